// SPDX-License-Identifier: Apache-2.0
// Gives a page of the manual the looks of the panel.
#pragma once

class QTextDocument;

namespace Runnel {
class PanelStyle;

/// For a document that was just made from Markdown: type, colours, lines of tables, code, spaces,
/// names of headings to link to, pictures not wider than `width` pixels. Links that lead out of
/// the manual become text, with the address behind them.
void dressHelp(QTextDocument &document, const PanelStyle &style, int width);

} // namespace Runnel
