// SPDX-License-Identifier: Apache-2.0
// Who is suspected, who is found guilty, and what clears them.
#include "mqtt/suspicion.h"

#include <QTest>

using namespace Runnel;
using Guilty = Suspicion::Guilty;

class TestSuspicion : public QObject
{
    Q_OBJECT

private slots:
    void findsARecordGuiltyAfterThreeCutsOn311();
    void needsTenSilentCutsOn5AndThreeWithAReason();
    void suspectsNobodyWhenBothAreUnanswered();
    void countsTheAnnouncementApart();
    void isClearedByAnAnswer();
    void doesNotSuspectForTheNetwork();
};

namespace {

const Fault silence{FaultKind::BrokerClosedConnection, {}, {}, 0, RetryAdvice::Soon};
const Fault tooLarge{FaultKind::PacketTooLarge, {}, {}, 0x95, RetryAdvice::Soon};

} // namespace

void TestSuspicion::findsARecordGuiltyAfterThreeCutsOn311()
{
    Suspicion suspicion;
    QVERIFY(!suspicion.oneAtATime());
    const Suspicion::Cut cut{silence, MqttVersion::V311, false, 7};
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    QVERIFY(suspicion.oneAtATime());
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    QCOMPARE(suspicion.cut(cut), Guilty::Record);
    QVERIFY(!suspicion.oneAtATime());
}

void TestSuspicion::needsTenSilentCutsOn5AndThreeWithAReason()
{
    Suspicion suspicion;
    for (int i = 0; i < 9; ++i)
        QCOMPARE(suspicion.cut({silence, MqttVersion::V5, false, 7}), Guilty::Nobody);
    QCOMPARE(suspicion.cut({silence, MqttVersion::V5, false, 7}), Guilty::Record);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(suspicion.cut({tooLarge, MqttVersion::V5, false, 8}), Guilty::Nobody);
    QCOMPARE(suspicion.cut({tooLarge, MqttVersion::V5, false, 8}), Guilty::Record);
}

void TestSuspicion::suspectsNobodyWhenBothAreUnanswered()
{
    Suspicion suspicion;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(suspicion.cut({silence, MqttVersion::V311, true, 7}), Guilty::Nobody);
    QVERIFY(suspicion.oneAtATime());
}

void TestSuspicion::countsTheAnnouncementApart()
{
    Suspicion suspicion;
    const Suspicion::Cut cut{silence, MqttVersion::V311, true, {}};
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    suspicion.announcementAnswered();
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    QCOMPARE(suspicion.cut(cut), Guilty::Announcement);
    QCOMPARE(suspicion.cut({silence, MqttVersion::V311, false, 7}), Guilty::Nobody);
}

void TestSuspicion::isClearedByAnAnswer()
{
    Suspicion suspicion;
    const Suspicion::Cut cut{silence, MqttVersion::V311, false, 7};
    suspicion.cut(cut);
    suspicion.cut(cut);
    suspicion.recordAnswered(6); // an earlier one, under way before
    QVERIFY(suspicion.oneAtATime());
    suspicion.recordAnswered(7);
    QVERIFY(!suspicion.oneAtATime());
    QCOMPARE(suspicion.cut(cut), Guilty::Nobody);
    suspicion.recordAnswered(7);
    suspicion.cut({silence, MqttVersion::V311, true, 9});
    suspicion.recordAnswered(9); // neither was it
    QVERIFY(!suspicion.oneAtATime());
}

void TestSuspicion::doesNotSuspectForTheNetwork()
{
    Suspicion suspicion;
    for (const FaultKind kind : {FaultKind::ConnectionTimedOut, FaultKind::BrokerNoAnswer,
                                 FaultKind::HostUnreachable, FaultKind::None})
        QCOMPARE(suspicion.cut({{kind, {}, {}, 0, RetryAdvice::Soon}, MqttVersion::V311, true, 7}),
                 Guilty::Nobody);
    QCOMPARE(suspicion.cut({silence, MqttVersion::V311, false, {}}), Guilty::Nobody);
    QVERIFY(!suspicion.oneAtATime());
}

QTEST_GUILESS_MAIN(TestSuspicion)
#include "tst_suspicion.moc"
