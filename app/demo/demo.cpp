// SPDX-License-Identifier: Apache-2.0
// Composition of the demo without a panel.
#include "demo.h"

#include "../commands/commands.h"
#include "base/escape.h"

#include <QDateTime>

namespace Runnel {

namespace {

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
{
    connect(&m_plant, &DemoPlant::ready, this, &Demo::startService);
    connect(&m_plant, &DemoPlant::failed, this, &Demo::fail);
    connect(&m_plant, &DemoPlant::arrived, this, &Demo::showArrival);
}

Demo::~Demo() = default;

void Demo::start()
{
    m_plant.start();
}

void Demo::startService()
{
    if (m_ending)
        return;
    m_service = std::make_unique<HeadlessApp>(
        HeadlessApp::Settings{m_plant.config(), {}, m_plant.stateDirectory()});
    connect(m_service.get(), &HeadlessApp::stopped, this, &Demo::end);
    if (const auto code = m_service->start()) {
        m_service.reset();
        m_exitCode = *code;
        end();
        return;
    }
    for (const QString &line : m_plant.introduction())
        printLine(line);
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
    m_service.reset();
    m_plant.stop();
    emit finished(m_exitCode);
}

} // namespace Runnel
