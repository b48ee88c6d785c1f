// SPDX-License-Identifier: Apache-2.0
// Answers each burst of bytes with the next line of its script, then with silence: what no real
// broker can be made to say.
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Runnel {

class ScriptedBroker : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedBroker(const QByteArrayList &answers)
        : m_answers(answers)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            ++openConnections;
            connect(client, &QTcpSocket::disconnected, this, [this] { --openConnections; });
            connect(client, &QTcpSocket::readyRead, this, [this, client] {
                heard += client->readAll();
                if (!m_answers.isEmpty())
                    client->write(m_answers.takeFirst());
            });
        });
    }
    quint16 port() const { return serverPort(); }

    QByteArray heard;
    int openConnections = 0;

private:
    QByteArrayList m_answers;
};

} // namespace Runnel
