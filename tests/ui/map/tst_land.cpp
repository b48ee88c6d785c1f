// SPDX-License-Identifier: Apache-2.0
// Land is where the sea is not.
#include "map/land.h"
#include "style/palette.h"

#include "mapstage.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace Runnel;

namespace {

bool isLand(const Land &land, double latitude, double longitude)
{
    bool inside = false;
    for (const Land::Ring &ring : land.rings()) {
        for (const double round : {-360.0, 0.0, 360.0}) {
            if (ring.points.containsPoint({longitude + round, latitude}, Qt::OddEvenFill))
                inside = !inside;
        }
    }
    return inside;
}

} // namespace

class TestLand : public QObject
{
    Q_OBJECT

private slots:
    void knowsLandFromSea_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<bool>("land");
        QTest::newRow("Berlin") << 52.5 << 13.4 << true;
        QTest::newRow("Alice Springs") << -23.7 << 133.9 << true;
        QTest::newRow("Denver") << 39.7 << -105.0 << true;
        QTest::newRow("South Pole") << -89.0 << 0.0 << true;
        QTest::newRow("Chukotka, east of 180") << 66.5 << -175.0 << true;
        QTest::newRow("Chukotka, west of 180") << 67.0 << 175.0 << true;
        QTest::newRow("as far north, elsewhere") << 66.5 << -2.0 << false;
        QTest::newRow("North Sea") << 56.0 << 3.0 << false;
        QTest::newRow("Atlantic") << 30.0 << -40.0 << false;
        QTest::newRow("Pacific") << 0.0 << -150.0 << false;
        QTest::newRow("North Pole") << 89.0 << 0.0 << false;
        QTest::newRow("Caspian Sea, a hole") << 42.0 << 50.5 << false;
    }

    void knowsLandFromSea()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(bool, land);
        const auto world = Land::load();
        QVERIFY(world);
        QVERIFY(world.value().rings().size() > 1000);
        QCOMPARE(isLand(world.value(), latitude, longitude), land);
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QFile file(QStringLiteral(":/runnel/map/land.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another file") << QByteArray("GIF89a") + whole;
        QTest::newRow("half") << whole.left(whole.size() / 2);
        QTest::newRow("too much") << whole + 'x';
        QTest::newRow("rings without points") << QByteArray("RLAND1\n\x01\x00", 9);
        QTest::newRow("more points than bytes") << QByteArray("RLAND1\n\x01\xff\xff\x7f");
        QTest::newRow("an endless number") << QByteArray("RLAND1\n") + QByteArray(20, '\xff');
        QTest::newRow("off the globe")
            << QByteArray("RLAND1\n\x01\x03\x02\x02\xff\xff\xff\x7f\x02\x02\x02", 16);
    }

    void refusesWhatIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const auto land = Land::fromBytes(bytes);
        QVERIFY(!land);
        QVERIFY(!land.fault().remedy.isEmpty());
    }

    void clipsToTheWindow()
    {
        const QRectF window(0, 0, 10, 10);
        const QPolygonF around({{-50, -50}, {50, -50}, {50, 50}, {-50, 50}});
        QCOMPARE(clippedTo(around, window).boundingRect(), window);
        const QPolygonF outside({{20, 20}, {30, 20}, {30, 30}});
        QVERIFY(clippedTo(outside, window).isEmpty());
        const QPolygonF inside({{2, 2}, {4, 2}, {4, 4}});
        QCOMPARE(clippedTo(inside, window), inside);
        const QPolygonF across({{5, -5}, {15, 5}, {5, 15}});
        QCOMPARE(clippedTo(across, window).boundingRect(), QRectF(5, 0, 5, 10));
        QVERIFY(clippedTo({}, window).isEmpty());
    }

    void isNotPaintedAtTheSite()
    {
        MapSite::Stage stage;
        stage.view.setFollowing(false);
        QVERIFY(groundShare(stage) >= 98); // the edges of symbols have all shades
        while (stage.view.viewport().visible().width() < 400'000)
            stage.wheel({450, 300}, -2);
        // 64.55 N, 35.78 E lies on the White Sea's western shore.
        const int ground = groundShare(stage);
        QVERIFY2(ground > 10 && ground < 90, qPrintable(QString::number(ground)));
    }

private:
    /// Percent of the pixels of plain greys that are the map's own ground.
    static int groundShare(MapSite::Stage &stage)
    {
        const QImage image = stage.view.grab().toImage();
        QColor shade = Palette::light().structure;
        shade.setAlpha(70);
        QImage land(1, 1, QImage::Format_RGB32);
        land.fill(Palette::light().ground);
        QPainter(&land).fillRect(0, 0, 1, 1, shade);
        int ground = 0;
        int shaded = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                ground += image.pixelColor(x, y) == Palette::light().ground ? 1 : 0;
                shaded += image.pixelColor(x, y) == land.pixelColor(0, 0) ? 1 : 0;
            }
        }
        return ground + shaded == 0 ? 0 : 100 * ground / (ground + shaded);
    }
};

QTEST_MAIN(TestLand)
#include "tst_land.moc"
