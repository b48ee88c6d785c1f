// SPDX-License-Identifier: Apache-2.0
// A document of headings, sentences and tables, ready to be printed: words only.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Runnel {

/// All text is plain text, one paragraph each; line breaks stay.
struct SheetRow
{
    int priority = 0;            ///< its symbol before the first cell; 0: none
    bool unacknowledged = false; ///< of the symbol
    bool active = true;
    bool strong = false;
    QStringList cells;
};

struct SheetTable
{
    QStringList header;
    QList<double> shares; ///< of the width, one a column
    std::vector<SheetRow> rows;
    bool symbols = false; ///< leaves room for them
};

struct SheetBlock
{
    enum class Kind { Heading, Text, Quiet, Table, Signature };

    Kind kind = Kind::Text;
    QString text;
    SheetTable table{};
    QStringList lines{}; ///< of a signature: what is to be written on each
};

struct Sheet
{
    QString title;
    QString subtitle;
    std::vector<SheetBlock> blocks;
    QString footer; ///< at the left of each foot
    QString page;   ///< "Page %1 of %2"

    QString plainText() const; ///< all of it, cells parted by tabs
};

} // namespace Runnel
