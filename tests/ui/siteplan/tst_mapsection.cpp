// SPDX-License-Identifier: Apache-2.0
// The map's files, good and hostile, and a plan that is calibrated from the first tap to the map.
#include "siteplan/mapsection.h"

#include "draftstage.h"
#include "map/mapview.h"
#include "map/planpoints.h"
#include "map/siteplan.h"
#include "place/placemap.h"
#include "pseudolocale.h"
#include "siteplan/calibrationpage.h"
#include "siteplan/planview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Runnel;

namespace {

const QByteArray worldFile = "0.00001\n0\n0\n-0.000005\n35.78\n64.55\n";

struct Stage : DraftStage
{
    explicit Stage(const QByteArray &map = "{}", QSize size = {1030, 600})
        : DraftStage(site(map))
    {
        settle(section, size);
        section.show();
        QCoreApplication::processEvents();
    }

    static QByteArray site(const QByteArray &map)
    {
        return R"({"mqtt": {"host": "broker"}, "map": )" + map + R"(, "devices": [
            {"name": "cam", "attributes": {"latitude": 64.5492, "longitude": 35.775, "heading": 40},
             "endpoints": {"events": {"address": "http://10.0.0.1/e"}}},
            {"name": "gate", "attributes": {"latitude": 64.5470, "longitude": 35.790},
             "endpoints": {"events": {"address": "http://10.0.0.2/e"}}}]})";
    }

    QString words() const
    {
        QStringList all;
        for (const QLabel *label : section.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&section))
                all << label->text().remove(QChar(0x200B));
        }
        return all.join(u'\n');
    }
    QPushButton &button(const char *text)
    {
        for (QPushButton *button : section.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text) && button->isVisibleTo(&section))
                return *button;
        }
        qFatal("no button %s", text);
    }
    QLineEdit &line(const QString &name)
    {
        for (QLineEdit *line : section.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name && line->isVisibleTo(&section))
                return *line;
        }
        qFatal("no line");
    }
    void setPlan(const QString &path) { draft.set(ConfigPath({"map", "sitePlan"}), path); }
    CalibrationPage &page() { return section.calibration(); }
    bool openCalibration()
    {
        QSignalSpy opened(&page(), &CalibrationPage::opened);
        if (!QTest::qWaitFor([this] { return button("Set where the plan lies").isEnabled(); }))
            return false;
        QTest::mouseClick(&button("Set where the plan lies"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return opened.size() == 1; });
    }
    void tap(QPointF pixel)
    {
        QTest::mouseClick(&page().view(), Qt::LeftButton, {},
                          page().view().toWidget(pixel).toPoint());
    }
    void typeInto(const QString &name, const QString &text)
    {
        QLineEdit &at = line(name);
        at.setFocus();
        at.selectAll();
        QTest::keyClicks(&at, text);
    }

    MapSection section{context(), draft};
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString plainPlan(const QTemporaryDir &folder, QSize size = {800, 480})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    const QString path = folder.filePath(QStringLiteral("plan.png"));
    image.save(path);
    return path;
}

QString demoPlan(const QTemporaryDir &folder, bool points = true)
{
    for (const char *name : {"demo-site.png", "demo-site.points.json"}) {
        const QString file = QString::fromLatin1(name);
        if (points || file.endsWith(QLatin1String("png")))
            QFile::copy(QStringLiteral(":/runnel/map/") + file, folder.filePath(file));
    }
    return folder.filePath(QStringLiteral("demo-site.png"));
}

QByteArray mapWith(const QString &plan)
{
    return "{\"sitePlan\": \"" + plan.toUtf8() + "\"}";
}

} // namespace

class TestMapSection : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsPlacedByTapsAndTheMapReadsIt()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("set two or three points")));
        QVERIFY(stage.openCalibration());
        stage.tap({100, 100});
        QVERIFY(!stage.button("Save the points").isEnabled());
        stage.typeInto(QStringLiteral("Latitude of point 1"), QStringLiteral("64.55"));
        stage.typeInto(QStringLiteral("Longitude of point 1"), QStringLiteral("35.78"));
        stage.tap({700, 400});
        stage.typeInto(QStringLiteral("Latitude of point 2"), QStringLiteral("64.5474"));
        stage.typeInto(QStringLiteral("Longitude of point 2"), QStringLiteral("35.7926"));
        QVERIFY(stage.words().contains(QStringLiteral("Two points always fit")));
        QVERIFY(stage.button("Save the points").isEnabled());
        QSignalSpy saved(&stage.page(), &CalibrationPage::pointsSaved);
        QSignalSpy loaded(&stage.section.preview(), &PlaceMap::siteLoaded);
        QTest::mouseClick(&stage.button("Save the points"), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!loaded.isEmpty()); // the map on the same page has them
        QVERIFY(!stage.button("Save the points").isEnabled());
        const auto plan = SitePlan::load(folder.filePath(QStringLiteral("plan.png")));
        QVERIFY2(plan, qPrintable(plan.fault().toString()));
        const QPointF at =
            plan.value().calibration().pixelToDegrees.map(stage.page().sheet().points()[1].pixel);
        QVERIFY(std::abs(at.x() - 35.7926) < 1e-6 && std::abs(at.y() - 64.5474) < 1e-6);
        QTest::mouseClick(&stage.button("Back"), Qt::LeftButton);
        QTRY_VERIFY(stage.words().contains(QStringLiteral("Placed by 2 point")));
    }

    void aTouchPinchesThePlanAndSetsAPoint()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QVERIFY(stage.openCalibration());
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        PlanView &view = stage.page().view();
        const QPointF left = view.toWidget({0, 0});
        const QPointF right = view.toWidget({800, 0});
        QTest::touchEvent(&view, device.get()).press(0, QPoint(200, 200)).press(1, {300, 200});
        QTest::touchEvent(&view, device.get()).move(0, QPoint(150, 200)).move(1, {350, 200});
        QTest::touchEvent(&view, device.get()).release(0, {150, 200}).release(1, {350, 200});
        const double larger =
            (view.toWidget({800, 0}) - view.toWidget({0, 0})).x() / (right - left).x();
        QVERIFY2(std::abs(larger - 2) < 0.05, qPrintable(QString::number(larger)));
        QVERIFY(stage.page().sheet().points().empty());
        const QPoint at(250, 180);
        QTest::touchEvent(&view, device.get()).press(0, at);
        QTest::touchEvent(&view, device.get()).release(0, at);
        QCOMPARE(stage.page().sheet().points().size(), std::size_t(1));
        const QPointF pixel = stage.page().sheet().points()[0].pixel;
        QVERIFY((view.toWidget(pixel) - at).manhattanLength() < 1);
    }

    void aPointIsDraggedAndTheLastChangeTakenBack()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QVERIFY(stage.openCalibration());
        stage.tap({100, 100});
        PlanView &view = stage.page().view();
        const QPointF before = stage.page().sheet().points()[0].pixel;
        const QPoint from = view.toWidget(before).toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, from + QPoint(3, 3));
        for (int i = 1; i <= 6; ++i)
            QTest::mouseMove(&view, from + QPoint(3 + 10 * i, 3 + 5 * i));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(63, 33));
        const QPointF after = stage.page().sheet().points()[0].pixel;
        QVERIFY((view.toWidget(after) - view.toWidget(before) - QPointF(60, 30)).manhattanLength() <
                1.5);
        QTest::mouseClick(&stage.button("Undo"), Qt::LeftButton);
        QCOMPARE(stage.page().sheet().points()[0].pixel, before);
        QTest::mouseClick(&stage.button("Undo"), Qt::LeftButton);
        QVERIFY(stage.page().sheet().points().empty());
    }

    void keysAloneCalibrateAPlan()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QVERIFY(stage.openCalibration());
        PlanView &view = stage.page().view();
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(stage.page().sheet().points().size(), std::size_t(1));
        const QPointF middle = stage.page().sheet().points()[0].pixel;
        QVERIFY((middle - QPointF(400, 240)).manhattanLength() < 1);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(stage.page().sheet().points()[0].pixel, middle - QPointF(1, 0));
        QTest::keyClick(&view, Qt::Key_Escape);
        const QPointF seen = view.toImage({0, 0});
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.toImage({0, 0}).x() > seen.x());
        QCOMPARE(stage.page().sheet().points()[0].pixel, middle - QPointF(1, 0));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.toImage({0, 0}), seen);
    }

    void aPointTakesAPastedPlaceOrThatOfACamera()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QVERIFY(stage.openCalibration());
        stage.tap({100, 100});
        QLineEdit &latitude = stage.line(QStringLiteral("Latitude of point 1"));
        latitude.setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("64.55, 35.78"));
        latitude.paste();
        QCOMPARE(stage.page().sheet().points()[0].position()->longitude, 35.78);
        QCOMPARE(latitude.text(), QStringLiteral("64.55"));
        stage.tap({600, 300});
        auto *cameras = stage.section.findChild<QComboBox *>();
        QVERIFY(cameras && cameras->isEnabled());
        QCOMPARE(cameras->count(), 3);
        cameras->setCurrentIndex(cameras->findText(QStringLiteral("gate")));
        emit cameras->activated(cameras->currentIndex());
        QCOMPARE(stage.page().sheet().points()[1].position()->latitude, 64.547);
    }

    void theFileBeforeIsKept()
    {
        const QTemporaryDir folder;
        const QString plan = demoPlan(folder);
        const QString points = folder.filePath(QStringLiteral("demo-site.points.json"));
        QVERIFY(QFile::setPermissions(points, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray before = read(points);
        Stage stage(mapWith(plan));
        QVERIFY(stage.openCalibration());
        QCOMPARE(stage.page().sheet().points().size(), std::size_t(4));
        QVERIFY(stage.words().contains(QStringLiteral("Points are off by")));
        stage.typeInto(QStringLiteral("Latitude of point 1"), QStringLiteral("64.5528"));
        QSignalSpy saved(&stage.page(), &CalibrationPage::pointsSaved);
        QTest::mouseClick(&stage.button("Save the points"), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(read(points + QStringLiteral(".bak")), before);
        const auto now = PlanPoints::fromJson(read(points));
        QVERIFY(now);
        QCOMPARE(now.value().size(), std::size_t(4));
        QCOMPARE(now.value()[0].position.latitude, 64.5528);
        QCOMPARE(now.value()[3].pixel, QPointF(70, 940));
    }

    void saysWhyPointsCannotBeSaved()
    {
        const QTemporaryDir folder;
        const QString plan = demoPlan(folder);
        Stage stage(mapWith(plan));
        QVERIFY(stage.openCalibration());
        stage.typeInto(QStringLiteral("Latitude of point 1"), QStringLiteral("64.5528"));
        // A folder of that name: not even root writes there.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("demo-site.points.json"))));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("demo-site.points.json/x")));
        QTest::mouseClick(&stage.button("Save the points"), Qt::LeftButton);
        QTRY_VERIFY(stage.words().contains(QStringLiteral("cannot be")));
        QVERIFY(stage.page().sheet().isChanged());
        QTRY_VERIFY(stage.button("Save the points").isEnabled());
    }

    void unsavedPointsAreNotLostByOnePress()
    {
        const QTemporaryDir folder;
        Stage stage;
        stage.setPlan(plainPlan(folder));
        QVERIFY(stage.openCalibration());
        stage.tap({100, 100});
        QSignalSpy closed(&stage.page(), &CalibrationPage::closed);
        QTest::mouseClick(&stage.button("Back"), Qt::LeftButton);
        QCOMPARE(closed.size(), 0);
        QVERIFY(stage.words().contains(QStringLiteral("not saved")));
        QTest::mouseClick(&stage.button("Back"), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
    }

    void aWorldFileIsShownAsSuch()
    {
        const QTemporaryDir folder;
        const QString plan = plainPlan(folder);
        write(folder.filePath(QStringLiteral("plan.pgw")), worldFile);
        Stage stage(mapWith(plan));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("world file plan.pgw")));
        QVERIFY(stage.openCalibration());
        QVERIFY(stage.words().contains(QStringLiteral("world file plan.pgw")));
    }

    void saysWhatIsWrongWithAPlan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no image") << QByteArray("%PDF-1.7 not an image")
                                  << QStringLiteral("neither a PNG nor a JPEG");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' "
                                           "height='10'/>")
                             << QStringLiteral("neither a PNG nor a JPEG");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("neither a PNG nor a JPEG");
        // A header that says 100,000 pixels a side, and nothing behind it.
        const QByteArray huge = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000186a0"
                                                    "000186a0080200000027309c9f");
        QTest::newRow("huge") << huge + QByteArray(64, '\0')
                              << QStringLiteral("size cannot be read");
        QFile demo(QStringLiteral(":/runnel/map/demo-site.png"));
        QVERIFY(demo.open(QIODevice::ReadOnly));
        QTest::newRow("truncated")
            << demo.readAll().left(5000) << QStringLiteral("The site plan is damaged");
    }

    void saysWhatIsWrongWithAPlan()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString plan = folder.filePath(QStringLiteral("plan.png"));
        write(plan, bytes);
        write(folder.filePath(QStringLiteral("plan.pgw")), worldFile);
        Stage stage(mapWith(plan));
        QTRY_VERIFY2(stage.words().contains(said), qPrintable(stage.words()));
        QVERIFY(!stage.button("Set where the plan lies").isEnabled());
    }

    void saysWhatIsWrongWithPointsTilesAndOverlays()
    {
        const QTemporaryDir folder;
        const QString plan = plainPlan(folder);
        write(folder.filePath(QStringLiteral("plan.points.json")), "{\"points\": [1]}");
        const QString good = folder.filePath(QStringLiteral("good.geojson"));
        const QString bad = folder.filePath(QStringLiteral("bad.geojson"));
        write(good, R"({"type": "Point", "coordinates": [35.78, 64.55]})");
        write(bad, R"({"type": "Point", "coordinates": [35.78, 164.55]})");
        const QString tiles = folder.filePath(QStringLiteral("x.mbtiles"));
        write(tiles, "no database");
        Stage stage(mapWith(plan).replace("}", ", \"tiles\": \"" + tiles.toUtf8() +
                                                   "\", \"overlays\": [\"" + good.toUtf8() +
                                                   "\", \"" + bad.toUtf8() + "\"]}"));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("calibration point of the site plan")));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("tiles cannot be read")));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("[longitude, latitude]")));
        QCOMPARE(stage.words().count(QStringLiteral("[longitude, latitude]")), 1);
        QVERIFY(stage.button("Set where the plan lies").isEnabled()); // to mend the points
        QTest::mouseClick(&stage.button("Up"), Qt::LeftButton);       // that cannot be pressed
        QCOMPARE(stage.draft.config().map.overlays, QStringList({good, bad}));
        for (QPushButton *button : stage.section.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Draw overlay bad.geojson earlier"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(stage.draft.config().map.overlays, QStringList({bad, good}));
        QTest::mouseClick(&stage.button("Remove"), Qt::LeftButton);
        QCOMPARE(stage.draft.config().map.overlays, QStringList({good}));
        QTRY_VERIFY(!stage.words().contains(QStringLiteral("[longitude, latitude]")));
        stage.draft.undo();
        QCOMPARE(stage.draft.config().map.overlays, QStringList({bad, good}));
    }

    void everythingHasANameAndFitsInLongWords()
    {
        const QTemporaryDir folder;
        const QString plan = demoPlan(folder);
        Stage stage(mapWith(plan));
        QVERIFY(stage.openCalibration());
        for (const QWidget *widget : stage.section.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
        const PseudoLocale locale;
        QCoreApplication::processEvents();
        stage.settle(stage.section, {1030, 600});
        QVERIFY(stage.screenshot(stage.section, QStringLiteral("siteplan"),
                                 QStringLiteral("calibration-long"), {1030, 600}));
        QCOMPARE(clippedTexts(stage.section), QStringList());
    }

    void looksAsMeant_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            QTest::addRow("1280x800%s", dark ? "-dark" : "") << QSize(1030, 600) << dark;
            QTest::addRow("1920x1080%s", dark ? "-dark" : "") << QSize(1670, 880) << dark;
        }
    }

    void looksAsMeant()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString folderName = QStringLiteral("siteplan");
        const QString tail = dark ? QStringLiteral("-dark") : QString();
        const auto picture = [&](Stage &stage, const char *name) {
            return stage.screenshot(stage.section, folderName, QString::fromLatin1(name) + tail,
                                    size);
        };
        const QTemporaryDir folder;
        const QString plan = demoPlan(folder);
        const QString overlay = folder.filePath(QStringLiteral("fence.geojson"));
        write(overlay, R"({"type": "LineString", "coordinates": [[35.77, 64.55], [500, 1]]})");
        Stage stage(mapWith(plan).replace("}", ", \"overlays\": [\"" + overlay.toUtf8() + "\"]}"),
                    size);
        stage.style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        QTRY_VERIFY(stage.words().contains(QStringLiteral("Placed by 4")));
        QTRY_VERIFY(stage.words().contains(QStringLiteral("[longitude, latitude]")));
        QVERIFY(picture(stage, "section"));
        QVERIFY(stage.openCalibration());
        stage.typeInto(QStringLiteral("Latitude of point 2"), QStringLiteral("64.5531"));
        QVERIFY(picture(stage, "calibration"));
        Stage none("{}", size);
        none.style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        QVERIFY(picture(none, "no-plan"));
        write(folder.filePath(QStringLiteral("broken.png")), read(plan).left(5000));
        none.setPlan(folder.filePath(QStringLiteral("broken.png")));
        QTRY_VERIFY(none.words().contains(QStringLiteral("damaged")));
        QVERIFY(picture(none, "faulty-plan"));
    }
};

QTEST_MAIN(TestMapSection)
#include "tst_mapsection.moc"
