// SPDX-License-Identifier: Apache-2.0
// Moments by the clock on the wall, on the days on which that clock is set.
#include "handover/localtime.h"

#include <QDateTime>
#include <QTest>

using namespace Runnel;

namespace {

constexpr qint64 hour = 3'600'000;

qint64 utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

const QList<QTime> shifts{QTime(22, 0), QTime(6, 0), QTime(14, 0)};

} // namespace

class TestLocalTime : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsAnOrdinaryMoment();
    void anHourThatIsShownTwiceHasTwoMoments();
    void whatIsLeftOutIsTheMomentOfTheChange();
    void findsTheShiftOfAMoment();
    void aNightShiftCrossesMidnight();
    void aNightOfTheChangeIsLongerOrShorter();
    void shiftsFollowWithoutAGap();
    void withoutShiftsADayIsOne();
};

/// Before anything asks for the local time.
void TestLocalTime::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
}

void TestLocalTime::findsAnOrdinaryMoment()
{
    const qint64 at = utc("2026-07-01T06:15:00Z");
    QCOMPARE(LocalTime::earliest({2026, 7, 1}, {8, 15}), at);
    QCOMPARE(LocalTime::latest({2026, 7, 1}, {8, 15}), at);
    // An hour after the change of either kind.
    QCOMPARE(LocalTime::earliest({2026, 3, 29}, {3, 30}), utc("2026-03-29T01:30:00Z"));
    QCOMPARE(LocalTime::latest({2026, 10, 25}, {3, 30}), utc("2026-10-25T02:30:00Z"));
}

void TestLocalTime::anHourThatIsShownTwiceHasTwoMoments()
{
    QCOMPARE(LocalTime::earliest({2026, 10, 25}, {2, 30}), utc("2026-10-25T00:30:00Z"));
    QCOMPARE(LocalTime::latest({2026, 10, 25}, {2, 30}), utc("2026-10-25T01:30:00Z"));
}

void TestLocalTime::whatIsLeftOutIsTheMomentOfTheChange()
{
    const qint64 change = utc("2026-03-29T01:00:00Z");
    QCOMPARE(LocalTime::earliest({2026, 3, 29}, {2, 30}), change);
    QCOMPARE(LocalTime::latest({2026, 3, 29}, {2, 30}), change);
}

void TestLocalTime::findsTheShiftOfAMoment()
{
    const Period early{utc("2026-07-01T04:00:00Z"), utc("2026-07-01T12:00:00Z")};
    QCOMPARE(LocalTime::shiftAt(shifts, early.from), early);
    QCOMPARE(LocalTime::shiftAt(shifts, early.to - 1), early);
    QCOMPARE(LocalTime::shiftAt(shifts, early.to).from, early.to);
    QCOMPARE(LocalTime::shiftBefore(shifts, early.to + hour), early);
}

void TestLocalTime::aNightShiftCrossesMidnight()
{
    const Period night{utc("2026-06-30T20:00:00Z"), utc("2026-07-01T04:00:00Z")};
    QCOMPARE(LocalTime::shiftAt(shifts, utc("2026-06-30T21:59:00Z")), night);
    QCOMPARE(LocalTime::shiftAt(shifts, utc("2026-06-30T22:01:00Z")), night);
}

void TestLocalTime::aNightOfTheChangeIsLongerOrShorter()
{
    const Period spring = LocalTime::shiftAt(shifts, utc("2026-03-29T01:00:00Z"));
    QCOMPARE(spring.to - spring.from, 7 * hour);
    const Period autumn = LocalTime::shiftAt(shifts, utc("2026-10-25T01:00:00Z"));
    QCOMPARE(autumn.to - autumn.from, 9 * hour);
}

void TestLocalTime::shiftsFollowWithoutAGap()
{
    Period shift = LocalTime::shiftAt(shifts, utc("2026-12-31T12:00:00Z"));
    for (int i = 0; i < 3 * 366; ++i) {
        const Period before = LocalTime::shiftBefore(shifts, shift.from);
        QCOMPARE(before.to, shift.from);
        QVERIFY(before.from < before.to);
        shift = before;
    }
}

void TestLocalTime::withoutShiftsADayIsOne()
{
    const Period day = LocalTime::shiftAt({}, utc("2026-10-25T12:00:00Z"));
    QCOMPARE(day.to - day.from, 25 * hour);
    QCOMPARE(LocalTime::shiftAt({QTime()}, utc("2026-10-25T12:00:00Z")), day);
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
