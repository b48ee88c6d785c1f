// SPDX-License-Identifier: Apache-2.0
// Words that fit into a narrow panel.
#pragma once

#include <QString>

class QLabel;

namespace Runnel {

/// The text with invisible places to break in words that are longer than any language needs.
QString breakable(const QString &text);
/// Plain, wrapped, and never a reason for the panel to get wider.
void makeWrapping(QLabel &label);

} // namespace Runnel
