// SPDX-License-Identifier: Apache-2.0
// A sheet on paper: A4, as many pages as it takes.
#pragma once

#include "handover/sheet.h"

#include <QFont>

#include <atomic>

class QIODevice;

namespace Runnel {

/// On any thread: shares nothing. Tables go on with their header on the next page; a row is never
/// parted, and a heading never stands alone at a foot.
class SheetPrinter
{
public:
    /// `font`: its families and features; sizes are the printer's own.
    SheetPrinter(const Sheet &sheet, const QFont &font)
        : m_sheet(sheet)
        , m_font(font)
    {}

    /// Pages written; 0 when the device refused or it was cancelled.
    int print(QIODevice &pdf, const std::atomic<bool> &cancelled) const;

private:
    const Sheet &m_sheet;
    QFont m_font;
};

} // namespace Runnel
