// SPDX-License-Identifier: Apache-2.0
// Overlays are read whole or refused, and never without bounds.
#include "map/geojson.h"

#include <QTest>

using namespace Runnel;

class TestGeoJson : public QObject
{
    Q_OBJECT

private slots:
    void readsPointsLinesAndAreas()
    {
        const auto result = GeoOverlay::fromJson(R"({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "T-1"},
             "geometry": {"type": "Point", "coordinates": [35.78, 64.55, 12]}},
            {"type": "Feature", "properties": null, "geometry": null},
            {"type": "Feature", "geometry": {"type": "MultiLineString",
             "coordinates": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]}},
            {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": [
              {"type": "MultiPoint", "coordinates": [[1, 1], [2, 2]]},
              {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]],
                                                       [[[5, 5], [6, 5], [6, 6], [5, 5]]]]}]}}]})");
        QVERIFY2(result, qPrintable(result.fault().toString()));
        const auto &shapes = result.value().shapes;
        QCOMPARE(shapes.size(), std::size_t{6});
        QCOMPARE(shapes[0].name, QStringLiteral("T-1"));
        QVERIFY(shapes[0].paths[0][0] == (GeoPosition{64.55, 35.78}));
        QVERIFY(shapes[1].kind == GeoShape::Kind::Line);
        QCOMPARE(shapes[1].paths.size(), std::size_t{2});
        QVERIFY(shapes[4].kind == GeoShape::Kind::Area);
        QCOMPARE(shapes[5].paths[0].size(), std::size_t{4});
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("not JSON");
        QTest::newRow("cut") << QByteArray("{\"type\": \"Po") << QStringLiteral("not JSON");
        QTest::newRow("array") << QByteArray("[]") << QStringLiteral("no geometry");
        QTest::newRow("no features")
            << QByteArray(R"({"type": "FeatureCollection"})") << QStringLiteral("no features");
        QTest::newRow("metres") << QByteArray(R"({"type": "Point", "coordinates": [500000, 7e6]})")
                                << QStringLiteral("degrees");
        QTest::newRow("words") << QByteArray(R"({"type": "Point", "coordinates": ["1", "2"]})")
                               << QStringLiteral("degrees");
        QTest::newRow("which") << QByteArray(R"({"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": null}, {"type": "Feature", "geometry": {"type": "Disc"}}]})")
                               << QStringLiteral("Feature 2");
    }

    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto result = GeoOverlay::fromJson(json);
        QVERIFY(!result);
        QVERIFY2(result.fault().detail.contains(says), qPrintable(result.fault().detail));
    }

    void isBounded()
    {
        QByteArray many = "{\"type\": \"LineString\", \"coordinates\": [";
        for (qsizetype i = 0; i < GeoOverlay::mostPositions; ++i)
            many += "[1,2],";
        QVERIFY(GeoOverlay::fromJson(many.chopped(1) + "]}"));
        QVERIFY(!GeoOverlay::fromJson(many + "[1,2]]}"));
        QVERIFY(!GeoOverlay::fromJson(QByteArray(GeoOverlay::mostBytes + 1, ' ')));
        QByteArray deep = R"({"type": "Point", "coordinates": [1, 2]})";
        for (int i = 0; i < GeoOverlay::deepest; ++i)
            deep = "{\"type\": \"GeometryCollection\", \"geometries\": [" + deep + "]}";
        QVERIFY(GeoOverlay::fromJson(deep));
        QVERIFY(!GeoOverlay::fromJson("{\"type\": \"GeometryCollection\", \"geometries\": [" +
                                      deep + "]}"));
    }
};

QTEST_GUILESS_MAIN(TestGeoJson)
#include "tst_geojson.moc"
