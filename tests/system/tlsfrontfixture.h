// SPDX-License-Identifier: Apache-2.0
// A whole pipeline with one healthy camera, and nginx as the TLS front of others.
#pragma once

#include "nginxprocess.h"
#include "pipeline.h"
#include "scriptedcamera.h"
#include "temporarycertificates.h"

#include <memory>

namespace Runnel {

QJsonObject fileReference(const char *method, const QJsonObject &more);
QString ref(const QString &file);
QJsonObject faultOf(const QJsonObject &object);
/// Empty when the endpoint's fault is of that kind and its sentences have these words.
QString faultProblem(const QJsonObject &status, const QString &camera, const QString &kind,
                     const QString &word);

/// The base of a test: everything is new in each of its functions.
class TlsFrontFixture : public QObject
{
    Q_OBJECT
protected slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    using Files = TemporaryCertificates::Files;

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

private:
    void makeCertificates();
};

} // namespace Runnel
