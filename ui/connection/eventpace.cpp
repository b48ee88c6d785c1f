// SPDX-License-Identifier: Apache-2.0
// Counts that grow, and when.
#include "connection/eventpace.h"

#include <algorithm>

namespace Runnel {

void EventPace::take(const std::vector<ProbeEventType> &types, std::chrono::milliseconds now)
{
    for (const ProbeEventType &type : types) {
        const auto [found, isNew] = m_types.try_emplace(type.type);
        Heard &heard = found->second;
        if (type.count <= heard.count)
            continue;
        const auto came = std::chrono::milliseconds::rep(type.count - heard.count);
        if (!isNew) {
            heard.gaps.push_back((now - heard.at) / came);
            if (heard.gaps.size() > mostGaps)
                heard.gaps.pop_front();
        }
        heard.count = type.count;
        heard.at = now;
    }
}

std::optional<std::chrono::seconds> EventPace::interval(const QByteArray &type) const
{
    const auto found = m_types.find(type);
    if (found == m_types.end() || found->second.gaps.size() < leastGaps)
        return std::nullopt;
    const auto longest = *std::ranges::max_element(found->second.gaps);
    return std::max(std::chrono::seconds(1), std::chrono::round<std::chrono::seconds>(longest));
}

QByteArray EventPace::heartbeat() const
{
    for (const char *word : {"heartbeat", "keepalive", "keep-alive", "alive", "ping"}) {
        for (const auto &[type, heard] : m_types) {
            if (type.toLower().contains(word))
                return type;
        }
    }
    return {};
}

} // namespace Runnel
