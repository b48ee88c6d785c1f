// SPDX-License-Identifier: Apache-2.0
// What goes into a bundle, and what never does.
#include "config/configreader.h"
#include "support/scrubber.h"
#include "support/supportreport.h"

#include "canaries.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

const SupportPart *partOf(const std::vector<SupportPart> &parts, SupportPart::Kind kind)
{
    for (const SupportPart &part : parts) {
        if (part.kind == kind)
            return &part;
    }
    return nullptr;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

class TestSupportReport : public QObject
{
    Q_OBJECT

private slots:
    void noPlantedSecretIsInAnyPart();
    void referencesHostsAndUsersStay();
    void whatIsNotThereMakesNoPart();
    void problemsStandInsteadOfAConfiguration();
    void filesAreNamedWithTheirRights();
    void secretsAreKnownByWhatStandsBeforeThem_data();
    void secretsAreKnownByWhatStandsBeforeThem();
    void ordinaryTextStaysAsItIs();
    void theContentsListEveryPart();
    void theNameOfTheFileIsForEverySystem();

private:
    QTemporaryDir m_state;
};

void TestSupportReport::noPlantedSecretIsInAnyPart()
{
    Canaries canaries;
    const auto planted = [&](const char *name) {
        return text(canaries.plant(QString::fromLatin1(name)));
    };
    const QString header = planted("header");
    const QString attribute = planted("attribute");
    const QString inLog = planted("in the log");
    const QString user = planted("user part");
    const QString query = text(canaries.plant(QStringLiteral("query")).toHex());
    canaries.plant(QStringLiteral("query in the log"), query.toLatin1());
    const QJsonObject json{
        {QStringLiteral("mqtt"),
         QJsonObject{{QStringLiteral("host"), QStringLiteral("broker.plant.example")},
                     {QStringLiteral("authentication"),
                      QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                  {QStringLiteral("username"), QStringLiteral("runnel")},
                                  {QStringLiteral("password"), QStringLiteral("keychain:broker")},
                                  {QStringLiteral("allowPlain"), true}}}}},
        {QStringLiteral("devices"),
         QJsonArray{QJsonObject{
             {QStringLiteral("name"), QStringLiteral("cam")},
             {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("latitude"), 64.5},
                                                        {QStringLiteral("longitude"), 35.75},
                                                        {QStringLiteral("rtsp"), attribute}}},
             {QStringLiteral("endpoints"),
              QJsonObject{{QStringLiteral("events"),
                           QJsonObject{{QStringLiteral("address"),
                                        QStringLiteral("https://cam.plant.example/e?key=") + query},
                                       {QStringLiteral("headers"),
                                        QJsonObject{{QStringLiteral("X-Key"), header}}}}}}}}}}};
    const ConfigReadResult read = ConfigReader::read(QJsonDocument(json).toJson());
    QVERIFY2(read.ok(), qPrintable(read.fault.toString()));

    SupportInput input;
    input.version = QStringLiteral("0.1.0");
    input.config = read.config;
    input.stateDirectory = m_state.path();
    input.status = {{QStringLiteral("fault"), QStringLiteral("the camera said ") + header},
                    {QStringLiteral("state"), QStringLiteral("running")}};
    input.problems = QStringLiteral("line 3: ") + attribute;
    input.log = ("connect https://u:" + QUrl::toPercentEncoding(user) +
                 "@cam.plant.example/e?key=" + query.toLatin1() +
                 "\nanswer: " + header.toUtf8().toBase64() + "\nAuthorization: Bearer " +
                 inLog.toUtf8() + "\nlast line stays\n");
    const std::vector<SupportPart> parts = collectSupport(input);
    QVERIFY(parts.size() >= 6);
    for (const SupportPart &part : parts)
        QCOMPARE(canaries.leakIn(part.content, part.name), QString());
    const SupportPart *log = partOf(parts, SupportPart::Kind::Log);
    QVERIFY(log && log->content.contains("last line stays"));
    QVERIFY(log->content.contains("cam.plant.example/e"));
}

void TestSupportReport::referencesHostsAndUsersStay()
{
    const ConfigReadResult read = ConfigReader::read(
        R"({"mqtt": {"host": "broker.plant.example", "tls": {"mode": "Enabled"},
            "authentication": {"method": "UsernamePassword", "username": "reader",
                               "password": "keychain:broker"}},
            "devices": [{"name": "cam", "attributes": {"latitude": "64.5", "longitude": "35.75"},
              "endpoints": {"events": {"address": "https://cam.plant.example/e",
                "trust": {"pin": "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}}}]})");
    QVERIFY2(read.ok(), qPrintable(read.fault.toString()));
    SupportInput input;
    input.config = read.config;
    input.stateDirectory = m_state.path();
    const auto parts = collectSupport(input);
    const SupportPart *part = partOf(parts, SupportPart::Kind::Configuration);
    QVERIFY(part);
    for (const char *kept : {"broker.plant.example", "reader", "keychain:broker", "64.5",
                             "cam.plant.example/e", "sha256:0123456789abcdef"})
        QVERIFY2(part->content.contains(kept), (kept + part->content).constData());
    const ConfigReadResult again = ConfigReader::read(part->content);
    QVERIFY2(again.ok(), qPrintable(again.fault.toString())); // can be tried by who helps
}

void TestSupportReport::whatIsNotThereMakesNoPart()
{
    SupportInput input;
    input.stateDirectory = m_state.path();
    const auto parts = collectSupport(input);
    QVERIFY(partOf(parts, SupportPart::Kind::Versions));
    QVERIFY(partOf(parts, SupportPart::Kind::Files));
    for (const auto kind :
         {SupportPart::Kind::Status, SupportPart::Kind::Configuration, SupportPart::Kind::Log,
          SupportPart::Kind::Picture, SupportPart::Kind::Problems})
        QVERIFY(!partOf(parts, kind));
}

void TestSupportReport::problemsStandInsteadOfAConfiguration()
{
    SupportInput input;
    input.stateDirectory = m_state.path();
    input.problems = QStringLiteral("runnel.json:3:5: mqtt.prot: there is no such key");
    const auto parts = collectSupport(input);
    const SupportPart *part = partOf(parts, SupportPart::Kind::Problems);
    QVERIFY(part && part->content.contains("mqtt.prot"));
}

void TestSupportReport::filesAreNamedWithTheirRights()
{
    QFile file(m_state.filePath(QStringLiteral("note")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content that is nobody's business");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    SupportInput input;
    input.configFile = m_state.filePath(QStringLiteral("none.json"));
    input.stateDirectory = m_state.path();
    const auto parts = collectSupport(input);
    const QByteArray files = partOf(parts, SupportPart::Kind::Files)->content;
    QVERIFY2(files.contains("0600") && files.contains("33 uid"), files.constData());
    QVERIFY(files.contains("none.json: not there"));
    QVERIFY(!files.contains("business"));
}

void TestSupportReport::secretsAreKnownByWhatStandsBeforeThem_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("user part") << QByteArray("GET https://me:CANARY@host/x");
    QTest::newRow("token as user") << QByteArray("mqtts://CANARY@host:8883");
    QTest::newRow("query") << QByteArray("GET https://host/x?a=1&token=CANARY HTTP/1.1");
    QTest::newRow("fragment") << QByteArray("https://host/x#CANARY");
    QTest::newRow("bearer") << QByteArray("authorization: bearer CANARY");
    QTest::newRow("basic in JSON") << QByteArray("{\"Authorization\": \"Basic CANARY==\"}");
    QTest::newRow("cookie") << QByteArray("Set-Cookie: session=CANARY; Path=/");
    QTest::newRow("password") << QByteArray("password: CANARY");
    QTest::newRow("passwd=") << QByteArray("user=me passwd=CANARY next");
    QTest::newRow("JSON") << QByteArray("{\"apiKey\":\"CANARY\",\"x\":1}");
    QTest::newRow("PIN") << QByteArray("pin=CANARY");
    QTest::newRow("client secret") << QByteArray("client_secret = CANARY");
}

void TestSupportReport::secretsAreKnownByWhatStandsBeforeThem()
{
    QFETCH(const QByteArray, line);
    const QByteArray result = Scrubber({}).scrubbed("before\n" + line + "\nafter");
    QVERIFY2(!result.contains("CANARY"), result.constData());
    QVERIFY2(result.contains("[redacted]"), result.constData());
    QVERIFY(result.startsWith("before\n") && result.endsWith("\nafter"));
}

void TestSupportReport::ordinaryTextStaysAsItIs()
{
    const QByteArray ordinary =
        "stream: cam/events: live at http://10.0.0.1:8080/camera-events\n"
        "mqtt: connected to broker.plant.example:8883, 5 in flight\n"
        "\"password\": \"keychain:broker\", \"key\": \"credential:cam-key\", \"token\": null\n"
        "pin sha256:0123 does not match; the basics: 3 opinions spin=4\n";
    QCOMPARE(Scrubber({}).scrubbed(ordinary), ordinary);
}

void TestSupportReport::theContentsListEveryPart()
{
    const std::vector<SupportPart> parts{
        {SupportPart::Kind::Log, QStringLiteral("log.txt"), "12345"},
        {SupportPart::Kind::Status, QStringLiteral("status.json"), "{}"}};
    const SupportPart contents = supportContents(parts, 0);
    QVERIFY(contents.content.contains("log.txt  5 bytes"));
    QVERIFY(contents.content.contains("status.json"));
    QVERIFY(contents.content.contains("1970-01-01"));
}

void TestSupportReport::theNameOfTheFileIsForEverySystem()
{
    static const QRegularExpression wanted(
        QStringLiteral("^runnel-support-[A-Za-z0-9-]+-\\d{8}-\\d{6}\\.zip$"));
    QVERIFY2(wanted.match(supportFileName(1'700'000'000'000)).hasMatch(),
             qPrintable(supportFileName(1'700'000'000'000)));
}

QTEST_GUILESS_MAIN(TestSupportReport)
#include "tst_supportreport.moc"
