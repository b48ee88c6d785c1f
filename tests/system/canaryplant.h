// SPDX-License-Identifier: Apache-2.0
// Planted secrets of every kind, and cameras that do with them what cameras should not.
#pragma once

#include "canaries.h"
#include "pipeline.h"
#include "scriptedcamera.h"
#include "temporarycertificates.h"

#include <memory>
#include <optional>
#include <vector>

namespace Runnel {

/// The names that secrets are planted under.
namespace Canary {
inline const QString password = QStringLiteral("password");
inline const QString token = QStringLiteral("token");
inline const QString header = QStringLiteral("header");
inline const QString clientKey = QStringLiteral("client key");
inline const QString keyPassphrase = QStringLiteral("key passphrase");
inline const QString pkcs12Passphrase = QStringLiteral("PKCS#12 passphrase");
inline const QString wrongPassphrase = QStringLiteral("wrong passphrase");
inline const QString brokerPassword = QStringLiteral("broker password");
} // namespace Canary

QByteArray fileContent(const QString &path);
void streamAlerts(CameraConnection &connection);

/// One for each test: secrets, cameras, and a configuration that uses all of them.
class CanaryPlant
{
public:
    struct Camera
    {
        QString name;
        std::unique_ptr<ScriptedCamera> server;
        QStringList mayHave; ///< the secrets that belong on its wire
    };

    CanaryPlant();

    /// Empty, or what failed.
    QString plantAndConfigure(const MosquittoProcess &broker);
    QString secretFile(const QString &name); ///< its path
    ScriptedCamera &camera(QStringView name) const;

    QString leakOnWires() const;
    /// Of everything that shows something about the running instance.
    QString leakInOutputs(const RunnelProcess &runnel) const;

    std::vector<Camera> cameras;
    Canaries canaries;
    TemporaryCertificates certificates;
    QTemporaryDir directory; ///< credentials and secret files
    std::optional<ServiceConfig> config;
    TemporaryCertificates::Files authority;

private:
    QString leakInSupportFile(const RunnelProcess &runnel) const;
    ScriptedCamera &addCamera(const QString &name, const QJsonObject &endpoint,
                              const ScriptedCamera::Handler &handler, const QStringList &mayHave,
                              const QString &scheme = {});

    TemporaryCertificates::Files m_server, m_strange, m_client;
};

} // namespace Runnel
