// SPDX-License-Identifier: Apache-2.0
// Nothing accepted is lost, whatever happens to the broker, the cameras and the service.
#include "mqttprobe.h"
#include "pipeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {
constexpr qint64 stopLimit = 5000; // the promise for SIGTERM, in milliseconds
}

#define PREPARE(pipeline, ...)                                                                     \
    Pipeline pipeline;                                                                             \
    if (const QString wrong = pipeline.prepare(__VA_ARGS__); !wrong.isEmpty())                     \
    QFAIL(qPrintable(wrong))

class TestDelivery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void everyEventArrivesOnceAndInOrder()
    {
        PREPARE(pipeline, words("--rate 300 --count 600"), 5);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(3000), 20'000);
        QCOMPARE(pipeline.ledger->duplicates(), quint64(0));
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return counter(status.value(QLatin1String("outbox")).toObject(), "records") == 0;
        }));
        QCOMPARE(pipeline.problem(), QString());
        for (const QJsonValue &endpoint :
             pipeline.runnel.lastStatus().value(QLatin1String("endpoints")).toArray()) {
            QCOMPARE(counter(endpoint.toObject(), "received"), quint64(600));
            QCOMPARE(counter(endpoint.toObject(), "delivered"), quint64(600));
        }
    }

    void nothingIsLostWhenTheBrokerIsKilledUnderLoad()
    {
        PREPARE(pipeline, words("--rate 300"), 2);
        QVERIFY(pipeline.startAndWaitUntilLive());
        for (int round = 0; round < 3; ++round) {
            const quint64 before = pipeline.ledger->distinct();
            QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > before + 150, 10'000);
            QVERIFY(pipeline.killAndRestartBroker());
            QVERIFY(pipeline.runnel.waitForStatus(isConnectedToBroker));
        }
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
        const QJsonObject mqtt = pipeline.runnel.status().value(QLatin1String("mqtt")).toObject();
        QVERIFY(counter(mqtt, "reconnects") >= 3);
    }

    void nothingIsLostWhenTheBrokerIsRestartedInPeace()
    {
        PREPARE(pipeline, words("--rate 300"));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 100, 10'000);
        pipeline.ledger->noteDisturbance();
        pipeline.broker.stop();
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return !isConnectedToBroker(status) &&
                   counter(endpointOf(status, QStringLiteral("camera-1")), "queued") > 100;
        }));
        QVERIFY(!faultKind(pipeline.runnel.lastStatus().value(QLatin1String("mqtt")).toObject())
                     .isEmpty());
        QVERIFY(pipeline.broker.start());
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void aFrozenBrokerOnlyDelays()
    {
        PREPARE(pipeline, words("--rate 200"));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 50, 10'000);
        pipeline.ledger->noteDisturbance();
        pipeline.broker.freeze();
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return counter(endpointOf(status, QStringLiteral("camera-1")), "queued") > 300;
        }));
        pipeline.broker.thaw();
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void aFlappingCameraLosesNothing_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("away now and then") << words("--fault flap=1.2,0.3");
        QTest::newRow("cut within an event") << words("--fault drop=0.8");
        QTest::newRow("reset within an event") << words("--fault reset=0.8");
        QTest::newRow("cut and in small pieces")
            << words("--fault drop=0.8 --fault split --fault garbage");
    }
    void aFlappingCameraLosesNothing()
    {
        QFETCH(const QStringList, faults);
        PREPARE(pipeline, words("--rate 100 --retry 500") + faults);
        QVERIFY(pipeline.runnel.start());
        QVERIFY2(pipeline.runnel.waitForStatus(
                     [](const QJsonObject &status) {
                         return counter(endpointOf(status, QStringLiteral("camera-1")),
                                        "reconnects") >= 2;
                     },
                     40'000),
                 pipeline.runnel.process().standardError().right(4000).constData());
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
        QCOMPARE(pipeline.ledger->duplicates(), quint64(0));
    }

    void sigtermEndsInTimeAndWhatWasReceivedWaitsOnDisk_data()
    {
        QTest::addColumn<bool>("frozen");
        QTest::newRow("broker gone") << false;
        QTest::newRow("broker frozen") << true;
    }
    void sigtermEndsInTimeAndWhatWasReceivedWaitsOnDisk()
    {
        QFETCH(const bool, frozen);
        PREPARE(pipeline, words("--rate 300"));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 50, 10'000);
        pipeline.ledger->noteDisturbance();
        frozen ? pipeline.broker.freeze() : pipeline.broker.kill();
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return counter(endpointOf(status, QStringLiteral("camera-1")), "queued") > 200;
        }));
        const quint64 received = counter(
            endpointOf(pipeline.runnel.lastStatus(), QStringLiteral("camera-1")), "received");
        const qint64 took = pipeline.runnel.terminate();
        QVERIFY2(took >= 0 && took <= stopLimit, qPrintable(QString::number(took)));
        QCOMPARE(pipeline.runnel.process().exitCode(), 0);

        if (frozen)
            pipeline.broker.kill();
        QVERIFY(pipeline.broker.start());
        QTRY_VERIFY(pipeline.ledger->isSubscribed());
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY(counter(endpointOf(pipeline.runnel.status(), QStringLiteral("camera-1")),
                        "received") >= received);
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void sigtermWithAHealthyBrokerDeliversAndRepeatsNothing()
    {
        PREPARE(pipeline, words("--rate 300"));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(pipeline.startAndWaitUntilLive());
            const quint64 before = pipeline.ledger->distinct();
            QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > before + 100, 10'000);
            const qint64 took = pipeline.runnel.terminate();
            QVERIFY2(took >= 0 && took <= stopLimit, qPrintable(QString::number(took)));
            QCOMPARE(pipeline.runnel.process().exitCode(), 0);
        }
        QCOMPARE(pipeline.ledger->problem(), QString());
        QCOMPARE(pipeline.ledger->duplicates(), quint64(0));
    }

    void sigtermEndsAServiceThatIsStillStarting()
    {
        PREPARE(pipeline, words("--rate 10"));
        pipeline.broker.freeze();
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &) { return true; }));
        const qint64 took = pipeline.runnel.terminate();
        QVERIFY2(took >= 0 && took <= stopLimit, qPrintable(QString::number(took)));
        QCOMPARE(pipeline.runnel.process().exitCode(), 0);
    }

    void aRestartResumesBehindTheLastEvent()
    {
        PREPARE(pipeline, words("--rate 300"));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 50, 10'000);
        QVERIFY(pipeline.runnel.terminate() >= 0);
        const quint64 made = pipeline.cameras.events();
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.cameras.events() > made + 300, 10'000);
        pipeline.ledger->noteDisturbance();
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void theRetainedStatusSaysOfflineOnceTheServiceIsGone_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ended") << false;
        QTest::newRow("killed") << true;
    }
    void theRetainedStatusSaysOfflineOnceTheServiceIsGone()
    {
        QFETCH(const bool, killed);
        PREPARE(pipeline, words("--rate 10"));
        MqttProbe probe(pipeline.broker.port(), "runnel/+/status");
        QVERIFY(probe.start());
        const auto lastState = [&probe] {
            if (probe.messages().empty())
                return QString();
            return QJsonDocument::fromJson(probe.messages().back().payload)
                .object()
                .value(QLatin1String("state"))
                .toString();
        };
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_COMPARE(lastState(), QStringLiteral("running"));
        killed ? pipeline.runnel.kill() : void(pipeline.runnel.terminate());
        QTRY_COMPARE(lastState(), QStringLiteral("offline"));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestDelivery)
#include "tst_delivery.moc"
