// SPDX-License-Identifier: Apache-2.0
// Touch, mouse and keys.
#include "mapstage.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Runnel;
using MapSite::Stage;

class TestMapInput : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_MAIN(TestMapInput)
#include "tst_mapinput.moc"
