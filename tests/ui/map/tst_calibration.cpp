// SPDX-License-Identifier: Apache-2.0
// A site plan finds its place, or is refused with a reason.
#include "map/calibration.h"
#include "map/metricplane.h"
#include "map/siteplan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Runnel;

namespace {

const MetricPlane plane({64.55, 35.78});

/// What a plan turned by 30 degrees, 0.25 m a pixel, makes of a pixel.
GeoPosition truth(QPointF pixel)
{
    const double turn = 0.5235987755982988;
    const QPointF p = QPointF(pixel.x(), -pixel.y()) * 0.25;
    return plane.toPosition({p.x() * std::cos(turn) - p.y() * std::sin(turn) + 40,
                             p.x() * std::sin(turn) + p.y() * std::cos(turn) - 70});
}

double errorOf(const Calibration &calibration, QPointF pixel)
{
    const QPointF degrees = calibration.pixelToDegrees.map(pixel);
    const QPointF off = plane.toMetres({degrees.y(), degrees.x()}) - plane.toMetres(truth(pixel));
    return std::hypot(off.x(), off.y());
}

std::vector<ControlPoint> pointsAt(const std::vector<QPointF> &pixels)
{
    std::vector<ControlPoint> points;
    for (const QPointF &pixel : pixels)
        points.push_back({pixel, truth(pixel)});
    return points;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void fitsByPoints_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 4})
            QTest::addRow("%d points", count) << count;
    }

    void fitsByPoints()
    {
        QFETCH(int, count);
        std::vector<QPointF> pixels{{100, 100}, {1500, 800}, {300, 900}, {1400, 50}};
        pixels.resize(std::size_t(count));
        const auto result = Calibration::fromPoints(pointsAt(pixels));
        QVERIFY2(result, qPrintable(result.fault().toString()));
        QVERIFY(result.value().residualMetres < 0.01);
        for (const QPointF corner : {QPointF(0, 0), QPointF(1600, 0), QPointF(0, 960)})
            QVERIFY(errorOf(result.value(), corner) < 0.05);
    }

    void tellsHowFarThePointsAreOff()
    {
        std::vector<ControlPoint> points = pointsAt({{0, 0}, {1600, 0}, {0, 960}, {1600, 960}});
        points[2].position = plane.toPosition(plane.toMetres(points[2].position) + QPointF(4, 0));
        const auto result = Calibration::fromPoints(points);
        QVERIFY(result);
        // Least squares spread 4 m over the four corners of a rectangle: 1 m each.
        QVERIFY(std::abs(result.value().residualMetres - 1) < 0.01);
        QVERIFY(std::abs(result.value().worstMetres - 1) < 0.01);
    }

    void refusesPointsThatDoNotFixThePlan_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("coincident") << 2;
        QTest::newRow("in a line") << 3;
        QTest::newRow("mirrored") << 4;
        QTest::newRow("not on the globe") << 5;
        QTest::newRow("too many") << 6;
    }

    void refusesPointsThatDoNotFixThePlan()
    {
        QFETCH(int, which);
        std::vector<ControlPoint> points;
        if (which == 1)
            points = pointsAt({{10, 10}});
        else if (which == 2)
            points = pointsAt({{10, 10}, {11, 10}});
        else if (which == 3)
            points = pointsAt({{0, 0}, {500, 500}, {1000, 1000}});
        else if (which == 4)
            points = pointsAt({{0, 0}, {1000, 0}, {0, 1000}});
        else if (which == 5)
            points = pointsAt({{0, 0}, {1000, 0}});
        else if (which == 6)
            points = std::vector<ControlPoint>(Calibration::mostPoints + 1);
        if (which == 4)
            std::swap(points[1].position, points[2].position);
        if (which == 5)
            points[1].position.latitude = 91;
        const auto result = Calibration::fromPoints(points);
        QVERIFY(!result);
        QCOMPARE(result.fault().kind, FaultKind::ConfigurationInvalid);
        QVERIFY(!result.fault().remedy.isEmpty());
    }

    void readsAWorldFile()
    {
        const auto result =
            Calibration::fromWorldFile("0.00001\n0.0\n0.0\n-0.000005\n35.78\n64.55\n");
        QVERIFY2(result, qPrintable(result.fault().toString()));
        // The numbers are those of the first pixel's centre.
        const QPointF degrees = result.value().pixelToDegrees.map(QPointF(0.5, 0.5));
        QCOMPARE(degrees, QPointF(35.78, 64.55));
        const QPointF far = result.value().pixelToDegrees.map(QPointF(100.5, 200.5));
        QCOMPARE(far, QPointF(35.781, 64.549));
    }

    void refusesAWorldFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("a b c d e f");
        QTest::newRow("five") << QByteArray("1 2 3 4 5");
        QTest::newRow("metres") << QByteArray("0.5 0 0 -0.5 500000 7150000");
        QTest::newRow("mirrored") << QByteArray("0.00001 0 0 0.00001 35 64");
        QTest::newRow("not finite") << QByteArray("nan 0 0 -0.00001 35 64");
        QTest::newRow("endless") << QByteArray(100'000, '1');
    }

    void refusesAWorldFileThatIsNone()
    {
        QFETCH(QByteArray, text);
        const auto result = Calibration::fromWorldFile(text);
        QVERIFY(!result);
        QVERIFY(!result.fault().remedy.isEmpty());
    }

    void loadsAPlanWithWhatStandsBesideIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.png"));
        QImage image(1600, 960, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QVERIFY(image.save(path));
        const auto without = SitePlan::load(path);
        QVERIFY(!without);
        QVERIFY(without.fault().remedy.contains(QLatin1StringView("points.json")));
        write(folder.filePath(QStringLiteral("plan.pgw")), "0.00001 0 0 -0.000005 35.78 64.55");
        QVERIFY(SitePlan::load(path));
        write(folder.filePath(QStringLiteral("plan.points.json")), "{\"points\": [1]}");
        QVERIFY(!SitePlan::load(path));
        write(folder.filePath(QStringLiteral("plan.points.json")),
              R"({"points": [{"pixel": [0, 0], "latitude": 64.56, "longitude": 35.7},
                             {"pixel": [1600, 960], "latitude": 64.55, "longitude": 35.8}]})");
        const auto plan = SitePlan::load(path);
        QVERIFY2(plan, qPrintable(plan.fault().toString()));
        QCOMPARE(plan.value().size(), QSize(1600, 960));
        QVERIFY(std::abs(plan.value().corners().front().latitude - 64.56) < 1e-6);
        QCOMPARE(plan.value().levelFor(1).width(), 1600);
        QCOMPARE(plan.value().levelFor(0.5).width(), 800);
    }

    void refusesImagesOutsideTheLimits()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("plan.wld")), "0.00001 0 0 -0.000005 35.78 64.55");
        const QString path = folder.filePath(QStringLiteral("plan.png"));
        QVERIFY(!SitePlan::load(path)); // missing
        write(path, "not an image");
        QVERIFY(!SitePlan::load(path));
        QImage wide(SitePlan::longestSide + 1, 1, QImage::Format_Mono);
        wide.fill(0);
        QVERIFY(wide.save(path));
        const auto tooWide = SitePlan::load(path);
        QVERIFY(!tooWide);
        QVERIFY(tooWide.fault().detail.contains(QLatin1StringView("16385")));
        QFile large(path);
        QVERIFY(large.open(QIODevice::ReadWrite));
        QVERIFY(large.resize(SitePlan::mostBytes + 1));
        large.close();
        QVERIFY(SitePlan::load(path).fault().detail.contains(QLatin1StringView("32 MiB")));
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
