// SPDX-License-Identifier: Apache-2.0
// Makes the configuration files of tests that run the real service.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Runnel {

/// Every camera has one endpoint, "events". The operations endpoint is off: tests run side by side.
class ServiceConfig
{
public:
    explicit ServiceConfig(quint16 brokerPort);

    ServiceConfig &addCamera(const QString &name, const QString &address,
                             const QJsonObject &endpoint = {});
    ServiceConfig &removeCamera(const QString &name);
    ServiceConfig &setTopic(const QString &camera, const QString &topic); ///< an asset that says it
    ServiceConfig &set(const QString &section, const QString &key, const QJsonValue &value);

    QByteArray json() const;

private:
    QJsonObject m_root;
};

/// As an editor does that writes a new file and renames it over the old one.
bool replaceFile(const QString &path, const QByteArray &content);
/// As one does that truncates and writes.
bool overwriteFile(const QString &path, const QByteArray &content);

} // namespace Runnel
