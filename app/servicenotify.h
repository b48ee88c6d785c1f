// SPDX-License-Identifier: Apache-2.0
// Tells systemd how the service is, and that its loop still turns.
#pragma once

#include <QObject>
#include <QTimer>

namespace Runnel {

/// sd_notify(3) and the watchdog; does nothing when systemd did not start the process.
class ServiceNotify final : public QObject
{
    Q_OBJECT
public:
    ServiceNotify();

    void ready(const QString &status);
    void status(const QString &status); ///< one line for `systemctl status`
    void reloading();
    void stopping();

private:
    QTimer m_watchdog;
};

} // namespace Runnel
