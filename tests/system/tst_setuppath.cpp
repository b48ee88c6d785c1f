// SPDX-License-Identifier: Apache-2.0
// A newcomer's way from an empty computer to an event at the broker, through the real panel.
#include "setupplant.h"

#include <QTest>

namespace Runnel {

class TestSetupPath : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void byMouseAlone();
    void byKeyboardAlone();

private:
    void judge(SetupPlant &plant);

    DisplayServer m_display;
};

#define STEP(step) QVERIFY2(step, qPrintable(plant.error()))

namespace {

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

QString brokerAddress(const SetupPlant &plant)
{
    return QStringLiteral("mqtt://127.0.0.1:%1").arg(plant.broker.port());
}

} // namespace

void TestSetupPath::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    if (!AccessibleWindow::isInstalled() || !KeyringSession::isInstalled())
        QSKIP("at-spi2-core or gnome-keyring is not installed");
    QVERIFY2(m_display.start(SetupPlant::screen), m_display.errors().constData());
}

/// Events arrive; the file holds references only; the secret is in the keyring, and works after a
/// restart.
void TestSetupPath::judge(SetupPlant &plant)
{
    STEP(plant.waitForDelivered());
    const QByteArray json = plant.configuration();
    QVERIFY2(json.contains("\"keychain:") && json.contains("sha256:"), json.constData());
    QVERIFY(!json.contains(SetupPlant::password));
    QVERIFY(!plant.runnel->standardError().contains(SetupPlant::password));
    QVERIFY(plant.session.listSecrets().exitCode == 0);
    STEP(plant.waitForWords(text("1 of 1 cameras")));
}

void TestSetupPath::byMouseAlone()
{
    SetupPlant plant(m_display);
    STEP(plant.start());
    STEP(plant.startPanel());
    STEP(plant.copy(plant.stream()));
    STEP(plant.clickButton(text("Add a camera")));
    STEP(plant.clickButton(text("Address of the event stream: Paste")));
    STEP(plant.clickButton(text("Pin this certificate")));
    STEP(plant.photograph(text("1-pinned")));
    STEP(plant.clickButton(text("Sign in")));
    STEP(plant.click(QString(), text("User name and password")));
    STEP(plant.copy(SetupPlant::user));
    STEP(plant.clickButton(text("User name: Paste")));
    STEP(plant.waitForWords(SetupPlant::user)); // before something else is copied
    STEP(plant.copy(QString::fromUtf8(SetupPlant::password)));
    STEP(plant.clickButton(text("Password: Set")));
    STEP(plant.clickButton(text("Password: Paste")));
    STEP(plant.clickButton(text("Password: Keep")));
    STEP(plant.waitForWords(text("It works."), 30'000));
    STEP(plant.photograph(text("2-signed-in")));
    STEP(plant.clickButton(text("Next: events and topics")));
    STEP(plant.clickButton(text("Add all\u2026")));
    STEP(plant.photograph(text("3-routes")));
    STEP(plant.clickButton(text("Next: place on the map")));
    STEP(plant.click(QString(), text("Map: place of\u2026")));
    STEP(plant.photograph(text("4-place")));
    STEP(plant.copy(brokerAddress(plant)));
    STEP(plant.clickButton(text("Set up the broker")));
    STEP(plant.clickButton(text("Broker's address: Paste")));
    STEP(plant.clickButton(text("Test the connection")));
    STEP(plant.waitForWords(text("It works: the message arrived"), 30'000));
    STEP(plant.photograph(text("5-broker")));
    STEP(plant.clickButton(text("Save")));
    judge(plant);
    STEP(plant.photograph(text("6-delivered")));
    qInfo("%d clicks", plant.clicks());
    QCOMPARE(plant.keys(), 0);
}

void TestSetupPath::byKeyboardAlone()
{
    SetupPlant plant(m_display);
    STEP(plant.start());
    STEP(plant.startPanel());
    const auto press = [&plant](const char *name) {
        if (!plant.eyes.waitFor(QString(), text(name), 30'000) || !plant.tabTo(text(name)))
            return false;
        plant.press(DisplayServer::Space);
        return true;
    };
    const auto enter = [&plant](const char *name, const QString &what) {
        if (!plant.tabTo(text(name)))
            return false;
        plant.type(what);
        return true;
    };
    STEP(press("Add a camera"));
    STEP(enter("Address of the event stream", plant.stream()));
    STEP(press("Pin this certificate"));
    STEP(press("Sign in"));
    STEP(plant.tabTo(text("None"))); // of the choices, Tab stops at the chosen one
    plant.press(DisplayServer::Right);
    STEP(enter("User name", SetupPlant::user));
    STEP(press("Password: Set"));
    plant.type(QString::fromUtf8(SetupPlant::password));
    plant.press(DisplayServer::Return);
    STEP(plant.waitForWords(text("It works."), 30'000));
    STEP(press("Next: events and topics"));
    STEP(press("Add all\u2026"));
    STEP(press("Next: place on the map"));
    STEP(plant.tabTo(text("Map: place of\u2026")));
    plant.press(DisplayServer::Return);
    STEP(press("Set up the broker"));
    STEP(enter("Broker's address", brokerAddress(plant)));
    STEP(press("Test the connection"));
    STEP(plant.waitForWords(text("It works: the message arrived"), 30'000));
    STEP(press("Save"));
    judge(plant);
    qInfo("%d keys", plant.keys());
    QCOMPARE(plant.clicks(), 0);
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestSetupPath)
#include "tst_setuppath.moc"
