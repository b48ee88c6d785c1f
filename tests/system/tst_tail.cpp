// SPDX-License-Identifier: Apache-2.0
// runnel tail: exact lines whatever the network does, safe output, exit codes.
#include "serverthread.h"
#include "serviceconfig.h"
#include "simulatorprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

namespace Runnel {

namespace {

/// Answers each request with the next of its answers (the last one again and again), in pieces.
class PieceServer : public QTcpServer
{
public:
    explicit PieceServer(const QList<QByteArray> &answers, qsizetype pieceSize = 1 << 20,
                         bool closes = true)
        : m_answers(answers)
        , m_pieceSize(pieceSize)
        , m_closes(closes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/stream").arg(serverPort()); }
    QList<QByteArray> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        if (!request.startsWith("GET"))
            return;
        const qsizetype number = [&] {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
            return m_requests.size();
        }();
        const QByteArray bytes = m_answers.at(std::min(number, m_answers.size()) - 1);
        auto *timer = new QTimer(&socket); // each piece in a turn of its own
        connect(timer, &QTimer::timeout, &socket,
                [this, &socket, timer, bytes, sent = qsizetype(0)]() mutable {
                    socket.write(bytes.mid(sent, m_pieceSize));
                    socket.flush();
                    sent += m_pieceSize;
                    if (sent < bytes.size())
                        return;
                    timer->stop();
                    if (m_closes)
                        socket.disconnectFromHost();
                });
        timer->start(0);
    }

    mutable QMutex m_mutex;
    QList<QByteArray> m_requests;
    const QList<QByteArray> m_answers;
    const qsizetype m_pieceSize;
    const bool m_closes;
};

const QByteArray plainHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";

QByteArray closeDelimited(const QByteArray &stream)
{
    return plainHead + "Connection: close\r\n\r\n" + stream;
}

QByteArray chunked(const QByteArray &stream, qsizetype chunkSize)
{
    QByteArray bytes = plainHead + "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype from = 0; from < stream.size(); from += chunkSize) {
        const QByteArray chunk = stream.mid(from, chunkSize);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

QStringList tailOf(const QString &url, const char *options)
{
    return QStringList{QStringLiteral("tail"), url} + words(options);
}

ProgramResult tail(const QString &url, const char *options, const QStringList &more = {})
{
    return runProgram(builtProgram(QStringLiteral("runnel")), tailOf(url, options) + more);
}

} // namespace

class TestTail : public QObject
{
    Q_OBJECT
private slots:
    void linesAreTheSameHoweverTheStreamIsCut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qsizetype>("pieceSize");
        const QByteArray stream = "\xef\xbb\xbf: hello\nretry: 3000\n\nevent: ALERT\r\nid: 1\r\n"
                                  "data: {\"a\": \"\xc3\xa9\xf0\x9f\x94\xa5\"}\r\n\r\n"
                                  "data:one\rdata: two\r\rid: 7\ndata:  three\n\nevent: empty\n\n"
                                  "data\n\ndata: last\nid\n\ndata: incomplete";
        for (const qsizetype size : {1, 2, 3, 7, 1 << 20}) {
            QTest::addRow("close-delimited, pieces of %d", int(size))
                << closeDelimited(stream) << size;
            for (const qsizetype chunk : {1, 2, 5, 1 << 20})
                QTest::addRow("chunks of %d, pieces of %d", int(chunk), int(size))
                    << chunked(stream, chunk) << size;
        }
    }
    void linesAreTheSameHoweverTheStreamIsCut()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const qsizetype, pieceSize);
        PieceServer &server = serve({answer}, pieceSize);
        const ProgramResult result = tail(server.url(), "--json --count 5");
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QCOMPARE(result.output,
                 QByteArray("{\"type\":\"ALERT\",\"data\":\"{\\\"a\\\": "
                            "\\\"\\u00E9\\uD83D\\uDD25\\\"}\",\"id\":\"1\"}\n"
                            "{\"type\":\"message\",\"data\":\"one\\ntwo\",\"id\":\"1\"}\n"
                            "{\"type\":\"message\",\"data\":\" three\",\"id\":\"7\"}\n"
                            "{\"type\":\"message\",\"data\":\"\",\"id\":\"7\"}\n"
                            "{\"type\":\"message\",\"data\":\"last\",\"id\":\"\"}\n"));
    }

    void outputIsSafeForTerminalsAndLineReaders_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("json") << true;
        QTest::newRow("text") << false;
    }
    void outputIsSafeForTerminalsAndLineReaders()
    {
        QFETCH(const bool, json);
        QByteArray controls;
        for (char c = 0; c < ' '; ++c) {
            if (c != '\n' && c != '\r')
                controls += c;
        }
        const QByteArray data = controls +
                                "\x7f \xc2\x85 \xc2\x9b[31m \xe2\x80\xa8\xe2\x80\xa9 "
                                "\xe2\x80\xae \xff\xfe \xed\xa0\x80 \xf0\x9f\x94\xa5 \"\\";
        PieceServer &server =
            serve({closeDelimited("event: a\x1b[2Jb\nid: \x1b[1m\ndata: " + data + "\n\n")});
        const ProgramResult result = tail(server.url(), json ? "--json --count 1" : "--count 1");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.count('\n'), 1);
        if (!json) {
            for (const char *bad : {"\x1b", "\x7f", "\xc2\x85", "\xc2\x9b", "\xe2\x80\xa8",
                                    "\xe2\x80\xa9", "\xe2\x80\xae"})
                QVERIFY2(!result.output.contains(bad), bad);
            return;
        }
        for (const char c : result.output.trimmed())
            QVERIFY2(c >= ' ' && c <= '~', result.output.constData());
        const QJsonObject object = QJsonDocument::fromJson(result.output).object();
        // Invalid UTF-8 is replaced as the decoder of the standard does: one for each byte here.
        QString expected = QString::fromUtf8(data.left(data.indexOf("\xff")));
        expected += QString(2, QChar::ReplacementCharacter) + u' ' +
                    QString(3, QChar::ReplacementCharacter) +
                    QString::fromUtf8(" \xf0\x9f\x94\xa5 \"\\");
        QCOMPARE(object.value(QLatin1String("data")).toString(), expected);
        QCOMPARE(object.value(QLatin1String("type")).toString(), QStringLiteral("a\x1b[2Jb"));
    }

    void statesGoToStderrAndStayThere()
    {
        PieceServer &server = serve({closeDelimited("data: x\n\n")}, 1 << 20, false);
        const ProgramResult result = tail(server.url(), "--count 1");
        QVERIFY(result.errors.contains("Live"));
        QVERIFY(!result.output.contains("Live"));
    }

    void timeoutHasAnExitCodeOfItsOwn()
    {
        PieceServer &server = serve({closeDelimited(": nothing\n\n")}, 1 << 20, false);
        QCOMPARE(tail(server.url(), "--timeout 0.5").exitCode, 3);
        QCOMPARE(
            tail(QStringLiteral("http://127.0.0.1:%1/").arg(freeLoopbackPort()), "--timeout 0.5")
                .exitCode,
            3);
    }

    void signalsEndItInPeace_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void signalsEndItInPeace()
    {
        QFETCH(const int, number);
        PieceServer &server = serve({closeDelimited("data: x\n\n")}, 1 << 20, false);
        TestProcess process;
        QVERIFY(
            process.start(builtProgram(QStringLiteral("runnel")), tailOf(server.url(), "--json")));
        QVERIFY(process.waitForOutput("\n")); // flushed at once, though nobody ends
        process.sendSignal(number);
        QVERIFY(process.waitForEnd(3000));
        QCOMPARE(process.exitCode(), 0);
    }

    void itEndsWhenItsReaderGoes()
    {
        SimulatorProcess camera;
        QVERIFY(camera.start(words("--rate 100")));
        // The shell waits for both ends of its pipe.
        const QString line = QStringLiteral("'%1' tail '%2' --json | head -n 1")
                                 .arg(builtProgram(QStringLiteral("runnel")), camera.stream());
        const ProgramResult result =
            runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), line}, 10'000);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.count('\n'), 1);
        QVERIFY(!result.errors.contains("roken pipe"));
    }

    void headersAndThePositionAreSent()
    {
        PieceServer &server = serve({closeDelimited("data: x\n\n")}, 1 << 20, false);
        const ProgramResult result = tail(server.url(), "--count 1 --last-event-id 41",
                                          {QStringLiteral("-H"), QStringLiteral("X-Site: north"),
                                           QStringLiteral("--header"), QStringLiteral("X-Empty:")});
        QCOMPARE(result.exitCode, 0);
        const QByteArray request = server.requests().value(0).toLower();
        QVERIFY2(request.contains("\r\nx-site: north\r\n"), request.constData());
        QVERIFY(request.contains("\r\nlast-event-id: 41\r\n"));
        QVERIFY(request.contains("\r\naccept: text/event-stream\r\n"));
        QVERIFY(request.contains("\r\naccept-encoding: identity\r\n"));
    }

    void itConnectsAgainBehindTheLastEvent()
    {
        PieceServer &server =
            serve({closeDelimited("retry: 500\nid: 5\ndata: five\n\nid: 6\ndata: cu"),
                   closeDelimited("id: 6\ndata: six\n\n")});
        const ProgramResult result = tail(server.url(), "--json --count 2 --timeout 15");
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QCOMPARE(result.output,
                 QByteArray("{\"type\":\"message\",\"data\":\"five\",\"id\":\"5\"}\n"
                            "{\"type\":\"message\",\"data\":\"six\",\"id\":\"6\"}\n"));
        QVERIFY(!server.requests().value(0).toLower().contains("last-event-id"));
        QVERIFY(server.requests().value(1).toLower().contains("\r\nlast-event-id: 5\r\n"));
    }

    void aPasswordOpensAProtectedCamera()
    {
        QTemporaryDir directory;
        const QString good = directory.filePath(QStringLiteral("good"));
        const QString bad = directory.filePath(QStringLiteral("bad"));
        QVERIFY(overwriteFile(good, "open sesame\n") && overwriteFile(bad, "wrong\n"));
        for (const QString &file : {good, bad})
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        SimulatorProcess camera;
        QVERIFY(camera.start(QStringList{QStringLiteral("--user"), QStringLiteral("viewer"),
                                         QStringLiteral("--password-file"), good} +
                             words("--rate 50")));
        const auto with = [](const QString &file) {
            return QStringList{QStringLiteral("--user"), QStringLiteral("viewer"),
                               QStringLiteral("--password-file"), file};
        };
        QCOMPARE(tail(camera.stream(), "--count 1", with(good)).exitCode, 2); // no consent
        const ProgramResult opened =
            tail(camera.stream(), "--count 1 --timeout 10 --insecure-plain-auth", with(good));
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        for (const QStringList &credentials : {with(bad), QStringList()}) {
            const ProgramResult refused =
                tail(camera.stream(), "--count 1 --timeout 2 --insecure-plain-auth", credentials);
            QCOMPARE(refused.exitCode, 3);
            QVERIFY2(refused.errors.contains("AuthenticationRequired"), refused.errors.constData());
        }
        QFile::setPermissions(good, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const ProgramResult unsafe =
            tail(camera.stream(), "--count 1 --timeout 2 --insecure-plain-auth", with(good));
        QVERIFY2(unsafe.errors.contains("SecretUnsafe"), unsafe.errors.constData());
    }

    void certificatesAreCheckedAndShown()
    {
        const QString openssl = systemProgram(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("openssl is not installed");
        QTemporaryDir directory;
        const auto path = [&directory](const char *name) {
            return directory.filePath(QString::fromLatin1(name));
        };
        for (const char *who : {"server", "client"}) {
            const QStringList arguments =
                words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                      "-addext subjectAltName=IP:127.0.0.1") +
                QStringList{
                    QStringLiteral("-subj"),   QStringLiteral("/CN=%1").arg(QLatin1String(who)),
                    QStringLiteral("-keyout"), path(who) + QStringLiteral(".key"),
                    QStringLiteral("-out"),    path(who) + QStringLiteral(".pem")};
            QCOMPARE(runProgram(openssl, arguments).exitCode, 0);
            QFile::setPermissions(path(who) + QStringLiteral(".key"),
                                  QFile::ReadOwner | QFile::WriteOwner);
        }
        SimulatorProcess camera;
        QVERIFY(camera.start(QStringList{QStringLiteral("--tls"), path("server.pem"),
                                         path("server.key"), QStringLiteral("--client-ca"),
                                         path("client.pem")} +
                             words("--rate 50")));
        const QStringList trust{QStringLiteral("--cacert"), path("server.pem")};
        const QStringList identity{QStringLiteral("--cert"), path("client.pem"),
                                   QStringLiteral("--key"), path("client.key")};
        const ProgramResult good =
            tail(camera.stream(), "--count 1 --timeout 10", trust + identity);
        QVERIFY2(good.exitCode == 0, good.errors.constData());
        const ProgramResult untrusted = tail(camera.stream(), "--count 1 --timeout 2", identity);
        QCOMPARE(untrusted.exitCode, 3);
        QVERIFY2(untrusted.errors.contains("TlsCertificateUntrusted"),
                 untrusted.errors.constData());
        const ProgramResult unknown = tail(camera.stream(), "--count 1 --timeout 2", trust);
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY2(unknown.errors.contains("Tls") || unknown.errors.contains("ConnectionReset"),
                 unknown.errors.constData()); // TLS 1.3 refuses a client behind the handshake
    }

private:
    PieceServer &serve(const QList<QByteArray> &answers, qsizetype pieceSize = 1 << 20,
                       bool closes = true)
    {
        return *m_thread.add<PieceServer>(answers, pieceSize, closes);
    }

    ServerThread m_thread;
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestTail)
#include "tst_tail.moc"
