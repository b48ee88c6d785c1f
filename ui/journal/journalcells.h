// SPDX-License-Identifier: Apache-2.0
// What stands in the cells of the journal, and a line as a whole.
#pragma once

#include "journal/journalmodel.h"

namespace Runnel {

/// In the language that is chosen now; foreign text comes out escaped. `now` is wall clock, ms.
namespace JournalCells {

QString title(JournalModel::Column column, bool spoken); ///< the priority's is only spoken
QString text(const JournalLine &line, JournalModel::Column column, qint64 now);
QString time(qint64 at, qint64 now); ///< "14:21:07"; of another day "23 Nov 14:21:07"
QString spoken(const JournalLine &line, qint64 now); ///< a sentence for a screen reader
QString headline(const JournalLine &line);           ///< of the whole line
QString whole(const JournalLine &line);              ///< its message and note, uncut, and the rest

} // namespace JournalCells
} // namespace Runnel
