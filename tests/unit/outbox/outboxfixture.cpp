// SPDX-License-Identifier: Apache-2.0
// Helpers of the outbox tests.
#include "outboxfixture.h"

#include "outbox/outboxreader.h"

namespace Runnel {

Event makeEvent(const QByteArray &data, const QByteArray &type, const QByteArray &id)
{
    Event event;
    event.type = type;
    event.data = data;
    event.id = id;
    event.receivedAt = 1'767'225'600'000;
    return event;
}

Event makeHeartbeat(const QByteArray &data)
{
    Event event = makeEvent(data, QByteArrayLiteral("HEARTBEAT"));
    event.eventClass = EventClass::Heartbeat;
    return event;
}

Publications makeRoute(const QByteArray &topic)
{
    Publication publication;
    publication.topic = topic;
    publication.source = QByteArrayLiteral("urn:camera");
    publication.subject = QByteArrayLiteral("asset");
    return std::make_shared<const std::vector<Publication>>(1, publication);
}

OutboxFixture::OutboxFixture(const OutboxConfig &theLimits)
    : limits(theLimits)
{}

void OutboxFixture::startWithoutWaiting()
{
    m_box.reset();
    durable = 0;
    m_box = std::make_unique<Outbox>(Outbox::Settings{directory(), limits}, clock);
    QObject::connect(m_box.get(), &Outbox::accepted, m_box.get(),
                     [this](quint64 events) { durable += events; });
    m_box->open();
}

bool OutboxFixture::start()
{
    startWithoutWaiting();
    return waitUntil([this] { return m_box->status().open; });
}

void OutboxFixture::stop()
{
    m_box.reset();
}

void OutboxFixture::append(const EndpointId &endpoint, const std::vector<Event> &events,
                           const Publications &route)
{
    used.insert(endpoint);
    EventBatch batch;
    batch.endpoint = endpoint;
    batch.events = events;
    batch.lastEventId = events.empty() ? QByteArray() : events.back().id;
    m_box->append(batch, std::vector<Publications>(events.size(), route));
}

void OutboxFixture::appendMany(const EndpointId &endpoint, int count, const QByteArray &padding)
{
    const Publications route = makeRoute();
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        ++m_next;
        events.push_back(makeEvent(QByteArray::number(m_next) + padding, QByteArrayLiteral("ALERT"),
                                   QByteArray::number(m_next)));
        if (events.size() == 100 || i + 1 == count) {
            append(endpoint, events, route);
            events.clear();
        }
    }
}

bool OutboxFixture::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool OutboxFixture::waitDurable(quint64 events)
{
    return waitUntil([&] { return durable >= events; });
}

std::vector<OutboxRecord> OutboxFixture::takeNow(qsizetype maximum)
{
    return m_box->take(maximum, qint64{1} << 40);
}

std::vector<OutboxRecord> OutboxFixture::takeCount(size_t count)
{
    std::vector<OutboxRecord> all;
    waitUntil([&] {
        for (OutboxRecord &record : takeNow(static_cast<qsizetype>(count - all.size())))
            all.push_back(std::move(record));
        return all.size() >= count;
    });
    return all;
}

void OutboxFixture::acknowledge(const std::vector<OutboxRecord> &records)
{
    for (const OutboxRecord &record : records)
        m_box->acknowledge(record);
}

bool OutboxFixture::waitSettled()
{
    return waitUntil([this] {
        auto reader = OutboxReader::open(directory());
        if (!reader)
            return false;
        const auto summary = reader.value()->summary();
        if (!summary || summary.value().records != m_box->status().records)
            return false;
        for (const OutboxSummary::Endpoint &endpoint : summary.value().endpoints) {
            const EndpointAccount mine = m_box->account(endpoint.id);
            if (endpoint.account.delivered != mine.delivered ||
                endpoint.account.lastSequence != mine.lastSequence ||
                endpoint.account.unrouted != mine.unrouted ||
                endpoint.account.quarantined != mine.quarantined ||
                endpoint.account.lastEventId != mine.lastEventId ||
                endpoint.account.droppedTotal() != mine.droppedTotal())
                return false;
        }
        return true;
    });
}

bool OutboxFixture::identityHolds(const EndpointId &endpoint)
{
    const EndpointAccount account = m_box->account(endpoint);
    const quint64 sum = account.delivered + account.queued + account.droppedTotal() +
                        account.quarantined + account.unrouted;
    if (account.received() == sum)
        return true;
    qWarning() << endpoint.toString() << "received" << account.received() << "delivered"
               << account.delivered << "queued" << account.queued << "dropped"
               << account.droppedTotal() << "quarantined" << account.quarantined << "unrouted"
               << account.unrouted;
    return false;
}

bool OutboxFixture::identityHolds()
{
    quint64 queued = 0;
    for (const EndpointId &endpoint : std::as_const(used)) {
        if (!identityHolds(endpoint))
            return false;
        queued += m_box->account(endpoint).queued;
    }
    return queued <= m_box->status().records;
}

bool isInOrder(const std::vector<OutboxRecord> &records)
{
    QHash<EndpointId, quint64> last;
    for (const OutboxRecord &record : records) {
        quint64 &before = last[record.endpoint];
        if (record.sequence <= before) {
            qWarning() << record.endpoint.toString() << record.sequence << "after" << before;
            return false;
        }
        before = record.sequence;
    }
    return true;
}

} // namespace Runnel
