// SPDX-License-Identifier: Apache-2.0
// One device and one asset a camera, all on one route.
#include "democonfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Runnel {

namespace {

const QLatin1String places[] = {QLatin1String("Manifold"), QLatin1String("Tank farm"),
                                QLatin1String("Compressors"), QLatin1String("Rail loading")};

QString text(const QJsonValue &number)
{
    return QString::number(number.toDouble(), 'f', 6);
}

} // namespace

QByteArray demoConfiguration(const QString &fleet, const QByteArray &index, quint16 brokerPort)
{
    QJsonArray deviceList;
    QJsonArray assets;
    const QJsonArray cameras =
        QJsonDocument::fromJson(index).object().value(QStringLiteral("cameras")).toArray();
    for (const QJsonValue &value : cameras) {
        const QJsonObject camera = value.toObject();
        const int number = camera.value(QStringLiteral("camera")).toInt();
        const QString name = QStringLiteral("camera-%1").arg(number);
        const QJsonObject endpoint{
            {QStringLiteral("address"), fleet + camera.value(QStringLiteral("path")).toString()},
            {QStringLiteral("heartbeat"),
             QJsonObject{{QStringLiteral("event"), QStringLiteral("HEARTBEAT")},
                         {QStringLiteral("intervalSeconds"), 5}}}};
        deviceList.append(QJsonObject{
            {QStringLiteral("name"), name},
            {QStringLiteral("endpoints"), QJsonObject{{QStringLiteral("events"), endpoint}}}});
        const QJsonObject destination{
            {QStringLiteral("target"), QStringLiteral("Mqtt")},
            {QStringLiteral("configuration"),
             QJsonObject{{QStringLiteral("topic"), QStringLiteral("plant/{asset}/events/{event}")},
                         {QStringLiteral("qos"), QStringLiteral("Qos1")}}}};
        const QJsonObject attributes{
            {QStringLiteral("latitude"), text(camera.value(QStringLiteral("latitude")))},
            {QStringLiteral("longitude"), text(camera.value(QStringLiteral("longitude")))},
            {QStringLiteral("heading"), text(camera.value(QStringLiteral("heading")))},
            {QStringLiteral("fieldOfView"), QStringLiteral("60")},
            {QStringLiteral("reach"), QStringLiteral("150")}};
        const QString place =
            number >= 1 && number <= int(std::size(places)) ? QString(places[number - 1]) : name;
        assets.append(
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("displayName"), place},
                        {QStringLiteral("deviceRef"),
                         QJsonObject{{QStringLiteral("deviceName"), name},
                                     {QStringLiteral("endpointName"), QStringLiteral("events")}}},
                        {QStringLiteral("profile"), QStringLiteral("analytics-camera")},
                        {QStringLiteral("attributes"), attributes},
                        {QStringLiteral("eventGroups"),
                         QJsonArray{QJsonObject{
                             {QStringLiteral("name"), QStringLiteral("sse-events")},
                             {QStringLiteral("defaultDestinations"), QJsonArray{destination}},
                             {QStringLiteral("events"),
                              QJsonArray{QJsonObject{
                                  {QStringLiteral("name"), QStringLiteral("any")},
                                  {QStringLiteral("dataSource"), QStringLiteral("*")}}}}}}}});
    }
    const QJsonObject root{
        {QStringLiteral("site"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Demo terminal")}}},
        {QStringLiteral("mqtt"), QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                             {QStringLiteral("port"), brokerPort}}},
        {QStringLiteral("devices"), deviceList},
        {QStringLiteral("assets"), assets},
        {QStringLiteral("alarms"), QJsonObject{{QStringLiteral("cellMetres"), 50}}},
        {QStringLiteral("operations"), QJsonObject{{QStringLiteral("listen"), QString()}}}};
    return QJsonDocument(root).toJson();
}

} // namespace Runnel
