// SPDX-License-Identifier: Apache-2.0
// Planted secrets are found on no wire, in no log, status, export or file but their own.
#include "canaryplant.h"

#include <QTest>

namespace Runnel {

using namespace Canary;

class TestCanaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled() ||
            systemProgram(QStringLiteral("mosquitto_sub")).isEmpty())
            QSKIP("mosquitto or mosquitto_sub is not installed");
    }
    void nothingThatIsWrittenHoldsASecret_data();
    void nothingThatIsWrittenHoldsASecret();
};

void TestCanaries::nothingThatIsWrittenHoldsASecret_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << QStringLiteral("text");
    QTest::newRow("json") << QStringLiteral("json");
}

void TestCanaries::nothingThatIsWrittenHoldsASecret()
{
    QFETCH(const QString, format);
    MosquittoProcess broker;
    CanaryPlant plant;
    QCOMPARE(plant.plantAndConfigure(broker), QString());
    broker.addUser("watcher", "watching");
    broker.addUser("runnel", "another password");
    QVERIFY(broker.start());

    RunnelProcess runnel;
    TestProcess &process = runnel.process();
    process.setEnvironment(QStringLiteral("CREDENTIALS_DIRECTORY"), plant.directory.path());
    process.setEnvironment(QStringLiteral("CANARY_TOKEN"),
                           QString::fromLatin1(plant.canaries[token]));
    process.setEnvironment(QStringLiteral("CANARY_P12"),
                           QString::fromLatin1(plant.canaries[pkcs12Passphrase]));
    QVERIFY(runnel.setConfig(plant.config->json()));
    QVERIFY(runnel.start({QStringLiteral("--log-level"), QStringLiteral("debug"),
                          QStringLiteral("--log-format"), format}));

    const auto expected = [](const QJsonObject &status) -> QString {
        for (const char *name :
             {"accepts", "takes-token", "digest", "certificate-pem", "certificate-pkcs12"}) {
            if (!isLive(status, QString::fromLatin1(name)))
                return QString::fromLatin1(name) + QStringLiteral(" is not live");
        }
        const std::map<QString, QString> faults{
            {QStringLiteral("refuses"), QStringLiteral("AuthenticationRequired")},
            {QStringLiteral("echoes-body"), QStringLiteral("AccessForbidden")},
            {QStringLiteral("echoes-basic"), QStringLiteral("WrongContentType")},
            {QStringLiteral("redirects"), QStringLiteral("RedirectRefused")},
            {QStringLiteral("redirects-plain"), QStringLiteral("RedirectRefused")},
            {QStringLiteral("untrusted"), QStringLiteral("TlsCertificateUntrusted")},
            {QStringLiteral("certificate-wrong"), QStringLiteral("TlsConfiguration")}};
        for (const auto &[name, kind] : faults) {
            if (faultKind(endpointOf(status, name)) != kind)
                return name + QStringLiteral(" has the fault ") +
                       faultKind(endpointOf(status, name));
        }
        const QString refused = faultKind(status.value(QLatin1String("mqtt")).toObject());
        if (refused != u"BrokerNotAuthorized" && refused != u"BrokerBadCredentials")
            return QStringLiteral("the broker's fault is ") + refused;
        return {};
    };
    QString problem;
    const bool there = runnel.waitForStatus(
        [&](const QJsonObject &status) { return (problem = expected(status)).isEmpty(); }, 30'000);
    QVERIFY2(there, (problem.toUtf8() + '\n' + process.standardError().right(6000)).constData());
    QCOMPARE(plant.leakInOutputs(runnel), QString());

    // The broker takes the password after all.
    broker.stop();
    broker.addUser("runnel", plant.canaries[brokerPassword]);
    QVERIFY(broker.start());
    QVERIFY(runnel.waitForStatus(isConnectedToBroker, 40'000));
    const ProgramResult retained =
        runProgram(systemProgram(QStringLiteral("mosquitto_sub")),
                   words("-h 127.0.0.1 -u watcher -P watching -t runnel/+/status -C 1 -W 10 -p") +
                       QStringList{QString::number(broker.port())});
    QVERIFY2(retained.output.contains("\"endpoints\""), retained.errors.constData());
    QCOMPARE(plant.canaries.leakIn(retained.output, QStringLiteral("the status topic")), QString());
    QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
        return counter(endpointOf(status, QStringLiteral("accepts")), "delivered") > 0;
    }));
    QCOMPARE(plant.leakInOutputs(runnel), QString());
    QCOMPARE(plant.leakOnWires(), QString());
    for (const CanaryPlant::Camera &camera : plant.cameras) {
        if (camera.name.endsWith(u" origin"))
            QCOMPARE(camera.server->connectionCount(), size_t(0));
    }

    const QString proc = QStringLiteral("/proc/%1/").arg(process.pid());
    const QByteArray commandLine = fileContent(proc + QStringLiteral("cmdline"));
    QVERIFY(commandLine.contains("--headless"));
    QCOMPARE(plant.canaries.leakIn(commandLine, QStringLiteral("cmdline")), QString());
    // What came in the environment stays in it (root can read it); nothing else is added.
    QCOMPARE(plant.canaries.leakIn(fileContent(proc + QStringLiteral("environ")),
                                   QStringLiteral("environ"), {token, pkcs12Passphrase}),
             QString());

    QVERIFY(runnel.terminate() >= 0);
    const QByteArray log = process.standardError();
    QVERIFY(log.contains("echoes-body") && log.contains("[redacted]"));
    if (format == u"json")
        QVERIFY(log.startsWith('{'));
    QCOMPARE(plant.canaries.leakIn(log, QStringLiteral("the log")), QString());
    QCOMPARE(plant.canaries.leakIn(process.standardOutput(), QStringLiteral("stdout")), QString());
    QCOMPARE(plant.canaries.leakBelow(runnel.stateDirectory()), QString());
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestCanaries)
#include "tst_canaries.moc"
