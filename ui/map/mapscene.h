// SPDX-License-Identifier: Apache-2.0
// Everything the map shows, in metres. Knows nothing of windows and pixels.
#pragma once

#include "map/geojson.h"
#include "map/mapvalues.h"
#include "map/metricplane.h"
#include "map/siteplan.h"

#include <QPolygonF>
#include <QRectF>

#include <utility>

namespace Runnel {

class MapScene
{
public:
    static constexpr std::size_t mostCameras = 2'000;
    static constexpr std::size_t mostLeaks = 20'000; ///< the worst are kept

    struct PlacedCamera
    {
        MapCamera camera;
        QPointF at;
    };
    struct PlacedLeak
    {
        MapLeak leak;
        std::optional<QPointF> at; ///< nothing: neither it nor its camera has a place
    };
    struct PlacedShape
    {
        GeoShape::Kind kind = GeoShape::Kind::Point;
        std::vector<QPolygonF> paths;
        QString name;
        QRectF bounds;
    };

    /// Where metres count from. Without it, the first position that is seen is the origin.
    void setOrigin(const GeoPosition &origin);
    void setSitePlan(std::optional<SitePlan> plan);
    void setOverlays(std::vector<GeoOverlay> overlays);
    void setCameras(std::vector<MapCamera> cameras);
    void setLeaks(std::vector<MapLeak> leaks);
    void setWind(std::optional<MapWind> wind) { m_wind = std::move(wind); }

    const MetricPlane &plane() const { return m_plane; }
    const std::optional<SitePlan> &sitePlan() const { return m_plan; }
    const std::vector<PlacedShape> &shapes() const { return m_shapes; }
    const std::vector<PlacedCamera> &cameras() const { return m_cameras; }
    const std::vector<PlacedLeak> &leaks() const { return m_leaks; } ///< in the order of their ids
    const std::optional<MapWind> &wind() const { return m_wind; }
    std::size_t camerasWithoutPlace() const { return m_camerasWithoutPlace; }

    const PlacedLeak *findLeak(const AlarmId &id) const;        ///< null when there is none
    const PlacedCamera *findCamera(const EndpointId &id) const; ///< null when there is none
    std::vector<std::size_t> worstFirst() const; ///< indexes of leaks(): the way of the Tab key
    QRectF siteBounds() const;  ///< plan, overlays and cameras; null when there is nothing
    QRectF alarmBounds() const; ///< leaks with a place, and their cameras; null when there are none

private:
    bool adoptOrigin(const GeoPosition &position);
    void placeEverything();
    void placeLeaks();

    MetricPlane m_plane;
    bool m_hasOrigin = false;
    std::optional<SitePlan> m_plan;
    std::vector<GeoOverlay> m_overlays;
    std::vector<PlacedShape> m_shapes;
    std::vector<PlacedCamera> m_cameras;
    std::vector<PlacedLeak> m_leaks;
    std::optional<MapWind> m_wind;
    std::size_t m_camerasWithoutPlace = 0;
};

} // namespace Runnel
