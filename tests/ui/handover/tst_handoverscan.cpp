// SPDX-License-Identifier: Apache-2.0
// What a shift hands over, from the lines of the journal: also what no line of the shift tells.
#include "handover/handoverscan.h"

#include "shift.h"

#include <QTest>

using namespace Runnel;
using namespace Runnel::Shift;
using Input = AlarmInput;
using State = AlarmState;

class TestHandoverScan : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyShiftHasNothing();
    void whatIsOverIsNotOpen();
    void stateIsThatOfTheEndNotOfNow();
    void whatWasRaisedLongAgoIsStillOpen();
    void whatHappenedOnlyAfterwardsIsLeftOut();
    void unacknowledgedComesFirst();
    void actsAreThoseOfPeopleInOrder();
    void shelvesHaveTheirEnds();
    void outagesHaveFromAndTo();
    void outagesUnderAShelfCount();
    void countsAreComparedWithTheTimeBefore();
    void aReportUnderAShelfIsNoNewAlarm();
    void anythingTooMuchIsCounted();
    void theSizeOfPagesDoesNotMatter();
};

void TestHandoverScan::anEmptyShiftHasNothing()
{
    const Handover handover = Journal().handOver();
    QVERIFY(handover.open.empty() && handover.over.empty() && handover.acts.empty());
    QVERIFY(handover.shelves.empty() && handover.outages.empty());
}

void TestHandoverScan::whatIsOverIsNotOpen()
{
    Journal journal;
    journal.write(leak(1), begin + minute, Input::Raised, 1);
    journal.write(leak(1), begin + 2 * minute, Input::Acknowledge, 1, QStringLiteral("A"));
    journal.write(leak(1), begin + 9 * minute, Input::Quiet, 1);
    const Handover handover = journal.handOver();
    QVERIFY(handover.open.empty());
    QCOMPARE(handover.over.size(), 1u);
    QCOMPARE(handover.over[0].raised, 1u);
    QCOMPARE(handover.over[0].since, begin + minute);
    QCOMPARE(handover.over[0].priority, 1);
}

void TestHandoverScan::stateIsThatOfTheEndNotOfNow()
{
    Journal journal;
    journal.write(leak(1), begin + minute, Input::Raised);
    journal.write(leak(2), begin - 30 * hour, Input::Raised);
    // All after the end, which is exclusive.
    journal.write(leak(1), end, Input::Acknowledge, 2, QStringLiteral("B"));
    journal.write(leak(1), end + minute, Input::Quiet);
    journal.write(leak(2), end + minute, Input::Acknowledge, 2, QStringLiteral("B"));
    journal.write(leak(2), end + 2 * minute, Input::Quiet);
    const Handover handover = journal.handOver();
    QCOMPARE(handover.open.size(), 2u);
    for (const Handover::AlarmRow &row : handover.open)
        QCOMPARE(row.state, State::ActiveUnacknowledged);
    QVERIFY(handover.acts.empty());
}

void TestHandoverScan::whatWasRaisedLongAgoIsStillOpen()
{
    Journal journal;
    journal.write(leak(1), begin - 100 * hour, Input::Raised);
    journal.write(leak(1), begin - 99 * hour, Input::Acknowledge, 2, QStringLiteral("A"));
    const Handover handover = journal.handOver();
    QCOMPARE(handover.open.size(), 1u);
    QCOMPARE(handover.open[0].state, State::ActiveAcknowledged);
    QCOMPARE(handover.open[0].since, begin - 100 * hour);
    QCOMPARE(handover.open[0].raised, 0u);
}

void TestHandoverScan::whatHappenedOnlyAfterwardsIsLeftOut()
{
    Journal journal;
    journal.write(leak(1), end + minute, Input::Raised);
    journal.write(leak(2), end + minute, Input::Raised);
    journal.write(leak(2), end + 2 * minute, Input::Close, 2, QStringLiteral("B"));
    const Handover handover = journal.handOver();
    QVERIFY(handover.open.empty() && handover.over.empty() && handover.acts.empty());
    QCOMPARE(handover.counts.leaks[1], 0u);
}

void TestHandoverScan::unacknowledgedComesFirst()
{
    Journal journal;
    const QString who = QStringLiteral("A");
    journal.write(leak(1), begin + minute, Input::Raised, 1);
    journal.write(leak(1), begin + 2 * minute, Input::Acknowledge, 1, who);
    journal.write(leak(2), begin + 3 * minute, Input::Raised, 3);
    journal.write(leak(3), begin + 4 * minute, Input::Raised, 2);
    journal.write(leak(4), begin + 5 * minute, Input::Raised, 1);
    journal.write(leak(4), begin + 6 * minute, Input::Shelve, 1, who, QStringLiteral("works"));
    journal.write(leak(5), begin + 7 * minute, Input::Raised, 1);
    journal.write(leak(5), begin + 8 * minute, Input::Quiet, 1);
    QList<int> order;
    for (const Handover::AlarmRow &row : journal.handOver().open)
        order += row.id.endpoint.device.right(1).toInt();
    QCOMPARE(order, QList<int>({3, 2, 5, 1, 4}));
}

void TestHandoverScan::actsAreThoseOfPeopleInOrder()
{
    Journal journal;
    journal.write(leak(1), begin - minute, Input::Raised);
    journal.write(leak(1), begin - 1, Input::Acknowledge, 2, QStringLiteral("before"));
    journal.write(leak(2), begin, Input::Raised);
    journal.write(leak(2), begin + 1, Input::Acknowledge, 2, QStringLiteral("A"),
                  QStringLiteral("on my way"));
    journal.write(leak(2), begin + 2, Input::Close, 2, QStringLiteral("B"),
                  QStringLiteral("false alarm"));
    journal.write(leak(1), end, Input::Close, 2, QStringLiteral("after"));
    const Handover handover = journal.handOver();
    QCOMPARE(handover.acts.size(), 2u);
    QCOMPARE(handover.acts[0].by, QStringLiteral("A"));
    QCOMPARE(handover.acts[0].note, QStringLiteral("on my way"));
    QCOMPARE(handover.acts[1].input, Input::Close);
}

void TestHandoverScan::shelvesHaveTheirEnds()
{
    Journal journal;
    const QString who = QStringLiteral("A");
    for (int camera = 1; camera <= 5; ++camera)
        journal.write(leak(camera), begin - 3 * hour, Input::Raised);
    journal.write(leak(1), begin - 2 * hour, Input::Shelve, 2, who); // ended before
    journal.write(leak(1), begin - hour, Input::ShelfExpired);
    journal.write(leak(2), begin - hour, Input::Shelve, 2, who); // reaches into it
    journal.write(leak(2), begin + hour, Input::Unshelve, 2, QStringLiteral("B"));
    journal.write(leak(3), begin + 2 * hour, Input::Shelve, 2, who, QStringLiteral("works"));
    journal.write(leak(4), end - hour, Input::Shelve, 2, who); // reaches out of it
    journal.write(leak(4), end + hour, Input::ShelfExpired);
    journal.write(leak(5), end, Input::Shelve, 2, who); // of the next shift
    const Handover handover = journal.handOver();
    QCOMPARE(handover.shelves.size(), 3u);
    QCOMPARE(handover.shelves[0].from, begin - hour);
    QCOMPARE(handover.shelves[0].to, begin + hour);
    QCOMPARE(handover.shelves[0].end, Input::Unshelve);
    QCOMPARE(handover.shelves[1].from, begin + 2 * hour);
    QCOMPARE(handover.shelves[1].to, 0);
    QCOMPARE(handover.shelves[1].until, begin + 3 * hour);
    QCOMPARE(handover.shelves[1].note, QStringLiteral("works"));
    QCOMPARE(handover.shelves[2].to, end + hour);
    QCOMPARE(handover.counts.shelved, 2u);
}

void TestHandoverScan::outagesHaveFromAndTo()
{
    Journal journal;
    const AlarmId broker = outage("BrokerAway", 0);
    const AlarmId stream = outage("StreamDown", 1);
    const AlarmId still = outage("StreamDown", 2);
    const AlarmId old = outage("NotWatched", 3);
    const AlarmId over = outage("StreamDown", 4);
    journal.write(old, begin - 50 * hour, Input::Raised); // before what is read
    journal.write(over, begin - 4 * hour, Input::Raised); // over before it began
    journal.write(over, begin - 3 * hour, Input::Quiet);
    journal.write(broker, begin - minute, Input::Raised); // reaches into it
    journal.write(broker, begin + 5 * minute, Input::Quiet);
    journal.write(stream, begin + hour, Input::Raised);
    journal.write(stream, begin + 2 * hour, Input::Quiet);
    journal.write(stream, begin + 3 * hour, Input::Raised); // and again
    journal.write(old, begin + 3 * hour, Input::Quiet);
    journal.write(stream, begin + 4 * hour, Input::Quiet);
    journal.write(still, begin + 5 * hour, Input::Raised);
    const Handover handover = journal.handOver();
    QList<QPair<qint64, qint64>> found;
    for (const Handover::Outage &row : handover.outages)
        found.append({row.from, row.to});
    const QList<QPair<qint64, qint64>> expected{{0, begin + 3 * hour},
                                                {begin - minute, begin + 5 * minute},
                                                {begin + hour, begin + 2 * hour},
                                                {begin + 3 * hour, begin + 4 * hour},
                                                {begin + 5 * hour, 0}};
    QCOMPARE(found, expected);
    QCOMPARE(handover.counts.outages, 3u);
    QCOMPARE(handover.before.outages, 2u);
}

void TestHandoverScan::outagesUnderAShelfCount()
{
    Journal journal;
    const AlarmId stream = outage("StreamDown", 1);
    journal.write(stream, begin + minute, Input::Raised);
    journal.write(stream, begin + 2 * minute, Input::Shelve, 2, QStringLiteral("A"));
    journal.write(stream, begin + 3 * minute, Input::Quiet);
    journal.write(stream, begin + 4 * minute, Input::Raised);
    const Handover handover = journal.handOver();
    QCOMPARE(handover.outages.size(), 2u);
    QCOMPARE(handover.outages[0].to, begin + 3 * minute);
    QCOMPARE(handover.outages[1].to, 0);
    QCOMPARE(handover.counts.system, 1u); // one alarm, though two outages
}

void TestHandoverScan::countsAreComparedWithTheTimeBefore()
{
    Journal journal;
    for (int i = 0; i < 3; ++i) {
        journal.write(leak(1), begin - (10 - 3 * i) * minute, Input::Raised, 1);
        journal.write(leak(1), begin - (9 - 3 * i) * minute, Input::Close, 1, QStringLiteral("A"));
    }
    journal.write(leak(2), begin - 9 * hour, Input::Raised, 1); // too long ago
    journal.write(leak(3), begin + minute, Input::Raised, 3);
    journal.write(leak(3), begin + 2 * minute, Input::Acknowledge, 3, QStringLiteral("A"));
    const Handover handover = journal.handOver();
    QCOMPARE(handover.before.leaks[0], 3u);
    QCOMPARE(handover.before.leaks[2], 0u);
    QCOMPARE(handover.counts.leaks[0], 0u);
    QCOMPARE(handover.counts.leaks[2], 1u);
    QCOMPARE(handover.counts.acknowledged, 1u);
}

void TestHandoverScan::aReportUnderAShelfIsNoNewAlarm()
{
    Journal journal;
    journal.write(leak(1), begin + minute, Input::Raised);
    journal.write(leak(1), begin + 2 * minute, Input::Shelve, 2, QStringLiteral("A"));
    journal.write(leak(1), begin + 3 * minute, Input::Quiet);
    journal.write(leak(1), begin + 4 * minute, Input::Raised);
    const Handover handover = journal.handOver();
    QCOMPARE(handover.counts.leaks[1], 1u);
    QCOMPARE(handover.open.size(), 1u);
    QCOMPARE(handover.open[0].raised, 1u);
}

void TestHandoverScan::anythingTooMuchIsCounted()
{
    Journal journal;
    const int alarms = int(Handover::mostAlarms) + 20;
    for (int i = 0; i < alarms; ++i) {
        AlarmId id = leak(1);
        id.cell.north = i;
        journal.write(id, begin + i, Input::Raised, 1 + i % 3);
    }
    for (int i = 0; i < int(Handover::mostActs) + 30; ++i)
        journal.write(leak(2), begin + hour + i, i % 2 == 0 ? Input::Raised : Input::Close, 3,
                      i % 2 == 0 ? QString() : QStringLiteral("A"));
    for (int i = 0; i < int(Handover::mostActs) + 30; ++i)
        journal.write(leak(3), begin + 2 * hour + i, i % 2 == 0 ? Input::Raised : Input::Close, 3,
                      i % 2 == 0 ? QString() : QStringLiteral("A"));
    const Handover handover = journal.handOver(1000);
    QCOMPARE(handover.open.size() + handover.over.size(), Handover::mostAlarms);
    QCOMPARE(handover.omittedAlarms, 22u);
    QCOMPARE(handover.acts.size(), Handover::mostActs);
    QCOMPARE(handover.omittedActs, 30u);
    for (size_t i = 1; i < handover.open.size(); ++i)
        QVERIFY(handover.open[i - 1].priority <= handover.open[i].priority);
}

void TestHandoverScan::theSizeOfPagesDoesNotMatter()
{
    Journal journal;
    for (int i = 0; i < 200; ++i)
        journal.write(leak(1 + i % 7), begin - hour + i * 4 * minute,
                      i % 3 == 0   ? Input::Raised
                      : i % 3 == 1 ? Input::Acknowledge
                                   : Input::Quiet,
                      1 + i % 3, i % 3 == 1 ? QStringLiteral("A") : QString());
    const Handover whole = journal.handOver(1000);
    const Handover single = journal.handOver(1);
    QCOMPARE(single.open.size(), whole.open.size());
    QCOMPARE(single.over.size(), whole.over.size());
    QCOMPARE(single.acts.size(), whole.acts.size());
    QCOMPARE(single.counts.leaks[0], whole.counts.leaks[0]);
}

QTEST_GUILESS_MAIN(TestHandoverScan)
#include "tst_handoverscan.moc"
