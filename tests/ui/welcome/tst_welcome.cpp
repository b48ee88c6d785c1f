// SPDX-License-Identifier: Apache-2.0
// The first page of the set-up, and the import of a variable file.
#include "draftstage.h"
#include "setup/setuppage.h"
#include "welcome/draftimport.h"
#include "welcome/importpage.h"
#include "welcome/setupprogress.h"
#include "welcome/welcomepage.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

const QString sample = QStringLiteral(TEST_DATA "/site.tfvars");

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QPushButton *door(const QWidget &page, const char *name)
{
    return page.findChild<QPushButton *>(QStringLiteral("door-") + QLatin1String(name));
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

QPushButton *takeButton(const ImportPage &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->property("role") == QStringLiteral("primary"))
            return button;
    }
    return nullptr;
}

RuntimeUpdate liveUpdate(const Config &config)
{
    RuntimeUpdate update;
    update.config = config;
    Snapshot snapshot;
    snapshot.state = RuntimeState::Running;
    snapshot.mqtt.state = MqttState::Connected;
    EndpointSnapshot endpoint;
    endpoint.stream.id = config.devices[0].endpoints[0].id;
    endpoint.stream.state = EndpointState::Live;
    endpoint.account.delivered = 12;
    snapshot.endpoints.push_back(endpoint);
    update.snapshot = snapshot;
    return update;
}

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT
private slots:
    void elementsOfTheSameNameAreReplacedTheOthersStay()
    {
        const QJsonObject document = json(
            R"({"mqtt": {"host": "b"}, "devices": [{"name": "one", "x": 1}, {"name": "two"}]})");
        const QJsonObject imported =
            json(R"({"mqtt": {"host": "c"}, "devices": [{"name": "one", "x": 2}],
                     "assets": [{"name": "new"}]})");
        QCOMPARE(DraftImport::replaced(document, imported), QStringList{QStringLiteral("one")});
        const QJsonObject merged =
            json(R"({"mqtt": {"host": "b"}, "devices": [{"name": "one", "x": 2},
                     {"name": "two"}], "assets": [{"name": "new"}]})");
        QCOMPARE(DraftImport::merged(document, imported), merged);
    }

    void aBrokerIsTakenWhereThereIsNone()
    {
        const QJsonObject imported = json(R"({"mqtt": {"host": "c"}})");
        QCOMPARE(DraftImport::merged(json(R"({"mqtt": {}})"), imported), imported);
    }

    void aFileIsLookedThroughBeforeItIsTakenOver()
    {
        DraftStage stage;
        ImportPage page(stage.context(), stage.draft);
        QSignalSpy read(&page, &ImportPage::fileRead);
        page.read(sample);
        QVERIFY(read.wait());
        QVERIFY(words(page).contains(QStringLiteral("analytics-camera, status-unit")));
        QVERIFY(words(page).contains(QStringLiteral("runnel secret set unit-password")));
        QVERIFY(!stage.draft.isChanged());
        QSignalSpy taken(&page, &ImportPage::takenOver);
        takeButton(page)->click();
        QCOMPARE(taken.size(), 1);
        QVERIFY2(stage.draft.isValid(), qPrintable(stage.draft.problemBelow({})));
        QCOMPARE(stage.draft.config().devices.size(), size_t(3));
        QVERIFY(takeButton(page)->isHidden());
        stage.draft.undo();
        QVERIFY(!stage.draft.isChanged());
    }

    void aFileThatIsNoneIsToldWithItsPlace()
    {
        DraftStage stage;
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("x.tfvars"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a = 1\nb = var.c\n");
        file.close();
        ImportPage page(stage.context(), stage.draft);
        QSignalSpy read(&page, &ImportPage::fileRead);
        page.read(path);
        QVERIFY(read.wait());
        QVERIFY2(words(page).contains(QStringLiteral("Line 2, column 5")), qPrintable(words(page)));
        QVERIFY(takeButton(page)->isHidden());
        page.read(directory.filePath(QStringLiteral("missing.tfvars")));
        QVERIFY(read.wait());
        QVERIFY(words(page).contains(QStringLiteral("cannot be read")));
    }

    void onlyTheLastFileCounts()
    {
        DraftStage stage;
        ImportPage page(stage.context(), stage.draft);
        QSignalSpy read(&page, &ImportPage::fileRead);
        page.read(QStringLiteral("/nonexistent.tfvars"));
        page.read(sample);
        QVERIFY(read.wait());
        QVERIFY(words(page).contains(QStringLiteral("analytics-camera")));
        QCOMPARE(read.size(), 1);
    }

    void theDoorsLeadSomewhere()
    {
        PanelStage stage;
        WelcomePage page(stage.context());
        QSignalSpy camera(&page, &WelcomePage::cameraWanted);
        QSignalSpy import(&page, &WelcomePage::importWanted);
        QSignalSpy demo(&page, &WelcomePage::demoWanted);
        for (const char *name : {"camera", "import", "demo"}) {
            QVERIFY(door(page, name)->isVisibleTo(&page));
            door(page, name)->click();
        }
        QCOMPARE(camera.size() + import.size() + demo.size(), 3);
    }

    void theDemosDoorIsShutWhereSomethingRuns()
    {
        DraftStage stage;
        WelcomePage page(stage.context());
        emit stage.client.updated(liveUpdate(ConfigReader::read(DraftStage::usual()).config));
        QVERIFY(!door(page, "demo")->isVisibleTo(&page));
        QVERIFY(door(page, "camera")->isVisibleTo(&page));
    }

    void progressIsCountedFromWhatRuns()
    {
        using State = SetupProgress::State;
        const SetupProgress nothing = SetupProgress::of(Config(), std::nullopt);
        QCOMPARE(nothing.cameras.state, State::Todo);
        QCOMPARE(nothing.broker.state, State::Todo);
        QCOMPARE(nothing.delivery.state, State::Todo);
        const Config config = ConfigReader::read(DraftStage::usual()).config;
        RuntimeUpdate update = liveUpdate(config);
        QVERIFY(SetupProgress::of(config, update.snapshot).isDone());
        update.snapshot->mqtt.state = MqttState::Retrying;
        update.snapshot->mqtt.fault = {FaultKind::ConnectionRefused, QStringLiteral("No <b>."), {}};
        const SetupProgress away = SetupProgress::of(config, update.snapshot);
        QCOMPARE(away.broker.state, State::Waiting);
        QCOMPARE(away.broker.words, QStringLiteral("No <b>."));
    }

    void looksAsMeant()
    {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
                DraftStage stage;
                stage.style.setTheme(theme);
                const QString suffix =
                    theme == PanelStyle::Theme::Dark ? QStringLiteral("-dark") : QString();
                SetupPage page(stage.context(), stage.draft, QStringLiteral("/etc/runnel.json"));
                auto *welcome = new WelcomePage(stage.context());
                auto *import = new ImportPage(stage.context(), stage.draft);
                page.addSection(welcome, QStringLiteral("start"),
                                [] { return QStringLiteral("Start"); });
                page.addSection(import, QStringLiteral("import"),
                                [] { return QStringLiteral("Import"); });
                QVERIFY(stage.screenshot(page, QStringLiteral("welcome"),
                                         QStringLiteral("first-start") + suffix, size));
                emit stage.client.updated(
                    liveUpdate(ConfigReader::read(DraftStage::usual()).config));
                QVERIFY(stage.screenshot(page, QStringLiteral("welcome"),
                                         QStringLiteral("running") + suffix, size));
                page.showSection(import);
                QSignalSpy read(import, &ImportPage::fileRead);
                import->read(sample);
                QVERIFY(read.wait());
                QVERIFY(stage.screenshot(page, QStringLiteral("welcome"),
                                         QStringLiteral("import") + suffix, size));
            }
        }
    }
};

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
