// SPDX-License-Identifier: Apache-2.0
// The widget: touch, mouse and keys, one selection in two views, and rest when nothing is new.
#include "map/flashclock.h"
#include "map/mapbutton.h"
#include "map/maplayout.h"
#include "map/mapview.h"

#include "manualclock.h"
#include "mapsite.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Runnel;

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

struct Stage
{
    Stage()
    {
        view.setPixelsPerMillimetre(3.78);
        view.resize(900, 600);
        view.setOrigin(MapSite::centre());
        view.setCameras(MapSite::cameras());
        view.show();
        QApplication::processEvents();
    }

    void wheel(QPointF at, int notches)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }

    QPoint pixelOf(const GeoPosition &position) const
    {
        const MetricPlane plane(MapSite::centre());
        return view.viewport().toPixel(plane.toMetres(position)).toPoint();
    }

    ManualClock clock;
    FlashClock flash{clock};
    MapView view{flash};
};

MapLeak acknowledged(MapLeak leak)
{
    leak.unacknowledged = false;
    return leak;
}

const bool registered = [] {
    qRegisterMetaType<AlarmId>("Runnel::AlarmId");
    return true;
}();

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

    void aTapSelectsAndTellsOnce()
    {
        Stage stage;
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0))});
        QSignalSpy selected(&stage.view, &MapView::selected);
        QSignalSpy cameras(&stage.view, &MapView::cameraSelected);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.pixelOf(MapSite::at(0, 0)));
        QCOMPARE(selected.size(), 1);
        QVERIFY(selected[0][0].value<AlarmId>() == MapSite::alarmId(1));
        QVERIFY(stage.view.selection() == MapSite::alarmId(1));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {},
                          stage.pixelOf(MapSite::cameras()[2].position));
        QCOMPARE(cameras.size(), 1);
        QVERIFY(cameras[0][0].value<EndpointId>() == MapSite::cameras()[2].id);
        QVERIFY(!stage.view.selection());
    }

    void tapsOnAClusterGoThroughItsMembersWorstFirst()
    {
        Stage stage;
        stage.view.setLeaks({MapSite::leak(1, 3, MapSite::at(0, 0)),
                             MapSite::leak(2, 1, MapSite::at(0, 0)),
                             MapSite::leak(3, 2, MapSite::at(0, 0))});
        QSignalSpy selected(&stage.view, &MapView::selected);
        for (const int number : {2, 3, 1, 2}) {
            QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.pixelOf(MapSite::at(0, 0)));
            QVERIFY(selected.takeLast()[0].value<AlarmId>() == MapSite::alarmId(number));
        }
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

    void dragsAndPinches()
    {
        Stage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        const MetricPlane plane(MapSite::centre());
        const QPoint grabbed(400, 300);
        const QPointF under = stage.view.viewport().toMetres(grabbed);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, grabbed);
        QTest::mouseMove(&stage.view, grabbed + QPoint(3, 0)); // a hand is never still
        QVERIFY(stage.view.isFollowing());
        QTest::mouseMove(&stage.view, grabbed + QPoint(80, -40));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, grabbed + QPoint(80, -40));
        const QPointF moved = stage.view.viewport().toPixel(under) - grabbed;
        QVERIFY((moved - QPointF(80, -40)).manhattanLength() < 1);

        const double before = stage.view.viewport().metresPerPixel();
        QTest::touchEvent(&stage.view, device.get())
            .press(0, QPoint(350, 300))
            .press(1, {450, 300});
        QTest::touchEvent(&stage.view, device.get()).move(0, QPoint(300, 300)).move(1, {500, 300});
        QTest::touchEvent(&stage.view, device.get()).release(0, {300, 300}).release(1, {500, 300});
        QVERIFY(std::abs(stage.view.viewport().metresPerPixel() / before - 0.5) < 0.01);
    }

    void aTouchSelectsLikeAClick()
    {
        Stage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        stage.view.setLeaks({MapSite::leak(1, 1, MapSite::at(0, 0))});
        QSignalSpy selected(&stage.view, &MapView::selected);
        const QPoint at = stage.pixelOf(MapSite::at(0, 0)) + QPoint(12, 0);
        QTest::touchEvent(&stage.view, device.get()).press(0, at);
        QTest::touchEvent(&stage.view, device.get()).release(0, at);
        QCOMPARE(selected.size(), 1);
    }

    void keysPanZoomAndFit()
    {
        Stage stage;
        stage.view.setFocus();
        const Viewport start = stage.view.viewport();
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        QVERIFY(stage.view.viewport().metresPerPixel() < start.metresPerPixel());
        QTest::keyClick(&stage.view, Qt::Key_Minus);
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QVERIFY(stage.view.viewport().centre().x() > start.centre().x());
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QVERIFY(stage.view.viewport().centre().y() > start.centre().y());
        QVERIFY(!stage.view.isFollowing());
        QTest::keyClick(&stage.view, Qt::Key_Home);
        QVERIFY(stage.view.viewport() == start);
    }

    void tabWalksWorstFirstAndLeavesAtTheEnd()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        Stage stage;
        layout.addWidget(&stage.view);
        QWidget after;
        after.setFocusPolicy(Qt::StrongFocus);
        layout.addWidget(&after);
        window.show();
        QApplication::setActiveWindow(&window);
        stage.view.setCameras({MapSite::cameras()[0]});
        stage.view.setLeaks(
            {MapSite::leak(1, 3, MapSite::at(0, 0)), MapSite::leak(2, 1, MapSite::at(4000, 0))});
        stage.view.setFocus();
        QTRY_VERIFY(stage.view.hasFocus());
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(stage.view.selection() == MapSite::alarmId(2));
        QVERIFY(stage.view.rect().contains(stage.pixelOf(MapSite::at(4000, 0))));
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(stage.view.selection() == MapSite::alarmId(1));
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(stage.view.selectedCamera() == MapSite::cameras()[0].id);
        QTest::keyClick(&stage.view, Qt::Key_Backtab);
        QVERIFY(stage.view.selection() == MapSite::alarmId(1));
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(!stage.view.hasFocus());
        stage.view.setFocus();
        stage.view.setSelection(std::nullopt);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(!stage.view.hasFocus());
        QVERIFY(!stage.view.selection());
        stage.view.setParent(nullptr);
    }

    void controlWithAnArrowTakesTheNeighbour()
    {
        Stage stage;
        stage.view.setCameras({});
        stage.view.setLeaks({MapSite::leak(1, 3, MapSite::at(-80, 0)),
                             MapSite::leak(2, 3, MapSite::at(0, 0)),
                             MapSite::leak(3, 3, MapSite::at(80, 0))});
        stage.view.setSelection(MapSite::alarmId(2));
        QTest::keyClick(&stage.view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(stage.view.selection() == MapSite::alarmId(3));
        QTest::keyClick(&stage.view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(stage.view.selection() == MapSite::alarmId(2));
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
