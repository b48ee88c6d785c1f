// SPDX-License-Identifier: Apache-2.0
// Tiles lie where Mercator says, and a hostile file costs a sentence, not the panel.
#include "map/metricplane.h"
#include "map/tilefile.h"
#include "map/tilelayer.h"

#include "mapstage.h"
#include "mbtiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Runnel;
using MapSite::tilePicture;
using MapSite::TileWriter;

namespace {

constexpr int zoom = 16;

TileId tileAt(const GeoPosition &position, int level = zoom)
{
    const double across = std::ldexp(1.0, level);
    return {level, int((position.longitude + 180) / 360 * across),
            int(TileGrid::rowOf(position.latitude, level))};
}

bool isGrey(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return false;
        }
    }
    return true;
}

} // namespace

class TestTiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("site.mbtiles"));
    }

    void gridKnowsTheWorld()
    {
        QCOMPARE(TileGrid::longitudeOf(0, 3), -180.0);
        QCOMPARE(TileGrid::longitudeOf(4, 3), 0.0);
        QVERIFY(std::abs(TileGrid::latitudeOf(4, 3)) < 1e-9);
        QVERIFY(std::abs(TileGrid::latitudeOf(0, 3) - TileGrid::farthestLatitude) < 1e-6);
        for (const double latitude : {-85.0, -12.5, 0.0, 64.55, 85.0})
            QVERIFY(std::abs(TileGrid::latitudeOf(TileGrid::rowOf(latitude, 14), 14) - latitude) <
                    1e-9);
        QCOMPARE((TileId{3, 1, 0}).rowFromSouth(), 7);
        QCOMPARE(tileAt({52.5219, 13.4132}, 10), (TileId{10, 550, 335})); // Berlin
    }

    void zoomFitsThePixels_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("zoom");
        QTest::newRow("at the equator's metre") << 156'543.0 / 1024 << 10;
        QTest::newRow("finer than there is") << 0.001 << 18;
        QTest::newRow("farther than there is") << 1e9 << 2;
        QTest::newRow("none") << 0.0 << 2;
        QTest::newRow("not a number") << std::nan("") << 2;
    }

    void zoomFitsThePixels()
    {
        QFETCH(double, scale);
        QFETCH(int, zoom);
        QCOMPARE(TileGrid::zoomFor(scale, 0, 2, 18), zoom);
    }

    void areasAreCovered()
    {
        QCOMPARE(TileGrid::tilesIn(QRectF(-180, -85, 360, 170), 1), QRect(0, 0, 2, 2));
        const QRect wrapped = TileGrid::tilesIn(QRectF(170, -10, 20, 20), 3);
        QCOMPARE(wrapped.left(), 7);
        QCOMPARE(wrapped.right(), 8); // beyond the last: the first again
        const QRect poles = TileGrid::tilesIn(QRectF(0, 80, 10, 1000), 4);
        QCOMPARE(poles.top(), 0);
    }

    void readsPngAndJpegInGreys()
    {
        const TileId png{5, 3, 4};
        const TileId jpeg{5, 3, 5};
        {
            TileWriter writer;
            QVERIFY(writer.begin(m_path));
            QVERIFY(writer.run("INSERT INTO metadata VALUES ('minzoom', '3'), ('maxzoom', '5')"));
            QVERIFY(writer.add(png, tilePicture(png)));
            QVERIFY(writer.add(jpeg, tilePicture(jpeg, 512, "jpeg")));
        }
        TileFile file;
        const auto info = file.open(m_path);
        QVERIFY2(info, qPrintable(info.fault().toString()));
        QCOMPARE(info.value().least, 3);
        QCOMPARE(info.value().most, 5);
        for (const TileId &id : {png, jpeg}) {
            const auto image = file.read(id);
            QVERIFY2(image, qPrintable(image.fault().toString()));
            QCOMPARE(image.value().size(), QSize(256, 256));
            QVERIFY(isGrey(image.value()));
        }
        const auto missing = file.read({5, 0, 0});
        QVERIFY(missing);
        QVERIFY(missing.value().isNull());
    }

    void findsZoomLevelsThatNobodyWrote()
    {
        {
            TileWriter writer;
            QVERIFY(writer.begin(m_path));
            QVERIFY(writer.add({7, 0, 0}, tilePicture({7, 0, 0})));
            QVERIFY(writer.add({9, 0, 0}, tilePicture({9, 0, 0})));
        }
        TileFile file;
        const auto info = file.open(m_path);
        QVERIFY(info);
        QCOMPARE(info.value().least, 7);
        QCOMPARE(info.value().most, 9);
    }

    void aBadFileIsRefusedWithARemedy_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing", "folder", "empty", "not a database", "no tiles",
                                 "no zoom levels", "absurd zoom", "endless view"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void aBadFileIsRefusedWithARemedy()
    {
        QFETCH(QString, kind);
        if (kind == u"folder") {
            QVERIFY(QDir().mkpath(m_path));
        } else if (kind == u"empty" || kind == u"not a database") {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kind == u"empty" ? QByteArray() : QByteArray(5000, 'x'));
        } else if (kind != u"missing") {
            TileWriter writer;
            QVERIFY(writer.begin(m_path));
            if (kind == u"no tiles")
                QVERIFY(writer.run("DROP TABLE tiles"));
            else if (kind == u"absurd zoom")
                QVERIFY(writer.run(
                    "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '2000000000')"));
            else if (kind == u"endless view")
                QVERIFY(writer.run("DROP TABLE tiles") &&
                        writer.run("CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION "
                                   "ALL SELECT i + 1 FROM n) SELECT i AS zoom_level, 0 AS "
                                   "tile_column, 0 AS tile_row, x'00' AS tile_data FROM n"));
        }
        TileFile file;
        const auto info = file.open(m_path); // ends by itself, also for the endless one
        QVERIFY(!info);
        QVERIFY(!info.fault().detail.isEmpty());
        QVERIFY(!info.fault().remedy.isEmpty());
    }

    void aBadTileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("text") << QByteArray("<svg onload='x'/>") << QStringLiteral("neither");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("neither");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << QStringLiteral("neither");
        QTest::newRow("vector") << QByteArray("\x1f\x8b\x08\x00\x00\x00", 6)
                                << QStringLiteral("neither");
        QTest::newRow("half a png") << tilePicture({1, 0, 0}).left(300) << QString();
        QTest::newRow("too large a picture")
            << tilePicture({1, 0, 0}, 2048) << QStringLiteral("1024 pixels");
        QTest::newRow("too many bytes")
            << tilePicture({1, 0, 0}) + QByteArray(1100 * 1024, '\0') << QStringLiteral("1 MiB");
        QTest::newRow("far too many bytes")
            << tilePicture({1, 0, 0}) + QByteArray(4 * 1024 * 1024, '\0') << QString();
    }

    void aBadTileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        {
            TileWriter writer;
            QVERIFY(writer.begin(m_path));
            QVERIFY(writer.add({1, 0, 0}, bytes));
            QVERIFY(writer.add({1, 1, 0}, tilePicture({1, 1, 0})));
        }
        TileFile file;
        QVERIFY(file.open(m_path));
        const auto bad = file.read({1, 0, 0});
        QVERIFY(!bad);
        QVERIFY2(bad.fault().detail.contains(why), qPrintable(bad.fault().detail));
        QVERIFY(bad.fault().detail.contains(QStringLiteral("1/0/0")));
        QVERIFY(file.read({1, 1, 0})); // the others are shown
    }

    void anEndlessTileEnds()
    {
        {
            TileWriter writer;
            QVERIFY(writer.begin(m_path));
            QVERIFY(writer.run("DROP TABLE tiles"));
            QVERIFY(writer.run("INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '3')"));
            QVERIFY(writer.run("CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL "
                               "SELECT i + 1 FROM n) SELECT i AS zoom_level, 0 AS tile_column, 0 "
                               "AS tile_row, x'00' AS tile_data FROM n"));
        }
        TileFile file;
        QVERIFY(file.open(m_path));
        QVERIFY(!file.read({0, 0, 0}));
        QVERIFY(!file.read({0, 0, 0})); // once more: the budget is per tile
    }

    void layerReadsWhatIsAskedFor()
    {
        writeSite();
        TileLayer layer(m_path);
        QSignalSpy arrived(&layer, &TileLayer::arrived);
        QVERIFY(arrived.wait());
        QVERIFY(layer.info());
        const TileId here = tileAt(MapSite::centre());
        QVERIFY(layer.tile(here) == nullptr);
        layer.endPicture();
        QVERIFY(arrived.wait());
        QVERIFY(layer.tile(here) != nullptr);
        // One that the file does not have is asked for once.
        layer.beginPicture();
        const TileId nowhere{zoom, 0, 0};
        QVERIFY(layer.tile(nowhere) == nullptr);
        layer.endPicture();
        QVERIFY(arrived.wait());
        layer.beginPicture();
        QVERIFY(layer.tile(nowhere) == nullptr);
        layer.endPicture();
        QVERIFY(layer.isComplete());
    }

    void layerAsksForAFewAtATime()
    {
        writeSite();
        TileLayer layer(m_path);
        QSignalSpy arrived(&layer, &TileLayer::arrived);
        QVERIFY(arrived.wait());
        layer.beginPicture();
        for (int i = 0; i < 1000; ++i)
            layer.tile({zoom, i, 0});
        layer.endPicture();
        QVERIFY(arrived.wait());
        layer.beginPicture();
        for (int i = 0; i < int(TileLayer::mostAtATime); ++i)
            layer.tile({zoom, i, 0});
        layer.endPicture(); // all of these are known now
        QVERIFY(layer.isComplete());
        layer.beginPicture();
        layer.tile({zoom, int(TileLayer::mostAtATime), 0});
        layer.endPicture(); // and this one is not
        QVERIFY(!layer.isComplete());
    }

    void layerSaysOnceWhatIsWrong()
    {
        TileLayer layer(m_path);
        QSignalSpy failed(&layer, &TileLayer::failed);
        QVERIFY(failed.wait());
        QVERIFY(!layer.info());
        QCOMPARE(failed.size(), 1);
    }

    void layerMayGoWhileItReads()
    {
        writeSite();
        for (int i = 0; i < 20; ++i) {
            TileLayer layer(m_path);
            layer.tile(tileAt(MapSite::centre()));
            layer.endPicture();
        }
    }

    void mapShowsTilesWhereTheyLie()
    {
        writeSite();
        MapSite::Stage stage;
        const QImage before = stage.view.grab().toImage();
        stage.view.setTiles(m_path);
        QSignalSpy failed(&stage.view, &MapView::tilesFailed);
        QTRY_VERIFY(stage.view.grab().toImage() != before);
        QVERIFY(failed.isEmpty());
        stage.view.setTiles({});
        QCOMPARE(stage.view.grab().toImage(), before);
    }

    void mapSaysWhatIsWrongWithTiles()
    {
        MapSite::Stage stage;
        QSignalSpy failed(&stage.view, &MapView::tilesFailed);
        // Whoever hears of it may take them away at once.
        connect(&stage.view, &MapView::tilesFailed, &stage.view,
                [&stage] { stage.view.setTiles({}); });
        stage.view.setTiles(m_path);
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    /// All tiles within 2 km of the site.
    void writeSite()
    {
        TileWriter writer;
        QVERIFY(writer.begin(m_path));
        QVERIFY(writer.run("BEGIN"));
        for (int level = 12; level <= zoom; ++level) {
            const TileId from = tileAt(MapSite::at(-1000, 1000), level);
            const TileId to = tileAt(MapSite::at(1000, -1000), level);
            for (int x = from.x; x <= to.x; ++x) {
                for (int y = from.y; y <= to.y; ++y)
                    QVERIFY(writer.add({level, x, y}, tilePicture({level, x, y})));
            }
        }
        QVERIFY(writer.run("COMMIT"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
