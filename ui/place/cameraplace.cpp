// SPDX-License-Identifier: Apache-2.0
// Attributes in and out.
#include "place/cameraplace.h"

#include "map/metricplane.h"

#include <QJsonArray>

#include <cmath>

namespace Runnel {

namespace {

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void putNumber(QJsonObject &document, const ConfigPath &path, const std::optional<double> &number)
{
    const QJsonValue present = path.in(document);
    if (numberIn(present) == number && (number || present.isUndefined()))
        return; // however it was written
    if (!number)
        path.put(document, QJsonValue::Undefined);
    else if (present.isString())
        path.put(document, QString::number(*number, 'g', QLocale::FloatingPointShortest));
    else
        path.put(document, *number);
}

} // namespace

ConfigPath attributePath(const QString &device, const QString &name)
{
    return ConfigPath({"devices"}).named(device).key("attributes").key(name);
}

GeoPosition roundedPlace(const GeoPosition &position)
{
    constexpr double perDegree = 1e7;
    return {std::round(position.latitude * perDegree) / perDegree,
            std::round(position.longitude * perDegree) / perDegree};
}

double fullCircle(double degrees)
{
    const double turned = std::fmod(degrees, 360.0);
    return turned < 0 ? turned + 360 : turned + 0.0; // never -0
}

CameraPlace CameraPlace::of(const QJsonObject &document, const QString &device)
{
    const auto number = [&](const QString &name) {
        return numberIn(attributePath(device, name).in(document));
    };
    CameraPlace place;
    const auto latitude = number(QStringLiteral("latitude"));
    const auto longitude = number(QStringLiteral("longitude"));
    if (latitude && longitude && isOnGlobe({*latitude, *longitude}))
        place.position = GeoPosition{*latitude, *longitude};
    const auto heading = number(QStringLiteral("heading"));
    if (heading && std::abs(*heading) <= 360)
        place.heading = heading;
    return place;
}

void CameraPlace::put(QJsonObject &document, const QString &device) const
{
    if (indexOfNamed(document.value(u"devices").toArray(), device) < 0)
        return;
    const auto put = [&](const QString &name, const std::optional<double> &number) {
        putNumber(document, attributePath(device, name), number);
    };
    put(QStringLiteral("latitude"), position ? std::optional(position->latitude) : std::nullopt);
    put(QStringLiteral("longitude"), position ? std::optional(position->longitude) : std::nullopt);
    put(QStringLiteral("heading"), heading);
    const ConfigPath attributes = ConfigPath({"devices"}).named(device).key("attributes");
    if (attributes.in(document).isObject() && attributes.in(document).toObject().isEmpty())
        attributes.put(document, QJsonValue::Undefined);
}

} // namespace Runnel
