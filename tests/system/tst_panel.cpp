// SPDX-License-Identifier: Apache-2.0
// The real panel in a real window, with hands on its keyboard and mouse, its own runtime, a real
// broker, and the ways it can end.
#include "mqttprobe.h"
#include "style/palette.h"
#include "windowplant.h"

#include <QTest>

#include <csignal>
#include <optional>

namespace Runnel {

namespace {

const QString &title = WindowPlant::title;

} // namespace

class TestPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void aLeakIsAcknowledgedByHandAndStaysSo_data();
    void aLeakIsAcknowledgedByHandAndStaysSo();
    void nothingIsAcknowledgedWithoutAHand();
    void closingAsksFirst_data();
    void closingAsksFirst();
    void closingStoresWhatTheBrokerDidNotTake();
    void aSignalEndsItWithoutAQuestion();
    void whenTheDisplayDiesNothingIsLost();

private:
    DisplayServer m_display;
};

void TestPanel::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    QVERIFY2(m_display.start(WindowPlant::screen), m_display.errors().constData());
}

void TestPanel::aLeakIsAcknowledgedByHandAndStaysSo_data()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("a click on ACK") << QStringLiteral("mouse");
    QTest::newRow("Ctrl+K") << QStringLiteral("key");
    QTest::newRow("A in the detail") << QStringLiteral("detail");
}

void TestPanel::aLeakIsAcknowledgedByHandAndStaysSo()
{
    QFETCH(const QString, hand);
    WindowPlant plant(m_display);
    plant.says = leakEvent(1) + leakEvent(2, "64.6");
    QVERIFY(plant.prepare());
    QVERIFY2(plant.startPanel(m_display), plant.runnel.process().standardError().constData());
    QVERIFY(plant.waitForAlarms(2, 2));
    const std::optional<QPoint> acknowledge = waitForAcknowledge(m_display);
    QVERIFY(acknowledge);

    if (hand == u"mouse") {
        m_display.click(*acknowledge);
    } else if (hand == u"key") {
        m_display.press('k', DisplayServer::Control);
    } else {
        const QRect detail(WindowPlant::screen.width() - 300, 200, 300, 300);
        const QImage before = m_display.screenshot(detail);
        m_display.click(*acknowledge - QPoint(300, 0)); // the banner's words select its alarm
        QTRY_VERIFY_WITH_TIMEOUT(m_display.screenshot(detail) != before, 10'000);
        m_display.press('a');
    }

    QVERIFY(plant.waitForAlarms(2, 1));
    const QString acknowledged = QStringLiteral("ActiveAcknowledged");
    const QJsonObject kept = plant.waitForRetained(acknowledged, 2);
    QCOMPARE(kept.value(QLatin1String("acknowledgedBy")).toString(), WindowPlant::person);

    plant.runnel.kill();
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(2, 1));
    QVERIFY(waitForAcknowledge(m_display)); // the other one waits for its own hand
    const QJsonObject after = plant.waitForRetained(acknowledged, 2);
    QCOMPARE(after.value(QLatin1String("acknowledgedBy")).toString(), WindowPlant::person);
    QCOMPARE(after.value(QLatin1String("kind")), kept.value(QLatin1String("kind")));
    QVERIFY(!plant.waitForRetained(QStringLiteral("ActiveUnacknowledged"), 2).isEmpty());
}

void TestPanel::nothingIsAcknowledgedWithoutAHand()
{
    WindowPlant plant(m_display);
    plant.says = leakEvent(1);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(1, 1));
    QVERIFY(waitForAcknowledge(m_display));
    // Keys that a cleaning cloth finds: none of them is an answer to an alarm.
    for (const quint32 key : {DisplayServer::Return, DisplayServer::Space, DisplayServer::Escape})
        m_display.press(key);
    m_display.press('k');
    m_display.press('a');
    m_display.press('m', DisplayServer::Control); // silences, acknowledges nothing
    // What the display says comes in order: when this is done, all that has had its effect.
    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay(m_display));
    plant.runnel.process().sendSignal(SIGTERM);
    QVERIFY(plant.runnel.process().waitForEnd());
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(1, 1));
}

void TestPanel::closingAsksFirst_data()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("Escape stays") << QStringLiteral("Escape");
    QTest::newRow("STAY has the focus") << QStringLiteral("Space");
    QTest::newRow("a click on STAY") << QStringLiteral("mouse");
}

void TestPanel::closingAsksFirst()
{
    QFETCH(const QString, hand);
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));

    const auto shown = [&] { return questionShown(m_display); };
    QTRY_COMPARE_WITH_TIMEOUT(shown().pixelColor(0, 0), Palette::light().ground, 10'000);
    const QImage unasked = shown();
    QVERIFY(m_display.close(title));
    const std::optional<QPoint> stay = waitForStay(m_display);
    QVERIFY(stay);
    QVERIFY(isLive(plant.runnel.status(), WindowPlant::camera));
    if (hand == u"mouse")
        m_display.click(*stay);
    else
        m_display.press(hand == u"Space" ? DisplayServer::Space : DisplayServer::Escape);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), unasked, 10'000);
    QVERIFY(plant.runnel.process().isRunning());
    QVERIFY(isLive(plant.runnel.status(), WindowPlant::camera));

    m_display.press(DisplayServer::Space); // pressed once too often: it must not press what is next
    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay(m_display));
    m_display.press(DisplayServer::Tab, DisplayServer::Shift); // from STAY to CLOSE RUNNEL
    m_display.press(DisplayServer::Space);
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 0);
    QVERIFY(plant.runnel.status().isEmpty());
}

void TestPanel::closingStoresWhatTheBrokerDidNotTake()
{
    constexpr int events = 50;
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    plant.broker.stop();
    for (int number = 1; number <= events; ++number)
        plant.scripted.latest().sendChunk(leakEvent(number));
    QVERIFY(plant.runnel.waitForStatus([](const QJsonObject &status) {
        return counter(endpointOf(status, WindowPlant::camera), "received") >= events;
    }));
    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay(m_display));
    m_display.press(DisplayServer::Tab, DisplayServer::Shift);
    m_display.press(DisplayServer::Space);
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 0);

    QVERIFY(plant.broker.start());
    MqttProbe probe(plant.broker.port(), "plant/ALERT_DLQC");
    QVERIFY(probe.start());
    QVERIFY(plant.startPanel(m_display));
    QTRY_COMPARE_WITH_TIMEOUT(probe.count(), qsizetype(events), 15'000);
    QVERIFY(plant.waitForAlarms(1, 1));
}

void TestPanel::aSignalEndsItWithoutAQuestion()
{
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    const qint64 took = plant.runnel.terminate();
    QVERIFY2(took >= 0 && took <= 5000, qPrintable(QString::number(took)));
    QCOMPARE(plant.runnel.process().exitCode(), 0);
    QTRY_COMPARE(m_display.window(title), 0U);
}

void TestPanel::whenTheDisplayDiesNothingIsLost()
{
    DisplayServer other;
    QVERIFY(other.start(WindowPlant::screen));
    WindowPlant plant(other);
    plant.says = leakEvent(1);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(other));
    QVERIFY(plant.waitForAlarms(1, 1));
    other.kill();
    QVERIFY(plant.runnel.process().waitForEnd());
    QVERIFY2(plant.runnel.process().exitCode() != 0, "whoever starts it has to start it again");

    m_display.showOn(plant.runnel.process());
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(1, 1));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestPanel)
#include "tst_panel.moc"
