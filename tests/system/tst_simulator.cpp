// SPDX-License-Identifier: Apache-2.0
// The simulator tells the truth: its options, its events, its pace, its gates.
#include "rawclient.h"
#include "simulatorprocess.h"
#include "temporarycertificates.h"
#include "testprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <csignal>

using namespace Runnel;

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

    void aPeerThatDoesNotReadHoldsTheGeneratorBack()
    {
        QVERIFY(start("--rate 0 --heartbeat 0"));
        RawClient client(*m_simulator);
        client.socket.setReadBufferSize(4096);
        client.get("/camera-events");
        // Grows until the socket buffers are full, then stands still.
        quint64 still = 0;
        int looks = 0;
        const auto standsStill = [&] {
            const quint64 before = std::exchange(still, m_simulator->events());
            looks = still > 0 && still == before ? looks + 1 : 0;
            return looks >= 5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(standsStill(), 20'000);
        QVERIFY2(still < 200'000, qPrintable(QString::number(still)));
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
