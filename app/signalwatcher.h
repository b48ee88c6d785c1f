// SPDX-License-Identifier: Apache-2.0
// Unix signals as Qt signals.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Runnel {

/// One per process, made on the main thread before others exist. SIGINT and SIGTERM ask for the
/// end, SIGHUP for a reload. Another SIGINT or SIGTERM half a second later ends the process at
/// once.
class SignalWatcher final : public QObject
{
    Q_OBJECT
public:
    SignalWatcher();
    ~SignalWatcher() override;

signals:
    void endRequested();
    void reloadRequested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QElapsedTimer m_sinceEnd; ///< valid once the end was requested
};

} // namespace Runnel
