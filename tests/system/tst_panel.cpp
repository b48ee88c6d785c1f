// SPDX-License-Identifier: Apache-2.0
// The real panel in a real window, with hands on its keyboard and mouse, its own runtime, a real
// broker, and the ways it can end.
#include "displayserver.h"
#include "mosquittoprocess.h"
#include "mqttprobe.h"
#include "runnelprocess.h"
#include "scriptedcamera.h"
#include "serviceconfig.h"
#include "style/palette.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <optional>

namespace Runnel {

namespace {

const QString title = QStringLiteral("Runnel");
const QString camera = QStringLiteral("camera-1");
const QString person = QStringLiteral("ana");
constexpr QSize screen{1280, 800};
constexpr int bannerEnd = 64;    // 17 mm at 96 dpi
constexpr int questionEnd = 130; // "close?", below the banner

/// Leaks at different latitudes are alarms of their own.
QByteArray leak(int number, const char *latitude = "64.5")
{
    return "event: ALERT_DLQC\nid: " + QByteArray::number(number) +
           "\ndata: {\"type\": \"ALERT_DLQC\", \"message\": \"leak\", \"event_id\": " +
           QByteArray::number(number) + ", \"leak_location\": {\"latitude\": " + latitude +
           ", \"longitude\": 35.7}}\n\n";
}

qint64 alarms(const QJsonObject &status, const char *which)
{
    return status.value(QLatin1String("alarms"))
        .toObject()
        .value(QLatin1String(which))
        .toInteger(-1);
}

/// Where a primary button's dark ground is between these heights; none while it cannot be pressed.
std::optional<QPoint> findButton(const DisplayServer &display, int from, int to)
{
    constexpr int narrowest = 40;
    const QRgb dark = Palette::light().text.rgb() & RGB_MASK;
    const QImage part = display.screenshot({0, from, screen.width(), to - from});
    for (int y = 0; y < part.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(part.constScanLine(y));
        for (int x = 0, run = 0; x < part.width(); ++x) {
            run = (line[x] & RGB_MASK) == dark ? run + 1 : 0;
            if (run >= narrowest)
                return QPoint(x - narrowest / 2, from + y + 6);
        }
    }
    return std::nullopt;
}

/// Broker, camera and panel. The camera says what `says` holds to the first who asks, later
/// nothing: what a panel knows after a restart it knows from its own journal.
struct Plant
{
    explicit Plant(const DisplayServer &server)
    {
        server.showOn(runnel.process());
        runnel.process().setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), session.path());
        runnel.process().setEnvironment(QStringLiteral("USER"), person);
        scripted.setHandler([this](CameraConnection &connection) {
            connection.openStream();
            if (!says.isEmpty())
                connection.sendChunk(std::exchange(says, {}));
        });
    }

    bool prepare()
    {
        if (!broker.start())
            return false;
        config.emplace(broker.port());
        config->addCamera(camera, scripted.url().toString());
        config->setTopic(camera, QStringLiteral("plant/{event}"));
        return runnel.setConfig(config->json());
    }

    bool startProgram(const QStringList &more = {})
    {
        return runnel.process().start(builtProgram(QStringLiteral("runnel")),
                                      QStringList{QStringLiteral("--config"), runnel.configFile(),
                                                  QStringLiteral("--state-dir"),
                                                  runnel.stateDirectory()} +
                                          more);
    }

    bool startPanel(const DisplayServer &server)
    {
        return startProgram() && server.waitForWindow(title) && server.waitForFocus(title) &&
               runnel.waitForStatus([](const QJsonObject &status) {
                   return isLive(status, camera) && isConnectedToBroker(status);
               });
    }

    bool waitForAlarms(qint64 active, qint64 unacknowledged)
    {
        return runnel.waitForStatus([=](const QJsonObject &status) {
            return alarms(status, "active") == active &&
                   alarms(status, "unacknowledged") == unacknowledged;
        });
    }

    /// What the broker keeps for those who come later.
    std::vector<QJsonObject> retained(qsizetype expected)
    {
        MqttProbe late(broker.port(), "+/+/alarms/leak/#");
        std::vector<QJsonObject> found;
        if (!late.start() || !QTest::qWaitFor([&] { return late.count() >= expected; }, 10'000))
            return found;
        for (const MqttMessage &message : late.messages())
            found.push_back(QJsonDocument::fromJson(message.payload).object());
        return found;
    }

    /// Until the broker keeps exactly one alarm in that state, and returns it.
    QJsonObject waitForRetained(const QString &state, qsizetype all)
    {
        QJsonObject one;
        const auto isThere = [&] {
            int count = 0;
            for (const QJsonObject &alarm : retained(all)) {
                if (alarm.value(QLatin1String("state")).toString() == state) {
                    one = alarm;
                    ++count;
                }
            }
            return count == 1;
        };
        return QTest::qWaitFor(isThere, 15'000) ? one : QJsonObject();
    }

    QTemporaryDir session; ///< a login's own; Qt keeps things there
    MosquittoProcess broker;
    ScriptedCamera scripted;
    RunnelProcess runnel;
    std::optional<ServiceConfig> config;
    QByteArray says;
};

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
    void aSecondPanelNamesTheFirst();
    void aBadConfigurationIsToldWithItsPlace_data();
    void aBadConfigurationIsToldWithItsPlace();
    void withoutADisplayItSaysWhatToDo_data();
    void withoutADisplayItSaysWhatToDo();
    void sighupReloadsTheConfiguration();

private:
    std::optional<QPoint> waitForAcknowledge() { return waitForButton(4, bannerEnd); }
    std::optional<QPoint> waitForStay() { return waitForButton(bannerEnd, questionEnd); }
    std::optional<QPoint> waitForButton(int from, int to);

    DisplayServer m_display;
};

void TestPanel::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    QVERIFY2(m_display.start(screen), m_display.errors().constData());
}

std::optional<QPoint> TestPanel::waitForButton(int from, int to)
{
    std::optional<QPoint> place;
    const bool found = QTest::qWaitFor(
        [&] { return (place = findButton(m_display, from, to)).has_value(); }, 15'000);
    return found ? place : std::nullopt;
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
    Plant plant(m_display);
    plant.says = leak(1) + leak(2, "64.6");
    QVERIFY(plant.prepare());
    QVERIFY2(plant.startPanel(m_display), plant.runnel.process().standardError().constData());
    QVERIFY(plant.waitForAlarms(2, 2));
    const std::optional<QPoint> acknowledge = waitForAcknowledge();
    QVERIFY(acknowledge);

    if (hand == u"mouse") {
        m_display.click(*acknowledge);
    } else if (hand == u"key") {
        m_display.press('k', DisplayServer::Control);
    } else {
        const QRect detail(screen.width() - 300, 200, 300, 300);
        const QImage before = m_display.screenshot(detail);
        m_display.click(*acknowledge - QPoint(300, 0)); // the banner's words select its alarm
        QTRY_VERIFY_WITH_TIMEOUT(m_display.screenshot(detail) != before, 10'000);
        m_display.press('a');
    }

    QVERIFY(plant.waitForAlarms(2, 1));
    const QString acknowledged = QStringLiteral("ActiveAcknowledged");
    const QJsonObject kept = plant.waitForRetained(acknowledged, 2);
    QCOMPARE(kept.value(QLatin1String("acknowledgedBy")).toString(), person);

    plant.runnel.kill();
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(2, 1));
    QVERIFY(waitForAcknowledge()); // the other one waits for its own hand
    QCOMPARE(alarms(plant.runnel.status(), "unacknowledged"), 1);
    const QJsonObject after = plant.waitForRetained(acknowledged, 2);
    QCOMPARE(after.value(QLatin1String("acknowledgedBy")).toString(), person);
    QCOMPARE(after.value(QLatin1String("kind")), kept.value(QLatin1String("kind")));
    QVERIFY(!plant.waitForRetained(QStringLiteral("ActiveUnacknowledged"), 2).isEmpty());
}

void TestPanel::nothingIsAcknowledgedWithoutAHand()
{
    Plant plant(m_display);
    plant.says = leak(1);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(1, 1));
    QVERIFY(waitForAcknowledge());
    // Keys that a cleaning cloth finds: none of them is an answer to an alarm.
    for (const quint32 key : {DisplayServer::Return, DisplayServer::Space, DisplayServer::Escape})
        m_display.press(key);
    m_display.press('k');
    m_display.press('a');
    m_display.press('m', DisplayServer::Control); // silences, acknowledges nothing
    // What the display says comes in order: when this is done, all that has had its effect.
    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay());
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
    Plant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));

    const QRect words(100, bannerEnd + 6, 500, 50); // of the question; else the map's empty top
    const auto shown = [&] { return m_display.screenshot(words); };
    QTRY_COMPARE_WITH_TIMEOUT(shown().pixelColor(0, 0), Palette::light().ground, 10'000);
    const QImage unasked = shown();
    QVERIFY(m_display.close(title));
    const std::optional<QPoint> stay = waitForStay();
    QVERIFY(stay);
    QVERIFY(isLive(plant.runnel.status(), camera));
    if (hand == u"mouse")
        m_display.click(*stay);
    else
        m_display.press(hand == u"Space" ? DisplayServer::Space : DisplayServer::Escape);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), unasked, 10'000);
    QVERIFY(plant.runnel.process().isRunning());
    QVERIFY(isLive(plant.runnel.status(), camera));

    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay());
    m_display.press(DisplayServer::Tab, DisplayServer::Shift); // from STAY to CLOSE RUNNEL
    m_display.press(DisplayServer::Space);
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 0);
    QVERIFY(plant.runnel.status().isEmpty());
}

void TestPanel::closingStoresWhatTheBrokerDidNotTake()
{
    constexpr int events = 50;
    Plant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    plant.broker.stop();
    for (int number = 1; number <= events; ++number)
        plant.scripted.latest().sendChunk(leak(number));
    QVERIFY(plant.runnel.waitForStatus([](const QJsonObject &status) {
        return counter(endpointOf(status, camera), "received") >= events;
    }));
    QVERIFY(m_display.close(title));
    QVERIFY(waitForStay());
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
    Plant plant(m_display);
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
    QVERIFY(other.start(screen));
    Plant plant(other);
    plant.says = leak(1);
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

void TestPanel::aSecondPanelNamesTheFirst()
{
    Plant plant(m_display);
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
    QVERIFY(isLive(plant.runnel.status(), camera));
}

void TestPanel::aBadConfigurationIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("unknown key") << QByteArray("{\n \"mqtt\": {\"hots\": \"x\"}\n}")
                                 << QByteArray(":2:11");
    QTest::newRow("no JSON") << QByteArray("{\n\n  oops\n}") << QByteArray(":3:3");
}

void TestPanel::aBadConfigurationIsToldWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, place);
    Plant plant(m_display);
    QVERIFY(plant.runnel.setConfig(json));
    QVERIFY(plant.startProgram());
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 2);
    const QByteArray expected = plant.runnel.configFile().toUtf8() + place;
    QVERIFY2(plant.runnel.process().standardError().contains(expected),
             plant.runnel.process().standardError().constData());
    QCOMPARE(m_display.window(title), 0U);
}

void TestPanel::withoutADisplayItSaysWhatToDo_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QString();
    QTest::newRow("nobody there") << QStringLiteral(":65533");
    QTest::newRow("no number") << QStringLiteral(":nonexistent");
}

void TestPanel::withoutADisplayItSaysWhatToDo()
{
    QFETCH(const QString, display);
    Plant plant(m_display);
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

void TestPanel::sighupReloadsTheConfiguration()
{
    const QString another = QStringLiteral("camera-2");
    Plant plant(m_display);
    QVERIFY(plant.prepare());
    QVERIFY(plant.startPanel(m_display));
    plant.config->addCamera(another, plant.scripted.url("/another").toString());
    QVERIFY(plant.runnel.setConfig(plant.config->json()));
    plant.runnel.process().sendSignal(SIGHUP);
    QVERIFY(plant.runnel.waitForStatus([&](const QJsonObject &status) {
        return isLive(status, another) && isLive(status, camera);
    }));
    QCOMPARE(counter(endpointOf(plant.runnel.lastStatus(), camera), "reconnects"), quint64(0));

    QVERIFY(overwriteFile(plant.runnel.configFile(), "{"));
    plant.runnel.process().sendSignal(SIGHUP);
    QVERIFY(plant.runnel.waitForStatus([](const QJsonObject &status) {
        return !faultKind(status.value(QLatin1String("configuration")).toObject()).isEmpty();
    }));
    QVERIFY(isLive(plant.runnel.lastStatus(), another));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestPanel)
#include "tst_panel.moc"
