// SPDX-License-Identifier: Apache-2.0
// Merging samples into points, and points into fewer points.
#include "statistics/series.h"

#include <algorithm>
#include <numeric>

namespace Runnel {

namespace {

constexpr int otherTypes = 0;

/// Time belongs to the step in which it ends.
qint64 slotOf(qint64 at, std::chrono::milliseconds step)
{
    return (at - 1) / step.count();
}

/// A length of time that a person would choose, so that `length` has at most `mostPoints` of it.
/// One point less than asked for: a window hardly ever starts at a border.
std::chrono::milliseconds roundStep(std::chrono::milliseconds length,
                                    std::chrono::milliseconds least, int mostPoints)
{
    using namespace std::chrono_literals;
    static constexpr std::chrono::seconds round[] = {
        1s,   2s,    5s,    10s,   20s,   30s,       1min,      2min,
        5min, 10min, 20min, 30min, 60min, 2 * 60min, 6 * 60min, 12 * 60min};
    const auto wanted = std::max(least, length / std::max(1, mostPoints - 1));
    const auto *found = std::lower_bound(std::begin(round), std::end(round), wanted);
    return found != std::end(round) ? *found : std::max(wanted, std::chrono::milliseconds(24h));
}

void addCounts(std::vector<std::pair<int, quint64>> &into,
               const std::vector<std::pair<int, quint64>> &counts)
{
    for (const auto &[number, count] : counts) {
        const auto found = std::find_if(into.begin(), into.end(), [number = number](const auto &c) {
            return c.first == number;
        });
        if (found != into.end())
            found->second += count;
        else
            into.emplace_back(number, count);
    }
}

} // namespace

void SeriesPoint::merge(const SeriesPoint &later)
{
    if (const quint64 all = delivered + later.delivered; all > 0)
        latencyP50 = (latencyP50 * double(delivered) + later.latencyP50 * double(later.delivered)) /
                     double(all);
    latencyP99 = std::max(latencyP99, later.latencyP99);
    from = seconds > 0 ? std::min(from, later.from) : later.from;
    at = std::max(at, later.at);
    live = seconds > 0 ? std::min(live, later.live) : later.live;
    streams = std::max(streams, later.streams);
    queued = std::max(queued, later.queued);
    delivered += later.delivered;
    reconnects += later.reconnects;
    seconds += later.seconds;
}

const SeriesPoint *StatisticsSeries::newest() const
{
    return m_fine.points.empty() ? nullptr : &m_fine.points.back().point;
}

void StatisticsSeries::add(const StatisticsSample &sample)
{
    if (!(sample.seconds > 0) || sample.at <= 0)
        return; // no time went by: there is no rate
    SeriesPoint point;
    point.from = sample.at - qint64(sample.seconds * 1000);
    point.at = sample.at;
    point.seconds = sample.seconds;
    point.delivered = sample.delivered;
    point.latencyP50 = sample.delivered > 0 ? sample.latencyP50 : 0;
    point.latencyP99 = sample.delivered > 0 ? sample.latencyP99 : 0;
    point.reconnects = sample.reconnects;
    point.queued = sample.queued;
    point.live = sample.live;
    point.streams = sample.streams;
    makeRoom(m_fine, point.at);
    makeRoom(m_coarse, point.at);
    const Counts counts = countsOf(sample);
    add(m_fine, point, counts);
    add(m_coarse, point, counts);
    use(counts, -1); // held while they were not yet in a point
}

void StatisticsSeries::makeRoom(Level &level, qint64 at)
{
    const qint64 slot = slotOf(at, level.step);
    std::deque<Kept> &points = level.points;
    if (!points.empty() && points.back().point.at - at > smallStepBack.count()) {
        while (!points.empty() && points.back().slot >= slot) {
            use(points.back().counts, -1);
            points.pop_back();
        }
    }
    while (!points.empty() && points.front().slot <= slot - level.keptFor / level.step) {
        use(points.front().counts, -1);
        points.pop_front();
    }
}

void StatisticsSeries::add(Level &level, const SeriesPoint &point, const Counts &counts)
{
    const qint64 slot = slotOf(point.at, level.step);
    if (!level.points.empty() && level.points.back().slot >= slot) {
        Kept &last = level.points.back();
        const size_t before = last.counts.size();
        last.point.merge(point);
        addCounts(last.counts, counts);
        use(Counts(last.counts.begin() + std::ptrdiff_t(before), last.counts.end()), 1);
    } else {
        level.points.push_back({slot, point, counts});
        use(counts, 1);
    }
}

StatisticsSeries::Counts StatisticsSeries::countsOf(const StatisticsSample &sample)
{
    Counts counts;
    for (auto type = sample.received.begin(); type != sample.received.end(); ++type) {
        const Counts one{{numberOf(type.key()), type.value()}};
        const size_t before = counts.size();
        addCounts(counts, one);
        if (counts.size() > before)
            use(one, 1); // or the next new name would get the same number
    }
    return counts;
}

int StatisticsSeries::numberOf(const QByteArray &type)
{
    int free = otherTypes;
    if (type == "(other)")
        return otherTypes;
    for (int number = 1; number <= mostTypes; ++number) {
        const Name &name = m_names[size_t(number)];
        if (name.uses > 0 && name.type == type)
            return number;
        if (name.uses == 0 && free == otherTypes)
            free = number;
    }
    if (free != otherTypes)
        m_names[size_t(free)].type = type;
    return free;
}

void StatisticsSeries::use(const Counts &counts, int by)
{
    for (const auto &count : counts)
        m_names[size_t(count.first)].uses += by;
}

SeriesWindow StatisticsSeries::window(qint64 end, std::chrono::milliseconds length,
                                      int mostPoints) const
{
    const Level &level = length <= fineFor ? m_fine : m_coarse;
    const auto step = roundStep(length, level.step, mostPoints);

    const auto isInside = [&](const Kept &kept) {
        return kept.point.at > end - length.count() && kept.point.at <= end;
    };
    std::array<quint64, mostTypes + 1> totals{};
    for (const Kept &kept : level.points) {
        if (!isInside(kept))
            continue;
        for (const auto &[number, count] : kept.counts)
            totals[size_t(number)] += count;
    }
    std::array<int, mostTypes> order{};
    std::iota(order.begin(), order.end(), 1);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return totals[size_t(a)] != totals[size_t(b)]
                   ? totals[size_t(a)] > totals[size_t(b)]
                   : m_names[size_t(a)].type < m_names[size_t(b)].type;
    });

    SeriesWindow window;
    window.step = step.count();
    std::array<int, mostTypes + 1> place{};
    place.fill(-1);
    for (const int number : order) {
        if (totals[size_t(number)] == 0 || window.types.size() >= SeriesWindow::mostTypes)
            break;
        place[size_t(number)] = int(window.types.size());
        window.types += m_names[size_t(number)].type;
    }
    const auto places = size_t(window.types.size());
    for (size_t number = 0; number < totals.size(); ++number)
        window.others = window.others || (totals[number] > 0 && place[number] < 0);

    qint64 last = -1;
    for (const Kept &kept : level.points) {
        if (!isInside(kept))
            continue;
        if (const qint64 slot = slotOf(kept.point.at, step); slot != last) {
            last = slot;
            window.points.emplace_back();
            window.points.back().received.resize(places + (window.others ? 1 : 0));
        }
        SeriesPoint &point = window.points.back();
        point.merge(kept.point);
        for (const auto &[number, count] : kept.counts) {
            const int at = place[size_t(number)];
            point.received[at < 0 ? places : size_t(at)] += count;
        }
    }
    return window;
}

} // namespace Runnel
