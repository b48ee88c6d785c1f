// SPDX-License-Identifier: Apache-2.0
// The alarms and their history on disk, in a database of their own.
#pragma once

#include "alarm/distributionscan.h"
#include "alarm/journal.h"
#include "alarm/journalreader.h"
#include "alarm/watchbook.h"
#include "base/result.h"
#include "database/sqlite.h"

namespace Runnel {

/// Synchronous: belongs on a thread that may wait for the disk. A database that is damaged is set
/// aside beside the new one, never a reason not to open.
class AlarmJournal
{
public:
    static constexpr qsizetype expiredAtOnce = 1000; ///< some 40 ms of a thread that also writes

    AlarmJournal() = default;
    ~AlarmJournal() { close(); }
    Q_DISABLE_COPY_MOVE(AlarmJournal)

    /// `alarms.db` in `directory`, which exists. The fault also tells of what was set aside; then
    /// the journal is open all the same.
    Fault open(const QString &directory);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    std::vector<Alarm> alarms(); ///< as stored last; what cannot be read is left out
    /// Identities (AlarmId::toString) of alarms that ended since, at most
    /// JournalQuery::longestPage, also of such that have begun again.
    QStringList endedSince(qint64 at);
    /// In one transaction. An alarm that is Normal is forgotten. What damage made impossible is
    /// lost with the database that was set aside; give all alarms again after such a fault.
    Fault store(const std::vector<Alarm> &changed, const std::vector<AlarmEntry> &recorded,
                const std::vector<WatchLine> &watch = {});
    /// Whatever was found when `patience` is at an end; see JournalPage for how to go on.
    Result<JournalPage> page(const JournalQuery &query,
                             std::chrono::milliseconds patience = JournalReader::usualPatience);
    /// To the end, however long it takes; in steps: advance().
    Result<AlarmDistribution> distribution(const DistributionQuery &query);
    Result<bool> advance(DistributionScan &scan,
                         std::chrono::milliseconds patience = JournalReader::usualPatience);
    /// Who was at the panel between two times, ms; see WatchBook::lines().
    Result<std::vector<WatchLine>> watch(qint64 from, qint64 to) const;
    /// Removes lines older than `before`, at most expiredAtOnce: true when there may be more.
    bool expire(qint64 before);

private:
    Fault startAnew(); ///< the damaged database goes aside
    int openDatabase(const QString &path);
    int prepare();
    int storeAlarm(const Alarm &alarm);
    int storeLine(const AlarmEntry &entry);

    QString m_path;
    SqliteConnection m_database;
    SqliteStatement m_putAlarm;
    SqliteStatement m_dropAlarm;
    SqliteStatement m_putLine;
    SqliteStatement m_putHour;
    WatchBook m_watch{m_database};
};

} // namespace Runnel
