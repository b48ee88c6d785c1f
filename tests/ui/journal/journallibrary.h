// SPDX-License-Identifier: Apache-2.0
// A journal in memory, which answers what a panel asks when the test lets it.
#pragma once

#include "fakeruntimeclient.h"

namespace Runnel {

/// Answers by the contract of JournalQuery and JournalPage. `slice` is how many numbers one answer
/// searches at most, as a search on disk ends when its time is over.
class JournalLibrary
{
public:
    explicit JournalLibrary(FakeRuntimeClient &client)
        : m_client(client)
    {}

    /// As in a plant: reports, acknowledgements, notes, priorities; one every `gap` ms before
    /// `newest`.
    void fill(qint64 count, qint64 newest, qint64 gap = 60'000);
    void write(JournalLine line); ///< its number is given
    bool answerNext();            ///< false when nothing is asked
    void answerAll();
    void refuseNext(const Fault &fault);

    std::vector<JournalLine> lines; ///< oldest first
    qint64 slice = 1'000'000'000;

private:
    JournalPage pageOf(const JournalQuery &query) const;

    FakeRuntimeClient &m_client;
    size_t m_answered = 0;
};

JournalLine journalLine(qint64 at, int priority, AlarmInput input, const QString &by = {},
                        const QString &note = {});

} // namespace Runnel
