// SPDX-License-Identifier: Apache-2.0
// SIGKILL at any moment: while starting, while working, while ending. Every event is accounted for.
#include "pipeline.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

constexpr int defaultRounds = 20;
constexpr quint32 defaultSeed = 20261123;
const QString camera = QStringLiteral("camera-1");

int numberFromEnvironment(const char *name, int standard)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : standard;
}

} // namespace

class TestKill9 : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    /// RUNNEL_KILLS rounds (20) with seed RUNNEL_SEED.
    void noEventIsLostWhenTheServiceIsKilledAtAnyMoment()
    {
        const int rounds = numberFromEnvironment("RUNNEL_KILLS", defaultRounds);
        QRandomGenerator random(quint32(numberFromEnvironment("RUNNEL_SEED", int(defaultSeed))));
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 400")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        pipeline.ledger->expectRepeats();
        // Before the first event is on disk there is no position to go back to.
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 0, 10'000);

        quint64 mostDuplicates = 0;
        int answered = 0;
        for (int round = 0; round < rounds; ++round) {
            const quint64 duplicates = pipeline.ledger->duplicates();
            const quint64 arrived = pipeline.ledger->distinct();
            if (round > 0)
                QVERIFY(pipeline.runnel.start());
            // The moments are the subject here: these waits are drawn, not guessed.
            switch (random.bounded(4)) {
            case 0: // while starting
                QTest::qWait(random.bounded(80));
                break;
            case 1: // while ending
                QTest::qWait(100 + random.bounded(200));
                pipeline.runnel.process().sendSignal(SIGTERM);
                QTest::qWait(random.bounded(60));
                break;
            default: // at work
                QTest::qWait(100 + random.bounded(400));
                const QJsonObject status = pipeline.runnel.status(500);
                const QJsonObject account = endpointOf(status, camera);
                if (!account.isEmpty()) {
                    ++answered;
                    QCOMPARE(accountingProblem(status), QString());
                    QVERIFY2(counter(account, "received") >= arrived,
                             "what was delivered before is forgotten");
                }
            }
            pipeline.runnel.kill();
            mostDuplicates = std::max(mostDuplicates, pipeline.ledger->duplicates() - duplicates);
        }
        QVERIFY2(answered > 0, "no round lasted until the service answered");

        QVERIFY2(pipeline.startAndWaitUntilLive(),
                 pipeline.runnel.process().standardError().right(4000).constData());
        QVERIFY2(pipeline.waitUntilArrived(60'000), qPrintable(pipeline.ledger->problem()));
        const quint64 made = pipeline.cameras.events();
        qInfo("%d kills, %llu events, %llu delivered more than once, at most %llu by one kill",
              rounds, made, pipeline.ledger->duplicates(), mostDuplicates);
        QCOMPARE(pipeline.problem(), QString());
        const QJsonObject outbox =
            pipeline.runnel.status().value(QLatin1String("outbox")).toObject();
        QCOMPARE(faultKind(outbox), QString()); // a crash is no damage
        QCOMPARE(counter(outbox, "quarantined"), quint64(0));
    }

    void noEventIsLostWhenBothServiceAndBrokerAreKilled()
    {
        QRandomGenerator random(defaultSeed);
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 300")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        pipeline.ledger->expectRepeats();
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 0, 10'000);
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(random.bounded(300));
            pipeline.runnel.kill();
            QVERIFY(pipeline.killAndRestartBroker());
            QVERIFY(pipeline.startAndWaitUntilLive());
            QVERIFY(pipeline.runnel.waitForStatus(isConnectedToBroker));
        }
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestKill9)
#include "tst_kill9.moc"
