// SPDX-License-Identifier: Apache-2.0
// The core thread's state of the outbox. Included only by the outbox's own files.
#pragma once

#include "base/clock.h"
#include "outbox/outbox.h"
#include "outbox/outboxstore.h"
#include "outbox/readywindow.h"
#include "outbox/reconcile.h"

#include <QSet>

#include <bitset>
#include <deque>
#include <limits>

namespace Runnel {

struct Outbox::Private
{
    static constexpr int maximumTypes = 64; ///< then "(other)"
    static constexpr qint64 maximumUncommittedBytes = 16 * 1024 * 1024;
    static constexpr size_t maximumUnconfirmed = 131'072; ///< settlements the disk has not taken
    static constexpr size_t settlementsAtOnce = 256;
    static constexpr qsizetype pageRecords = 4096;
    static constexpr qint64 pageBytes = 4 * 1024 * 1024;
    static constexpr qint64 appendBytes = 256 * 1024; ///< a larger batch is handed over in parts
    static constexpr qint64 largestDrop = 256 * 1024;
    static constexpr qint64 smallestDrop = 4096;
    static constexpr qint64 heldPosition = std::numeric_limits<qint64>::max();
    static constexpr std::chrono::milliseconds retryAfter{3000};
    static constexpr std::chrono::milliseconds softPauseAtMost{1000};
    static constexpr std::chrono::milliseconds briskWithin{250};
    static constexpr std::chrono::hours noticeFor{1};

    struct Endpoint
    {
        EndpointId id;
        EndpointTotals totals;        ///< uncommitted events included
        std::vector<TypeCount> types; ///< by slot
        qint64 handed = 0; ///< position of the last record put into the window; heldPosition
        qint64 heldFrom = 0;
        bool isHeld() const { return handed == heldPosition; }
    };
    struct Taken
    {
        int endpoint = 0;
        qint64 bytes = 0;
    };
    struct Uncommitted
    {
        quint64 work = 0;
        std::shared_ptr<const AppendWork> append;
        qint64 memory = 0;
    };
    struct Unconfirmed
    {
        quint64 work = 0;
        std::shared_ptr<const std::vector<Settlement>> settlements;
    };

    Private(Outbox &outbox, const Settings &settings, Clock &theClock);

    // From the core: outbox.cpp, outboxappend.cpp, outboxpressure.cpp
    quint64 submit(StoreWork work);
    int number(const EndpointId &id);
    void append(int endpoint, const EventBatch &batch, const std::vector<Publications> &routes);
    void countType(Endpoint &endpoint, const QByteArray &type);
    void hand(std::shared_ptr<AppendWork> &work, Endpoint &endpoint, const QByteArray &lastEventId);
    void makeRoom(qint64 wanted);
    void settle(const OutboxRecord &record, Settlement::Outcome outcome, DropReason reason,
                const Fault *why = nullptr);
    void hold(Endpoint &endpoint, int number, qint64 from);
    void release(Endpoint &endpoint, int number);
    void flushSettlements();
    void scheduleFlush();
    void requestPage();
    void announce();
    void updatePause();
    bool isSoftlyPaused();
    void updateStatus();
    qint64 projectedBytes() const { return bytes - roomAsked; }

    // From the store: outboxreports.cpp
    void takeReports();
    void take(StoreOpened &report);
    void take(StoreCommit &report);
    void take(StorePage &report);
    void take(StoreCorrection &report);
    void take(StoreFault &report);
    void take(StoreClosed &report);
    void becomeDurable(const Uncommitted &uncommitted);
    void giveUp(const std::vector<DroppedRow> &rows);
    void loadAccounts(StoreOpened &report);
    void setNotice(const Fault &fault);
    QSet<qint64> unconfirmedPositions() const;

    Outbox &q;
    Settings settings;
    Clock &clock;
    OutboxStore store;
    std::unique_ptr<Timer> retryTimer;
    std::unique_ptr<Timer> softPauseTimer;
    std::unique_ptr<Timer> noticeTimer;

    bool open = false;
    bool closing = false;
    std::vector<Endpoint> endpoints; ///< by number; [0] is unused
    QHash<EndpointId, int> numbers;
    qint64 lastPosition = 0;
    std::bitset<maximumTypes + 1> changedTypes; ///< of the endpoint being appended to

    std::deque<Uncommitted> uncommitted;
    qint64 uncommittedBytes = 0; ///< memory
    qsizetype uncommittedRecords = 0;
    std::vector<Settlement> settling; ///< not handed over yet
    bool flushScheduled = false;
    std::deque<Unconfirmed> unconfirmed;
    size_t unconfirmedCount = 0;
    quint64 dropsSeen = 0;

    ReadyWindow window;
    QHash<qint64, Taken> taken;
    bool spilled = false; ///< from `cursor` on the queue is read from disk
    qint64 cursor = 0;
    quint64 pageGeneration = 0;
    bool pageRequested = false;
    bool rereading = false; ///< pages may hold what was settled a moment ago
    bool starved = true;    ///< the last take() gave fewer than asked

    qint64 bytes = 0; ///< of all that is queued
    quint64 records = 0;
    qint64 limit = 0;
    qint64 roomAsked = 0;                                ///< drops under way
    std::deque<std::pair<quint64, qint64>> roomRequests; ///< work, bytes
    bool full = false;
    qint64 oldestReceivedAt = 0;

    std::vector<DropMarker> markers;
    QHash<qint64, quint64> shownMarkers; ///< id, count when it was asked for

    std::chrono::nanoseconds lastSettled{std::chrono::nanoseconds::min()};
    bool softlyPaused = false;
    bool softPauseSpent = false;
    bool uncommittedPause = false;
    bool paused = false;
    Fault storageFault;
    Fault notice;
    Fault shownFault;
    bool shownAccepting = false;
};

} // namespace Runnel
