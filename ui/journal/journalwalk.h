// SPDX-License-Identifier: Apache-2.0
// Every line that a question finds, page by page.
#pragma once

#include "alarm/journal.h"
#include "base/clock.h"
#include "base/fault.h"

#include <QObject>

namespace Runnel {
class RuntimeClient;

/// Newest first. One question is under way at a time, and the next one is asked when goOn() says
/// so: whoever takes the pages decides how fast they come. Panel's thread.
class JournalWalk final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{30}; ///< for one answer

    JournalWalk(RuntimeClient &client, Clock &clock, QObject *parent = nullptr);

    /// Numbers and limit of `query` mean nothing.
    void start(const JournalQuery &query);
    void goOn();                             ///< after pageRead() of a page that was not the last
    void stop();                             ///< nothing follows
    double share() const { return m_share; } ///< of what is to be searched, 0 to 1

signals:
    void pageRead(const Runnel::JournalPage &page, bool last);
    void failed(const Runnel::Fault &fault); ///< it has stopped

private:
    void take(quint64 number, const JournalPage &page, const Fault &fault);

    RuntimeClient &m_client;
    Clock &m_clock;
    JournalQuery m_query;
    std::unique_ptr<Timer> m_timer;
    quint64 m_asked = 0; ///< 0: nothing is
    qint64 m_begin = 0;  ///< the end of the time that is searched
    qint64 m_newest = 0; ///< number
    double m_share = 0;
};

} // namespace Runnel
