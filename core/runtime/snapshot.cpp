// SPDX-License-Identifier: Apache-2.0
// The snapshot as the status contract's JSON.
#include "runtime/snapshot.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMetaEnum>

namespace Runnel {

namespace {

template<typename Enum>
QString enumName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QJsonValue time(qint64 wallMilliseconds)
{
    if (wallMilliseconds == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue toJson(const Fault &fault, qint64 since)
{
    if (!fault)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), fault.kindName()},
                       {QStringLiteral("detail"), fault.detail},
                       {QStringLiteral("remedy"), fault.remedy},
                       {QStringLiteral("since"), time(since)}};
}

QJsonObject toJson(const QHash<DropReason, quint64> &dropped)
{
    QJsonObject object;
    for (const auto &[reason, name] :
         {std::pair(DropReason::DiskFull, "DiskFull"), std::pair(DropReason::Expired, "Expired"),
          std::pair(DropReason::Damaged, "Damaged")})
        object.insert(QLatin1String(name), qint64(dropped.value(reason)));
    return object;
}

QJsonArray toJson(const CertificateLives &certificates)
{
    QJsonArray array;
    for (const CertificateLife &certificate : certificates)
        array.append(QJsonObject{{QStringLiteral("of"), certificate.ownerName()},
                                 {QStringLiteral("subject"), certificate.subject},
                                 {QStringLiteral("expires"), time(certificate.expiresAt)}});
    return array;
}

QJsonArray warningsOf(const CertificateLives &certificates, qint64 now)
{
    QJsonArray array;
    for (const CertificateLife &certificate : certificates) {
        const qint64 since = certificate.expiresAt -
                             std::chrono::milliseconds(CertificateLife::warnedBefore).count();
        if (const Fault warning = certificate.warning(now))
            array.append(toJson(warning, since));
    }
    return array;
}

QJsonObject toJson(const MqttStatus &mqtt, qint64 now)
{
    return {{QStringLiteral("state"), enumName(mqtt.state)},
            {QStringLiteral("since"), time(mqtt.since)},
            {QStringLiteral("protocol"),
             mqtt.state != MqttState::Connected ? QJsonValue(QJsonValue::Null)
             : mqtt.version == MqttVersion::V5  ? QJsonValue(QStringLiteral("5.0"))
                                                : QJsonValue(QStringLiteral("3.1.1"))},
            {QStringLiteral("inflight"), qint64(mqtt.inflight)},
            {QStringLiteral("reconnects"), qint64(mqtt.reconnects)},
            {QStringLiteral("nextRetryAt"), time(mqtt.nextRetryAt)},
            {QStringLiteral("fault"), toJson(mqtt.fault, mqtt.faultSince)},
            {QStringLiteral("certificates"), toJson(mqtt.certificates)},
            {QStringLiteral("warnings"), warningsOf(mqtt.certificates, now)}};
}

QJsonObject toJson(const OutboxStatus &outbox, qint64 now)
{
    const qint64 age =
        outbox.oldestReceivedAt == 0 ? 0 : std::max<qint64>(0, now - outbox.oldestReceivedAt);
    return {{QStringLiteral("records"), qint64(outbox.records)},
            {QStringLiteral("bytes"), outbox.bytes},
            {QStringLiteral("oldestAgeSeconds"), age / 1000},
            {QStringLiteral("accepting"), outbox.accepting},
            {QStringLiteral("dropped"), toJson(outbox.dropped)},
            {QStringLiteral("quarantined"), qint64(outbox.quarantined)},
            {QStringLiteral("fault"), toJson(outbox.fault, 0)}};
}

QJsonObject toJson(const EndpointSnapshot &endpoint, qint64 now)
{
    const EndpointStatus &stream = endpoint.stream;
    const EndpointAccount &account = endpoint.account;
    QJsonObject byType;
    for (auto it = account.byType.cbegin(); it != account.byType.cend(); ++it)
        byType.insert(QString::fromUtf8(it.key()), qint64(it.value()));
    return {
        {QStringLiteral("device"), stream.id.device},
        {QStringLiteral("endpoint"), stream.id.endpoint},
        {QStringLiteral("state"), enumName(stream.state)},
        {QStringLiteral("since"), time(stream.since)},
        {QStringLiteral("lastEventAt"), time(stream.lastEventAt)},
        {QStringLiteral("lastHeartbeatAt"), time(stream.lastHeartbeatAt)},
        {QStringLiteral("analytics"), enumName(stream.analytics)},
        {QStringLiteral("reconnects"), qint64(stream.reconnects)},
        {QStringLiteral("fault"), toJson(stream.fault, stream.faultSince)},
        {QStringLiteral("nextRetryAt"), time(stream.nextRetryAt)},
        {QStringLiteral("certificates"), toJson(stream.certificates)},
        {QStringLiteral("warnings"), warningsOf(stream.certificates, now)},
        {QStringLiteral("received"), qint64(account.received())},
        {QStringLiteral("delivered"), qint64(account.delivered)},
        {QStringLiteral("queued"), qint64(account.queued)},
        {QStringLiteral("dropped"), qint64(account.droppedTotal())},
        {QStringLiteral("quarantined"), qint64(account.quarantined)},
        {QStringLiteral("unrouted"), qint64(account.unrouted)},
        {QStringLiteral("invalid"), qint64(account.invalid)},
        {QStringLiteral("byType"), byType},
        {QStringLiteral("latencyMs"), QJsonObject{{QStringLiteral("p50"), endpoint.latencyP50},
                                                  {QStringLiteral("p99"), endpoint.latencyP99}}}};
}

} // namespace

QJsonObject toJson(const Snapshot &snapshot)
{
    QJsonArray endpoints;
    for (const EndpointSnapshot &endpoint : snapshot.endpoints)
        endpoints.append(toJson(endpoint, snapshot.takenAt));
    return {{QStringLiteral("version"), snapshot.version},
            {QStringLiteral("instance"), snapshot.instance},
            {QStringLiteral("state"), enumName(snapshot.state).toLower()},
            {QStringLiteral("ready"), snapshot.ready},
            {QStringLiteral("uptimeSeconds"), snapshot.uptimeSeconds},
            {QStringLiteral("time"), time(snapshot.takenAt)},
            {QStringLiteral("configuration"),
             QJsonObject{{QStringLiteral("fault"),
                          toJson(snapshot.configurationFault, snapshot.configurationFaultSince)}}},
            {QStringLiteral("mqtt"), toJson(snapshot.mqtt, snapshot.takenAt)},
            {QStringLiteral("outbox"), toJson(snapshot.outbox, snapshot.takenAt)},
            {QStringLiteral("endpoints"), endpoints},
            {QStringLiteral("alarms"),
             QJsonObject{{QStringLiteral("active"), qint64(snapshot.alarms.active)},
                         {QStringLiteral("unacknowledged"), qint64(snapshot.alarms.unacknowledged)},
                         {QStringLiteral("shelved"), qint64(snapshot.alarms.shelved)}}}};
}

} // namespace Runnel
