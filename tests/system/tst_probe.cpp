// SPDX-License-Identifier: Apache-2.0
// runnel probe as people and programs call it: output, exit codes, and real servers to probe.
#include "nginxprocess.h"
#include "scriptedcamera.h"
#include "serviceconfig.h"
#include "simulatorprocess.h"
#include "temporarycertificates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

ProgramResult probe(const QStringList &arguments)
{
    // Waits by turning the event loop: the cameras of this process answer meanwhile.
    TestProcess process;
    if (!process.start(builtProgram(QStringLiteral("runnel")),
                       QStringList{QStringLiteral("probe")} + arguments) ||
        !process.waitForEnd(40'000))
        return {};
    return {process.exitCode(), process.standardOutput(), process.standardError()};
}

struct JsonResult
{
    ProgramResult program;
    QJsonObject report;

    QJsonObject step(const char *name) const
    {
        for (const QJsonValue &value : report.value(QLatin1String("steps")).toArray()) {
            if (value.toObject().value(QLatin1String("step")) == QLatin1String(name))
                return value.toObject();
        }
        return {};
    }
    /// "Step State Kind" of the step that did not pass, else empty.
    QString trouble() const
    {
        for (const QJsonValue &value : report.value(QLatin1String("steps")).toArray()) {
            const QJsonObject one = value.toObject();
            const QString state = one.value(QLatin1String("state")).toString();
            if (state != QLatin1String("Passed") && state != QLatin1String("Skipped"))
                return QStringList{one.value(QLatin1String("step")).toString(), state,
                                   one.value(QLatin1String("kind")).toString()}
                    .join(u' ');
        }
        return {};
    }
};

JsonResult probeJson(const QStringList &arguments)
{
    JsonResult result;
    result.program = probe(QStringList{QStringLiteral("--json")} + arguments);
    result.report = QJsonDocument::fromJson(result.program.output).object();
    return result;
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_authority = m_certificates.makeAuthority(QStringLiteral("plant"));
        m_server = m_certificates.issue(m_authority, QStringLiteral("camera"),
                                        QStringLiteral("IP:127.0.0.1"),
                                        {QDateTime::currentDateTimeUtc().addDays(-1),
                                         QDateTime::currentDateTimeUtc().addDays(90)});
        // The authority lives for 30 days; it is not sent, so nothing warns of it.
        m_password = m_certificates.write(QStringLiteral("password"), "open sesame\n");
        QFile::setPermissions(m_password, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
    }

    void eachStepHasALine()
    {
        SimulatorProcess camera;
        QVERIFY(camera.start(words("--rate 20")));
        const ProgramResult result = probe({camera.stream()});
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
        for (const char *line :
             {"\nok      DNS ", "\nok      TCP ", "\nskipped TLS ", "\nok      HTTP status ",
              "\nok      content type ", "\nok      first byte ", "\nok      first event "})
            QVERIFY2(result.output.contains(line), result.output.constData());
        QVERIFY(!result.output.contains('\x1b') && !result.output.contains('\r'));
        QVERIFY(!result.output.contains("event types"));
        QVERIFY(result.errors.isEmpty());
    }

    void aProtectedCameraOverTls()
    {
        SimulatorProcess camera;
        QVERIFY(
            camera.start(QStringList{QStringLiteral("--tls"), m_server.certificate, m_server.key,
                                     QStringLiteral("--user"), QStringLiteral("viewer"),
                                     QStringLiteral("--password-file"), m_password} +
                         words("--rate 20")));
        QString url = camera.stream();
        url.replace(QLatin1String("http://"), QLatin1String("https://"));
        const QStringList trust{QStringLiteral("--cacert"), m_authority.certificate};
        const QStringList user{QStringLiteral("--user"), QStringLiteral("viewer"),
                               QStringLiteral("--password-file"), m_password};

        const JsonResult good = probeJson(QStringList{url} + trust + user);
        QVERIFY2(good.program.exitCode == 0, good.program.output.constData());
        QCOMPARE(good.trouble(), QString());
        QVERIFY(good.report.value(QLatin1String("ok")).toBool());
        for (const char c : good.program.output.trimmed())
            QVERIFY(c >= ' ' && c <= '~');
        const QJsonObject tls = good.report.value(QLatin1String("tls")).toObject();
        QVERIFY(tls.value(QLatin1String("trusted")).toBool());
        QCOMPARE(tls.value(QLatin1String("daysLeft")).toInt(), 89);
        QCOMPARE(tls.value(QLatin1String("protocol")).toString(), QStringLiteral("TLS 1.3"));

        const JsonResult stranger = probeJson(QStringList{url} + trust);
        QCOMPARE(stranger.program.exitCode, 1);
        QCOMPARE(stranger.trouble(), QStringLiteral("Http Failed AuthenticationRequired"));
        QCOMPARE(stranger.report.value(QLatin1String("http"))
                     .toObject()
                     .value(QLatin1String("challenges"))
                     .toArray(),
                 QJsonArray{QStringLiteral("Basic")});

        const JsonResult untrusted = probeJson(QStringList{url} + user);
        QCOMPARE(untrusted.program.exitCode, 1);
        QCOMPARE(untrusted.trouble(), QStringLiteral("Tls Failed TlsCertificateUntrusted"));
        const QString pin = untrusted.report.value(QLatin1String("tls"))
                                .toObject()
                                .value(QLatin1String("chain"))
                                .toArray()
                                .at(0)
                                .toObject()
                                .value(QLatin1String("pin"))
                                .toString();
        QVERIFY(untrusted.step("Tls").value(QLatin1String("remedy")).toString().contains(pin));
        const ProgramResult shown = probe(QStringList{url} + user);
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.output.contains("\nFAIL    TLS ") &&
                     shown.output.contains("\n            -> ") &&
                     shown.output.contains(pin.toLatin1()),
                 shown.output.constData());
        QVERIFY(!shown.output.contains("sesame"));

        const ProgramResult pinned = probe(QStringList{url, QStringLiteral("--pin"), pin} + user);
        QVERIFY2(pinned.exitCode == 0, pinned.output.constData());
    }

    void anEndpointOfTheConfigurationByItsReferences()
    {
        SimulatorProcess camera;
        QVERIFY(camera.start(QStringList{QStringLiteral("--user"), QStringLiteral("viewer"),
                                         QStringLiteral("--password-file"), m_password} +
                             words("--rate 20")));
        const QString file = m_certificates.write(
            QStringLiteral("runnel.json"),
            "{\"mqtt\": {\"host\": \"127.0.0.1\"}, \"devices\": [{\"name\": \"camera-01\", "
            "\"endpoints\": {\"events\": {\"address\": \"" +
                camera.stream().toUtf8() +
                "\", \"authentication\": {\"method\": \"UsernamePassword\", \"username\": "
                "\"viewer\", \"password\": \"file:" +
                m_password.toUtf8() + "\", \"allowPlain\": true}}}}]}");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const QStringList config{QStringLiteral("--config"), file};
        const ProgramResult good = probe(config + QStringList{QStringLiteral("camera-01/events")});
        QVERIFY2(good.exitCode == 0, (good.output + good.errors).constData());
        const ProgramResult unknown =
            probe(config + QStringList{QStringLiteral("camera-02/events")});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.errors.contains("camera-01/events")); // what there is
        QCOMPARE(probe(config + QStringList{QStringLiteral("camera-01/events"),
                                            QStringLiteral("--insecure-plain-auth")})
                     .exitCode,
                 2);
    }

    void itListensForTheTypes()
    {
        SimulatorProcess camera;
        QVERIFY(camera.start(words("--rate 50 --heartbeat 0.2")));
        const JsonResult result =
            probeJson({camera.stream(), QStringLiteral("--listen"), QStringLiteral("1.5")});
        QVERIFY2(result.program.exitCode == 0, result.program.output.constData());
        QCOMPARE(result.step("Listen").value(QLatin1String("state")).toString(),
                 QStringLiteral("Passed"));
        const QJsonArray events = result.report.value(QLatin1String("events")).toArray();
        QVERIFY(events.size() > 1);
        for (const QJsonValue &value : events) {
            const QJsonObject type = value.toObject();
            QVERIFY(type.value(QLatin1String("count")).toInt() > 0);
            QVERIFY(type.value(QLatin1String("json")).toBool());
            QVERIFY(type.value(QLatin1String("sample")).toString().startsWith(u'{'));
        }
    }

    void aSilentCameraEndsItWithACodeOfItsOwn()
    {
        ScriptedCamera camera;
        camera.setHandler([](CameraConnection &c) { c.openStream(); });
        const ProgramResult result =
            probe({camera.url().toString(), QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.output.contains("\nwarn    first byte "), result.output.constData());
        QVERIFY(result.output.contains("\n            -> "));
    }

    void foreignTextIsHarmlessOnATerminal_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("status") << QByteArray("HTTP/1.1 418 \x1b[2Jtea\r\nContent-Length: 9\r\n\r\n"
                                              "\x1b]0;own\x07 \xc2\x9b");
        QTest::newRow("type") << QByteArray("HTTP/1.1 200 OK\r\n"
                                            "Content-Type: text/\x1b[31mhtml\r\n\r\n");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 x\r\nLocation: http://a.invalid/"
                                                "\x1b[2J\xe2\x80\xae\r\n\r\n");
        QTest::newRow("scheme") << QByteArray("HTTP/1.1 401 x\r\nWWW-Authenticate: \x1b[1mBasic "
                                              "realm=x\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("event") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream"
                                             "\r\n\r\nevent: \x1b[2J%1%2\ndata: \xe2\x80\xae\x9b"
                                             "\n\n");
    }
    void foreignTextIsHarmlessOnATerminal()
    {
        QFETCH(const QByteArray, head);
        ScriptedCamera camera;
        camera.setHandler([head](CameraConnection &c) {
            c.send(head);
            c.finish();
        });
        for (const bool json : {false, true}) {
            QStringList arguments{camera.url().toString(), QStringLiteral("--listen"),
                                  QStringLiteral("5")};
            if (json)
                arguments += QStringLiteral("--json");
            const ProgramResult result = probe(arguments);
            QVERIFY(result.exitCode == 0 || result.exitCode == 1);
            const QString text = QString::fromUtf8(result.output);
            for (const QChar c : text)
                QVERIFY2(c == u'\n' || (c >= u' ' && c != QChar(0x7f) && c.unicode() != 0x9b &&
                                        c.unicode() != 0x202e),
                         result.output.constData());
        }
    }

    void wrongWordsAreAUsageError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("two") << words("http://127.0.0.1/ http://127.0.0.1/");
        QTest::newRow("scheme") << words("ftp://127.0.0.1/");
        QTest::newRow("credentials") << words("https://a:b@127.0.0.1/");
        QTest::newRow("pin") << words("https://127.0.0.1/ --pin sha256:12");
        QTest::newRow("plain") << words("http://127.0.0.1/ --user u --password-file f");
        QTest::newRow("listen") << words("http://127.0.0.1/ --listen soon");
        QTest::newRow("both") << words("http://127.0.0.1/ --config f");
        QTest::newRow("no file") << words("camera/events --config /nowhere/runnel.json");
    }
    void wrongWordsAreAUsageError()
    {
        QFETCH(const QStringList, arguments);
        const ProgramResult result = probe(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.output.isEmpty());
        QVERIFY(!result.errors.isEmpty());
    }

    void aSignalEndsItAtOnce()
    {
        ScriptedCamera camera;
        TestProcess process;
        QVERIFY(process.start(builtProgram(QStringLiteral("runnel")),
                              {QStringLiteral("probe"), camera.url().toString()}));
        QTRY_COMPARE(camera.requestCount(), 1u);
        QVERIFY(process.standardOutput().contains("TCP")); // told as it happens
        process.sendSignal(SIGINT);
        QVERIFY(process.waitForEnd(3000));
        QCOMPARE(process.exitCode(), 1);
    }

    void nginxInFrontOfACamera()
    {
        const QString openssl = systemProgram(QStringLiteral("openssl"));
        if (!NginxProcess::isInstalled())
            QSKIP("nginx is not installed");
        SimulatorProcess camera;
        QVERIFY(camera.start(words("--rate 20")));
        const ProgramResult hash =
            runProgram(openssl, {QStringLiteral("passwd"), QStringLiteral("-apr1"),
                                 QStringLiteral("open sesame")});
        QCOMPARE(hash.exitCode, 0);
        const QString passwords =
            m_certificates.write(QStringLiteral("htpasswd"), "viewer:" + hash.output);
        NginxProcess nginx;
        const quint16 port = nginx.addServer(
            "  ssl_certificate " + m_server.certificate.toUtf8() + ";\n  ssl_certificate_key " +
                m_server.key.toUtf8() +
                ";\n  location / {\n   auth_basic cameras;\n   auth_basic_user_file " +
                passwords.toUtf8() + ";\n   proxy_pass " + camera.address().toUtf8() +
                ";\n   proxy_buffering off;\n  }\n"
                "  location = /old { return 302 /camera-events; }\n"
                "  location = /away { return 302 http://camera.invalid/events; }\n"
                "  location = /page { default_type text/html; return 200 '<html>'; }\n",
            "ssl");
        const auto urlOf = [port](const char *path) {
            return QStringLiteral("https://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path));
        };
        QVERIFY2(nginx.start(), nginx.errors().constData());
        const QStringList trust{QStringLiteral("--cacert"), m_authority.certificate};
        const QStringList user{QStringLiteral("--user"), QStringLiteral("viewer"),
                               QStringLiteral("--password-file"), m_password};

        const JsonResult good = probeJson(QStringList{urlOf("/old")} + trust + user);
        QVERIFY2(good.program.exitCode == 0, good.program.output.constData());
        QCOMPARE(good.trouble(), QString());
        QCOMPARE(good.report.value(QLatin1String("http"))
                     .toObject()
                     .value(QLatin1String("redirects"))
                     .toArray()
                     .size(),
                 1);
        const auto trouble = [&](const char *path, const QStringList &more) {
            const JsonResult result = probeJson(QStringList{urlOf(path)} + more);
            return result.trouble() + u' ' + QString::number(result.program.exitCode);
        };
        QCOMPARE(trouble("/camera-events", trust),
                 QStringLiteral("Http Failed AuthenticationRequired 1"));
        QCOMPARE(trouble("/away", trust + user), QStringLiteral("Http Failed RedirectRefused 1"));
        QCOMPARE(trouble("/page", trust), QStringLiteral("ContentType Failed WrongContentType 1"));
        QCOMPARE(trouble("/nothing", trust + user), QStringLiteral("Http Failed NotFound 1"));
        QCOMPARE(trouble("/old", user), QStringLiteral("Tls Failed TlsCertificateUntrusted 1"));
    }

private:
    TemporaryCertificates m_certificates;
    TemporaryCertificates::Files m_authority;
    TemporaryCertificates::Files m_server;
    QString m_password;
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestProbe)
#include "tst_probe.moc"
