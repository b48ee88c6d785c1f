// SPDX-License-Identifier: Apache-2.0
// The core thread's side of the store, and the outbox thread's loop.
#include "outbox/outboxstore.h"

#include "base/logging.h"

#include <algorithm>

namespace Runnel {

namespace {

bool bringsEvents(const StoreWork &work)
{
    const auto *append = std::get_if<std::shared_ptr<const AppendWork>>(&work);
    return append && !(*append)->records.empty();
}

} // namespace

OutboxStore::OutboxStore(const QString &directory)
    : m_place(directory)
    , m_database(m_place.database())
    , m_mark(m_place.highWater())
    , m_writer(m_database, m_mark)
{}

OutboxStore::~OutboxStore()
{
    close();
    if (m_thread.joinable())
        m_thread.join();
}

void OutboxStore::open(qint64 wallMilliseconds, qint64 maximumBytes)
{
    if (m_thread.joinable())
        return;
    m_wall = wallMilliseconds;
    m_maximumBytes = maximumBytes;
    m_commands.open = true;
    m_thread = std::thread([this] { run(); });
}

quint64 OutboxStore::submit(StoreWork work, qint64 wallMilliseconds)
{
    const bool events = bringsEvents(work);
    const std::lock_guard lock(m_mutex);
    m_wall = wallMilliseconds;
    m_inbox.push_back({++m_submitted, std::move(work)});
    if (m_sleep == Sleep::UntilWork || (m_sleep == Sleep::UntilEvents && events)) {
        m_sleep = Sleep::Awake; // once is enough
        m_condition.notify_one();
    }
    return m_submitted;
}

void OutboxStore::request(const PageRequest &page)
{
    const std::lock_guard lock(m_mutex);
    m_commands.page = page;
    m_condition.notify_one();
}

void OutboxStore::setMaximumBytes(qint64 maximumBytes)
{
    const std::lock_guard lock(m_mutex);
    m_maximumBytes = maximumBytes;
    m_commands.limit = true;
    m_condition.notify_one();
}

void OutboxStore::retry(qint64 wallMilliseconds)
{
    const std::lock_guard lock(m_mutex);
    m_wall = wallMilliseconds;
    m_commands.retry = true;
    m_condition.notify_one();
}

bool OutboxStore::close()
{
    if (!m_thread.joinable())
        return false;
    const std::lock_guard lock(m_mutex);
    m_commands.close = true;
    m_condition.notify_one();
    return true;
}

std::vector<StoreReport> OutboxStore::takeReports()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reports, {});
}

void OutboxStore::report(StoreReport &&report)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_reports.empty();
        m_reports.push_back(std::move(report));
    }
    if (first)
        emit reported();
}

void OutboxStore::takeInbox()
{
    if (m_inbox.empty())
        return;
    if (m_work.empty()) {
        m_firstPending = std::chrono::steady_clock::now();
        m_work.swap(m_inbox);
    } else {
        m_work.insert(m_work.end(), std::make_move_iterator(m_inbox.begin()),
                      std::make_move_iterator(m_inbox.end()));
        m_inbox.clear();
    }
    if (!m_hasEvents)
        m_hasEvents = std::any_of(m_work.begin(), m_work.end(),
                                  [](const NumberedWork &item) { return bringsEvents(item.work); });
}

OutboxStore::Time OutboxStore::commitDue() const
{
    if (!m_open || m_fault || (m_work.empty() && m_damaged.empty()))
        return Time::max();
    return m_hasEvents ? m_lastCommit + commitInterval : m_firstPending + settleWithin;
}

void OutboxStore::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        takeInbox();
        const Time now = std::chrono::steady_clock::now();
        const Time commit = commitDue();
        const Time wake = std::min(commit, m_nextCare);
        if (!m_commands.any() && now < wake) {
            // Events that come while a burst is paced need not wake anybody.
            m_sleep = m_hasEvents && commit != Time::max() ? Sleep::Paced
                      : wake == Time::max()                ? Sleep::UntilWork
                      : commit == Time::max()              ? Sleep::UntilWork
                                                           : Sleep::UntilEvents;
            if (m_fault || !m_open)
                m_sleep = Sleep::Paced; // only a command helps
            if (wake == Time::max())
                m_condition.wait(lock);
            else
                m_condition.wait_until(lock, wake);
            m_sleep = Sleep::Awake;
            continue;
        }
        Commands commands = std::exchange(m_commands, {});
        m_wallNow = m_wall;
        m_limitNow = m_maximumBytes;
        lock.unlock();
        if (commands.any() && !handle(commands))
            return;
        if (std::chrono::steady_clock::now() >= commitDue())
            commitPending();
        if (std::chrono::steady_clock::now() >= m_nextCare)
            takeCare();
        lock.lock();
    }
}

bool OutboxStore::handle(Commands &commands)
{
    if (commands.open)
        openDatabase();
    if (commands.page)
        m_page = commands.page;
    if (commands.retry && m_fault)
        recover();
    if (commands.limit && m_open && !m_fault) {
        StoreCommit news;
        news.drops = m_writer.drops();
        news.limitBytes = limitBytes();
        news.oldestReceivedAt = oldestReceivedAt();
        report(std::move(news));
    }
    if (m_page && m_open)
        readPage();
    if (!commands.close)
        return true;
    {
        const std::lock_guard lock(m_mutex);
        takeInbox();
    }
    if (m_open && (!m_work.empty() || !m_damaged.empty()))
        commitPending();
    const bool committed = m_work.empty();
    if (!committed)
        qCWarning(logOutbox, "Closing with %zu batches that could not be committed: %ls",
                  m_work.size(), qUtf16Printable(m_fault.toString()));
    m_mark.sync();
    m_database.close();
    m_mark.close();
    report(StoreClosed{committed});
    return false;
}

} // namespace Runnel
