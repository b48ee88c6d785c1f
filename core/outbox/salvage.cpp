// SPDX-License-Identifier: Apache-2.0
// Reading around damage, row by row.
#include "outbox/salvage.h"

#include "outbox/quarantine.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <limits>
#include <unistd.h>

namespace Runnel {

namespace {

constexpr const char *completeMark = "INSERT INTO meta VALUES('salvage_complete', 1)";
constexpr int commitEvery = 10'000;

void flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// A connection that leaves the file alone: nothing is folded into it on closing.
int openDamaged(SqliteConnection &connection, const QString &path)
{
    const int code = connection.open(path, SQLITE_OPEN_READWRITE);
    if (code == SQLITE_OK)
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return code;
}

/// The first record at or behind `from`; SQLITE_DONE when there is none.
int firstFrom(SqliteStatement &statement, qint64 from)
{
    statement.reset();
    statement.bind(1, from);
    return statement.step();
}

} // namespace

Salvage::Salvage(OutboxPlace place)
    : m_place(std::move(place))
{}

void Salvage::finishInterrupted()
{
    if (!QFile::exists(m_place.salvage()))
        return;
    if (!QFile::exists(m_place.database())) {
        OutboxDatabase candidate(m_place.salvage());
        const bool complete = candidate.open(OutboxDatabase::Use::ReadOnly) == SQLITE_OK &&
                              candidate.connection().number(
                                  "SELECT value FROM meta WHERE key='salvage_complete'") == 1;
        candidate.close();
        if (complete && QFile::rename(m_place.salvage(), m_place.database()))
            return;
    }
    OutboxPlace::removeDatabase(m_place.salvage());
}

Salvage::Outcome Salvage::run(qint64 wallMilliseconds)
{
    Outcome outcome;
    OutboxPlace::removeDatabase(m_place.salvage());
    OutboxDatabase target(m_place.salvage());
    outcome.fault = OutboxPlace::createPrivate(m_place.salvage());
    outcome.code = outcome.fault ? SQLITE_CANTOPEN : target.open(OutboxDatabase::Use::BulkLoad);
    if (outcome.code == SQLITE_OK)
        outcome.code = copy(target, outcome.records);
    if (outcome.code == SQLITE_OK)
        outcome.code = target.connection().exec(completeMark);
    if (outcome.code != SQLITE_OK) {
        if (!outcome.fault)
            outcome.fault = target.fault(outcome.code);
        target.close();
        OutboxPlace::removeDatabase(m_place.salvage());
        return outcome; // the damaged file stays where it is: tried again when there is room
    }
    target.close();
    flushToDisk(m_place.salvage());
    outcome.setAside = m_place.setAside(wallMilliseconds);
    QFile::remove(m_place.database() + QStringLiteral("-wal"));
    if (!QFile::rename(m_place.salvage(), m_place.database())) {
        outcome.code = SQLITE_IOERR;
        outcome.fault = target.fault(outcome.code);
    }
    flushToDisk(m_place.directory());
    return outcome;
}

bool Salvage::isReadable(SqliteConnection &source)
{
    SqliteStatement statement;
    return openDamaged(source, m_place.database()) == SQLITE_OK &&
           statement.prepare(source, "SELECT position, endpoint, sequence, flags, route, record"
                                     " FROM records LIMIT 1") == SQLITE_OK;
}

bool Salvage::replaceFirstPage()
{
    // All tables are made in one go in an empty auto-vacuum file, so their roots are the same
    // pages in every outbox: the first page of a new one fits. What was there is kept aside.
    QFile damaged(m_place.database());
    QFile fresh(m_place.salvage());
    constexpr qint64 page = OutboxDatabase::pageSize;
    if (damaged.size() < page || !damaged.open(QIODevice::ReadWrite) ||
        !fresh.open(QIODevice::ReadOnly))
        return false;
    const QByteArray original = damaged.read(page);
    QByteArray head = fresh.read(page);
    if (head.size() != page)
        return false;
    head[18] = head[19] = 2; // written with a write-ahead log
    qToBigEndian(static_cast<quint32>(damaged.size() / page), head.data() + 28);
    qToBigEndian(quint32{0}, head.data() + 32); // no list of free pages: nothing will be written
    qToBigEndian(quint32{0}, head.data() + 36);
    const QString kept = m_place.database() + QStringLiteral(".header");
    QFile copy(kept);
    if (!copy.exists() && !OutboxPlace::createPrivate(kept) && copy.open(QIODevice::WriteOnly)) {
        copy.write(original);
        copy.close();
    }
    return damaged.seek(0) && damaged.write(head) == page;
}

int Salvage::copy(OutboxDatabase &target, quint64 &records)
{
    SqliteConnection source;
    if (!isReadable(source)) {
        source.close();
        if (!replaceFirstPage() || !isReadable(source))
            return SQLITE_OK; // nothing to be had
    }
    int code = target.begin();
    if (code == SQLITE_OK)
        code = copySmallTables(source, target);
    if (code == SQLITE_OK)
        code = copyRecords(source, target, records);
    if (code == SQLITE_OK)
        code = target.commit();
    return code;
}

int Salvage::copySmallTables(SqliteConnection &source, OutboxDatabase &target)
{
    // What fails to read is left out; only failures of the target count.
    SqliteStatement from;
    SqliteStatement to;
    int code = to.prepare(target.connection(), "INSERT OR IGNORE INTO routes VALUES(?,?)");
    if (from.prepare(source, "SELECT id, publications FROM routes") == SQLITE_OK) {
        while (code == SQLITE_OK && from.step() == SQLITE_ROW) {
            const QByteArray publications = from.bytes(1).toByteArray();
            if (!decodePublications(publications))
                continue;
            to.bind(1, from.number(0));
            to.bindBytes(2, publications);
            code = to.run();
        }
    }
    if (code == SQLITE_OK)
        code = to.prepare(target.connection(),
                          "INSERT OR IGNORE INTO endpoints VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (from.prepare(source, "SELECT id, last_sequence, delivered, dropped_disk_full,"
                             " dropped_expired, dropped_damaged, quarantined, unrouted, invalid,"
                             " queued, queued_bytes, checksum, device, endpoint, last_event_id"
                             " FROM endpoints") == SQLITE_OK) {
        while (code == SQLITE_OK && from.step() == SQLITE_ROW) {
            to.bind(1, from.number(0));
            for (int column = 1; column <= 10; ++column)
                to.bind(column + 3, from.number(column));
            to.bind(15, from.number(11)); // the checksum tells later whether it is intact
            to.bindText(2, from.text(12));
            to.bindText(3, from.text(13));
            const QByteArray lastEventId = from.bytes(14).toByteArray();
            to.bindBytes(14, lastEventId);
            code = to.run();
        }
    }
    if (code == SQLITE_OK)
        code = to.prepare(target.connection(), "INSERT OR IGNORE INTO types VALUES(?,?,?,?)");
    if (from.prepare(source, "SELECT endpoint, slot, count, type FROM types") == SQLITE_OK) {
        while (code == SQLITE_OK && from.step() == SQLITE_ROW) {
            to.bind(1, from.number(0));
            to.bind(2, from.number(1));
            to.bind(4, from.number(2));
            const QByteArray type = from.bytes(3).toByteArray();
            to.bindBytes(3, type);
            code = to.run();
        }
    }
    if (code == SQLITE_OK)
        code = to.prepare(target.connection(),
                          "INSERT OR IGNORE INTO drop_markers VALUES(?,?,?,?,?,?)");
    if (from.prepare(source, "SELECT id, endpoint, reason, first_sequence, last_sequence, count"
                             " FROM drop_markers WHERE reason BETWEEN 0 AND 2") == SQLITE_OK) {
        while (code == SQLITE_OK && from.step() == SQLITE_ROW) {
            for (int column = 0; column < 6; ++column)
                to.bind(column + 1, from.number(column));
            code = to.run();
        }
    }
    if (code == SQLITE_OK) {
        // Only the target's own failure may stop the salvage.
        const int copied = Quarantine(target).copyFrom(source);
        if ((copied & 0xFF) == SQLITE_FULL || (copied & 0xFF) == SQLITE_IOERR)
            code = copied;
    }
    return code;
}

int Salvage::copyRecords(SqliteConnection &source, OutboxDatabase &target, quint64 &records)
{
    SqliteStatement from;
    if (from.prepare(source, "SELECT position, endpoint, sequence, flags, route, record"
                             " FROM records WHERE position >= ? ORDER BY position") != SQLITE_OK)
        return SQLITE_OK;
    qint64 next = 0;
    int state = firstFrom(from, next);
    int inTransaction = 0;
    for (;;) {
        while (state == SQLITE_ROW) {
            const RecordKey key{from.number(0), from.number(1),
                                static_cast<quint64>(from.number(2)), from.number(3),
                                from.number(4)};
            if (key.position < next)
                break; // damage made the order run in circles
            next = key.position + 1;
            if (isIntactRecord(key, from.bytes(5))) {
                int code = target.insertRecord(key, from.bytes(5));
                if (code == SQLITE_OK && ++inTransaction == commitEvery) {
                    inTransaction = 0;
                    code = target.commit();
                    if (code == SQLITE_OK)
                        code = target.begin();
                }
                if (code != SQLITE_OK && (code & 0xFF) != SQLITE_CONSTRAINT)
                    return code;
                records += code == SQLITE_OK ? 1 : 0;
            }
            state = from.step();
        }
        if (state == SQLITE_DONE)
            return SQLITE_OK;
        // A page cannot be read. Jump ahead in growing steps, then back to the first row behind.
        qint64 bad = next;
        qint64 step = 1;
        do {
            if (bad > std::numeric_limits<qint64>::max() / 4)
                return SQLITE_OK;
            state = firstFrom(from, bad + step);
            if (state == SQLITE_ROW || state == SQLITE_DONE)
                break;
            bad += step;
            step *= 2;
        } while (step < std::numeric_limits<qint64>::max() / 4);
        qint64 good = bad + step;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            const int probe = firstFrom(from, middle);
            (probe == SQLITE_ROW || probe == SQLITE_DONE ? good : bad) = middle;
        }
        next = good;
        state = firstFrom(from, next);
        if (state != SQLITE_ROW)
            return SQLITE_OK;
    }
}

} // namespace Runnel
