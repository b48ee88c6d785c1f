// SPDX-License-Identifier: Apache-2.0
// Who was at the panel, and where nobody can say.
#include "handover/watchspans.h"

#include "shift.h"

#include <QTest>

using namespace Runnel;
using namespace Runnel::Shift;
using Kind = WatchLine::Kind;
using End = Handover::Span::End;

namespace {

WatchLine line(qint64 at, Kind kind, const char *name = "", Role role = Role::Operator)
{
    return {at, kind, QString::fromLatin1(name), role};
}

} // namespace

class TestWatchSpans : public QObject
{
    Q_OBJECT
private slots:
    void onePersonAfterTheOther();
    void whoCameBeforeIsThereAtTheBeginning();
    void aPanelThatWasCutOffIsSaid();
    void timesWithoutAPanelAreSaid();
    void aLockedPanelIsOnlyLookedAt();
    void whatComesAfterTheEndIsLeftOut();
    void nobodyAtAll();
    void countsWrongPins();
};

void TestWatchSpans::onePersonAfterTheOther()
{
    const auto spans = watchSpans({line(begin, Kind::Started, "panel", Role::Viewer),
                                   line(begin + minute, Kind::SignedIn, "A. Berg"),
                                   line(begin + hour, Kind::SignedOut, "A. Berg"),
                                   line(begin + 2 * hour, Kind::SignedIn, "B. Ortiz")},
                                  period, end + hour);
    QCOMPARE(spans.size(), 4u);
    QCOMPARE(spans[0].name, QStringLiteral("panel"));
    QCOMPARE(spans[0].end, End::Other);
    QCOMPARE(spans[1].name, QStringLiteral("A. Berg"));
    QCOMPARE(spans[1].to, begin + hour);
    QCOMPARE(spans[1].end, End::Left);
    QVERIFY(spans[2].panel && spans[2].name.isEmpty());
    QCOMPARE(spans[3].to, end);
    QCOMPARE(spans[3].end, End::Stays);
}

void TestWatchSpans::whoCameBeforeIsThereAtTheBeginning()
{
    const auto spans = watchSpans(
        {line(begin - 40 * hour, Kind::Started, "x"), line(begin - 40 * hour, Kind::Ended, "x"),
         line(begin - hour, Kind::Started, "x"), line(begin - hour, Kind::SignedIn, "A")},
        period, end);
    QCOMPARE(spans.size(), 1u);
    QCOMPARE(spans[0].from, begin);
    QCOMPARE(spans[0].to, end);
    QCOMPARE(spans[0].name, QStringLiteral("A"));
}

void TestWatchSpans::aPanelThatWasCutOffIsSaid()
{
    const auto spans =
        watchSpans({line(begin, Kind::Started, "A"), line(begin + 3 * hour, Kind::Started, "A"),
                    line(begin + 4 * hour, Kind::Ended, "A")},
                   period, end);
    QCOMPARE(spans.size(), 3u);
    QCOMPARE(spans[0].end, End::CutOff);
    QCOMPARE(spans[0].to, begin + 3 * hour); // at the latest
    QCOMPARE(spans[1].end, End::Closed);
    QVERIFY(!spans[2].panel);
}

void TestWatchSpans::timesWithoutAPanelAreSaid()
{
    const auto spans = watchSpans({line(begin + hour, Kind::Started, "A"),
                                   line(begin + 2 * hour, Kind::Ended, "A"),
                                   line(begin + 5 * hour, Kind::Started, "B")},
                                  period, end);
    QCOMPARE(spans.size(), 4u);
    QVERIFY(!spans[0].panel && spans[1].panel && !spans[2].panel && spans[3].panel);
    qint64 reached = begin;
    for (const auto &span : spans) {
        QCOMPARE(span.from, reached);
        reached = span.to;
    }
    QCOMPARE(reached, end);
}

void TestWatchSpans::aLockedPanelIsOnlyLookedAt()
{
    const auto spans =
        watchSpans({line(begin, Kind::Started, "A"), line(begin + hour, Kind::Locked, "A"),
                    line(begin + 2 * hour, Kind::SignedIn, "A")},
                   period, end);
    QCOMPARE(spans.size(), 3u);
    QCOMPARE(spans[0].end, End::Locked);
    QVERIFY(spans[1].locked);
    QCOMPARE(spans[1].role, Role::Viewer);
    QVERIFY(!spans[2].locked);
}

void TestWatchSpans::whatComesAfterTheEndIsLeftOut()
{
    const auto spans =
        watchSpans({line(begin - hour, Kind::Started, "A"), line(end + hour, Kind::SignedIn, "B")},
                   period, end + 2 * hour);
    QCOMPARE(spans.size(), 1u);
    QCOMPARE(spans[0].name, QStringLiteral("A"));
    // A shift that is not over yet ends now.
    QCOMPARE(watchSpans({line(begin, Kind::Started, "A")}, period, begin + hour).back().to,
             begin + hour);
}

void TestWatchSpans::nobodyAtAll()
{
    const auto spans = watchSpans({}, period, end);
    QCOMPARE(spans.size(), 1u);
    QVERIFY(!spans[0].panel);
}

void TestWatchSpans::countsWrongPins()
{
    QCOMPARE(refusedIn({line(begin - 1, Kind::Refused, "A"), line(begin, Kind::Refused, "A"),
                        line(end - 1, Kind::Refused, "B"), line(end, Kind::Refused, "B"),
                        line(begin + 1, Kind::SignedIn, "B")},
                       period),
             2u);
}

QTEST_GUILESS_MAIN(TestWatchSpans)
#include "tst_watchspans.moc"
