// SPDX-License-Identifier: Apache-2.0
// Fields out of a payload by pointer, with RapidJSON.
#include "alarm/alarmprofile.h"

#include "config/alarmfields.h"
#include "event/payload.h"

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

#include <array>
#include <cmath>
#include <utility>

namespace Runnel {

namespace {

constexpr qsizetype longestText = 256;

using Document = rapidjson::Document;

using Field = AlarmField;
using PointerArray = std::array<std::optional<rapidjson::Pointer>, alarmFields.size()>;

/// Reads the fields of one parsed payload.
class Fields
{
public:
    Fields(const Document &document, const PointerArray &pointers)
        : m_document(document)
        , m_pointers(pointers)
    {}

    std::optional<double> number(Field field) const
    {
        const rapidjson::Value *value = find(field);
        if (!value || !value->IsNumber() || !std::isfinite(value->GetDouble()))
            return std::nullopt;
        return value->GetDouble();
    }
    QString text(Field field) const
    {
        const rapidjson::Value *value = find(field);
        if (value && value->IsString())
            return QString::fromUtf8(value->GetString(), qsizetype(value->GetStringLength()))
                .left(longestText);
        if (value && value->IsInt64())
            return QString::number(value->GetInt64());
        return {};
    }
    std::optional<Measure> measure(Field field, Field unit) const
    {
        const std::optional<double> value = number(field);
        return value ? std::optional(Measure{*value, text(unit)}) : std::nullopt;
    }
    std::optional<GeoPosition> position(Field latitude, Field longitude) const
    {
        const auto north = number(latitude);
        const auto east = number(longitude);
        if (!north || !east || std::abs(*north) > 90 || std::abs(*east) > 180)
            return std::nullopt;
        return GeoPosition{*north, *east};
    }
    std::optional<double> bearing(Field field) const
    {
        const auto degrees = number(field);
        if (!degrees)
            return std::nullopt;
        const double turned = std::fmod(*degrees, 360);
        return turned < 0 ? turned + 360 : turned;
    }

private:
    const rapidjson::Value *find(Field field) const
    {
        const auto &pointer = m_pointers.at(size_t(field));
        return pointer ? pointer->Get(m_document) : nullptr;
    }

    const Document &m_document;
    const PointerArray &m_pointers;
};

} // namespace

struct AlarmProfile::Pointers
{
    PointerArray array;
};

AlarmProfile::AlarmProfile(const QList<QByteArray> &alarmTypes,
                           const QMap<QString, QString> &pointers)
    : m_alarmTypes(alarmTypes)
{
    auto compiled = std::make_shared<Pointers>();
    for (const AlarmFieldInfo &field : alarmFields) {
        const QByteArray path = pointers.value(QString::fromLatin1(field.name)).toUtf8();
        if (path.isEmpty() || path.contains('\0')) // RapidJSON would look for what is before it
            continue;
        rapidjson::Pointer pointer(path.constData(), size_t(path.size()));
        if (pointer.IsValid())
            compiled->array.at(size_t(field.field)) = std::move(pointer);
    }
    m_pointers = std::move(compiled);
}

AlarmProfile AlarmProfile::analyticsCamera()
{
    QMap<QString, QString> pointers;
    for (const AlarmFieldInfo &field : alarmFields)
        pointers.insert(QString::fromLatin1(field.name), QString::fromLatin1(field.usualPointer));
    return AlarmProfile({"ALERT", "ALERT_DLQC"}, pointers);
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
    const Fields fields(document, m_pointers->array);
    report.camera = fields.text(Field::Camera);
    report.message = fields.text(Field::Message);
    if (const auto time = fields.number(Field::Timestamp); time && std::abs(*time) < 8.64e15)
        report.cameraTime = qint64(*time);
    report.position = fields.position(Field::Latitude, Field::Longitude);
    report.flowRate = fields.measure(Field::FlowRate, Field::FlowRateUnit);
    report.confidence = fields.number(Field::Confidence);
    report.mass = fields.measure(Field::Mass, Field::MassUnit);
    report.temperature = fields.measure(Field::Temperature, Field::TemperatureUnit);
    report.windSpeed = fields.measure(Field::WindSpeed, Field::WindSpeedUnit);
    report.windFrom = fields.bearing(Field::WindDirection);
    report.cameraPosition = fields.position(Field::CameraLatitude, Field::CameraLongitude);
    report.cameraHeading = fields.bearing(Field::CameraHeading);
    return report;
}

} // namespace Runnel
