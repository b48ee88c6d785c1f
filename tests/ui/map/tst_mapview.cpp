// SPDX-License-Identifier: Apache-2.0
// The widget: one selection in two views, following, and rest when nothing is new.
#include "map/mapbutton.h"
#include "map/maplayout.h"

#include "mapstage.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using MapSite::acknowledged;
using MapSite::Stage;

namespace {

/// Counts what is painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            regions.push_back(static_cast<QPaintEvent *>(event)->region());
        return false;
    }
    std::vector<QRegion> regions;
};

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private slots:
    void nothingFlashesWhenNothingIsUnacknowledged()
    {
        Stage stage;
        QVERIFY(!stage.flash.isRunning());
        stage.view.setLeaks({acknowledged(MapSite::leak(1, 1, MapSite::at(0, 0)))});
        QVERIFY(!stage.flash.isRunning());
        QCOMPARE(stage.clock.untilNextTimer(), std::chrono::nanoseconds::max());
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0))});
        QVERIFY(stage.flash.isRunning());
        stage.view.hide();
        QVERIFY(!stage.flash.isRunning());
        stage.view.show();
        QVERIFY(stage.flash.isRunning());
        stage.view.setLeaks({});
        QVERIFY(!stage.flash.isRunning());
        QCOMPARE(stage.clock.untilNextTimer(), std::chrono::nanoseconds::max());
    }

    void flashesTwiceASecondInPhaseForAll()
    {
        ManualClock clock;
        FlashClock flash(clock);
        QSignalSpy beats(&flash, &FlashClock::beat);
        QObject first;
        auto second = std::make_unique<QObject>();
        flash.setWanted(first, true);
        QVERIFY(flash.isLit());
        clock.advance(std::chrono::milliseconds(100));
        flash.setWanted(*second, true); // joins the beat and does not start one
        beats.clear();
        clock.advance(std::chrono::seconds(1));
        QCOMPARE(beats.size(), 4); // on, off, on, off
        flash.setWanted(first, false);
        QVERIFY(flash.isRunning());
        second.reset();
        QVERIFY(!flash.isRunning());
    }

    void aFlashRepaintsItsRingsOnly()
    {
        Stage stage;
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0)),
                             acknowledged(MapSite::leak(2, 1, MapSite::at(100, 50)))});
        QApplication::processEvents();
        PaintCounter painted(stage.view);
        stage.clock.advance(FlashClock::halfBeat);
        QTRY_COMPARE(painted.regions.size(), std::size_t{1});
        const QRect rect = painted.regions[0].boundingRect();
        QVERIFY(rect.contains(stage.view.marks().leaks()[0].cluster.at.toPoint()));
        QVERIFY(rect.width() < 200 && rect.height() < 200);
    }

    void nothingIsPaintedWhileNothingChanges()
    {
        Stage stage;
        stage.view.setLeaks({acknowledged(MapSite::leak(1, 1, MapSite::at(0, 0)))});
        QApplication::processEvents();
        PaintCounter painted(stage.view);
        stage.clock.advance(std::chrono::minutes(10));
        QApplication::processEvents();
        QVERIFY(painted.regions.empty());
    }

    void theSameValuesAgainPaintNothing()
    {
        Stage stage;
        const std::vector<MapLeak> leaks = MapSite::flood(50);
        stage.view.setLeaks(leaks);
        QApplication::processEvents();
        PaintCounter painted(stage.view);
        stage.view.setLeaks(leaks);
        stage.view.setCameras(MapSite::cameras());
        stage.view.setSelection(std::nullopt);
        QApplication::processEvents();
        QVERIFY(painted.regions.empty());
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras[0].watch = MapCamera::Watch::StreamDown;
        stage.view.setCameras(cameras);
        QTRY_VERIFY(!painted.regions.empty());
    }

    void aSelectionFromOutsideTellsNobodyAndComesIntoSight()
    {
        Stage stage;
        stage.view.setLeaks(
            {MapSite::leak(1, 1, MapSite::at(0, 0)), MapSite::leak(2, 2, MapSite::at(9000, 0))});
        stage.view.setFollowing(false);
        stage.view.setSelection(MapSite::alarmId(1));
        QSignalSpy selected(&stage.view, &MapView::selected);
        for (int i = 0; i < 12; ++i)
            stage.wheel({450, 300}, 1);
        stage.view.setSelection(MapSite::alarmId(2));
        QVERIFY(stage.view.marks().arrows().size() == 1);
        QVERIFY(stage.view.rect().contains(stage.pixelOf(MapSite::at(9000, 0))));
        QVERIFY(selected.isEmpty());
        stage.view.setSelection(std::nullopt);
        QVERIFY(!stage.view.selection());
    }

    void aSelectionThatIsGoneDoesNoHarm()
    {
        Stage stage;
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0))});
        stage.view.setSelection(MapSite::alarmId(1));
        stage.view.setLeaks({});
        stage.view.setSelection(MapSite::alarmId(77));
        QVERIFY(stage.view.marks().leaks().empty());
        stage.view.grab();
    }

    void followsUntilItIsTouched()
    {
        Stage stage;
        QVERIFY(stage.view.isFollowing());
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(3000, 0))});
        QVERIFY(stage.view.marks().arrows().empty());
        QSignalSpy following(&stage.view, &MapView::followingChanged);
        stage.wheel({100, 100}, 1);
        QCOMPARE(following.size(), 1);
        QVERIFY(!stage.view.isFollowing());
        const Viewport held = stage.view.viewport();
        stage.view.setLeaks({MapSite::leak(2, 1, MapSite::at(-9000, 0))});
        stage.view.setCameras(MapSite::cameras());
        QVERIFY(stage.view.viewport() == held);
        stage.view.setFollowing(true);
        QVERIFY(stage.view.marks().arrows().empty());
    }

    void doesNotMoveForAnAlarmThatIsInSightAlready()
    {
        Stage stage;
        stage.view.setLeaks(
            {MapSite::leak(0, 1, MapSite::at(0, 0)), MapSite::leak(1, 1, MapSite::at(-100, 50))});
        const Viewport held = stage.view.viewport();
        stage.view.setLeaks({MapSite::leak(0, 1, MapSite::at(0, 0)),
                             MapSite::leak(1, 1, MapSite::at(-100, 50)),
                             MapSite::leak(5, 2, MapSite::at(20, -10))});
        QVERIFY(stage.view.viewport() == held);
    }

    void buttonsAreTwelveMillimetresAndNamed()
    {
        Stage stage;
        stage.view.setPixelsPerMillimetre(6);
        const auto buttons = stage.view.findChildren<MapButton *>();
        QCOMPARE(buttons.size(), 4);
        for (const MapButton *button : buttons) {
            QVERIFY(button->width() >= 72 && button->height() >= 72);
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(stage.view.rect().contains(button->geometry()));
        }
        QVERIFY(!stage.view.accessibleName().isEmpty());
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0))});
        stage.view.grab();
        QVERIFY(stage.view.accessibleDescription().contains(QStringLiteral("1 of priority 1")));
    }

    void everySymbolHasANameAPlaceAndAnAction()
    {
        Stage stage;
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras[3].watch = MapCamera::Watch::NotWatched;
        cameras[3].label = QStringLiteral("Cam\n4");
        stage.view.setCameras(cameras);
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0)),
                             acknowledged(MapSite::leak(2, 3, MapSite::at(0, 0)))});
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(map != nullptr);
        QCOMPARE(map->childCount(), 4 + 1 + 5); // buttons, one cluster, cameras
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *child = map->child(i);
            QVERIFY(child != nullptr && child->isValid());
            QCOMPARE(map->indexOfChild(child), i);
            names << child->text(QAccessible::Name);
            QVERIFY(!names.back().isEmpty() && !names.back().contains(u'\n'));
        }
        QVERIFY(names.filter(QStringLiteral("Priority 1, not acknowledged")).size() == 1);
        QVERIFY(names.filter(QStringLiteral("2 alarms")).size() == 1);
        QVERIFY(names.filter(QStringLiteral("Cam\\x0a4, not watched")).size() == 1);

        QAccessibleInterface *leak = map->child(4);
        const QPoint middle = leak->rect().center();
        QCOMPARE(map->childAt(middle.x(), middle.y()), leak);
        QSignalSpy selected(&stage.view, &MapView::selected);
        leak->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(selected.size(), 1);
        QVERIFY(leak->state().selected);
        stage.view.setLeaks({});
        stage.view.setCameras({});
        QVERIFY(!leak->isValid());
        QVERIFY(leak->text(QAccessible::Name).isEmpty());
    }

    void whatIsKeptLooksLikeWhatIsPaintedAnew()
    {
        const auto wind = [](double from) { return MapWind{from, std::nullopt}; };
        std::vector<MapCamera> cameras = MapSite::cameras();
        cameras.front().watch = MapCamera::Watch::NotWatched;
        Stage kept; // looked at after each change, as on a screen
        kept.view.grab();
        kept.view.setSitePlan(MapSite::plan());
        const QImage plan = kept.view.grab().toImage();
        kept.view.setOverlays({MapSite::fence()});
        const QImage fence = kept.view.grab().toImage();
        kept.view.setWind(wind(10));
        const QImage firstWind = kept.view.grab().toImage();
        kept.view.setWind(wind(200));
        const QImage secondWind = kept.view.grab().toImage();
        kept.view.setCameras(cameras);
        const QImage blind = kept.view.grab().toImage();
        kept.view.setColours(Palette::dark());
        const QImage dark = kept.view.grab().toImage();
        for (const auto &[before, after] :
             {std::pair(plan, fence), std::pair(fence, firstWind), std::pair(firstWind, secondWind),
              std::pair(secondWind, blind), std::pair(blind, dark)})
            QVERIFY(before != after);

        Stage fresh;
        fresh.view.setSitePlan(MapSite::plan());
        fresh.view.setOverlays({MapSite::fence()});
        fresh.view.setWind(wind(200));
        fresh.view.setCameras(cameras);
        fresh.view.setColours(Palette::dark());
        QCOMPARE(dark, fresh.view.grab().toImage());
    }

    void aThousandAlarmsRaiseNoWindow()
    {
        Stage stage;
        const auto before = QApplication::topLevelWidgets().size();
        for (int i = 0; i < 1000; i += 50)
            stage.view.setLeaks(MapSite::flood(i));
        stage.view.grab();
        QCOMPARE(QApplication::topLevelWidgets().size(), before);
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
