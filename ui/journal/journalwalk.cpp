// SPDX-License-Identifier: Apache-2.0
// Ask, hand over, wait to be told.
#include "journal/journalwalk.h"

#include "runtime/runtimeclient.h"

#include <algorithm>

namespace Runnel {

JournalWalk::JournalWalk(RuntimeClient &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_timer(clock.createTimer([this] {
        stop();
        emit failed({FaultKind::JournalUnavailable,
                     QStringLiteral("The alarm journal does not answer."),
                     QStringLiteral("Try again; look at the status strip whether Runnel runs."), 0,
                     RetryAdvice::Soon});
    }))
{
    connect(&client, &RuntimeClient::journalReady, this, &JournalWalk::take);
}

void JournalWalk::start(const JournalQuery &query)
{
    stop();
    m_query = query;
    m_query.before = 0;
    m_query.after = 0;
    m_query.limit = JournalQuery::longestPage;
    m_begin = query.to > 0 ? query.to : m_clock.wallMilliseconds();
    m_newest = 0;
    m_share = 0;
    goOn();
}

void JournalWalk::goOn()
{
    m_asked = m_client.request(m_query);
    m_timer->start(patience);
}

void JournalWalk::stop()
{
    m_asked = 0;
    m_timer->stop();
}

void JournalWalk::take(quint64 number, const JournalPage &page, const Fault &fault)
{
    if (m_asked == 0 || number != m_asked)
        return;
    stop();
    if (fault) {
        emit failed(fault);
        return;
    }
    if (m_query.before == 0)
        m_newest = page.newest;
    m_query.before = page.next;
    double share = 1;
    if (page.more && m_query.from > 0 && m_begin > m_query.from)
        share = double(m_begin - page.reached) / double(m_begin - m_query.from);
    else if (page.more && m_newest > 0)
        share = 1 - double(page.next) / double(m_newest);
    m_share = std::clamp(share, m_share, 1.0); // clocks may have been set: it never goes back
    emit pageRead(page, !page.more);
}

} // namespace Runnel
