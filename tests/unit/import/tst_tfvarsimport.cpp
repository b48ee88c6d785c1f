// SPDX-License-Identifier: Apache-2.0
// From a variable file to a configuration that runs, and what is said of the rest.
#include "config/configreader.h"
#include "import/tfvarsimport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Runnel;

namespace {

TfvarsImport sample()
{
    QFile file(QStringLiteral(TEST_DATA "/site.tfvars"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return TfvarsImport::read(file.readAll(), TfvarsImport::Syntax::Hcl);
}

ConfigReadResult asConfiguration(const TfvarsImport &import)
{
    QJsonObject document = import.document();
    if (!document.contains(QStringLiteral("mqtt")))
        document.insert(QStringLiteral("mqtt"),
                        QJsonObject{{QStringLiteral("host"), QStringLiteral("broker")}});
    return ConfigReader::read(QJsonDocument(document).toJson());
}

bool noted(const TfvarsImport &import, const QString &words)
{
    for (const QString &note : import.notes()) {
        if (note.contains(words))
            return true;
    }
    return false;
}

QByteArray device(const QByteArray &endpoint)
{
    return "namespaced_devices = [{ name = \"d\", endpoints = { inbound = { e = {" + endpoint +
           "} } } }]";
}

} // namespace

class TestTfvarsImport : public QObject
{
    Q_OBJECT
private slots:
    void aBlueprintsFileBecomesAConfiguration()
    {
        const TfvarsImport import = sample();
        QVERIFY2(!import.error(), import.error() ? qPrintable(import.error()->message) : "");
        const ConfigReadResult result = asConfiguration(import);
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        const Config &config = result.config;
        QCOMPARE(config.devices.size(), size_t(2));
        const EndpointConfig &camera = config.devices[0].endpoints[0];
        QCOMPARE(camera.address, QUrl(QStringLiteral("http://10.0.0.11:8080/camera-events")));
        QCOMPARE(camera.type, QStringLiteral("Microsoft.SSEHttp"));
        QCOMPARE(camera.idleTimeout, std::chrono::milliseconds(30'000));
        QCOMPARE(camera.units.flowRate, QStringLiteral("kg/h"));
        const EndpointConfig &unit = config.devices[1].endpoints[0];
        QCOMPARE(unit.authentication.method, AuthenticationMethod::UsernamePassword);
        QCOMPARE(unit.authentication.username.secret.toString(),
                 QStringLiteral("keychain:unit-user"));
        QCOMPARE(unit.authentication.password.toString(), QStringLiteral("keychain:unit-password"));
        const AssetConfig &asset = config.assets[0];
        QCOMPARE(asset.displayName, QStringLiteral("Tank farm camera"));
        QCOMPARE(asset.attributes.value(QStringLiteral("floor")), QStringLiteral("ground"));
        QCOMPARE(asset.attributes.value(QStringLiteral("manufacturer")),
                 QStringLiteral("Ada & Co"));
        const EventGroupConfig &group = asset.eventGroups[0];
        QCOMPARE(group.defaultDestinations[0].topic, QStringLiteral("events/site/{asset}/{event}"));
        QCOMPARE(group.events.size(), size_t(3));
        QCOMPARE(group.events[1].destinations[0].topic,
                 QStringLiteral("events/site/analytics-camera-01/alert-dlqc"));
        QCOMPARE(group.events[2].dataSource, QByteArray("ALERT"));
    }

    void whatIsLeftBehindIsSaid()
    {
        const TfvarsImport import = sample();
        for (const char *words : {"vendorThing", "runnel secret set unit-password", "plant-cas",
                                  "Microsoft.Media", "Storage", "datasets"})
            QVERIFY2(noted(import, QString::fromLatin1(words)), words);
        QVERIFY(!noted(import, QStringLiteral("publishingInterval")));
        QVERIFY(!noted(import, QStringLiteral("outbound")));
    }

    void jsonSaysTheSame()
    {
        const TfvarsImport import = TfvarsImport::read(
            R"({"namespaced_devices": [{"name": "d", "endpoints": {"inbound": {"e": {
                "endpointType": "Microsoft.Sse", "address": "http://h/e"}}}}]})",
            TfvarsImport::syntaxOf(QStringLiteral("x.tfvars.json")));
        QVERIFY(!import.error());
        QCOMPARE(asConfiguration(import).config.devices[0].endpoints[0].address,
                 QUrl(QStringLiteral("http://h/e")));
        QVERIFY(import.notes().empty());
    }

    void bothSpellingsAreUnderstood()
    {
        const QByteArray camel = device(
            "endpointType = \"Runnel.Sse\"\n address = \"https://h/e\"\n authentication = "
            "{ method = \"Certificate\", x509Credentials = { certificateSecretName = \"c\" } }");
        const QByteArray snake = device(
            "endpoint_type = \"Runnel.Sse\"\n address = \"https://h/e\"\n authentication = "
            "{ method = \"Certificate\", x509_credentials = { certificate_secret_name = \"c\" } }");
        const TfvarsImport one = TfvarsImport::read(camel, TfvarsImport::Syntax::Hcl);
        const TfvarsImport two = TfvarsImport::read(snake, TfvarsImport::Syntax::Hcl);
        QVERIFY(!one.error());
        QCOMPARE(one.document(), two.document());
        const ConfigReadResult result = asConfiguration(one);
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
    }

    void theBrokerOfTheConnectorIsTaken()
    {
        const TfvarsImport import = TfvarsImport::read(
            device("endpoint_type = \"Microsoft.Sse\", address = \"http://h/e\"") +
                "\ncustom_akri_connectors = [{ name = \"x\", type = \"sse\", mqtt_config = { host "
                "= \"aio-broker:18883\", keep_alive_seconds = 30, ca_configmap = \"ca\" } }]",
            TfvarsImport::Syntax::Hcl);
        const ConfigReadResult result = asConfiguration(import);
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        QCOMPARE(result.config.mqtt.host, QStringLiteral("aio-broker"));
        QCOMPARE(result.config.mqtt.port, quint16(18883));
        QCOMPARE(result.config.mqtt.keepAlive, std::chrono::seconds(30));
        QVERIFY(noted(import, QStringLiteral("mqtt.tls.caFile")));
    }

    void whatIsNoVariableFileIsToldWithItsPlace()
    {
        const auto read = [](const QByteArray &text, TfvarsImport::Syntax syntax) {
            return TfvarsImport::read(text, syntax);
        };
        const TfvarsImport computed =
            read("\nnamespaced_devices = local.devices\n", TfvarsImport::Syntax::Hcl);
        QVERIFY(computed.error());
        QCOMPARE(computed.error()->line, 2);
        QCOMPARE(computed.error()->column, 22);
        QVERIFY(computed.document().isEmpty());
        QVERIFY(read("[]", TfvarsImport::Syntax::Json).error());
        QVERIFY(read("a = 1", TfvarsImport::Syntax::Hcl).error());
        QVERIFY(read({}, TfvarsImport::Syntax::Hcl).error());
    }

    void hostileNamesAreEscapedInNotes()
    {
        const TfvarsImport import =
            TfvarsImport::read(device("endpoint_type = \"Evil\\u001b[2J\", address = \"x\""),
                               TfvarsImport::Syntax::Hcl);
        QVERIFY(!import.notes().empty());
        for (const QString &note : import.notes())
            QVERIFY(!note.contains(u'\u001b'));
    }
};

QTEST_GUILESS_MAIN(TestTfvarsImport)
#include "tst_tfvarsimport.moc"
