// SPDX-License-Identifier: Apache-2.0
// Composition of the plant, and what an eye finds on its screen.
#include "windowplant.h"

#include "mqttprobe.h"
#include "style/palette.h"

#include <QJsonDocument>
#include <QTest>

#include <utility>

namespace Runnel {

namespace {

constexpr int bannerEnd = 64; // 17 mm at 96 dpi
constexpr int questionEnd = 130;

qint64 alarms(const QJsonObject &status, const char *which)
{
    return status.value(QLatin1String("alarms"))
        .toObject()
        .value(QLatin1String(which))
        .toInteger(-1);
}

/// By its dark ground, between these heights.
std::optional<QPoint> findButton(const DisplayServer &display, int from, int to)
{
    constexpr int narrowest = 40;
    constexpr int below = 6; // from its edge
    const QRgb dark = Palette::light().text.rgb() & RGB_MASK;
    const QImage part = display.screenshot({0, from, WindowPlant::screen.width(), to - from});
    for (int y = 0; y < part.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(part.constScanLine(y));
        for (int x = 0, run = 0; x < part.width(); ++x) {
            run = (line[x] & RGB_MASK) == dark ? run + 1 : 0;
            if (run >= narrowest)
                return QPoint(x - narrowest / 2, from + y + below);
        }
    }
    return std::nullopt;
}

std::optional<QPoint> waitForButton(const DisplayServer &display, int from, int to)
{
    std::optional<QPoint> place;
    const bool found = QTest::qWaitFor(
        [&] { return (place = findButton(display, from, to)).has_value(); }, 15'000);
    return found ? place : std::nullopt;
}

} // namespace

const QString WindowPlant::title = QStringLiteral("Runnel");
const QString WindowPlant::camera = QStringLiteral("camera-1");
const QString WindowPlant::person = QStringLiteral("ana");

WindowPlant::WindowPlant(const DisplayServer &server)
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

bool WindowPlant::prepare()
{
    if (!broker.start())
        return false;
    config.emplace(broker.port());
    config->addCamera(camera, scripted.url().toString());
    config->setTopic(camera, QStringLiteral("plant/{event}"));
    return runnel.setConfig(config->json());
}

bool WindowPlant::startProgram()
{
    return runnel.process().start(builtProgram(QStringLiteral("runnel")),
                                  QStringList{QStringLiteral("--config"), runnel.configFile(),
                                              QStringLiteral("--state-dir"),
                                              runnel.stateDirectory()} +
                                      moreArguments);
}

bool WindowPlant::startPanel(const DisplayServer &server)
{
    // The server may not have noticed yet that an earlier one is gone.
    return QTest::qWaitFor([&] { return server.window(title) == 0; }, 10'000) && startProgram() &&
           server.waitForWindow(title) && server.waitForFocus(title) &&
           runnel.waitForStatus([](const QJsonObject &status) {
               return isLive(status, camera) && isConnectedToBroker(status);
           });
}

bool WindowPlant::waitForAlarms(qint64 active, qint64 unacknowledged)
{
    return runnel.waitForStatus([=](const QJsonObject &status) {
        return alarms(status, "active") == active &&
               alarms(status, "unacknowledged") == unacknowledged;
    });
}

/// What the broker tells those who come late.
std::vector<QJsonObject> WindowPlant::retained(qsizetype expected) const
{
    MqttProbe late(broker.port(), "+/+/alarms/leak/#");
    std::vector<QJsonObject> found;
    if (!late.start() || !QTest::qWaitFor([&] { return late.count() >= expected; }, 10'000))
        return found;
    for (const MqttMessage &message : late.messages())
        found.push_back(QJsonDocument::fromJson(message.payload).object());
    return found;
}

QJsonObject WindowPlant::waitForRetained(const QString &state, qsizetype all) const
{
    QJsonObject one;
    const auto isThere = [&] {
        const std::vector<QJsonObject> kept = retained(all);
        int count = 0;
        for (const QJsonObject &alarm : kept) {
            if (alarm.value(QLatin1String("state")).toString() == state) {
                one = alarm;
                ++count;
            }
        }
        return count == 1 && qsizetype(kept.size()) == all;
    };
    return QTest::qWaitFor(isThere, 15'000) ? one : QJsonObject();
}

QByteArray leakEvent(int number, const char *latitude)
{
    return "event: ALERT_DLQC\nid: " + QByteArray::number(number) +
           "\ndata: {\"type\": \"ALERT_DLQC\", \"message\": \"leak\", \"event_id\": " +
           QByteArray::number(number) + ", \"leak_location\": {\"latitude\": " + latitude +
           ", \"longitude\": 35.7}}\n\n";
}

std::optional<QPoint> waitForAcknowledge(const DisplayServer &display)
{
    return waitForButton(display, 4, bannerEnd);
}

std::optional<QPoint> waitForStay(const DisplayServer &display)
{
    return waitForButton(display, bannerEnd, questionEnd);
}

QImage questionShown(const DisplayServer &display)
{
    return display.screenshot({100, bannerEnd + 6, 500, 50});
}

} // namespace Runnel
