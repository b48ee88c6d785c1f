// SPDX-License-Identifier: Apache-2.0
// Pictures of the map in each of its states, for a person to look at; and what must be in them.
#include "map/maplayout.h"
#include "map/mapview.h"
#include "map/metricplane.h"
#include "map/siteplan.h"
#include "map/viewport.h"
#include "style/flashclock.h"
#include "style/palette.h"

#include "manualclock.h"
#include "mapsite.h"
#include "mbtiles.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Runnel;

namespace {

constexpr double pixelsPerMillimetre = 3.78; // a panel of 96 dpi

struct Stage
{
    explicit Stage(QSize size)
    {
        view.setPixelsPerMillimetre(pixelsPerMillimetre);
        view.resize(size);
        view.setOrigin(MapSite::centre());
    }

    void build()
    {
        view.setSitePlan(MapSite::plan());
        view.setOverlays({MapSite::fence()});
        view.setCameras(MapSite::cameras());
        view.setWind(MapWind{270, Measure{4.2, QStringLiteral("m/s")}});
        view.show();
    }

    /// Zooms out about the middle until that many metres are in view.
    void outTo(double metres)
    {
        const QPointF middle = QRectF(view.rect()).center();
        for (int i = 0; i < 200 && view.viewport().visible().width() < metres; ++i) {
            QWheelEvent event(middle, view.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &event);
        }
    }

    /// Paints until all tiles are there.
    bool isSettled()
    {
        view.grab();
        return view.hasAllTiles();
    }

    /// Also on disk, as NAME-WIDTHxHEIGHT.png.
    QImage picture(const char *name)
    {
        const QImage image = view.grab().toImage();
        QDir().mkpath(QStringLiteral(RUNNEL_SCREENSHOTS "/map"));
        saved = image.save(QStringLiteral(RUNNEL_SCREENSHOTS "/map/%1-%2x%3.png")
                               .arg(QString::fromLatin1(name))
                               .arg(view.width())
                               .arg(view.height()));
        return image;
    }

    ManualClock clock;
    FlashClock flash{clock};
    MapView view{flash};
    bool saved = false;
};

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Nothing but greys: red, green and blue of every pixel are about the same.
bool isGrey(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.saturation() > 12 && colour.value() > 20)
                return false;
        }
    }
    return true;
}

} // namespace

class TestMapScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void nothingConfiguredSaysSo()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.view.show();
        QVERIFY(isGrey(stage.picture("nothing")));
        QVERIFY(stage.saved);
    }

    void anEmptySiteIsGrey()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        QVERIFY(isGrey(stage.picture("empty")));
        QVERIFY(stage.saved);
    }

    void oneLeakIsTheOnlyColour()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        MapLeak leak = MapSite::leak(1, 1, MapSite::at(-5, 12));
        leak.windFrom = 270;
        stage.view.setLeaks({leak});
        const QImage image = stage.picture("one-leak");
        QVERIFY(pixelsOf(image, Palette::light().priority1) > 200);
        QCOMPARE(pixelsOf(image, Palette::light().priority2), 0);
        QVERIFY(stage.saved);
    }

    void statesAreToldApart()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        std::vector<MapLeak> leaks;
        for (int priority = 1; priority <= 3; ++priority) {
            for (int state = 0; state < 3; ++state) {
                MapLeak leak = MapSite::leak(priority * 10 + state, priority,
                                             MapSite::at(-120 + 55 * state, 110 - 50 * priority));
                leak.unacknowledged = state != 1;
                leak.active = state != 2;
                leaks.push_back(leak);
            }
        }
        stage.view.setLeaks(leaks);
        stage.view.setSelection(leaks[4].id);
        QVERIFY(!stage.picture("states").isNull());
        stage.clock.advance(FlashClock::halfBeat);
        QVERIFY(!stage.picture("states-unlit").isNull());
        QVERIFY(stage.saved);
    }

    void aClusterShowsItsWorst()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        std::vector<MapLeak> leaks;
        for (int i = 0; i < 12; ++i)
            leaks.push_back(MapSite::leak(i, i == 7 ? 1 : 3, MapSite::at(-10 + i * 0.2, 8)));
        leaks.push_back(MapSite::leak(20, 2, MapSite::at(85, 55)));
        leaks.push_back(MapSite::leak(21, 3, MapSite::at(-60, -60)));
        leaks.back().unacknowledged = false;
        stage.view.setLeaks(leaks);
        stage.view.setSelection(leaks[3].id);
        const QImage image = stage.picture("cluster");
        QVERIFY(pixelsOf(image, Palette::light().priority1) > 200);
        QVERIFY(stage.saved);
    }

    void aFloodShowsItsPriorityOnes()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        stage.view.setLeaks(MapSite::flood(400));
        const QImage image = stage.picture("flood");
        QVERIFY(pixelsOf(image, Palette::light().priority1) > 2000);
        QVERIFY(stage.saved);
    }

    void whatNobodyWatchesIsLoud()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        const QImage before = stage.view.grab().toImage();
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras[3].watch = MapCamera::Watch::NotWatched;
        cameras[3].note = QStringLiteral("analytics off since 13:52");
        cameras[4].watch = MapCamera::Watch::StreamDown;
        cameras[4].note = QStringLiteral("stale 00:31");
        stage.view.setCameras(cameras);
        const QImage after = stage.picture("not-watched");
        int changed = 0;
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x)
                changed += after.pixel(x, y) != before.pixel(x, y) ? 1 : 0;
        }
        QVERIFY(changed > after.width() * after.height() / 100);
        QVERIFY(stage.saved);
    }

    void whatIsOutOfSightIsPointedAt()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        stage.view.setFollowing(false);
        std::vector<MapLeak> leaks{
            MapSite::leak(1, 1, MapSite::at(700, 300)), MapSite::leak(2, 2, MapSite::at(-900, 40)),
            MapSite::leak(3, 3, MapSite::at(-880, 60)), MapSite::leak(4, 3, MapSite::at(20, -1200)),
            MapSite::leak(5, 2, MapSite::at(-55, 40)),  MapSite::leak(6, 2, MapSite::at(0, 0))};
        leaks[3].unacknowledged = false;
        leaks[5].position.reset();
        leaks[5].id.endpoint = {QStringLiteral("unknown"), QStringLiteral("events")};
        stage.view.setLeaks(leaks);
        const QImage image = stage.picture("arrows");
        QCOMPARE(stage.view.marks().arrows().size(), std::size_t{3});
        QVERIFY(pixelsOf(image, Palette::light().priority1) > 100);
        QVERIFY(stage.saved);
    }

    void theDemoStandsOnItsPlan()
    {
        QFETCH_GLOBAL(QSize, size);
        for (const bool dark : {false, true}) {
            Stage stage(size);
            stage.view.setColours(dark ? Palette::dark() : Palette::light());
            stage.view.setSitePlan(
                SitePlan::load(QStringLiteral(":/runnel/map/demo-site.png")).value());
            std::vector<MapCamera> cameras;
            const MetricPlane plane(MapSite::centre());
            for (int number = 1; number <= 4; ++number) {
                MapCamera camera;
                camera.id = {QStringLiteral("camera-%1").arg(number), QStringLiteral("events")};
                camera.label = camera.id.device;
                camera.position = plane.toPosition(
                    alongBearing({0, 0}, 137.50776 * number, 400 * std::sqrt((number - 0.5) / 4)));
                camera.heading = 80 * number;
                camera.reach = 150;
                cameras.push_back(camera);
            }
            stage.view.setCameras(cameras);
            stage.view.show();
            QVERIFY(isGrey(stage.picture(dark ? "demo-dark" : "demo")));
            QVERIFY(stage.saved);
        }
    }

    void farOutThereIsLand()
    {
        QFETCH_GLOBAL(QSize, size);
        for (const bool dark : {false, true}) {
            Stage stage(size);
            stage.build();
            stage.view.setColours(dark ? Palette::dark() : Palette::light());
            for (const auto &[name, width] : {std::pair{"land-50km", 50e3},
                                              {"land-1000km", 1000e3},
                                              {"land-world", 40'000e3}}) {
                stage.outTo(width);
                QVERIFY(isGrey(
                    stage.picture(dark ? QByteArray(name).append("-dark").constData() : name)));
                QVERIFY(stage.saved);
            }
        }
    }

    void tilesLieUnderTheSite()
    {
        QFETCH_GLOBAL(QSize, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tiles.mbtiles"));
        {
            MapSite::TileWriter writer;
            QVERIFY(writer.begin(path) && writer.run("BEGIN"));
            for (int zoom = 3; zoom <= 17; ++zoom) {
                const double across = std::ldexp(1.0, zoom);
                const int column = int((35.78 + 180) / 360 * across);
                const int row = int(TileGrid::rowOf(64.55, zoom));
                for (int x = std::max(0, column - 4); x <= column + 4 && x < across; ++x) {
                    for (int y = std::max(0, row - 4); y <= row + 4 && y < across; ++y)
                        QVERIFY(writer.add({zoom, x, y}, MapSite::tilePicture({zoom, x, y})));
                }
            }
            QVERIFY(writer.run("COMMIT"));
        }
        for (const bool dark : {false, true}) {
            Stage stage(size);
            stage.build();
            stage.view.setColours(dark ? Palette::dark() : Palette::light());
            stage.view.setTiles(path);
            QTRY_VERIFY(stage.isSettled());
            QVERIFY(isGrey(stage.picture(dark ? "tiles-dark" : "tiles")));
            stage.outTo(4000e3);
            QTRY_VERIFY(stage.isSettled());
            QVERIFY(isGrey(stage.picture(dark ? "tiles-4000km-dark" : "tiles-4000km")));
            QVERIFY(stage.saved);
        }
    }

    void darkLeansOnShapes()
    {
        QFETCH_GLOBAL(QSize, size);
        Stage stage(size);
        stage.build();
        stage.view.setColours(Palette::dark());
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras[3].watch = MapCamera::Watch::NotWatched;
        cameras[3].note = QStringLiteral("analytics off since 13:52");
        stage.view.setCameras(cameras);
        std::vector<MapLeak> leaks{
            MapSite::leak(1, 1, MapSite::at(-5, 12)), MapSite::leak(2, 2, MapSite::at(-100, -20)),
            MapSite::leak(3, 3, MapSite::at(90, 20)), MapSite::leak(4, 2, MapSite::at(100, -80))};
        leaks[0].windFrom = 300;
        leaks[3].unacknowledged = false;
        stage.view.setLeaks(leaks);
        stage.view.setSelection(leaks[0].id);
        const QImage image = stage.picture("dark");
        QVERIFY(pixelsOf(image, Palette::dark().priority1) > 200);
        QVERIFY(stage.saved);
    }
};

QTEST_MAIN(TestMapScreenshots)
#include "tst_mapscreenshots.moc"
