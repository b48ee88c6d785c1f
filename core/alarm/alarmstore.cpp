// SPDX-License-Identifier: Apache-2.0
// Reports, time and people upon the alarms.
#include "alarm/alarmstore.h"

#include "alarm/alarmpolicy.h"
#include "alarm/alarmrules.h"
#include "alarm/floodmonitor.h"
#include "base/clock.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace Runnel {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr milliseconds tick = 1s;

/// A system condition that holds, but not yet long enough.
struct Pending
{
    nanoseconds due;
    int priority;
    QString message;
};

} // namespace

struct AlarmStore::Private
{
    /// What only this run needs to know of an alarm.
    struct Entry
    {
        Alarm alarm;
        nanoseconds quiet{0}; ///< watched time without a report
        nanoseconds shelfEnds{0};
    };

    Private(AlarmStore &store, Clock &time)
        : q(store)
        , clock(time)
        , timer(time.createTimer([this] { turn(); }))
    {}

    void report(const AlarmRules::Source &source, const EndpointId &endpoint, const Event &event);
    AlarmId identify(const EndpointId &endpoint, const QByteArray &type,
                     const AlarmReport &report) const;
    void raise(Entry &entry, nanoseconds now);
    bool apply(Entry &entry, AlarmInput input, const QString &by = {}, const QString &note = {});
    void markFirst(const AlarmId &id);
    void turn();
    void raisePending(nanoseconds now);
    void raiseSystem(const AlarmId &id, int priority, const QString &message);
    void updateFlood();
    void schedule();

    AlarmStore &q;
    Clock &clock;
    std::unique_ptr<Timer> timer;
    AlarmRules rules;
    std::map<AlarmId, Entry> entries;
    std::map<AlarmId, Pending> pending;
    QHash<EndpointId, size_t> perEndpoint;
    std::set<EndpointId> unwatched;
    FloodMonitor floods;
    bool flood = false;
    nanoseconds lastTurn{0};
};

/// A leak at the border of two squares is one alarm: a known one within reach goes on.
AlarmId AlarmStore::Private::identify(const EndpointId &endpoint, const QByteArray &type,
                                      const AlarmReport &report) const
{
    AlarmId id{AlarmFamily::Leak, endpoint, report.camera, rules.kindOf(type), {}};
    if (report.position) {
        const double size = rules.config().cellMetres;
        const AlarmCell cell = cellOf(*report.position, size);
        for (qint64 north = cell.north - 1; north <= cell.north + 1; ++north) {
            for (qint64 east = cell.east - 1; east <= cell.east + 1; ++east) {
                id.cell = {north, east};
                const auto known = entries.find(id);
                if (known != entries.end() && known->second.alarm.report.position &&
                    distanceMetres(*known->second.alarm.report.position, *report.position) <= size)
                    return id;
            }
        }
        id.cell = cell;
    }
    if (!entries.contains(id) && perEndpoint.value(endpoint) >= mostPerEndpoint) {
        id.camera.clear();
        id.cell = {};
    }
    return id;
}

void AlarmStore::Private::report(const AlarmRules::Source &source, const EndpointId &endpoint,
                                 const Event &event)
{
    const AlarmReport report = source.read(event.data);
    const AlarmId id = identify(endpoint, event.type, report);
    auto [place, isNew] = entries.try_emplace(id);
    Entry &entry = place->second;
    Alarm &alarm = entry.alarm;
    if (isNew) {
        alarm.id = id;
        ++perEndpoint[endpoint];
    }
    alarm.asset = source.name;
    alarm.report = report;
    alarm.payload = event.data.left(longestPayload);
    alarm.lastAt = event.receivedAt;
    const int priority = priorityOf(report, rules.config());
    // A leak does not become less bad because one report of it says less.
    alarm.priority = alarm.condition.active ? std::min(alarm.priority, priority) : priority;
    if (report.flowRate) {
        if (alarm.trend.size() >= size_t(Alarm::longestTrend))
            alarm.trend.erase(alarm.trend.begin());
        alarm.trend.push_back({event.receivedAt, report.flowRate->value});
    }
    raise(entry, clock.now());
}

void AlarmStore::Private::raise(Entry &entry, nanoseconds now)
{
    Alarm &alarm = entry.alarm;
    entry.quiet = 0ns;
    if (alarm.condition.active) {
        ++alarm.count;
        emit q.changed(alarm);
        return;
    }
    alarm.raisedAt = alarm.lastAt;
    alarm.clearedAt = 0;
    alarm.count = 1;
    alarm.first = false;
    alarm.acknowledgedAt = 0;
    alarm.acknowledgedBy.clear();
    std::optional<AlarmId> first;
    if (alarm.id.family == AlarmFamily::Leak && alarm.condition.state == AlarmState::Normal)
        first = floods.add(alarm.id, now);
    apply(entry, AlarmInput::Raised);
    if (first)
        markFirst(*first);
    updateFlood();
}

void AlarmStore::Private::markFirst(const AlarmId &id)
{
    const auto entry = entries.find(id);
    if (entry == entries.end() || entry->second.alarm.first)
        return;
    entry->second.alarm.first = true;
    emit q.changed(entry->second.alarm);
}

/// False when the state does not allow it. May forget the entry.
bool AlarmStore::Private::apply(Entry &entry, AlarmInput input, const QString &by,
                                const QString &note)
{
    Alarm &alarm = entry.alarm;
    const auto next = nextCondition(alarm.condition, input);
    if (!next)
        return false;
    const AlarmState before = alarm.condition.state;
    const qint64 wall = clock.wallMilliseconds();
    if (alarm.condition.active && !next->active)
        alarm.clearedAt = wall;
    alarm.condition = *next;
    if (input == AlarmInput::Acknowledge || input == AlarmInput::Unshelve) {
        alarm.acknowledgedAt = wall;
        alarm.acknowledgedBy = by;
    }
    if (before == AlarmState::Shelved && next->state != AlarmState::Shelved)
        alarm.shelf = {};
    const Alarm behind = alarm; // the entry may go
    if (next->state == AlarmState::Normal) {
        if (behind.id.family == AlarmFamily::Leak && --perEndpoint[behind.id.endpoint] == 0)
            perEndpoint.remove(behind.id.endpoint);
        entries.erase(behind.id);
    }
    schedule();
    emit q.changed(behind);
    emit q.recorded({behind, before, input, wall, by, note});
    return true;
}

void AlarmStore::Private::raiseSystem(const AlarmId &id, int priority, const QString &message)
{
    Entry &entry = entries.try_emplace(id).first->second;
    Alarm &alarm = entry.alarm;
    const bool same =
        alarm.condition.active && alarm.priority == priority && alarm.report.message == message;
    alarm.id = id;
    if (const AlarmRules::Source *source = rules.sourceOf(id.endpoint))
        alarm.asset = source->name;
    alarm.priority = priority;
    alarm.report.message = message;
    alarm.lastAt = clock.wallMilliseconds();
    if (!same)
        raise(entry, clock.now());
}

void AlarmStore::Private::raisePending(nanoseconds now)
{
    std::vector<std::pair<AlarmId, Pending>> due;
    std::erase_if(pending, [&](const auto &waiting) {
        if (waiting.second.due > now)
            return false;
        due.push_back(waiting);
        return true;
    });
    for (const auto &[id, condition] : due)
        raiseSystem(id, condition.priority, condition.message);
}

void AlarmStore::Private::turn()
{
    const nanoseconds now = clock.now();
    const nanoseconds passed = now - std::exchange(lastTurn, now);
    raisePending(now);
    std::vector<std::pair<AlarmId, AlarmInput>> due;
    for (auto &[id, entry] : entries) {
        const AlarmCondition &condition = entry.alarm.condition;
        if (condition.state == AlarmState::Shelved && entry.shelfEnds <= now)
            due.emplace_back(id, AlarmInput::ShelfExpired);
        if (!condition.active || id.family != AlarmFamily::Leak || unwatched.contains(id.endpoint))
            continue;
        entry.quiet += passed;
        if (entry.quiet >= rules.config().quietAfter)
            due.emplace_back(id, AlarmInput::Quiet);
    }
    for (const auto &[id, input] : due) {
        if (const auto entry = entries.find(id); entry != entries.end())
            apply(entry->second, input);
    }
    updateFlood();
    schedule();
}

void AlarmStore::Private::updateFlood()
{
    const bool now = floods.isFlood(clock.now());
    if (std::exchange(flood, now) != now)
        emit q.floodChanged(now);
}

/// Turns only while there is something that time changes.
void AlarmStore::Private::schedule()
{
    if (entries.empty() && pending.empty() && !flood) {
        timer->stop();
    } else if (!timer->isActive()) {
        lastTurn = clock.now();
        timer->start(tick);
    }
}

AlarmStore::AlarmStore(Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{}

AlarmStore::~AlarmStore() = default;

void AlarmStore::setConfig(const Config &config)
{
    d->rules.setConfig(config);
}

void AlarmStore::restore(const std::vector<Alarm> &alarms)
{
    for (const Alarm &alarm : alarms) {
        if (alarm.condition.state == AlarmState::Normal)
            continue;
        Private::Entry &entry = d->entries[alarm.id];
        entry.alarm = alarm;
        if (alarm.id.family == AlarmFamily::Leak)
            ++d->perEndpoint[alarm.id.endpoint];
        // The wall clock may have been wrong: a shelf never gets longer by that.
        const milliseconds left =
            std::clamp(milliseconds(alarm.shelf.until - d->clock.wallMilliseconds()), 0ms,
                       milliseconds(AlarmCommand::longestShelf));
        entry.shelfEnds = d->clock.now() + left;
    }
    d->schedule();
}

void AlarmStore::take(const EventBatch &batch)
{
    for (const Event &event : batch.events) {
        if (const auto *source = d->rules.alarmSourceOf(batch.endpoint, event.type))
            d->report(*source, batch.endpoint, event);
    }
    d->schedule();
}

void AlarmStore::setWatched(const EndpointId &endpoint, bool watched)
{
    if (watched)
        d->unwatched.erase(endpoint);
    else
        d->unwatched.insert(endpoint);
}

void AlarmStore::setSystemCondition(const AlarmId &id, bool holds, int priority,
                                    const QString &message, milliseconds delay)
{
    const auto entry = d->entries.find(id);
    const bool raised = entry != d->entries.end() && entry->second.alarm.condition.active;
    if (!holds) {
        d->pending.erase(id);
        if (raised)
            d->apply(entry->second, AlarmInput::Quiet);
    } else if (raised || delay <= 0ms) {
        d->pending.erase(id);
        d->raiseSystem(id, priority, message);
    } else {
        const auto [waiting, isNew] =
            d->pending.try_emplace(id, Pending{d->clock.now() + delay, priority, message});
        waiting->second.priority = priority;
        waiting->second.message = message;
    }
    d->schedule();
}

Fault AlarmStore::execute(const AlarmCommand &command)
{
    if (const Fault fault = AlarmRules::refusal(command))
        return fault;
    const auto entry = d->entries.find(command.alarm);
    if (entry == d->entries.end())
        return AlarmRules::unknownAlarm();
    const AlarmInput input = AlarmRules::inputOf(command.kind);
    if (input == AlarmInput::Shelve) {
        if (!nextCondition(entry->second.alarm.condition, input))
            return AlarmRules::notInThisState();
        entry->second.shelfEnds = d->clock.now() + command.shelfTime;
        entry->second.alarm.shelf = {d->clock.wallMilliseconds() +
                                         milliseconds(command.shelfTime).count(),
                                     command.note, command.by};
    }
    return d->apply(entry->second, input, command.by, command.note) ? Fault()
                                                                    : AlarmRules::notInThisState();
}

std::vector<Alarm> AlarmStore::alarms() const
{
    std::vector<Alarm> alarms;
    alarms.reserve(d->entries.size());
    for (const auto &[id, entry] : d->entries)
        alarms.push_back(entry.alarm);
    return alarms;
}

std::optional<Alarm> AlarmStore::find(const AlarmId &id) const
{
    const auto entry = d->entries.find(id);
    return entry == d->entries.end() ? std::nullopt : std::optional(entry->second.alarm);
}

AlarmSummary AlarmStore::summary() const
{
    AlarmSummary summary;
    for (const auto &[id, entry] : d->entries) {
        const AlarmCondition &condition = entry.alarm.condition;
        summary.active += isShown(condition.state) && condition.active ? 1 : 0;
        summary.unacknowledged += isUnacknowledged(condition.state) ? 1 : 0;
        summary.shelved += condition.state == AlarmState::Shelved ? 1 : 0;
        if (isShown(condition.state))
            ++summary.byPriority[size_t(std::clamp(entry.alarm.priority, 1, 3) - 1)];
    }
    summary.recent = d->floods.inWindow(d->clock.now());
    summary.flood = d->flood;
    return summary;
}

} // namespace Runnel
