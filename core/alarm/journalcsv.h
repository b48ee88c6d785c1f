// SPDX-License-Identifier: Apache-2.0
// Lines of the journal as a spreadsheet reads them.
#pragma once

#include "alarm/journal.h"

#include <QByteArray>

namespace Runnel {

/// RFC 4180 in UTF-8, every record ended by CRLF. Columns, their names and the names in them are
/// the same in every language; further columns may follow the last one some day.
namespace JournalCsv {

QByteArray begin(); ///< a byte order mark, by which spreadsheets know UTF-8, and the header row
/// Times are local with their distance from UTC, after ISO 8601. Numbers have a decimal point.
void append(QByteArray &records, const JournalLine &line);
/// Text from outside as one field. What a spreadsheet would take for a formula, it begins with
/// = + - @, a tab or a line break, gets an apostrophe before it; NUL becomes U+FFFD.
QByteArray field(const QString &text);

} // namespace JournalCsv
} // namespace Runnel
