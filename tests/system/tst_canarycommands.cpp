// SPDX-License-Identifier: Apache-2.0
// Planted secrets are shown by no command, neither in what it prints nor in its command line.
#include "canaryplant.h"

#include <QTest>

#include <csignal>

namespace Runnel {

using namespace Canary;

class TestCanaryCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled() ||
            systemProgram(QStringLiteral("mosquitto_sub")).isEmpty())
            QSKIP("mosquitto or mosquitto_sub is not installed");
    }
    void commandLinesKeepTheirSecrets();
    void probingShowsNoSecret();
    void theListOfSecretsShowsNone();
    void whatIsRefusedIsNotPrinted();
};

void TestCanaryCommands::commandLinesKeepTheirSecrets()
{
    MosquittoProcess broker;
    CanaryPlant plant;
    QCOMPARE(plant.plantAndConfigure(broker), QString());
    broker.addUser("runnel", "another password");
    QVERIFY(broker.start());
    for (const char *name : {"accepts", "echoes-basic", "untrusted"}) {
        const ScriptedCamera &camera = plant.camera(QString::fromLatin1(name));
        TestProcess tail;
        QVERIFY(tail.start(builtProgram(QStringLiteral("runnel")),
                           {QStringLiteral("tail"), camera.url().toString(),
                            QStringLiteral("--cacert"), plant.authority.certificate,
                            QStringLiteral("--user"), QStringLiteral("viewer"),
                            QStringLiteral("--password-file"), plant.secretFile(password)}));
        QVERIFY2(tail.waitForError(name == QByteArrayView("accepts") ? "Live" : "Retrying"),
                 tail.standardError().constData());
        QCOMPARE(
            plant.canaries.leakIn(fileContent(QStringLiteral("/proc/%1/cmdline").arg(tail.pid())),
                                  QStringLiteral("tail's command line")),
            QString());
        tail.sendSignal(SIGTERM);
        QVERIFY(tail.waitForEnd());
        QCOMPARE(plant.canaries.leakIn(tail.standardError() + tail.standardOutput(),
                                       QStringLiteral("tail's output")),
                 QString());
    }

    RunnelProcess runnel;
    TestProcess &process = runnel.process();
    process.setEnvironment(QStringLiteral("RUNNEL_BROKER_PASSWORD"),
                           QString::fromLatin1(plant.canaries[brokerPassword]));
    ScriptedCamera open;
    open.setHandler(streamAlerts);
    QVERIFY(process.start(
        builtProgram(QStringLiteral("runnel")),
        QStringList{QStringLiteral("--endpoint"), open.url().toString(), QStringLiteral("--broker"),
                    QStringLiteral("mqtt://runnel@127.0.0.1:%1").arg(broker.port()),
                    QStringLiteral("--state-dir"), runnel.stateDirectory()} +
            words("--headless --insecure-plain-auth --log-level debug")));
    QVERIFY2(runnel.waitForStatus([](const QJsonObject &status) {
        return isLive(status, QStringLiteral("camera")) &&
               faultKind(status.value(QLatin1String("mqtt")).toObject()).startsWith(u"Broker");
    }),
             process.standardError().constData());
    QCOMPARE(
        plant.canaries.leakIn(fileContent(QStringLiteral("/proc/%1/cmdline").arg(process.pid())),
                              QStringLiteral("the command line")),
        QString());
    QCOMPARE(plant.leakInOutputs(runnel), QString());
    QVERIFY(runnel.terminate() >= 0);
    QCOMPARE(plant.canaries.leakIn(process.standardError(), QStringLiteral("the log")), QString());
}

void TestCanaryCommands::probingShowsNoSecret()
{
    MosquittoProcess broker;
    CanaryPlant plant;
    QCOMPARE(plant.plantAndConfigure(broker), QString());
    const QString file = plant.directory.filePath(QStringLiteral("runnel.json"));
    QVERIFY(replaceFile(file, plant.config->json()));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    int probed = 0;
    for (const CanaryPlant::Camera &camera : plant.cameras) {
        if (camera.name.endsWith(u" origin"))
            continue; // not in the configuration
        for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--json")}}) {
            TestProcess probe;
            probe.setEnvironment(QStringLiteral("CREDENTIALS_DIRECTORY"), plant.directory.path());
            probe.setEnvironment(QStringLiteral("CANARY_TOKEN"),
                                 QString::fromLatin1(plant.canaries[token]));
            probe.setEnvironment(QStringLiteral("CANARY_P12"),
                                 QString::fromLatin1(plant.canaries[pkcs12Passphrase]));
            QVERIFY(probe.start(builtProgram(QStringLiteral("runnel")),
                                QStringList{QStringLiteral("probe"), QStringLiteral("--config"),
                                            file, camera.name + QStringLiteral("/events")} +
                                    more));
            QVERIFY(probe.waitForEnd(20'000));
            const QByteArray output = probe.standardOutput() + probe.standardError();
            QVERIFY2(probe.exitCode() == 0 || probe.exitCode() == 1, output.constData());
            QVERIFY(output.size() > 100);
            QCOMPARE(plant.canaries.leakIn(output, QStringLiteral("probe ") + camera.name),
                     QString());
            ++probed;
        }
    }
    QVERIFY(probed > 20);
    QVERIFY(plant.camera(u"echoes-body").connectionCount() > 0);
    QCOMPARE(plant.leakOnWires(), QString());
}

void TestCanaryCommands::theListOfSecretsShowsNone()
{
    MosquittoProcess broker;
    CanaryPlant plant;
    QCOMPARE(plant.plantAndConfigure(broker), QString());
    const QString file = plant.directory.filePath(QStringLiteral("runnel.json"));
    QVERIFY(replaceFile(file, plant.config->json()));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    TestProcess list;
    list.setEnvironment(QStringLiteral("CREDENTIALS_DIRECTORY"), plant.directory.path());
    list.setEnvironment(QStringLiteral("CANARY_TOKEN"), QString::fromLatin1(plant.canaries[token]));
    QVERIFY(list.start(builtProgram(QStringLiteral("runnel")),
                       words("secret list --config") + QStringList{file}));
    QVERIFY(list.waitForEnd(20'000));
    const QByteArray output = list.standardOutput() + list.standardError();
    QVERIFY2(!output.isEmpty(), "it says nothing");
    QCOMPARE(plant.canaries.leakIn(output, QStringLiteral("secret list")), QString());
}

void TestCanaryCommands::whatIsRefusedIsNotPrinted()
{
    CanaryPlant plant;
    const QByteArray secret = plant.canaries.plant(password);
    const QString coded = QString::fromLatin1(secret.toPercentEncoding());
    const QString file = plant.directory.filePath(QStringLiteral("wrong.json"));
    QVERIFY(replaceFile(
        file, "{\"mqtt\": {\"host\": \"broker\"}, \"devices\": [{\"name\": \"a\", \"endpoints\": "
              "{\"e\": {\"address\": \"https://camera/x\", \"authentication\": {\"method\": "
              "\"UsernamePassword\", \"username\": \"me\", \"password\": \"" +
                  secret + "\"}}, \"f\": {\"address\": \"https://me:" + coded.toLatin1() +
                  "@camera/x\"}}}]}"));
    const QString url = QStringLiteral("https://me:%1@127.0.0.1/x").arg(coded);
    const QStringList commands[] = {
        {QStringLiteral("check"), QStringLiteral("--config"), file},
        {QStringLiteral("tail"), url},
        {QStringLiteral("--headless"), QStringLiteral("--endpoint"), url,
         QStringLiteral("--broker"), QStringLiteral("mqtt://127.0.0.1"),
         QStringLiteral("--state-dir"), plant.directory.path()},
        {QStringLiteral("--headless"), QStringLiteral("--endpoint"),
         QStringLiteral("http://127.0.0.1/x"), QStringLiteral("--broker"),
         QStringLiteral("mqtt://me:%1@127.0.0.1").arg(coded), QStringLiteral("--state-dir"),
         plant.directory.path()}};
    for (const QStringList &command : commands) {
        const ProgramResult result = runProgram(builtProgram(QStringLiteral("runnel")), command);
        QVERIFY2(result.exitCode == 2, (command.join(u' ').toUtf8() + result.errors).constData());
        QVERIFY(!(result.output + result.errors).isEmpty());
        QCOMPARE(plant.canaries.leakIn(result.output + result.errors, command.constFirst()),
                 QString());
    }
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestCanaryCommands)
#include "tst_canarycommands.moc"
