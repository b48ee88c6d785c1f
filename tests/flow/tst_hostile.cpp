// SPDX-License-Identifier: Apache-2.0
// Cameras that lie, babble, stall and loop: each gets its named fault, a healthy one notices
// nothing.
#include "pipeline.h"
#include "serverthread.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <map>
#include <set>

namespace Runnel {

namespace {

constexpr qint64 memoryLimitKiB = 250 * 1024;
const QByteArray streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

/// Does one thing to everybody who asks for something.
class HostileServer : public QTcpServer
{
public:
    using Behaviour = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit HostileServer(Behaviour behaviour)
        : m_behaviour(std::move(behaviour))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (!socket->property("answered").toBool()) {
                    socket->setProperty("answered", true);
                    m_behaviour(*socket, request);
                }
            });
        });
    }
    QString url(const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/stream").arg(scheme).arg(serverPort());
    }

private:
    Behaviour m_behaviour;
};

HostileServer::Behaviour says(const QByteArray &answer)
{
    return [answer](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    };
}

HostileServer::Behaviour saysAndStays(const QByteArray &answer)
{
    return [answer](QTcpSocket &socket, const QByteArray &) { socket.write(answer); };
}

/// `piece` again and again, as fast as it is read, up to `most` bytes; then silence.
HostileServer::Behaviour babbles(const QByteArray &head, const QByteArray &piece, qint64 most)
{
    return [head, piece, most](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        const auto more = [&socket, piece, most, sent = qint64(0)]() mutable {
            while (socket.bytesToWrite() < 256 * 1024 && sent < most)
                sent += socket.write(piece);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    };
}

struct Camera
{
    QString name;
    std::set<QString> expected; ///< kinds of fault, one of which must show
    HostileServer::Behaviour behaviour;
    QJsonObject endpoint = {};
    QString scheme = QStringLiteral("http");
};

std::vector<Camera> hostileCameras()
{
    const auto named = [](const char *name, std::initializer_list<const char *> kinds,
                          HostileServer::Behaviour behaviour, const QJsonObject &endpoint = {},
                          const char *scheme = "http") {
        Camera camera{QString::fromLatin1(name),
                      {},
                      std::move(behaviour),
                      endpoint,
                      QString::fromLatin1(scheme)};
        for (const char *kind : kinds)
            camera.expected.insert(QString::fromLatin1(kind));
        return camera;
    };
    const auto redirect = [](const char *to) {
        return says(QByteArray("HTTP/1.1 302 Found\r\nLocation: ") + to +
                    "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    };
    const QJsonObject shortIdle{{QStringLiteral("idleTimeoutSeconds"), 1}};
    const QJsonObject heartbeat{{QStringLiteral("heartbeat"),
                                 QJsonObject{{QStringLiteral("event"), QStringLiteral("HEARTBEAT")},
                                             {QStringLiteral("intervalSeconds"), 1},
                                             {QStringLiteral("missedLimit"), 2}}}};
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char(i * 7919 % 251);
    return {
        named("garbage", {"ProtocolViolation", "ConnectionReset"}, says(noise)),
        named("hang-up", {"ProtocolViolation", "ConnectionReset", "StreamEnded"}, says({})),
        named("ends-at-once", {"StreamEnded"}, says(streamHead)),
        named("endless-line", {"EventTooLarge"},
              babbles(streamHead + "data: ", QByteArray(64 * 1024, 'x'), 64 << 20)),
        named("slow-headers", {"HeadersTimedOut"}, saysAndStays("HTTP/1.1 200 OK\r\nContent-")),
        named("gzip", {"EncodedContent"},
              saysAndStays("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                           "Content-Encoding: gzip\r\nConnection: close\r\n\r\n\x1f\x8b\x08")),
        named("redirect-loop", {"TooManyRedirects"}, redirect("/again")),
        named("redirect-elsewhere", {"RedirectRefused"}, redirect("http://192.0.2.1/stolen")),
        named("redirect-to-file", {"RedirectRefused"}, redirect("file:///etc/passwd")),
        named("switching", {"ProtocolViolation", "HttpStatus", "HeadersTimedOut"},
              saysAndStays("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")),
        named("continue-forever", {"ProtocolViolation", "HttpStatus", "HeadersTimedOut"},
              saysAndStays("HTTP/1.1 100 Continue\r\n\r\n")),
        named("web-page", {"WrongContentType"},
              saysAndStays("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>")),
        named("no-type", {"WrongContentType", "HeadersTooLarge"},
              saysAndStays("HTTP/1.1 200 OK\r\n\r\ndata: x\n\n")),
        named("no-content", {"HttpStatus"}, says("HTTP/1.1 204 No Content\r\n\r\n")),
        named("not-found", {"NotFound"},
              says("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")),
        named("forbidden", {"AccessForbidden"},
              says("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")),
        named("wants-password", {"AuthenticationRequired"},
              says("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                   "Content-Length: 0\r\n\r\n")),
        named("broken", {"HttpStatus"},
              says("HTTP/1.1 500 Oops\r\nContent-Length: 6\r\n\r\n\x1b[31m!")),
        named("bad-chunks", {"ProtocolViolation", "ConnectionReset", "StreamEnded"},
              saysAndStays("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                           "Transfer-Encoding: chunked\r\n\r\nzzzz\r\ndata: x\n\n\r\n")),
        named("silent", {"StreamIdle"}, saysAndStays(streamHead + ": hello\n\n"), shortIdle),
        named("no-heartbeat", {"HeartbeatMissed"}, saysAndStays(streamHead + "data: x\n\n"),
              heartbeat),
        named("not-tls", {"TlsHandshakeFailed"}, says(noise), {}, "https"),
    };
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void eachGetsItsFaultAndAHealthyCameraNoticesNothing()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 100")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        const std::vector<Camera> cameras = hostileCameras();
        ServerThread thread;
        for (const Camera &camera : cameras) {
            const auto *server = thread.add<HostileServer>(camera.behaviour);
            pipeline.config->addCamera(camera.name, server->url(camera.scheme), camera.endpoint);
        }
        pipeline.config->addCamera(QStringLiteral("nobody"),
                                   QStringLiteral("http://127.0.0.1:%1/x").arg(freeLoopbackPort()));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.startAndWaitUntilLive());

        std::map<QString, std::set<QString>> seen;
        const auto collect = [&](const QJsonObject &status) {
            for (const QJsonValue &value : status.value(QLatin1String("endpoints")).toArray()) {
                const QJsonObject endpoint = value.toObject();
                const QJsonObject fault = endpoint.value(QLatin1String("fault")).toObject();
                if (fault.isEmpty())
                    continue;
                const QString device = endpoint.value(QLatin1String("device")).toString();
                seen[device].insert(fault.value(QLatin1String("kind")).toString());
                if (fault.value(QLatin1String("detail")).toString().isEmpty() ||
                    fault.value(QLatin1String("remedy")).toString().isEmpty())
                    seen[device].insert(QStringLiteral("a fault without words"));
            }
            return std::all_of(cameras.begin(), cameras.end(), [&seen](const Camera &camera) {
                const auto &kinds = seen[camera.name];
                return std::any_of(kinds.begin(), kinds.end(), [&camera](const QString &kind) {
                    return camera.expected.contains(kind);
                });
            });
        };
        const bool all = pipeline.runnel.waitForStatus(collect, 35'000);
        for (const Camera &camera : cameras) {
            for (const QString &kind : seen[camera.name]) {
                if (!camera.expected.contains(kind))
                    qWarning("%s shows %s", qPrintable(camera.name), qPrintable(kind));
            }
            if (seen[camera.name].empty())
                qWarning("%s shows no fault", qPrintable(camera.name));
        }
        QVERIFY(all);
        QVERIFY(seen[QStringLiteral("nobody")].contains(QStringLiteral("ConnectionRefused")));
        for (const auto &[device, kinds] : seen)
            QVERIFY2(!kinds.contains(QStringLiteral("a fault without words")), qPrintable(device));

        const QJsonObject healthy =
            endpointOf(pipeline.runnel.status(), QStringLiteral("camera-1"));
        QCOMPARE(healthy.value(QLatin1String("state")).toString(), QStringLiteral("Live"));
        QCOMPARE(counter(healthy, "reconnects"), quint64(0));
        QCOMPARE(faultKind(healthy), QString());
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(accountingProblem(pipeline.runnel.status()), QString());
        QVERIFY2(pipeline.runnel.peakMemoryKiB() < memoryLimitKiB,
                 qPrintable(QString::number(pipeline.runnel.peakMemoryKiB())));
        QVERIFY2(!pipeline.runnel.process().standardError().contains('\x1b'),
                 "an escape sequence of a camera reached the log");
        QVERIFY(pipeline.runnel.terminate() <= 5000);
    }

    void anEndlessHeadHoldsUpNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one endless line")
            << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ") << QByteArray(64 * 1024, 'h');
        QTest::newRow("endless lines")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-Some: header\r\n").repeated(1000);
    }
    void anEndlessHeadHoldsUpNobodyElse()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, piece);
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 50")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY(pipeline.startAndWaitUntilLive());
        ServerThread thread;
        const auto *server = thread.add<HostileServer>(babbles(head, piece, qint64(1) << 30));
        pipeline.config->addCamera(QStringLiteral("endless"), server->url());
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QElapsedTimer watched;
        QElapsedTimer sinceLast;
        watched.start();
        sinceLast.start();
        quint64 last = 0;
        qint64 longestPause = 0;
        const bool refused = QTest::qWaitFor(
            [&] {
                const quint64 now = pipeline.ledger->distinct();
                longestPause = std::max(longestPause, sinceLast.elapsed());
                if (std::exchange(last, now) != now)
                    sinceLast.restart();
                const QString kind =
                    faultKind(endpointOf(pipeline.runnel.status(), QStringLiteral("endless")));
                return watched.elapsed() > 3000 && (kind == QLatin1String("HeadersTooLarge") ||
                                                    kind == QLatin1String("HeadersTimedOut"));
            },
            25'000);
        QVERIFY2(refused, pipeline.runnel.process().standardError().right(2000).constData());
        QVERIFY2(longestPause < 2000, qPrintable(QString::number(longestPause)));
        const QJsonObject healthy =
            endpointOf(pipeline.runnel.status(), QStringLiteral("camera-1"));
        QCOMPARE(healthy.value(QLatin1String("state")).toString(), QStringLiteral("Live"));
        QCOMPARE(counter(healthy, "reconnects"), quint64(0));
        QVERIFY2(pipeline.runnel.peakMemoryKiB() < memoryLimitKiB,
                 qPrintable(QString::number(pipeline.runnel.peakMemoryKiB())));
        const qint64 took = pipeline.runnel.terminate(20'000);
        QVERIFY2(took >= 0 && took <= 5000, qPrintable(QString::number(took)));
    }

    void anEventTypeCannotReachAnotherTopic()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 1")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        ServerThread thread;
        const auto *server = thread.add<HostileServer>(saysAndStays(
            streamHead + "event: ../a/+/#\x01 b\ndata: one\n\nevent: " + QByteArray(4096, 'n') +
            "\ndata: two\n\nevent: \xff\xfe$SYS\ndata: three\n\ndata: four\n\n"));
        pipeline.config->removeCamera(QStringLiteral("camera-1"))
            .addCamera(QStringLiteral("odd"), server->url());
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.start());
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(4), 15'000);
        const auto books = pipeline.ledger->books();
        QCOMPARE(books.size(), size_t(1));
        const auto &entries = books.begin()->second.entries;
        QCOMPARE(entries.at(1).topic, QByteArray("events/odd/..%2Fa%2F%2B%2F%23%01 b"));
        QCOMPARE(entries.at(1).payload, QByteArray("one"));
        QCOMPARE(entries.at(2).topic.size(), QByteArray("events/odd/").size() + 128);
        QCOMPARE(entries.at(3).payload, QByteArray("three"));
        QCOMPARE(entries.at(4).topic, QByteArray("events/odd/message"));
        QCOMPARE(counter(endpointOf(pipeline.runnel.status(), QStringLiteral("odd")), "invalid"),
                 quint64(4)); // delivered, and counted as not JSON
    }

    void anEventOfTenMegabytesArrivesWhole()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 1")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QByteArray big(10 << 20, 'b');
        ServerThread thread;
        const auto *server =
            thread.add<HostileServer>(saysAndStays(streamHead + "data: " + big + "\n\n"));
        pipeline.config->removeCamera(QStringLiteral("camera-1"))
            .addCamera(QStringLiteral("big"), server->url());
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.start());
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(1), 20'000);
        QVERIFY(pipeline.ledger->books().begin()->second.entries.at(1).payload == big);
    }

    void anOversizedEventIsCountedAndTheNextOneArrives()
    {
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 1")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        ServerThread thread;
        const auto *server = thread.add<HostileServer>(
            saysAndStays(streamHead + "data: " + QByteArray(17 << 20, 'b') + "\n\ndata: next\n\n"));
        pipeline.config->removeCamera(QStringLiteral("camera-1"))
            .addCamera(QStringLiteral("big"), server->url());
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.runnel.start());
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(1), 20'000);
        QCOMPARE(pipeline.ledger->books().begin()->second.entries.at(1).payload,
                 QByteArray("next"));
        QCOMPARE(faultKind(endpointOf(pipeline.runnel.status(), QStringLiteral("big"))),
                 QStringLiteral("EventTooLarge"));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestHostile)
#include "tst_hostile.moc"
