// SPDX-License-Identifier: Apache-2.0
// Tables, statements and pages.
#include "alarm/alarmjournal.h"

#include "alarm/alarmjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <variant>

namespace Runnel {

namespace {

constexpr char schema[] =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
    "CREATE TABLE IF NOT EXISTS alarm(id TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS line(number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,"
    " alarm TEXT NOT NULL, family INTEGER NOT NULL, device TEXT NOT NULL, endpoint TEXT NOT NULL,"
    " camera TEXT NOT NULL, kind TEXT NOT NULL, north INTEGER NOT NULL, east INTEGER NOT NULL,"
    " asset TEXT NOT NULL, priority INTEGER NOT NULL, state_before INTEGER NOT NULL,"
    " state_after INTEGER NOT NULL, input INTEGER NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL,"
    " message TEXT NOT NULL, flow REAL, flow_unit TEXT NOT NULL);"
    "CREATE INDEX IF NOT EXISTS line_at ON line(at);"
    "CREATE INDEX IF NOT EXISTS line_alarm ON line(alarm, number);"
    "CREATE INDEX IF NOT EXISTS line_device ON line(device, number);"
    "CREATE INDEX IF NOT EXISTS line_priority ON line(priority, number);"
    "PRAGMA user_version=1;";

constexpr char columns[] =
    "number, at, family, device, endpoint, camera, kind, north, east, asset, priority,"
    " state_before, state_after, input, by, note, message, flow, flow_unit";

Fault unavailable(int code)
{
    if ((code & 0xFF) == SQLITE_FULL)
        return {FaultKind::DiskFull,
                QStringLiteral("The disk that holds the alarm journal is full."),
                QStringLiteral("Free space on it; the journal goes on by itself afterwards."), code,
                RetryAdvice::Soon};
    return {FaultKind::JournalUnavailable,
            QStringLiteral("The alarm journal cannot be used (%1).")
                .arg(QString::fromUtf8(sqlite3_errstr(code))),
            QStringLiteral("Check the disk and the state directory."), code, RetryAdvice::Soon};
}

Fault setAside(const QString &where)
{
    return {FaultKind::JournalDamaged,
            QStringLiteral("The alarm journal was damaged; it was set aside as %1.").arg(where),
            QStringLiteral("Check the disk. Alarms that go on are raised again when they are "
                           "reported."),
            0, RetryAdvice::Never};
}

QString escapedForLike(const QString &text)
{
    QString escaped = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QStringLiteral("\\") + special);
    return u'%' + escaped + u'%';
}

/// The conditions of a query, and their values in order.
struct Filter
{
    QByteArray where = "1";
    std::vector<std::variant<qint64, QString>> values;

    template<typename Value>
    void add(const char *condition, const Value &value)
    {
        where += QByteArray(" AND ") + condition;
        values.emplace_back(value);
    }
};

Filter filterOf(const JournalQuery &query)
{
    Filter filter;
    if (query.before > 0)
        filter.add("number < ?", query.before);
    if (query.from > 0)
        filter.add("at >= ?", query.from);
    if (query.to > 0)
        filter.add("at < ?", query.to);
    if (!query.device.isEmpty())
        filter.add("device = ?", query.device);
    if (query.priority > 0)
        filter.add("priority = ?", qint64(query.priority));
    if (!query.by.isEmpty())
        filter.add("by = ?", query.by);
    if (query.alarm)
        filter.add("alarm = ?", query.alarm->toString());
    if (!query.text.isEmpty())
        filter.add("(asset || char(10) || camera || char(10) || message || char(10) || note)"
                   " LIKE ? ESCAPE '\\'",
                   escapedForLike(query.text));
    return filter;
}

template<typename Enum>
Enum enumFrom(qint64 value, Enum last)
{
    return Enum(std::clamp<qint64>(value, 0, qint64(last)));
}

JournalLine lineFrom(SqliteStatement &row)
{
    JournalLine line;
    line.number = row.number(0);
    line.at = row.number(1);
    line.alarm.family = enumFrom(row.number(2), AlarmFamily::System);
    line.alarm.endpoint = {row.text(3), row.text(4)};
    line.alarm.camera = row.text(5);
    line.alarm.kind = row.text(6);
    line.alarm.cell = {row.number(7), row.number(8)};
    line.asset = row.text(9);
    line.priority = int(std::clamp<qint64>(row.number(10), 1, 3));
    line.before = enumFrom(row.number(11), AlarmState::OutOfService);
    line.after = enumFrom(row.number(12), AlarmState::OutOfService);
    line.input = enumFrom(row.number(13), AlarmInput::PutBack);
    line.by = row.text(14);
    line.note = row.text(15);
    line.message = row.text(16);
    if (!row.isNull(17))
        line.flowRate = row.real(17);
    line.flowRateUnit = row.text(18);
    return line;
}

} // namespace

Fault AlarmJournal::open(const QString &directory)
{
    close();
    m_path = QDir(directory).filePath(QStringLiteral("alarms.db"));
    const int code = openDatabase(m_path);
    if (isDamage(code))
        return startAnew();
    return code == SQLITE_OK ? Fault() : unavailable(code);
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
        return unavailable(SQLITE_CANTOPEN);
    const int code = openDatabase(m_path);
    return code == SQLITE_OK ? setAside(aside) : unavailable(code);
}

int AlarmJournal::openDatabase(const QString &path)
{
    if (const int code = m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
        return code;
    if (const int code = m_database.exec(schema))
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
    return code;
}

void AlarmJournal::close()
{
    m_putAlarm.finalize();
    m_dropAlarm.finalize();
    m_putLine.finalize();
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
                          const std::vector<AlarmEntry> &recorded)
{
    int code = m_database.exec("BEGIN IMMEDIATE");
    for (auto alarm = changed.begin(); code == SQLITE_OK && alarm != changed.end(); ++alarm)
        code = storeAlarm(*alarm);
    for (auto entry = recorded.begin(); code == SQLITE_OK && entry != recorded.end(); ++entry)
        code = storeLine(*entry);
    if (code == SQLITE_OK)
        code = m_database.exec("COMMIT");
    if (code == SQLITE_OK)
        return {};
    m_database.exec("ROLLBACK");
    return isDamage(code) ? startAnew() : unavailable(code);
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
    return row.run();
}

Result<JournalPage> AlarmJournal::page(const JournalQuery &query)
{
    const Filter filter = filterOf(query);
    const int limit = std::clamp(query.limit, 1, JournalQuery::longestPage);
    SqliteStatement rows;
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM line WHERE " + filter.where +
                           " ORDER BY number DESC LIMIT " + QByteArray::number(limit + 1);
    if (const int code = rows.prepare(m_database, sql.constData()))
        return unavailable(code);
    int index = 0;
    for (const auto &value : filter.values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value))
            rows.bind(index, *number);
        else
            rows.bindText(index, std::get<QString>(value));
    }
    JournalPage page;
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) {
        if (qsizetype(page.lines.size()) == limit) {
            page.more = true;
            return page;
        }
        page.lines.push_back(lineFrom(rows));
    }
    if (code != SQLITE_DONE)
        return unavailable(code);
    return page;
}

bool AlarmJournal::expire(qint64 before)
{
    SqliteStatement statement;
    if (statement.prepare(m_database, "DELETE FROM line WHERE number IN (SELECT number FROM line"
                                      " WHERE at < ? ORDER BY at LIMIT ?)") != SQLITE_OK)
        return false;
    statement.bind(1, before);
    statement.bind(2, qint64(expiredAtOnce));
    return statement.run() == SQLITE_OK && sqlite3_changes(m_database.handle()) == expiredAtOnce;
}

} // namespace Runnel
