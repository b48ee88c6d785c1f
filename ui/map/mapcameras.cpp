// SPDX-License-Identifier: Apache-2.0
// Attributes to places, states to words.
#include "map/mapcameras.h"

#include "base/escape.h"
#include "map/metricplane.h"
#include "text/statetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

using Attributes = QMap<QString, QString>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapCameras)
};

constexpr GeoPosition nowhere{999, 999};
constexpr double widestView = 360;      // degrees
constexpr double longestReach = 10'000; // metres
constexpr qsizetype longestShown = 40;

/// Reads one camera's attributes, its asset's before its device's.
class AttributeReader
{
public:
    AttributeReader(const QString &camera, const Attributes &asset, const Attributes *device,
                    std::vector<Fault> &faults)
        : m_camera(camera)
        , m_asset(asset)
        , m_device(device)
        , m_faults(faults)
    {}

    GeoPosition position()
    {
        if (const auto place = positionIn(m_asset))
            return *place;
        return m_device != nullptr ? positionIn(*m_device).value_or(nowhere) : nowhere;
    }

    std::optional<double> heading()
    {
        return number(QStringLiteral("heading"), QStringLiteral("degrees from -360 to 360"),
                      [](double value) { return std::abs(value) <= 360; });
    }

    std::optional<double> fieldOfView()
    {
        return number(QStringLiteral("fieldOfView"), QStringLiteral("degrees above 0, at most 360"),
                      [](double value) { return value > 0 && value <= widestView; });
    }

    std::optional<double> reach()
    {
        return number(QStringLiteral("reach"), QStringLiteral("metres above 0, at most 10000"),
                      [](double value) { return value > 0 && value <= longestReach; });
    }

private:
    std::optional<GeoPosition> positionIn(const Attributes &attributes)
    {
        const QString latitude = attributes.value(QStringLiteral("latitude"));
        const QString longitude = attributes.value(QStringLiteral("longitude"));
        if (latitude.isEmpty() && longitude.isEmpty())
            return std::nullopt;
        bool hasLatitude = false;
        bool hasLongitude = false;
        const GeoPosition place{latitude.toDouble(&hasLatitude), longitude.toDouble(&hasLongitude)};
        if (hasLatitude && hasLongitude && isOnGlobe(place))
            return place;
        report(QStringLiteral("latitude and longitude"),
               latitude + QStringLiteral(", ") + longitude,
               QStringLiteral("degrees of WGS 84, both of them"));
        return std::nullopt;
    }

    template<typename Check>
    std::optional<double> number(const QString &name, const QString &wanted, const Check &isRight)
    {
        for (const Attributes *attributes : {&m_asset, m_device}) {
            if (attributes == nullptr)
                continue;
            const QString text = attributes->value(name);
            if (text.isEmpty())
                continue;
            bool isNumber = false;
            const double value = text.toDouble(&isNumber);
            if (isNumber && isRight(value)) // isRight() is false for what is not a number
                return value;
            report(name, text, wanted);
        }
        return std::nullopt;
    }

    void report(const QString &name, const QString &text, const QString &wanted)
    {
        if (m_faults.size() >= MapCameraList::mostFaults)
            return;
        m_faults.push_back(
            {FaultKind::ConfigurationUnreadable,
             QStringLiteral("The map leaves out %1 of %2: \"%3\".")
                 .arg(name, escapedForDisplay(m_camera, longestShown),
                      escapedForDisplay(text, longestShown)),
             QStringLiteral("In the attributes of its asset or device, give %1.").arg(wanted), 0,
             RetryAdvice::Never});
    }

    QString m_camera;
    const Attributes &m_asset;
    const Attributes *m_device;
    std::vector<Fault> &m_faults;
};

/// A duration counts from when it was last heard, for a stream that tries again changes its state
/// with every try.
qint64 silentSince(const EndpointStatus &status)
{
    if (status.state == EndpointState::Stale)
        return status.since;
    const qint64 heard = std::max(status.lastEventAt, status.lastHeartbeatAt);
    if (heard != 0)
        return heard;
    return status.faultSince != 0 ? status.faultSince : status.since;
}

QString downNote(EndpointState state, const QString &duration)
{
    switch (state) {
    case EndpointState::Stale:
        return Words::tr("stale %1").arg(duration);
    case EndpointState::Connecting:
        return Words::tr("connecting %1").arg(duration);
    case EndpointState::Failed:
        return Words::tr("failed %1").arg(duration);
    default:
        return Words::tr("no signal %1").arg(duration);
    }
}

void describeWatch(MapCamera &camera, const EndpointStatus *status, qint64 now)
{
    if (status == nullptr) {
        camera.watch = MapCamera::Watch::StreamDown;
        camera.note = Words::tr("nothing heard yet");
        return;
    }
    if (StateText::isWatching(*status))
        return;
    if (status->state == EndpointState::Disabled) {
        camera.watch = MapCamera::Watch::NotWatched;
        camera.note = Words::tr("switched off");
    } else if (status->state == EndpointState::Live) {
        camera.watch = MapCamera::Watch::NotWatched;
        camera.note = status->analyticsSince == 0
                          ? Words::tr("analytics off")
                          : Words::tr("analytics off since %1")
                                .arg(TimeText::dayAndClock(status->analyticsSince, now));
    } else {
        camera.watch = MapCamera::Watch::StreamDown;
        const qint64 since = silentSince(*status);
        camera.note =
            downNote(status->state, since == 0 ? QString() : TimeText::running(now - since))
                .trimmed();
    }
}

QString labelOf(const AssetConfig &asset)
{
    return !asset.displayName.isEmpty() ? asset.displayName
           : !asset.name.isEmpty()      ? asset.name
                                        : asset.endpoint.toString();
}

} // namespace

MapCameraList MapCameraList::of(const Config &config,
                                const std::vector<EndpointSnapshot> &endpoints, qint64 now)
{
    QHash<EndpointId, const EndpointStatus *> statuses;
    for (const EndpointSnapshot &endpoint : endpoints)
        statuses.insert(endpoint.stream.id, &endpoint.stream);
    QHash<QString, const DeviceConfig *> devices;
    for (const DeviceConfig &device : config.devices)
        devices.insert(device.name, &device);

    MapCameraList list;
    QHash<EndpointId, std::size_t> placed;
    for (const AssetConfig &asset : config.assets) {
        // Several assets may share a camera: it is drawn once, where the first one says.
        const auto known = placed.constFind(asset.endpoint);
        if (known != placed.cend() && isOnGlobe(list.cameras[*known].position))
            continue;
        const DeviceConfig *device = devices.value(asset.endpoint.device);
        MapCamera camera;
        camera.id = asset.endpoint;
        camera.label = labelOf(asset);
        AttributeReader reader(camera.label, asset.attributes,
                               device != nullptr ? &device->attributes : nullptr, list.faults);
        camera.position = reader.position();
        camera.heading = reader.heading();
        camera.fieldOfView = reader.fieldOfView().value_or(camera.fieldOfView);
        camera.reach = reader.reach().value_or(camera.reach);
        describeWatch(camera, statuses.value(asset.endpoint), now);
        if (known != placed.cend()) {
            list.cameras[*known] = camera;
        } else {
            placed.insert(asset.endpoint, list.cameras.size());
            list.cameras.push_back(camera);
        }
    }
    return list;
}

std::vector<MapCamera> mapCamerasOf(const Config &config,
                                    const std::vector<EndpointSnapshot> &endpoints, qint64 now)
{
    return MapCameraList::of(config, endpoints, now).cameras;
}

} // namespace Runnel
