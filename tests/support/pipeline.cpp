// SPDX-License-Identifier: Apache-2.0
// Composition of the real processes.
#include "pipeline.h"

#include <QTest>

namespace Runnel {

QString Pipeline::prepare(const QStringList &cameraArguments, int cameraCount)
{
    m_cameras = cameraCount;
    MessageLedger::prepare(broker);
    if (!broker.start())
        return QStringLiteral("mosquitto does not start");
    ledger = std::make_unique<MessageLedger>(broker.port());
    if (!ledger->start())
        return QStringLiteral("the subscriber does not subscribe");
    // The broker saves sessions when it ends in peace: from now on it may be killed.
    broker.stop();
    if (!broker.start() || !QTest::qWaitFor([this] { return ledger->isSubscribed(); }, 10'000))
        return QStringLiteral("the subscriber does not come back");
    if (!cameras.start(QStringList{QStringLiteral("--ids"), QStringLiteral("--heartbeat"),
                                   QStringLiteral("0"), QStringLiteral("--alert-probability"),
                                   QStringLiteral("1"), QStringLiteral("--keep"),
                                   QStringLiteral("1000000"), QStringLiteral("--cameras"),
                                   QString::number(cameraCount)} +
                       cameraArguments))
        return QStringLiteral("the simulator does not start: ") +
               QString::fromUtf8(cameras.process().standardError());
    config.emplace(broker.port());
    for (int camera = 1; camera <= cameraCount; ++camera)
        config->addCamera(QStringLiteral("camera-%1").arg(camera), cameras.stream(camera));
    if (!runnel.setConfig(config->json()))
        return QStringLiteral("the configuration cannot be written");
    return {};
}

bool Pipeline::startAndWaitUntilLive(int milliseconds)
{
    return runnel.start() &&
           runnel.waitForStatus(
               [this](const QJsonObject &status) {
                   for (int camera = 1; camera <= m_cameras; ++camera) {
                       if (!isLive(status, QStringLiteral("camera-%1").arg(camera)))
                           return false;
                   }
                   return true;
               },
               milliseconds);
}

bool Pipeline::waitUntilArrived(int milliseconds)
{
    quint64 made = 0;
    return QTest::qWaitFor([&] { return (made = cameras.events()) > 0; }, milliseconds) &&
           QTest::qWaitFor([&] { return ledger->distinct() >= made; }, milliseconds);
}

bool Pipeline::killAndRestartBroker()
{
    ledger->noteDisturbance();
    broker.kill();
    return broker.start() && QTest::qWaitFor([this] { return ledger->isSubscribed(); }, 10'000);
}

QString Pipeline::problem()
{
    if (const QString wrong = ledger->problem(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = ledger->eventIdProblem(); !wrong.isEmpty())
        return wrong;
    return accountingProblem(runnel.status());
}

} // namespace Runnel
