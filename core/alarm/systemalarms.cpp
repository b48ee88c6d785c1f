// SPDX-License-Identifier: Apache-2.0
// One condition a line.
#include "alarm/systemalarms.h"

namespace Runnel {

namespace {

const QString streamDown = QStringLiteral("StreamDown");
const QString notWatched = QStringLiteral("NotWatched");
const QString brokerAway = QStringLiteral("BrokerAway");
const QString deliveryHeld = QStringLiteral("DeliveryHeld");
const QString outboxFilling = QStringLiteral("OutboxFilling");
const QString journalFailed = QStringLiteral("JournalFailed");
const QString outboxFailed = QStringLiteral("OutboxFailed");

QString words(const Fault &fault)
{
    return fault ? fault.detail + u' ' + fault.remedy : QString();
}

} // namespace

SystemAlarms::SystemAlarms(AlarmStore &store)
    : m_store(store)
{}

void SystemAlarms::set(const QString &kind, const EndpointId &endpoint, bool holds, int priority,
                       const QString &message, std::chrono::milliseconds delay)
{
    m_store.setSystemCondition({AlarmFamily::System, endpoint, {}, kind, {}}, holds, priority,
                               message, delay);
}

void SystemAlarms::noteEndpoint(const EndpointStatus &status)
{
    using State = EndpointState;
    const bool wanted = status.state != State::Disabled;
    const bool down = wanted && status.state != State::Live;
    const bool blind = wanted && status.analytics == AnalyticsState::Disabled;
    m_store.setWatched(status.id, status.state == State::Live && !blind);
    set(streamDown, status.id, down, 2,
        status.fault ? words(status.fault) : QStringLiteral("The stream is not open."),
        streamPatience);
    set(notWatched, status.id, blind, 2,
        QStringLiteral("The camera's analytics are off: it reports no leaks."));
}

void SystemAlarms::forgetEndpoint(const EndpointId &endpoint)
{
    set(streamDown, endpoint, false, 2, {});
    set(notWatched, endpoint, false, 2, {});
    m_store.setWatched(endpoint, false);
}

void SystemAlarms::noteBroker(const MqttStatus &status)
{
    const bool connected = status.state == MqttState::Connected || status.state == MqttState::Held;
    // A plant that has no broker yet misses none.
    set(brokerAway, {}, !connected && status.fault.kind != FaultKind::BrokerNotSetUp, 2,
        status.fault ? words(status.fault) : QStringLiteral("The broker is not connected."),
        brokerPatience);
    set(deliveryHeld, {}, connected && status.fault, 2, words(status.fault), streamPatience);
}

void SystemAlarms::noteJournal(const Fault &fault)
{
    set(journalFailed, {}, bool(fault), 2, words(fault));
}

void SystemAlarms::noteOutbox(const OutboxStatus &status, qint64 maxBytes)
{
    set(outboxFilling, {}, double(status.bytes) >= fillingAt * double(maxBytes), 2,
        QStringLiteral("The outbox is filling: the broker does not take events as fast as they "
                       "come, or it is away. When it is full, events are lost."));
    set(outboxFailed, {}, bool(status.fault), 1, words(status.fault));
}

} // namespace Runnel
