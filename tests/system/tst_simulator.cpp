// SPDX-License-Identifier: Apache-2.0
// The simulator tells the truth when asked to, and misbehaves exactly as asked otherwise.
#include "simulatorprocess.h"
#include "temporarycertificates.h"
#include "testprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Runnel;

namespace {

/// A client that takes bytes as they are; knows HTTP's framing, not its meaning.
class RawClient
{
public:
    explicit RawClient(const SimulatorProcess &simulator)
        : m_port(quint16(QUrl(simulator.address()).port()))
    {}

    void get(const QByteArray &path, const QByteArray &headers = {},
             const QByteArray &version = "1.1")
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET " + path + " HTTP/" + version + "\r\nHost: localhost\r\n" + headers +
                     "\r\n");
    }
    const QByteArray &raw()
    {
        bytes += socket.readAll();
        return bytes;
    }
    QByteArray head()
    {
        const qsizetype end = raw().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : bytes.left(end + 4);
    }
    bool isChunked() { return head().contains("Transfer-Encoding: chunked\r\n"); }
    /// The sizes of the chunks are kept for those who ask how it was cut.
    QByteArray body()
    {
        chunkSizes.clear();
        const QByteArray after = raw().mid(head().size());
        if (head().isEmpty() || !isChunked())
            return head().isEmpty() ? QByteArray() : after;
        QByteArray decoded;
        for (qsizetype at = 0; at < after.size();) {
            const qsizetype lineEnd = after.indexOf("\r\n", at);
            if (lineEnd < 0)
                break;
            const qsizetype size = after.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            decoded += after.mid(lineEnd + 2, size);
            chunkSizes << size;
            at = lineEnd + 2 + size + 2;
        }
        return decoded;
    }
    struct Received
    {
        QByteArray type, id, data;
    };
    QList<Received> events()
    {
        QList<Received> result;
        const QByteArray text = body();
        Received next;
        for (qsizetype at = 0, end = 0; (end = text.indexOf('\n', at)) >= 0; at = end + 1) {
            const QByteArray line = text.mid(at, end - at);
            if (line.startsWith("event: "))
                next.type = line.mid(7);
            else if (line.startsWith("id: ") && !line.contains('\0'))
                next.id = line.mid(4);
            else if (line.startsWith("data: "))
                next.data = line.mid(6);
            else if (line.isEmpty()) {
                if (!next.data.isEmpty())
                    result << next;
                next = {};
            }
        }
        return result;
    }
    bool isClosed()
    {
        raw();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QSslSocket socket;
    QByteArray bytes;
    QList<qsizetype> chunkSizes;

private:
    quint16 m_port;
};

QJsonObject jsonOf(const RawClient::Received &event)
{
    return QJsonDocument::fromJson(event.data).object();
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

    SimulatorProcess *m_simulator = nullptr;
    std::unique_ptr<SimulatorProcess> m_owned;

    bool start(const char *options)
    {
        m_owned = std::make_unique<SimulatorProcess>();
        m_simulator = m_owned.get();
        return m_simulator->start(words(options));
    }

private slots:
    void cleanup() { m_owned.reset(); }

    void wrongOptionsAreToldAndExitWith2_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *options, const char *expected) {
            QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(expected);
        };
        row("--bogus", "bogus");
        row("--rate fast", "--rate must be a number");
        row("--cameras 0", "--cameras must be a number");
        row("--tls one", "--tls needs two files");
        row("--tls /missing /missing", "cannot read");
        row("--client-ca x", "needs --tls");
        row("--user x", "belong together");
        row("--fault meteor", "there is no fault");
        row("--fault drop", "needs a time");
        row("--fault 2:drop=1", "there is no camera 2");
        row("--fault gzip=1", "takes no argument");
        row("--site 1,2", "--site needs");
        row("--listen here", "--listen needs an IP address");
        row("stray", "is not an option");
    }

    void wrongOptionsAreToldAndExitWith2()
    {
        QFETCH(QString, options);
        QFETCH(QString, expected);
        const ProgramResult result = runProgram(builtProgram(QStringLiteral("runnel-simulator")),
                                                words(options.toLatin1().constData()));
        QCOMPARE(result.exitCode, options.contains(QLatin1String("missing")) ? 1 : 2);
        QVERIFY2(result.errors.contains(expected.toLatin1()), result.errors.constData());
        QVERIFY(result.output.isEmpty());
    }

    void helpExitsWith0()
    {
        const ProgramResult result = runProgram(builtProgram(QStringLiteral("runnel-simulator")),
                                                {QStringLiteral("--help")});
        QCOMPARE(result.exitCode, 0);
        for (const char *word : {"--alert-probability", "slowheaders", "--client-ca", "hugeline"})
            QVERIFY2(result.output.contains(word), word);
    }

    void signalsEndItCleanly()
    {
        for (const int number : {SIGTERM, SIGINT}) {
            QVERIFY(start("--rate 0"));
            RawClient client(*m_simulator);
            client.get("/camera-events");
            QTRY_VERIFY(client.events().size() > 0);
            m_simulator->process().sendSignal(number);
            QVERIFY(m_simulator->process().waitForEnd());
            QCOMPARE(m_simulator->process().exitCode(), 0);
        }
    }

    void itTellsWhatItOffers()
    {
        QVERIFY(start("--cameras 3 --site 10,20,100"));
        RawClient index(*m_simulator);
        index.get("/");
        QTRY_VERIFY(index.isClosed());
        QVERIFY(index.head().startsWith("HTTP/1.1 200 OK\r\n"));
        const QJsonArray cameras = QJsonDocument::fromJson(index.body())
                                       .object()
                                       .value(QLatin1String("cameras"))
                                       .toArray();
        QCOMPARE(cameras.size(), 3);
        for (const QJsonValue &camera : cameras) {
            // 100 m are less than a thousandth of a degree.
            QVERIFY(std::abs(camera[QLatin1String("latitude")].toDouble() - 10) < 0.001);
            QVERIFY(std::abs(camera[QLatin1String("longitude")].toDouble() - 20) < 0.001);
        }
        QCOMPARE(m_simulator->health().value(QLatin1String("cameras")).toInt(), 3);
        for (const QByteArray path : {"/nothing", "/cameras/0/camera-events",
                                      "/cameras/4/camera-events", "/cameras/x/camera-events"}) {
            RawClient client(*m_simulator);
            client.get(path);
            QTRY_VERIFY(client.isClosed());
            QVERIFY(client.head().startsWith("HTTP/1.1 404"));
        }
    }

    void badRequestsAreAnswered()
    {
        QVERIFY(start(""));
        const auto answerTo = [this](const QByteArray &request) {
            RawClient client(*m_simulator);
            client.socket.connectToHost(QStringLiteral("127.0.0.1"),
                                        quint16(QUrl(m_simulator->address()).port()));
            client.socket.waitForConnected(5000);
            client.socket.write(request);
            [&] { QTRY_VERIFY(client.isClosed()); }();
            return client.head().left(12);
        };
        QCOMPARE(answerTo("POST / HTTP/1.1\r\n\r\n"), QByteArray("HTTP/1.1 405"));
        QCOMPARE(answerTo("nonsense\r\n\r\n"), QByteArray("HTTP/1.1 400"));
        QCOMPARE(answerTo("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')),
                 QByteArray("HTTP/1.1 431"));
    }

    void eventsHaveTheFieldsOfTheContract()
    {
        QVERIFY(start(
            "--cameras 3 --rate 0 --count 2000 --alert-probability 0.6 --seed 5 --heartbeat 0"));
        RawClient client(*m_simulator);
        client.get("/cameras/3/camera-events");
        QTRY_COMPARE(client.events().size(), 2000);
        QVERIFY(client.head().contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(client.isChunked());
        QSet<QByteArray> types;
        qint64 lastId = 1000;
        const auto events = client.events();
        for (const auto &event : events) {
            types << event.type;
            const QJsonObject json = jsonOf(event);
            QCOMPARE(json.value(QLatin1String("type")).toString().toLatin1(), event.type);
            QVERIFY(json.value(QLatin1String("timestamp")).toInteger() > 1'600'000'000'000);
            QVERIFY(event.id.isEmpty());
            if (!event.type.startsWith("ALERT"))
                continue;
            QCOMPARE(json.value(QLatin1String("event_id")).toInteger(), ++lastId);
            QCOMPARE(json.value(QLatin1String("message")).toString(), QStringLiteral("leak"));
            if (event.type != "ALERT_DLQC")
                continue;
            QCOMPARE(json.value(QLatin1String("camera_id")).toInt(), 3);
            const double confidence = json.value(QLatin1String("confidence_level")).toDouble();
            QVERIFY(confidence >= 0 && confidence <= 100);
            for (const char *key :
                 {"leak_location", "flow_rate", "temperature", "camera_location", "unit", "mass",
                  "mass_unit", "camera_orientation", "depression_angle", "wind_speed",
                  "wind_speed_unit", "wind_direction", "temperature_unit", "humidity"})
                QVERIFY2(json.contains(QLatin1String(key)), key);
        }
        QCOMPARE(types, (QSet<QByteArray>{"HEARTBEAT", "ALERT", "ALERT_DLQC", "ANALYTICS_ENABLED",
                                          "ANALYTICS_DISABLED"}));
    }

    void aSeedMakesItReproducible()
    {
        const auto run = [this](const char *options) {
            QList<QByteArray> all;
            if (!start(options))
                return all;
            RawClient client(*m_simulator);
            client.get("/camera-events");
            [&] { QTRY_COMPARE(client.events().size(), 200); }();
            for (const auto &event : client.events()) {
                static const QRegularExpression time(QStringLiteral("\"timestamp\": \\d+"));
                all << QString::fromUtf8(event.data).remove(time).toUtf8();
            }
            return all;
        };
        const auto first = run("--rate 0 --count 200 --heartbeat 0 --seed 9");
        QCOMPARE(first.size(), 200);
        QCOMPARE(run("--rate 0 --count 200 --heartbeat 0 --seed 9"), first);
        QVERIFY(run("--rate 0 --count 200 --heartbeat 0 --seed 10") != first);
    }

    void afterItsCountTheStreamStaysOpenAndSilent()
    {
        QVERIFY(start("--rate 0 --count 20 --heartbeat 0.05 --retry 1234"));
        RawClient client(*m_simulator);
        client.get("/camera-events");
        QTRY_COMPARE(client.events().size(), 20);
        QVERIFY(client.body().contains("\nretry: 1234\n\n"));
        // The time of several heartbeats, told by the simulator's own clock.
        const int since = m_simulator->health().value(QLatin1String("uptimeSeconds")).toInt();
        QTRY_VERIFY(m_simulator->health().value(QLatin1String("uptimeSeconds")).toInt() > since);
        QCOMPARE(client.events().size(), 20);
        QVERIFY(!client.isClosed());
    }

    void theRateIsKept()
    {
        QVERIFY(start("--cameras 2 --rate 200 --heartbeat 0"));
        RawClient one(*m_simulator);
        RawClient two(*m_simulator);
        one.get("/cameras/1/camera-events");
        two.get("/cameras/2/camera-events");
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(one.events().size() >= 300 && two.events().size() >= 300);
        const qint64 elapsed = timer.elapsed();
        QVERIFY2(elapsed >= 1300, qPrintable(QString::number(elapsed))); // never faster than asked
    }

    void nothingIsLostAcrossDropsWhenResumed()
    {
        QVERIFY(start("--ids --rate 400 --count 600 --heartbeat 0 --fault drop=0.2"));
        QList<qint64> ids;
        QByteArray last;
        int connections = 0;
        while (ids.size() < 600 && connections < 100) {
            RawClient client(*m_simulator);
            client.get("/camera-events",
                       last.isEmpty() ? QByteArray() : "Last-Event-ID: " + last + "\r\n");
            QTRY_VERIFY(client.isClosed());
            QVERIFY(!client.body().endsWith("\n\n")); // cut in the middle of an event
            for (const auto &event : client.events()) {
                last = event.id;
                ids << event.id.toLongLong();
            }
            ++connections;
        }
        QVERIFY(connections > 2);
        QCOMPARE(ids.size(), 600);
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i], i + 1);
    }

    void aPeerThatDoesNotReadHoldsTheGeneratorBack()
    {
        QVERIFY(start("--rate 0 --heartbeat 0"));
        RawClient client(*m_simulator);
        client.socket.setReadBufferSize(4096);
        client.get("/camera-events");
        quint64 before = 0;
        // Grows until the socket buffers are full, then stands still.
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator->events() > 0 &&
                                     std::exchange(before, m_simulator->events()) == before,
                                 20'000);
        QVERIFY2(before < 200'000, qPrintable(QString::number(before)));
        const quint64 still = m_simulator->events();
        client.socket.setReadBufferSize(0);
        client.socket.readAll();
        QTRY_VERIFY((client.socket.readAll(), m_simulator->events() > still + 100'000));
    }

    void oneDotZeroIsDelimitedByTheClose()
    {
        QVERIFY(start("--rate 100"));
        RawClient client(*m_simulator);
        client.get("/camera-events", {}, "1.0");
        QTRY_VERIFY(client.events().size() > 3);
        QVERIFY(!client.isChunked());
    }

    void answersInsteadOfStreams()
    {
        QVERIFY(start(
            "--cameras 3 --fault 1:status=503 --fault 2:redirect=/elsewhere --fault 3:wrongtype"));
        const auto headOf = [this](const QByteArray &path) {
            RawClient client(*m_simulator);
            client.get(path);
            [&] { QTRY_VERIFY(!client.head().isEmpty()); }();
            return client.head();
        };
        QVERIFY(headOf("/camera-events").startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
        const QByteArray redirect = headOf("/cameras/2/camera-events");
        QVERIFY(redirect.startsWith("HTTP/1.1 302") &&
                redirect.contains("Location: /elsewhere\r\n"));
        QVERIFY(headOf("/cameras/3/camera-events").contains("Content-Type: text/html\r\n"));
    }

    void faultsOfTheStream()
    {
        QVERIFY(
            start("--cameras 8 --rate 200 --heartbeat 0 --alert-probability 1 --fault 1:split "
                  "--fault 2:garbage --fault 3:gzip --fault 4:close-delimited --fault 5:badjson "
                  "--fault 6:hugeline=300000 --fault 7:stall=0.3 --fault 8:slow=2000"));
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int camera = 1; camera <= 8; ++camera) {
            clients.push_back(std::make_unique<RawClient>(*m_simulator));
            clients.back()->get("/cameras/" + QByteArray::number(camera) + "/camera-events");
        }
        RawClient &split = *clients[0];
        QTRY_VERIFY(split.events().size() >= 20);
        for (const qsizetype size : std::as_const(split.chunkSizes))
            QVERIFY(size >= 1 && size <= 7);
        QVERIFY(!jsonOf(split.events().first()).isEmpty());

        RawClient &garbage = *clients[1];
        QTRY_VERIFY(garbage.events().size() >= 20);
        QVERIFY(garbage.body().contains("\xff\xfe\x80 not UTF-8"));
        for (const auto &event : garbage.events())
            QVERIFY2(!jsonOf(event).isEmpty(), event.data.constData());

        RawClient &gzip = *clients[2];
        QTRY_VERIFY(gzip.body().size() > 1000);
        QVERIFY(gzip.head().contains("Content-Encoding: gzip\r\n"));
        QVERIFY(gzip.body().startsWith("\x1f\x8b\x08"));
        const QByteArray zipped = gzip.body();
        const auto byte = [&zipped](qsizetype at) { return int(quint8(zipped.at(at))); };
        QCOMPARE(byte(11) | byte(12) << 8, 0xffff & ~(byte(13) | byte(14) << 8)); // a stored block
        QCOMPARE(zipped.mid(15, 9), QByteArray(": camera "));

        RawClient &closeDelimited = *clients[3];
        QTRY_VERIFY(closeDelimited.events().size() >= 20);
        QVERIFY(!closeDelimited.isChunked());
        QVERIFY(closeDelimited.head().contains("Connection: close\r\n"));

        RawClient &badJson = *clients[4];
        QTRY_VERIFY(badJson.events().size() >= 20);
        QVERIFY(!jsonOf(badJson.events().at(8)).isEmpty());
        QVERIFY(jsonOf(badJson.events().at(9)).isEmpty());

        RawClient &huge = *clients[5];
        QTRY_VERIFY(huge.events().size() >= 51);
        QCOMPARE(huge.events().at(49).data.size(), 300'002);

        RawClient &stalled = *clients[6];
        QTRY_VERIFY(!stalled.events().isEmpty());
        bool isSilent = false;
        for (int round = 0; round < 10 && !isSilent; ++round) {
            const qsizetype size = stalled.raw().size();
            const quint64 made = m_simulator->events();
            QTRY_VERIFY(m_simulator->events() > made + 500); // 60 of them its own
            isSilent = stalled.raw().size() == size;
        }
        QVERIFY(isSilent);
        QVERIFY(!stalled.isClosed());

        RawClient &slow = *clients[7];
        const qsizetype before = slow.raw().size();
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(slow.raw().size() >= before + 2000);
        QVERIFY2(timer.elapsed() > 500, qPrintable(QString::number(timer.elapsed())));
    }

    void resetIsATcpReset()
    {
        QVERIFY(start("--rate 10 --fault reset=0.2"));
        RawClient client(*m_simulator);
        client.get("/camera-events");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.socket.error() == QAbstractSocket::RemoteHostClosedError);
        QVERIFY(!client.raw().endsWith("0\r\n\r\n"));
    }

    void slowHeadersComeByteByByte()
    {
        QVERIFY(start("--rate 10 --fault slowheaders=0.02"));
        RawClient client(*m_simulator);
        client.get("/camera-events");
        QTRY_VERIFY(client.raw().size() > 5);
        QVERIFY(client.head().isEmpty());
        QTRY_VERIFY(!client.events().isEmpty());
    }

    void noidKeepsTheIdsBack()
    {
        QVERIFY(start("--ids --rate 0 --count 50 --fault noid"));
        RawClient client(*m_simulator);
        client.get("/camera-events", "Last-Event-ID: 1\r\n");
        QTRY_COMPARE(client.events().size(), 50);
        QVERIFY(!client.body().contains("\nid:"));
    }

    void flapRefusesAndComesBack()
    {
        QVERIFY(start("--rate 10 --fault flap=0.5,0.5"));
        RawClient first(*m_simulator);
        first.get("/camera-events");
        QTRY_VERIFY(!first.events().isEmpty());
        QTRY_VERIFY(first.isClosed());
        QSslSocket refused;
        refused.connectToHost(QStringLiteral("127.0.0.1"),
                              quint16(QUrl(m_simulator->address()).port()));
        QVERIFY(!refused.waitForConnected(2000));
        QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        QTRY_VERIFY(!m_simulator->health().isEmpty());
    }

    void aPasswordIsDemanded()
    {
        TemporaryCertificates files;
        const QString password = files.write(QStringLiteral("password"), "s3cret\n");
        QVERIFY(
            start(("--rate 50 --user operator --password-file " + password.toUtf8()).constData()));
        RawClient without(*m_simulator);
        without.get("/camera-events");
        QTRY_VERIFY(without.isClosed());
        QVERIFY(without.head().startsWith("HTTP/1.1 401"));
        QVERIFY(without.head().contains("WWW-Authenticate: Basic "));
        RawClient with(*m_simulator);
        with.get("/camera-events",
                 "Authorization: Basic " + QByteArray("operator:s3cret").toBase64() + "\r\n");
        QTRY_VERIFY(!with.events().isEmpty());
        QVERIFY(!m_simulator->health().isEmpty()); // for probes, without a password
    }

    void tlsIsServedAndAClientCertificateDemanded()
    {
        TemporaryCertificates files;
        const auto authority = files.makeAuthority(QStringLiteral("authority"));
        const auto server =
            files.issue(authority, QStringLiteral("server"), QStringLiteral("IP:127.0.0.1"));
        const auto known =
            files.issue(authority, QStringLiteral("client"), QStringLiteral("DNS:client"));
        QVERIFY2(files.isValid(), qPrintable(files.error()));
        QVERIFY(start(("--rate 0 --count 500 --tls " + server.certificate.toUtf8() + ' ' +
                       server.key.toUtf8() + " --client-ca " + authority.certificate.toUtf8())
                          .constData()));
        QVERIFY(m_simulator->address().startsWith(QLatin1String("https://")));
        const quint16 port = quint16(QUrl(m_simulator->address()).port());

        RawClient client(*m_simulator);
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromPath(authority.certificate));
        client.socket.setSslConfiguration(tls);
        client.socket.setLocalCertificate(known.certificate);
        client.socket.setPrivateKey(known.key, QSsl::Ec);
        client.socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        QVERIFY2(client.socket.waitForEncrypted(5000), qPrintable(client.socket.errorString()));
        client.socket.write("GET /camera-events HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.events().size(), 500);

        RawClient stranger(*m_simulator);
        stranger.socket.setSslConfiguration(tls);
        stranger.socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        stranger.socket.write("GET /camera-events HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(stranger.isClosed());
        QVERIFY(stranger.raw().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
