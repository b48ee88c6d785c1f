// SPDX-License-Identifier: Apache-2.0
// An outbox record as an MQTT message: CloudEvents 1.0 in binary mode over MQTT 5.
#pragma once

#include "mqtt/mqttlink.h"
#include "outbox/outbox.h"

#include <QHash>

namespace Runnel {

/// What goes to the broker for one publication of a record. The payload is the event's data byte
/// for byte; with MQTT 5 the attributes travel as user properties (CloudEvents MQTT binding, 3.1)
/// together with `runnel-seq`. Core thread; keeps what the next event most likely needs again.
class CloudEventWriter
{
public:
    explicit CloudEventWriter(const QByteArray &instance);

    /// `wallNow` shortens the expiry by the time already waited; it never falls below one second.
    MqttMessage message(const OutboxRecord &record, const Publication &publication,
                        MqttVersion version, qint64 wallNow);

    /// Stable over re-sends and restarts. The time of receipt in it keeps ids unique even when a
    /// lost state directory makes the sequence begin again.
    QByteArray id(const OutboxRecord &record);

    const QByteArray &instance() const { return m_instance; }

private:
    const QByteArray &time(qint64 wallMilliseconds);

    static constexpr qsizetype maximumPrefixes = 10'000;

    QByteArray m_instance;
    QHash<EndpointId, QByteArray> m_prefixes; ///< of ids
    qint64 m_lastTime = -1;
    QByteArray m_lastTimeText;
};

/// The publication's time to live has passed since the event was received.
bool isExpired(const OutboxRecord &record, const Publication &publication, qint64 wallNow);

/// Milliseconds since the epoch as RFC 3339, UTC.
QByteArray rfc3339(qint64 wallMilliseconds);

/// A string MQTT allows as a user property: UTF-8 without controls, at most `maximum` bytes.
QByteArray asPropertyValue(const QByteArray &bytes, qsizetype maximum = 512);

} // namespace Runnel
