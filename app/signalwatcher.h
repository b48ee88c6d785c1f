// SPDX-License-Identifier: Apache-2.0
// Unix signals as Qt signals.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Runnel {

/// One per process, made on the main thread before others exist. SIGINT and SIGTERM ask for the
/// end, SIGHUP for a reload. A second SIGINT or SIGTERM ends the process at once.
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
    bool m_endRequested = false;
};

} // namespace Runnel
