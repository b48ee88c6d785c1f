// SPDX-License-Identifier: Apache-2.0
// Broker first, then a watcher of it, then the cameras.
#include "demoplant.h"

#include "base/clock.h"
#include "config/configreader.h"
#include "democonfig.h"

#include <QFile>
#include <QNetworkReply>
#include <QTcpServer>

#include <unistd.h>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr int maximumConnectTries = 100;
constexpr auto connectRetry = 100ms;
constexpr int indexTimeout = 10'000; ///< milliseconds
const QLatin1String topics("plant/+/events/#");

quint16 freeLoopbackPort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

} // namespace

DemoPlant::DemoPlant(Clock &clock)
    : m_retry(clock.createTimer([this] { watchBroker(); }))
{
    connect(&m_broker, &ChildProcess::failed, this, &DemoPlant::failed);
    connect(&m_fleet, &ChildProcess::failed, this, &DemoPlant::failed);
    connect(&m_fleet, &ChildProcess::lineRead, this, [this](const QString &line) {
        const QLatin1String announcement("listening on ");
        if (m_fleetUrl.isEmpty() && line.startsWith(announcement)) {
            m_fleetUrl = line.mid(announcement.size()).trimmed();
            askFleet();
        }
    });
}

DemoPlant::~DemoPlant() = default;

void DemoPlant::start()
{
    // From the event loop, so that failed() finds its listeners.
    QMetaObject::invokeMethod(this, &DemoPlant::startBroker, Qt::QueuedConnection);
}

void DemoPlant::startBroker()
{
    if (m_over)
        return;
    if (!m_directory.isValid()) {
        emit failed(QStringLiteral("No temporary directory: %1").arg(m_directory.errorString()));
        return;
    }
    const QString program = findProgram(QStringLiteral("mosquitto"));
    if (program.isEmpty()) {
        emit failed(QStringLiteral(
            "The demo needs the mosquitto broker. Install it: apt-get install mosquitto"));
        return;
    }
    m_brokerPort = freeLoopbackPort();
    QFile file(m_directory.filePath(QStringLiteral("mosquitto.conf")));
    if (!file.open(QIODevice::WriteOnly)) {
        emit failed(
            QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
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

void DemoPlant::watchBroker()
{
    if (m_over)
        return;
    m_watcher = MqttLink::create();
    connect(m_watcher.get(), &MqttLink::connected, this,
            [this] { m_watcher->subscribe(QByteArray(topics.data(), topics.size()), 1); });
    connect(m_watcher.get(), &MqttLink::subscribed, this, [this] {
        if (!std::exchange(m_fleetStarted, true))
            startFleet();
    });
    connect(m_watcher.get(), &MqttLink::messageReceived, this, &DemoPlant::arrived);
    connect(m_watcher.get(), &MqttLink::disconnected, this, [this](const Fault &fault) {
        if (m_over)
            return;
        if (++m_connectTries > maximumConnectTries)
            emit failed(
                QStringLiteral("The demo's broker does not answer: %1").arg(fault.toString()));
        else
            m_retry->start(connectRetry);
    });
    MqttConnectOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = m_brokerPort;
    options.clientId = QStringLiteral("runnel-demo-watcher");
    m_watcher->connectToBroker(options);
}

void DemoPlant::startFleet()
{
    const QString program = findProgram(QStringLiteral("runnel-simulator"));
    if (program.isEmpty()) {
        emit failed(QStringLiteral(
            "runnel-simulator is not there. It is built and installed beside runnel."));
        return;
    }
    m_fleet.start(program,
                  {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--cameras"),
                   QString::number(cameras), QStringLiteral("--rate"), QStringLiteral("0.5"),
                   QStringLiteral("--heartbeat"), QStringLiteral("5"), QStringLiteral("--ids"),
                   QStringLiteral("--alert-probability"), QStringLiteral("0.15"),
                   QStringLiteral("--leaks"), QStringLiteral("1"), QStringLiteral("--seed"),
                   QStringLiteral("13"), QStringLiteral("--site"),
                   QStringLiteral("64.55,35.78,400")});
}

/// The cameras say where they stand.
void DemoPlant::askFleet()
{
    QNetworkRequest request((QUrl(m_fleetUrl)));
    request.setTransferTimeout(indexTimeout);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (m_over)
            return;
        if (reply->error() != QNetworkReply::NoError) {
            emit failed(QStringLiteral("The simulated cameras do not answer: %1")
                            .arg(reply->errorString()));
            return;
        }
        const ConfigReadResult result =
            ConfigReader::read(demoConfiguration(m_fleetUrl, reply->readAll(), m_brokerPort));
        if (!result.ok()) {
            emit failed(formatProblem(QStringLiteral("demo"), result.problems.front()));
            return;
        }
        m_config = result.config;
        emit ready();
    });
}

void DemoPlant::stop()
{
    m_over = true;
    m_retry->stop();
    m_watcher.reset();
    m_fleet.stop();
    m_broker.stop();
    m_directory.remove();
}

QString DemoPlant::stateDirectory() const
{
    return m_directory.filePath(QStringLiteral("state"));
}

QStringList DemoPlant::introduction() const
{
    return {
        QStringLiteral(
            "Runnel demo: %1 simulated cameras -> runnel -> a private broker. Ctrl-C ends it.")
            .arg(cameras),
        QStringLiteral("  cameras   %1").arg(m_fleetUrl),
        QStringLiteral("  broker    mqtt://127.0.0.1:%1").arg(m_brokerPort),
        QStringLiteral("  watch     mosquitto_sub -h 127.0.0.1 -p %1 -t '%2' -v")
            .arg(m_brokerPort)
            .arg(topics),
        QStringLiteral("  status    runnel status --state-dir %1").arg(stateDirectory()),
    };
}

} // namespace Runnel
