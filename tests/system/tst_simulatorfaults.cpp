// SPDX-License-Identifier: Apache-2.0
// The simulator misbehaves exactly as asked.
#include "rawclient.h"
#include "simulatorprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Runnel;

class TestSimulatorFaults : public QObject
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
        QElapsedTimer timer;
        timer.start();
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
        QTRY_VERIFY(slow.raw().size() >= 4000);
        const qint64 atMost = 2000 * (timer.elapsed() + 1000) / 1000; // since it was asked
        QVERIFY2(slow.raw().size() <= atMost, qPrintable(QString::number(slow.raw().size())));
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
        const auto isRefused = [this] {
            QSslSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"),
                                 quint16(QUrl(m_simulator->address()).port()));
            return !socket.waitForConnected(2000) &&
                   socket.error() == QAbstractSocket::ConnectionRefusedError;
        };
        QTRY_VERIFY(isRefused()); // if not this time, the next
        QTRY_VERIFY(!m_simulator->health().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
