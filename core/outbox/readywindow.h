// SPDX-License-Identifier: Apache-2.0
// The durable records that are next in line, in memory, within bounds.
#pragma once

#include "outbox/storemessages.h"

#include <deque>
#include <functional>

namespace Runnel {

/// A run of the queue without a gap (but for held endpoints): what comes behind it is on disk.
/// Lives on the core thread; shares the records with the batches and pages they came in.
class ReadyWindow
{
public:
    static constexpr qsizetype maximumRecords = 16'384;
    static constexpr qint64 maximumBytes = 16 * 1024 * 1024; ///< one record always fits

    static qint64 memoryBytes(const ReadyRecord &ready);

    bool isEmpty() const { return m_count == 0; }
    qsizetype count() const { return m_count; }
    qint64 bytes() const { return m_bytes; }
    bool hasRoomFor(const ReadyRecord &ready) const
    {
        return m_count == 0 ||
               (m_count < maximumRecords && m_bytes + memoryBytes(ready) <= maximumBytes);
    }
    /// The larger of the two fills, 0 to 1.
    double fill() const;

    void append(const ReadyRecords &records, size_t first, size_t end);
    const ReadyRecord &front() const;
    void removeFront();
    void removeIf(const std::function<bool(const ReadyRecord &)> &unwanted);
    void clear();

private:
    struct Chunk
    {
        ReadyRecords records;
        size_t next = 0;
        size_t end = 0;
    };
    std::deque<Chunk> m_chunks; ///< none is empty
    qsizetype m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace Runnel
