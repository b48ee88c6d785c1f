// SPDX-License-Identifier: Apache-2.0
// The figures of the panel's soak: what it took, where, and how much memory it had.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace Runnel {

/// Durations in buckets of a tenth of a millisecond up to two seconds. Constant memory: what
/// measures a growth must not grow.
class Durations
{
public:
    void add(int64_t nanoseconds);
    void add(const Durations &others);
    int64_t count() const { return m_count; }
    double longest() const; ///< milliseconds, exact
    double percentile(double fraction) const;

private:
    static constexpr int64_t bucket = 100'000;
    std::array<uint32_t, 20'000> m_buckets{};
    int64_t m_count = 0;
    int64_t m_longest = 0;
};

/// An event that took long, by what it was and where most of its time went.
struct LongFrame
{
    std::string event;    ///< "UpdateRequest of Runnel::MainWindow"
    std::string heaviest; ///< the event within it that took the most by itself
    double at = 0;        ///< seconds since the begin of the measurement
    double took = 0;      ///< milliseconds
    double processor = 0; ///< milliseconds of it on a core
    double waited = 0;    ///< milliseconds of it ready to run, but others had the cores
    std::string page;
};

/// What happened while one page was shown.
struct PageFigures
{
    double seconds = 0;
    double processorSeconds = 0; ///< of the panel's thread
    double waitedSeconds = 0;    ///< it was ready to run and had no core
    Durations stalls;            ///< from a post to the panel's thread until it ran
    Durations ownStalls;         ///< the same without what the thread waited for a core
    Durations paints;
    Durations ownPaints; ///< the same in time on a core
    int64_t events = 0;
    int64_t longFrames = 0;    ///< over PanelFigures::longFrame
    int64_t ownLongFrames = 0; ///< over it also without what was waited for a core

    void add(const PageFigures &other);
};

struct MemorySample
{
    double at = 0;       ///< seconds
    double resident = 0; ///< MB
    double heap = 0;     ///< MB that were asked for and not given back
};

struct PanelFigures
{
    static constexpr const char *start = "(start)"; ///< before the first page
    static constexpr double longFrame = 50;         ///< milliseconds
    static constexpr size_t mostLongFrames = 200;

    std::vector<std::pair<std::string, PageFigures>> pages; ///< in the order of the tour
    std::vector<LongFrame> longFrames;                      ///< the first ones
    std::vector<MemorySample> memory;
    double warmUp = 0; ///< seconds; memory counts from there
    double residentBefore = 0;
    double residentPeak = 0;
    double load = 0; ///< of the machine, at the end
    int64_t made = 0;
    int64_t received = 0;
    int64_t delivered = 0;
    int64_t alarms = 0; ///< at the end
    int64_t rounds = 0; ///< of the tour

    PageFigures &page(const std::string &name);
    PageFigures total() const; ///< of all but the start
};

/// MB a minute: the slope of the line through the samples from `begin` on; 0 for fewer than three.
double growth(const std::vector<MemorySample> &samples, double begin, double MemorySample::*value);

std::string asTable(const PanelFigures &figures);
std::string asJson(const PanelFigures &figures); ///< one line

} // namespace Runnel
