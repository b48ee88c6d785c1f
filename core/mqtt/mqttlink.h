// SPDX-License-Identifier: Apache-2.0
// The narrow interface to an MQTT client library, and the terms of MQTT 5 that cross it.
#pragma once

#include "base/certificatelife.h"
#include "base/fault.h"
#include "base/redacted.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Runnel {

enum class MqttVersion { V311, V5 };

using MqttUserProperties = std::vector<std::pair<QByteArray, QByteArray>>;

struct MqttMessage
{
    QByteArray topic;
    QByteArray payload;
    quint8 qos = 1;
    bool retain = false;
    // MQTT 5 only; left out on 3.1.1
    QByteArray contentType;
    std::optional<quint32> expirySeconds;
    bool payloadIsUtf8 = false; ///< payload format indicator 1
    QByteArray responseTopic;
    QByteArray correlationData;
    MqttUserProperties userProperties;
};

/// Everything a connection attempt needs, with the secrets resolved.
struct MqttConnectOptions
{
    QString host;
    quint16 port = 1883;
    MqttVersion version = MqttVersion::V5;
    QString clientId;
    bool cleanStart = true;
    std::chrono::seconds keepAlive{60};
    std::chrono::seconds sessionExpiry{0}; ///< MQTT 5
    Redacted username;
    Redacted password;
    bool tls = false;
    QString caFile;             ///< empty: the system's store
    Redacted clientCertificate; ///< PEM with its chain, or PKCS#12, or empty
    Redacted clientKey;         ///< PEM; not needed with PKCS#12
    Redacted clientKeyPassphrase;
    QByteArray authenticationMethod; ///< MQTT 5 enhanced authentication; empty: none
    Redacted authenticationData;
    std::optional<MqttMessage> will;
    std::chrono::milliseconds timeLimit{10'000}; ///< from the start to the broker's answer
};

/// What the broker granted in its CONNACK (MQTT 5, 3.2.2.3); defaults are those of the standard.
/// And, since both are known at the same time, whose certificates the TLS handshake showed.
struct MqttSessionLimits
{
    bool sessionPresent = false;
    quint16 receiveMaximum = 65535;
    quint32 maximumPacketSize = 0xFFFFFFFF;
    quint8 maximumQos = 2;
    bool retainAvailable = true;
    std::optional<std::chrono::seconds> serverKeepAlive;
    QString assignedClientId; ///< empty: ours was taken
    CertificateLives certificates;
};

/// Lives on the core thread; owned by whoever made it. One attempt at a time: connectToBroker()
/// ends in connected() or disconnected(), and after disconnected() nothing of that connection
/// comes any more. Keeps no message across connections: the publisher does.
/// MQTT reason codes are passed as the standard numbers them; on 3.1.1 an acknowledgement is 0.
class MqttLink : public QObject
{
    Q_OBJECT
public:
    /// The adapter chosen when Runnel was built (RUNNEL_MQTT).
    static std::unique_ptr<MqttLink> create();
    static QString adapterName(); ///< "libmosquitto 2.0.11" or "Qt MQTT 6.4.2"

    using QObject::QObject;
    ~MqttLink() override;

    virtual void connectToBroker(const MqttConnectOptions &options) = 0;
    /// Sends DISCONNECT and closes; without it (abort) the broker publishes the will.
    virtual void disconnectFromBroker() = 0;
    /// Drops the connection at once; disconnected() with Fault::None follows from the event loop.
    virtual void abort() = 0;

    /// A token for published(), or 0 when not connected. QoS 0 is reported once it is written;
    /// what the library refuses by itself is reported with the reason code a broker would give.
    /// published() never comes from within this call. At most 32,767 may be unreported.
    virtual quint32 publish(const MqttMessage &message) = 0;
    virtual quint32 subscribe(const QByteArray &filter, quint8 qos) = 0; ///< token for subscribed()
    virtual void unsubscribe(const QByteArray &filter) = 0;

signals:
    void connected(const Runnel::MqttSessionLimits &limits);
    /// The end of a connection or of an attempt; Fault::None after disconnectFromBroker().
    /// `code` of the fault is the CONNACK or DISCONNECT reason code when the broker gave one.
    void disconnected(const Runnel::Fault &reason);
    void published(quint32 token, quint8 reasonCode);
    void subscribed(quint32 token, quint8 reasonCode);
    void messageReceived(const Runnel::MqttMessage &message);
};

} // namespace Runnel
