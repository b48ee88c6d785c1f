// SPDX-License-Identifier: Apache-2.0
// The records taken from the queue and not yet settled: what is sent, what is answered, in order.
#pragma once

#include "outbox/outbox.h"

#include <QHash>

#include <deque>

namespace Runnel {

/// What the broker's answers mean for a record; the worst of its publications counts.
enum class Verdict { Delivered, Hold, Quarantine };

/// Pure bookkeeping, no I/O. A record's publications are sent one after the other and answered in
/// any order; the record is done when all are answered. Done records leave from the front, so the
/// span between the oldest unanswered and the newest is bounded as well.
class InflightWindow
{
public:
    struct Entry
    {
        OutboxRecord record;
        qint64 bytes = 0;
        size_t sent = 0; ///< publications handed to the link
        size_t answered = 0;
        size_t expired = 0; ///< publications given up because their time had passed
        Verdict verdict = Verdict::Delivered;
        Fault why;              ///< of the verdict
        bool abandoned = false; ///< its endpoint is held: it comes again from the queue
        bool settled = false;

        bool isSent() const { return sent == record.publications->size(); }
        bool isExpired() const { return expired == record.publications->size(); }
        bool isAnswered() const { return isSent() && answered == sent; }
    };

    void append(OutboxRecord record);
    /// The oldest entry with something to send, or null.
    Entry *nextToSend();
    void noteSent(Entry &entry, quint32 token);
    /// A publication that is answered without being sent.
    static void noteRefused(Entry &entry, Verdict verdict, const Fault &why);
    static void noteExpired(Entry &entry); ///< a publication that comes too late to be sent
    /// The entry the token belongs to, or null for a token of somebody else.
    Entry *noteAnswer(quint32 token, Verdict verdict, const Fault &why);
    void settle(Entry &entry); ///< it is dealt with; `entry` is gone after this

    /// The endpoint is held from `position` on: its unsent records leave, its sent ones are
    /// abandoned.
    void abandon(const EndpointId &endpoint, qint64 position);
    bool contains(const EndpointId &endpoint) const;
    /// The connection is gone: everything unanswered is to be sent again, from the oldest.
    void rewind();

    const Entry *oldestSent() const; ///< unanswered, or null
    Entry *oldestUnsettled();
    qsizetype unanswered() const { return m_tokens.size(); } ///< publications
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    qint64 bytes() const { return m_bytes; }

private:
    void trim();

    std::deque<Entry> m_entries;
    quint64 m_firstNumber = 0;        ///< of m_entries.front(); entries are numbered as appended
    quint64 m_sendNumber = 0;         ///< everything before it is sent
    QHash<quint32, quint64> m_tokens; ///< token to entry number
    qint64 m_bytes = 0;
};

} // namespace Runnel
