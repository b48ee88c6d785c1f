// SPDX-License-Identifier: Apache-2.0
// Conditions become SQL; slices grow while they are quick.
#include "alarm/journalreader.h"

#include "alarm/journalschema.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <variant>

namespace Runnel {

namespace {

constexpr qint64 firstSlice = 1024; ///< numbers
constexpr qint64 quickSlice = 5;    ///< ms: the next one may be larger
constexpr qint64 slowSlice = 15;

QString escapedForLike(const QString &text)
{
    QString escaped = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QStringLiteral("\\") + special);
    return u'%' + escaped + u'%';
}

/// The conditions of a query, and their values in order; the first two are the slice.
struct Filter
{
    QByteArray where = "number >= ?1 AND number < ?2";
    std::vector<std::variant<qint64, QString>> values;

    template<typename Value>
    void add(const char *condition, const Value &value)
    {
        values.emplace_back(value);
        where += QByteArray(" AND ") + condition;
        where.replace("?#", "?" + QByteArray::number(qsizetype(values.size()) + 2));
    }
};

Filter filterOf(const JournalQuery &query)
{
    Filter filter;
    // The plus keeps SQLite from the index over times: it would have to be sorted for each slice.
    if (query.from > 0)
        filter.add("+at >= ?#", query.from);
    if (query.to > 0)
        filter.add("+at < ?#", query.to);
    if (!query.device.isEmpty())
        filter.add("device = ?#", query.device);
    if (query.priority > 0)
        filter.add("priority = ?#", qint64(query.priority));
    if (!query.by.isEmpty())
        filter.add("by = ?# AND by <> ''", query.by);
    if (query.alarm)
        filter.add("alarm = ?#", query.alarm->toString());
    if (!query.text.isEmpty())
        filter.add("(message LIKE ?# ESCAPE '\\' OR asset LIKE ?# ESCAPE '\\'"
                   " OR camera LIKE ?# ESCAPE '\\' OR note LIKE ?# ESCAPE '\\')",
                   escapedForLike(query.text));
    return filter;
}

void bind(SqliteStatement &rows, const Filter &filter)
{
    int index = 2;
    for (const auto &value : filter.values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value))
            rows.bind(index, *number);
        else
            rows.bindText(index, std::get<QString>(value));
    }
}

template<typename Enum>
Enum enumFrom(qint64 value, Enum last)
{
    return Enum(std::clamp<qint64>(value, 0, qint64(last)));
}

} // namespace

Fault journalFault(int code)
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

const char *JournalReader::columns()
{
    return "number, at, family, device, endpoint, camera, kind, north, east, asset, priority,"
           " state_before, state_after, input, by, note, message, flow, flow_unit";
}

JournalLine JournalReader::lineFrom(const SqliteStatement &row)
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

Result<JournalReader::Range> JournalReader::rangeOf(const JournalQuery &query) const
{
    const bool timed = query.from > 0 || query.to > 0;
    SqliteStatement ends;
    int code = ends.prepare(m_database, timed ? "SELECT min(first), max(last) FROM hour"
                                                " WHERE hour >= ? AND hour <= ?"
                                              : "SELECT (SELECT min(number) FROM line),"
                                                " (SELECT max(number) FROM line)");
    if (code != SQLITE_OK)
        return journalFault(code);
    if (timed) {
        ends.bind(1, query.from / JournalSchema::hour);
        ends.bind(2, query.to > 0 ? query.to / JournalSchema::hour
                                  : std::numeric_limits<qint64>::max());
    }
    code = ends.step();
    if (code != SQLITE_ROW)
        return journalFault(code);
    if (ends.isNull(0))
        return Range{};
    const qint64 newest = ends.number(1);
    return Range{std::max(ends.number(0), query.after + 1),
                 query.before > 0 ? std::min(newest + 1, query.before) : newest + 1, newest};
}

qint64 JournalReader::timeOf(qint64 number) const
{
    SqliteStatement row;
    if (row.prepare(m_database,
                    "SELECT at FROM line WHERE number <= ? ORDER BY number DESC LIMIT 1") !=
        SQLITE_OK)
        return 0;
    row.bind(1, number);
    return row.step() == SQLITE_ROW ? row.number(0) : 0;
}

Result<JournalPage> JournalReader::page(const JournalQuery &query,
                                        std::chrono::milliseconds patience)
{
    QElapsedTimer total;
    total.start();
    const Filter filter = filterOf(query);
    const qsizetype limit = std::clamp(query.limit, 1, JournalQuery::longestPage);
    SqliteStatement rows;
    const QByteArray sql = QByteArray("SELECT ") + columns() + " FROM line WHERE " + filter.where +
                           " ORDER BY number DESC LIMIT " + QByteArray::number(limit);
    if (const int code = rows.prepare(m_database, sql.constData()))
        return journalFault(code);
    bind(rows, filter);

    JournalPage page;
    const Result<Range> found = rangeOf(query);
    if (!found)
        return found.fault();
    const Range range = found.value();
    page.newest = range.newest;
    qint64 end = range.end;
    qint64 length = firstSlice;
    while (end > range.least && qsizetype(page.lines.size()) < limit) {
        QElapsedTimer slice;
        slice.start();
        const qint64 least = std::max(range.least, end - length);
        rows.bind(1, least);
        rows.bind(2, end);
        int code = rows.step();
        for (; code == SQLITE_ROW && qsizetype(page.lines.size()) < limit; code = rows.step())
            page.lines.push_back(lineFrom(rows));
        if (code != SQLITE_DONE && code != SQLITE_ROW)
            return journalFault(code);
        rows.reset();
        end = qsizetype(page.lines.size()) < limit ? least : page.lines.back().number;
        if (slice.elapsed() < quickSlice)
            length *= 2;
        else if (slice.elapsed() > slowSlice)
            length = std::max<qint64>(1, length / 2);
        if (total.elapsed() >= patience.count())
            break;
    }
    page.more = end > range.least;
    page.next = end;
    page.reached = page.more ? timeOf(end) : 0;
    return page;
}

} // namespace Runnel
