// SPDX-License-Identifier: Apache-2.0
// Server blocks, endpoints, and what must hold whatever the fronts do.
#include "tlsfrontfixture.h"

#include <QTest>

namespace Runnel {

namespace {

/// Of the real service in a debug build with all these endpoints at once; see the test's output
/// for what it was.
constexpr qint64 memoryLimitKiB = 96 * 1024;
const QString healthy = QStringLiteral("camera-1");

QByteArray tlsLines(const TemporaryCertificates::Files &files)
{
    return "  ssl_certificate " + files.certificate.toUtf8() + ";\n  ssl_certificate_key " +
           files.key.toUtf8() + ";\n";
}

} // namespace

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

void TlsFrontFixture::initTestCase()
{
    if (!MosquittoProcess::isInstalled() || !NginxProcess::isInstalled())
        QSKIP("mosquitto or nginx is not installed");
}

void TlsFrontFixture::init()
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

void TlsFrontFixture::cleanup()
{
    if (QTest::currentTestFailed() && m_pipeline)
        qInfo("%s", m_pipeline->runnel.process().standardError().right(6000).constData());
    m_pipeline.reset();
    m_front.reset();
    m_certificates.reset();
    m_secrets.reset();
}

void TlsFrontFixture::makeCertificates()
{
    m_authority = m_certificates->makeAuthority(QStringLiteral("plant"));
    m_otherAuthority = m_certificates->makeAuthority(QStringLiteral("other"));
    m_server =
        m_certificates->issue(m_authority, QStringLiteral("front"), QStringLiteral("IP:127.0.0.1"));
    m_client =
        m_certificates->issue(m_authority, QStringLiteral("runnel"), QStringLiteral("DNS:runnel"));
}

QString TlsFrontFixture::secretFile(const char *name, const QByteArray &content)
{
    const QString path = m_secrets->filePath(QString::fromLatin1(name));
    overwriteFile(path, content);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

QByteArray TlsFrontFixture::proxied(const QByteArray &before) const
{
    return "  location / {\n" + before + "   proxy_pass " + m_pipeline->cameras.address().toUtf8() +
           ";\n   proxy_http_version 1.1;\n   proxy_set_header Connection \"\";\n"
           "   proxy_read_timeout 1h;\n   proxy_buffering off;\n  }\n";
}

quint16 TlsFrontFixture::tlsServer(const Files &files, const QByteArray &more)
{
    return m_front->addServer(tlsLines(files) + (more.isEmpty() ? proxied() : more),
                              QByteArrayLiteral("ssl"));
}

QByteArray TlsFrontFixture::basicLines()
{
    const ProgramResult hash = runProgram(
        systemProgram(QStringLiteral("openssl")),
        {QStringLiteral("passwd"), QStringLiteral("-apr1"), QStringLiteral("correct horse")});
    const QString file = m_front->write("htpasswd", "viewer:" + hash.output.trimmed() + "\n");
    return "   auth_basic \"cameras\";\n   auth_basic_user_file " + file.toUtf8() + ";\n";
}

QByteArray TlsFrontFixture::clientLines() const
{
    return "  ssl_verify_client on;\n  ssl_client_certificate " + m_authority.certificate.toUtf8() +
           ";\n" + proxied();
}

void TlsFrontFixture::addCamera(const QString &name, quint16 port, QJsonObject endpoint,
                                const QString &path, const QString &scheme)
{
    if (!endpoint.contains(QStringLiteral("trust")) && scheme == u"https")
        endpoint.insert(QStringLiteral("trust"),
                        QJsonObject{{QStringLiteral("caFile"), m_authority.certificate}});
    m_pipeline->config->addCamera(
        name, QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port).arg(path), endpoint);
}

void TlsFrontFixture::verifyHealthyUndisturbed()
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

} // namespace Runnel
