// SPDX-License-Identifier: Apache-2.0
// Tells systemd how the service is, and that its loop still turns.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace Runnel {

/// sd_notify(3) and the watchdog; does nothing when no service manager started the process.
/// The calls return at once: a thread of their own sends the messages, so that a service manager
/// that does not listen holds up nothing. Of each kind of message the newest waits for it.
class ServiceNotify final : public QObject
{
    Q_OBJECT
public:
    ServiceNotify();
    ~ServiceNotify() override; ///< waits for no message that cannot be sent

    void ready(const QString &status);
    void status(const QString &status); ///< one line for `systemctl status`
    void reloading();
    void stopping();

private:
    struct Outgoing;

    void sendLater(const QByteArray &message);

    QTimer m_watchdog;
    QByteArray m_lastStatus;
    std::shared_ptr<Outgoing> m_outgoing; ///< shared with the thread; null without a manager
};

} // namespace Runnel
