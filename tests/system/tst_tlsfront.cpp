// SPDX-License-Identifier: Apache-2.0
// nginx as the TLS front that cameras have in a plant, with everything that goes wrong there.
#include "tlsfrontfixture.h"

#include <QJsonArray>
#include <QTest>

namespace Runnel {

namespace {
const QByteArray passphrase = "canned peaches";
}

class TestTlsFront : public TlsFrontFixture
{
    Q_OBJECT
private slots:
    void whoIsEntitledGetsIn();
    void eachHostileFrontIsNamedAndHarmsNobody();
};

void TestTlsFront::whoIsEntitledGetsIn()
{
    const quint16 basic = tlsServer(m_server, proxied(basicLines()));
    const quint16 client = tlsServer(m_server, clientLines());
    const quint16 redirect =
        tlsServer(m_server, "  location = /old { return 307 /camera-events; }\n" +
                                proxied("   if ($http_x_key != \"sesame\") { return 403; }\n"));
    const Files soon = m_certificates->issue(
        m_authority, QStringLiteral("soon"), QStringLiteral("IP:127.0.0.1"),
        {QDateTime::currentDateTimeUtc().addDays(-1), QDateTime::currentDateTimeUtc().addDays(10)});
    const quint16 expiring = tlsServer(soon);
    const QString sealedKey = m_certificates->encryptKey(m_client, QString::fromUtf8(passphrase));
    const QString pkcs12 = m_certificates->makePkcs12(m_client, QString::fromUtf8(passphrase));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    const QString passphraseFile = ref(secretFile("passphrase", passphrase + "\n"));
    QVERIFY2(m_front->start(), m_front->errors().constData());

    const auto authenticated = [](const QJsonObject &authentication) {
        return QJsonObject{{QStringLiteral("authentication"), authentication}};
    };
    addCamera(QStringLiteral("basic"), basic,
              authenticated(fileReference(
                  "UsernamePassword",
                  {{QStringLiteral("username"), QStringLiteral("viewer")},
                   {QStringLiteral("password"), ref(secretFile("right", "correct horse"))}})));
    addCamera(QStringLiteral("pem"), client,
              authenticated(fileReference("Certificate",
                                          {{QStringLiteral("certificate"), m_client.certificate},
                                           {QStringLiteral("key"), ref(m_client.key)}})));
    addCamera(QStringLiteral("sealed-pem"), client,
              authenticated(fileReference("Certificate",
                                          {{QStringLiteral("certificate"), m_client.certificate},
                                           {QStringLiteral("key"), ref(sealedKey)},
                                           {QStringLiteral("passphrase"), passphraseFile}})));
    addCamera(QStringLiteral("pkcs12"), client,
              authenticated(
                  fileReference("Certificate", {{QStringLiteral("certificate"), pkcs12},
                                                {QStringLiteral("passphrase"), passphraseFile}})));
    addCamera(QStringLiteral("redirect"), redirect,
              {{QStringLiteral("headers"),
                QJsonObject{{QStringLiteral("X-Key"), ref(secretFile("x-key", "sesame"))}}}},
              QStringLiteral("/old"));
    addCamera(QStringLiteral("soon"), expiring);
    QVERIFY(m_pipeline->runnel.setConfig(m_pipeline->config->json()));
    QVERIFY(m_pipeline->startAndWaitUntilLive());
    for (const char *name : {"basic", "pem", "sealed-pem", "pkcs12", "redirect", "soon"}) {
        const bool live = m_pipeline->runnel.waitForStatus([name](const QJsonObject &status) {
            return isLive(status, QString::fromLatin1(name));
        });
        const QJsonObject fault =
            faultOf(endpointOf(m_pipeline->runnel.lastStatus(), QString::fromLatin1(name)));
        QVERIFY2(live, qPrintable(QString::fromLatin1(name) + u' ' +
                                  fault.value(QLatin1String("detail")).toString()));
    }
    const QJsonArray warnings = endpointOf(m_pipeline->runnel.status(), QStringLiteral("soon"))
                                    .value(QLatin1String("warnings"))
                                    .toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.at(0).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("TlsCertificateExpiresSoon"));
    QVERIFY(!warnings.at(0).toObject().value(QLatin1String("remedy")).toString().isEmpty());
    verifyHealthyUndisturbed();
}

void TestTlsFront::eachHostileFrontIsNamedAndHarmsNobody()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString here = QStringLiteral("IP:127.0.0.1");
    const Files expired = m_certificates->issue(m_authority, QStringLiteral("expired"), here,
                                                {now.addDays(-20), now.addDays(-2)});
    const Files future = m_certificates->issue(m_authority, QStringLiteral("future"), here,
                                               {now.addDays(2), now.addDays(20)});
    const Files named = m_certificates->issue(m_authority, QStringLiteral("named"),
                                              QStringLiteral("DNS:elsewhere.example"));
    const Files strange = m_certificates->issue(m_otherAuthority, QStringLiteral("strange"), here);
    const Files strangeClient = m_certificates->issue(m_otherAuthority, QStringLiteral("intruder"),
                                                      QStringLiteral("DNS:intruder"));
    const Files staleClient =
        m_certificates->issue(m_authority, QStringLiteral("stale"), QStringLiteral("DNS:stale"),
                              {now.addDays(-20), now.addDays(-2)});
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));

    ScriptedCamera otherOrigin;
    otherOrigin.useTls(m_server.certificate, m_server.key);
    ScriptedCamera plainOrigin;
    const auto redirectTo = [](const QUrl &target) {
        return "  location / { return 307 " + target.toEncoded() + "; }\n";
    };
    const quint16 basic = tlsServer(m_server, proxied(basicLines()));
    const quint16 client = tlsServer(m_server, clientLines());
    const quint16 fine = tlsServer(m_server);
    const QJsonObject secretHeader{
        {QStringLiteral("headers"),
         QJsonObject{{QStringLiteral("X-Key"), ref(secretFile("x-key", "sesame"))}}},
        {QStringLiteral("authentication"),
         fileReference("Bearer",
                       {{QStringLiteral("token"), ref(secretFile("token", "open sesame"))}})}};
    const auto withClient = [](const Files &files) {
        return QJsonObject{
            {QStringLiteral("authentication"),
             fileReference("Certificate", {{QStringLiteral("certificate"), files.certificate},
                                           {QStringLiteral("key"), ref(files.key)}})}};
    };

    struct Case
    {
        QString camera, kind, word;
    };
    std::vector<Case> cases;
    const auto add = [&](const char *camera, quint16 port, const char *kind, const char *word,
                         const QJsonObject &endpoint = {}, const char *scheme = "https") {
        addCamera(QString::fromLatin1(camera), port, endpoint, QStringLiteral("/camera-events"),
                  QString::fromLatin1(scheme));
        cases.push_back(
            {QString::fromLatin1(camera), QString::fromLatin1(kind), QString::fromLatin1(word)});
    };
    add("no-password", basic, "AuthenticationRequired", "password");
    add("wrong-password", basic, "AuthenticationRequired", "password",
        {{QStringLiteral("authentication"),
          fileReference("UsernamePassword",
                        {{QStringLiteral("username"), QStringLiteral("viewer")},
                         {QStringLiteral("password"), ref(secretFile("wrong", "guess"))}})}});
    add("no-certificate", client, "AuthenticationRequired", "client certificate");
    add("strange-certificate", client, "AuthenticationRequired", "client certificate",
        withClient(strangeClient));
    add("stale-certificate", client, "AuthenticationRequired", "client certificate",
        withClient(staleClient));
    add("expired", tlsServer(expired), "TlsCertificateExpired", "renew");
    add("future", tlsServer(future), "TlsCertificateNotYetValid", "check the clock");
    add("wrong-name", tlsServer(named), "TlsHostNameMismatch", "name");
    add("other-authority", tlsServer(strange), "TlsCertificateUntrusted", "caFile");
    add("system-store", fine, "TlsCertificateUntrusted", "caFile",
        {{QStringLiteral("trust"), QJsonObject{}}});
    add("wrong-pin", fine, "TlsPinMismatch", "pin",
        {{QStringLiteral("trust"),
          QJsonObject{{QStringLiteral("pin"), QStringLiteral("sha256:") + QString(64, u'a')}}}});
    add("old-tls",
        tlsServer(m_server, "  ssl_protocols TLSv1.1;\n"
                            "  ssl_ciphers DEFAULT@SECLEVEL=0;\n" +
                                proxied()),
        "TlsHandshakeFailed", "1.2");
    add("no-tls", m_front->addServer(proxied()), "TlsHandshakeFailed", "http://");
    add("tls-unasked", fine, "HttpStatus", "https", {}, "http");
    add("other-origin", tlsServer(m_server, redirectTo(otherOrigin.url())), "RedirectRefused",
        "address", secretHeader);
    add("to-plain", tlsServer(m_server, redirectTo(plainOrigin.url())), "RedirectRefused",
        "address", secretHeader);
    add("in-circles", tlsServer(m_server, "  location / { return 307 /again$request_uri; }\n"),
        "TooManyRedirects", "address", secretHeader);
    QVERIFY2(m_front->start(), m_front->errors().constData());

    QVERIFY(m_pipeline->runnel.setConfig(m_pipeline->config->json()));
    QVERIFY(m_pipeline->startAndWaitUntilLive());
    for (const Case &one : cases) {
        QString problem;
        QVERIFY2(m_pipeline->runnel.waitForStatus([&](const QJsonObject &status) {
            problem = faultProblem(status, one.camera, one.kind, one.word);
            return problem.isEmpty();
        }),
                 qPrintable(problem));
        // What the status says stands in the log as well.
        QVERIFY2(m_pipeline->runnel.process().waitForError(one.kind.toLatin1()),
                 qPrintable(one.kind));
    }
    QCOMPARE(otherOrigin.connectionCount(), size_t(0));
    QCOMPARE(plainOrigin.connectionCount(), size_t(0));
    verifyHealthyUndisturbed();
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestTlsFront)
#include "tst_tlsfront.moc"
