// SPDX-License-Identifier: Apache-2.0
// Trust that is taken away while Runnel runs: of an authority here, of our certificate there.
#include "tlsfrontfixture.h"

#include <QTest>

namespace Runnel {

class TestTlsFrontTrust : public TlsFrontFixture
{
    Q_OBJECT
private slots:
    void anAuthorityRemovedFromTrustCountsAtTheNextConnection();
    void aRevokedClientCertificateIsTold();
};

void TestTlsFrontTrust::anAuthorityRemovedFromTrustCountsAtTheNextConnection()
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

void TestTlsFrontTrust::aRevokedClientCertificateIsTold()
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

QTEST_GUILESS_MAIN(Runnel::TestTlsFrontTrust)
#include "tst_tlsfronttrust.moc"
