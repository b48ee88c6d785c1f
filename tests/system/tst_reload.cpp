// SPDX-License-Identifier: Apache-2.0
// The configuration is edited while the service runs: only what changed is touched.
#include "pipeline.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

QString cameraName(int number)
{
    return QStringLiteral("camera-%1").arg(number);
}

QJsonObject configurationOf(const QJsonObject &status)
{
    return status.value(QLatin1String("configuration")).toObject();
}

bool hasFault(const QJsonObject &status)
{
    return !faultKind(configurationOf(status)).isEmpty();
}

bool hasNoFault(const QJsonObject &status)
{
    return !hasFault(status);
}

} // namespace

#define PREPARE(pipeline, arguments, cameras)                                                      \
    Pipeline pipeline;                                                                             \
    if (const QString wrong = pipeline.prepare(words(arguments), cameras); !wrong.isEmpty())       \
    QFAIL(qPrintable(wrong))

class TestReload : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void onlyWhatChangedIsTouched_data()
    {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("renamed over the old file") << true;
        QTest::newRow("written in place") << false;
    }
    void onlyWhatChangedIsTouched()
    {
        QFETCH(const bool, renamed);
        PREPARE(pipeline, "--rate 20", 3);
        pipeline.config->removeCamera(cameraName(3));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return isLive(status, cameraName(1)) && isLive(status, cameraName(2));
        }));
        const QJsonValue since =
            endpointOf(pipeline.runnel.lastStatus(), cameraName(1)).value(QLatin1String("since"));

        pipeline.config->removeCamera(cameraName(2));
        pipeline.config->addCamera(cameraName(3), pipeline.cameras.stream(3));
        const QByteArray json = pipeline.config->json();
        QVERIFY(renamed ? replaceFile(pipeline.runnel.configFile(), json)
                        : overwriteFile(pipeline.runnel.configFile(), json));
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return isLive(status, cameraName(3)) && endpointOf(status, cameraName(2)).isEmpty();
        }));
        QTRY_COMPARE(counter(pipeline.cameras.health(), "streams"), quint64(2));

        const QJsonObject first = endpointOf(pipeline.runnel.status(), cameraName(1));
        QCOMPARE(first.value(QLatin1String("since")), since);
        QCOMPARE(counter(first, "reconnects"), quint64(0));
        const QJsonObject mqtt = pipeline.runnel.status().value(QLatin1String("mqtt")).toObject();
        QCOMPARE(counter(mqtt, "reconnects"), quint64(0));
        const quint64 before = pipeline.ledger->distinct();
        QTRY_VERIFY(pipeline.ledger->distinct() > before + 20);
        QCOMPARE(pipeline.ledger->problem(), QString());
        QCOMPARE(pipeline.ledger->duplicates(), quint64(0));
        QCOMPARE(pipeline.ledger->books().size(), size_t(3));
    }

    void aNewAddressReconnectsThatStreamOnly()
    {
        PREPARE(pipeline, "--rate 50", 3);
        QVERIFY(pipeline.startAndWaitUntilLive());
        const auto since = [](const QJsonObject &object) {
            return object.value(QLatin1String("since"));
        };
        const QJsonObject before = pipeline.runnel.status();
        // The same camera under another name of this computer, as after a move.
        QString address = pipeline.cameras.stream(2);
        address.replace(QLatin1String("127.0.0.1"), QLatin1String("localhost"));
        pipeline.config->removeCamera(cameraName(2));
        pipeline.config->addCamera(cameraName(2), address);
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.waitForStatus([&](const QJsonObject &status) {
            return isLive(status, cameraName(2)) && since(endpointOf(status, cameraName(2))) !=
                                                        since(endpointOf(before, cameraName(2)));
        }));
        const QJsonObject after = pipeline.runnel.status();
        for (const int untouched : {1, 3}) {
            const QJsonObject endpoint = endpointOf(after, cameraName(untouched));
            QCOMPARE(since(endpoint), since(endpointOf(before, cameraName(untouched))));
            QCOMPARE(counter(endpoint, "reconnects"), quint64(0));
        }
        const auto mqtt = [](const QJsonObject &status) {
            return status.value(QLatin1String("mqtt")).toObject();
        };
        QCOMPARE(since(mqtt(after)), since(mqtt(before)));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void sighupReadsTheFileAtOnce()
    {
        PREPARE(pipeline, "--rate 20", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        pipeline.runnel.process().sendSignal(SIGHUP); // nothing changed: nothing happens
        pipeline.config->addCamera(QStringLiteral("another"), pipeline.cameras.stream(1));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        pipeline.runnel.process().sendSignal(SIGHUP);
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return isLive(status, QStringLiteral("another")); }));
        QVERIFY(pipeline.runnel.process().isRunning());
    }

    void aBadEditIsToldWithItsPlaceAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("\x01\x02 not JSON at all");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown key") << QByteArray("{\n \"mqtt\": {\"hots\": \"x\"}\n}");
        QTest::newRow("wrong type") << QByteArray("{\n \"mqtt\": {\"host\": 5}\n}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("only a BOM") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("not UTF-8") << QByteArray("{\"mqtt\": {\"host\": \"\xff\xfe\"}}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void aBadEditIsToldWithItsPlaceAndChangesNothing()
    {
        QFETCH(const QByteArray, content);
        PREPARE(pipeline, "--rate 20", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY(overwriteFile(pipeline.runnel.configFile(), content));
        QVERIFY(pipeline.runnel.waitForStatus(hasFault));
        const QJsonObject fault =
            configurationOf(pipeline.runnel.lastStatus()).value(QLatin1String("fault")).toObject();
        QCOMPARE(fault.value(QLatin1String("kind")).toString(),
                 QStringLiteral("ConfigurationInvalid"));
        const QString detail = fault.value(QLatin1String("detail")).toString();
        QVERIFY2(detail.contains(QRegularExpression(QStringLiteral(":\\d+:\\d+"))),
                 qPrintable(detail));
        QVERIFY(
            pipeline.runnel.process().waitForError(pipeline.runnel.configFile().toUtf8() + ':'));
        QVERIFY(isLive(pipeline.runnel.lastStatus(), cameraName(1)));
        const quint64 before = pipeline.ledger->distinct();
        QTRY_VERIFY(pipeline.ledger->distinct() > before + 10);
        QCOMPARE(counter(endpointOf(pipeline.runnel.status(), cameraName(1)), "reconnects"),
                 quint64(0));

        QVERIFY(replaceFile(pipeline.runnel.configFile(), pipeline.config->json()));
        QVERIFY(pipeline.runnel.waitForStatus(hasNoFault));
    }

    void aFileCutAnywhereChangesNothing()
    {
        PREPARE(pipeline, "--rate 20", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        const QByteArray whole = pipeline.config->json().trimmed();
        for (qsizetype cut = 1; cut < whole.size(); cut += whole.size() / 12) {
            QVERIFY(overwriteFile(pipeline.runnel.configFile(), whole.left(cut)));
            pipeline.runnel.process().sendSignal(SIGHUP);
            QVERIFY2(pipeline.runnel.waitForStatus(hasFault), qPrintable(QString::number(cut)));
            QVERIFY(isLive(pipeline.runnel.lastStatus(), cameraName(1)));
            QVERIFY(overwriteFile(pipeline.runnel.configFile(), whole));
            pipeline.runnel.process().sendSignal(SIGHUP);
            QVERIFY2(pipeline.runnel.waitForStatus(hasNoFault), qPrintable(QString::number(cut)));
        }
        QCOMPARE(counter(endpointOf(pipeline.runnel.status(), cameraName(1)), "reconnects"),
                 quint64(0));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void aRemovedFileIsToldAndChangesNothing()
    {
        PREPARE(pipeline, "--rate 20", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY(QFile::remove(pipeline.runnel.configFile()));
        pipeline.runnel.process().sendSignal(SIGHUP);
        QVERIFY(pipeline.runnel.waitForStatus(hasFault));
        QVERIFY(isLive(pipeline.runnel.lastStatus(), cameraName(1)));
        QVERIFY(overwriteFile(pipeline.runnel.configFile(), pipeline.config->json()));
        QVERIFY(pipeline.runnel.waitForStatus(hasNoFault));
    }

    void aNewTopicTakesEffectWithoutAGap()
    {
        PREPARE(pipeline, "--rate 100", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 20);
        const auto connectedSince = [&pipeline] {
            return pipeline.runnel.status()
                .value(QLatin1String("mqtt"))
                .toObject()
                .value(QLatin1String("since"));
        };
        const QJsonValue before = connectedSince();
        pipeline.config->setTopic(cameraName(1), QStringLiteral("events/new/{asset}/{event}"));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QTRY_VERIFY_WITH_TIMEOUT(
            pipeline.ledger->lastTopic().startsWith("events/new/camera-1/ALERT"), 15'000);
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
        QCOMPARE(counter(endpointOf(pipeline.runnel.status(), cameraName(1)), "reconnects"),
                 quint64(0));
        QCOMPARE(pipeline.ledger->duplicates(), quint64(0));
        QCOMPARE(connectedSince(), before); // a topic is no reason to reconnect
    }

    void aNewBrokerGetsWhatTheOldOneDidNotTake()
    {
        PREPARE(pipeline, "--rate 100", 1);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 20);
        MosquittoProcess other;
        MessageLedger::prepare(other);
        QVERIFY(other.start());
        MessageLedger otherLedger(other.port());
        QVERIFY(otherLedger.start());
        pipeline.config->set(QStringLiteral("mqtt"), QStringLiteral("port"), other.port());
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QTRY_VERIFY_WITH_TIMEOUT(otherLedger.distinct() > 100, 15'000);
        QVERIFY(pipeline.cameras.process().isRunning());

        // What went to the first broker and what went to the second is everything.
        const auto first = pipeline.ledger->books();
        const auto second = otherLedger.books();
        QCOMPARE(first.size(), size_t(1));
        QCOMPARE(second.size(), size_t(1));
        const auto &early = first.begin()->second.entries;
        const auto &late = second.begin()->second.entries;
        for (quint64 number = 1; number <= second.begin()->second.highest; ++number)
            QVERIFY2(early.contains(number) || late.contains(number),
                     qPrintable(QString::number(number)));
        QCOMPARE(accountingProblem(pipeline.runnel.status()), QString());
        QCOMPARE(counter(endpointOf(pipeline.runnel.status(), cameraName(1)), "reconnects"),
                 quint64(0));
    }

    void aCameraMayBeSwitchedOffAndOn()
    {
        PREPARE(pipeline, "--rate 100", 2);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 50);
        ServiceConfig without = *pipeline.config;
        without.removeCamera(cameraName(2));
        QVERIFY(pipeline.runnel.setConfig(without.json()));
        QTRY_COMPARE_WITH_TIMEOUT(counter(pipeline.cameras.health(), "streams"), quint64(1),
                                  15'000);
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return isLive(status, cameraName(2)); }));
        // It went on where it was: numbers go on, and the camera's ring had the rest.
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestReload)
#include "tst_reload.moc"
