// SPDX-License-Identifier: Apache-2.0
// Dates, times, numbers and durations as each language writes them.
#include "language/language.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QDateTime>
#include <QTest>

using namespace Runnel;

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("grouped");
        QTest::addColumn<QString>("position");
        QTest::newRow("en") << "en"
                            << "1.42"
                            << "12,345"
                            << "64.55080 N, 35.78200 E";
        QTest::newRow("de") << "de"
                            << "1,42"
                            << "12.345"
                            << "64,55080 N, 35,78200 E";
        QTest::newRow("nb") << "nb"
                            << "1,42"
                            << "12 345"
                            << "64,55080 N, 35,78200 E";
        QTest::newRow("zh_CN") << "zh_CN"
                               << "1.42"
                               << "12,345"
                               << "64.55080 N, 35.78200 E";
    }

    void numbers()
    {
        QFETCH(QString, code);
        QLocale::setDefault(Language::of(code)->locale(QLocale::c()));
        QTEST(MeasureText::number(1.42), "decimal");
        // Whatever kind of space: it must not break a line.
        QString grouped = MeasureText::count(12'345);
        QVERIFY(!grouped.contains(u' '));
        QTEST(grouped.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' '), "grouped");
        QTEST(MeasureText::position(GeoPosition{64.5508, 35.782}), "position");
        QCOMPARE(MeasureText::percent(92).remove(QChar(0x00a0)), QStringLiteral("92%"));
    }

    void days_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("withYear");
        QTest::newRow("en") << "en"
                            << "31 Dec"
                            << "31 Dec 2026";
        QTest::newRow("de") << "de"
                            << "31. Dez."
                            << "31. Dez. 2026";
        QTest::newRow("nb") << "nb"
                            << "31. des."
                            << "31. des. 2026";
        QTest::newRow("zh_CN") << "zh_CN"
                               << "12月31日"
                               << "2026年12月31日";
    }

    void days()
    {
        QFETCH(QString, code);
        QLocale::setDefault(Language::of(code)->locale(QLocale::c()));
        const QDate date(2026, 12, 31);
        QTEST(TimeText::day(date), "day");
        QTEST(TimeText::day(date, true), "withYear");
    }

    void clocksAreTheSameEverywhere()
    {
        const QDateTime time(QDate(2026, 12, 31), QTime(14, 21, 7, 123));
        for (const Language &one : Language::all()) {
            QLocale::setDefault(one.locale(QLocale::c()));
            QCOMPARE(TimeText::clock(time.toMSecsSinceEpoch()), QStringLiteral("14:21:07"));
            QCOMPARE(TimeText::clockMilliseconds(time.toMSecsSinceEpoch()),
                     QStringLiteral("14:21:07.123"));
            QCOMPARE(TimeText::running(3'850'000), QStringLiteral("1:04:10"));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
