// SPDX-License-Identifier: Apache-2.0
// Stamps from a thread of its own, and the time that each event takes.
#include "panelmeter.h"

#include "monotonic.h"

#include <QEvent>
#include <QMetaEnum>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Runnel {

namespace {

constexpr int64_t stampInterval = 5'000'000;
constexpr int64_t sampleInterval = nanosecondsPerSecond;
constexpr int mostOutstanding = 4'000; ///< 20 s of them
constexpr double millisecond = 1e6;
constexpr double megabyte = 1024 * 1024;
const auto stampType = QEvent::Type(QEvent::registerEventType());

std::string nameOf(QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? key : "event " + std::to_string(int(type));
}

std::string described(QEvent::Type type, const char *receiver)
{
    return nameOf(type) + " of " + receiver;
}

/// In one arena or another, or mapped by itself.
double heapMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / megabyte;
}

} // namespace

class PanelMeter::Stamp final : public QEvent
{
public:
    Stamp(int64_t posted, int64_t waitedThen)
        : QEvent(stampType)
        , at(posted)
        , waited(waitedThen)
    {}
    const int64_t at;
    const int64_t waited;
};

struct PanelMeter::Depth
{
    Depth *outer = nullptr;
    int64_t inner = 0; ///< what the events within it took
    // Of all that is within the outermost one:
    int64_t heaviest = 0;
    QEvent::Type heaviestType = QEvent::None;
    const char *heaviestReceiver = "";
};

PanelMeter::PanelMeter(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    m_figures.residentBefore = residentMegabytes();
}

PanelMeter::~PanelMeter()
{
    end();
    if (m_schedule >= 0)
        ::close(m_schedule);
}

/// 0 where the kernel does not tell; all time is the thread's own then.
int64_t PanelMeter::waited() const
{
    char text[96];
    const ssize_t length = m_schedule < 0 ? 0 : pread(m_schedule, text, sizeof text - 1, 0);
    if (length <= 0)
        return 0;
    text[length] = '\0';
    const char *second = std::strchr(text, ' ');
    return second ? std::atoll(second) : 0;
}

PanelMeter::Reading PanelMeter::read() const
{
    timespec processor{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &processor);
    return {monotonicNanoseconds(),
            int64_t{processor.tv_sec} * nanosecondsPerSecond + processor.tv_nsec, waited()};
}

void PanelMeter::begin()
{
    m_begin = m_nextSample = monotonicNanoseconds();
    m_posting = true;
    m_poster = std::thread([this] {
        int64_t next = m_begin;
        while (m_posting) {
            next = std::max(next + stampInterval, monotonicNanoseconds());
            const timespec at = toTimespec(next);
            clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, nullptr);
            if (m_outstanding < mostOutstanding)
                post();
        }
    });
}

/// However far the panel lags: a stall is seen by everything that would have come meanwhile.
void PanelMeter::post()
{
    ++m_outstanding;
    const int64_t already = waited();
    postEvent(this, new Stamp(monotonicNanoseconds(), already));
}

void PanelMeter::take(const Stamp &stamp)
{
    --m_outstanding;
    const int64_t now = monotonicNanoseconds();
    if (m_page) {
        const int64_t delay = now - stamp.at;
        m_page->stalls.add(delay);
        m_page->ownStalls.add(std::max<int64_t>(delay - (waited() - stamp.waited), 0));
    }
    if (m_posting && now >= m_nextSample)
        sampleMemory(now);
}

void PanelMeter::enter(const std::string &page)
{
    const Reading now = read();
    if (m_page) {
        m_page->seconds += double(now.at - m_entered.at) / 1e9;
        m_page->processorSeconds += double(now.processor - m_entered.processor) / 1e9;
        m_page->waitedSeconds += double(now.waited - m_entered.waited) / 1e9;
    }
    m_entered = now;
    m_pageName = page;
    m_page = page.empty() ? nullptr : &m_figures.page(page);
}

void PanelMeter::end()
{
    if (!m_posting.exchange(false))
        return;
    m_poster.join();
    enter({});
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    m_figures.residentPeak = double(usage.ru_maxrss) / 1024;
    double loads[1] = {};
    if (getloadavg(loads, 1) == 1)
        m_figures.load = loads[0];
}

double PanelMeter::seconds() const
{
    return double(monotonicNanoseconds() - m_begin) / 1e9;
}

void PanelMeter::sampleMemory(int64_t now)
{
    m_nextSample = now + sampleInterval;
    m_figures.memory.push_back({seconds(), residentMegabytes(), heapMegabytes()});
}

bool PanelMeter::notify(QObject *receiver, QEvent *event)
{
    // Qt asks the one application about the events of all threads.
    if (!pthread_equal(pthread_self(), m_panelThread))
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    if (type == stampType && receiver == this) {
        take(*static_cast<const Stamp *>(event));
        return true;
    }
    // It may be gone afterwards; the name of its class is not.
    const char *const name = receiver->metaObject()->className();
    Depth depth{.outer = m_depth};
    const Reading before = m_depth ? Reading{monotonicNanoseconds(), 0, 0} : read();
    m_depth = &depth;
    const bool result = QApplication::notify(receiver, event);
    m_depth = depth.outer;

    const int64_t took = monotonicNanoseconds() - before.at;
    if (const int64_t own = took - depth.inner; own > depth.heaviest) {
        depth.heaviest = own;
        depth.heaviestType = type;
        depth.heaviestReceiver = name;
    }
    if (!depth.outer) {
        finish(before, depth, type, name);
    } else {
        depth.outer->inner += took;
        if (depth.heaviest > depth.outer->heaviest) {
            depth.outer->heaviest = depth.heaviest;
            depth.outer->heaviestType = depth.heaviestType;
            depth.outer->heaviestReceiver = depth.heaviestReceiver;
        }
    }
    return result;
}

void PanelMeter::finish(const Reading &before, const Depth &depth, QEvent::Type type,
                        const char *receiver)
{
    if (!m_page)
        return;
    const Reading now = read();
    const int64_t took = now.at - before.at;
    const int64_t waitedInIt = now.waited - before.waited;
    ++m_page->events;
    if (type == QEvent::UpdateRequest) {
        m_page->paints.add(took);
        m_page->ownPaints.add(now.processor - before.processor);
    }
    if (double(took) <= PanelFigures::longFrame * millisecond)
        return;
    ++m_page->longFrames;
    if (double(took - waitedInIt) > PanelFigures::longFrame * millisecond)
        ++m_page->ownLongFrames;
    if (m_figures.longFrames.size() >= PanelFigures::mostLongFrames)
        return;
    m_figures.longFrames.push_back(
        {.event = described(type, receiver),
         .heaviest = described(depth.heaviestType, depth.heaviestReceiver),
         .at = double(before.at - m_begin) / 1e9,
         .took = double(took) / millisecond,
         .processor = double(now.processor - before.processor) / millisecond,
         .waited = double(waitedInIt) / millisecond,
         .page = m_pageName});
}

double residentMegabytes()
{
    long size = 0, resident = 0;
    if (FILE *file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%ld %ld", &size, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / megabyte;
}

} // namespace Runnel
