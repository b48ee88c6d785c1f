// SPDX-License-Identifier: Apache-2.0
// The command line: what it prints, what it refuses, and its exit codes.
#include "mqttprobe.h"
#include "pipeline.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

ProgramResult runnel(const QStringList &arguments)
{
    return runProgram(builtProgram(QStringLiteral("runnel")), arguments);
}

bool writePrivate(const QString &path, const QByteArray &content)
{
    return overwriteFile(path, content) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

#define PREPARE(pipeline, arguments)                                                               \
    Pipeline pipeline;                                                                             \
    if (!MosquittoProcess::isInstalled())                                                          \
        QSKIP("mosquitto is not installed");                                                       \
    if (const QString wrong = pipeline.prepare(words(arguments)); !wrong.isEmpty())                \
    QFAIL(qPrintable(wrong))

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void versionSaysWhatItIsBuiltFrom()
    {
        const ProgramResult result = runnel(words("--version"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.output.startsWith("runnel 0."), result.output.constData());
        QVERIFY(result.output.contains("Qt ") && result.output.contains("MQTT"));
        QCOMPARE(result.output.count('\n'), 1);
    }

    void importTurnsAVariableFileIntoAConfiguration()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("site.tfvars"));
        const QString out = directory.filePath(QStringLiteral("runnel.json"));
        QVERIFY(overwriteFile(file, "namespaced_devices = [{ name = \"cam\", endpoints = { inbound "
                                    "= { e = { endpoint_type = \"Microsoft.Sse\", address = "
                                    "\"http://h/e\" } } } }]\n"));
        const ProgramResult result =
            runnel({QStringLiteral("import"), file, QStringLiteral("-o"), out,
                    QStringLiteral("--broker"), QStringLiteral("mqtt://broker:1884")});
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.exitCode, 0);
        const ProgramResult checked =
            runnel({QStringLiteral("check"), QStringLiteral("--config"), out});
        QCOMPARE(checked.exitCode, 0);
        QVERIFY2(checked.output.contains("1 endpoints") && checked.output.contains("broker:1884"),
                 checked.output.constData());
    }

    void importSaysWhatIsMissingAndWhere()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("site.tfvars"));
        QVERIFY(overwriteFile(file, "a = 1\nb = var.c\n"));
        const ProgramResult computed = runnel({QStringLiteral("import"), file});
        QCOMPARE(computed.exitCode, 2);
        QVERIFY2(computed.errors.contains("site.tfvars:2:5: "), computed.errors.constData());
        QVERIFY(overwriteFile(file,
                              "namespaced_devices = [{ name = \"cam\", endpoints = { inbound "
                              "= { e = { endpoint_type = \"Microsoft.Sse\", address = "
                              "\"http://h/e\", authentication = { method = "
                              "\"UsernamePassword\", usernamePasswordCredentials = { "
                              "usernameSecretName = \"u\", passwordSecretName = \"p\" } } } } "
                              "} }]\n"));
        const ProgramResult plain = runnel({QStringLiteral("import"), file});
        QCOMPARE(plain.exitCode, 1); // credentials over plain HTTP need consent
        QVERIFY(plain.errors.contains("runnel secret set p"));
        QVERIFY(plain.errors.contains("mqtt.host is set to localhost"));
        QVERIFY(plain.errors.contains("allowPlain"));
        QVERIFY(plain.output.contains("keychain:p"));
    }

    void helpNamesCommandsAndOptions()
    {
        const ProgramResult result = runnel(words("--help"));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.errors, QByteArray());
        for (const char *word : {"tail", "check", "import", "status", "outbox", "--headless",
                                 "--demo", "--config", "--state-dir", "--endpoint", "--broker",
                                 "--topic", "--log-level", "--log-format", "--version"})
            QVERIFY2(result.output.contains(word), word);
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"tail", "check", "status", "outbox"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHasHelp()
    {
        QFETCH(const QString, command);
        const ProgramResult result = runnel({command, QStringLiteral("--help")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.output.contains("runnel " + command.toUtf8()), result.output.constData());
    }

    void whatMakesNoSenseIsRefusedWithAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("hint");
        const auto row = [](const char *arguments, const char *hint) {
            QTest::newRow(arguments) << words(arguments) << QByteArray(hint);
        };
        row("--bogus", "bogus");
        row("--headles", "headles");
        row("frobnicate", "frobnicate");
        row("--headless --log-level loud", "debug, info, warning or error");
        row("--headless --log-format xml", "text or json");
        row("--headless --endpoint http://127.0.0.1/x", "--broker");
        row("--headless --broker mqtt://127.0.0.1", "--endpoint");
        row("--headless --topic a/b", "--endpoint");
        row("--headless --endpoint http://127.0.0.1/x --broker tcp://127.0.0.1", "mqtt://");
        row("--headless --endpoint http://127.0.0.1/x --broker mqtt://", "mqtt://");
        row("--headless --endpoint ftp://127.0.0.1/x --broker mqtt://127.0.0.1", "http");
        row("--headless --endpoint http://127.0.0.1/x --broker mqtt://127.0.0.1 --topic a/+/b",
            "+");
        row("--headless --endpoint http://127.0.0.1/x --broker mqtt://127.0.0.1 --topic a/{what}",
            "{what}");
        row("--demo --config x.json", "--demo");
        row("--headless --config", "config");
        row("--headless --config /nonexistent/runnel.json", "/nonexistent/runnel.json");
        row("--headless --endpoint http://127.0.0.1/x --broker mqtt://me:hunter2@127.0.0.1",
            "environment");
        row("tail", "URL");
        row("tail ftp://x/y", "http");
        row("tail http://a/b http://c/d", "one URL");
        row("tail http://me:hunter2@127.0.0.1/x", "--password-file");
        row("tail --count 0 http://127.0.0.1/x", "--count");
        row("tail --count x http://127.0.0.1/x", "--count");
        row("tail --timeout -1 http://127.0.0.1/x", "--timeout");
        row("tail -H nocolon http://127.0.0.1/x", "Name: value");
        row("tail --user me http://127.0.0.1/x", "--password-file");
        row("tail --cert c.pem http://127.0.0.1/x", "--key");
        row("tail --cacert /nonexistent.pem https://127.0.0.1/x", "/nonexistent.pem");
        row("tail --user me --password-file /dev/null http://127.0.0.1/x", "--insecure-plain-auth");
        row("tail --bogus http://127.0.0.1/x", "bogus");
        row("status extra", "status");
        row("check --bogus", "bogus");
        row("outbox", "status");
        row("outbox frobnicate", "status, export, quarantine");
    }
    void whatMakesNoSenseIsRefusedWithAHint()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, hint);
        QTemporaryDir state;
        QStringList all = arguments;
        if (arguments.first().startsWith(u"--headless"))
            all = QStringList{QStringLiteral("--state-dir"), state.path()} + arguments;
        const ProgramResult result = runnel(all);
        QVERIFY2(result.exitCode == 2,
                 (QByteArray::number(result.exitCode) + ' ' + result.errors).constData());
        QVERIFY2(result.errors.contains(hint), result.errors.constData());
        QVERIFY(!result.errors.contains("hunter2"));
        QCOMPARE(result.output, QByteArray());
    }

    void checkSaysThatAFileIsGood()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("runnel.json"));
        ServiceConfig config(1883);
        config.addCamera(QStringLiteral("camera"), QStringLiteral("http://127.0.0.1:1/x"));
        QVERIFY(overwriteFile(file, config.json()));
        const ProgramResult result =
            runnel({QStringLiteral("check"), QStringLiteral("--config"), file});
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
    }

    void checkNamesEachProblemAndItsPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<QByteArray>>("expected"); ///< in the report, behind the file's name
        using Texts = QList<QByteArray>;
        QTest::newRow("unknown keys with the nearest known ones")
            << QByteArray("{\n  \"mqtt\": {\"hots\": \"x\"},\n  \"devises\": []\n}\n")
            << Texts{":2:", "hots", "host", ":3:", "devises", "devices"};
        QTest::newRow("two problems")
            << QByteArray(
                   "{\n  \"mqtt\": {\"host\": \"x\", \"port\": 70000},\n  \"devices\": [\n"
                   "    {\"name\": \"a\", \"endpoints\": {\"e\": {\"address\": \"ftp://x\"}}}\n"
                   "  ]\n}\n")
            << Texts{":2:", "port", ":4:", "address"};
        QTest::newRow("a comma too many")
            << QByteArray("{\n  \"mqtt\": {\"host\": \"x\"},\n}\n") << Texts{":3:"};
        QTest::newRow("cut off") << QByteArray("{\n  \"mqtt\": {\"ho") << Texts{":2:"};
        QTest::newRow("a secret in the file")
            << QByteArray("{\"mqtt\": {\"host\": \"x\", \"authentication\": {\"method\": "
                          "\"UsernamePassword\",\n\"username\": \"u\", \"password\": "
                          "\"hunter2\"}}}")
            << Texts{":2:", "password", "keychain:"};
        QTest::newRow("twice the same name")
            << QByteArray(
                   "{\"mqtt\": {\"host\": \"x\"}, \"devices\": [\n"
                   "{\"name\": \"a\", \"endpoints\": {\"e\": {\"address\": \"http://x/y\"}}},\n"
                   "{\"name\": \"a\", \"endpoints\": {\"e\": {\"address\": \"http://x/y\"}}}]}")
            << Texts{":3:"};
        QTest::newRow("plain password without consent")
            << QByteArray("{\"mqtt\": {\"host\": \"x\", \"authentication\": {\"method\": "
                          "\"UsernamePassword\", \"username\": \"u\", \"password\": \"env:X\"}}}")
            << Texts{":1:", "allowPlain"};
    }
    void checkNamesEachProblemAndItsPlace()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QList<QByteArray>, expected);
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("runnel.json"));
        QVERIFY(overwriteFile(file, content));
        const ProgramResult result =
            runnel({QStringLiteral("check"), QStringLiteral("--config"), file});
        QCOMPARE(result.exitCode, 2);
        const QByteArray report = result.output + result.errors;
        for (const QByteArray &line : report.trimmed().split('\n'))
            QVERIFY2(line.startsWith(file.toUtf8() + ':'), line.constData());
        for (const QByteArray &text : expected)
            QVERIFY2(report.contains(text), (text + " is not in " + report).constData());
        QVERIFY(!report.contains("hunter2"));
    }

    void checkOfAMissingFileNamesIt()
    {
        const ProgramResult result = runnel(words("check --config /nonexistent/runnel.json"));
        QCOMPARE(result.exitCode, 2);
        QVERIFY((result.output + result.errors).contains("/nonexistent/runnel.json"));
    }

    void statusWithoutAnInstanceFailsAndSaysHowToStartOne()
    {
        QTemporaryDir empty;
        for (const QStringList &more : {QStringList(), words("--json"), words("--ready")}) {
            const ProgramResult result = runnel(
                QStringList{QStringLiteral("status"), QStringLiteral("--state-dir"), empty.path()} +
                more);
            QCOMPARE(result.exitCode, 1);
            QCOMPARE(result.output, QByteArray());
            QVERIFY(result.errors.contains("--headless"));
        }
    }

    void statusTellsHowTheInstanceIs()
    {
        PREPARE(pipeline, "--rate 50");
        QVERIFY(pipeline.startAndWaitUntilLive());
        const QStringList status{QStringLiteral("status"), QStringLiteral("--state-dir"),
                                 pipeline.runnel.stateDirectory()};
        const ProgramResult json = runnel(status + words("--json"));
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.output.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(json.output).object();
        for (const char *key : {"version", "instance", "state", "ready", "uptimeSeconds", "mqtt",
                                "outbox", "endpoints"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object.value(QLatin1String("state")).toString(), QStringLiteral("running"));
        QCOMPARE(object.value(QLatin1String("ready")).toBool(), true);
        const QJsonObject endpoint = endpointOf(object, QStringLiteral("camera-1"));
        for (const char *key :
             {"device", "endpoint", "state", "since", "lastEventAt", "lastHeartbeatAt", "analytics",
              "reconnects", "fault", "nextRetryAt", "received", "delivered", "queued", "dropped",
              "quarantined", "unrouted", "byType", "invalid", "latencyMs"})
            QVERIFY2(endpoint.contains(QLatin1String(key)), key);
        QCOMPARE(accountingProblem(object), QString());

        QCOMPARE(runnel(status + words("--ready")).exitCode, 0);
        const ProgramResult table = runnel(status);
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.output.contains("camera-1/events") && table.output.contains("Live"));
    }

    void outboxTellsWhatWaitsAndExportsIt()
    {
        PREPARE(pipeline, "--rate 100");
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 20);
        pipeline.broker.kill();
        QVERIFY(pipeline.runnel.waitForStatus([](const QJsonObject &status) {
            return counter(endpointOf(status, QStringLiteral("camera-1")), "queued") > 50;
        }));
        QVERIFY(pipeline.runnel.terminate() >= 0);
        const QStringList state{QStringLiteral("--state-dir"), pipeline.runnel.stateDirectory()};
        const ProgramResult status = runnel(words("outbox status") + state);
        QVERIFY2(status.exitCode == 0, status.errors.constData());
        QVERIFY2(status.output.contains("camera-1"), status.output.constData());
        const ProgramResult exported = runnel(words("outbox export") + state);
        QVERIFY2(exported.exitCode == 0, exported.errors.constData());
        int lines = 0;
        for (const QByteArray &line : exported.output.trimmed().split('\n')) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
            ++lines;
        }
        QVERIFY(lines >= 50);
        QCOMPARE(runnel(words("outbox quarantine") + state).exitCode, 0);
    }

    void oneCameraAndOneBrokerNeedNoFile()
    {
        PREPARE(pipeline, "--rate 50");
        MqttProbe probe(pipeline.broker.port());
        QVERIFY(probe.start());
        QTemporaryDir state;
        TestProcess service;
        const QStringList arguments{
            QStringLiteral("--headless"),
            QStringLiteral("--state-dir"),
            state.path(),
            QStringLiteral("--endpoint"),
            pipeline.cameras.address() + QStringLiteral("/camera-events"),
            QStringLiteral("--broker"),
            QStringLiteral("mqtt://127.0.0.1:%1").arg(pipeline.broker.port())};
        QVERIFY(service.start(builtProgram(QStringLiteral("runnel")), arguments));
        const auto hasTopic = [&probe](const QByteArray &start) {
            return std::any_of(
                probe.messages().begin(), probe.messages().end(),
                [&start](const MqttMessage &message) { return message.topic.startsWith(start); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasTopic("camera-events/ALERT"), 15'000);
        service.sendSignal(SIGTERM);
        QVERIFY(service.waitForEnd(5000));
        QCOMPARE(service.exitCode(), 0);
        QCOMPARE(service.standardOutput(), QByteArray());

        QVERIFY(service.start(builtProgram(QStringLiteral("runnel")),
                              arguments + words("--topic plant/{device}/{type}")));
        QTRY_VERIFY_WITH_TIMEOUT(hasTopic("plant/camera/ALERT"), 15'000);
    }

    void everyLineOfAJsonLogIsAnObject()
    {
        PREPARE(pipeline, "--rate 50");
        QVERIFY(pipeline.runnel.start(words("--log-format json --log-level debug")));
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 10, 15'000);
        pipeline.broker.kill();
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return !isConnectedToBroker(status); }));
        QVERIFY(pipeline.runnel.terminate() >= 0);
        const QByteArray log = pipeline.runnel.process().standardError();
        QVERIFY(!log.trimmed().isEmpty());
        for (const QByteArray &line : log.trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            for (const char *key : {"time", "level", "category", "message"})
                QVERIFY2(object.contains(QLatin1String(key)), line.constData());
        }
    }

    void noSecretLeavesTheProcess()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        const QByteArray brokerPassword = "Br0ker-Sesame";
        const QByteArray cameraPassword = "C4mera-Sesame";
        const QByteArray token = "T0ken-Sesame";
        QTemporaryDir directory;
        const QString passwordFile = directory.filePath(QStringLiteral("password"));
        QVERIFY(writePrivate(passwordFile, cameraPassword + '\n'));
        MosquittoProcess broker;
        broker.addUser("runnel", brokerPassword);
        QVERIFY(broker.start());
        SimulatorProcess cameras;
        QVERIFY(cameras.start(QStringList{QStringLiteral("--user"), QStringLiteral("viewer"),
                                          QStringLiteral("--password-file"), passwordFile} +
                              words("--rate 20")));
        ServiceConfig config(broker.port());
        config.set(QStringLiteral("mqtt"), QStringLiteral("authentication"),
                   QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                               {QStringLiteral("username"), QStringLiteral("runnel")},
                               {QStringLiteral("password"), QStringLiteral("env:TEST_BROKER")},
                               {QStringLiteral("allowPlain"), true}});
        config.addCamera(
            QStringLiteral("camera"), cameras.stream(),
            {{QStringLiteral("authentication"),
              QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                          {QStringLiteral("username"), QStringLiteral("viewer")},
                          {QStringLiteral("password"), QStringLiteral("file:") + passwordFile},
                          {QStringLiteral("allowPlain"), true}}},
             {QStringLiteral("headers"),
              QJsonObject{{QStringLiteral("X-Token"), QStringLiteral("env:TEST_TOKEN")}}}});
        RunnelProcess service;
        QVERIFY(service.setConfig(config.json()));
        service.process().setEnvironment(QStringLiteral("TEST_BROKER"),
                                         QString::fromUtf8(brokerPassword));
        service.process().setEnvironment(QStringLiteral("TEST_TOKEN"), QString::fromUtf8(token));
        QVERIFY(service.start(words("--log-level debug")));
        QVERIFY2(service.waitForStatus([](const QJsonObject &status) {
            return isConnectedToBroker(status) && isLive(status, QStringLiteral("camera")) &&
                   counter(endpointOf(status, QStringLiteral("camera")), "delivered") > 5;
        }),
                 service.process().standardError().right(4000).constData());
        // Wrong from now on: faults must not tell either.
        broker.kill();
        QVERIFY(writePrivate(passwordFile, "Wr0ng-Sesame\n"));
        service.process().sendSignal(SIGHUP);
        QVERIFY(service.waitForStatus(
            [](const QJsonObject &status) { return !isConnectedToBroker(status); }));

        QByteArray said = QJsonDocument(service.status()).toJson();
        QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(service.process().pid()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        said += commandLine.readAll();
        QVERIFY(service.terminate() >= 0);
        said += service.process().standardError() + service.process().standardOutput();
        for (const QByteArray &secret :
             {brokerPassword, cameraPassword, token, QByteArray("Wr0ng-Sesame")}) {
            QVERIFY2(!said.contains(secret), secret.constData());
            QVERIFY2(!said.contains(secret.toBase64().left(12)), secret.constData());
        }
        QVERIFY(!said.contains(("viewer:" + cameraPassword).toBase64()));
        QDir state(service.stateDirectory());
        for (const QString &name : state.entryList(QDir::Files)) {
            QFile file(state.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Sesame"), qPrintable(name));
        }
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestCommands)
#include "tst_commands.moc"
