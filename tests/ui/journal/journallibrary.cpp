// SPDX-License-Identifier: Apache-2.0
// Search by counting down.
#include "journallibrary.h"

#include "panelsamples.h"

namespace Runnel {

JournalLine journalLine(qint64 at, int priority, AlarmInput input, const QString &by,
                        const QString &note)
{
    const Alarm alarm = PanelSamples::leak(1 + int(at / 1000 % 7), priority, at);
    JournalLine line;
    line.at = at;
    line.alarm = alarm.id;
    line.asset = alarm.asset;
    line.priority = priority;
    line.input = input;
    line.before =
        input == AlarmInput::Raised ? AlarmState::Normal : AlarmState::ActiveUnacknowledged;
    line.after = nextCondition({line.before, true}, input).value_or(AlarmCondition{}).state;
    line.by = by;
    line.note = note;
    line.message = QStringLiteral("Gas cloud at the flange");
    line.flowRate = alarm.report.flowRate->value;
    line.flowRateUnit = alarm.report.flowRate->unit;
    return line;
}

void JournalLibrary::fill(qint64 count, qint64 newest, qint64 gap)
{
    for (qint64 i = 0; i < count; ++i) {
        const qint64 at = newest - (count - i) * gap;
        switch (i % 5) {
        case 1:
            write(journalLine(at, 2, AlarmInput::Acknowledge, QStringLiteral("A. Berg")));
            break;
        case 2:
            write(journalLine(at, 3, AlarmInput::Quiet));
            break;
        case 3:
            write(journalLine(at, 3, AlarmInput::Shelve, QStringLiteral("M. Ortiz"),
                              QStringLiteral("Valve 12 is being repaired, permit 4471")));
            break;
        default:
            write(journalLine(at, i % 20 == 0 ? 1 : 3, AlarmInput::Raised));
        }
    }
}

void JournalLibrary::write(JournalLine line)
{
    line.number = qint64(lines.size()) + 1;
    lines.push_back(std::move(line));
}

JournalPage JournalLibrary::pageOf(const JournalQuery &query) const
{
    JournalPage page;
    page.newest = qint64(lines.size());
    qint64 number = query.before > 0 ? std::min(query.before, page.newest + 1) : page.newest + 1;
    const qint64 stop = std::max<qint64>(query.after + 1, number - slice);
    while (number > stop && int(page.lines.size()) < query.limit) {
        --number;
        const JournalLine &line = lines[size_t(number - 1)];
        if ((query.from == 0 || line.at >= query.from) && (query.to == 0 || line.at < query.to) &&
            (!query.alarm || line.alarm == *query.alarm) &&
            (query.priority == 0 || line.priority == query.priority) &&
            (query.device.isEmpty() || line.alarm.endpoint.device == query.device) &&
            (query.by.isEmpty() || line.by == query.by) &&
            (line.note.contains(query.text, Qt::CaseInsensitive) ||
             line.message.contains(query.text, Qt::CaseInsensitive) ||
             line.asset.contains(query.text, Qt::CaseInsensitive)))
            page.lines.push_back(line);
    }
    page.next = number;
    page.more = number > query.after + 1;
    page.reached = page.more ? lines[size_t(number - 1)].at : 0;
    return page;
}

bool JournalLibrary::answerNext()
{
    if (m_answered >= m_client.queries.size())
        return false;
    const auto [number, query] = m_client.queries[m_answered++];
    emit m_client.journalReady(number, pageOf(query), Fault());
    return true;
}

void JournalLibrary::answerAll()
{
    for (int answers = 0; answers < 100'000 && answerNext(); ++answers) {
    }
}

void JournalLibrary::refuseNext(const Fault &fault)
{
    if (m_answered < m_client.queries.size())
        emit m_client.journalReady(m_client.queries[m_answered++].first, {}, fault);
}

} // namespace Runnel
