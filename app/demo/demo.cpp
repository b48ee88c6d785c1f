// SPDX-License-Identifier: Apache-2.0
// Composition of the demo.
#include "demo.h"

#include "../commands/commands.h"
#include "base/escape.h"
#include "config/configreader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

#include <unistd.h>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr int cameras = 4;
constexpr int maximumConnectTries = 100;
constexpr auto connectRetry = 100ms;
const QLatin1String topics("plant/+/events/#");

quint16 freeLoopbackPort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

QByteArray configuration(const QString &fleet, quint16 brokerPort)
{
    QJsonArray devices;
    QJsonArray assets;
    for (int camera = 1; camera <= cameras; ++camera) {
        const QString name = QStringLiteral("camera-%1").arg(camera);
        const QJsonObject heartbeat{{QStringLiteral("event"), QStringLiteral("HEARTBEAT")},
                                    {QStringLiteral("intervalSeconds"), 5}};
        devices.append(QJsonObject{
            {QStringLiteral("name"), name},
            {QStringLiteral("endpoints"),
             QJsonObject{
                 {QStringLiteral("events"),
                  QJsonObject{
                      {QStringLiteral("address"),
                       QStringLiteral("%1/cameras/%2/camera-events").arg(fleet).arg(camera)},
                      {QStringLiteral("heartbeat"), heartbeat}}}}}});
        const QJsonObject destination{
            {QStringLiteral("target"), QStringLiteral("Mqtt")},
            {QStringLiteral("configuration"),
             QJsonObject{{QStringLiteral("topic"), QStringLiteral("plant/{asset}/events/{event}")},
                         {QStringLiteral("qos"), QStringLiteral("Qos1")}}}};
        assets.append(
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("deviceRef"),
                         QJsonObject{{QStringLiteral("deviceName"), name},
                                     {QStringLiteral("endpointName"), QStringLiteral("events")}}},
                        {QStringLiteral("profile"), QStringLiteral("analytics-camera")},
                        {QStringLiteral("eventGroups"),
                         QJsonArray{QJsonObject{
                             {QStringLiteral("name"), QStringLiteral("sse-events")},
                             {QStringLiteral("defaultDestinations"), QJsonArray{destination}},
                             {QStringLiteral("events"),
                              QJsonArray{QJsonObject{
                                  {QStringLiteral("name"), QStringLiteral("any")},
                                  {QStringLiteral("dataSource"), QStringLiteral("*")}}}}}}}});
    }
    const QJsonObject root{
        {QStringLiteral("site"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Demo terminal")}}},
        {QStringLiteral("mqtt"), QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                             {QStringLiteral("port"), brokerPort}}},
        {QStringLiteral("devices"), devices},
        {QStringLiteral("assets"), assets},
        {QStringLiteral("operations"), QJsonObject{{QStringLiteral("listen"), QString()}}}};
    return QJsonDocument(root).toJson();
}

QByteArray userProperty(const MqttMessage &message, QByteArrayView name)
{
    for (const auto &[key, value] : message.userProperties) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

Demo::Demo()
    : m_retry(m_clock.createTimer([this] { watchBroker(); }))
{
    connect(&m_broker, &ChildProcess::failed, this, &Demo::fail);
    connect(&m_fleet, &ChildProcess::failed, this, &Demo::fail);
}

Demo::~Demo() = default;

void Demo::start()
{
    // From the event loop, so that finished() finds its listeners.
    QMetaObject::invokeMethod(this, &Demo::startBroker, Qt::QueuedConnection);
}

void Demo::startBroker()
{
    if (!m_directory.isValid()) {
        fail(QStringLiteral("No temporary directory: %1").arg(m_directory.errorString()));
        return;
    }
    const QString program = findProgram(QStringLiteral("mosquitto"));
    if (program.isEmpty()) {
        fail(QStringLiteral(
            "The demo needs the mosquitto broker. Install it: apt-get install mosquitto"));
        return;
    }
    m_brokerPort = freeLoopbackPort();
    QFile file(m_directory.filePath(QStringLiteral("mosquitto.conf")));
    if (!file.open(QIODevice::WriteOnly)) {
        fail(QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
        return;
    }
    file.write("listener " + QByteArray::number(m_brokerPort) +
               " 127.0.0.1\nallow_anonymous true\npersistence false\nmax_inflight_messages 1000\n"
               "log_type error\n");
    if (::geteuid() == 0)
        file.write("user root\n"); // with a change of user it would forget to end with us
    file.close();
    m_broker.start(program, {QStringLiteral("-c"), file.fileName()});
    watchBroker();
}

void Demo::watchBroker()
{
    if (m_ending)
        return;
    m_watcher = MqttLink::create();
    connect(m_watcher.get(), &MqttLink::connected, this,
            [this] { m_watcher->subscribe(QByteArray(topics.data(), topics.size()), 1); });
    connect(m_watcher.get(), &MqttLink::subscribed, this, [this] {
        if (!m_service)
            startFleet();
    });
    connect(m_watcher.get(), &MqttLink::messageReceived, this, &Demo::showArrival);
    connect(m_watcher.get(), &MqttLink::disconnected, this, [this](const Fault &fault) {
        if (++m_connectTries > maximumConnectTries)
            fail(QStringLiteral("The demo's broker does not answer: %1").arg(fault.toString()));
        else
            m_retry->start(connectRetry);
    });
    MqttConnectOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = m_brokerPort;
    options.clientId = QStringLiteral("runnel-demo-watcher");
    m_watcher->connectToBroker(options);
}

void Demo::startFleet()
{
    const QString program = findProgram(QStringLiteral("runnel-simulator"));
    if (program.isEmpty()) {
        fail(QStringLiteral(
            "runnel-simulator is not there. It is built and installed beside runnel."));
        return;
    }
    connect(&m_fleet, &ChildProcess::lineRead, this, [this](const QString &line) {
        const QLatin1String announcement("listening on ");
        if (!m_service && line.startsWith(announcement))
            startService(line.mid(announcement.size()).trimmed());
    });
    m_fleet.start(program,
                  {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--cameras"),
                   QString::number(cameras), QStringLiteral("--rate"), QStringLiteral("0.5"),
                   QStringLiteral("--heartbeat"), QStringLiteral("5"), QStringLiteral("--ids"),
                   QStringLiteral("--alert-probability"), QStringLiteral("0.5"),
                   QStringLiteral("--site"), QStringLiteral("64.55,35.78,400")});
}

void Demo::startService(const QString &fleet)
{
    const ConfigReadResult result = ConfigReader::read(configuration(fleet, m_brokerPort));
    if (!result.ok()) {
        fail(formatProblem(QStringLiteral("demo"), result.problems.front()));
        return;
    }
    m_service = std::make_unique<HeadlessApp>(
        HeadlessApp::Settings{result.config, {}, m_directory.filePath(QStringLiteral("state"))});
    connect(m_service.get(), &HeadlessApp::stopped, this, &Demo::end);
    if (const auto code = m_service->start()) {
        m_service.reset();
        m_exitCode = *code;
        end();
        return;
    }
    printLine(
        QStringLiteral(
            "Runnel demo: %1 simulated cameras -> runnel -> a private broker. Ctrl-C ends it.")
            .arg(cameras));
    printLine(QStringLiteral("  cameras   %1").arg(fleet));
    printLine(QStringLiteral("  broker    mqtt://127.0.0.1:%1").arg(m_brokerPort));
    printLine(QStringLiteral("  watch     mosquitto_sub -h 127.0.0.1 -p %1 -t '%2' -v")
                  .arg(m_brokerPort)
                  .arg(topics));
    printLine(QStringLiteral("  status    runnel status --state-dir %1")
                  .arg(m_directory.filePath(QStringLiteral("state"))));
    printLine(QStringLiteral("Each line below is a message that arrived at the broker:"));
    m_introduced = true;
}

void Demo::showArrival(const MqttMessage &message)
{
    ++m_arrived;
    const QByteArray type = userProperty(message, "type");
    ++m_arrivedByType[type];
    const qint64 now = m_clock.wallMilliseconds();
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(userProperty(message, "time")),
                                                 Qt::ISODateWithMs);
    const QString age =
        read.isValid() ? QStringLiteral("%1 ms").arg(now - read.toMSecsSinceEpoch()) : QString();
    printLine(QStringLiteral("%1  %2  %3  %4")
                  .arg(QDateTime::fromMSecsSinceEpoch(now).toString(QStringLiteral("HH:mm:ss.zzz")))
                  .arg(escapedForDisplay(message.topic, 60), -44)
                  .arg(age, 6)
                  .arg(escapedForDisplay(message.payload, 100)));
}

void Demo::fail(const QString &why)
{
    if (m_ending)
        return;
    printError(why);
    m_exitCode = Failed;
    stop();
}

void Demo::stop()
{
    if (m_ending)
        return;
    m_ending = true;
    m_retry->stop();
    if (m_service)
        m_service->stop();
    else
        end();
}

void Demo::printSummary()
{
    const Snapshot snapshot = m_service->runtime().snapshot();
    quint64 received = 0;
    quint64 delivered = 0;
    double p99 = 0;
    for (const EndpointSnapshot &endpoint : snapshot.endpoints) {
        received += endpoint.account.received();
        delivered += endpoint.account.delivered;
        p99 = std::max(p99, endpoint.latencyP99);
    }
    printLine(QString());
    printLine(
        QStringLiteral(
            "Summary: %1 events received, %2 delivered, %3 seen at the broker, %4 still stored; "
            "slowest camera's p99 %5 ms")
            .arg(received)
            .arg(delivered)
            .arg(m_arrived)
            .arg(snapshot.outbox.records)
            .arg(p99, 0, 'f', 1));
    for (auto it = m_arrivedByType.cbegin(); it != m_arrivedByType.cend(); ++it)
        printLine(
            QStringLiteral("  %1 %2").arg(escapedForDisplay(it.key(), 40), -20).arg(it.value(), 8));
}

/// From the event loop: whoever says that it is over is still in the middle of saying so.
void Demo::end()
{
    m_ending = true;
    QMetaObject::invokeMethod(this, &Demo::takeDown, Qt::QueuedConnection);
}

void Demo::takeDown()
{
    if (m_introduced)
        printSummary();
    m_watcher.reset();
    m_service.reset();
    m_fleet.stop();
    m_broker.stop();
    m_directory.remove();
    emit finished(m_exitCode);
}

} // namespace Runnel
