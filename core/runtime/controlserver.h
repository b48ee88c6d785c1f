// SPDX-License-Identifier: Apache-2.0
// The local socket on which `runnel status` and, later, an attached panel ask the instance.
#pragma once

#include "base/fault.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace Runnel {

/// Lives on the core thread. Speaks lines of JSON: one request object a line, one answer object
/// a line. Only processes of the same user, or root, are answered. Bounded: 16 clients, 64 KiB a
/// request, and a client that does not read its answers is cut off at 8 MiB.
class ControlServer final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    static constexpr int maximumClients = 16;
    static constexpr qint64 maximumRequestBytes = 64 * 1024;
    static constexpr qint64 maximumUnreadBytes = 8 * 1024 * 1024;

    ControlServer();

    /// `path` is `control.sock` in the state directory, whose lock is held by the caller: a file
    /// that is there already is left over and replaced.
    Fault listen(const QString &path);
    void setHandler(const QString &command, const Handler &handler);

private:
    void accept();
    void read(QLocalSocket &client);
    QJsonObject answer(const QByteArray &line) const;

    QLocalServer m_server;
    QHash<QString, Handler> m_handlers;
    int m_clients = 0;
};

} // namespace Runnel
