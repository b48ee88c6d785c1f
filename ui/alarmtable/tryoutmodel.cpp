// SPDX-License-Identifier: Apache-2.0
// Judged twice, by the rules that run and by those that are edited.
#include "alarmtable/tryoutmodel.h"

#include "alarm/alarmpolicy.h"
#include "alarm/alarmrules.h"
#include "base/escape.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <algorithm>

namespace Runnel {

namespace {

/// What the alarm's endpoint calls it: of the types of one kind any will do, they are read alike.
QByteArray typeOf(const Alarm &alarm)
{
    return alarm.id.kind.toUtf8();
}

} // namespace

void TryoutModel::take(const RuntimeUpdate &update)
{
    AlarmRules running;
    AlarmRules edited;
    bool ready = false;
    bool news = false;
    const auto remember = [&](const Known &known) {
        if (!ready) {
            running.setConfig(m_running);
            edited.setConfig(m_edited);
            ready = true;
        }
        if (!running.alarmSourceOf(known.endpoint, known.type) &&
            !edited.alarmSourceOf(known.endpoint, known.type))
            return;
        m_known.push_front(known);
        news = true;
    };
    if (m_known.empty()) {
        // What stands already, before anything more comes.
        std::vector<const Alarm *> standing;
        for (const Alarm &alarm : update.alarms) {
            if (alarm.id.family == AlarmFamily::Leak && alarm.condition.state != AlarmState::Normal)
                standing.push_back(&alarm);
        }
        std::sort(standing.begin(), standing.end(),
                  [](const Alarm *a, const Alarm *b) { return a->lastAt < b->lastAt; });
        for (const Alarm *alarm : standing)
            remember({alarm->id.endpoint, typeOf(*alarm), alarm->payload, alarm->lastAt});
    }
    // Only the newest can stay; a flood need not be looked at one by one.
    const size_t first =
        update.events.size() > 4 * mostReports ? update.events.size() - 4 * mostReports : 0;
    for (size_t i = first; i < update.events.size(); ++i) {
        const FeedEvent &event = update.events[i];
        const bool standing = std::any_of(m_known.begin(), m_known.end(), [&](const Known &known) {
            return known.at == event.receivedAt && known.payload == event.payload;
        });
        if (!standing)
            remember({event.endpoint, event.type, event.payload, event.receivedAt});
    }
    if (!news)
        return;
    while (m_known.size() > mostReports)
        m_known.pop_back();
    judge();
}

void TryoutModel::setConfigs(const Config &running, const Config &edited)
{
    if (m_running == running && m_edited == edited)
        return;
    m_running = running;
    m_edited = edited;
    judge();
}

void TryoutModel::judge()
{
    AlarmRules running;
    AlarmRules edited;
    running.setConfig(m_running);
    edited.setConfig(m_edited);
    const auto priority = [](const AlarmRules &rules, const Known &known, Line &line) {
        const AlarmRules::Source *source = rules.alarmSourceOf(known.endpoint, known.type);
        if (!source)
            return 0;
        line.report = source->read(known.payload);
        line.where = source->name;
        return priorityOf(line.report, rules.config());
    };
    std::vector<Line> lines;
    for (const Known &known : m_known) {
        Line line;
        line.at = known.at;
        line.before = priority(running, known, line);
        line.after = priority(edited, known, line);
        lines.push_back(line);
    }
    if (lines.size() != m_lines.size()) {
        beginResetModel(); // a dozen rows that nobody chooses
        m_lines = std::move(lines);
        endResetModel();
    } else if (lines != m_lines) {
        m_lines = std::move(lines);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int TryoutModel::changedCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const Line &line) { return line.before != line.after; }));
}

void TryoutModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TryoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TryoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TryoutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const auto words = [](int priority) {
        return priority == 0 ? tr("no alarm") : tr("priority %1").arg(priority);
    };
    if (role == PriorityRole)
        return index.column() == Before ? line.before : index.column() == After ? line.after : 0;
    if (role == ChangedRole)
        return line.before != line.after;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return TimeText::clock(line.at);
    case Where:
        return escapedForDisplay(line.where, 100);
    case Flow:
        return MeasureText::measure(line.report.flowRate);
    case Confidence:
        return MeasureText::percent(line.report.confidence);
    case Before:
        return words(line.before);
    case After:
        return words(line.after);
    default:
        return {};
    }
}

QVariant TryoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Where:
        return tr("Where");
    case Flow:
        return tr("Flow");
    case Confidence:
        return tr("Confidence");
    case Before:
        return tr("Now");
    case After:
        return tr("By this table");
    default:
        return {};
    }
}

} // namespace Runnel
