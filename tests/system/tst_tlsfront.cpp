// SPDX-License-Identifier: Apache-2.0
// nginx as the TLS front that cameras have in a plant, with everything that goes wrong there.
#include "nginxprocess.h"
#include "pipeline.h"
#include "scriptedcamera.h"
#include "temporarycertificates.h"

#include <QJsonArray>
#include <QTest>

namespace Runnel {

namespace {

/// Of the real service in a debug build with all these endpoints at once; see the test's output
/// for what it was.
constexpr qint64 memoryLimitKiB = 96 * 1024;
const QString healthy = QStringLiteral("camera-1");
const QByteArray passphrase = "canned peaches";
using Files = TemporaryCertificates::Files;

QByteArray tlsLines(const Files &files)
{
    return "  ssl_certificate " + files.certificate.toUtf8() + ";\n  ssl_certificate_key " +
           files.key.toUtf8() + ";\n";
}

QJsonObject fileReference(const char *method, const QJsonObject &more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("method"), QString::fromLatin1(method));
    return object;
}

QString ref(const QString &file)
{
    return QStringLiteral("file:") + file;
}

QJsonObject faultOf(const QJsonObject &object)
{
    return object.value(QLatin1String("fault")).toObject();
}

/// Empty when the endpoint's fault is of that kind and its sentences have these words.
QString faultProblem(const QJsonObject &status, const QString &camera, const QString &kind,
                     const QString &word)
{
    const QJsonObject fault = faultOf(endpointOf(status, camera));
    const QString detail = fault.value(QLatin1String("detail")).toString();
    const QString remedy = fault.value(QLatin1String("remedy")).toString();
    const QString all =
        QStringLiteral("%1: %2: %3 / %4")
            .arg(camera, fault.value(QLatin1String("kind")).toString(), detail, remedy);
    if (fault.value(QLatin1String("kind")).toString() != kind)
        return QStringLiteral("not %1 but %2").arg(kind, all);
    if (detail.size() < 20 || remedy.size() < 20)
        return QStringLiteral("no sentence: ") + all;
    if (!(detail + remedy).contains(word, Qt::CaseInsensitive))
        return QStringLiteral("does not say \"%1\": %2").arg(word, all);
    return {};
}

} // namespace

class TestTlsFront : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled() || !NginxProcess::isInstalled())
            QSKIP("mosquitto or nginx is not installed");
    }
    void init();
    void cleanup();

    void whoIsEntitledGetsIn();
    void eachHostileFrontIsNamedAndHarmsNobody();
    void anAuthorityRemovedFromTrustCountsAtTheNextConnection();
    void aRevokedClientCertificateIsTold();

private:
    void makeCertificates();
    void addCamera(const QString &name, quint16 port, QJsonObject endpoint = {},
                   const QString &path = QStringLiteral("/camera-events"),
                   const QString &scheme = QStringLiteral("https"));
    QString secretFile(const char *name, const QByteArray &content);
    /// The way to the simulator; with `before` in front of it.
    QByteArray proxied(const QByteArray &before = {}) const;
    quint16 tlsServer(const Files &files, const QByteArray &more = {});
    QByteArray basicLines();
    QByteArray clientLines() const;
    void verifyHealthyUndisturbed();

    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<NginxProcess> m_front;
    std::unique_ptr<TemporaryCertificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_secrets;
    Files m_authority;
    Files m_otherAuthority;
    Files m_server;
    Files m_client;
};

void TestTlsFront::init()
{
    m_pipeline = std::make_unique<Pipeline>();
    m_front = std::make_unique<NginxProcess>();
    m_certificates = std::make_unique<TemporaryCertificates>();
    m_secrets = std::make_unique<QTemporaryDir>();
    makeCertificates();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    const QString wrong = m_pipeline->prepare(words("--rate 20"));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTlsFront::cleanup()
{
    if (QTest::currentTestFailed() && m_pipeline)
        qInfo("%s", m_pipeline->runnel.process().standardError().right(6000).constData());
    m_pipeline.reset();
    m_front.reset();
    m_certificates.reset();
    m_secrets.reset();
}

void TestTlsFront::makeCertificates()
{
    m_authority = m_certificates->makeAuthority(QStringLiteral("plant"));
    m_otherAuthority = m_certificates->makeAuthority(QStringLiteral("other"));
    m_server =
        m_certificates->issue(m_authority, QStringLiteral("front"), QStringLiteral("IP:127.0.0.1"));
    m_client =
        m_certificates->issue(m_authority, QStringLiteral("runnel"), QStringLiteral("DNS:runnel"));
}

QString TestTlsFront::secretFile(const char *name, const QByteArray &content)
{
    const QString path = m_secrets->filePath(QString::fromLatin1(name));
    overwriteFile(path, content);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

QByteArray TestTlsFront::proxied(const QByteArray &before) const
{
    return "  location / {\n" + before + "   proxy_pass " + m_pipeline->cameras.address().toUtf8() +
           ";\n   proxy_http_version 1.1;\n   proxy_set_header Connection \"\";\n"
           "   proxy_read_timeout 1h;\n   proxy_buffering off;\n  }\n";
}

quint16 TestTlsFront::tlsServer(const Files &files, const QByteArray &more)
{
    return m_front->addServer(tlsLines(files) + (more.isEmpty() ? proxied() : more),
                              QByteArrayLiteral("ssl"));
}

QByteArray TestTlsFront::basicLines()
{
    const ProgramResult hash = runProgram(
        systemProgram(QStringLiteral("openssl")),
        {QStringLiteral("passwd"), QStringLiteral("-apr1"), QStringLiteral("correct horse")});
    const QString file = m_front->write("htpasswd", "viewer:" + hash.output.trimmed() + "\n");
    return "   auth_basic \"cameras\";\n   auth_basic_user_file " + file.toUtf8() + ";\n";
}

QByteArray TestTlsFront::clientLines() const
{
    return "  ssl_verify_client on;\n  ssl_client_certificate " + m_authority.certificate.toUtf8() +
           ";\n" + proxied();
}

void TestTlsFront::addCamera(const QString &name, quint16 port, QJsonObject endpoint,
                             const QString &path, const QString &scheme)
{
    if (!endpoint.contains(QStringLiteral("trust")) && scheme == u"https")
        endpoint.insert(QStringLiteral("trust"),
                        QJsonObject{{QStringLiteral("caFile"), m_authority.certificate}});
    m_pipeline->config->addCamera(
        name, QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port).arg(path), endpoint);
}

void TestTlsFront::verifyHealthyUndisturbed()
{
    const quint64 before = counter(endpointOf(m_pipeline->runnel.status(), healthy), "delivered");
    QVERIFY(m_pipeline->runnel.waitForStatus([before](const QJsonObject &status) {
        return counter(endpointOf(status, healthy), "delivered") > before + 20;
    }));
    const QJsonObject endpoint = endpointOf(m_pipeline->runnel.lastStatus(), healthy);
    QVERIFY(isLive(m_pipeline->runnel.lastStatus(), healthy));
    QCOMPARE(counter(endpoint, "reconnects"), quint64(0));
    QCOMPARE(accountingProblem(m_pipeline->runnel.lastStatus()), QString());
    const qint64 peak = m_pipeline->runnel.peakMemoryKiB();
    qInfo("peak memory %lld KiB", peak);
    QVERIFY(peak > 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(peak < memoryLimitKiB, qPrintable(QString::number(peak)));
#endif
}

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

void TestTlsFront::anAuthorityRemovedFromTrustCountsAtTheNextConnection()
{
    const auto contentOf = [](const Files &files) {
        QFile file(files.certificate);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString trusted =
        m_certificates->write(QStringLiteral("trusted.pem"), contentOf(m_authority));
    const quint16 port = tlsServer(m_server);
    QVERIFY2(m_front->start(), m_front->errors().constData());
    const QString camera = QStringLiteral("behind");
    addCamera(camera, port,
              {{QStringLiteral("trust"), QJsonObject{{QStringLiteral("caFile"), trusted}}}});
    QVERIFY(m_pipeline->runnel.setConfig(m_pipeline->config->json()));
    QVERIFY(m_pipeline->startAndWaitUntilLive());
    const auto live = [&](const QJsonObject &status) { return isLive(status, camera); };
    QVERIFY(m_pipeline->runnel.waitForStatus(live));

    QVERIFY(replaceFile(trusted, contentOf(m_otherAuthority)));
    m_front->kill();
    QVERIFY2(m_front->start(), m_front->errors().constData());
    QString problem;
    QVERIFY2(m_pipeline->runnel.waitForStatus(
                 [&](const QJsonObject &status) {
                     problem =
                         faultProblem(status, camera, QStringLiteral("TlsCertificateUntrusted"),
                                      QStringLiteral("caFile"));
                     return problem.isEmpty();
                 },
                 30'000),
             qPrintable(problem));
    QVERIFY(replaceFile(trusted, contentOf(m_authority)));
    QVERIFY(m_pipeline->runnel.waitForStatus(live, 60'000));
    verifyHealthyUndisturbed();
}

void TestTlsFront::aRevokedClientCertificateIsTold()
{
    const Files other = m_certificates->issue(m_authority, QStringLiteral("colleague"),
                                              QStringLiteral("DNS:colleague"));
    const QString list = m_front->write("revoked.pem", {});
    QFile none(m_certificates->revoke(m_authority, other));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QVERIFY(none.open(QIODevice::ReadOnly) && replaceFile(list, none.readAll()));
    const quint16 port = tlsServer(m_server, "  ssl_crl " + list.toUtf8() + ";\n" + clientLines());
    QVERIFY2(m_front->start(), m_front->errors().constData());
    const QString camera = QStringLiteral("behind");
    addCamera(camera, port,
              {{QStringLiteral("authentication"),
                fileReference("Certificate", {{QStringLiteral("certificate"), m_client.certificate},
                                              {QStringLiteral("key"), ref(m_client.key)}})}});
    QVERIFY(m_pipeline->runnel.setConfig(m_pipeline->config->json()));
    QVERIFY(m_pipeline->startAndWaitUntilLive());
    QVERIFY(m_pipeline->runnel.waitForStatus(
        [&](const QJsonObject &status) { return isLive(status, camera); }));

    QFile both(m_certificates->revoke(m_authority, m_client));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QVERIFY(both.open(QIODevice::ReadOnly) && replaceFile(list, both.readAll()));
    m_front->kill();
    QVERIFY2(m_front->start(), m_front->errors().constData());
    QString problem;
    QVERIFY2(m_pipeline->runnel.waitForStatus(
                 [&](const QJsonObject &status) {
                     problem =
                         faultProblem(status, camera, QStringLiteral("AuthenticationRequired"),
                                      QStringLiteral("revoked"));
                     return problem.isEmpty();
                 },
                 30'000),
             qPrintable(problem));
    verifyHealthyUndisturbed();
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestTlsFront)
#include "tst_tlsfront.moc"
