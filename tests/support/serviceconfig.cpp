// SPDX-License-Identifier: Apache-2.0
// Configuration files of tests.
#include "serviceconfig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Runnel {

namespace {
const QString devicesKey = QStringLiteral("devices");
const QString assetsKey = QStringLiteral("assets");
const QString nameKey = QStringLiteral("name");
const QString endpointName = QStringLiteral("events");

QJsonArray without(const QJsonArray &objects, const QString &name)
{
    QJsonArray rest;
    for (const QJsonValue &object : objects) {
        if (object.toObject().value(nameKey).toString() != name)
            rest.append(object);
    }
    return rest;
}
} // namespace

ServiceConfig::ServiceConfig(quint16 brokerPort)
{
    set(QStringLiteral("mqtt"), QStringLiteral("host"), QStringLiteral("127.0.0.1"));
    set(QStringLiteral("mqtt"), QStringLiteral("port"), brokerPort);
    set(QStringLiteral("operations"), QStringLiteral("listen"), QString());
}

ServiceConfig &ServiceConfig::addCamera(const QString &name, const QString &address,
                                        const QJsonObject &endpoint)
{
    QJsonObject full = endpoint;
    full.insert(QStringLiteral("address"), address);
    QJsonArray devices = m_root.value(devicesKey).toArray();
    devices.append(QJsonObject{{nameKey, name},
                               {QStringLiteral("endpoints"), QJsonObject{{endpointName, full}}}});
    m_root.insert(devicesKey, devices);
    return *this;
}

ServiceConfig &ServiceConfig::removeCamera(const QString &name)
{
    m_root.insert(devicesKey, without(m_root.value(devicesKey).toArray(), name));
    m_root.insert(assetsKey, without(m_root.value(assetsKey).toArray(), name));
    return *this;
}

ServiceConfig &ServiceConfig::setTopic(const QString &camera, const QString &topic)
{
    const QJsonObject destination{{QStringLiteral("target"), QStringLiteral("Mqtt")},
                                  {QStringLiteral("configuration"),
                                   QJsonObject{{QStringLiteral("topic"), topic},
                                               {QStringLiteral("qos"), QStringLiteral("Qos1")}}}};
    const QJsonObject group{
        {nameKey, QStringLiteral("all")},
        {QStringLiteral("defaultDestinations"), QJsonArray{destination}},
        {QStringLiteral("events"),
         QJsonArray{QJsonObject{{nameKey, QStringLiteral("any")},
                                {QStringLiteral("dataSource"), QStringLiteral("*")}}}}};
    QJsonArray assets = without(m_root.value(assetsKey).toArray(), camera);
    assets.append(QJsonObject{
        {nameKey, camera},
        {QStringLiteral("deviceRef"), QJsonObject{{QStringLiteral("deviceName"), camera},
                                                  {QStringLiteral("endpointName"), endpointName}}},
        {QStringLiteral("eventGroups"), QJsonArray{group}}});
    m_root.insert(assetsKey, assets);
    return *this;
}

ServiceConfig &ServiceConfig::set(const QString &section, const QString &key,
                                  const QJsonValue &value)
{
    QJsonObject object = m_root.value(section).toObject();
    object.insert(key, value);
    m_root.insert(section, object);
    return *this;
}

QByteArray ServiceConfig::json() const
{
    return QJsonDocument(m_root).toJson();
}

bool replaceFile(const QString &path, const QByteArray &content)
{
    const QString fresh = path + QStringLiteral(".new");
    return overwriteFile(fresh, content) && std::rename(QFile::encodeName(fresh).constData(),
                                                        QFile::encodeName(path).constData()) == 0;
}

bool overwriteFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(content) == content.size();
}

} // namespace Runnel
