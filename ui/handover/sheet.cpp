// SPDX-License-Identifier: Apache-2.0
// A sheet as text.
#include "handover/sheet.h"

namespace Runnel {

QString Sheet::plainText() const
{
    QStringList lines{title, subtitle};
    for (const SheetBlock &block : blocks) {
        if (!block.text.isEmpty())
            lines += block.text;
        if (!block.table.header.isEmpty())
            lines += block.table.header.join(u'\t');
        for (const SheetRow &row : block.table.rows)
            lines += (row.priority > 0 ? QString::number(row.priority) + u'\t' : QString()) +
                     row.cells.join(u'\t');
        lines += block.lines;
    }
    return lines.join(u'\n');
}

} // namespace Runnel
