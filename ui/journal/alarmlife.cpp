// SPDX-License-Identifier: Apache-2.0
// Lines cut where the alarm was over.
#include "journal/alarmlife.h"

#include <algorithm>

namespace Runnel {

qint64 AlarmLife::to(qint64 now) const
{
    qint64 latest = lines.front().at;
    for (const JournalLine &line : lines)
        latest = std::max(latest, line.at); // the clock may have been set back meanwhile
    return isOver() ? latest : std::max(latest, now);
}

std::vector<AlarmLife::Stretch> AlarmLife::stretches(qint64 now) const
{
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].after == AlarmState::Normal)
            continue;
        const qint64 end = i + 1 < lines.size() ? lines[i + 1].at : to(now);
        const Stretch next{lines[i].at, std::max(lines[i].at, end), lines[i].after,
                           lines[i].priority};
        if (!stretches.empty() && stretches.back().state == next.state &&
            stretches.back().priority == next.priority)
            stretches.back().to = next.to;
        else
            stretches.push_back(next);
    }
    return stretches;
}

std::vector<AlarmLife> AlarmLife::lives(const std::vector<JournalLine> &lines)
{
    std::vector<AlarmLife> lives;
    bool goesOn = false;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (!goesOn || line->before == AlarmState::Normal) {
            lives.emplace_back();
            lives.back().begun = line->before == AlarmState::Normal;
        }
        lives.back().lines.push_back(*line);
        goesOn = line->after != AlarmState::Normal;
    }
    return lives;
}

} // namespace Runnel
