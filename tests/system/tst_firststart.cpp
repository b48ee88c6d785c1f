// SPDX-License-Identifier: Apache-2.0
// The real panel with nothing set up: its three doors.
#include "setupplant.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace Runnel {

class TestFirstStart : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void offersThreeDoorsAndWritesNothing();
    void aVariableFileBecomesEventsAtTheBroker();
    void theDemosDoorLeadsIntoTheDemo();

private:
    DisplayServer m_display;
};

void TestFirstStart::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    if (!AccessibleWindow::isInstalled() || !KeyringSession::isInstalled())
        QSKIP("at-spi2-core or gnome-keyring is not installed");
    QVERIFY2(m_display.start(SetupPlant::screen), m_display.errors().constData());
}

void TestFirstStart::offersThreeDoorsAndWritesNothing()
{
    SetupPlant plant(m_display);
    QVERIFY2(plant.start(), qPrintable(plant.error()));
    QVERIFY2(plant.startPanel(), qPrintable(plant.error()));
    for (const char *door : {"Add a camera", "Import a file", "Try the demo"})
        QVERIFY2(plant.eyes.waitFor(QStringLiteral("button"), QString::fromLatin1(door)),
                 qPrintable(plant.eyes.inWords()));
    QVERIFY2(plant.waitForWords(QStringLiteral("No broker is set up yet.")),
             qPrintable(plant.error()));
    QVERIFY(plant.photograph(QStringLiteral("first-start")));
    QVERIFY(!QFile::exists(plant.configFile()));
    QVERIFY(plant.runnel->standardError().contains("There is no "));
}

void TestFirstStart::aVariableFileBecomesEventsAtTheBroker()
{
    SetupPlant plant(m_display);
    QVERIFY2(plant.start(), qPrintable(plant.error()));
    SimulatorProcess camera;
    QVERIFY(camera.start({QStringLiteral("--heartbeat"), QStringLiteral("1")}));
    const QString file = plant.session.home() + QStringLiteral("/site.tfvars");
    QFile variables(file);
    QVERIFY(variables.open(QIODevice::WriteOnly));
    variables.write(QStringLiteral("namespaced_devices = [{ name = \"cam\", endpoints = { inbound "
                                   "= { e = { endpoint_type = \"Microsoft.SSEHttp\", address = "
                                   "\"%1\", authentication = { method = \"Anonymous\" } } } } }]\n"
                                   "custom_akri_connectors = [{ name = \"sse\", type = \"sse\", "
                                   "mqtt_config = { host = \"127.0.0.1:%2\" } }]\n")
                        .arg(camera.stream())
                        .arg(plant.broker.port())
                        .toUtf8());
    variables.close();
    QVERIFY2(plant.startPanel(), qPrintable(plant.error()));
    QVERIFY2(plant.clickButton(QStringLiteral("Import a file")), qPrintable(plant.error()));
    QVERIFY2(plant.click(QStringLiteral("text"), QStringLiteral("Variable file")),
             qPrintable(plant.error()));
    plant.type(file);
    plant.press(DisplayServer::Return);
    QVERIFY2(plant.clickButton(QStringLiteral("Take over")), qPrintable(plant.error()));
    QVERIFY2(plant.clickButton(QStringLiteral("Save")), qPrintable(plant.error()));
    QVERIFY2(plant.waitForWords(QStringLiteral("Saved and in effect")), qPrintable(plant.error()));
    QVERIFY(plant.photograph(QStringLiteral("imported")));
    QVERIFY(plant.configuration().contains("\"cam\""));
    QVERIFY2(plant.waitForDelivered(), qPrintable(plant.error()));
}

void TestFirstStart::theDemosDoorLeadsIntoTheDemo()
{
    SetupPlant plant(m_display);
    QVERIFY2(plant.start(), qPrintable(plant.error()));
    QVERIFY2(plant.startPanel(), qPrintable(plant.error()));
    QVERIFY2(plant.clickButton(QStringLiteral("Try the demo")), qPrintable(plant.error()));
    QVERIFY2(plant.eyes.waitForAnotherProgram(), "no other window");
    QVERIFY2(plant.waitForWords(QStringLiteral("4 of 4 cameras"), 60'000),
             qPrintable(plant.error()));
    QVERIFY(!plant.eyes.find(QStringLiteral("button"), QStringLiteral("Try the demo")));
    QVERIFY(!QFile::exists(plant.configFile()));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestFirstStart)
#include "tst_firststart.moc"
