// SPDX-License-Identifier: Apache-2.0
// The set-up's sections of routes and details: a camera is chosen, and everything follows.
#include "routes/routessection.h"

#include "draftstage.h"
#include "routes/attributessection.h"
#include "routes/cameralist.h"
#include "routes/routeseditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId one{QStringLiteral("cam-1"), QStringLiteral("events")};
const EndpointId two{QStringLiteral("cam-2"), QStringLiteral("events")};

/// JSON with single quotes, which moc reads more easily.
QByteArray plant(int cameras = 3)
{
    QByteArray devices;
    for (int i = 1; i <= cameras; ++i)
        devices += QByteArray(i > 1 ? "," : "") + "{'name': 'cam-" + QByteArray::number(i) +
                   "', 'attributes': {'latitude': '64.5', 'zone': 'A'}, 'endpoints': {'events': "
                   "{'address': 'http://c" +
                   QByteArray::number(i) + "/'}}}";
    QByteArray json = "{'mqtt': {'host': 'b'}, 'devices': [" + devices +
                      "], 'assets': [{'name': 'tank', 'displayName': 'Tank farm', 'deviceRef': "
                      "{'deviceName': 'cam-1', 'endpointName': 'events'}, 'eventGroups': "
                      "[{'name': 'g', 'events': [{'name': 'alert', 'dataSource': 'ALERT'}, "
                      "{'name': 'rest', 'dataSource': '*'}]}]}]}";
    return json.replace('\'', '"');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

QLineEdit *line(const QWidget &widget, const QString &name)
{
    for (QLineEdit *candidate : widget.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

const AssetConfig *assetOf(const Config &config, const EndpointId &endpoint)
{
    for (const AssetConfig &asset : config.assets) {
        if (asset.endpoint == endpoint)
            return &asset;
    }
    return nullptr;
}

} // namespace

class TestRoutesSection : public QObject
{
    Q_OBJECT

private slots:
    void init() { stage = std::make_unique<DraftStage>(plant()); }

    void namesCamerasAsPeopleDo()
    {
        CameraList list(stage->context(), stage->draft);
        auto *rows = list.findChild<QListWidget *>();
        QCOMPARE(rows->count(), 3);
        QCOMPARE(rows->item(0)->text(), QStringLiteral("Tank farm"));
        QCOMPARE(rows->item(1)->text(), QStringLiteral("cam-2"));
        QCOMPARE(list.chosen(), one);
        list.choose(two);
        stage->draft.set(ConfigPath({"devices"}).index(0).key("name"), QStringLiteral("cam-0"));
        QCOMPARE(list.chosen(), two); // whatever happens to the others
    }

    void showsTheRoutesOfTheChosenCamera()
    {
        RoutesSection section(stage->context(), stage->draft);
        section.resize(1000, 640);
        section.show();
        QCOMPARE(section.editor().endpoint(), one);
        section.choose(two);
        QCOMPARE(section.editor().endpoint(), two);
    }

    void setsTheTopicOfAllEvents()
    {
        RoutesSection section(stage->context(), stage->draft);
        section.show();
        QLineEdit *topic =
            line(section, QStringLiteral("Topic of all events that have none of their own"));
        type(*topic, QStringLiteral("site/{asset}/{event}"));
        QCOMPARE(topic->text(), QStringLiteral("site/{asset}/{event}"));
        const AssetConfig *asset = assetOf(stage->draft.config(), one);
        QCOMPARE(asset->eventGroups.at(0).defaultDestinations.at(0).topic,
                 QStringLiteral("site/{asset}/{event}"));
        QCOMPARE(asset->eventGroups.at(0).events.size(), size_t(2));
        type(*topic, {});
        QVERIFY(assetOf(stage->draft.config(), one)->eventGroups.at(0).defaultDestinations.empty());
        type(*topic, QStringLiteral("a/{nothing}"));
        QVERIFY(words(section).contains(QStringLiteral("nothing")));
    }

    void copiesRoutesToTickedCameras()
    {
        RoutesSection section(stage->context(), stage->draft);
        section.show();
        QTest::mouseClick(button(section, QStringLiteral("Copy to other cameras")), Qt::LeftButton);
        QVERIFY(!button(section, QStringLiteral("Copy"))->isEnabled());
        QListWidget *ticks = nullptr;
        for (QListWidget *list : section.findChildren<QListWidget *>()) {
            if (list->accessibleName() == QLatin1String("Cameras that get the routes"))
                ticks = list;
        }
        QVERIFY(ticks && ticks->count() == 2);
        QTest::mouseClick(ticks->viewport(), Qt::LeftButton, {},
                          ticks->visualItemRect(ticks->item(0)).center());
        QTest::mouseClick(button(section, QStringLiteral("Copy to 1 camera(s)")), Qt::LeftButton);
        QVERIFY(assetOf(stage->draft.config(), two)->eventGroups ==
                assetOf(stage->draft.config(), one)->eventGroups);
        QVERIFY(assetOf(stage->draft.config(), {QStringLiteral("cam-3"), QStringLiteral("events")})
                    ->implied);
        QVERIFY(button(section, QStringLiteral("Copy to other cameras")));
    }

    void saysThatThereIsNoCamera()
    {
        stage =
            std::make_unique<DraftStage>(QByteArray("{'mqtt': {'host': 'b'}}").replace('\'', '"'));
        RoutesSection section(stage->context(), stage->draft);
        section.show();
        const auto *cameras = section.findChild<CameraList *>();
        QVERIFY(words(section).contains(QStringLiteral("There is no camera yet")));
        QVERIFY(!cameras->isVisible()); // nothing to choose, nothing to search in
        stage->tell(plant());
        QVERIFY(!words(section).contains(QStringLiteral("There is no camera yet")));
        QVERIFY(cameras->isVisible());
    }

    void setsUnitsAttributesAndProfile()
    {
        AttributesSection section(stage->context(), stage->draft);
        section.resize(1000, 800);
        section.show();
        section.choose(two);
        type(*line(section, QStringLiteral("Flow")), QStringLiteral("g/s"));
        QCOMPARE(stage->draft.config().findEndpoint(two)->units.flowRate, QStringLiteral("g/s"));
        QVERIFY(assetOf(stage->draft.config(), two)->implied); // units need no asset
        type(*line(section, QStringLiteral("Name for people")), QStringLiteral("Pier"));
        const AssetConfig *asset = assetOf(stage->draft.config(), two);
        QVERIFY(!asset->implied);
        QCOMPARE(asset->displayName, QStringLiteral("Pier"));
        QCOMPARE(asset->eventGroups.at(0).events.at(0).dataSource, QByteArray("*"));
        type(*line(section, QStringLiteral("Mass")), QString(40, u'k'));
        QVERIFY(words(section).contains(QStringLiteral("at most 16 characters")));
    }

    void aUnitTakenAwayIsNoChange()
    {
        AttributesSection section(stage->context(), stage->draft);
        section.resize(1000, 800);
        section.show();
        section.choose(two);
        QLineEdit *flow = line(section, QStringLiteral("Flow"));
        QVERIFY(flow);
        type(*flow, QStringLiteral("kg/h"));
        QVERIFY(stage->draft.isChanged());
        type(*flow, {});
        QVERIFY(stage->draft.config().findEndpoint(two)->units == UnitsConfig());
        QVERIFY(!stage->draft.isChanged());
    }

    void addsAnAttributeToAnImpliedAsset()
    {
        AttributesSection section(stage->context(), stage->draft);
        section.resize(1000, 1200);
        section.show();
        section.choose(two);
        QList<QPushButton *> adds;
        for (QPushButton *candidate : section.findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String("Add a row"))
                adds << candidate;
        }
        QCOMPARE(adds.size(), 2); // of the device, of the asset
        QTest::mouseClick(adds.at(1), Qt::LeftButton);
        QCoreApplication::processEvents(); // the layout shows the new row
        const auto named = [&](const QString &name) {
            return line(*adds.at(1)->parentWidget()->parentWidget(), name);
        };
        QTest::keyClicks(named(QStringLiteral("Name")), QStringLiteral("line"));
        QTest::keyClicks(named(QStringLiteral("Value")), QStringLiteral("7"));
        const AssetConfig *asset = assetOf(stage->draft.config(), two);
        QVERIFY(!asset->implied);
        QCOMPARE(asset->attributes.value(QStringLiteral("line")), QStringLiteral("7"));
        QCOMPARE(stage->draft.config().devices.at(1).attributes.value(QStringLiteral("latitude")),
                 QStringLiteral("64.5"));
    }

    void looksAsMeant()
    {
        for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
            stage = std::make_unique<DraftStage>(plant(12));
            stage->style.setTheme(theme);
            const QString suffix =
                theme == PanelStyle::Theme::Dark ? QStringLiteral("-dark") : QString();
            RoutesSection routes(stage->context(), stage->draft);
            AttributesSection details(stage->context(), stage->draft);
            routes.show();
            details.show();
            for (const QSize size : {QSize(1040, 580), QSize(1680, 860)}) {
                QVERIFY(stage->screenshot(routes, QStringLiteral("routes"),
                                          QStringLiteral("section") + suffix, size));
                QVERIFY(stage->screenshot(details, QStringLiteral("routes"),
                                          QStringLiteral("details") + suffix, size));
            }
            QTest::mouseClick(button(routes, QStringLiteral("Copy to other cameras")),
                              Qt::LeftButton);
            QVERIFY(stage->screenshot(routes, QStringLiteral("routes"),
                                      QStringLiteral("copy") + suffix, QSize(1040, 580)));
            stage = std::make_unique<DraftStage>(
                QByteArray("{'mqtt': {'host': 'b'}}").replace('\'', '"'));
            stage->style.setTheme(theme);
            RoutesSection empty(stage->context(), stage->draft);
            empty.show();
            QVERIFY(stage->screenshot(empty, QStringLiteral("routes"),
                                      QStringLiteral("empty") + suffix, QSize(1040, 580)));
        }
    }

private:
    std::unique_ptr<DraftStage> stage;
};

QTEST_MAIN(TestRoutesSection)
#include "tst_routessection.moc"
