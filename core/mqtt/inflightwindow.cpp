// SPDX-License-Identifier: Apache-2.0
// Numbers instead of pointers: entries come and go at both ends.
#include "mqtt/inflightwindow.h"

#include <algorithm>

namespace Runnel {
namespace {

/// What a record costs in memory until it is settled, the library's copy included.
qint64 costOf(const OutboxRecord &record)
{
    constexpr qint64 overhead = 512;
    return overhead + 2 * record.event.data.size();
}

} // namespace

void InflightWindow::append(OutboxRecord record)
{
    Entry entry;
    entry.bytes = costOf(record);
    entry.record = std::move(record);
    m_bytes += entry.bytes;
    m_entries.push_back(std::move(entry));
}

InflightWindow::Entry *InflightWindow::nextToSend()
{
    m_sendNumber = std::max(m_sendNumber, m_firstNumber);
    for (; m_sendNumber - m_firstNumber < m_entries.size(); ++m_sendNumber) {
        Entry &entry = m_entries[m_sendNumber - m_firstNumber];
        if (!entry.settled && !entry.abandoned && !entry.isSent())
            return &entry;
    }
    return nullptr;
}

void InflightWindow::noteSent(Entry &entry, quint32 token)
{
    ++entry.sent;
    m_tokens.insert(token, m_sendNumber);
}

void InflightWindow::noteRefused(Entry &entry, Verdict verdict, const Fault &why)
{
    ++entry.sent;
    ++entry.answered;
    if (verdict > entry.verdict) {
        entry.verdict = verdict;
        entry.why = why;
    }
}

void InflightWindow::noteExpired(Entry &entry)
{
    ++entry.sent;
    ++entry.answered;
    ++entry.expired;
}

InflightWindow::Entry *InflightWindow::noteAnswer(quint32 token, Verdict verdict, const Fault &why)
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.cend())
        return nullptr;
    const quint64 number = *found;
    m_tokens.erase(found);
    if (number < m_firstNumber || number - m_firstNumber >= m_entries.size())
        return nullptr;
    Entry &entry = m_entries[number - m_firstNumber];
    ++entry.answered;
    if (verdict > entry.verdict) {
        entry.verdict = verdict;
        entry.why = why;
    }
    return &entry;
}

void InflightWindow::settle(Entry &entry)
{
    entry.settled = true;
    entry.record.event.data.clear();
    m_bytes -= std::exchange(entry.bytes, 0);
    trim();
}

void InflightWindow::trim()
{
    while (!m_entries.empty() && m_entries.front().settled) {
        m_entries.pop_front();
        ++m_firstNumber;
    }
}

void InflightWindow::abandon(const EndpointId &endpoint, qint64 position)
{
    for (Entry &entry : m_entries) {
        if (entry.settled || entry.record.endpoint != endpoint || entry.record.position < position)
            continue;
        if (entry.sent > entry.answered) {
            entry.abandoned = true;
            continue;
        }
        entry.settled = true;
        m_bytes -= std::exchange(entry.bytes, 0);
    }
    trim();
}

bool InflightWindow::contains(const EndpointId &endpoint) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return !entry.settled && entry.record.endpoint == endpoint;
    });
}

void InflightWindow::rewind()
{
    m_tokens.clear();
    m_sendNumber = m_firstNumber;
    for (Entry &entry : m_entries) {
        if (entry.abandoned && !entry.settled) {
            entry.settled = true;
            m_bytes -= std::exchange(entry.bytes, 0);
        }
        entry.sent = 0;
        entry.answered = 0;
        entry.expired = 0;
        entry.verdict = Verdict::Delivered;
        entry.why = {};
    }
    trim();
}

const InflightWindow::Entry *InflightWindow::oldestSent() const
{
    for (const Entry &entry : m_entries) {
        if (!entry.settled)
            return entry.sent > entry.answered ? &entry : nullptr;
    }
    return nullptr;
}

InflightWindow::Entry *InflightWindow::oldestUnsettled()
{
    for (Entry &entry : m_entries) {
        if (!entry.settled)
            return &entry;
    }
    return nullptr;
}

} // namespace Runnel
