// SPDX-License-Identifier: Apache-2.0
// Alarms of the real service: published, kept over a crash, and cleared only when that means
// something.
#include "mqttprobe.h"
#include "pipeline.h"

#include <QJsonDocument>
#include <QTest>

namespace Runnel {

namespace {

qint64 active(const QJsonObject &status)
{
    return status.value(QLatin1String("alarms"))
        .toObject()
        .value(QLatin1String("active"))
        .toInteger();
}

QString stateOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object().value(QLatin1String("state")).toString();
}

} // namespace

class TestAlarms : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void aLeakIsPublishedAndSurvivesAKill()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 5")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return active(status) > 0; }));

        pipeline.cameras.process().kill(); // so that nothing is reported again
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return faultKind(endpointOf(status, QStringLiteral("camera-1"))) != QString();
        }));
        const qint64 before = active(pipeline.runnel.lastStatus());
        MqttProbe late(pipeline.broker.port(), "+/+/alarms/leak/#");
        QVERIFY(late.start());
        QTRY_COMPARE(qint64(late.count()), before); // retained
        pipeline.runnel.kill();
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.waitForStatus([before](const QJsonObject &status) {
            return active(status) >= before && isConnectedToBroker(status);
        }));
        QVERIFY(pipeline.runnel.terminate() <= 5000);
    }

    void aLostCameraIsAnAlarmUntilItIsBack()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 5")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        pipeline.config->addCamera(QStringLiteral("lost"),
                                   QStringLiteral("http://127.0.0.1:%1/x").arg(freeLoopbackPort()));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        MqttProbe probe(pipeline.broker.port(), "+/+/alarms/system/#");
        QVERIFY(probe.start());
        QVERIFY(pipeline.runnel.start());
        QTRY_COMPARE_WITH_TIMEOUT(probe.count(), qsizetype(1),
                                  20'000); // after ten seconds of patience
        QCOMPARE(stateOf(probe.messages().back().payload), QStringLiteral("ActiveUnacknowledged"));
        QVERIFY(probe.messages().back().payload.contains("Nothing listens"));
        pipeline.config->removeCamera(QStringLiteral("lost"));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(probe.messages().back().payload),
                                  QStringLiteral("ClearedUnacknowledged"), 10'000);
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestAlarms)
#include "tst_alarms.moc"
