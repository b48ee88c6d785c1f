// SPDX-License-Identifier: Apache-2.0
// Statements that write, and what becomes of a damaged database.
#include "alarm/alarmjournal.h"

#include "alarm/alarmjson.h"
#include "alarm/journalschema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Runnel {

namespace {

Fault setAside(const QString &where)
{
    return {FaultKind::JournalDamaged,
            QStringLiteral("The alarm journal was damaged; it was set aside as %1.").arg(where),
            QStringLiteral("Check the disk. Alarms that go on are raised again when they are "
                           "reported."),
            0, RetryAdvice::Never};
}

} // namespace

Fault AlarmJournal::open(const QString &directory)
{
    close();
    m_path = QDir(directory).filePath(QStringLiteral("alarms.db"));
    const int code = openDatabase(m_path);
    if (isDamage(code))
        return startAnew();
    return code == SQLITE_OK ? Fault() : journalFault(code);
}

Fault AlarmJournal::startAnew()
{
    close();
    const QString aside =
        m_path + QStringLiteral(".damaged-") +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    QFile::remove(m_path + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    if (!QFile::rename(m_path, aside))
        return journalFault(SQLITE_CANTOPEN);
    const int code = openDatabase(m_path);
    return code == SQLITE_OK ? setAside(aside) : journalFault(code);
}

int AlarmJournal::openDatabase(const QString &path)
{
    if (const int code = m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
        return code;
    if (const int code = JournalSchema::prepare(m_database))
        return code;
    return prepare();
}

int AlarmJournal::prepare()
{
    int code = m_putAlarm.prepare(m_database, "INSERT OR REPLACE INTO alarm VALUES(?, ?)");
    if (code == SQLITE_OK)
        code = m_dropAlarm.prepare(m_database, "DELETE FROM alarm WHERE id = ?");
    if (code == SQLITE_OK)
        code = m_putLine.prepare(
            m_database, "INSERT INTO line(at, alarm, family, device, endpoint, camera, kind, north,"
                        " east, asset, priority, state_before, state_after, input, by, note,"
                        " message, flow, flow_unit)"
                        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (code == SQLITE_OK)
        code = m_putHour.prepare(m_database, "INSERT INTO hour VALUES(?1, ?2, ?2)"
                                             " ON CONFLICT(hour) DO UPDATE SET last = ?2");
    if (code == SQLITE_OK)
        code = m_watch.prepare();
    return code;
}

void AlarmJournal::close()
{
    m_putAlarm.finalize();
    m_dropAlarm.finalize();
    m_putLine.finalize();
    m_putHour.finalize();
    m_watch.close();
    m_database.close();
}

std::vector<Alarm> AlarmJournal::alarms()
{
    std::vector<Alarm> alarms;
    SqliteStatement rows;
    if (rows.prepare(m_database, "SELECT value FROM alarm") != SQLITE_OK)
        return alarms;
    while (rows.step() == SQLITE_ROW) {
        if (const auto alarm =
                alarmFromJson(QJsonDocument::fromJson(rows.bytes(0).toByteArray()).object()))
            alarms.push_back(*alarm);
    }
    return alarms;
}

QStringList AlarmJournal::endedSince(qint64 at)
{
    QStringList ended;
    SqliteStatement rows;
    if (rows.prepare(m_database, "SELECT DISTINCT alarm FROM line WHERE at >= ? AND state_after = ?"
                                 " ORDER BY at DESC LIMIT ?") != SQLITE_OK)
        return ended;
    rows.bind(1, at);
    rows.bind(2, qint64(AlarmState::Normal));
    rows.bind(3, qint64(JournalQuery::longestPage));
    while (rows.step() == SQLITE_ROW)
        ended += rows.text(0);
    return ended;
}

Fault AlarmJournal::store(const std::vector<Alarm> &changed,
                          const std::vector<AlarmEntry> &recorded,
                          const std::vector<WatchLine> &watch)
{
    int code = m_database.exec("BEGIN IMMEDIATE");
    for (auto alarm = changed.begin(); code == SQLITE_OK && alarm != changed.end(); ++alarm)
        code = storeAlarm(*alarm);
    for (auto entry = recorded.begin(); code == SQLITE_OK && entry != recorded.end(); ++entry)
        code = storeLine(*entry);
    for (auto line = watch.begin(); code == SQLITE_OK && line != watch.end(); ++line)
        code = m_watch.store(*line);
    if (code == SQLITE_OK)
        code = m_database.exec("COMMIT");
    if (code == SQLITE_OK)
        return {};
    m_database.exec("ROLLBACK");
    return isDamage(code) ? startAnew() : journalFault(code);
}

int AlarmJournal::storeAlarm(const Alarm &alarm)
{
    if (alarm.condition.state == AlarmState::Normal) {
        m_dropAlarm.bindText(1, alarm.id.toString());
        return m_dropAlarm.run();
    }
    const QByteArray value = QJsonDocument(toJson(alarm)).toJson(QJsonDocument::Compact);
    m_putAlarm.bindText(1, alarm.id.toString());
    m_putAlarm.bindBytes(2, value);
    return m_putAlarm.run();
}

int AlarmJournal::storeLine(const AlarmEntry &entry)
{
    const Alarm &alarm = entry.alarm;
    SqliteStatement &row = m_putLine;
    row.bind(1, entry.at);
    row.bindText(2, alarm.id.toString());
    row.bind(3, qint64(alarm.id.family));
    row.bindText(4, alarm.id.endpoint.device);
    row.bindText(5, alarm.id.endpoint.endpoint);
    row.bindText(6, alarm.id.camera);
    row.bindText(7, alarm.id.kind);
    row.bind(8, alarm.id.cell.north);
    row.bind(9, alarm.id.cell.east);
    row.bindText(10, alarm.asset);
    row.bind(11, qint64(alarm.priority));
    row.bind(12, qint64(entry.before));
    row.bind(13, qint64(alarm.condition.state));
    row.bind(14, qint64(entry.input));
    row.bindText(15, entry.by);
    row.bindText(16, entry.note);
    row.bindText(17, alarm.report.message);
    if (alarm.report.flowRate)
        row.bindReal(18, alarm.report.flowRate->value);
    else
        row.bindNull(18);
    row.bindText(19, alarm.report.flowRate ? alarm.report.flowRate->unit : QString());
    if (const int code = row.run())
        return code;
    m_putHour.bind(1, entry.at / JournalSchema::hour);
    m_putHour.bind(2, sqlite3_last_insert_rowid(m_database.handle()));
    return m_putHour.run();
}

Result<JournalPage> AlarmJournal::page(const JournalQuery &query,
                                       std::chrono::milliseconds patience)
{
    return JournalReader(m_database).page(query, patience);
}

Result<AlarmDistribution> AlarmJournal::distribution(const DistributionQuery &query)
{
    DistributionScan scan(query);
    for (;;) {
        const Result<bool> done = advance(scan);
        if (!done)
            return done.fault();
        if (done.value())
            return scan.result();
    }
}

Result<bool> AlarmJournal::advance(DistributionScan &scan, std::chrono::milliseconds patience)
{
    return scan.advance(m_database, patience);
}

Result<std::vector<WatchLine>> AlarmJournal::watch(qint64 from, qint64 to) const
{
    return m_watch.lines(from, to);
}

bool AlarmJournal::expire(qint64 before)
{
    const bool moreWatch = m_watch.expire(before, expiredAtOnce);
    SqliteStatement statement;
    if (statement.prepare(m_database, "DELETE FROM line WHERE number IN (SELECT number FROM line"
                                      " WHERE at < ? ORDER BY at LIMIT ?)") != SQLITE_OK)
        return false;
    statement.bind(1, before);
    statement.bind(2, qint64(expiredAtOnce));
    if (statement.run() != SQLITE_OK)
        return false;
    if (sqlite3_changes(m_database.handle()) == expiredAtOnce)
        return true;
    SqliteStatement hours;
    if (hours.prepare(m_database, "DELETE FROM hour WHERE hour < ?") == SQLITE_OK) {
        hours.bind(1, before / JournalSchema::hour);
        hours.run();
    }
    return moreWatch;
}

} // namespace Runnel
