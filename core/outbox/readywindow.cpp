// SPDX-License-Identifier: Apache-2.0
// Chunks of shared records.
#include "outbox/readywindow.h"

#include <algorithm>

namespace Runnel {

namespace {
constexpr qint64 allocationOverhead = 48; // headers of the byte arrays
}

qint64 ReadyWindow::memoryBytes(const ReadyRecord &ready)
{
    const Event &event = ready.record.event;
    return static_cast<qint64>(sizeof(ReadyRecord)) + event.type.size() + event.data.size() +
           event.id.size() + allocationOverhead;
}

double ReadyWindow::fill() const
{
    return std::max(static_cast<double>(m_count) / static_cast<double>(maximumRecords),
                    static_cast<double>(m_bytes) / static_cast<double>(maximumBytes));
}

void ReadyWindow::append(const ReadyRecords &records, size_t first, size_t end)
{
    if (first >= end)
        return;
    for (size_t i = first; i < end; ++i)
        m_bytes += memoryBytes((*records)[i]);
    m_count += static_cast<qsizetype>(end - first);
    if (!m_chunks.empty() && m_chunks.back().records == records && m_chunks.back().end == first)
        m_chunks.back().end = end;
    else
        m_chunks.push_back({records, first, end});
}

const ReadyRecord &ReadyWindow::front() const
{
    return (*m_chunks.front().records)[m_chunks.front().next];
}

void ReadyWindow::removeFront()
{
    m_bytes -= memoryBytes(front());
    --m_count;
    Chunk &chunk = m_chunks.front();
    if (++chunk.next == chunk.end)
        m_chunks.pop_front();
}

void ReadyWindow::removeIf(const std::function<bool(const ReadyRecord &)> &unwanted)
{
    std::deque<Chunk> chunks;
    chunks.swap(m_chunks);
    m_count = 0;
    m_bytes = 0;
    for (const Chunk &chunk : chunks) {
        // Runs of what stays; nothing is copied.
        for (size_t first = chunk.next; first < chunk.end;) {
            size_t end = first;
            while (end < chunk.end && !unwanted((*chunk.records)[end]))
                ++end;
            append(chunk.records, first, end);
            first = end + 1;
        }
    }
}

void ReadyWindow::clear()
{
    m_chunks.clear();
    m_count = 0;
    m_bytes = 0;
}

} // namespace Runnel
