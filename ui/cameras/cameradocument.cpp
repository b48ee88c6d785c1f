// SPDX-License-Identifier: Apache-2.0
// JSON in, JSON out.
#include "cameras/cameradocument.h"

#include "connection/draftendpoint.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

namespace Runnel {

namespace {

const QString devicesKey = QStringLiteral("devices");
const QString assetsKey = QStringLiteral("assets");
const QString nameKey = QStringLiteral("name");
const QString displayNameKey = QStringLiteral("displayName");
const QString enabledKey = QStringLiteral("enabled");
const QString endpointsKey = QStringLiteral("endpoints");
const ConfigPath deviceName{"deviceRef", "deviceName"};
const ConfigPath endpointName{"deviceRef", "endpointName"};

bool refersTo(const QJsonObject &asset, const EndpointId &endpoint)
{
    return deviceName.in(asset) == endpoint.device && endpointName.in(asset) == endpoint.endpoint;
}

/// The number of the first asset that refers to it; -1: none.
qsizetype assetOf(const QJsonObject &document, const EndpointId &endpoint)
{
    const QJsonArray assets = document.value(assetsKey).toArray();
    for (qsizetype i = 0; i < assets.size(); ++i) {
        if (refersTo(assets.at(i).toObject(), endpoint))
            return i;
    }
    return -1;
}

bool isNameTaken(const QJsonArray &list, const QString &name)
{
    return indexOfNamed(list, name) >= 0;
}

QString freeIn(const QJsonArray &list, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isNameTaken(list, name); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

} // namespace

std::vector<EndpointId> CameraDocument::endpoints(const QJsonObject &document)
{
    std::vector<EndpointId> all;
    for (const QJsonValue &device : document.value(devicesKey).toArray()) {
        const QString name = device.toObject().value(nameKey).toString();
        const QJsonObject endpoints = device.toObject().value(endpointsKey).toObject();
        for (const QString &endpoint : endpoints.keys())
            all.push_back({name, endpoint});
    }
    return all;
}

bool CameraDocument::hasDevice(const QJsonObject &document, const QString &name)
{
    return isNameTaken(document.value(devicesKey).toArray(), name);
}

QString CameraDocument::freeName(const QJsonObject &document, const QString &wanted)
{
    return freeIn(document.value(devicesKey).toArray(), wanted);
}

QString CameraDocument::nameFor(const QUrl &address, const QJsonObject &document)
{
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9_-]+"));
    static const QRegularExpression number(QStringLiteral("/([0-9]{1,6})(/|$)"));
    const QString host = address.host();
    QString name =
        QHostAddress(host).isNull() ? host.section(u'.', 0, 0) : QStringLiteral("camera-") + host;
    name.replace(unusual, QStringLiteral("-"));
    // Many cameras behind one gateway differ only in the path.
    if (const auto match = number.match(address.path()); match.hasMatch())
        name += u'-' + match.captured(1);
    return freeName(document, name.isEmpty() ? QStringLiteral("camera") : name.left(64));
}

void CameraDocument::rename(QJsonObject &document, const QString &from, const QString &to)
{
    ConfigPath({"devices"}).named(from).key(nameKey).put(document, to);
    QJsonArray assets = document.value(assetsKey).toArray();
    for (qsizetype i = 0; i < assets.size(); ++i) {
        QJsonObject asset = assets.at(i).toObject();
        if (deviceName.in(asset) != from)
            continue;
        deviceName.put(asset, to);
        // An asset of the camera's own name was made with it.
        if (asset.value(nameKey) == from && !isNameTaken(assets, to))
            asset.insert(nameKey, to);
        if (asset.value(displayNameKey) == from)
            asset.remove(displayNameKey);
        assets.replace(i, asset);
    }
    if (!assets.isEmpty())
        document.insert(assetsKey, assets);
}

void CameraDocument::remove(QJsonObject &document, const EndpointId &endpoint)
{
    const DraftEndpoint place(endpoint);
    place.path().put(document, QJsonValue::Undefined);
    if (place.device().key(endpointsKey).in(document).toObject().isEmpty())
        place.device().put(document, QJsonValue::Undefined);
    QJsonArray left;
    const QJsonArray assets = document.value(assetsKey).toArray();
    for (const QJsonValue &asset : assets) {
        if (!refersTo(asset.toObject(), endpoint))
            left.append(asset);
    }
    if (left.size() != assets.size())
        document.insert(assetsKey, left);
}

EndpointId CameraDocument::copy(QJsonObject &document, const EndpointId &from)
{
    const EndpointId to{freeName(document, from.device), from.endpoint};
    const DraftEndpoint original(from);
    QJsonObject device = original.device().in(document).toObject();
    QJsonObject endpoint = original.path().in(document).toObject();
    ConfigPath({"trust", "pin"}).put(endpoint, QJsonValue::Undefined);
    QJsonObject attributes = device.value(QLatin1String("attributes")).toObject();
    for (const char *key : {"latitude", "longitude", "heading"})
        attributes.remove(QLatin1String(key));
    device.insert(nameKey, to.device);
    device.insert(endpointsKey, QJsonObject{{to.endpoint, endpoint}});
    device.insert(QStringLiteral("attributes"), attributes);
    QJsonArray devices = document.value(devicesKey).toArray();
    devices.append(device);
    document.insert(devicesKey, devices);
    QJsonArray assets = document.value(assetsKey).toArray();
    const qsizetype before = assets.size();
    for (qsizetype i = 0; i < before; ++i) {
        QJsonObject asset = assets.at(i).toObject();
        if (!refersTo(asset, from))
            continue;
        deviceName.put(asset, to.device);
        const QString name = asset.value(nameKey).toString();
        asset.insert(nameKey, freeIn(assets, name == from.device ? to.device : name));
        asset.remove(displayNameKey);
        assets.append(asset);
    }
    if (assets.size() != before)
        document.insert(assetsKey, assets);
    return to;
}

bool CameraDocument::isEnabled(const QJsonObject &document, const EndpointId &endpoint)
{
    const DraftEndpoint place(endpoint);
    return place.path("enabled").in(document).toBool(true) &&
           place.device().key(enabledKey).in(document).toBool(true);
}

void CameraDocument::setEnabled(QJsonObject &document, const EndpointId &endpoint, bool enabled)
{
    const DraftEndpoint place(endpoint);
    place.path("enabled").put(document, enabled ? QJsonValue(QJsonValue::Undefined) : false);
    if (enabled) // a device that is off would keep it off
        place.device().key(enabledKey).put(document, QJsonValue::Undefined);
}

QString CameraDocument::displayName(const QJsonObject &document, const EndpointId &endpoint)
{
    const qsizetype asset = assetOf(document, endpoint);
    const QString name =
        document.value(assetsKey).toArray().at(asset).toObject().value(displayNameKey).toString();
    return asset < 0 || name.isEmpty() ? endpoint.device : name;
}

void CameraDocument::setDisplayName(QJsonObject &document, const EndpointId &endpoint,
                                    const QString &name)
{
    QJsonArray assets = document.value(assetsKey).toArray();
    qsizetype number = assetOf(document, endpoint);
    if (number < 0) {
        if (name.isEmpty())
            return;
        QJsonObject asset;
        asset.insert(nameKey, freeIn(assets, endpoint.device));
        deviceName.put(asset, endpoint.device);
        endpointName.put(asset, endpoint.endpoint);
        const QJsonObject all{{nameKey, QStringLiteral("all")},
                              {QStringLiteral("dataSource"), QStringLiteral("*")}};
        asset.insert(QStringLiteral("eventGroups"),
                     QJsonArray{QJsonObject{{nameKey, QStringLiteral("events")},
                                            {QStringLiteral("events"), QJsonArray{all}}}});
        number = assets.size();
        assets.append(asset);
    }
    QJsonObject asset = assets.at(number).toObject();
    if (name.isEmpty())
        asset.remove(displayNameKey);
    else
        asset.insert(displayNameKey, name);
    assets.replace(number, asset);
    document.insert(assetsKey, assets);
}

EndpointId CameraDocument::sameAddress(const QJsonObject &document, const EndpointId &endpoint)
{
    const QString address = DraftEndpoint(endpoint).address(document);
    if (address.isEmpty())
        return {};
    for (const EndpointId &other : endpoints(document)) {
        if (other != endpoint && DraftEndpoint(other).address(document) == address)
            return other;
    }
    return {};
}

} // namespace Runnel
