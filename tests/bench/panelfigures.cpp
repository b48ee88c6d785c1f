// SPDX-License-Identifier: Apache-2.0
// Sums, slopes, and the table that shows them.
#include "panelfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <tuple>

namespace Runnel {

namespace {

constexpr double millisecond = 1e6; ///< nanoseconds

[[gnu::format(printf, 2, 3)]] void print(std::string &out, const char *format, ...)
{
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    const int length = std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    out.append(line, size_t(std::clamp(length, 0, int(sizeof line) - 1)));
}

double percent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

void printPage(std::string &out, const char *name, const PageFigures &page)
{
    print(out, "%-20s %6.0f %5.1f %5.1f  %6.1f %7.1f %7.1f  %6.1f %7.1f %7.1f  %5lld %5lld\n", name,
          page.seconds, percent(page.processorSeconds, page.seconds),
          percent(page.waitedSeconds, page.seconds), page.stalls.percentile(0.99),
          page.stalls.longest(), page.ownStalls.longest(), page.paints.percentile(0.99),
          page.paints.longest(), page.ownPaints.longest(), static_cast<long long>(page.longFrames),
          static_cast<long long>(page.ownLongFrames));
}

QJsonObject pageObject(const PageFigures &page)
{
    QJsonObject object;
    const auto add = [&object](const char *name, double value) {
        object.insert(QString::fromLatin1(name), rounded(value));
    };
    add("seconds", page.seconds);
    add("cpu_percent", percent(page.processorSeconds, page.seconds));
    add("waited_percent", percent(page.waitedSeconds, page.seconds));
    add("stall_p50_ms", page.stalls.percentile(0.5));
    add("stall_p99_ms", page.stalls.percentile(0.99));
    add("stall_longest_ms", page.stalls.longest());
    add("own_stall_p99_ms", page.ownStalls.percentile(0.99));
    add("own_stall_longest_ms", page.ownStalls.longest());
    add("paints", double(page.paints.count()));
    add("paint_p99_ms", page.paints.percentile(0.99));
    add("paint_longest_ms", page.paints.longest());
    add("own_paint_longest_ms", page.ownPaints.longest());
    add("events", double(page.events));
    add("long_frames", double(page.longFrames));
    add("own_long_frames", double(page.ownLongFrames));
    return object;
}

/// The average of the last five samples at or before `at`.
double levelAt(const std::vector<MemorySample> &samples, double at, double MemorySample::*value)
{
    double sum = 0;
    int count = 0;
    for (auto it = samples.rbegin(); it != samples.rend() && count < 5; ++it) {
        if (it->at > at)
            continue;
        sum += (*it).*value;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

struct MemorySummary
{
    double before = 0, warm = 0, end = 0, peak = 0, growth = 0;
    double heapWarm = 0, heapEnd = 0, heapGrowth = 0;
};

MemorySummary memoryOf(const PanelFigures &figures)
{
    const auto &samples = figures.memory;
    const double end = samples.empty() ? 0 : samples.back().at;
    const double warm = figures.warmUp;
    return {.before = figures.residentBefore,
            .warm = levelAt(samples, warm, &MemorySample::resident),
            .end = levelAt(samples, end, &MemorySample::resident),
            .peak = figures.residentPeak,
            .growth = growth(samples, warm, &MemorySample::resident),
            .heapWarm = levelAt(samples, warm, &MemorySample::heap),
            .heapEnd = levelAt(samples, end, &MemorySample::heap),
            .heapGrowth = growth(samples, warm, &MemorySample::heap)};
}

} // namespace

void Durations::add(int64_t nanoseconds)
{
    const auto last = int64_t(m_buckets.size()) - 1;
    ++m_buckets[size_t(std::clamp<int64_t>(nanoseconds / bucket, 0, last))];
    ++m_count;
    m_longest = std::max(m_longest, nanoseconds);
}

void Durations::add(const Durations &others)
{
    for (size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets[i] += others.m_buckets[i];
    m_count += others.m_count;
    m_longest = std::max(m_longest, others.m_longest);
}

double Durations::longest() const
{
    return double(m_longest) / millisecond;
}

double Durations::percentile(double fraction) const
{
    int64_t below = 0;
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        below += m_buckets[i];
        if (below > 0 && double(below) >= fraction * double(m_count))
            return std::min(double(int64_t(i + 1) * bucket) / millisecond, longest());
    }
    return 0;
}

void PageFigures::add(const PageFigures &other)
{
    seconds += other.seconds;
    processorSeconds += other.processorSeconds;
    waitedSeconds += other.waitedSeconds;
    stalls.add(other.stalls);
    ownStalls.add(other.ownStalls);
    paints.add(other.paints);
    ownPaints.add(other.ownPaints);
    events += other.events;
    longFrames += other.longFrames;
    ownLongFrames += other.ownLongFrames;
}

PageFigures &PanelFigures::page(const std::string &name)
{
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&name](const auto &page) { return page.first == name; });
    return found != pages.end() ? found->second : pages.emplace_back(name, PageFigures{}).second;
}

PageFigures PanelFigures::total() const
{
    PageFigures sum;
    for (const auto &[name, page] : pages) {
        if (name != start)
            sum.add(page);
    }
    return sum;
}

double growth(const std::vector<MemorySample> &samples, double begin, double MemorySample::*value)
{
    double count = 0, sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const MemorySample &sample : samples) {
        if (sample.at < begin)
            continue;
        const double x = sample.at / 60, y = sample.*value;
        ++count;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const double spread = count * sumXX - sumX * sumX;
    return count >= 3 && spread > 0 ? (count * sumXY - sumX * sumY) / spread : 0;
}

std::string asTable(const PanelFigures &figures)
{
    const PageFigures total = figures.total();
    const MemorySummary memory = memoryOf(figures);
    std::string out;
    print(out, "%-20s %6s %5s %5s  %6s %7s %7s  %6s %7s %7s  %5s %5s\n", "", "", "cpu", "wait",
          "stall", "", "", "paint", "", "", "over", "50 ms");
    print(out, "%-20s %6s %5s %5s  %6s %7s %7s  %6s %7s %7s  %5s %5s\n", "page", "s", "%", "%",
          "p99", "longest", "own", "p99", "longest", "own", "all", "own");
    for (const auto &[name, page] : figures.pages)
        printPage(out, name.c_str(), page);
    printPage(out, "all", total);
    print(out, "\nms; \"own\" leaves out what the thread waited for a core (\"wait\")\n\n");
    print(out, "resident MB  before %.1f, after %.0f s %.1f, end %.1f, peak %.1f: %+.2f a minute\n",
          memory.before, figures.warmUp, memory.warm, memory.end, memory.peak, memory.growth);
    print(out, "heap MB      after %.0f s %.1f, end %.1f: %+.2f a minute\n", figures.warmUp,
          memory.heapWarm, memory.heapEnd, memory.heapGrowth);
    print(out, "events       made %lld, received %lld, delivered %lld; %.0f a second\n",
          static_cast<long long>(figures.made), static_cast<long long>(figures.received),
          static_cast<long long>(figures.delivered),
          total.seconds > 0 ? double(figures.received) / total.seconds : 0);
    print(out, "alarms       %lld at the end; %lld rounds over the pages; machine's load %.1f\n",
          static_cast<long long>(figures.alarms), static_cast<long long>(figures.rounds),
          figures.load);

    // The same event at the same place over and over is one line.
    std::map<std::tuple<std::string, std::string, std::string>, std::pair<int, LongFrame>> kinds;
    for (const LongFrame &frame : figures.longFrames) {
        auto &[count, worst] = kinds[{frame.page, frame.event, frame.heaviest}];
        if (++count == 1 || frame.took > worst.took)
            worst = frame;
    }
    if (!kinds.empty())
        print(out, "\nframes over %.0f ms (the worst of each kind)\n", PanelFigures::longFrame);
    for (const auto &[kind, seen] : kinds) {
        const auto &[count, worst] = seen;
        print(out,
              "%3d x %-20s %6.1f ms, %5.1f on a core, %5.1f waiting for one, at %.1f s\n"
              "      %s; most in %s\n",
              count, worst.page.c_str(), worst.took, worst.processor, worst.waited, worst.at,
              worst.event.c_str(), worst.heaviest.c_str());
    }
    return out;
}

std::string asJson(const PanelFigures &figures)
{
    const MemorySummary memory = memoryOf(figures);
    QJsonObject root = pageObject(figures.total());
    const auto add = [&root](const char *name, double value) {
        root.insert(QString::fromLatin1(name), rounded(value));
    };
    add("rss_before_mb", memory.before);
    add("rss_warm_mb", memory.warm);
    add("rss_end_mb", memory.end);
    add("rss_peak_mb", memory.peak);
    add("rss_mb_per_minute", memory.growth);
    add("heap_warm_mb", memory.heapWarm);
    add("heap_end_mb", memory.heapEnd);
    add("heap_mb_per_minute", memory.heapGrowth);
    add("warm_up_seconds", figures.warmUp);
    add("made", double(figures.made));
    add("received", double(figures.received));
    add("delivered", double(figures.delivered));
    add("alarms", double(figures.alarms));
    add("load", figures.load);
    QJsonObject pages;
    for (const auto &[name, page] : figures.pages)
        pages.insert(text(name), pageObject(page));
    root.insert(QStringLiteral("pages"), pages);
    QJsonArray frames;
    for (const LongFrame &frame : figures.longFrames) {
        frames.append(QJsonObject{{QStringLiteral("page"), text(frame.page)},
                                  {QStringLiteral("event"), text(frame.event)},
                                  {QStringLiteral("heaviest"), text(frame.heaviest)},
                                  {QStringLiteral("at_s"), rounded(frame.at)},
                                  {QStringLiteral("took_ms"), rounded(frame.took)},
                                  {QStringLiteral("cpu_ms"), rounded(frame.processor)},
                                  {QStringLiteral("waited_ms"), rounded(frame.waited)}});
    }
    root.insert(QStringLiteral("long_frame_list"), frames);
    return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace Runnel
