// SPDX-License-Identifier: Apache-2.0
// A shift of eight hours, and lines of it.
#pragma once

#include "handover/handoverscan.h"

#include "panelsamples.h"

#include <algorithm>

namespace Runnel {

namespace Shift {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 begin = 1'767'225'600'000; // 2026-01-01T00:00:00Z
constexpr qint64 end = begin + 8 * hour;
constexpr Period period{begin, end};

inline AlarmId leak(int camera)
{
    return PanelSamples::leak(camera, 1, begin).id;
}
inline AlarmId outage(const char *kind, int camera)
{
    return {AlarmFamily::System,
            camera > 0 ? PanelSamples::camera(camera) : EndpointId(),
            {},
            QString::fromLatin1(kind),
            {}};
}

/// Lines as the core would write them.
class Journal
{
public:
    void write(const AlarmId &alarm, qint64 at, AlarmInput input, int priority = 2,
               const QString &by = {}, const QString &note = {})
    {
        AlarmCondition &condition = m_conditions[alarm];
        JournalLine line;
        line.number = qint64(m_lines.size()) + 1;
        line.at = at;
        line.alarm = alarm;
        line.asset = alarm.endpoint.device.isEmpty() ? QString() : QStringLiteral("Tank farm");
        line.priority = priority;
        line.before = condition.state;
        line.input = input;
        condition = nextCondition(condition, input).value_or(condition);
        line.after = condition.state;
        line.by = by;
        line.note = note;
        line.message = QStringLiteral("message %1").arg(line.number);
        m_lines.push_back(line);
    }

    /// As they are when all of it was written, without what is over.
    std::vector<Alarm> alarms() const
    {
        std::vector<Alarm> alarms;
        for (const auto &[id, condition] : m_conditions) {
            if (condition.state == AlarmState::Normal)
                continue;
            Alarm alarm;
            alarm.id = id;
            alarm.condition = condition;
            alarm.priority = 2;
            for (const JournalLine &line : m_lines) {
                if (line.alarm != id)
                    continue;
                if (line.input == AlarmInput::Raised)
                    alarm.raisedAt = line.at;
                if (line.input == AlarmInput::Shelve)
                    alarm.shelf = {line.at + hour, line.note, line.by};
            }
            alarms.push_back(alarm);
        }
        return alarms;
    }

    /// In pages of `size` lines, newest first, from readFrom() on.
    Handover handOver(size_t size = 7, const Period &of = period) const
    {
        HandoverScan scan(of, alarms());
        std::vector<JournalLine> lines;
        std::copy_if(
            m_lines.rbegin(), m_lines.rend(), std::back_inserter(lines),
            [&of](const JournalLine &line) { return line.at >= HandoverScan::readFrom(of); });
        for (size_t i = 0; i < lines.size(); i += size) {
            JournalPage page;
            page.lines.assign(lines.begin() + std::ptrdiff_t(i),
                              lines.begin() + std::ptrdiff_t(std::min(i + size, lines.size())));
            scan.take(page);
        }
        return scan.finish();
    }

private:
    std::vector<JournalLine> m_lines;
    std::map<AlarmId, AlarmCondition> m_conditions;
};

} // namespace Shift
} // namespace Runnel
