// SPDX-License-Identifier: Apache-2.0
// Points of a plan: what they say of one another, checked by numbers made by hand.
#include "siteplan/calibrationsheet.h"

#include "map/metricplane.h"
#include "text/geotext.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Runnel;
using Against = CalibrationCheck::Against;
using Warning = CalibrationSheet::Warning;

namespace {

const MetricPlane plane({64.55, 35.78});
constexpr QSize image(1600, 960);

/// North up, 0.5 m a pixel, and `off` metres beside.
ControlPoint point(double x, double y, QPointF off = {})
{
    return {{x, y}, plane.toPosition(QPointF(x * 0.5, -y * 0.5) + off)};
}

bool isAbout(double value, double wanted, double tolerance = 0.01)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

class TestCalibrationSheet : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void twoPointsSayNothingOfTheirError()
    {
        const CalibrationSheet sheet({point(100, 100), point(1500, 900)}, image);
        QVERIFY(sheet.calibration());
        QCOMPARE(sheet.check().against, Against::Nothing);
        QVERIFY(!sheet.metresOff(0) && !sheet.metresOff(1));
    }

    /// A right triangle with legs of 400 m; its third corner is 6 m beside. By hand: with corners
    /// (0, 0), (400, 0), (0, 400) about their mean the sum of squares is S = 2 · 400² · 2/3, and
    /// the best similarity leaves |d|² · (2/3 − |c|²/S) of an error d at a corner whose arm is c;
    /// |c|² = 400² · 5/9, so 2/3 − 5/12 = 1/4 of d² in all, and √(36/4/3) = √3 on average.
    void threePointsAreMeasuredAgainstAPlanToScale()
    {
        const CalibrationSheet exact({point(0, 0), point(800, 0), point(0, 800)}, image);
        QCOMPARE(exact.check().against, Against::Scale);
        QVERIFY(isAbout(exact.check().residualMetres, 0));
        const CalibrationSheet off({point(0, 0), point(800, 0), point(0, 800, {6, 0})}, image);
        QVERIFY2(isAbout(off.check().residualMetres, std::sqrt(3.0)),
                 qPrintable(QString::number(off.check().residualMetres)));
        QVERIFY(off.check().worstMetres >= off.check().residualMetres);
    }

    /// Least squares spread 4 m at one corner of a rectangle as 1 m over all four.
    void fourPointsAreMeasuredAgainstThePlanAsItIsDrawn()
    {
        const CalibrationSheet sheet(
            {point(0, 0), point(1600, 0), point(0, 960, {0, 4}), point(1600, 960)}, image);
        QCOMPARE(sheet.check().against, Against::Plan);
        QVERIFY(isAbout(sheet.check().residualMetres, 1));
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(isAbout(sheet.metresOff(i).value_or(-1), 1));
        QVERIFY(isAbout(sheet.check().residualMetres, sheet.calibration().value().residualMetres,
                        1e-9));
    }

    void pointsWithoutAPositionDoNotCount()
    {
        CalibrationSheet sheet(
            {point(0, 0), point(1600, 0), point(0, 960, {0, 4}), point(1600, 960)}, image);
        QCOMPARE(sheet.add({800, 480}), std::optional<std::size_t>(4));
        QVERIFY(!sheet.isComplete());
        QVERIFY(!sheet.metresOff(4));
        QVERIFY(isAbout(sheet.metresOff(2).value_or(-1), 1));
        sheet.setLatitude(0, QStringLiteral("north"));
        QVERIFY(!sheet.metresOff(0));
        QCOMPARE(sheet.complete().size(), std::size_t(3));
        QCOMPARE(sheet.check().against, Against::Scale);
    }

    void warnsOfPointsThatSayLittle()
    {
        QVERIFY(CalibrationSheet({point(100, 100), point(1500, 900)}, image).warnings().empty());
        const CalibrationSheet close({point(100, 100), point(300, 200)}, image);
        QCOMPARE(close.warnings(), std::vector{Warning::CloseTogether});
        const CalibrationSheet line({point(0, 0), point(800, 100), point(1600, 0)}, image);
        QCOMPARE(line.warnings(), std::vector{Warning::NearlyInLine});
        const CalibrationSheet skewed(
            {point(0, 0), point(1600, 0, {80, 0}), point(0, 960), point(1600, 960, {80, 0})},
            image);
        QCOMPARE(skewed.warnings(), std::vector{Warning::NotToScale});
        const CalibrationSheet inLine({point(0, 0), point(500, 500), point(900, 900)}, image);
        QVERIFY(!inLine.calibration() && inLine.warnings().empty());
    }

    void tellsTheSizeAndTheTurnOfThePlan()
    {
        const CalibrationSheet sheet({point(0, 0), point(1600, 960)}, image);
        const PlanScale scale = PlanScale::of(sheet.calibration().value(), image);
        QVERIFY(isAbout(scale.widthMetres, 800, 0.5) && isAbout(scale.heightMetres, 480, 0.5));
        QVERIFY(isAbout(scale.topBearing, 0, 0.01) || isAbout(scale.topBearing, 360, 0.01));
        // Turned by a quarter: what is up in the picture lies in the east.
        const auto eastUp = [](double x, double y) {
            return ControlPoint{{x, y}, plane.toPosition(QPointF(-y * 0.5, -x * 0.5))};
        };
        const CalibrationSheet turned({eastUp(0, 0), eastUp(1600, 960)}, image);
        QVERIFY(isAbout(PlanScale::of(turned.calibration().value(), image).topBearing, 90, 0.05));
    }

    void everyEditIsTakenBack()
    {
        CalibrationSheet sheet({point(0, 0), point(800, 0)}, image);
        const auto before = sheet.points();
        QVERIFY(!sheet.isChanged() && !sheet.canUndo());
        for (const QString &text :
             {QStringLiteral("6"), QStringLiteral("64"), QStringLiteral("64.5")})
            sheet.setLatitude(0, text); // typing at one place is one step
        sheet.move(1, {900, 5000});
        QCOMPARE(sheet.points()[1].pixel, QPointF(900, 960)); // not beside the image
        sheet.remove(0);
        QVERIFY(sheet.isChanged());
        sheet.undo();
        sheet.undo();
        sheet.undo();
        QCOMPARE(sheet.points(), before);
        QVERIFY(!sheet.canUndo() && !sheet.isChanged());
    }

    void takesNoPointBesideTheImageAndNotTooMany()
    {
        CalibrationSheet sheet({}, image);
        QVERIFY(!sheet.add({-1, 5}));
        QVERIFY(!sheet.add({5, 961}));
        for (std::size_t i = 0; i < Calibration::mostPoints; ++i)
            QVERIFY(sheet.add({double(i), 5}));
        QVERIFY(!sheet.add({5, 5}));
    }

    void degreesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude"); // 99: it is no place
        QTest::addColumn<double>("longitude");
        QTest::newRow("points") << QStringLiteral("64.55, 35.78") << 64.55 << 35.78;
        QTest::newRow("negative") << QStringLiteral("-33.5,-70.25") << -33.5 << -70.25;
        QTest::newRow("a minus of typography")
            << QStringLiteral("\u221233.5 \u221270.25") << -33.5 << -70.25;
        QTest::newRow("whole") << QStringLiteral("64 35") << 64.0 << 35.0;
        QTest::newRow("commas") << QStringLiteral("64,55; 35,78") << 64.55 << 35.78;
        QTest::newRow("commas and spaces") << QStringLiteral("64,55 35,78") << 64.55 << 35.78;
        QTest::newRow("letters behind")
            << QStringLiteral("64.55\u00b0 S, 35.78\u00b0 W") << -64.55 << -35.78;
        QTest::newRow("letters before") << QStringLiteral("N 64.55 E 35.78") << 64.55 << 35.78;
        QTest::newRow("brackets") << QStringLiteral("(64.55, 35.78)") << 64.55 << 35.78;
        QTest::newRow("one number") << QStringLiteral("64.55") << 99.0 << 0.0;
        QTest::newRow("one number with a comma") << QStringLiteral("64,55") << 99.0 << 0.0;
        QTest::newRow("three numbers") << QStringLiteral("1, 2, 3") << 99.0 << 0.0;
        QTest::newRow("off the globe") << QStringLiteral("95, 10") << 99.0 << 0.0;
        QTest::newRow("sign and letter") << QStringLiteral("-64 S 35 E") << 99.0 << 0.0;
        QTest::newRow("words") << QStringLiteral("north, east") << 99.0 << 0.0;
    }

    void degreesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto position = GeoText::position(text);
        QCOMPARE(position.has_value(), latitude < 99);
        if (position) {
            QCOMPARE(position->latitude, latitude);
            QCOMPARE(position->longitude, longitude);
        }
    }

    void aHugePasteIsNoPlace()
    {
        QVERIFY(!GeoText::position(QString(1'000'000, u'6')));
        QVERIFY(!GeoText::number(QString(1'000'000, u'6')));
    }

    void degreesAreWrittenWithTheLocalesSign()
    {
        QCOMPARE(GeoText::degrees(64.55), QStringLiteral("64.55"));
        QCOMPARE(GeoText::degrees(-120), QStringLiteral("-120"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(GeoText::degrees(35.7812345), QStringLiteral("35,7812345"));
        QCOMPARE(GeoText::number(QStringLiteral("35,5")), std::optional(35.5));
        QCOMPARE(GeoText::number(QStringLiteral("35.5")), std::optional(35.5));
    }
};

QTEST_GUILESS_MAIN(TestCalibrationSheet)
#include "tst_calibrationsheet.moc"
