// SPDX-License-Identifier: Apache-2.0
// The thread that owns the database: group commit, pages, care of the file, and what to do when
// the disk says no.
#pragma once

#include "outbox/highwater.h"
#include "outbox/outboxdatabase.h"
#include "outbox/outboxopener.h"
#include "outbox/outboxplace.h"
#include "outbox/workwriter.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Runnel {

/// Public functions belong to the core thread and never wait for the disk, except the
/// destructor. Reports are taken in the order in which things happened.
///
/// Group commit: an event that comes alone is committed at once; the next commit begins at the
/// earliest 5 ms after the last one began and takes all that came meanwhile. Work without events
/// (settlements, positions) waits up to 100 ms for one to ride with.
/// While the disk refuses, the work is kept and tried again on retry().
class OutboxStore final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds commitInterval{5};
    static constexpr std::chrono::milliseconds settleWithin{100};
    static constexpr std::chrono::milliseconds careInterval{20};
    static constexpr std::chrono::milliseconds quietBeforeVacuum{1000};
    static constexpr std::chrono::seconds repairInterval{10};
    static constexpr int foldAfterFrames = 1000;              ///< 4 MB of write-ahead log
    static constexpr qint64 keptFreeBytes = 16 * 1024 * 1024; ///< not worth giving back

    explicit OutboxStore(const QString &directory);
    ~OutboxStore() override; ///< close(), and waits for the end of it

    void open(qint64 wallMilliseconds, qint64 maximumBytes);
    quint64 submit(StoreWork work, qint64 wallMilliseconds); ///< its number, growing
    void request(const PageRequest &page);                   ///< one at a time
    void setMaximumBytes(qint64 maximumBytes);
    void retry(qint64 wallMilliseconds);
    bool close(); ///< StoreClosed follows; false when it was never opened

    std::vector<StoreReport> takeReports();

signals:
    void reported(); ///< on the outbox thread; at most once until takeReports()

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Sleep { Awake, UntilWork, UntilEvents, Paced };
    struct Commands
    {
        bool open = false;
        bool retry = false;
        bool close = false;
        bool limit = false;
        std::optional<PageRequest> page;
        bool any() const { return open || retry || close || limit || page; }
    };

    // Outbox thread
    void run();
    void takeInbox();
    Time commitDue() const;
    bool handle(Commands &commands); ///< false: closed
    void openDatabase();
    void commitPending();
    void afterCommit(StoreCommit &commit);
    void readPage();
    void repair();
    bool rescue();
    void recover();
    void takeCare();
    void fail(const Fault &fault);
    void failOrRepair(int code);
    void report(StoreReport &&report);
    qint64 limitBytes();
    qint64 oldestReceivedAt();

    // Shared, under the mutex
    std::mutex m_mutex;
    std::condition_variable m_condition;
    std::vector<NumberedWork> m_inbox;
    Commands m_commands;
    std::vector<StoreReport> m_reports;
    Sleep m_sleep = Sleep::Awake;
    qint64 m_wall = 0;
    qint64 m_maximumBytes = 0;
    quint64 m_submitted = 0;

    // Outbox thread only
    OutboxPlace m_place;
    OutboxDatabase m_database;
    HighWater m_mark;
    WorkWriter m_writer;
    std::vector<NumberedWork> m_work; ///< not committed yet
    std::vector<RecordKey> m_damaged; ///< rows to give up with the next commit
    std::optional<PageRequest> m_page;
    bool m_hasEvents = false; ///< among m_work
    Time m_firstPending;
    Time m_lastCommit;
    Time m_nextCare = Time::max();
    Time m_lastRepair;
    bool m_vacuumed = false; ///< pages were given back, the file is still long
    bool m_open = false;
    bool m_wasOpen = false;
    bool m_damagedWhileOpen = false;
    Fault m_fault;
    quint64 m_identity = 0;
    qint64 m_wallNow = 0;
    qint64 m_limitNow = 0;

    std::thread m_thread;
};

} // namespace Runnel
