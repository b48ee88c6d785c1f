// SPDX-License-Identifier: Apache-2.0
// What the outbox thread does: commits, pages, faults and their end, care of the file.
#include "outbox/outboxstore.h"

#include "base/logging.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int auditedAtOnce = 1000;   // rows: about a millisecond
constexpr int vacuumedAtOnce = 512;   // pages
constexpr int scannedAtOnce = 50'000; // rows passed over in search of others
constexpr size_t damagedAtOnce = 10'000;
constexpr qint64 roomForLog = 8 * 1024 * 1024;

constexpr size_t portionSettlements = 2048;
constexpr qint64 portionBytes = 1024 * 1024;

/// How many items go into one transaction: at least one.
size_t portionSize(const std::vector<NumberedWork> &work)
{
    size_t settlements = 0;
    qint64 bytes = 0;
    size_t items = 0;
    for (; items < work.size() && settlements < portionSettlements && bytes < portionBytes;
         ++items) {
        const StoreWork &item = work[items].work;
        if (const auto *settled = std::get_if<SettlementWork>(&item))
            settlements += settled->settlements->size();
        else if (const auto *append = std::get_if<std::shared_ptr<const AppendWork>>(&item))
            bytes += (*append)->bytes;
        else if (const auto *quarantine = std::get_if<QuarantineWork>(&item))
            bytes += quarantine->record.bytes;
        else if (const auto *drop = std::get_if<DropOldestWork>(&item))
            bytes += drop->bytes;
    }
    return items;
}

Fault goneFault(const OutboxPlace &place)
{
    return {FaultKind::OutboxUnavailable,
            QStringLiteral("The outbox database was removed from %1 while it was in use.")
                .arg(place.directory()),
            QStringLiteral("Nothing accepted is lost yet: Runnel puts it back as soon as the"
                           " directory can be written. Do not stop Runnel before.")};
}

} // namespace

void OutboxStore::openDatabase()
{
    OutboxOpener opener(m_place, m_database, m_mark);
    const bool again = m_wasOpen;
    const std::vector<NumberedEndpoint> known =
        again ? m_writer.endpoints() : std::vector<NumberedEndpoint>{};
    OutboxOpener::Opened opened = m_damagedWhileOpen ? opener.reopen(m_wallNow, m_limitNow, known)
                                                     : opener.open(m_wallNow, m_limitNow);
    if (!opened.fault) {
        if (const int code = m_writer.load(opened.endpoints, opened.lastPosition))
            opened.fault = m_database.fault(code);
    }
    if (opened.fault) {
        m_open = false;
        m_database.close();
        fail(opened.fault);
        return;
    }
    m_open = true;
    m_wasOpen = true;
    m_damagedWhileOpen = false;
    m_identity = m_place.databaseIdentity();
    m_damaged.clear();
    m_writer.audit().stop();
    if (!opened.counted) {
        m_writer.audit().start();
        m_nextCare = std::chrono::steady_clock::now() + careInterval;
    }
    if (again) {
        m_writer.voidEarlierSettlements();
        m_page.reset();
    }
    if (m_fault) {
        m_fault = {};
        report(StoreFault{});
    }
    StoreOpened news;
    news.endpoints = std::move(opened.endpoints);
    news.types = std::move(opened.types);
    news.markers = m_writer.markers();
    news.lastPosition = opened.lastPosition;
    news.limitBytes = limitBytes();
    news.oldestReceivedAt = oldestReceivedAt();
    news.notice = opened.notice;
    news.again = again;
    news.drops = m_writer.drops();
    report(std::move(news));
}

void OutboxStore::commitPending()
{
    // SQLite writes happily into a file that has lost its name.
    if (m_place.databaseIdentity() != m_identity) {
        fail(goneFault(m_place));
        return;
    }
    if (m_hasEvents) // settlements alone are rare: an event behind them need not wait its turn
        m_lastCommit = std::chrono::steady_clock::now();
    // In portions: a transaction must fit beside the log on a disk that is nearly full.
    while (!m_work.empty() || !m_damaged.empty()) {
        const std::span<const NumberedWork> portion(m_work.data(), portionSize(m_work));
        StoreCommit commit;
        int code = m_writer.write(portion, m_damaged, commit);
        if ((code & 0xFF) == SQLITE_FULL && m_database.checkpoint(true) == SQLITE_OK)
            code = m_writer.write(portion, m_damaged, commit); // the log made room
        if (code != SQLITE_OK) {
            failOrRepair(code);
            return;
        }
        m_work.erase(m_work.begin(), m_work.begin() + static_cast<qsizetype>(portion.size()));
        m_damaged.clear();
        if (m_fault) {
            m_fault = {};
            report(StoreFault{});
        }
        afterCommit(commit);
    }
    m_hasEvents = false;
}

void OutboxStore::afterCommit(StoreCommit &commit)
{
    commit.limitBytes = limitBytes();
    commit.oldestReceivedAt = oldestReceivedAt();
    report(std::move(commit));
    // Folding the log into the database flushes twice: only after the good news is out.
    if (m_database.logFrames() >= foldAfterFrames) {
        m_database.checkpoint(false);
        m_mark.sync();
    }
    if (m_database.freeBytes() > keptFreeBytes)
        m_nextCare = std::min(m_nextCare, m_lastCommit + quietBeforeVacuum);
}

qint64 OutboxStore::limitBytes()
{
    // On a disk that is nearly full the queue may use again what it has, and no more. The file
    // grows only when the log is folded into it, and the log itself needs room to grow.
    const qint64 file = QFileInfo(m_place.database()).size();
    const qint64 log = QFileInfo(m_place.database() + QStringLiteral("-wal")).size();
    const qint64 growth = m_place.freeAboveReserve() - std::max<qint64>(0, roomForLog - log);
    const qint64 besideRecords =
        m_database.usedBytes() - m_writer.storedBytesTotal(); // holes, quarantine, counters
    const qint64 physical = file + std::max<qint64>(0, growth) - besideRecords;
    return std::clamp<qint64>(physical, 0, m_limitNow);
}

qint64 OutboxStore::oldestReceivedAt()
{
    qint64 receivedAt = 0;
    if (m_writer.storedRecords() > 0) {
        bool reachedEnd = false;
        m_database.readRecords(0, reachedEnd, [&](const RecordRow &row) {
            receivedAt = recordReceivedAt(row.bytes);
            return false;
        });
    }
    return receivedAt;
}

void OutboxStore::readPage()
{
    const PageRequest &request = *m_page;
    auto records = std::make_shared<std::vector<ReadyRecord>>();
    StorePage page;
    page.generation = request.generation;
    page.next = request.from;
    qint64 bytes = 0;
    int scanned = 0;
    const size_t damagedBefore = m_damaged.size();
    const int code =
        m_database.readRecords(request.from, page.reachedEnd, [&](const RecordRow &row) {
            if (static_cast<qsizetype>(records->size()) >= request.maximumRecords ||
                bytes >= request.maximumBytes || scanned++ >= scannedAtOnce ||
                m_damaged.size() >= damagedAtOnce)
                return false;
            const RecordKey &key = row.key;
            page.next = key.position + 1;
            const auto index = static_cast<size_t>(key.endpoint);
            const auto &endpoints = m_writer.endpoints();
            ReadyRecord ready;
            QByteArrayView inlineRoute;
            const bool known = key.endpoint > 0 && index < endpoints.size();
            if (known && index < request.handed->size() && key.position <= (*request.handed)[index])
                return true;
            if (!known || !decodeRecord(key, row.bytes, ready.record.event, inlineRoute)) {
                m_damaged.push_back(key);
                return true;
            }
            ready.record.publications =
                key.route < 0 ? decodePublications(inlineRoute) : m_writer.route(key.route);
            if (!ready.record.publications) {
                m_damaged.push_back(key); // where it was to go is lost
                return true;
            }
            ready.record.position = key.position;
            ready.record.sequence = key.sequence;
            ready.record.endpoint = endpoints[index].id;
            ready.endpoint = static_cast<int>(key.endpoint);
            ready.bytes = storedBytes(row.bytes.size() - inlineRoute.size());
            bytes += ready.bytes;
            records->push_back(std::move(ready));
            return true;
        });
    if (m_work.empty() && m_damaged.size() > damagedBefore)
        m_firstPending = std::chrono::steady_clock::now();
    if (code != SQLITE_OK) {
        failOrRepair(code); // the request stays, and is served when it works again
        return;
    }
    m_page.reset();
    page.records = std::move(records);
    report(std::move(page));
}

void OutboxStore::failOrRepair(int code)
{
    if (isDamage(code)) {
        repair();
    } else {
        fail(m_database.fault(code));
    }
}

void OutboxStore::repair()
{
    // A disk that damages what was just repaired must not keep the thread busy for ever.
    const Time now = std::chrono::steady_clock::now();
    if (m_lastRepair != Time{} && now < m_lastRepair + repairInterval) {
        fail(m_database.fault(SQLITE_CORRUPT));
        return;
    }
    m_lastRepair = now;
    m_damagedWhileOpen = true;
    m_database.close();
    m_open = false;
    openDatabase();
}

void OutboxStore::fail(const Fault &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    qCWarning(logOutbox, "%ls", qUtf16Printable(fault.toString()));
    report(StoreFault{fault});
}

void OutboxStore::recover()
{
    if (!m_open) {
        openDatabase();
        return;
    }
    if (m_fault.kind == FaultKind::OutboxDamaged) {
        m_lastRepair = {};
        repair();
        return;
    }
    if (m_place.databaseIdentity() != m_identity && !rescue())
        return;
    if (!m_work.empty() || !m_damaged.empty()) {
        commitPending();
    } else {
        m_fault = {};
        report(StoreFault{});
    }
}

bool OutboxStore::rescue()
{
    // The open connection still holds everything, though the file has no name any more.
    Fault fault = m_place.prepare();
    if (!fault)
        fault = OutboxPlace::createPrivate(m_place.salvage());
    SqliteConnection copy;
    int code = SQLITE_OK;
    if (!fault) {
        code = copy.open(m_place.salvage(), SQLITE_OPEN_READWRITE);
        sqlite3_backup *backup = code == SQLITE_OK
                                     ? sqlite3_backup_init(copy.handle(), "main",
                                                           m_database.connection().handle(), "main")
                                     : nullptr;
        if (backup) {
            while ((code = sqlite3_backup_step(backup, 4096)) == SQLITE_OK) {
            }
            const int finished = sqlite3_backup_finish(backup);
            code = code == SQLITE_DONE ? finished : code;
        } else if (code == SQLITE_OK) {
            code = sqlite3_extended_errcode(copy.handle());
        }
        if (code != SQLITE_OK)
            fault = outboxFault(copy, code);
        copy.close();
    }
    if (fault) {
        OutboxPlace::removeDatabase(m_place.salvage());
        fail(fault);
        return false;
    }
    if (QFile::exists(m_place.database()))
        m_place.setAside(m_wallNow); // somebody put another one there
    m_database.close();
    m_mark.close();
    QFile::remove(m_place.database() + QStringLiteral("-wal"));
    QFile::rename(m_place.salvage(), m_place.database());
    // From here on it is an ordinary start with the accounts as they were.
    openDatabase();
    return m_open;
}

void OutboxStore::takeCare()
{
    m_nextCare = Time::max();
    if (!m_open || m_fault)
        return;
    const Time now = std::chrono::steady_clock::now();
    RowAudit &audit = m_writer.audit();
    if (audit.isRunning()) {
        const size_t before = m_damaged.size();
        const int code = audit.step(m_database, auditedAtOnce, m_damaged);
        if (code != SQLITE_OK) {
            failOrRepair(code);
            return;
        }
        if (m_work.empty() && m_damaged.size() > before)
            m_firstPending = now;
        if (audit.isRunning()) {
            m_nextCare = now + careInterval;
            return;
        }
        std::vector<StoreCorrection> corrections;
        if (const int failure = m_writer.correct(audit, corrections)) {
            failOrRepair(failure);
            return;
        }
        for (StoreCorrection &correction : corrections) {
            correction.notice = {
                FaultKind::OutboxDamaged,
                QStringLiteral("The count of waiting events was off by %1; the accounts were"
                               " put right.")
                    .arg(correction.queued),
                QStringLiteral("Check the disk and its controller.")};
            report(std::move(correction));
        }
    }
    if (now < m_lastCommit + quietBeforeVacuum) {
        m_nextCare = m_lastCommit + quietBeforeVacuum;
        return;
    }
    const qint64 free = m_database.freeBytes();
    const qint64 whole = QFile(m_place.database()).size();
    if (free > keptFreeBytes && free > whole / 2) {
        if (m_database.vacuum(vacuumedAtOnce) == SQLITE_OK) {
            m_vacuumed = true;
            m_nextCare = now + careInterval;
            if (m_database.logFrames() >= foldAfterFrames)
                m_database.checkpoint(false);
        }
    } else if (std::exchange(m_vacuumed, false)) {
        m_database.checkpoint(true); // only now does the file itself shrink
    }
}

} // namespace Runnel
