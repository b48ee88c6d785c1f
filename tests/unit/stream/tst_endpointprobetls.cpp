// SPDX-License-Identifier: Apache-2.0
// What the probe shows and says of certificates, against real handshakes.
#include "probefixture.h"
#include "temporarycertificates.h"
#include "testprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>

using namespace Runnel;
using namespace std::chrono_literals;
using Id = ProbeStep::Id;
using State = ProbeStep::State;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslCertificate certificateIn(const QString &path)
{
    return QSslCertificate::fromData(contentOf(path)).value(0);
}

QString pinOf(const QByteArray &der)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

void answerWithAnEvent(CameraConnection &c)
{
    c.openStream();
    c.sendChunk("data: {}\n\n");
}

} // namespace

class TestEndpointProbeTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheChainOfATrustedCamera();
    void warnsBeforeTheCertificateEnds();
    void refusesWithTheRemedyToPaste_data();
    void refusesWithTheRemedyToPaste();
    void thePinThatItNamesIsTheOneThatHelps();
    void anotherCertificateThanThePinnedOneIsShown();
    void aCameraWithAnOldTlsIsTold();
    void aPortWithoutTlsIsTold_data();
    void aPortWithoutTlsIsTold();
    void aCameraThatWantsAClientCertificate();
    void aFileThatCannotBeReadIsTheTlsStepsFault();

private:
    EndpointConfig endpoint(const ScriptedCamera &camera, ProbeRun &run) const
    {
        EndpointConfig config = withPassword(StreamFixture::endpoint(camera.url()), run);
        config.trust.caFile = m_authority.certificate;
        return config;
    }

    TemporaryCertificates m_certificates;
    TemporaryCertificates::Files m_authority;
    TemporaryCertificates::Files m_stranger;
    TemporaryCertificates::Files m_server;
    TemporaryCertificates::Files m_client;
};

void TestEndpointProbeTls::initTestCase()
{
    m_authority = m_certificates.makeAuthority(QStringLiteral("authority"));
    m_stranger = m_certificates.makeAuthority(QStringLiteral("stranger"));
    m_server =
        m_certificates.issue(m_authority, QStringLiteral("server"), QStringLiteral("IP:127.0.0.1"));
    m_client =
        m_certificates.issue(m_authority, QStringLiteral("client"), QStringLiteral("DNS:client"));
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
}

void TestEndpointProbeTls::showsTheChainOfATrustedCamera()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    camera.setHandler(answerWithAnEvent);
    ProbeRun run;
    run.start(endpoint(camera, run));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QCOMPARE(run.stateOf(Id::Tls), State::Passed);
    const TlsSummary &tls = run.report.tls;
    QVERIFY(tls.trusted);
    QCOMPARE(tls.protocol, QStringLiteral("TLS 1.3"));
    QVERIFY(tls.cipher.startsWith(QLatin1String("TLS_")));
    QVERIFY(tls.problems.isEmpty());
    QVERIFY(!tls.chain.isEmpty());
    const QSslCertificate own = certificateIn(m_server.certificate);
    const CertificateSummary &shown = tls.chain.constFirst();
    QCOMPARE(shown.subject, QStringLiteral("server"));
    QCOMPARE(shown.issuer, QStringLiteral("authority"));
    QCOMPARE(shown.names, QStringList{QStringLiteral("127.0.0.1")});
    QCOMPARE(shown.from, own.effectiveDate().toUTC());
    QCOMPARE(shown.until, own.expiryDate().toUTC());
    QCOMPARE(shown.pin, pinOf(own.toDer()));
    QCOMPARE(shown.keyPin, pinOf(own.publicKey().toDer()));
    // The first handshake sent nothing, the second one all.
    QCOMPARE(camera.connectionCount(), 2u);
    QVERIFY(!camera.connection(0).hasRequest());
    QVERIFY(camera.connection(1).hasHeader("Authorization"));
}

void TestEndpointProbeTls::warnsBeforeTheCertificateEnds()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    camera.setHandler(answerWithAnEvent);
    ProbeRun run;
    const QDateTime end = certificateIn(m_server.certificate).expiryDate();
    run.f.clock.jumpWall(end.addDays(-7).addSecs(60).toMSecsSinceEpoch() -
                         run.f.clock.wallMilliseconds());
    run.start(endpoint(camera, run));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    const ProbeStep &step = run.report.step(Id::Tls);
    QCOMPARE(step.state, State::Warned);
    QCOMPARE(step.kind, FaultKind::TlsCertificateExpiresSoon);
    QVERIFY2(step.detail.contains(QLatin1String("6 days")), qPrintable(step.detail));
    QVERIFY(!step.remedy.isEmpty());
    QCOMPARE(run.report.tls.daysLeft(run.f.clock.wallMilliseconds()), 6);
    QCOMPARE(run.report.tls.daysLeft(end.addSecs(1).toMSecsSinceEpoch()), -1);
    QVERIFY(run.report.succeeded());
}

void TestEndpointProbeTls::refusesWithTheRemedyToPaste_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const TemporaryCertificates::Files &files, FaultKind kind,
                        const QStringList &words) {
        QTest::newRow(name) << files.certificate << files.key << kind << words;
    };
    const auto pin = [](const TemporaryCertificates::Files &files) {
        return QStringLiteral("\"pin\": \"%1\"")
            .arg(pinOf(certificateIn(files.certificate).toDer()));
    };
    const QString here = QStringLiteral("IP:127.0.0.1");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto untrusted = m_certificates.issue(m_stranger, QStringLiteral("untrusted"), here);
    row("another authority", untrusted, FaultKind::TlsCertificateUntrusted,
        {QStringLiteral("caFile"), QStringLiteral("stranger"), pin(untrusted)});
    row("self-signed", m_stranger, FaultKind::TlsCertificateUntrusted,
        {QStringLiteral("caFile"), pin(m_stranger)});
    row("expired",
        m_certificates.issue(m_authority, QStringLiteral("expired"), here,
                             {now.addDays(-9), now.addDays(-2)}),
        FaultKind::TlsCertificateExpired, {QStringLiteral("Renew")});
    row("not yet valid",
        m_certificates.issue(m_authority, QStringLiteral("future"), here,
                             {now.addDays(2), now.addDays(9)}),
        FaultKind::TlsCertificateNotYetValid, {QStringLiteral("Check the clock")});
    const auto elsewhere = m_certificates.issue(m_authority, QStringLiteral("elsewhere"),
                                                QStringLiteral("DNS:other.example"));
    row("another host", elsewhere, FaultKind::TlsHostNameMismatch,
        {QStringLiteral("other.example"), pin(elsewhere)});
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
}

void TestEndpointProbeTls::refusesWithTheRemedyToPaste()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(FaultKind, kind);
    QFETCH(QStringList, words);
    ScriptedCamera camera;
    camera.useTls(certificate, key);
    ProbeRun run;
    run.start(endpoint(camera, run));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Tls, State::Failed, kind), QString());
    const ProbeStep &step = run.report.step(Id::Tls);
    for (const QString &word : words)
        QVERIFY2(step.remedy.contains(word), qPrintable(step.remedy));
    const TlsSummary &tls = run.report.tls;
    QVERIFY(!tls.trusted);
    QVERIFY(!tls.problems.isEmpty());
    QCOMPARE(tls.chain.value(0).pin, pinOf(certificateIn(certificate).toDer()));
    // No secret was even asked for.
    QCOMPARE(run.f.secrets.asked, 0);
    QCOMPARE(camera.requestCount(), 0u);
    QCOMPARE(camera.connectionCount(), 1u);
}

void TestEndpointProbeTls::thePinThatItNamesIsTheOneThatHelps()
{
    ScriptedCamera camera;
    camera.useTls(m_stranger.certificate, m_stranger.key);
    camera.setHandler(answerWithAnEvent);
    ProbeRun first;
    EndpointConfig config = withPassword(StreamFixture::endpoint(camera.url()), first);
    first.start(config);
    QVERIFY(first.waitForFinish());
    QCOMPARE(first.problemWith(Id::Tls, State::Failed, FaultKind::TlsCertificateUntrusted),
             QString());
    const CertificateSummary shown = first.report.tls.chain.value(0);
    for (const QString &pin : {shown.pin, shown.keyPin}) {
        ProbeRun run;
        config = withPassword(config, run);
        config.trust.pin = pin;
        run.start(config);
        QVERIFY(run.waitForFinish());
        QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
        QVERIFY(run.report.step(Id::Tls).detail.contains(QLatin1String("the pin")));
        QVERIFY(!run.report.tls.problems.isEmpty()); // answered by it, and shown
    }
}

void TestEndpointProbeTls::anotherCertificateThanThePinnedOneIsShown()
{
    for (const bool trusted : {true, false}) {
        ScriptedCamera camera;
        camera.useTls(m_server.certificate, m_server.key);
        ProbeRun run;
        EndpointConfig config = endpoint(camera, run);
        if (!trusted)
            config.trust.caFile.clear();
        config.trust.pin = pinOf("something else");
        run.start(config);
        QVERIFY(run.waitForFinish());
        QCOMPARE(run.problemWith(Id::Tls, State::Failed, FaultKind::TlsPinMismatch), QString());
        const QString shown = pinOf(certificateIn(m_server.certificate).toDer());
        QVERIFY(run.report.step(Id::Tls).remedy.contains(shown));
        QCOMPARE(run.report.tls.chain.value(0).pin, shown);
        QCOMPARE(camera.requestCount(), 0u);
        QCOMPARE(run.f.secrets.asked, 0);
    }
}

void TestEndpointProbeTls::aCameraWithAnOldTlsIsTold()
{
    for (const char *version : {"-tls1", "-tls1_1"}) {
        TestProcess server;
        const quint16 port = freeLoopbackPort();
        QVERIFY(server.start(systemProgram(QStringLiteral("openssl")),
                             {QStringLiteral("s_server"), QStringLiteral("-accept"),
                              QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-cert"),
                              m_server.certificate, QStringLiteral("-key"), m_server.key,
                              QLatin1String(version), QStringLiteral("-cipher"),
                              QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-www")}));
        QVERIFY2(server.waitForOutput("ACCEPT"), server.standardError().constData());
        ProbeRun run;
        EndpointConfig config =
            StreamFixture::endpoint(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)));
        config.trust.caFile = m_authority.certificate;
        run.start(withPassword(config, run));
        QVERIFY(run.waitForFinish());
        QCOMPARE(run.problemWith(Id::Tls, State::Failed, FaultKind::TlsHandshakeFailed), QString());
        const ProbeStep &step = run.report.step(Id::Tls);
        QVERIFY2(step.detail.contains(QLatin1String("older than 1.2")), qPrintable(step.detail));
        QVERIFY2(step.remedy.contains(QLatin1String("TLS 1.2")), qPrintable(step.remedy));
        QCOMPARE(run.f.secrets.asked, 0);
    }
}

void TestEndpointProbeTls::aPortWithoutTlsIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
}

void TestEndpointProbeTls::aPortWithoutTlsIsTold()
{
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket, answer] {
            received += socket->readAll();
            socket->write(answer);
        });
    });
    ProbeRun run;
    EndpointConfig config = StreamFixture::endpoint(
        QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
    run.start(withPassword(config, run));
    QTRY_VERIFY(!received.isEmpty());
    if (answer.isEmpty())
        run.f.clock.advance(EndpointProbe::handshakeLimit);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Tls, State::Failed, FaultKind::TlsHandshakeFailed), QString());
    QVERIFY(run.report.step(Id::Tls).remedy.contains(QLatin1String("http://")));
    QVERIFY(!received.contains("Authorization"));
    QCOMPARE(run.f.secrets.asked, 0);
}

void TestEndpointProbeTls::aCameraThatWantsAClientCertificate()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key, m_authority.certificate);
    camera.setHandler(answerWithAnEvent);
    EndpointConfig config = StreamFixture::endpoint(camera.url());
    config.trust.caFile = m_authority.certificate;
    {
        ProbeRun run;
        run.start(config);
        QVERIFY(run.waitForFinish());
        // TLS 1.3 says so only behind the handshake, and its words may be lost with the line.
        const ProbeStep &step = run.report.step(Id::Http);
        const FaultKind kind = step.kind == FaultKind::TlsHandshakeFailed
                                   ? FaultKind::TlsHandshakeFailed
                                   : FaultKind::ConnectionReset;
        QCOMPARE(run.problemWith(Id::Http, State::Failed, kind), QString());
        QVERIFY(step.remedy.contains(QLatin1String("client certificate")));
        QCOMPARE(camera.requestCount(), 0u);
    }
    ProbeRun run;
    run.f.secrets.values[QStringLiteral("key")] = contentOf(m_client.key);
    config.authentication.method = AuthenticationMethod::Certificate;
    config.authentication.certificate.plain = m_client.certificate;
    config.authentication.key = {SecretSource::Credential, QStringLiteral("key")};
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QCOMPARE(run.report.tls.chain.value(0).subject, QStringLiteral("server"));
}

void TestEndpointProbeTls::aFileThatCannotBeReadIsTheTlsStepsFault()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    ProbeRun run;
    EndpointConfig config = endpoint(camera, run);
    config.trust.caFile = QStringLiteral("/nowhere/ca.pem");
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Tls, State::Failed, FaultKind::TlsConfiguration), QString());
    QCOMPARE(camera.requestCount(), 0u);
}

QTEST_GUILESS_MAIN(TestEndpointProbeTls)
#include "tst_endpointprobetls.moc"
