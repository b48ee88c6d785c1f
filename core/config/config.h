// SPDX-License-Identifier: Apache-2.0
// The configuration as plain values: the model of Azure Device Registry (devices, assets, event
// groups, events, destinations) and what Runnel adds to it. Defaults are those of the manual.
#pragma once

#include "base/endpointid.h"
#include "config/secretref.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace Runnel {

enum class AuthenticationMethod { Anonymous, UsernamePassword, Certificate, Bearer };

/// For an endpoint or the broker. Which members count depends on the method.
struct AuthenticationConfig
{
    AuthenticationMethod method = AuthenticationMethod::Anonymous;
    PlainOrSecret username;
    SecretRef password;
    PlainOrSecret certificate; ///< a path when plain; PEM with its chain, or PKCS#12
    SecretRef key;
    SecretRef passphrase;
    SecretRef token;
    bool allowPlain = false; ///< consent to send credentials without TLS

    friend bool operator==(const AuthenticationConfig &, const AuthenticationConfig &) = default;
};

struct TrustConfig
{
    QString caFile; ///< empty: the system's store
    QString pin;    ///< "sha256:" and 64 hex digits, of the certificate or of its key; may be empty

    friend bool operator==(const TrustConfig &, const TrustConfig &) = default;
};

struct HeartbeatConfig
{
    QByteArray event = QByteArrayLiteral("HEARTBEAT"); ///< empty: no heartbeat watch
    std::chrono::milliseconds interval{0};             ///< 0: not watched
    int missedLimit = 3;

    friend bool operator==(const HeartbeatConfig &, const HeartbeatConfig &) = default;
};

struct HeaderConfig
{
    QByteArray name;
    PlainOrSecret value;

    friend bool operator==(const HeaderConfig &, const HeaderConfig &) = default;
};

/// What numbers are measured in where an event does not say so itself; empty: none is known, and
/// none is printed.
struct UnitsConfig
{
    QString flowRate;
    QString mass;
    QString temperature;
    QString windSpeed;

    friend bool operator==(const UnitsConfig &, const UnitsConfig &) = default;
};

/// One inbound endpoint of a device.
struct EndpointConfig
{
    EndpointId id;
    bool enabled = true; ///< the device's and the endpoint's together
    QString type = QStringLiteral("Microsoft.SSEHttp");
    QString version;
    QUrl address;
    AuthenticationConfig authentication;
    TrustConfig trust;
    std::vector<HeaderConfig> headers;
    QUrl proxy; ///< empty: none, whatever the environment says
    std::chrono::milliseconds idleTimeout{60'000};
    HeartbeatConfig heartbeat;
    qint64 maxEventBytes = 16 * 1024 * 1024;
    bool acceptAnyContentType = false;
    UnitsConfig units;

    friend bool operator==(const EndpointConfig &, const EndpointConfig &) = default;
};

struct DeviceConfig
{
    QString name;
    bool enabled = true;
    QMap<QString, QString> attributes;     ///< free text; latitude, longitude, heading are known
    std::vector<EndpointConfig> endpoints; ///< in the file's order

    friend bool operator==(const DeviceConfig &, const DeviceConfig &) = default;
};

/// Where an event goes. `topic` is a template (config/topictemplate.h); the default is the
/// destination of events for which none is configured.
struct DestinationConfig
{
    QString topic = QStringLiteral("events/{device}/{event}");
    int qos = 1; ///< 0 or 1
    bool retain = false;
    std::optional<quint32> ttlSeconds;

    friend bool operator==(const DestinationConfig &, const DestinationConfig &) = default;
};

enum class SchemaValidation { Off, Report, Quarantine };

struct EventConfig
{
    QString name;
    QByteArray dataSource; ///< exact event type; "*" takes what nothing else took
    SchemaValidation validation = SchemaValidation::Off;
    std::vector<DestinationConfig> destinations; ///< empty: the group's

    friend bool operator==(const EventConfig &, const EventConfig &) = default;
};

struct EventGroupConfig
{
    QString name;
    std::vector<DestinationConfig> defaultDestinations; ///< empty: the implied one
    std::vector<EventConfig> events;

    friend bool operator==(const EventGroupConfig &, const EventGroupConfig &) = default;
};

struct AssetConfig
{
    QString name;
    QString displayName;
    bool enabled = true;
    EndpointId endpoint;
    QString profile; ///< of its alarms; empty: the built-in one
    QMap<QString, QString> attributes;
    std::vector<EventGroupConfig> eventGroups;
    bool implied = false; ///< made up for an endpoint that no asset refers to

    friend bool operator==(const AssetConfig &, const AssetConfig &) = default;
};

enum class MqttProtocol { Auto, V5, V311 };

struct MqttConfig
{
    QString host;
    quint16 port = 1883;
    MqttProtocol protocol = MqttProtocol::Auto;
    QString clientId; ///< empty: made from the instance's name and kept in the state directory
    std::chrono::seconds keepAlive{60};
    std::chrono::seconds sessionExpiry{600};
    int maxInflight = 1000;
    bool tls = false;
    QString caFile;               ///< empty: the system's store
    PlainOrSecret tlsCertificate; ///< client certificate of the TLS layer; a path when plain
    SecretRef tlsKey;
    SecretRef tlsPassphrase;
    AuthenticationConfig authentication;
    QString statusTopic = QStringLiteral("runnel/{instance}/status"); ///< empty: none

    friend bool operator==(const MqttConfig &, const MqttConfig &) = default;
};

enum class WhenFull { DropOldest, DropNewest, StopReading };

struct OutboxConfig
{
    qint64 maxBytes = qint64{1} << 30;
    WhenFull whenFull = WhenFull::DropOldest;

    friend bool operator==(const OutboxConfig &, const OutboxConfig &) = default;
};

/// One row of the alarm table: the first whose conditions all hold gives the priority.
struct AlarmPriorityConfig
{
    std::optional<double> minFlowRate;
    std::optional<double> minConfidence; ///< percent
    int priority = 3;

    friend bool operator==(const AlarmPriorityConfig &, const AlarmPriorityConfig &) = default;
};

/// Which events of a kind of camera are alarms, and where their payloads say what.
struct AlarmProfileConfig
{
    QList<QByteArray> alarmTypes;  ///< event types, to the letter
    QMap<QString, QString> fields; ///< a name of config/alarmfields.h to its JSON pointer

    friend bool operator==(const AlarmProfileConfig &, const AlarmProfileConfig &) = default;
};

struct AlarmsConfig
{
    std::chrono::seconds quietAfter{300};
    double cellMetres = 10;
    std::vector<AlarmPriorityConfig> priorities{
        {1.0, std::nullopt, 1}, {std::nullopt, 60.0, 2}, {std::nullopt, std::nullopt, 3}};
    std::map<QString, AlarmProfileConfig> profiles; ///< beside the built-in one, by name

    friend bool operator==(const AlarmsConfig &, const AlarmsConfig &) = default;
};

struct MapConfig
{
    QString sitePlan;
    QString tiles;
    QList<QString> overlays;

    friend bool operator==(const MapConfig &, const MapConfig &) = default;
};

struct OperationsConfig
{
    QString listen = QStringLiteral("127.0.0.1:9464"); ///< empty: off

    friend bool operator==(const OperationsConfig &, const OperationsConfig &) = default;
};

struct Config
{
    /// Names this connector in topics and status. Default: the site's name, else the host's,
    /// made safe by asTopicLevel() (base/escape.h).
    QString instance;
    QString siteName;
    MqttConfig mqtt;
    std::vector<DeviceConfig> devices;
    std::vector<AssetConfig> assets; ///< includes the implied ones
    OutboxConfig outbox;
    AlarmsConfig alarms;
    MapConfig map;
    OperationsConfig operations;

    const EndpointConfig *findEndpoint(const EndpointId &id) const; ///< null when there is none
    static QString defaultInstance(const QString &siteName);

    friend bool operator==(const Config &, const Config &) = default;
};

} // namespace Runnel
