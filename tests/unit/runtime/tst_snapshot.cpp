// SPDX-License-Identifier: Apache-2.0
// The status object as the contract has it.
#include "runtime/snapshot.h"

#include <QFile>
#include <QJsonArray>
#include <QMetaEnum>
#include <QTest>

using namespace Runnel;

class TestSnapshot : public QObject
{
    Q_OBJECT

    static Snapshot sample()
    {
        Snapshot snapshot;
        snapshot.version = QStringLiteral("0.1.0");
        snapshot.instance = QStringLiteral("north");
        snapshot.state = RuntimeState::Running;
        snapshot.ready = true;
        snapshot.takenAt = 1'767'225'600'000;
        snapshot.outbox.records = 1;
        snapshot.outbox.oldestReceivedAt = snapshot.takenAt - 2500;
        EndpointSnapshot endpoint;
        endpoint.stream.id = {QStringLiteral("camera"), QStringLiteral("events")};
        endpoint.stream.state = EndpointState::Stale;
        endpoint.stream.since = snapshot.takenAt;
        endpoint.stream.fault = {FaultKind::HeartbeatMissed, QStringLiteral("d"),
                                 QStringLiteral("r")};
        endpoint.stream.faultSince = snapshot.takenAt;
        endpoint.account.lastSequence = 9;
        endpoint.account.delivered = 5;
        endpoint.account.queued = 1;
        endpoint.account.dropped = {{DropReason::DiskFull, 2}};
        endpoint.account.quarantined = 1;
        endpoint.account.unrouted = 4;
        endpoint.account.byType = {{"ALERT", 13}};
        snapshot.endpoints.push_back(endpoint);
        return snapshot;
    }

private slots:
    void hasEveryKeyOfTheContract()
    {
        const QJsonObject status = toJson(sample());
        for (const char *key : {"version", "instance", "state", "ready", "uptimeSeconds", "mqtt",
                                "outbox", "endpoints"})
            QVERIFY2(status.contains(QLatin1String(key)), key);
        for (const char *key : {"state", "since", "inflight", "reconnects", "fault"})
            QVERIFY2(status.value(QLatin1String("mqtt")).toObject().contains(QLatin1String(key)),
                     key);
        for (const char *key : {"records", "bytes", "oldestAgeSeconds", "dropped", "quarantined"})
            QVERIFY2(status.value(QLatin1String("outbox")).toObject().contains(QLatin1String(key)),
                     key);
        const QJsonObject endpoint =
            status.value(QLatin1String("endpoints")).toArray().first().toObject();
        for (const char *key :
             {"device", "endpoint", "state", "since", "lastEventAt", "lastHeartbeatAt", "analytics",
              "reconnects", "fault", "nextRetryAt", "received", "delivered", "queued", "dropped",
              "quarantined", "unrouted", "byType", "invalid", "latencyMs"})
            QVERIFY2(endpoint.contains(QLatin1String(key)), key);
    }

    void saysTimesInUtcAndNothingForNever()
    {
        const QJsonObject endpoint =
            toJson(sample()).value(QLatin1String("endpoints")).toArray().first().toObject();
        QCOMPARE(endpoint.value(QLatin1String("since")).toString(),
                 QStringLiteral("2026-01-01T00:00:00.000Z"));
        QVERIFY(endpoint.value(QLatin1String("lastEventAt")).isNull());
    }

    void showsAFaultWithItsRemedy()
    {
        const QJsonObject status = toJson(sample());
        const QJsonObject fault = status.value(QLatin1String("endpoints"))
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value(QLatin1String("fault"))
                                      .toObject();
        QCOMPARE(fault.value(QLatin1String("kind")).toString(), QStringLiteral("HeartbeatMissed"));
        QCOMPARE(fault.value(QLatin1String("remedy")).toString(), QStringLiteral("r"));
        QVERIFY(
            status.value(QLatin1String("mqtt")).toObject().value(QLatin1String("fault")).isNull());
    }

    void countsSoThatTheIdentityHolds()
    {
        const QJsonObject endpoint =
            toJson(sample()).value(QLatin1String("endpoints")).toArray().first().toObject();
        qint64 sum = 0;
        for (const char *key : {"delivered", "queued", "dropped", "quarantined", "unrouted"})
            sum += endpoint.value(QLatin1String(key)).toInteger();
        QCOMPARE(endpoint.value(QLatin1String("received")).toInteger(), sum);
        QCOMPARE(sum, 13);
    }

    void everyFaultKindIsExplainedInTheManual()
    {
        QFile page(QStringLiteral(RUNNEL_STATUS_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        const QMetaEnum kinds = QMetaEnum::fromType<FaultKind>();
        for (int i = 1; i < kinds.keyCount(); ++i)
            QVERIFY2(text.contains(QByteArray("`") + kinds.key(i) + '`'), kinds.key(i));
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
