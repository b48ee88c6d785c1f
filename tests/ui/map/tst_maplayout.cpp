// SPDX-License-Identifier: Apache-2.0
// What stands where, what a touch hits, and that foreign text stays text.
#include "map/maplayout.h"
#include "map/symbolcache.h"
#include "style/palette.h"

#include "mapsite.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Runnel;

namespace {

struct Desk
{
    Desk()
    {
        scene.setOrigin(MapSite::centre());
        viewport.setSize({800, 600});
        viewport.setMetresPerPixel(0.5); // 400 m by 300 m
    }

    MapLayout layout() const { return {scene, viewport, face, selection}; }
    QPointF pixel(const GeoPosition &position) const
    {
        return viewport.toPixel(scene.plane().toMetres(position));
    }

    MapScene scene;
    Viewport viewport;
    MapFace face;
    MapSelection selection;
};

MapLeak acknowledged(MapLeak leak)
{
    leak.unacknowledged = false;
    return leak;
}

} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT

private slots:
    void leaksStandWhereTheyAre()
    {
        Desk desk;
        desk.scene.setLeaks({MapSite::leak(1, 2, MapSite::at(50, 25))});
        const MapLayout layout = desk.layout();
        QCOMPARE(layout.leaks().size(), std::size_t{1});
        const QPointF off = layout.leaks()[0].cluster.at - QPointF(500, 250);
        QVERIFY(off.manhattanLength() < 0.01);
    }

    void aFingerHitsWithinTwelveMillimetres()
    {
        Desk desk;
        desk.scene.setLeaks({MapSite::leak(1, 2, MapSite::at(0, 0))});
        const MapLayout layout = desk.layout();
        const double mm = desk.face.pixelsPerMillimetre;
        const double edge = layout.leaks()[0].side / 2;
        QVERIFY(layout.targetAt({400 + edge + 5.9 * mm, 300}));
        QVERIFY(!layout.targetAt({400 + edge + 6.1 * mm, 300}));
    }

    void theNearestIsHitAndALeakBeforeItsCamera()
    {
        Desk desk;
        desk.scene.setCameras(MapSite::cameras());
        MapLeak nowhere = MapSite::leak(0, 3, {}); // of camera 1
        nowhere.position.reset();
        desk.scene.setLeaks({nowhere, MapSite::leak(1, 2, MapSite::at(0, 0))});
        const MapLayout layout = desk.layout();
        const QPointF camera = desk.pixel(MapSite::cameras()[0].position);
        const auto target = layout.targetAt(camera);
        QVERIFY(target);
        QVERIFY(target->kind == MapTarget::Kind::Leak);
        QCOMPARE(layout.placeOf(*target), camera);
        const auto other = layout.targetAt(desk.pixel(MapSite::cameras()[1].position));
        QVERIFY(other && other->kind == MapTarget::Kind::Camera);
    }

    void aLeakUnderAButtonIsPointedAt()
    {
        Desk desk;
        desk.face.covered = {QRectF(740, 10, 50, 150)};
        desk.scene.setLeaks({MapSite::leak(1, 1, MapSite::at(180, 110))}); // at 760, 80
        const MapLayout layout = desk.layout();
        QVERIFY(layout.leaks().empty());
        QCOMPARE(layout.arrows().size(), std::size_t{1});
        QVERIFY(layout.arrows()[0].cluster.at.x() < 740);
    }

    void arrowsCountLeaksAndNotClusters()
    {
        Desk desk;
        std::vector<MapLeak> leaks;
        for (int i = 0; i < 5; ++i)
            leaks.push_back(MapSite::leak(i, i == 4 ? 1 : 3, MapSite::at(5000 + i, 0)));
        desk.scene.setLeaks(leaks);
        const MapLayout layout = desk.layout();
        QCOMPARE(layout.arrows().size(), std::size_t{1});
        QCOMPARE(layout.arrows()[0].cluster.members.size(), std::size_t{5});
        QCOMPARE(layout.arrows()[0].cluster.priority, 1);
        QCOMPARE(layout.arrows()[0].cluster.priorityOnes, std::size_t{1});
    }

    void everyLeakIsSomewhere()
    {
        Desk desk;
        std::vector<MapLeak> leaks = MapSite::flood(2000);
        leaks[7].position.reset();
        leaks[7].id.endpoint = {QStringLiteral("gone"), {}};
        leaks[9].position = GeoPosition{500, 0};
        leaks[9].id.endpoint = {QStringLiteral("gone"), {}};
        leaks[11].position = MapSite::at(4000, 4000);
        desk.scene.setLeaks(leaks);
        const MapLayout layout = desk.layout();
        std::size_t members = 0;
        for (const MapTarget &target : layout.targets())
            members += layout.membersOf(target).size();
        QCOMPARE(members, leaks.size());
        QVERIFY(layout.unplaced());
        QCOMPARE(layout.unplaced()->cluster.members.size(), std::size_t{2});
        QVERIFY(layout.targetAt(layout.unplaced()->room.center())->kind ==
                MapTarget::Kind::Unplaced);
    }

    void theOrderOfReportsChangesNothing()
    {
        Desk desk;
        std::vector<MapLeak> leaks = MapSite::flood(300);
        desk.scene.setLeaks(leaks);
        const MapLayout before = desk.layout();
        std::reverse(leaks.begin(), leaks.end());
        desk.scene.setLeaks(leaks);
        const MapLayout after = desk.layout();
        QCOMPARE(after.leaks().size(), before.leaks().size());
        for (std::size_t i = 0; i < before.leaks().size(); ++i)
            QCOMPARE(after.leaks()[i].cluster.members, before.leaks()[i].cluster.members);
    }

    void moreThanTheMostKeepsTheWorst()
    {
        Desk desk;
        std::vector<MapLeak> leaks;
        for (int i = 0; i < int(MapScene::mostLeaks) + 50; ++i)
            leaks.push_back(MapSite::leak(i, i < 40 ? 1 : 3, MapSite::at(0, 0)));
        std::reverse(leaks.begin(), leaks.end());
        desk.scene.setLeaks(leaks);
        QCOMPARE(desk.scene.leaks().size(), MapScene::mostLeaks);
        const auto ones =
            std::count_if(desk.scene.leaks().begin(), desk.scene.leaks().end(),
                          [](const MapScene::PlacedLeak &leak) { return leak.leak.priority == 1; });
        QCOMPARE(ones, 40);
    }

    void hostileTextIsShownAsText()
    {
        Desk desk;
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras.resize(1);
        cameras[0].position = MapSite::at(0, 0);
        cameras[0].label = QStringLiteral("<b>x</b>\n\u202Ey\x1b[2J") + QString(5000, u'w');
        desk.scene.setCameras(cameras);
        const MapLayout layout = desk.layout();
        const PlainLabel &label = layout.cameras()[0].label;
        QVERIFY(label.note().startsWith(QStringLiteral("<b>x</b>\\x0a")));
        for (const QChar c : label.note())
            QVERIFY(c.isPrint() && c.unicode() != 0x202E);
        QVERIFY(label.size().width() <= 40 * desk.face.pixelsPerMillimetre + 20);
        QVERIFY(label.note().endsWith(u'…'));
    }

    void aUnitIsForeignTextToo()
    {
        MapLeak leak = MapSite::leak(1, 1, MapSite::at(0, 0));
        leak.flow = Measure{2, QStringLiteral("g\n<i>") + QString(900, u'x')};
        const QString label = leakLabel(leak);
        QVERIFY(!label.contains(u'\n'));
        QVERIFY(label.size() < 40);
    }

    void whatDoesNotWatchSaysWhyEvenWithoutRoom()
    {
        Desk desk;
        std::vector<MapCamera> cameras;
        for (int i = 0; i < 40; ++i) {
            MapCamera camera = MapSite::cameras()[0];
            camera.id.device = QString::number(i);
            camera.position = MapSite::at(i, 0);
            camera.watch = i == 20 ? MapCamera::Watch::NotWatched : MapCamera::Watch::Watching;
            cameras.push_back(camera);
        }
        desk.scene.setCameras(cameras);
        int blind = 0;
        int silent = 0;
        const MapLayout layout = desk.layout();
        for (const MapLayout::CameraMark &mark : layout.cameras()) {
            silent += mark.labelRoom.isValid() ? 0 : 1;
            if (!mark.label.title().isEmpty()) {
                QVERIFY(mark.labelRoom.isValid());
                ++blind;
            }
        }
        QCOMPARE(blind, 1);
        QVERIFY(silent > 0);
    }

    void symbolsGrowWithTheFlowInItsOwnUnit()
    {
        const auto scale = [](double value, const char *unit) {
            return flowScale(Measure{value, QString::fromLatin1(unit)});
        };
        QVERIFY(scale(2, "g/s") > scale(0.1, "g/s"));
        QCOMPARE(scale(3.6, "kg/h"), scale(1, "g/s"));
        QCOMPARE(scale(5, "furlongs"), 1.0);
        QCOMPARE(flowScale(std::nullopt), 1.0);
        QCOMPARE(scale(1e300, "kg/s"), 1.6);
        QCOMPARE(scale(-4, "g/s"), 0.85);
        QCOMPARE(scale(qQNaN(), "g/s"), 1.0);
    }

    void onlyWhatIsOpenBecomesALeak()
    {
        Alarm alarm;
        alarm.condition = {AlarmState::ActiveUnacknowledged, true};
        QVERIFY(mapLeakOf(alarm)->unacknowledged);
        alarm.condition = {AlarmState::ActiveAcknowledged, true};
        QVERIFY(!mapLeakOf(alarm)->unacknowledged);
        alarm.condition = {AlarmState::ClearedUnacknowledged, false};
        QVERIFY(mapLeakOf(alarm)->unacknowledged && !mapLeakOf(alarm)->active);
        for (const AlarmState state : {AlarmState::Normal, AlarmState::Shelved,
                                       AlarmState::Suppressed, AlarmState::OutOfService}) {
            alarm.condition = {state, true};
            QVERIFY(!mapLeakOf(alarm));
        }
        alarm.condition = {AlarmState::ActiveUnacknowledged, true};
        alarm.id.family = AlarmFamily::System;
        QVERIFY(!mapLeakOf(alarm));
    }

    void theSelectedMemberOfAClusterIsNamed()
    {
        Desk desk;
        desk.scene.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0)),
                             acknowledged(MapSite::leak(2, 3, MapSite::at(0, 0)))});
        desk.selection.alarm = MapSite::alarmId(2);
        const MapLayout layout = desk.layout();
        QVERIFY(layout.leaks()[0].selected);
        QVERIFY(layout.leaks()[0].label.title().startsWith(QStringLiteral("2 of 2")));
    }

    void theSymbolCacheShowsTheSameAndIsBounded()
    {
        const PrioritySymbol symbol{.priority = 1, .lit = true, .confidence = 60};
        QImage direct(120, 120, QImage::Format_ARGB32_Premultiplied);
        direct.fill(Qt::gray);
        QImage cached = direct;
        {
            QPainter painter(&direct);
            symbol.paint(painter, {60, 60}, 26, Palette::light());
        }
        SymbolCache cache;
        {
            QPainter painter(&cached);
            cache.paint(painter, symbol, {60, 60}, 26, Palette::light());
        }
        int different = 0;
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 120; ++x) {
                const QColor a = direct.pixelColor(x, y);
                const QColor b = cached.pixelColor(x, y);
                different +=
                    std::abs(a.red() - b.red()) + std::abs(a.blue() - b.blue()) > 8 ? 1 : 0;
            }
        }
        QVERIFY2(different == 0, qPrintable(QString::number(different)));
        QPainter painter(&cached);
        for (int side = 10; side < 200; ++side) {
            for (const int priority : {1, 2, 3}) {
                PrioritySymbol kind = symbol;
                kind.priority = priority;
                cache.paint(painter, kind, {60, 60}, side, Palette::light());
            }
        }
        QVERIFY(cache.kinds() <= SymbolCache::mostKinds);
        QVERIFY(cache.bytes() <=
                SymbolCache::mostBytes + 1'000'000); // and the one that was too much
        cache.paint(painter, symbol, {60, 60}, 26, Palette::dark());
        QCOMPARE(cache.kinds(), 1);
    }

    void textAndSymbolsAreLegibleInBothPalettes()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            QVERIFY(contrastRatio(palette.text, palette.ground) >= 7);
            QVERIFY(contrastRatio(palette.quiet, palette.ground) >= 4.5);
            QVERIFY(contrastRatio(palette.quiet, palette.plate) >= 4.5);
            for (int priority = 1; priority <= 3; ++priority)
                QVERIFY(contrastRatio(palette.digit(priority), palette.priority(priority)) >= 4.5);
            for (const int priority : {1, 3}) {
                QVERIFY(contrastRatio(palette.priority(priority), palette.ground) >= 3);
                QVERIFY(contrastRatio(palette.priority(priority), palette.symbolFill) >= 4.5);
            }
        }
        // Orange on light grey is not enough by itself: its rim is.
        const Palette light = Palette::light();
        QVERIFY(contrastRatio(light.outline2, light.ground) >= 3);
        QVERIFY(contrastRatio(Palette::dark().priority2, Palette::dark().ground) >= 3);
    }
};

QTEST_MAIN(TestMapLayout)
#include "tst_maplayout.moc"
