// SPDX-License-Identifier: Apache-2.0
// Beside servers that others wrote: reverse proxies before the cameras, and another event source.
#include "nginxprocess.h"
#include "pipeline.h"

#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <memory>

namespace Runnel {

namespace {

const QString camera = QStringLiteral("camera-1");

/// A proxy that stands before the cameras on one port.
class Proxy
{
public:
    virtual ~Proxy() = default;
    virtual bool start() = 0;
    virtual void kill() = 0;
    virtual QByteArray errors() const = 0;
    QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
    }

protected:
    quint16 m_port = 0;
};

class NginxProxy final : public Proxy
{
public:
    explicit NginxProxy(const QByteArray &location) { m_port = m_server.addServer(location); }
    bool start() override { return m_server.start(); }
    void kill() override { m_server.kill(); }
    QByteArray errors() const override { return m_server.errors(); }

private:
    NginxProcess m_server;
};

class HaproxyProxy final : public Proxy
{
public:
    explicit HaproxyProxy(const QByteArray &target)
        : m_target(target)
    {
        m_port = freeLoopbackPort();
    }
    bool start() override
    {
        const QByteArray text = "defaults\n mode http\n timeout connect 5s\n timeout client 1h\n"
                                " timeout server 1h\nfrontend cameras\n bind 127.0.0.1:" +
                                QByteArray::number(m_port) +
                                "\n default_backend fleet\nbackend fleet\n server fleet " +
                                m_target + "\n";
        const QString file = m_directory.filePath(QStringLiteral("haproxy.cfg"));
        return overwriteFile(file, text) &&
               m_process.start(systemProgram(QStringLiteral("haproxy")),
                               {QStringLiteral("-db"), QStringLiteral("-f"), file}) &&
               isListening(m_port);
    }
    void kill() override { m_process.kill(); }
    QByteArray errors() const override { return m_process.standardError(); }

private:
    QTemporaryDir m_directory;
    TestProcess m_process;
    const QByteArray m_target;
};

QByteArray hostOf(const SimulatorProcess &cameras)
{
    return cameras.address().mid(int(qstrlen("http://"))).toUtf8();
}

QByteArray proxyLocation(const SimulatorProcess &cameras, bool buffered)
{
    return "  location / {\n   proxy_pass http://" + hostOf(cameras) +
           ";\n   proxy_http_version 1.1;\n   proxy_set_header Connection \"\";\n"
           "   proxy_read_timeout 1h;\n" +
           (buffered ? "   proxy_buffering on;\n   proxy_ignore_headers X-Accel-Buffering;\n"
                     : "   proxy_buffering off;\n") +
           "  }\n";
}

bool isInstalled(const char *program)
{
    return !systemProgram(QString::fromLatin1(program)).isEmpty();
}

} // namespace

class TestInterop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void nothingIsLostBehindAProxyThatDies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("nginx") << QStringLiteral("nginx");
        QTest::newRow("nginx that buffers") << QStringLiteral("nginx-buffered");
        QTest::newRow("haproxy") << QStringLiteral("haproxy");
    }
    void nothingIsLostBehindAProxyThatDies()
    {
        QFETCH(const QString, kind);
        if (!isInstalled(kind == u"haproxy" ? "haproxy" : "nginx"))
            QSKIP("the proxy is not installed");
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 200 --retry 500"));
            !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        std::unique_ptr<Proxy> proxy;
        if (kind == u"haproxy")
            proxy = std::make_unique<HaproxyProxy>(hostOf(pipeline.cameras));
        else
            proxy = std::make_unique<NginxProxy>(
                proxyLocation(pipeline.cameras, kind == u"nginx-buffered"));
        QVERIFY2(proxy->start(), proxy->errors().constData());
        pipeline.config->removeCamera(camera).addCamera(
            camera, proxy->url(QStringLiteral("/camera-events")));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 100, 15'000);
        proxy->kill();
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return !faultKind(endpointOf(status, camera)).isEmpty();
        }));
        QVERIFY2(proxy->start(), proxy->errors().constData());
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return isLive(status, camera); }, 30'000));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());

        // The proxy stays and the camera goes: the proxy's answer is told.
        pipeline.cameras.process().kill();
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) {
                return faultKind(endpointOf(status, camera)) == QLatin1String("HttpStatus");
            },
            20'000));
        const QString detail = endpointOf(pipeline.runnel.lastStatus(), camera)
                                   .value(QLatin1String("fault"))
                                   .toObject()
                                   .value(QLatin1String("detail"))
                                   .toString();
        QVERIFY2(
            detail.contains(kind == u"haproxy" ? QStringLiteral("503") : QStringLiteral("502")),
            qPrintable(detail));
    }

    void manyCamerasBehindOneGatewayAreAllLive()
    {
        if (!isInstalled("nginx"))
            QSKIP("nginx is not installed");
        constexpr int fleet = 64;
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 2"), fleet); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        NginxProxy gateway(proxyLocation(pipeline.cameras, false));
        QVERIFY2(gateway.start(), gateway.errors().constData());
        ServiceConfig config(pipeline.broker.port());
        for (int number = 1; number <= fleet; ++number)
            config.addCamera(QStringLiteral("camera-%1").arg(number),
                             gateway.url(QStringLiteral("/cameras/%1/camera-events").arg(number)));
        QVERIFY(pipeline.runnel.setConfig(config.json()));
        QVERIFY(pipeline.startAndWaitUntilLive(30'000));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    /// By hand: RUNNEL_OTHER_BROKER is the command line of another broker, with PORT for its port;
    /// RUNNEL_OTHER_PROTOCOL=3.1.1 when it speaks nothing newer. Without it, mosquitto with 3.1.1.
    void anotherBrokerThatForgetsEverythingCostsNothing()
    {
        const QString command = qEnvironmentVariable("RUNNEL_OTHER_BROKER");
        const bool isOld =
            command.isEmpty() || qEnvironmentVariable("RUNNEL_OTHER_PROTOCOL") == u"3.1.1";
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 300")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        const quint16 port = freeLoopbackPort();
        TestProcess broker;
        const auto startBroker = [&] {
            QStringList line = command.isEmpty()
                                   ? QStringList{systemProgram(QStringLiteral("mosquitto")),
                                                 QStringLiteral("-p"), QStringLiteral("PORT")}
                                   : command.split(u' ', Qt::SkipEmptyParts);
            line.replaceInStrings(QStringLiteral("PORT"), QString::number(port));
            return broker.start(line.takeFirst(), line) && isListening(port);
        };
        QVERIFY2(startBroker(), broker.standardError().constData());
        MessageLedger ledger(port);
        if (isOld)
            ledger.useProtocol311();
        QVERIFY(ledger.start());
        pipeline.config->set(QStringLiteral("mqtt"), QStringLiteral("port"), port);
        if (command.isEmpty()) // mosquitto would speak 5.0
            pipeline.config->set(QStringLiteral("mqtt"), QStringLiteral("protocol"),
                                 QStringLiteral("3.1.1"));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QVERIFY2(pipeline.runnel.waitForStatus(isConnectedToBroker),
                 pipeline.runnel.process().standardError().right(4000).constData());
        for (int round = 0; round < 4; ++round) {
            const quint64 before = ledger.distinct();
            QTRY_VERIFY_WITH_TIMEOUT(ledger.distinct() > before + 100, 20'000);
            ledger.noteDisturbance();
            broker.kill();
            QTRY_VERIFY(!ledger.isSubscribed());
            // It forgets its subscribers: nobody may publish before they are back.
            pipeline.runnel.process().sendSignal(SIGSTOP);
            QVERIFY2(startBroker(), broker.standardError().constData());
            QTRY_VERIFY_WITH_TIMEOUT(ledger.isSubscribed(), 10'000);
            pipeline.runnel.process().sendSignal(SIGCONT);
            QVERIFY(pipeline.runnel.waitForStatus(isConnectedToBroker));
        }
        const quint64 made = pipeline.cameras.events();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.distinct() >= made, 30'000);
        QCOMPARE(ledger.problem(), QString());
        QCOMPARE(ledger.eventIdProblem(), QString());
        QCOMPARE(accountingProblem(pipeline.runnel.status()), QString());
        qInfo("%llu events, %llu more than once; protocol %s", made, ledger.duplicates(),
              qPrintable(pipeline.runnel.status()
                             .value(QLatin1String("mqtt"))
                             .toObject()
                             .value(QLatin1String("protocol"))
                             .toString()));
    }

    void anotherEventSourceIsResumedAfterAKill()
    {
        const QString module = QStringLiteral("/usr/lib/nginx/modules/ngx_nchan_module.so");
        if (!isInstalled("nginx") || !QFile::exists(module))
            QSKIP("nginx with its module nchan is not installed");
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 1")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        NginxProcess source;
        source.loadModule(module.toUtf8());
        const quint16 port = source.addServer(
            "  location = /publish {\n   nchan_publisher;\n   nchan_channel_id alerts;\n"
            "   nchan_message_buffer_length 10000;\n  }\n"
            "  location = /events {\n   nchan_subscriber eventsource;\n"
            "   nchan_channel_id alerts;\n   nchan_subscriber_first_message oldest;\n  }\n");
        QVERIFY2(source.start(), source.errors().constData());
        pipeline.config->removeCamera(camera).addCamera(
            camera, QStringLiteral("http://127.0.0.1:%1/events").arg(port));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));

        QTcpSocket publisher;
        publisher.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(publisher.waitForConnected(5000));
        int next = 1001;
        const auto publish = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const QByteArray body =
                    "{\"type\": \"ALERT\", \"event_id\": " + QByteArray::number(next++) + "}";
                publisher.write(
                    "POST /publish HTTP/1.1\r\nHost: x\r\nX-EventSource-Event: ALERT\r\n"
                    "Content-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
                if (!publisher.waitForReadyRead(5000) ||
                    !publisher.readAll().startsWith("HTTP/1.1 20"))
                    return false;
            }
            return true;
        };
        QVERIFY(publish(50));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(50), 15'000);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(publish(40));
            pipeline.ledger->noteDisturbance();
            pipeline.runnel.kill();
            QVERIFY(publish(30));
            QVERIFY(pipeline.startAndWaitUntilLive());
        }
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.ledger->distinct(), quint64(next - 1001), 15'000);
        QCOMPARE(pipeline.problem(), QString());
        QVERIFY(pipeline.ledger->books().begin()->second.entries.at(1).topic.endsWith("/ALERT"));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestInterop)
#include "tst_interop.moc"
