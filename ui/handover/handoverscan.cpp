// SPDX-License-Identifier: Apache-2.0
// From the newest line to the oldest.
#include "handover/handoverscan.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace Runnel {

namespace {

/// Who has to look first.
int urgency(AlarmState state)
{
    switch (state) {
    case AlarmState::ActiveUnacknowledged:
        return 0;
    case AlarmState::ClearedUnacknowledged:
        return 1;
    case AlarmState::ActiveAcknowledged:
        return 2;
    case AlarmState::Shelved:
        return 3;
    case AlarmState::OutOfService:
        return 4;
    case AlarmState::Suppressed:
        return 5;
    case AlarmState::Normal:
        break;
    }
    return 6;
}

bool endsShelf(const JournalLine &line)
{
    return line.before == AlarmState::Shelved && line.after != AlarmState::Shelved;
}

/// New ones, not such that were reported under a shelf.
bool isNew(const JournalLine &line)
{
    return line.input == AlarmInput::Raised && line.before != line.after;
}

bool isByPerson(AlarmInput input)
{
    switch (input) {
    case AlarmInput::Acknowledge:
    case AlarmInput::Close:
    case AlarmInput::Shelve:
    case AlarmInput::Unshelve:
    case AlarmInput::TakeOut:
    case AlarmInput::PutBack:
        return true;
    default:
        return false;
    }
}

template<typename Row>
void keep(std::vector<Row> &rows, size_t most, quint64 &omitted)
{
    if (rows.size() > most) {
        omitted += rows.size() - most;
        rows.resize(most);
    }
}

} // namespace

bool Handover::isOutage(const AlarmId &id)
{
    static const QStringList kinds{QStringLiteral("StreamDown"),    QStringLiteral("NotWatched"),
                                   QStringLiteral("BrokerAway"),    QStringLiteral("DeliveryHeld"),
                                   QStringLiteral("OutboxFilling"), QStringLiteral("OutboxFailed"),
                                   QStringLiteral("JournalFailed")};
    return id.family == AlarmFamily::System && kinds.contains(id.kind);
}

HandoverScan::HandoverScan(const Period &period, std::vector<Alarm> now)
    : m_period(period)
    , m_now(std::move(now))
{
    m_result.period = period;
}

qint64 HandoverScan::readFrom(const Period &period)
{
    return std::max<qint64>(1, period.from - (period.to - period.from));
}

bool HandoverScan::touches(qint64 from, qint64 to) const
{
    return from < m_period.to && (to == 0 || to >= m_period.from);
}

void HandoverScan::take(const JournalPage &page)
{
    for (const JournalLine &line : page.lines)
        take(line);
}

void HandoverScan::take(const JournalLine &line)
{
    const bool isIn = line.at >= m_period.from && line.at < m_period.to;
    if (isIn)
        count(m_result.counts, line);
    else if (line.at < m_period.from && line.at >= readFrom(m_period))
        count(m_result.before, line);

    auto found = m_entries.find(line.alarm);
    if (found == m_entries.end()) {
        if (m_entries.size() >= mostTracked) {
            m_result.omittedAlarms += isIn && isNew(line) ? 1 : 0;
            return;
        }
        // It was over before the shift began, and nothing happened since.
        if (line.at < m_period.from && line.after == AlarmState::Normal)
            return;
        found = m_entries.try_emplace(line.alarm).first;
        Handover::AlarmRow &row = found->second.row;
        row.id = line.alarm;
        row.asset = line.asset;
        row.priority = line.priority;
        row.message = line.message;
    }
    Entry &entry = found->second;
    takeState(entry, line);
    takeShelf(entry, line);
    if (Handover::isOutage(line.alarm))
        takeOutage(entry, line);
    if (isIn && !line.by.isEmpty() && isByPerson(line.input)) {
        if (m_result.acts.size() < Handover::mostActs)
            m_result.acts.push_back(
                {line.at, line.input, line.alarm, line.asset, line.priority, line.by, line.note});
        else
            ++m_result.omittedActs;
    }
}

void HandoverScan::count(Handover::Counts &counts, const JournalLine &line) const
{
    if (isNew(line)) {
        if (line.alarm.family == AlarmFamily::Leak)
            ++counts.leaks[size_t(std::clamp(line.priority, 1, 3) - 1)];
        else
            ++counts.system;
    }
    counts.acknowledged += line.input == AlarmInput::Acknowledge ? 1 : 0;
    counts.shelved += line.input == AlarmInput::Shelve ? 1 : 0;
    counts.outages += line.input == AlarmInput::Raised && Handover::isOutage(line.alarm) ? 1 : 0;
}

/// The newest line before the end says what it was then; where there is none, the oldest one
/// after it says what it was before.
void HandoverScan::takeState(Entry &entry, const JournalLine &line)
{
    Handover::AlarmRow &row = entry.row;
    if (line.at >= m_period.to) {
        row.state = line.before;
        row.priority = line.priority;
        entry.isKnown = entry.fromLater = true;
        return;
    }
    if (!entry.isKnown || entry.fromLater) {
        row.state = line.after;
        row.priority = line.priority;
        row.message = line.message;
        if (line.flowRate)
            row.flow = Measure{*line.flowRate, line.flowRateUnit};
        entry.isKnown = true;
        entry.fromLater = false;
    }
    if (line.input == AlarmInput::Raised && row.since == 0)
        row.since = line.at;
    if (line.at < m_period.from)
        return;
    row.shows = true;
    row.raised += isNew(line) ? 1 : 0;
}

void HandoverScan::takeShelf(Entry &entry, const JournalLine &line)
{
    if (endsShelf(line)) {
        entry.shelfEnd = line.at;
        entry.shelfEndedBy = line.input;
    }
    if (line.input != AlarmInput::Shelve || line.after != AlarmState::Shelved)
        return;
    const qint64 end = std::exchange(entry.shelfEnd, 0);
    entry.knowsShelf = true;
    if (touches(line.at, end))
        m_result.shelves.push_back({line.alarm, line.asset, line.priority, line.at, end, 0,
                                    entry.shelfEndedBy, line.by, line.note});
    keep(m_result.shelves, Handover::mostShelves, m_result.omittedShelves);
}

void HandoverScan::takeOutage(Entry &entry, const JournalLine &line)
{
    if (line.input == AlarmInput::Quiet || line.input == AlarmInput::Close)
        entry.outageEnd = line.at;
    if (line.input != AlarmInput::Raised)
        return;
    const qint64 end = std::exchange(entry.outageEnd, 0);
    entry.knowsOutage = true;
    if (touches(line.at, end))
        m_result.outages.push_back({line.alarm, line.asset, line.at, end, line.message});
    keep(m_result.outages, Handover::mostOutages, m_result.omittedOutages);
}

/// Alarms of long ago that are still there, and beginnings that lie before what was read.
void HandoverScan::addWhatNoLineTells()
{
    for (const Alarm &alarm : m_now) {
        if (alarm.condition.state == AlarmState::Normal || alarm.raisedAt >= m_period.to)
            continue;
        Entry &entry = m_entries[alarm.id];
        Handover::AlarmRow &row = entry.row;
        if (!entry.isKnown) {
            row.id = alarm.id;
            row.asset = alarm.asset;
            row.priority = alarm.priority;
            row.state = alarm.condition.state;
            row.message = alarm.report.message;
            row.flow = alarm.report.flowRate;
            entry.isKnown = true;
        }
        if (row.since == 0)
            row.since = alarm.raisedAt;
        if (alarm.condition.state == AlarmState::Shelved && row.state == AlarmState::Shelved) {
            row.shelvedUntil = alarm.shelf.until;
            for (Handover::Shelf &shelf : m_result.shelves) {
                if (shelf.to == 0 && shelf.id == alarm.id)
                    shelf.until = alarm.shelf.until;
            }
            if (!entry.knowsShelf)
                m_result.shelves.push_back({alarm.id, alarm.asset, alarm.priority, 0, 0,
                                            alarm.shelf.until, AlarmInput::ShelfExpired,
                                            alarm.shelf.by, alarm.shelf.reason});
        }
        if (Handover::isOutage(alarm.id) && alarm.condition.active && !entry.knowsOutage)
            m_result.outages.push_back(
                {alarm.id, alarm.asset, alarm.raisedAt, 0, alarm.report.message});
    }
    for (const auto &[id, entry] : m_entries) {
        const Handover::AlarmRow &row = entry.row;
        if (entry.outageEnd >= m_period.from)
            m_result.outages.push_back({id, row.asset, 0, entry.outageEnd, row.message});
        if (entry.shelfEnd >= m_period.from)
            m_result.shelves.push_back(
                {id, row.asset, row.priority, 0, entry.shelfEnd, 0, entry.shelfEndedBy, {}, {}});
    }
}

Handover HandoverScan::finish()
{
    addWhatNoLineTells();
    for (auto &[id, entry] : m_entries) {
        if (entry.row.state != AlarmState::Normal)
            m_result.open.push_back(std::move(entry.row));
        else if (entry.row.shows)
            m_result.over.push_back(std::move(entry.row));
    }
    m_entries.clear();
    std::stable_sort(m_result.open.begin(), m_result.open.end(),
                     [](const Handover::AlarmRow &a, const Handover::AlarmRow &b) {
                         return std::tuple(urgency(a.state), a.priority, a.id.family, a.since) <
                                std::tuple(urgency(b.state), b.priority, b.id.family, b.since);
                     });
    std::stable_sort(m_result.over.begin(), m_result.over.end(),
                     [](const Handover::AlarmRow &a, const Handover::AlarmRow &b) {
                         return std::tuple(a.priority, a.id.family, a.since) <
                                std::tuple(b.priority, b.id.family, b.since);
                     });
    keep(m_result.open, Handover::mostAlarms, m_result.omittedAlarms);
    keep(m_result.over, Handover::mostAlarms - m_result.open.size(), m_result.omittedAlarms);
    std::reverse(m_result.acts.begin(), m_result.acts.end());
    const auto earlier = [](const auto &a, const auto &b) { return a.from < b.from; };
    std::stable_sort(m_result.shelves.begin(), m_result.shelves.end(), earlier);
    std::stable_sort(m_result.outages.begin(), m_result.outages.end(), earlier);
    return std::move(m_result);
}

} // namespace Runnel
