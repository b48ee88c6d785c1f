// SPDX-License-Identifier: Apache-2.0
// The arithmetic of accounts after damage: whatever comes in, the identity comes out.
#include "outbox/reconcile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Runnel;

namespace {

EndpointTotals totalsOf(quint64 sequence, quint64 delivered, quint64 queued)
{
    EndpointTotals totals;
    totals.lastSequence = sequence;
    totals.delivered = delivered;
    totals.queued = queued;
    totals.quarantined = sequence - delivered - queued;
    return totals;
}

bool identityHolds(const EndpointTotals &totals)
{
    return totals.lastSequence == totals.settled() + totals.queued;
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT
private slots:
    void leavesASoundAccountAlone()
    {
        const EndpointTotals sound = totalsOf(100, 80, 15);
        const Reconciled result = reconcile({sound, sound, {15, 0, 100}});
        QCOMPARE(result.totals, sound);
        QCOMPARE(result.lost, quint64{0});
        QVERIFY(!result.rolledBack);
    }

    void isNotAlarmedByAMarkThatIsBehind()
    {
        const Reconciled result =
            reconcile({totalsOf(100, 85, 15), totalsOf(90, 80, 10), {15, 0, 100}});
        QVERIFY(!result.rolledBack);
        QCOMPARE(result.totals.delivered, quint64{85});
    }

    void countsWaitingEventsThatRolledBackAsLost()
    {
        // 900 known to the database, all waiting; the mark knew of 1000, all waiting.
        const Reconciled result =
            reconcile({totalsOf(900, 0, 900), totalsOf(1000, 0, 1000), {900, 0, 900}});
        QVERIFY(result.rolledBack);
        QCOMPARE(result.lost, quint64{100});
        QCOMPARE(result.totals.lastSequence, quint64{1000});
        QVERIFY(identityHolds(result.totals));
    }

    void countsDeliveredEventsThatRolledBackOnlyOnce()
    {
        // At the mark ten waited; twenty rows that had been delivered are back.
        const Reconciled result =
            reconcile({totalsOf(900, 880, 20), totalsOf(1000, 990, 10), {20, 0, 900}});
        QVERIFY(result.rolledBack);
        QCOMPARE(result.lost, quint64{10});
        QCOMPARE(result.totals.queued, quint64{20});
        QCOMPARE(result.totals.delivered, quint64{970});
        QVERIFY(identityHolds(result.totals));
    }

    void countsMissingRowsAsLost()
    {
        const EndpointTotals totals = totalsOf(100, 50, 50);
        const Reconciled result = reconcile({totals, totals, {30, 0, 100}});
        QCOMPARE(result.lost, quint64{20});
        QCOMPARE(result.totals.delivered, quint64{50});
        QVERIFY(identityHolds(result.totals));
    }

    void usesTheMarkWhenTheAccountIsDamaged()
    {
        const Reconciled result = reconcile({std::nullopt, totalsOf(100, 60, 40), {35, 0, 100}});
        QCOMPARE(result.lost, quint64{5});
        QCOMPARE(result.totals.delivered, quint64{60});
        QVERIFY(identityHolds(result.totals));
    }

    void neverUsesASequenceOfARowAgain()
    {
        const Reconciled result = reconcile({std::nullopt, std::nullopt, {3, 0, 77}});
        QCOMPARE(result.totals.lastSequence, quint64{77});
        QCOMPARE(result.lost, quint64{74}); // nobody can say that they were delivered
        QVERIFY(identityHolds(result.totals));
    }

    void holdsTheIdentityForAnyEvidence()
    {
        QRandomGenerator random(23);
        const auto any = [&random] {
            EndpointTotals totals;
            totals.lastSequence = random.bounded(50u);
            totals.delivered = random.bounded(50u);
            totals.queued = random.bounded(50u);
            totals.quarantined = random.bounded(20u);
            for (quint64 &dropped : totals.dropped)
                dropped = random.bounded(20u);
            return totals;
        };
        for (int i = 0; i < 200'000; ++i) {
            Evidence evidence;
            if (random.bounded(4))
                evidence.database = any();
            if (random.bounded(4))
                evidence.mark = any();
            evidence.rows = {random.bounded(50u), 0, random.bounded(60u)};
            const Reconciled result = reconcile(evidence);
            QVERIFY(identityHolds(result.totals));
            QCOMPARE(result.totals.queued, evidence.rows.rows);
            QVERIFY(result.totals.lastSequence >= evidence.rows.lastSequence);
            QVERIFY(!evidence.mark || result.totals.lastSequence >= evidence.mark->lastSequence);
        }
    }

    void correctsAnAccountByItsRows()
    {
        EndpointTotals totals = totalsOf(100, 50, 50);
        correctQueued(totals, -7, -700);
        QCOMPARE(totals.queued, quint64{43});
        QCOMPARE(totals.dropped[2], quint64{7});
        QVERIFY(identityHolds(totals));
        correctQueued(totals, 60, 0);
        QCOMPARE(totals.queued, quint64{103});
        QVERIFY(identityHolds(totals));
    }
};

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
