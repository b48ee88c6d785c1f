// SPDX-License-Identifier: Apache-2.0
// From degrees to metres, once per change and not once per frame.
#include "map/mapscene.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Runnel {

namespace {

/// A rectangle that grows by points; QRectF::united() forgets those without an extent.
class GrowingBounds
{
public:
    void add(QPointF point)
    {
        if (!m_any)
            m_rect = {point, point};
        m_any = true;
        m_rect.setLeft(std::min(m_rect.left(), point.x()));
        m_rect.setRight(std::max(m_rect.right(), point.x()));
        m_rect.setTop(std::min(m_rect.top(), point.y()));
        m_rect.setBottom(std::max(m_rect.bottom(), point.y()));
    }
    void add(const QRectF &rect)
    {
        add(rect.topLeft());
        add(rect.bottomRight());
    }
    /// With some room around, so that it is never without an extent; null when nothing was added.
    QRectF rect(double room) const
    {
        return m_any ? m_rect.adjusted(-room, -room, room, room) : QRectF();
    }

private:
    QRectF m_rect;
    bool m_any = false;
};

MapScene::PlacedShape placedShape(const GeoShape &shape, const MetricPlane &plane)
{
    MapScene::PlacedShape placed{shape.kind, {}, shape.name, {}};
    GrowingBounds bounds;
    for (const std::vector<GeoPosition> &path : shape.paths) {
        QPolygonF line;
        line.reserve(qsizetype(path.size()));
        for (const GeoPosition &position : path) {
            line.append(plane.toMetres(position));
            bounds.add(line.back());
        }
        placed.paths.push_back(line);
    }
    placed.bounds = bounds.rect(0);
    return placed;
}

} // namespace

bool MapScene::adoptOrigin(const GeoPosition &position)
{
    if (m_hasOrigin || !isOnGlobe(position))
        return false;
    m_hasOrigin = true;
    m_plane = MetricPlane(position);
    return true;
}

void MapScene::setOrigin(const GeoPosition &origin)
{
    if (!isOnGlobe(origin))
        return;
    m_hasOrigin = true;
    m_plane = MetricPlane(origin);
    placeEverything();
}

void MapScene::setSitePlan(std::optional<SitePlan> plan)
{
    m_plan = std::move(plan);
    if (m_plan)
        adoptOrigin(m_plan->corners().front());
}

void MapScene::setOverlays(std::vector<GeoOverlay> overlays)
{
    m_overlays = std::move(overlays);
    placeEverything();
}

void MapScene::setCameras(std::vector<MapCamera> cameras)
{
    m_camerasWithoutPlace = 0;
    m_cameras.clear();
    for (MapCamera &camera : cameras) {
        if (!isOnGlobe(camera.position) || m_cameras.size() >= mostCameras)
            ++m_camerasWithoutPlace;
        else
            m_cameras.push_back({std::move(camera), {}});
    }
    std::sort(m_cameras.begin(), m_cameras.end(), [](const PlacedCamera &a, const PlacedCamera &b) {
        return a.camera.id < b.camera.id;
    });
    placeEverything();
}

void MapScene::setLeaks(std::vector<MapLeak> leaks)
{
    if (leaks.size() > mostLeaks) {
        std::nth_element(leaks.begin(), leaks.begin() + std::ptrdiff_t(mostLeaks), leaks.end(),
                         [](const MapLeak &a, const MapLeak &b) {
                             return std::tuple(a.priority, !a.unacknowledged) <
                                    std::tuple(b.priority, !b.unacknowledged);
                         });
        leaks.resize(mostLeaks);
    }
    // The same order whatever order they come in: clusters must not jump from update to update.
    std::sort(leaks.begin(), leaks.end(),
              [](const MapLeak &a, const MapLeak &b) { return a.id < b.id; });
    m_leaks.clear();
    m_leaks.reserve(leaks.size());
    for (MapLeak &leak : leaks)
        m_leaks.push_back({std::move(leak), std::nullopt});
    if (m_hasOrigin)
        placeLeaks();
    else
        placeEverything();
}

void MapScene::placeEverything()
{
    if (!m_hasOrigin) {
        for (const PlacedCamera &camera : m_cameras)
            adoptOrigin(camera.camera.position);
        for (const PlacedLeak &leak : m_leaks) {
            if (leak.leak.position)
                adoptOrigin(*leak.leak.position);
        }
        for (const GeoOverlay &overlay : m_overlays) {
            for (const GeoShape &shape : overlay.shapes) {
                if (!shape.paths.empty() && !shape.paths.front().empty())
                    adoptOrigin(shape.paths.front().front());
            }
        }
    }
    m_shapes.clear();
    for (const GeoOverlay &overlay : m_overlays) {
        for (const GeoShape &shape : overlay.shapes)
            m_shapes.push_back(placedShape(shape, m_plane));
    }
    for (PlacedCamera &camera : m_cameras)
        camera.at = m_plane.toMetres(camera.camera.position);
    placeLeaks();
}

void MapScene::placeLeaks()
{
    for (PlacedLeak &leak : m_leaks) {
        leak.at.reset();
        if (leak.leak.position && isOnGlobe(*leak.leak.position))
            leak.at = m_plane.toMetres(*leak.leak.position);
        else if (const PlacedCamera *camera = findCamera(leak.leak.id.endpoint))
            leak.at = camera->at;
    }
}

const MapScene::PlacedLeak *MapScene::findLeak(const AlarmId &id) const
{
    const auto it = std::lower_bound(
        m_leaks.begin(), m_leaks.end(), id,
        [](const PlacedLeak &leak, const AlarmId &wanted) { return leak.leak.id < wanted; });
    return it != m_leaks.end() && it->leak.id == id ? &*it : nullptr;
}

const MapScene::PlacedCamera *MapScene::findCamera(const EndpointId &id) const
{
    const auto it = std::lower_bound(m_cameras.begin(), m_cameras.end(), id,
                                     [](const PlacedCamera &camera, const EndpointId &wanted) {
                                         return camera.camera.id < wanted;
                                     });
    return it != m_cameras.end() && it->camera.id == id ? &*it : nullptr;
}

std::vector<std::size_t> MapScene::worstFirst() const
{
    std::vector<std::size_t> order(m_leaks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return std::tuple(m_leaks[a].leak.priority, !m_leaks[a].leak.unacknowledged) <
               std::tuple(m_leaks[b].leak.priority, !m_leaks[b].leak.unacknowledged);
    });
    return order;
}

QRectF MapScene::siteBounds() const
{
    constexpr double room = 15; // metres
    GrowingBounds bounds;
    if (m_plan) {
        for (const GeoPosition &corner : m_plan->corners())
            bounds.add(m_plane.toMetres(corner));
    }
    for (const PlacedShape &shape : m_shapes)
        bounds.add(shape.bounds);
    for (const PlacedCamera &camera : m_cameras) {
        bounds.add(camera.at);
        if (camera.camera.heading)
            bounds.add(alongBearing(camera.at, *camera.camera.heading,
                                    std::clamp(camera.camera.reach, 0.0, 5000.0)));
    }
    return bounds.rect(room);
}

QRectF MapScene::alarmBounds() const
{
    constexpr double room = 40; // metres: a leak is seen among what stands around it
    GrowingBounds bounds;
    for (const PlacedLeak &leak : m_leaks) {
        if (!leak.at)
            continue;
        bounds.add(*leak.at);
        if (const PlacedCamera *camera = findCamera(leak.leak.id.endpoint))
            bounds.add(camera->at);
    }
    return bounds.rect(room);
}

} // namespace Runnel
