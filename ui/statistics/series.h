// SPDX-License-Identifier: Apache-2.0
// A day of statistics in bounded memory.
#pragma once

#include "runtime/runtimeupdate.h"

#include <array>
#include <chrono>
#include <deque>

namespace Runnel {

/// A stretch of time, and what was merged into it. Counts and lengths add up, so rates are exact.
/// Depths show their worst moment: `queued` is the largest, `live` the smallest, `streams` the
/// largest. `latencyP99` is the largest of the samples' own 99th percentiles, an upper bound of the
/// real one, which cannot be known from them; `latencyP50` is their mean weighted by deliveries.
struct SeriesPoint
{
    qint64 from = 0; ///< wall clock, ms
    qint64 at = 0;   ///< its end
    double seconds = 0;
    std::vector<quint64> received; ///< by SeriesWindow::types
    quint64 delivered = 0;
    double latencyP50 = 0; ///< ms; both mean nothing when nothing was delivered
    double latencyP99 = 0;
    quint64 reconnects = 0;
    quint64 queued = 0;
    quint64 live = 0;
    quint64 streams = 0;

    void merge(const SeriesPoint &later); ///< `received` excepted
};

/// The last stretch of time, ready to be drawn.
struct SeriesWindow
{
    static constexpr qsizetype mostTypes = 6;

    QList<QByteArray> types; ///< the most frequent first
    bool others = false;     ///< one count more in SeriesPoint::received: of all other types
    qint64 step = 0;         ///< ms that a point stands for; a larger gap between points is one
    std::vector<SeriesPoint> points; ///< oldest first
};

/// The last quarter of an hour by the second, the last day by ten seconds. Panel's thread.
class StatisticsSeries
{
public:
    static constexpr std::chrono::milliseconds fineStep{1000};
    static constexpr std::chrono::milliseconds fineFor{std::chrono::minutes(15)};
    static constexpr std::chrono::milliseconds coarseStep{10'000};
    static constexpr std::chrono::milliseconds coarseFor{std::chrono::hours(24)};
    static constexpr int mostTypes = 64; ///< names that are told apart; of others only the count
    /// A clock that was set back by no more keeps everything; by more, what is in its future goes.
    static constexpr std::chrono::milliseconds smallStepBack{std::chrono::minutes(1)};

    void add(const StatisticsSample &sample);
    bool isEmpty() const { return m_coarse.points.empty(); }
    const SeriesPoint *newest() const; ///< of a second; null when there is none
    /// What lies after `end` - `length`, in at most `mostPoints` points whose borders stay the same
    /// from one call to the next.
    SeriesWindow window(qint64 end, std::chrono::milliseconds length, int mostPoints) const;
    size_t points() const { return m_fine.points.size() + m_coarse.points.size(); }

private:
    /// Number of a name and how many events of it.
    using Counts = std::vector<std::pair<int, quint64>>;

    struct Kept
    {
        qint64 slot = 0;
        SeriesPoint point;
        Counts counts;
    };

    struct Level
    {
        std::chrono::milliseconds step;
        std::chrono::milliseconds keptFor;
        std::deque<Kept> points;
    };

    void makeRoom(Level &level, qint64 at); ///< drops what is too old or lies in the future
    void add(Level &level, const SeriesPoint &point, const Counts &counts);
    Counts countsOf(const StatisticsSample &sample);
    int numberOf(const QByteArray &type);
    void use(const Counts &counts, int by);

    /// Slot 0 is for all that has no name of its own.
    struct Name
    {
        QByteArray type;
        int uses = 0; ///< points that have it; free at 0
    };

    std::array<Name, mostTypes + 1> m_names;
    Level m_fine{fineStep, fineFor, {}};
    Level m_coarse{coarseStep, coarseFor, {}};
};

} // namespace Runnel
