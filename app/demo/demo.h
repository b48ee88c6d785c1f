// SPDX-License-Identifier: Apache-2.0
// runnel --demo without a panel: the service on the demo's plant, and what arrives at the broker.
#pragma once

#include "../headlessapp.h"
#include "demoplant.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Runnel {

/// Prints every message that arrives at the broker: a line is proof of delivery. Everything it
/// made is gone when it ends.
class Demo final : public QObject
{
    Q_OBJECT
public:
    Demo();
    ~Demo() override;

    void start();
    void stop(); ///< prints the summary; finished() follows

signals:
    void finished(int exitCode);

private:
    void startService();
    void showArrival(const MqttMessage &message);
    void fail(const QString &why);
    void printSummary();
    void end();
    void takeDown();

    SystemClock m_clock;
    DemoPlant m_plant{m_clock};
    std::unique_ptr<HeadlessApp> m_service;
    quint64 m_arrived = 0;
    QHash<QByteArray, quint64> m_arrivedByType;
    int m_exitCode = 0;
    bool m_ending = false;
    bool m_introduced = false;
};

} // namespace Runnel
