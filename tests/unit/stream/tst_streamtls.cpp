// SPDX-License-Identifier: Apache-2.0
// Whom a stream trusts, and as whom it goes, against real handshakes.
#include "scriptedcamera.h"
#include "streamfixture.h"
#include "temporarycertificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Runnel;
using State = SseStream::State;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pinOf(const QByteArray &der)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestStreamTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void trustsTheConfiguredAuthority();
    void negotiatesNoHttp2();
    void refusesWithANamedFault_data();
    void refusesWithANamedFault();
    void acceptsAPinnedCertificateOrKey();
    void refusesAnotherCertificateThanThePinnedOne();
    void thePinDoesNotReplaceTheAuthority();
    void showsItsClientCertificate();
    void takesAClientCertificateFromPkcs12();
    void namesWhatIsWrongWithItsFiles_data();
    void namesWhatIsWrongWithItsFiles();
    void noticesAChangedAuthorityFile();
    void sendsNothingBeforeTheCameraIsTrusted();

private:
    EndpointConfig endpoint(const ScriptedCamera &camera) const
    {
        EndpointConfig config = StreamFixture::endpoint(camera.url());
        config.trust.caFile = m_authority.certificate;
        return config;
    }

    TemporaryCertificates m_certificates;
    TemporaryCertificates::Files m_authority;
    TemporaryCertificates::Files m_stranger;
    TemporaryCertificates::Files m_server;
    TemporaryCertificates::Files m_client;
};

void TestStreamTls::initTestCase()
{
    m_authority = m_certificates.makeAuthority(QStringLiteral("authority"));
    m_stranger = m_certificates.makeAuthority(QStringLiteral("stranger"));
    const QString here = QStringLiteral("IP:127.0.0.1");
    m_server = m_certificates.issue(m_authority, QStringLiteral("server"), here);
    m_client =
        m_certificates.issue(m_authority, QStringLiteral("client"), QStringLiteral("DNS:client"));
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
}

void TestStreamTls::trustsTheConfiguredAuthority()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: a\n\n");
    });
    StreamFixture f;
    auto stream = f.makeStream(endpoint(camera));
    StreamRecorder book(*stream);
    QString subject;
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
    connect(stream.get(), &SseStream::tlsEstablished, this, [&](const QSslConfiguration &tls) {
        subject = tls.peerCertificate().subjectDisplayName();
        protocol = tls.sessionProtocol();
    });
    stream->start({});
    QTRY_COMPARE(book.events.size(), 1u);
    QCOMPARE(subject, QStringLiteral("server"));
    QVERIFY(protocol == QSsl::TlsV1_2 || protocol == QSsl::TlsV1_3);
    const CertificateLives lives = stream->status().certificates;
    QCOMPARE(lives.size(), 1u);
    QCOMPARE(lives[0].ownerName(), QStringLiteral("camera"));
    QCOMPARE(lives[0].subject, QStringLiteral("server"));
    const qint64 days = QDateTime::currentDateTimeUtc().msecsTo(
                            QDateTime::fromMSecsSinceEpoch(lives[0].expiresAt)) /
                        86'400'000;
    QVERIFY2(days == 29 || days == 30, qPrintable(QString::number(days)));
}

void TestStreamTls::negotiatesNoHttp2()
{
    ScriptedCamera camera; // offers h2 first
    camera.useTls(m_server.certificate, m_server.key);
    StreamFixture f;
    auto stream = f.makeStream(endpoint(camera));
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    QVERIFY(camera.negotiatedProtocol() != "h2");
    QVERIFY(camera.latest().requestHead().contains(" HTTP/1.1"));
}

void TestStreamTls::refusesWithANamedFault_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const TemporaryCertificates::Files &files, FaultKind kind,
                        const char *word) {
        QTest::newRow(name) << files.certificate << files.key << kind << QString::fromLatin1(word);
    };
    const QString here = QStringLiteral("IP:127.0.0.1");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    row("another authority", m_certificates.issue(m_stranger, QStringLiteral("untrusted"), here),
        FaultKind::TlsCertificateUntrusted, "caFile");
    row("expired",
        m_certificates.issue(m_authority, QStringLiteral("expired"), here,
                             {now.addDays(-9), now.addDays(-2)}),
        FaultKind::TlsCertificateExpired, "Renew");
    row("not yet valid",
        m_certificates.issue(m_authority, QStringLiteral("future"), here,
                             {now.addDays(2), now.addDays(9)}),
        FaultKind::TlsCertificateNotYetValid, "clock");
    row("another host",
        m_certificates.issue(m_authority, QStringLiteral("elsewhere"),
                             QStringLiteral("DNS:other.example")),
        FaultKind::TlsHostNameMismatch, "name");
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
}

void TestStreamTls::refusesWithANamedFault()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, word);
    ScriptedCamera camera;
    camera.useTls(certificate, key);
    StreamFixture f;
    auto stream = f.makeStream(endpoint(camera));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QTEST(stream->status().fault.kind, "kind");
    QVERIFY(stream->status().fault.remedy.contains(word));
    QCOMPARE(camera.requestCount(), 0u);
}

void TestStreamTls::acceptsAPinnedCertificateOrKey()
{
    const TemporaryCertificates::Files own = m_certificates.issue(
        m_stranger, QStringLiteral("pinned"), QStringLiteral("DNS:other.example"));
    const QSslCertificate certificate =
        QSslCertificate::fromData(contentOf(own.certificate)).value(0);
    for (const QString &pin :
         {pinOf(certificate.toDer()), pinOf(certificate.publicKey().toDer())}) {
        ScriptedCamera camera;
        camera.useTls(own.certificate, own.key);
        camera.setHandler([](CameraConnection &c) { c.openStream(); });
        StreamFixture f;
        EndpointConfig config = f.endpoint(camera.url());
        config.trust.pin = pin;
        auto stream = f.makeStream(config);
        stream->start({});
        QTRY_COMPARE(stream->state(), State::Live);
    }
}

void TestStreamTls::refusesAnotherCertificateThanThePinnedOne()
{
    for (const bool trusted : {true, false}) {
        ScriptedCamera camera;
        camera.useTls(m_server.certificate, m_server.key);
        StreamFixture f;
        EndpointConfig config = endpoint(camera);
        if (!trusted)
            config.trust.caFile.clear();
        config.trust.pin = pinOf("something else");
        auto stream = f.makeStream(config);
        stream->start({});
        QTRY_COMPARE(stream->state(), State::Retrying);
        QCOMPARE(stream->status().fault.kind, FaultKind::TlsPinMismatch);
        QCOMPARE(camera.requestCount(), 0u);
    }
}

void TestStreamTls::thePinDoesNotReplaceTheAuthority()
{
    const TemporaryCertificates::Files other =
        m_certificates.issue(m_stranger, QStringLiteral("both"), QStringLiteral("IP:127.0.0.1"));
    ScriptedCamera camera;
    camera.useTls(other.certificate, other.key);
    StreamFixture f;
    EndpointConfig config = endpoint(camera);
    config.trust.pin =
        pinOf(QSslCertificate::fromData(contentOf(other.certificate)).value(0).toDer());
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::TlsCertificateUntrusted);
}

void TestStreamTls::showsItsClientCertificate()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key, m_authority.certificate);
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    auto without = f.makeStream(endpoint(camera));
    without->start({});
    QTRY_COMPARE(without->state(), State::Retrying);
    QCOMPARE(camera.requestCount(), 0u);
    f.secrets.values[QStringLiteral("key")] = contentOf(m_client.key);
    EndpointConfig config = endpoint(camera);
    config.authentication.method = AuthenticationMethod::Certificate;
    config.authentication.certificate.plain = m_client.certificate;
    config.authentication.key = {SecretSource::Credential, QStringLiteral("key")};
    auto stream = f.makeStream(config);
    stream->start({});
    f.clock.advance(std::chrono::milliseconds(20));
    QTRY_COMPARE(stream->state(), State::Live);
}

void TestStreamTls::takesAClientCertificateFromPkcs12()
{
    const QString file = m_certificates.makePkcs12(m_client, QStringLiteral("open"));
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key, m_authority.certificate);
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    f.secrets.values[QStringLiteral("pass")] = "open";
    EndpointConfig config = endpoint(camera);
    config.authentication.method = AuthenticationMethod::Certificate;
    config.authentication.certificate.plain = file;
    config.authentication.passphrase = {SecretSource::Credential, QStringLiteral("pass")};
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Live);
}

void TestStreamTls::namesWhatIsWrongWithItsFiles_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("certificate");
    const QString none;
    QTest::newRow("no such CA file") << QStringLiteral("/nowhere/ca.pem") << none << none;
    QTest::newRow("a directory") << QStringLiteral("/") << none << none;
    QTest::newRow("no certificate in it")
        << m_certificates.write(QStringLiteral("empty.pem"), "text") << none << none;
    QTest::newRow("a short pin") << m_authority.certificate << QStringLiteral("sha256:00ff")
                                 << none;
    QTest::newRow("no client certificate")
        << m_authority.certificate << none << QStringLiteral("/nowhere/c.pem");
    QTest::newRow("no key") << m_authority.certificate << none << m_client.certificate;
    QTest::newRow("neither PEM nor PKCS#12")
        << m_authority.certificate << none
        << m_certificates.write(QStringLiteral("junk.p12"), "junk");
}

void TestStreamTls::namesWhatIsWrongWithItsFiles()
{
    QFETCH(QString, caFile);
    QFETCH(QString, pin);
    QFETCH(QString, certificate);
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    StreamFixture f;
    EndpointConfig config = endpoint(camera);
    config.trust.caFile = caFile;
    config.trust.pin = pin;
    if (!certificate.isEmpty()) {
        config.authentication.method = AuthenticationMethod::Certificate;
        config.authentication.certificate.plain = certificate;
    }
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::TlsConfiguration);
    QVERIFY(!stream->status().fault.remedy.isEmpty());
    QCOMPARE(camera.connectionCount(), 0u);
}

void TestStreamTls::noticesAChangedAuthorityFile()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    EndpointConfig config = endpoint(camera);
    config.trust.caFile =
        m_certificates.write(QStringLiteral("ca.pem"), contentOf(m_stranger.certificate));
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::TlsCertificateUntrusted);
    m_certificates.write(QStringLiteral("ca.pem"),
                         contentOf(m_stranger.certificate) + contentOf(m_authority.certificate));
    f.advanceToRetry(*stream);
    QTRY_COMPARE(stream->state(), State::Live);
}

void TestStreamTls::sendsNothingBeforeTheCameraIsTrusted()
{
    ScriptedCamera camera;
    camera.useTls(m_server.certificate, m_server.key);
    StreamFixture f;
    f.secrets.values[QStringLiteral("t")] = "token";
    EndpointConfig config = endpoint(camera);
    config.trust.caFile = m_stranger.certificate;
    config.authentication.method = AuthenticationMethod::Bearer; // over TLS no consent is needed
    config.authentication.token = {SecretSource::Credential, QStringLiteral("t")};
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::TlsCertificateUntrusted);
    QCOMPARE(camera.requestCount(), 0u);
}

QTEST_GUILESS_MAIN(TestStreamTls)
#include "tst_streamtls.moc"
