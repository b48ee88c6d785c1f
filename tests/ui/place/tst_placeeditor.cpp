// SPDX-License-Identifier: Apache-2.0
// A camera gets its place by finger, mouse, keys and numbers, and every edit can be taken back.
#include "placestage.h"

#include "map/metricplane.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Runnel;

namespace {

const QByteArray placed = R"({"latitude": 64.5503, "longitude": 35.7806, "heading": 40,
                              "note": "mast 4", "reach": "120"})";

bool isClose(QPointF a, QPointF b, double pixels = 1)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= pixels;
}

} // namespace

class TestPlaceEditor : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aClickPlacesTheCamera()
    {
        PlaceStage stage;
        QVERIFY(!stage.place().position);
        const QPoint at(200, 150);
        QTest::mouseClick(&stage.map_(), Qt::LeftButton, {}, at);
        QVERIFY(stage.place().position.has_value());
        QVERIFY(isClose(stage.map_().pixelOf(*stage.place().position), at));
        QVERIFY(stage.draft.isValid());
        QVERIFY(!stage.place().heading);
        stage.draft.undo();
        QVERIFY(!stage.place().position);
        QVERIFY(!stage.draft.canUndo());
        QVERIFY(!stage.draft.isChanged());
    }

    void aTouchPlacesItToo()
    {
        PlaceStage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        QTest::touchEvent(&stage.map_(), device.get()).press(0, QPoint(260, 180));
        QTest::touchEvent(&stage.map_(), device.get()).release(0, QPoint(260, 180));
        QVERIFY(stage.place().position.has_value());
        QVERIFY(isClose(stage.map_().pixelOf(*stage.place().position), {260, 180}));
    }

    void aDragBesideTheCameraMovesTheMap()
    {
        PlaceStage stage(placed);
        const CameraPlace before = stage.place();
        const QPointF camera = stage.tool().cameraAt();
        const QPointF from = camera + QPointF(camera.x() > 400 ? -200 : 200, 0);
        stage.drag(from, from + QPointF(60, 40));
        QCOMPARE(stage.place(), before);
        QVERIFY(isClose(stage.tool().cameraAt(), camera + QPointF(60, 40)));
        QVERIFY(!stage.draft.canUndo());
    }

    void theCameraIsDraggedInOneStep()
    {
        PlaceStage stage(placed);
        const QPointF from = stage.tool().cameraAt();
        const QJsonObject before = stage.attributes();
        QSignalSpy changed(&stage.draft, &ConfigDraft::changed);
        stage.drag(from + QPointF(4, -3), from + QPointF(84, 47)); // taken beside its middle
        QCOMPARE(changed.size(), 1);
        QVERIFY(isClose(stage.tool().cameraAt(), from + QPointF(80, 50)));
        QVERIFY(isClose(stage.map_().pixelOf(*stage.place().position), from + QPointF(80, 50)));
        QCOMPARE(stage.place().heading, std::optional(40.0));
        QTest::mouseClick(&stage.button("Undo last edit"), Qt::LeftButton);
        QCOMPARE(stage.attributes(), before);
        QVERIFY(isClose(stage.tool().cameraAt(), from));
    }

    void theHandleTurnsInOneStep_data()
    {
        QTest::addColumn<QPointF>("to"); // from the camera
        QTest::addColumn<double>("heading");
        QTest::newRow("north") << QPointF(0, -80) << 0.0;
        QTest::newRow("east") << QPointF(80, 0) << 90.0;
        QTest::newRow("south") << QPointF(0, 80) << 180.0;
        QTest::newRow("west") << QPointF(-80, 0) << 270.0;
        QTest::newRow("north-east") << QPointF(70, -70) << 45.0;
        QTest::newRow("far away") << QPointF(-200, -200) << 315.0;
    }

    void theHandleTurnsInOneStep()
    {
        QFETCH(QPointF, to);
        QFETCH(double, heading);
        PlaceStage stage(placed);
        stage.map_().centreOn(*stage.place().position);
        const auto position = stage.place().position;
        QSignalSpy changed(&stage.draft, &ConfigDraft::changed);
        stage.drag(stage.tool().handleAt(), stage.tool().cameraAt() + to);
        QCOMPARE(changed.size(), 1);
        QVERIFY(stage.place().heading.has_value());
        QVERIFY2(std::abs(*stage.place().heading - heading) <= 1,
                 qPrintable(QString::number(*stage.place().heading)));
        QCOMPARE(stage.place().position, position);
        stage.draft.undo();
        QCOMPARE(stage.place().heading, std::optional(40.0));
    }

    void aDragThatEndsWhereItBeganIsNoEdit()
    {
        PlaceStage stage(placed);
        const QPointF at = stage.tool().cameraAt();
        QTest::mousePress(&stage.map_(), Qt::LeftButton, {}, at.toPoint());
        QTest::mouseRelease(&stage.map_(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(!stage.draft.canUndo());
    }

    void escapeGivesUpADrag()
    {
        PlaceStage stage(placed);
        const QPointF at = stage.tool().cameraAt();
        QTest::mousePress(&stage.map_(), Qt::LeftButton, {}, at.toPoint());
        QTest::mouseMove(&stage.map_(), (at + QPointF(60, 60)).toPoint());
        QVERIFY(isClose(stage.tool().cameraAt(), at + QPointF(60, 60), 2));
        QTest::keyClick(&stage.map_(), Qt::Key_Escape);
        QVERIFY(isClose(stage.tool().cameraAt(), at));
        QTest::mouseRelease(&stage.map_(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(!stage.draft.canUndo());
    }

    void theWheelOverTheCameraTurnsIt()
    {
        PlaceStage stage(placed);
        const double scale = stage.map_().viewport().metresPerPixel();
        const auto turn = [&](QPointF at) {
            QWheelEvent event(at, stage.map_().mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&stage.map_(), &event);
        };
        for (int i = 0; i < 3; ++i)
            turn(stage.tool().cameraAt());
        QCOMPARE(stage.place().heading, std::optional(55.0));
        QCOMPARE(stage.map_().viewport().metresPerPixel(), scale);
        stage.draft.undo(); // a run of notches is one step
        QCOMPARE(stage.place().heading, std::optional(40.0));
        turn({20, 20});
        QVERIFY(stage.map_().viewport().metresPerPixel() > scale);
    }

    void keysAloneDoAllOfIt()
    {
        PlaceStage stage;
        QTest::keyClick(&stage.map_(), Qt::Key_Return);
        QVERIFY(stage.place().position.has_value());
        const QPointF middle = QRectF(stage.map_().rect()).center();
        QVERIFY(isClose(stage.tool().cameraAt(), middle));
        QTest::keyClick(&stage.map_(), Qt::Key_Right);
        QTest::keyClick(&stage.map_(), Qt::Key_Up);
        QVERIFY(isClose(stage.map_().pixelOf(*stage.place().position),
                        middle + QPointF(PlaceTool::keyPixels, -PlaceTool::keyPixels)));
        const GeoPosition before = *stage.place().position;
        QTest::keyClick(&stage.map_(), Qt::Key_Left, Qt::ControlModifier);
        const QPointF metre = MetricPlane(before).toMetres(*stage.place().position);
        QVERIFY(isClose(metre, {-1, 0}, 0.02));
        QTest::keyClick(&stage.map_(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stage.place().heading, std::optional(5.0));
        QTest::keyClick(&stage.map_(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.place().heading, std::optional(4.0));
        QTest::keyClick(&stage.map_(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(stage.place().heading, std::optional(359.0));
        QVERIFY(stage.draft.isValid());
    }

    void aKeyThatIsHeldIsOneStep()
    {
        PlaceStage stage(placed);
        const auto before = stage.place();
        QTest::keyPress(&stage.map_(), Qt::Key_Right);
        for (int i = 0; i < 4; ++i)
            QTest::keyPress(&stage.map_(), Qt::Key_Right);
        QCOMPARE(stage.place(), before);
        QTest::keyRelease(&stage.map_(), Qt::Key_Right);
        QVERIFY(stage.place() != before);
        stage.draft.undo();
        QCOMPARE(stage.place(), before);
        QVERIFY(!stage.draft.canUndo());
    }

    void whatAKeyDidIsKeptWhenTheFocusGoes()
    {
        PlaceStage stage(placed);
        const auto before = stage.place();
        QTest::keyPress(&stage.map_(), Qt::Key_Right);
        stage.tool().leave();
        QVERIFY(stage.place() != before);
    }

    void theOtherAttributesStay()
    {
        PlaceStage stage(placed);
        QTest::mouseClick(&stage.map_(), Qt::LeftButton, {}, {60, 60});
        QCOMPARE(stage.attributes().value(u"note").toString(), QStringLiteral("mast 4"));
        QCOMPARE(stage.attributes().value(u"reach").toString(), QStringLiteral("120"));
        QTest::mouseClick(&stage.button("Remove the place"), Qt::LeftButton);
        QCOMPARE(stage.attributes().keys(),
                 QStringList({QStringLiteral("note"), QStringLiteral("reach")}));
        QVERIFY(!stage.button("Remove the place").isEnabled());
        stage.draft.undo();
        QVERIFY(stage.place().position.has_value());
    }

    void aNumberStaysANumberAndATextAText()
    {
        PlaceStage stage;
        stage.draft.set(attributePath(QStringLiteral("cam"), QStringLiteral("latitude")), 64.5);
        stage.draft.set(attributePath(QStringLiteral("cam"), QStringLiteral("longitude")),
                        QStringLiteral("35.7"));
        QTest::mouseClick(&stage.map_(), Qt::LeftButton, {}, {60, 60});
        QVERIFY(stage.attributes().value(u"latitude").isDouble());
        QVERIFY(stage.attributes().value(u"longitude").isString());
        QVERIFY(stage.draft.isValid());
        stage.line("Longitude, degrees east").setFocus();
        stage.line("Longitude, degrees east").selectAll();
        QTest::keyClicks(&stage.line("Longitude, degrees east"), QStringLiteral("35.25"));
        QCOMPARE(stage.attributes().value(u"longitude"), QJsonValue(QStringLiteral("35.25")));
        stage.line("Latitude, degrees north").selectAll();
        QTest::keyClicks(&stage.line("Latitude, degrees north"), QStringLiteral("64.25"));
        QCOMPARE(stage.attributes().value(u"latitude"), QJsonValue(64.25));
    }

    void theCoreSaysWhatIsWrong()
    {
        PlaceStage stage(placed);
        stage.line("Latitude, degrees north").selectAll();
        QTest::keyClicks(&stage.line("Latitude, degrees north"), QStringLiteral("95"));
        QVERIFY(!stage.draft.isValid());
        QVERIFY(stage.line("Latitude, degrees north")
                    .accessibleDescription()
                    .contains(QStringLiteral("from -90 to 90")));
        stage.line("Heading, degrees from north").selectAll();
        QTest::keyClicks(&stage.line("Heading, degrees from north"), QStringLiteral("north"));
        QVERIFY(stage.line("Heading, degrees from north")
                    .accessibleDescription()
                    .contains(QStringLiteral("from -360 to 360")));
    }

    void degreesAreWrittenByTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        PlaceStage stage(placed);
        QCOMPARE(stage.line("Latitude, degrees north").text(), QStringLiteral("64,5503"));
        stage.line("Latitude, degrees north").selectAll();
        QTest::keyClicks(&stage.line("Latitude, degrees north"), QStringLiteral("64,125"));
        QCOMPARE(stage.place().position->latitude, 64.125);
    }

    void aPlaceIsPastedIntoTheLatitude_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("points") << QStringLiteral("64.55, 35.78");
        QTest::newRow("letters") << QStringLiteral("64.55° N 35.78° E");
        QTest::newRow("commas") << QStringLiteral("64,55; 35,78");
        QTest::newRow("spaces") << QStringLiteral("  64.55\t35.78\n");
    }

    void aPlaceIsPastedIntoTheLatitude()
    {
        QFETCH(QString, text);
        PlaceStage stage;
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(&stage.button("Paste"), Qt::LeftButton);
        QVERIFY(stage.place().position.has_value());
        QCOMPARE(stage.place().position->latitude, 64.55);
        QCOMPARE(stage.place().position->longitude, 35.78);
        QCOMPARE(stage.line("Latitude, degrees north").text(), QStringLiteral("64.55"));
        stage.draft.undo();
        QVERIFY(stage.attributes().isEmpty());
        stage.line("Latitude, degrees north").setFocus();
        stage.line("Latitude, degrees north").paste();
        QCOMPARE(stage.place().position->longitude, 35.78);
    }

    void aPlaceThatIsTypedFarAwayComesIntoSight()
    {
        PlaceStage stage(placed);
        stage.line("Latitude, degrees north").selectAll();
        QTest::keyClicks(&stage.line("Latitude, degrees north"), QStringLiteral("12.5"));
        QVERIFY(stage.map_().rect().contains(stage.tool().cameraAt().toPoint()));
    }

    void aPlantWithoutAnyPlaceShowsTheEarth()
    {
        DraftStage stage;
        PlaceEditor editor(stage.context(), stage.draft);
        stage.settle(editor, {1208, 600});
        editor.setDevice(QStringLiteral("cam"));
        editor.show();
        QCoreApplication::processEvents();
        MapView &map = editor.map().view();
        QVERIFY(map.viewport().visible().height() > 15'000'000);
        const QPoint norway = map.pixelOf({62, 10}).toPoint();
        QTest::mouseClick(&map, Qt::LeftButton, {}, norway);
        const auto position =
            CameraPlace::of(stage.draft.document(), QStringLiteral("cam")).position;
        QVERIFY(position.has_value());
        QVERIFY(std::abs(position->latitude - 62) < 0.5 &&
                std::abs(position->longitude - 10) < 0.5);
        QVERIFY(map.rect().contains(editor.map().tool().cameraAt().toPoint()));
    }

    void saysWhichAssetCountsBefore()
    {
        PlaceStage stage(placed);
        stage.draft.edit([](QJsonObject &document) {
            const QByteArray asset = R"([{"name": "tank", "attributes": {"latitude": 1,
                "longitude": 2}, "deviceRef": {"deviceName": "cam", "endpointName": "events"}}])";
            document.insert(QStringLiteral("assets"), QJsonDocument::fromJson(asset).array());
        });
        QVERIFY2(stage.draft.isValid(), qPrintable(stage.draft.problemBelow({})));
        bool said = false;
        for (const QLabel *label : stage.editor.findChildren<QLabel *>())
            said = said || label->accessibleName().contains(QStringLiteral("asset tank"));
        QVERIFY(said);
    }

    void nothingIsPlacedWithoutACamera()
    {
        PlaceStage stage;
        stage.editor.setDevice(QStringLiteral("gone"));
        QVERIFY(!stage.editor.isEnabled());
        QTest::mouseClick(&stage.map_(), Qt::LeftButton, {}, {60, 60});
        QVERIFY(!stage.draft.canUndo());
        QVERIFY(stage.draft.isValid());
    }

    void whoDoesNotSeeTheMapIsTold()
    {
        PlaceStage stage(placed);
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&stage.map_());
        QVERIFY(map);
        QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map: place of cam"));
        QVERIFY(map->text(QAccessible::Description).contains(QStringLiteral("heading 40°")));
        QVERIFY(map->text(QAccessible::Description).contains(QStringLiteral("Arrows")));
        QTest::keyClick(&stage.map_(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(map->text(QAccessible::Description).contains(QStringLiteral("heading 45°")));
        for (const QWidget *widget : stage.editor.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

    void tabGoesThroughMapFieldsAndButtons()
    {
        PlaceStage stage(placed);
        QApplication::setActiveWindow(&stage.editor);
        stage.map_().setFocus();
        QTRY_VERIFY(stage.map_().hasFocus());
        QStringList order;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            if (at == &stage.map_())
                break;
            const auto *button = qobject_cast<const QAbstractButton *>(at);
            order << (at->accessibleName().isEmpty() && button ? button->text()
                                                               : at->accessibleName());
        }
        const QStringList wanted{
            QStringLiteral("Latitude, degrees north"), QStringLiteral("Longitude, degrees east"),
            QStringLiteral("Heading, degrees from north"), QStringLiteral("Remove the place")};
        qsizetype from = -1;
        for (const QString &name : wanted) {
            QVERIFY2(order.indexOf(name) > from, qPrintable(order.join(u'|')));
            from = order.indexOf(name);
        }
    }
};

QTEST_MAIN(TestPlaceEditor)
#include "tst_placeeditor.moc"
