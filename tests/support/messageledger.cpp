// SPDX-License-Identifier: Apache-2.0
// Book-keeping over libmosquitto.
#include "messageledger.h"

#include "mosquittoprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <mosquitto.h>
#include <mqtt_protocol.h>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr auto connectPause = 20ms;
constexpr int loopMilliseconds = 20;
constexpr int packetsPerTurn = 1000;
constexpr size_t keptProblems = 10;
constexpr auto disturbanceTakes = 1s; // from the word to the deed, and what is still on its way
constexpr qint64 firstSimulatedEventId = 1001;

QByteArray takeString(char *text)
{
    const std::unique_ptr<char, decltype(&std::free)> owner(text, &std::free);
    return QByteArray(text);
}

std::map<QByteArray, QByteArray> userProperties(const mosquitto_property *properties)
{
    std::map<QByteArray, QByteArray> all;
    bool skipFirst = false;
    while (properties) {
        char *name = nullptr;
        char *value = nullptr;
        properties = mosquitto_property_read_string_pair(properties, MQTT_PROP_USER_PROPERTY, &name,
                                                         &value, skipFirst);
        skipFirst = true;
        if (properties)
            all[takeString(name)] = takeString(value);
    }
    return all;
}

qint64 eventId(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object().value(QLatin1String("event_id")).toInteger();
}

} // namespace

MessageLedger::MessageLedger(quint16 port, const QByteArray &filter)
    : m_filter(filter)
    , m_port(port)
{
    mosquitto_lib_init();
    const QByteArray id = "ledger-" + QByteArray::number(QCoreApplication::applicationPid()) + '-' +
                          QByteArray::number(port) + '-' +
                          QByteArray::number(quintptr(this) & 0xffff, 16);
    m_client = mosquitto_new(id.constData(), false, this);
    mosquitto_int_option(m_client, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    mosquitto_int_option(m_client, MOSQ_OPT_RECEIVE_MAXIMUM, 65535);
    mosquitto_connect_v5_callback_set(m_client, [](mosquitto *client, void *self, int code, int,
                                                   const mosquitto_property *) {
        const auto *ledger = static_cast<MessageLedger *>(self);
        if (code == 0)
            mosquitto_subscribe_v5(client, nullptr, ledger->m_filter.constData(), 0, 0, nullptr);
    });
    mosquitto_subscribe_v5_callback_set(
        m_client, [](mosquitto *, void *self, int, int, const int *, const mosquitto_property *) {
            static_cast<MessageLedger *>(self)->m_subscribed = true;
        });
    mosquitto_message_v5_callback_set(m_client, [](mosquitto *, void *self,
                                                   const mosquitto_message *message,
                                                   const mosquitto_property *properties) {
        static_cast<MessageLedger *>(self)->record(*message, properties);
    });
}

MessageLedger::~MessageLedger()
{
    m_stop = true;
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    mosquitto_destroy(m_client);
    mosquitto_lib_cleanup();
}

void MessageLedger::prepare(MosquittoProcess &broker)
{
    broker.setPersistent();
    broker.addLine("max_queued_messages 0");
    broker.addLine("max_inflight_messages 1000");
    broker.addLine("queue_qos0_messages true");
}

void MessageLedger::useProtocol311()
{
    m_isOld = true;
    mosquitto_int_option(m_client, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V311);
}

void MessageLedger::noteDisturbance()
{
    const std::scoped_lock lock(m_mutex);
    ++m_disturbance;
    m_disturbedAt = std::chrono::steady_clock::now();
}

bool MessageLedger::start()
{
    m_thread = std::thread([this] { run(); });
    return QTest::qWaitFor([this] { return m_subscribed.load(); }, 10'000);
}

bool MessageLedger::connectOnce()
{
    if (m_isOld)
        return mosquitto_connect(m_client, "127.0.0.1", m_port, 60) == MOSQ_ERR_SUCCESS;
    mosquitto_property *properties = nullptr;
    mosquitto_property_add_int32(&properties, MQTT_PROP_SESSION_EXPIRY_INTERVAL, 0xFFFFFFFF);
    const int result =
        mosquitto_connect_bind_v5(m_client, "127.0.0.1", m_port, 60, nullptr, properties);
    mosquitto_property_free_all(&properties);
    return result == MOSQ_ERR_SUCCESS;
}

void MessageLedger::run()
{
    bool connected = false;
    while (!m_stop) {
        if (!connected && !connectOnce()) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, connectPause, [this] { return m_stop.load(); });
            continue;
        }
        connected = mosquitto_loop(m_client, loopMilliseconds, packetsPerTurn) == MOSQ_ERR_SUCCESS;
        if (!connected)
            m_subscribed = false;
    }
}

void MessageLedger::record(const mosquitto_message &message, const mqtt5__property *properties)
{
    const auto attributes = userProperties(properties);
    const auto attribute = [&attributes](const char *name) {
        const auto found = attributes.find(name);
        return found == attributes.end() ? QByteArray() : found->second;
    };
    const QByteArray payload(static_cast<const char *>(message.payload), message.payloadlen);
    const quint64 sequence =
        m_isOld ? quint64(std::max<qint64>(0, eventId(payload) - firstSimulatedEventId + 1))
                : attribute("runnel-seq").toULongLong();

    const std::scoped_lock lock(m_mutex);
    ++m_arrived;
    m_lastTopic = message.topic;
    if (sequence == 0) {
        ++m_unnumbered;
        return;
    }
    Book &book = m_books[attribute("source")];
    const auto note = [&book](const QString &problem) {
        if (book.problems.size() < keptProblems)
            book.problems.push_back(problem);
    };
    const bool isDisturbed =
        m_disturbance > 0 && std::chrono::steady_clock::now() - m_disturbedAt < disturbanceTakes;
    const Book::Entry entry{payload, attribute("id"), message.topic, m_disturbance, isDisturbed};
    const auto [place, isFirst] = book.entries.emplace(sequence, entry);
    if (isFirst) {
        if (sequence < book.highest)
            note(QStringLiteral("%1 arrived first behind %2").arg(sequence).arg(book.highest));
        book.highest = std::max(book.highest, sequence);
        return;
    }
    ++book.duplicates;
    const Book::Entry &first = place->second;
    if (first.payload != entry.payload || first.id != entry.id || first.topic != entry.topic)
        note(QStringLiteral("%1 came again and was not the same").arg(sequence));
    if (!m_repeatsExpected && !first.isDisturbed && first.disturbance == entry.disturbance)
        note(QStringLiteral("%1 came again for no reason").arg(sequence));
}

quint64 MessageLedger::arrived() const
{
    const std::scoped_lock lock(m_mutex);
    return m_arrived;
}

quint64 MessageLedger::distinct() const
{
    const std::scoped_lock lock(m_mutex);
    quint64 sum = 0;
    for (const auto &[source, book] : m_books)
        sum += book.entries.size();
    return sum;
}

quint64 MessageLedger::duplicates() const
{
    const std::scoped_lock lock(m_mutex);
    quint64 sum = 0;
    for (const auto &[source, book] : m_books)
        sum += book.duplicates;
    return sum;
}

quint64 MessageLedger::unnumbered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_unnumbered;
}

std::map<QByteArray, MessageLedger::Book> MessageLedger::books() const
{
    const std::scoped_lock lock(m_mutex);
    return m_books;
}

QString MessageLedger::eventIdProblem() const
{
    const auto all = books();
    for (const auto &[source, book] : all) {
        for (const auto &[sequence, entry] : book.entries) {
            const qint64 id = eventId(entry.payload);
            if (id != firstSimulatedEventId - 1 + qint64(sequence))
                return QStringLiteral("%1: message %2 carries event %3")
                    .arg(QString::fromUtf8(source))
                    .arg(sequence)
                    .arg(id);
        }
    }
    return {};
}

QByteArray MessageLedger::lastTopic() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastTopic;
}

QString MessageLedger::problem(bool gapsAllowed) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_books.empty())
        return QStringLiteral("nothing numbered arrived");
    for (const auto &[source, book] : m_books) {
        const QString name = QString::fromUtf8(source);
        if (!book.problems.empty())
            return name + QStringLiteral(": ") + book.problems.front();
        if (!gapsAllowed && book.entries.size() != book.highest) {
            quint64 expected = 1;
            for (const auto &[sequence, entry] : book.entries) {
                if (sequence != expected)
                    break;
                ++expected;
            }
            return QStringLiteral("%1: %2 of %3 arrived; %4 is the first that did not")
                .arg(name)
                .arg(book.entries.size())
                .arg(book.highest)
                .arg(expected);
        }
    }
    return {};
}

} // namespace Runnel
