// SPDX-License-Identifier: Apache-2.0
// The local control socket.
#include "runtime/controlserver.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Runnel;

class TestControlServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ControlServer> m_server;

    QString path() const { return m_directory->filePath(QStringLiteral("control.sock")); }

    static QJsonObject ask(QLocalSocket &socket, const QByteArray &request)
    {
        socket.write(request);
        const auto answered = [&socket] {
            return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState;
        };
        if (!QTest::qWaitFor(answered))
            return {};
        return QJsonDocument::fromJson(socket.readLine()).object();
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ControlServer>();
        m_server->setHandler(QStringLiteral("echo"), [](const QJsonObject &request) {
            return QJsonObject{{QStringLiteral("said"), request.value(QLatin1String("word"))}};
        });
        QVERIFY(!m_server->listen(path()));
    }

    void answersEachLineWithOneLine()
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        QCOMPARE(ask(socket, "{\"command\":\"echo\",\"word\":\"a\"}\n")
                     .value(QLatin1String("said"))
                     .toString(),
                 QStringLiteral("a"));
        QCOMPARE(ask(socket, "{\"command\":\"echo\",\"word\":\"b\"}\n")
                     .value(QLatin1String("said"))
                     .toString(),
                 QStringLiteral("b"));
    }

    void saysThatItDoesNotKnowACommandAndGoesOn()
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        QVERIFY(ask(socket, "garbage\n").contains(QLatin1String("error")));
        QVERIFY(ask(socket, "{\"command\":\"format\"}\n").contains(QLatin1String("error")));
        QVERIFY(ask(socket, "{\"command\":\"echo\",\"word\":1}\n").contains(QLatin1String("said")));
    }

    void isForItsOwnerOnly()
    {
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void cutsOffAnEndlessRequest()
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(QByteArray(2 * ControlServer::maximumRequestBytes, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }

    void turnsAwayMoreClientsThanItServes()
    {
        std::vector<std::unique_ptr<QLocalSocket>> clients;
        for (int i = 0; i < ControlServer::maximumClients; ++i) {
            clients.push_back(std::make_unique<QLocalSocket>());
            clients.back()->connectToServer(path());
            QVERIFY(ask(*clients.back(), "{\"command\":\"echo\",\"word\":1}\n")
                        .contains(QLatin1String("said")));
        }
        QLocalSocket late;
        late.connectToServer(path());
        QTRY_COMPARE(late.state(), QLocalSocket::UnconnectedState);
        clients.pop_back();
        QTRY_VERIFY([this] {
            QLocalSocket next;
            next.connectToServer(path());
            return !ask(next, "{\"command\":\"echo\",\"word\":1}\n").isEmpty();
        }());
    }

    void replacesALeftOverSocket()
    {
        auto second = std::make_unique<ControlServer>();
        second->setHandler(QStringLiteral("echo"), [](const QJsonObject &) {
            return QJsonObject{{QStringLiteral("said"), QStringLiteral("second")}};
        });
        QVERIFY(!second->listen(path()));
        QLocalSocket socket;
        socket.connectToServer(path());
        QCOMPARE(ask(socket, "{\"command\":\"echo\"}\n").value(QLatin1String("said")).toString(),
                 QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
