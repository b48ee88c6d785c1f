// SPDX-License-Identifier: Apache-2.0
// Degrees, metres and pixels, and the ways between them.
#include "map/metricplane.h"
#include "map/nicenumbers.h"
#include "map/viewport.h"

#include "alarm/alarmpolicy.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Runnel;

namespace {

bool isNear(QPointF a, QPointF b, double within)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= within;
}

Viewport window(double width, double height)
{
    Viewport viewport;
    viewport.setSize({width, height});
    return viewport;
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void thePlaneGoesThereAndBack_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("north") << 64.55 << 35.78;
        QTest::newRow("south") << -33.9 << 18.4;
        QTest::newRow("equator") << 0.0 << 0.0;
        QTest::newRow("date line") << -17.0 << 179.9999;
        QTest::newRow("pole") << 90.0 << 0.0;
    }

    void thePlaneGoesThereAndBack()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const MetricPlane plane({latitude, longitude});
        for (const QPointF metres : {QPointF(0, 0), QPointF(250, -90), QPointF(-3000, -2000)})
            QVERIFY(isNear(plane.toMetres(plane.toPosition(metres)), metres, 1e-5));
    }

    void aMetreOnTheMapIsAMetreInTheList()
    {
        const GeoPosition centre{64.55, 35.78};
        const MetricPlane plane(centre);
        for (const QPointF metres : {QPointF(5000, 0), QPointF(0, 5000), QPointF(-3000, 4000)}) {
            const double told = distanceMetres(centre, plane.toPosition(metres));
            QVERIFY2(std::abs(told - 5000) / 5000 < 0.002, qPrintable(QString::number(told)));
        }
        // Between two places of a large site, both 2 km from the middle.
        const QPointF a(2000, 2000);
        const QPointF b(-2000, 2000);
        const double told = distanceMetres(plane.toPosition(a), plane.toPosition(b));
        QVERIFY2(std::abs(told - 4000) / 4000 < 0.002, qPrintable(QString::number(told)));
    }

    void theShortWayLeadsOverTheDateLine()
    {
        const MetricPlane plane({-17, 179.9999});
        const QPointF across = plane.toMetres({-17, -179.9999});
        QVERIFY(across.x() > 0 && across.x() < 50);
    }

    void degreesToMetresIsTheSameAsATransform()
    {
        const MetricPlane plane({64.55, 35.78});
        const GeoPosition position{64.56, 35.75};
        QVERIFY(isNear(plane.fromDegrees().map(QPointF(position.longitude, position.latitude)),
                       plane.toMetres(position), 1e-5));
    }

    void northIsUpAndEastIsRight()
    {
        Viewport viewport = window(800, 600);
        viewport.setMetresPerPixel(2);
        QCOMPARE(viewport.toPixel({0, 0}), QPointF(400, 300));
        QCOMPARE(viewport.toPixel({20, 40}), QPointF(410, 280));
        QCOMPARE(viewport.toMetres({410, 280}), QPointF(20, 40));
        QCOMPARE(viewport.metresToPixels().map(QPointF(20, 40)), QPointF(410, 280));
        QCOMPARE(viewport.visible(), QRectF(-800, -600, 1600, 1200));
    }

    void zoomKeepsWhatLiesUnderTheFinger()
    {
        Viewport viewport = window(800, 600);
        viewport.setCentre({123, -45});
        const QPointF finger(700, 50);
        const QPointF under = viewport.toMetres(finger);
        for (const double factor : {1.7, 0.2, 9.0}) {
            viewport.zoomAbout(finger, factor);
            QVERIFY(isNear(viewport.toMetres(finger), under, 1e-6));
        }
    }

    void panMovesWhatIsShown()
    {
        Viewport viewport = window(800, 600);
        const QPointF place(10, 10);
        const QPointF before = viewport.toPixel(place);
        viewport.panBy({33, -7});
        QVERIFY(isNear(viewport.toPixel(place), before + QPointF(33, -7), 1e-9));
    }

    void fitShowsAllBetweenTheMargins()
    {
        Viewport viewport = window(800, 600);
        const QRectF site(-50, -400, 100, 800);
        viewport.fit(site, {20, 30, 40, 50});
        const QRectF inner = QRectF(0, 0, 800, 600).adjusted(20, 30, -40, -50);
        const QRectF shown = viewport.metresToPixels().mapRect(site);
        QVERIFY(inner.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
        QCOMPARE(shown.height(), inner.height());
        QVERIFY(isNear(shown.center(), inner.center(), 1e-6));
    }

    void fitNeverComesCloserThanItShould()
    {
        Viewport viewport = window(800, 600);
        viewport.fit({5, 5, 0, 0}, {}, 0.1);
        QCOMPARE(viewport.metresPerPixel(), 0.1);
        QCOMPARE(viewport.centre(), QPointF(5, 5));
    }

    void scaleAndPlaceAreBounded()
    {
        Viewport viewport = window(800, 600);
        for (int i = 0; i < 200; ++i)
            viewport.zoomAbout({1, 1}, 8);
        QCOMPARE(viewport.metresPerPixel(), Viewport::finest);
        for (int i = 0; i < 200; ++i)
            viewport.zoomAbout({1, 1}, 0.1);
        QCOMPARE(viewport.metresPerPixel(), Viewport::coarsest);
        viewport.panBy({1e12, -1e12});
        QVERIFY(std::abs(viewport.centre().x()) <= Viewport::farthest);
        QVERIFY(std::abs(viewport.centre().y()) <= Viewport::farthest);
    }

    void nonsenseChangesNothing()
    {
        Viewport viewport = window(800, 600);
        const Viewport before = viewport;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        viewport.zoomAbout({1, 1}, nan);
        viewport.zoomAbout({1, 1}, 0);
        viewport.zoomAbout({1, 1}, -3);
        viewport.setMetresPerPixel(nan);
        viewport.setCentre({nan, 0});
        viewport.panBy({nan, nan});
        QVERIFY(viewport == before);
    }

    void barsAndGridsHaveNiceLengths_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("atMost");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("between") << 37.0 << 20.0 << 50.0;
        QTest::newRow("exact") << 50.0 << 50.0 << 50.0;
        QTest::newRow("high") << 9.9 << 5.0 << 10.0;
        QTest::newRow("small") << 0.013 << 0.01 << 0.02;
        QTest::newRow("large") << 123456.0 << 100000.0 << 200000.0;
    }

    void barsAndGridsHaveNiceLengths()
    {
        QFETCH(double, value);
        QFETCH(double, atMost);
        QFETCH(double, atLeast);
        QCOMPARE(niceAtMost(value), atMost);
        QCOMPARE(niceAtLeast(value), atLeast);
        const ScaleBar bar = ScaleBar::within(100, value / 100);
        QCOMPARE(bar.metres, atMost);
        QVERIFY(bar.pixels <= 100.001 && bar.pixels > 39);
    }

    void lengthsAreWrittenAsPeopleSayThem()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(lengthText(50), QStringLiteral("50 m"));
        QCOMPARE(lengthText(2000), QStringLiteral("2 km"));
        QCOMPARE(lengthText(0.05), QStringLiteral("5 cm"));
    }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
