// SPDX-License-Identifier: Apache-2.0
// One seek to the next identity, one count of its rows.
#include "alarm/distributionscan.h"

#include "alarm/journalreader.h"
#include "alarm/journalschema.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Runnel {

Result<bool> DistributionScan::advance(const SqliteConnection &database,
                                       std::chrono::milliseconds patience)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const QByteArray from =
        QByteArray(" FROM line INDEXED BY line_raised WHERE ") + JournalSchema::raised + " AND ";
    SqliteStatement next;
    SqliteStatement count;
    int code = next.prepare(
        database, ("SELECT alarm" + from + "alarm > ? ORDER BY alarm LIMIT 1").constData());
    if (code == SQLITE_OK)
        code = count.prepare(database, ("SELECT count(*), sum(priority <= 1), sum(priority = 2)" +
                                        from + "alarm = ? AND at >= ? AND at < ?")
                                           .constData());
    if (code != SQLITE_OK)
        return journalFault(code);
    count.bind(2, m_query.from);
    count.bind(3, m_query.to > 0 ? m_query.to : std::numeric_limits<qint64>::max());
    do {
        next.bindText(1, m_last);
        code = next.step();
        if (code == SQLITE_DONE) {
            code = nameWorst(database);
            return code == SQLITE_OK ? Result<bool>(true) : Result<bool>(journalFault(code));
        }
        if (code != SQLITE_ROW)
            return journalFault(code);
        m_last = next.text(0);
        next.reset();
        count.bindText(1, m_last);
        code = count.step();
        if (code != SQLITE_ROW)
            return journalFault(code);
        const auto raised = quint64(count.number(0));
        const auto first = quint64(count.number(1));
        const auto second = quint64(count.number(2));
        count.reset();
        m_result.raised[0] += first;
        m_result.raised[1] += second;
        m_result.raised[2] += raised - first - second;
        keep({m_last, raised});
    } while (elapsed.elapsed() < patience.count());
    return false;
}

void DistributionScan::keep(const Counted &counted)
{
    if (counted.raised == 0)
        return;
    const auto place =
        std::upper_bound(m_worst.begin(), m_worst.end(), counted,
                         [](const Counted &a, const Counted &b) { return a.raised > b.raised; });
    if (place - m_worst.begin() >= DistributionQuery::mostSources)
        return;
    m_worst.insert(place, counted);
    if (m_worst.size() > DistributionQuery::mostSources)
        m_worst.pop_back();
}

/// As their latest lines have it; one that was removed meanwhile has no name any more.
int DistributionScan::nameWorst(const SqliteConnection &database)
{
    SqliteStatement latest;
    int code = latest.prepare(database, (QByteArray("SELECT ") + JournalReader::columns() +
                                         " FROM line WHERE alarm = ? ORDER BY number DESC LIMIT 1")
                                            .constData());
    if (code != SQLITE_OK)
        return code;
    m_result.worst.clear();
    for (const Counted &counted : m_worst) {
        latest.bindText(1, counted.alarm);
        code = latest.step();
        if (code == SQLITE_ROW) {
            const JournalLine line = JournalReader::lineFrom(latest);
            m_result.worst.push_back({line.alarm, line.asset, counted.raised});
        } else if (code != SQLITE_DONE) {
            return code;
        }
        latest.reset();
    }
    return SQLITE_OK;
}

} // namespace Runnel
