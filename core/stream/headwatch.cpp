// SPDX-License-Identifier: Apache-2.0
// Memory against time, while heads are awaited.
#include "stream/headwatch.h"

#include "base/clock.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace Runnel {

HeadWatch::HeadWatch(Clock &clock, MemoryGauge memory)
    : m_clock(clock)
    , m_memory(std::move(memory))
    , m_timer(clock.createTimer([this] { check(); }))
{}

HeadWatch::~HeadWatch() = default;

HeadWatch::Ticket HeadWatch::watch(std::function<void()> tooMuch)
{
    m_entries.push_back({++m_lastNumber, m_clock.now(), m_memory(), std::move(tooMuch)});
    if (!m_timer->isActive())
        m_timer->start(interval);
    return Ticket([this, number = m_lastNumber] { forget(number); });
}

void HeadWatch::forget(quint64 number)
{
    std::erase_if(m_entries, [number](const Entry &entry) { return entry.number == number; });
    if (m_entries.empty())
        m_timer->stop();
}

void HeadWatch::check()
{
    m_timer->start(interval);
    const qint64 memory = m_memory();
    for (Entry &entry : m_entries)
        entry.memory = std::min(entry.memory, memory);
    Entry &oldest = m_entries.front();
    if (memory - oldest.memory <= allowance || m_clock.now() - oldest.since < patience)
        return;
    const auto tooMuch = std::move(oldest.tooMuch);
    m_entries.erase(m_entries.begin());
    for (Entry &entry : m_entries)
        entry.memory = memory; // what it took is given back only now
    if (m_entries.empty())
        m_timer->stop();
    tooMuch();
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArrayList fields = file.read(128).split(' ');
    return fields.size() < 2 ? 0 : fields[1].toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace Runnel
