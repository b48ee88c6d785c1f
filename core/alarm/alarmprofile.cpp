// SPDX-License-Identifier: Apache-2.0
// Fields out of a payload by pointer, with RapidJSON.
#include "alarm/alarmprofile.h"

#include "event/payload.h"

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

#include <cmath>

namespace Runnel {

namespace {

constexpr qsizetype longestText = 256;

using Document = rapidjson::Document;

/// Reads the fields of one parsed payload.
class Fields
{
public:
    Fields(const Document &document, const QMap<QString, QString> &pointers)
        : m_document(document)
        , m_pointers(pointers)
    {}

    std::optional<double> number(const char *field) const
    {
        const rapidjson::Value *value = find(field);
        if (!value || !value->IsNumber() || !std::isfinite(value->GetDouble()))
            return std::nullopt;
        return value->GetDouble();
    }
    QString text(const char *field) const
    {
        const rapidjson::Value *value = find(field);
        if (value && value->IsString())
            return QString::fromUtf8(value->GetString(), qsizetype(value->GetStringLength()))
                .left(longestText);
        if (value && value->IsInt64())
            return QString::number(value->GetInt64());
        return {};
    }
    std::optional<Measure> measure(const char *field, const char *unit) const
    {
        const std::optional<double> value = number(field);
        return value ? std::optional(Measure{*value, text(unit)}) : std::nullopt;
    }
    std::optional<GeoPosition> position(const char *latitude, const char *longitude) const
    {
        const auto north = number(latitude);
        const auto east = number(longitude);
        if (!north || !east || std::abs(*north) > 90 || std::abs(*east) > 180)
            return std::nullopt;
        return GeoPosition{*north, *east};
    }
    std::optional<double> bearing(const char *field) const
    {
        const auto degrees = number(field);
        if (!degrees)
            return std::nullopt;
        const double turned = std::fmod(*degrees, 360);
        return turned < 0 ? turned + 360 : turned;
    }

private:
    const rapidjson::Value *find(const char *field) const
    {
        const auto pointer = m_pointers.constFind(QLatin1String(field));
        if (pointer == m_pointers.constEnd())
            return nullptr;
        const QByteArray path = pointer->toUtf8();
        const rapidjson::Pointer compiled(path.constData(), size_t(path.size()));
        return compiled.IsValid() ? compiled.Get(m_document) : nullptr;
    }

    const Document &m_document;
    const QMap<QString, QString> &m_pointers;
};

} // namespace

AlarmProfile AlarmProfile::analyticsCamera()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    AlarmProfile profile;
    profile.alarmTypes = {"ALERT", "ALERT_DLQC"};
    for (const auto &[field, pointer] : {
             std::pair("camera", "/camera_id"),
             std::pair("message", "/message"),
             std::pair("timestamp", "/timestamp"),
             std::pair("latitude", "/leak_location/latitude"),
             std::pair("longitude", "/leak_location/longitude"),
             std::pair("flowRate", "/flow_rate"),
             std::pair("flowRateUnit", "/unit"),
             std::pair("confidence", "/confidence_level"),
             std::pair("mass", "/mass"),
             std::pair("massUnit", "/mass_unit"),
             std::pair("temperature", "/temperature"),
             std::pair("temperatureUnit", "/temperature_unit"),
             std::pair("windSpeed", "/wind_speed"),
             std::pair("windSpeedUnit", "/wind_speed_unit"),
             std::pair("windDirection", "/wind_direction"),
             std::pair("cameraLatitude", "/camera_location/latitude"),
             std::pair("cameraLongitude", "/camera_location/longitude"),
             std::pair("cameraHeading", "/camera_orientation"),
         })
        profile.pointers.insert(text(field), text(pointer));
    return profile;
}

QStringList AlarmProfile::fieldNames()
{
    return analyticsCamera().pointers.keys();
}

AlarmReport AlarmProfile::read(const QByteArray &payload) const
{
    AlarmReport report;
    if (!isValidJson(payload))
        return report; // nor deeper than is safe
    Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(payload.constData(), size_t(payload.size()));
    if (document.HasParseError() || !document.IsObject())
        return report;
    const Fields fields(document, pointers);
    report.camera = fields.text("camera");
    report.message = fields.text("message");
    if (const auto time = fields.number("timestamp"); time && std::abs(*time) < 8.64e15)
        report.cameraTime = qint64(*time);
    report.position = fields.position("latitude", "longitude");
    report.flowRate = fields.measure("flowRate", "flowRateUnit");
    report.confidence = fields.number("confidence");
    report.mass = fields.measure("mass", "massUnit");
    report.temperature = fields.measure("temperature", "temperatureUnit");
    report.windSpeed = fields.measure("windSpeed", "windSpeedUnit");
    report.windFrom = fields.bearing("windDirection");
    report.cameraPosition = fields.position("cameraLatitude", "cameraLongitude");
    report.cameraHeading = fields.bearing("cameraHeading");
    return report;
}

} // namespace Runnel
