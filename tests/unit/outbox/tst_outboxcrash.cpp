// SPDX-License-Identifier: Apache-2.0
// kill -9 at any moment: what was accepted is there, once, and the accounts are true.
// The program runs itself as the victim: tst_outboxcrash --victim DIRECTORY.
#include "outboxfixture.h"

#include "base/clock.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Runnel;

namespace {

constexpr int cameras = 3;
const QByteArray padding(200, 'v');

/// Appends and settles until it is killed; says on stdout what is durable.
int runVictim(const QString &directory)
{
    SystemClock clock;
    Outbox box({directory, {}}, clock);
    QObject::connect(&box, &Outbox::accepted, &box, [&](quint64 events) {
        std::printf("%llu\n", static_cast<unsigned long long>(events));
        std::fflush(stdout);
    });
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    box.open();
    const auto route = makeRoute();
    for (;;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (!box.status().open || box.wantsPause()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            continue;
        }
        EventBatch batch;
        batch.endpoint = camera(random.bounded(1, cameras + 1));
        quint64 sequence = box.account(batch.endpoint).lastSequence;
        for (int i = random.bounded(1, 30); i > 0; --i) {
            const QByteArray name = QByteArray::number(++sequence);
            batch.events.push_back(makeEvent(name + padding, "ALERT", name));
        }
        batch.lastEventId = batch.events.back().id;
        box.append(batch, std::vector<Publications>(batch.events.size(), route));
        for (const OutboxRecord &record : box.take(random.bounded(1, 40), 1 << 20)) {
            if (random.bounded(100) == 0)
                box.quarantine(record, {FaultKind::TopicInvalid, {}, {}});
            else
                box.acknowledge(record);
        }
    }
}

} // namespace

class TestOutboxCrash : public QObject
{
    Q_OBJECT
private slots:
    void losesNothingAcceptedToAKill()
    {
        QRandomGenerator random(17);
        OutboxFixture f;
        for (int i = 1; i <= cameras; ++i)
            f.used.insert(camera(i));
        quint64 accepted = 0; // over all lives
        QHash<EndpointId, quint64> lastSequence;
        for (int life = 0; life < 12; ++life) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--victim"), f.directory()});
            QVERIFY(victim.waitForStarted());
            const int lines = random.bounded(1, 60);
            for (int seen = 0; seen < lines;) {
                QVERIFY(victim.waitForReadyRead(20'000));
                while (victim.canReadLine()) {
                    accepted += victim.readLine().trimmed().toULongLong();
                    ++seen;
                }
            }
            victim.kill();
            QVERIFY(victim.waitForFinished());
            while (victim.canReadLine())
                accepted += victim.readLine().trimmed().toULongLong();

            QVERIFY(f.start());
            QVERIFY(!f.box().status().fault);
            QVERIFY(f.identityHolds());
            quint64 all = 0;
            for (int i = 1; i <= cameras; ++i) {
                const EndpointAccount account = f.box().account(camera(i));
                QCOMPARE(account.droppedTotal(), quint64{0});
                // The position never runs ahead of, nor behind, the events it speaks of.
                if (account.lastSequence > 0)
                    QCOMPARE(account.lastEventId, QByteArray::number(account.lastSequence));
                QVERIFY(account.lastSequence >= lastSequence.value(camera(i)));
                lastSequence[camera(i)] = account.lastSequence;
                all += account.lastSequence;
            }
            QVERIFY2(all >= accepted,
                     qPrintable(QStringLiteral("%1 of %2").arg(all).arg(accepted)));
            accepted = all; // what was committed and not yet said counts from now on
            const quint64 queued = f.box().status().records;
            const auto records = f.takeCount(queued);
            QCOMPARE(quint64(records.size()), queued);
            QVERIFY(isInOrder(records));
            for (const OutboxRecord &record : records)
                QCOMPARE(record.event.data, QByteArray::number(record.sequence) + padding);
            f.acknowledge(
                {records.begin(), records.begin() + static_cast<qsizetype>(records.size() / 2)});
            f.stop();
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == QByteArrayView("--victim"))
        return runVictim(QString::fromLocal8Bit(argv[2]));
    TestOutboxCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outboxcrash.moc"
