// SPDX-License-Identifier: Apache-2.0
// Read-only access to the outbox database.
#include "outbox/outboxreader.h"

#include "outbox/outboxplace.h"

#include <QFileInfo>

#include <algorithm>

namespace Runnel {

namespace {
constexpr int readAtOnce = 1000;
constexpr qint64 bytesAtOnce = 4 * 1024 * 1024;
} // namespace

struct OutboxReader::Private
{
    explicit Private(const QString &directory)
        : place(directory)
        , database(place.database())
    {}

    int loadNames();

    OutboxPlace place;
    OutboxDatabase database;
    QHash<qint64, EndpointId> names;
    QHash<qint64, Publications> routes;
};

OutboxReader::OutboxReader(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

OutboxReader::~OutboxReader() = default;

int OutboxReader::Private::loadNames()
{
    std::vector<NumberedEndpoint> endpoints;
    int damaged = 0;
    const int code = database.loadEndpoints(endpoints, damaged);
    for (const NumberedEndpoint &endpoint : endpoints)
        names.insert(endpoint.number, endpoint.id);
    return code;
}

Result<std::unique_ptr<OutboxReader>> OutboxReader::open(const QString &directory)
{
    auto state = std::make_unique<Private>(directory);
    const QString file = state->place.database();
    if (!QFileInfo::exists(file))
        return Fault{FaultKind::OutboxUnavailable,
                     QStringLiteral("There is no outbox in %1.").arg(directory),
                     QStringLiteral("Name the state directory of the service with --state-dir."), 0,
                     RetryAdvice::Never};
    const int code = state->database.open(OutboxDatabase::Use::ReadOnly);
    if (code != SQLITE_OK)
        return state->database.fault(code);
    return std::unique_ptr<OutboxReader>(new OutboxReader(std::move(state)));
}

Result<OutboxSummary> OutboxReader::summary()
{
    OutboxSummary summary;
    SqliteConnection &connection = d->database.connection();
    // One transaction, so that the numbers belong together.
    int code = connection.exec("BEGIN");
    std::vector<NumberedEndpoint> endpoints;
    std::vector<std::pair<int, TypeCount>> types;
    int damaged = 0;
    if (code == SQLITE_OK)
        code = d->database.loadEndpoints(endpoints, damaged);
    if (code == SQLITE_OK)
        code = d->database.loadTypes(types);
    if (code == SQLITE_OK) {
        bool reachedEnd = false;
        code = d->database.readRecords(0, reachedEnd, [&](const RecordRow &row) {
            summary.oldestReceivedAt = recordReceivedAt(row.bytes);
            return false;
        });
    }
    summary.quarantineEntries = connection.number("SELECT count(*) FROM quarantine");
    summary.quarantineRemoved =
        connection.number("SELECT value FROM meta WHERE key='quarantine_removed'");
    connection.exec("COMMIT");
    if (code != SQLITE_OK)
        return d->database.fault(code);

    QHash<int, size_t> places;
    for (const NumberedEndpoint &endpoint : endpoints) {
        places.insert(endpoint.number, summary.endpoints.size());
        summary.endpoints.push_back({endpoint.id, toAccount(endpoint.totals)});
        summary.records += endpoint.totals.queued;
        summary.bytes += endpoint.totals.queuedBytes;
    }
    for (const auto &[number, type] : types) {
        if (const auto found = places.constFind(number); found != places.constEnd())
            summary.endpoints[*found].account.byType.insert(type.type, type.count);
    }
    summary.fileBytes = QFileInfo(d->place.database()).size() +
                        QFileInfo(d->place.database() + QStringLiteral("-wal")).size();
    summary.damagedFiles = d->place.setAsideFiles();
    return summary;
}

Fault OutboxReader::forEachRecord(const std::function<bool(const OutboxRecord &)> &visit)
{
    qint64 next = 0;
    for (;;) {
        std::vector<OutboxRecord> page;
        std::vector<RecordKey> keys;
        qint64 bytes = 0;
        bool reachedEnd = false;
        const int code = d->database.readRecords(next, reachedEnd, [&](const RecordRow &row) {
            if (page.size() >= readAtOnce || bytes >= bytesAtOnce)
                return false;
            next = row.key.position + 1;
            bytes += row.bytes.size();
            OutboxRecord record;
            QByteArrayView route;
            if (!decodeRecord(row.key, row.bytes, record.event, route))
                return true;
            record.position = row.key.position;
            record.sequence = row.key.sequence;
            if (row.key.route < 0)
                record.publications = decodePublications(route);
            keys.push_back(row.key);
            page.push_back(std::move(record));
            return true;
        });
        if (code != SQLITE_OK)
            return d->database.fault(code);
        for (size_t i = 0; i < page.size(); ++i) {
            const RecordKey &key = keys[i];
            if (!d->names.contains(key.endpoint))
                d->loadNames(); // it may have come after the start
            if (key.route > 0 && !d->routes.contains(key.route)) {
                SqliteStatement route;
                if (route.prepare(d->database.connection(),
                                  "SELECT publications FROM routes WHERE id=?") == SQLITE_OK) {
                    route.bind(1, key.route);
                    if (route.step() == SQLITE_ROW)
                        d->routes.insert(key.route, decodePublications(route.bytes(0)));
                }
            }
            page[i].endpoint = d->names.value(key.endpoint);
            if (key.route > 0)
                page[i].publications = d->routes.value(key.route);
            if (!visit(page[i]))
                return {};
        }
        if (reachedEnd)
            return {};
    }
}

Fault OutboxReader::forEachQuarantined(const std::function<bool(const QuarantineEntry &)> &visit)
{
    qint64 last = 0;
    for (;;) {
        std::vector<std::pair<qint64, QuarantineEntry>> page;
        const int code = Quarantine::read(d->database.connection(), last, 100,
                                          [&](qint64 endpoint, QuarantineEntry &&entry) {
                                              page.emplace_back(endpoint, std::move(entry));
                                          });
        if (code != SQLITE_OK)
            return d->database.fault(code);
        if (page.empty())
            return {};
        for (auto &[endpoint, entry] : page) {
            last = entry.id;
            if (!d->names.contains(endpoint))
                d->loadNames();
            entry.record.endpoint = d->names.value(endpoint);
            if (!visit(entry))
                return {};
        }
    }
}

} // namespace Runnel
