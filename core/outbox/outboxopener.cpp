// SPDX-License-Identifier: Apache-2.0
// From a file of any kind to an open database with true accounts.
#include "outbox/outboxopener.h"

#include "base/logging.h"
#include "outbox/dropmarkers.h"
#include "outbox/rowaudit.h"
#include "outbox/salvage.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace Runnel {

OutboxOpener::OutboxOpener(const OutboxPlace &place, OutboxDatabase &database, HighWater &mark)
    : m_place(place)
    , m_database(database)
    , m_mark(mark)
{}

OutboxOpener::Opened OutboxOpener::reopen(qint64 wallMilliseconds, qint64 maximumBytes,
                                          const std::vector<NumberedEndpoint> &known)
{
    m_known = &known;
    Opened opened = open(wallMilliseconds, maximumBytes);
    m_known = nullptr;
    return opened;
}

OutboxOpener::Opened OutboxOpener::open(qint64 wallMilliseconds, qint64 maximumBytes)
{
    Opened opened;
    opened.fault = m_place.prepare();
    if (opened.fault)
        return opened;
    m_database.close();
    Salvage salvage(m_place);
    salvage.finishInterrupted();
    const bool wasThere = QFileInfo(m_place.database()).size() > 0;
    opened.fault = OutboxPlace::createPrivate(m_place.database());
    if (opened.fault)
        return opened;
    if (m_known) {
        m_marks.clear();
        for (const NumberedEndpoint &endpoint : *m_known) {
            if (endpoint.number > 0)
                m_marks.push_back(endpoint);
        }
    } else {
        m_marks = m_mark.load();
    }

    QString setAside;
    quint64 saved = 0;
    bool damaged = m_known != nullptr;
    int code = damaged ? SQLITE_CORRUPT : tryOpen(opened, false);
    if (isDamage(code)) {
        qCWarning(logOutbox, "The outbox database is damaged (%s); saving what can be read.",
                  sqlite3_errstr(code));
        damaged = true;
        m_database.close();
        const Salvage::Outcome outcome = salvage.run(wallMilliseconds);
        if (outcome.code != SQLITE_OK) {
            opened.fault = outcome.fault;
            return opened;
        }
        setAside = outcome.setAside;
        saved = outcome.records;
        code = tryOpen(opened, true);
        if (isDamage(code)) { // the disk does not even keep what was just written
            m_database.close();
            m_place.setAside(wallMilliseconds);
            opened.fault = OutboxPlace::createPrivate(m_place.database());
            if (!opened.fault)
                code = tryOpen(opened, true);
        }
        m_place.pruneSetAside(maximumBytes);
    }
    if (code != SQLITE_OK) {
        opened.fault = opened.fault ? opened.fault : m_database.fault(code);
        m_database.close();
        return opened;
    }
    if (damaged) {
        opened.notice = {
            FaultKind::OutboxDamaged,
            QStringLiteral("The outbox database was damaged. %1 waiting events were saved, %2 were"
                           " lost and are counted as dropped. The damaged file was kept as %3.")
                .arg(saved)
                .arg(m_lost)
                .arg(setAside.isEmpty() ? QStringLiteral("nothing") : setAside),
            QStringLiteral("Check the disk and its controller; the kept file may be deleted.")};
    } else if (m_rolledBack || (m_lost > 0 && !wasThere)) {
        opened.notice = {
            FaultKind::OutboxRolledBack,
            QStringLiteral("The outbox database is older than the last commit that was noted"
                           " beside it. %1 accepted events are gone and are counted as dropped;"
                           " some others may be delivered twice.")
                .arg(m_lost),
            QStringLiteral("Check the disk, and whether somebody restored an old copy.")};
    } else if (m_lost > 0) {
        opened.notice = {FaultKind::OutboxDamaged,
                         QStringLiteral("%1 waiting events could not be read back and are counted"
                                        " as dropped.")
                             .arg(m_lost),
                         QStringLiteral("Check the disk and its controller.")};
    }
    if (opened.notice)
        qCWarning(logOutbox, "%ls", qUtf16Printable(opened.notice.toString()));
    return opened;
}

int OutboxOpener::tryOpen(Opened &opened, bool afterSalvage)
{
    m_lost = 0;
    m_rolledBack = false;
    opened.endpoints.clear();
    opened.types.clear();
    int code = m_database.open();
    if (code == SQLITE_OK && afterSalvage)
        code = m_database.connection().exec("DELETE FROM meta WHERE key='salvage_complete'");
    if (code == SQLITE_OK)
        code = check(opened, afterSalvage);
    return code;
}

int OutboxOpener::check(Opened &opened, bool afterSalvage)
{
    const qint64 size = QFileInfo(m_place.database()).size() +
                        QFileInfo(m_place.database() + QStringLiteral("-wal")).size();
    const bool small = size <= checkedAtOnce;
    int code = SQLITE_OK;
    if (small && !afterSalvage)
        code = m_database.quickCheck();
    Found found;
    if (code == SQLITE_OK)
        code = gather(opened, found, small || afterSalvage);
    if (code == SQLITE_OK)
        code = settle(opened, found);
    if (code == SQLITE_OK)
        code = m_database.loadTypes(opened.types);
    qint64 first = 0;
    if (code == SQLITE_OK)
        code = m_database.firstAndLast(first, opened.lastPosition);
    // A position that nothing can follow is damage, however it came about.
    if (code == SQLITE_OK && opened.lastPosition > std::numeric_limits<qint64>::max() / 2)
        code = SQLITE_CORRUPT;
    return code;
}

int OutboxOpener::gather(Opened &opened, Found &found, bool countAll)
{
    std::vector<NumberedEndpoint> endpoints;
    int damagedEndpoints = 0;
    int code = m_database.loadEndpoints(endpoints, damagedEndpoints);
    if (code != SQLITE_OK)
        return code;
    const auto largest = std::numeric_limits<int>::max() / 4;
    for (const NumberedEndpoint &endpoint : endpoints) {
        if (endpoint.number > largest)
            return SQLITE_CORRUPT;
        found.names[endpoint.number] = endpoint.id;
        found.evidence[endpoint.number].database = endpoint.totals;
    }
    addMarks(found);
    // Counted when it is quick, or when an account is missing.
    bool mustCount = countAll || damagedEndpoints > 0;
    for (const auto &[number, evidence] : found.evidence)
        mustCount = mustCount || !evidence.database;
    if (!mustCount) {
        for (auto &[number, evidence] : found.evidence)
            evidence.rows = {evidence.database->queued, evidence.database->queuedBytes, 0};
        return SQLITE_OK;
    }
    RowAudit audit;
    audit.start();
    while (code == SQLITE_OK && audit.isRunning())
        code = audit.step(m_database, 100'000, found.damagedRows);
    for (size_t number = 1; code == SQLITE_OK && number < audit.rows().size(); ++number) {
        if (audit.rows()[number].rows > 0)
            found.evidence[static_cast<int>(number)].rows = audit.rows()[number];
    }
    opened.counted = true;
    return code;
}

void OutboxOpener::addMarks(Found &found)
{
    QHash<EndpointId, int> numbers;
    for (const auto &[number, id] : found.names)
        numbers.insert(id, number);
    for (const NumberedEndpoint &mark : m_marks) {
        int number = numbers.value(mark.id, 0);
        if (number == 0) {
            number = mark.number;
            if (found.names.contains(number)) // taken by another endpoint
                number = found.names.rbegin()->first + 1;
            found.names[number] = mark.id;
            numbers.insert(mark.id, number);
        }
        std::optional<EndpointTotals> &known = found.evidence[number].mark;
        if (!known || known->lastSequence < mark.totals.lastSequence)
            known = mark.totals;
    }
}

int OutboxOpener::settle(Opened &opened, Found &found)
{
    DropMarkers markers(m_database);
    int code = markers.load();
    if (code == SQLITE_OK)
        code = m_database.begin();
    for (const RecordKey &key : found.damagedRows) {
        qint64 deleted = 0;
        if (code == SQLITE_OK)
            code = m_database.deleteRecords(key.position, key.position, deleted);
    }
    for (auto &[number, evidence] : found.evidence) {
        if (code != SQLITE_OK)
            break;
        NumberedEndpoint endpoint;
        endpoint.number = number;
        const auto name = found.names.find(number);
        // Rows of an endpoint whose name nobody knows any more still go out, under this one.
        endpoint.id = name != found.names.end()
                          ? name->second
                          : EndpointId{QStringLiteral("salvaged"), QString::number(number)};
        const Reconciled result = reconcile(evidence);
        endpoint.totals = result.totals;
        if (m_known && evidence.mark) // in memory it was right, and newer than any row
            endpoint.totals.lastEventId = evidence.mark->lastEventId;
        m_lost += result.lost;
        m_rolledBack = m_rolledBack || result.rolledBack;
        if (result.lost > 0) {
            const quint64 last = result.totals.lastSequence;
            const quint64 candidates = std::min(last, result.totals.queued + result.lost);
            markers.add(number, DropReason::Damaged, last - candidates + 1, last, result.lost);
        }
        if (!evidence.database || !(*evidence.database == endpoint.totals))
            code = m_database.saveEndpoint(endpoint);
        opened.endpoints.push_back(std::move(endpoint));
    }
    if (code == SQLITE_OK && markers.isChanged())
        code = markers.save();
    if (code == SQLITE_OK)
        code = m_database.commit();
    if (code != SQLITE_OK) {
        m_database.rollback();
        return code;
    }
    for (const NumberedEndpoint &endpoint : opened.endpoints) {
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [&](const auto &candidate) {
            return candidate.number == endpoint.number;
        });
        if (m_known || mark == m_marks.end() || !(mark->id == endpoint.id) ||
            mark->totals.lastSequence != endpoint.totals.lastSequence ||
            mark->totals.settled() != endpoint.totals.settled() ||
            mark->totals.delivered != endpoint.totals.delivered)
            m_mark.write(endpoint);
    }
    return code;
}

} // namespace Runnel
