// SPDX-License-Identifier: Apache-2.0
// The plan that comes with the demo lies under the demo's cameras.
#include "map/metricplane.h"
#include "map/siteplan.h"

#include <QTest>

#include <cmath>

using namespace Runnel;

namespace {

constexpr GeoPosition site{64.55, 35.78}; // as app/demo/demo.cpp starts the simulator
constexpr double radius = 400;
constexpr int cameras = 4;
constexpr double farthestLeak = 150; // from its camera

Result<SitePlan> demoPlan()
{
    return SitePlan::load(QStringLiteral(":/runnel/map/demo-site.png"));
}

} // namespace

class TestDemoSite : public QObject
{
    Q_OBJECT

private slots:
    void isLoadedFromTheProgram()
    {
        const auto plan = demoPlan();
        QVERIFY2(plan, plan ? "" : qPrintable(plan.fault().toString()));
        QCOMPARE(plan.value().size(), QSize(1600, 1000));
        QVERIFY(plan.value().calibration().worstMetres < 0.5);
    }

    void holdsEveryCameraAndAllThatItCanReport()
    {
        const auto plan = demoPlan();
        QVERIFY(plan);
        const MetricPlane plane(site);
        const QTransform toPixel = plan.value().calibration().pixelToDegrees.inverted();
        for (int number = 1; number <= cameras; ++number) {
            const QPointF camera = alongBearing({0, 0}, 137.50776 * number,
                                                radius * std::sqrt((number - 0.5) / cameras));
            for (int bearing = 0; bearing < 360; bearing += 30) {
                const GeoPosition leak =
                    plane.toPosition(alongBearing(camera, bearing, farthestLeak));
                const QPointF pixel = toPixel.map(QPointF(leak.longitude, leak.latitude));
                QVERIFY2(QRectF(0, 0, 1600, 1000).contains(pixel),
                         qPrintable(QStringLiteral("camera %1, %2, %3")
                                        .arg(number)
                                        .arg(pixel.x())
                                        .arg(pixel.y())));
            }
        }
    }

    /// Colour is for what is wrong; and what is clear shows the ground of either theme.
    void isGreyAndClear()
    {
        const QImage image(QStringLiteral(":/runnel/map/demo-site.png"));
        qint64 clear = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() == 0)
                    ++clear;
                else if (colour.alpha() > 200)
                    QVERIFY(colour.red() == colour.green() && colour.green() == colour.blue());
            }
        }
        QVERIFY(clear > qint64(image.width()) * image.height() / 2);
        QVERIFY(demoPlan().value().isClear());
        // A photograph with an alpha channel is none.
        QImage opaque(image.size(), QImage::Format_ARGB32);
        opaque.fill(Qt::gray);
        QVERIFY(!SitePlan(opaque, demoPlan().value().calibration()).isClear());
    }
};

QTEST_MAIN(TestDemoSite)
#include "tst_demosite.moc"
