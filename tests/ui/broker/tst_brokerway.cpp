// SPDX-License-Identifier: Apache-2.0
// From the keyboard to a real broker: type its address, test it, save, be connected; and a file
// that somebody edits by hand meanwhile.
#include "broker/brokersection.h"

#include "base/clock.h"
#include "config/configfile.h"
#include "config/configwriter.h"
#include "draft/configdraft.h"
#include "manualclock.h"
#include "mosquittoprocess.h"
#include "runtime/runtimethread.h"
#include "scriptedkeychain.h"
#include "secret/secretkeeper.h"
#include "secret/secretresolver.h"
#include "session/session.h"
#include "setup/changelist.h"
#include "setup/setuppage.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

class NoSecrets final : public SecretResolver
{
public:
    void resolve(const SecretRef &, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(Fault{FaultKind::SecretNotFound, {}, {}});
            },
            Qt::QueuedConnection);
    }
};

/// The real core and the real page; the file lies in a directory of its own.
struct Plant
{
    explicit Plant(const QByteArray &json)
    {
        file = directory.filePath(QStringLiteral("runnel.json"));
        write(json);
        RuntimeHost::Settings settings;
        settings.config = ConfigFile::load(file).config;
        settings.configFile = file;
        settings.stateDirectory = directory.filePath(QStringLiteral("state"));
        QDir().mkpath(settings.stateDirectory);
        core = std::make_unique<RuntimeThread>(settings, clock, secrets);
        context = std::make_unique<PanelContext>(PanelContext{*core, style, flash, clock, session});
        keeper = std::make_unique<SecretKeeper>(clock, std::make_unique<ScriptedKeychain>(),
                                                KeychainIndex(), directory.path());
        draft = std::make_unique<ConfigDraft>(*context, *keeper);
        page = std::make_unique<SetupPage>(*context, *draft, file);
        page->addSection(new BrokerSection(*context, *draft), QStringLiteral("broker"),
                         [] { return QStringLiteral("Broker"); });
        QObject::connect(core.get(), &RuntimeClient::updated, core.get(),
                         [this](const RuntimeUpdate &update) {
                             if (update.snapshot)
                                 snapshot = *update.snapshot;
                         });
        page->setStyleSheet(style.styleSheet());
        page->resize(1208, 696);
        page->show();
        page->activateWindow();
        core->start();
    }
    ~Plant()
    {
        page.reset();
        draft.reset();
    }

    void write(const QByteArray &json) const
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(out.write(json), qint64(json.size()));
    }
    QByteArray content(const QString &suffix = {}) const
    {
        QFile in(file + suffix);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QLineEdit *line(const char *name) const
    {
        for (QLineEdit *edit : page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String(text) && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text().remove(QChar(0x200B));
        }
        return all.join(u'\n');
    }
    /// Tab until `widget` has the focus; false when it cannot be reached.
    bool tabTo(const QWidget *widget) const
    {
        for (int i = 0; widget && i < 60; ++i) {
            if (QApplication::focusWidget() == widget)
                return true;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(),
                            Qt::Key_Tab);
        }
        return false;
    }

    QTemporaryDir directory;
    QString file;
    SystemClock clock;
    NoSecrets secrets;
    PanelStyle style;
    FlashClock flash{clock};
    Session session{QStringLiteral("E"), Role::Engineer};
    std::unique_ptr<RuntimeThread> core;
    std::unique_ptr<PanelContext> context;
    std::unique_ptr<SecretKeeper> keeper;
    std::unique_ptr<ConfigDraft> draft;
    std::unique_ptr<SetupPage> page;
    Snapshot snapshot;
};

QByteArray configOf(quint16 port, const char *site = "north")
{
    return "{\"site\": {\"name\": \"" + QByteArray(site) +
           "\"}, \"mqtt\": {\"host\": \"127.0.0.1\", \"port\": " + QByteArray::number(port) +
           "}, \"operations\": {\"listen\": \"\"}}";
}

} // namespace

class TestBrokerWay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }

    void anAddressIsTypedTestedAndSavedByKeyboardAlone();
    void aTestDoesNotThrowOutTheRunningConnection();
    void anEditByHandIsMergedIntoTheDraft();
    void aContradictionIsDecidedByThePerson();
    void aBadEditByHandIsToldWithItsPlaceAndReplacedOnSave();
};

void TestBrokerWay::anAddressIsTypedTestedAndSavedByKeyboardAlone()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    Plant plant(configOf(1)); // nobody listens there
    QVERIFY(QTest::qWaitForWindowActive(plant.page.get()));
    QTRY_COMPARE(plant.draft->state(), ConfigDraft::State::Editing);
    QVERIFY(plant.tabTo(plant.line("Broker's address")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(),
                     QStringLiteral("localhost:%1").arg(broker.port()));
    auto *test = plant.page->findChild<QPushButton *>(QStringLiteral("test-broker"));
    QVERIFY(plant.tabTo(test)); // leaving the field takes the address apart
    QCOMPARE(plant.line("Port")->text(), QString::number(broker.port()));
    QTest::keyClick(test, Qt::Key_Space);
    QTRY_VERIFY2(plant.words().contains(QStringLiteral("It works: the message arrived")),
                 qPrintable(plant.words()));
    auto *save = plant.page->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(plant.tabTo(save));
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(plant.snapshot.mqtt.state, MqttState::Connected);
    QTRY_VERIFY(plant.words().contains(QStringLiteral("Broker connected")));
    const ConfigReadResult saved = ConfigFile::load(plant.file);
    QVERIFY(saved.ok());
    QCOMPARE(saved.config.mqtt.port, broker.port());
    QCOMPARE(plant.content(QStringLiteral(".bak")), configOf(1)); // as it was, to the letter
}

void TestBrokerWay::aTestDoesNotThrowOutTheRunningConnection()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    Plant plant(configOf(broker.port()));
    QTRY_COMPARE(plant.snapshot.mqtt.state, MqttState::Connected);
    const qint64 since = plant.snapshot.mqtt.since;
    plant.page->findChild<QPushButton *>(QStringLiteral("test-broker"))->click();
    QTRY_VERIFY(plant.words().contains(QStringLiteral("It works")));
    QCOMPARE(plant.snapshot.mqtt.since, since);
    QCOMPARE(plant.snapshot.mqtt.reconnects, quint64(0));
}

void TestBrokerWay::anEditByHandIsMergedIntoTheDraft()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    Plant plant(configOf(broker.port()));
    QTRY_COMPARE(plant.draft->state(), ConfigDraft::State::Editing);
    plant.draft->set(ConfigPath({"mqtt", "keepAliveSeconds"}), 30);
    plant.write(configOf(broker.port(), "south"));
    QTRY_COMPARE_WITH_TIMEOUT(plant.draft->config().siteName, QStringLiteral("south"), 10'000);
    QCOMPARE(plant.draft->config().mqtt.keepAlive, std::chrono::seconds(30));
    QVERIFY(plant.draft->conflicts().empty());
    QTest::mouseClick(plant.button("Show"), Qt::LeftButton);
    QVERIFY2(plant.words().contains(QStringLiteral("Changed meanwhile by somebody else")),
             qPrintable(plant.words()));
    QVERIFY(plant.words().contains(QStringLiteral("\"north\" → \"south\"")));
    QTest::mouseClick(plant.button("Save"), Qt::LeftButton);
    QTRY_VERIFY(plant.words().contains(QStringLiteral("Saved and in effect")));
    const ConfigReadResult saved = ConfigFile::load(plant.file);
    QCOMPARE(saved.config.siteName, QStringLiteral("south"));
    QCOMPARE(saved.config.mqtt.keepAlive, std::chrono::seconds(30));
}

void TestBrokerWay::aContradictionIsDecidedByThePerson()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    Plant plant(configOf(broker.port()));
    QTRY_COMPARE(plant.draft->state(), ConfigDraft::State::Editing);
    plant.draft->set(ConfigPath({"site", "name"}), QStringLiteral("mine"));
    plant.write(configOf(broker.port(), "theirs"));
    QTRY_COMPARE_WITH_TIMEOUT(plant.draft->conflicts().size(), size_t(1), 10'000);
    QVERIFY(!plant.button("Save")->isEnabled());
    QTest::mouseClick(plant.button("Show"), Qt::LeftButton);
    QVERIFY(plant.words().contains(QStringLiteral("theirs is \"theirs\", yours was \"mine\"")));
    QTest::mouseClick(plant.button("Take mine"), Qt::LeftButton);
    QTRY_VERIFY(plant.button("Save")->isEnabled());
    QTest::mouseClick(plant.button("Save"), Qt::LeftButton);
    QTRY_VERIFY(plant.words().contains(QStringLiteral("Saved and in effect")));
    QCOMPARE(ConfigFile::load(plant.file).config.siteName, QStringLiteral("mine"));
}

void TestBrokerWay::aBadEditByHandIsToldWithItsPlaceAndReplacedOnSave()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    Plant plant(configOf(broker.port()));
    QTRY_COMPARE(plant.draft->state(), ConfigDraft::State::Editing);
    const QByteArray bad = "{\n  \"mqtt\": {\"host\": \"x\", \"hots\": \"x\"}\n}\n";
    plant.write(bad);
    QTRY_VERIFY_WITH_TIMEOUT(plant.words().contains(QStringLiteral("runnel.json:2:")), 10'000);
    QVERIFY2(plant.words().contains(QStringLiteral("mqtt.hots")), qPrintable(plant.words()));
    plant.draft->set(ConfigPath({"site", "name"}), QStringLiteral("mended"));
    QVERIFY2(plant.words().contains(QStringLiteral("saving replaces it")),
             qPrintable(plant.words()));
    QTest::mouseClick(plant.button("Save"), Qt::LeftButton);
    QTRY_VERIFY(plant.words().contains(QStringLiteral("Saved and in effect")));
    QCOMPARE(ConfigFile::load(plant.file).config.siteName, QStringLiteral("mended"));
    QCOMPARE(plant.content(QStringLiteral(".bak")), bad);
}

QTEST_MAIN(TestBrokerWay)
#include "tst_brokerway.moc"
