// SPDX-License-Identifier: Apache-2.0
// A broker with TLS, passwords, access rules and client certificates: what it refuses is named,
// kept, and delivered as soon as it is mended.
#include "pipeline.h"
#include "scriptedcamera.h"
#include "temporarycertificates.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

using Files = TemporaryCertificates::Files;
const QString camera = QStringLiteral("camera-1");
const QByteArray rules = "user runnel\ntopic readwrite #\n";
const QByteArray narrowRules = "user runnel\ntopic readwrite runnel/#\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject mqttOf(const QJsonObject &status)
{
    return status.value(QLatin1String("mqtt")).toObject();
}

/// Of the broker, or of the one endpoint's publishing.
QJsonObject faultAnywhere(const QJsonObject &status, const QString &kind)
{
    for (const QJsonObject &object : {mqttOf(status), endpointOf(status, camera)}) {
        if (faultKind(object) == kind)
            return object.value(QLatin1String("fault")).toObject();
    }
    return {};
}

bool warnsOfExpiry(const QJsonObject &object)
{
    const QJsonArray warnings = object.value(QLatin1String("warnings")).toArray();
    return !warnings.isEmpty() &&
           warnings.at(0).toObject().value(QLatin1String("kind")) ==
               QJsonValue(QStringLiteral("TlsCertificateExpiresSoon")) &&
           !warnings.at(0).toObject().value(QLatin1String("remedy")).toString().isEmpty();
}

} // namespace

class TestSecureBroker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsRefusedIsNamedKeptAndDeliveredOnceMended_data();
    void whatIsRefusedIsNamedKeptAndDeliveredOnceMended();
    void certificatesThatExpireSoonAreWarnedOf();

private:
    void configure(const QString &authority, const Files &client);
    void setBrokerCertificate(const Files &files);
    void revokeAndConfigure();
    bool applyConfiguration();

    std::unique_ptr<TemporaryCertificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_secrets;
    Files m_authority, m_strange, m_server, m_client, m_strangeClient;
    std::unique_ptr<MosquittoProcess> m_broker;
    std::unique_ptr<MessageLedger> m_ledger;
    SimulatorProcess m_cameras;
    RunnelProcess m_runnel;
    std::optional<ServiceConfig> m_config;
    QString m_password;
};

void TestSecureBroker::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    m_certificates = std::make_unique<TemporaryCertificates>();
    const QString here = QStringLiteral("IP:127.0.0.1");
    m_authority = m_certificates->makeAuthority(QStringLiteral("plant"));
    m_strange = m_certificates->makeAuthority(QStringLiteral("strange"));
    m_server = m_certificates->issue(m_authority, QStringLiteral("broker"), here);
    m_client =
        m_certificates->issue(m_authority, QStringLiteral("runnel"), QStringLiteral("DNS:runnel"));
    m_strangeClient = m_certificates->issue(m_strange, QStringLiteral("intruder"),
                                            QStringLiteral("DNS:intruder"));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
}

void TestSecureBroker::init()
{
    m_secrets = std::make_unique<QTemporaryDir>();
    m_password = m_secrets->filePath(QStringLiteral("password"));
    QVERIFY(overwriteFile(m_password, "right"));
    QFile::setPermissions(m_password, QFile::ReadOwner | QFile::WriteOwner);
    m_broker = std::make_unique<MosquittoProcess>();
    MessageLedger::prepare(*m_broker);
    m_broker->addUser("runnel", "right");
    m_broker->setAccessRules(rules);
    setBrokerCertificate(m_server);
    const quint16 openPort = m_broker->addOpenListener();
    QVERIFY(m_broker->start());
    m_ledger = std::make_unique<MessageLedger>(openPort);
    QVERIFY(m_ledger->start());
    m_config.emplace(m_broker->port());
    QVERIFY(m_cameras.start(
        words("--ids --heartbeat 0 --alert-probability 1 --keep 1000000 --rate 50")));
    m_config->addCamera(camera, m_cameras.stream());
    configure(m_authority.certificate, m_client);
}

void TestSecureBroker::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", m_runnel.process().standardError().right(4000).constData());
    m_runnel.kill();
    m_cameras.process().kill();
    m_ledger.reset();
    m_broker.reset();
    QDir(m_runnel.stateDirectory()).removeRecursively();
}

void TestSecureBroker::configure(const QString &authority, const Files &client)
{
    QJsonObject tls{{QStringLiteral("mode"), QStringLiteral("Enabled")},
                    {QStringLiteral("caFile"), authority}};
    if (!client.certificate.isEmpty()) {
        tls.insert(QStringLiteral("certificate"), QStringLiteral("file:") + client.certificate);
        tls.insert(QStringLiteral("key"), QStringLiteral("file:") + client.key);
        QFile::setPermissions(client.certificate, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_config->set(QStringLiteral("mqtt"), QStringLiteral("tls"), tls);
    m_config->set(QStringLiteral("mqtt"), QStringLiteral("authentication"),
                  QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                              {QStringLiteral("username"), QStringLiteral("runnel")},
                              {QStringLiteral("password"), QStringLiteral("file:") + m_password}});
}

void TestSecureBroker::setBrokerCertificate(const Files &files)
{
    m_broker->setTls(contentOf(m_authority.certificate), contentOf(files.certificate),
                     contentOf(files.key), true);
}

/// A client certificate that was good until the broker got its authority's list.
void TestSecureBroker::revokeAndConfigure()
{
    const Files leaver =
        m_certificates->issue(m_authority, QStringLiteral("leaver"), QStringLiteral("DNS:leaver"));
    m_broker->addLine("crlfile " + m_certificates->revoke(m_authority, leaver).toLocal8Bit());
    configure(m_authority.certificate, leaver);
}

bool TestSecureBroker::applyConfiguration()
{
    return m_runnel.setConfig(m_config->json());
}

void TestSecureBroker::whatIsRefusedIsNamedKeptAndDeliveredOnceMended_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *kinds, const char *word) {
        QTest::newRow(name) << words(kinds) << QString::fromLatin1(word);
    };
    row("wrong password", "BrokerBadCredentials BrokerNotAuthorized", "password");
    row("no right to publish", "PublishNotAuthorized", "access rules");
    row("unknown authority", "TlsCertificateUntrusted", "caFile");
    row("expired", "TlsCertificateExpired", "renew");
    row("not yet valid", "TlsCertificateNotYetValid", "clock");
    row("wrong name", "TlsHostNameMismatch", "mqtt.host");
    row("no client certificate", "TlsHandshakeFailed", "client certificate");
    row("strange client certificate", "TlsHandshakeFailed", "client certificate");
    row("revoked client certificate", "TlsHandshakeFailed", "new client certificate");
}

void TestSecureBroker::whatIsRefusedIsNamedKeptAndDeliveredOnceMended()
{
    QFETCH(const QStringList, kinds);
    QFETCH(const QString, word);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString here = QStringLiteral("IP:127.0.0.1");
    const auto restartBroker = [this] {
        m_ledger->noteDisturbance();
        m_broker->stop();
        return m_broker->start() &&
               QTest::qWaitFor([this] { return m_ledger->isSubscribed(); }, 10'000);
    };

    // Break it.
    if (row == u"wrong password")
        QVERIFY(overwriteFile(m_password, "guess"));
    else if (row == u"no right to publish")
        m_broker->setAccessRules(narrowRules);
    else if (row == u"unknown authority")
        configure(m_strange.certificate, m_client);
    else if (row == u"expired")
        setBrokerCertificate(m_certificates->issue(m_authority, QStringLiteral("old"), here,
                                                   {now.addDays(-20), now.addDays(-2)}));
    else if (row == u"not yet valid")
        setBrokerCertificate(m_certificates->issue(m_authority, QStringLiteral("early"), here,
                                                   {now.addDays(2), now.addDays(20)}));
    else if (row == u"wrong name")
        setBrokerCertificate(m_certificates->issue(m_authority, QStringLiteral("named"),
                                                   QStringLiteral("DNS:elsewhere.example")));
    else if (row == u"no client certificate")
        configure(m_authority.certificate, {});
    else if (row == u"strange client certificate")
        configure(m_authority.certificate, m_strangeClient);
    else
        revokeAndConfigure();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QVERIFY(restartBroker());
    QVERIFY(applyConfiguration());
    QVERIFY(m_runnel.start());

    QJsonObject fault;
    const bool named = m_runnel.waitForStatus(
        [&](const QJsonObject &status) {
            for (const QString &kind : kinds) {
                fault = faultAnywhere(status, kind);
                if (!fault.isEmpty())
                    return counter(endpointOf(status, camera), "queued") > 20;
            }
            return false;
        },
        20'000);
    QVERIFY2(named, qPrintable(faultKind(mqttOf(m_runnel.lastStatus())) + u' ' +
                               faultKind(endpointOf(m_runnel.lastStatus(), camera))));
    const QString remedy = fault.value(QLatin1String("remedy")).toString();
    QVERIFY2(remedy.size() > 20 && remedy.contains(word, Qt::CaseInsensitive), qPrintable(remedy));
    QVERIFY(isLive(m_runnel.lastStatus(), camera));
    QCOMPARE(m_ledger->distinct(), quint64(0));

    // Mend it: the service is not restarted.
    if (row == u"wrong password") {
        QVERIFY(overwriteFile(m_password, "right"));
        m_runnel.process().sendSignal(SIGHUP);
    } else if (row == u"no right to publish") {
        m_broker->setAccessRules(rules);
        QVERIFY(restartBroker());
    } else if (row == u"expired" || row == u"not yet valid" || row == u"wrong name") {
        setBrokerCertificate(m_server);
        QVERIFY(restartBroker());
    } else {
        configure(m_authority.certificate, m_client);
        QVERIFY(applyConfiguration());
    }
    QVERIFY(m_runnel.waitForStatus(
        [](const QJsonObject &status) {
            return isConnectedToBroker(status) && faultKind(mqttOf(status)).isEmpty() &&
                   counter(endpointOf(status, camera), "delivered") > 40;
        },
        60'000));
    const quint64 made = m_cameras.events();
    QTRY_VERIFY_WITH_TIMEOUT(m_ledger->distinct() >= made, 30'000);
    QCOMPARE(m_ledger->problem(), QString());
    QCOMPARE(m_ledger->eventIdProblem(), QString());
    QCOMPARE(accountingProblem(m_runnel.status()), QString());
    QCOMPARE(counter(endpointOf(m_runnel.status(), camera), "reconnects"), quint64(0));
}

void TestSecureBroker::certificatesThatExpireSoonAreWarnedOf()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Files soon =
        m_certificates->issue(m_authority, QStringLiteral("soon"), QStringLiteral("IP:127.0.0.1"),
                              {now.addDays(-1), now.addDays(29)});
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    setBrokerCertificate(soon);
    m_broker->stop();
    QVERIFY(m_broker->start());
    ScriptedCamera secure;
    secure.useTls(soon.certificate, soon.key);
    secure.setHandler([](CameraConnection &connection) { connection.openStream(); });
    const QString name = QStringLiteral("secure");
    m_config->addCamera(name, secure.url().toString(),
                        {{QStringLiteral("trust"),
                          QJsonObject{{QStringLiteral("caFile"), m_authority.certificate}}}});
    QVERIFY(applyConfiguration());
    QVERIFY(m_runnel.start());
    QVERIFY(m_runnel.waitForStatus([&](const QJsonObject &status) {
        return isConnectedToBroker(status) && isLive(status, name) &&
               warnsOfExpiry(mqttOf(status)) && warnsOfExpiry(endpointOf(status, name));
    }));
    QVERIFY(faultKind(mqttOf(m_runnel.lastStatus())).isEmpty());
    QVERIFY(!warnsOfExpiry(endpointOf(m_runnel.lastStatus(), camera)));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestSecureBroker)
#include "tst_securebroker.moc"
