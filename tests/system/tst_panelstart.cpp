// SPDX-License-Identifier: Apache-2.0
// The real panel's start and reload: what it refuses, with which words and exit codes.
#include "windowplant.h"

#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

const QString &title = WindowPlant::title;

} // namespace

class TestPanelStart : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void aSecondPanelNamesTheFirst();
    void aBadConfigurationIsToldWithItsPlace_data();
    void aBadConfigurationIsToldWithItsPlace();
    void withoutADisplayItSaysWhatToDo_data();
    void withoutADisplayItSaysWhatToDo();
    void sighupReloadsTheConfiguration();

private:
    DisplayServer m_display;
};

void TestPanelStart::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    QVERIFY2(m_display.start(WindowPlant::screen), m_display.errors().constData());
}

void TestPanelStart::aSecondPanelNamesTheFirst()
{
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    TestProcess second;
    m_display.showOn(second);
    second.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), plant.session.path());
    QVERIFY(second.start(builtProgram(QStringLiteral("runnel")),
                         {QStringLiteral("--config"), plant.runnel.configFile(),
                          QStringLiteral("--state-dir"), plant.runnel.stateDirectory()}));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.exitCode(), 75);
    const QByteArray holder = "process " + QByteArray::number(plant.runnel.process().pid());
    QVERIFY2(second.standardError().contains(holder), second.standardError().constData());
    QCOMPARE(complaintsOf(second).count('\n'), 1);
    QVERIFY(isLive(plant.runnel.status(), WindowPlant::camera));
}

void TestPanelStart::aBadConfigurationIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("unknown key") << QByteArray("{\n \"mqtt\": {\"hots\": \"x\"}\n}")
                                 << QByteArray(":2:11");
    QTest::newRow("no JSON") << QByteArray("{\n\n  oops\n}") << QByteArray(":3:3");
}

void TestPanelStart::aBadConfigurationIsToldWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, place);
    WindowPlant plant(m_display);
    QVERIFY(plant.runnel.setConfig(json));
    QVERIFY(plant.startProgram());
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 2);
    const QByteArray expected = plant.runnel.configFile().toUtf8() + place;
    QVERIFY2(plant.runnel.process().standardError().contains(expected),
             plant.runnel.process().standardError().constData());
    QCOMPARE(m_display.window(title), 0U);
}

void TestPanelStart::withoutADisplayItSaysWhatToDo_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QString();
    QTest::newRow("nobody there") << QStringLiteral(":65533");
    QTest::newRow("no number") << QStringLiteral(":nonexistent");
}

void TestPanelStart::withoutADisplayItSaysWhatToDo()
{
    QFETCH(const QString, display);
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    if (display.isEmpty())
        plant.runnel.process().unsetEnvironment(QStringLiteral("DISPLAY"));
    else
        plant.runnel.process().setEnvironment(QStringLiteral("DISPLAY"), display);
    QVERIFY(plant.startProgram());
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 2);
    QVERIFY2(plant.runnel.process().standardError().contains("runnel --headless"),
             plant.runnel.process().standardError().constData());
}

void TestPanelStart::sighupReloadsTheConfiguration()
{
    const QString another = QStringLiteral("camera-2");
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    plant.config->addCamera(another, plant.scripted.url("/another").toString());
    QVERIFY(plant.runnel.setConfig(plant.config->json()));
    plant.runnel.process().sendSignal(SIGHUP);
    QVERIFY(plant.runnel.waitForStatus([&](const QJsonObject &status) {
        return isLive(status, another) && isLive(status, WindowPlant::camera);
    }));
    QCOMPARE(counter(endpointOf(plant.runnel.lastStatus(), WindowPlant::camera), "reconnects"),
             quint64(0));

    QVERIFY(overwriteFile(plant.runnel.configFile(), "{"));
    plant.runnel.process().sendSignal(SIGHUP);
    QVERIFY(plant.runnel.waitForStatus([](const QJsonObject &status) {
        return !faultKind(status.value(QLatin1String("configuration")).toObject()).isEmpty();
    }));
    QVERIFY(isLive(plant.runnel.lastStatus(), another));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestPanelStart)
#include "tst_panelstart.moc"
