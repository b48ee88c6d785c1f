// SPDX-License-Identifier: Apache-2.0
// The fields of a report that a profile of alarms can point to: the only list of them.
#pragma once

#include <QLatin1String>

#include <array>
#include <cstddef>

namespace Runnel {

enum class AlarmField {
    Camera,
    Message,
    Timestamp,
    Latitude,
    Longitude,
    FlowRate,
    FlowRateUnit,
    Confidence,
    Mass,
    MassUnit,
    Temperature,
    TemperatureUnit,
    WindSpeed,
    WindSpeedUnit,
    WindDirection,
    CameraLatitude,
    CameraLongitude,
    CameraHeading,
};

struct AlarmFieldInfo
{
    AlarmField field;
    const char *name;         ///< in the configuration
    const char *usualPointer; ///< where the built-in profile has it
};

/// In the order of AlarmField.
inline constexpr std::array<AlarmFieldInfo, size_t(AlarmField::CameraHeading) + 1> alarmFields{{
    {AlarmField::Camera, "camera", "/camera_id"},
    {AlarmField::Message, "message", "/message"},
    {AlarmField::Timestamp, "timestamp", "/timestamp"},
    {AlarmField::Latitude, "latitude", "/leak_location/latitude"},
    {AlarmField::Longitude, "longitude", "/leak_location/longitude"},
    {AlarmField::FlowRate, "flowRate", "/flow_rate"},
    {AlarmField::FlowRateUnit, "flowRateUnit", "/unit"},
    {AlarmField::Confidence, "confidence", "/confidence_level"},
    {AlarmField::Mass, "mass", "/mass"},
    {AlarmField::MassUnit, "massUnit", "/mass_unit"},
    {AlarmField::Temperature, "temperature", "/temperature"},
    {AlarmField::TemperatureUnit, "temperatureUnit", "/temperature_unit"},
    {AlarmField::WindSpeed, "windSpeed", "/wind_speed"},
    {AlarmField::WindSpeedUnit, "windSpeedUnit", "/wind_speed_unit"},
    {AlarmField::WindDirection, "windDirection", "/wind_direction"},
    {AlarmField::CameraLatitude, "cameraLatitude", "/camera_location/latitude"},
    {AlarmField::CameraLongitude, "cameraLongitude", "/camera_location/longitude"},
    {AlarmField::CameraHeading, "cameraHeading", "/camera_orientation"},
}};

constexpr bool alarmFieldsAreInOrder()
{
    for (size_t i = 0; i < alarmFields.size(); ++i) {
        if (alarmFields[i].field != AlarmField(i) || !alarmFields[i].name)
            return false;
    }
    return true;
}
static_assert(alarmFieldsAreInOrder(), "a row of the table is missing or in the wrong place");

/// The profile of every asset that names none.
inline constexpr QLatin1String builtInAlarmProfile{"analytics-camera"};

} // namespace Runnel
