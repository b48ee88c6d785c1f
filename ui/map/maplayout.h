// SPDX-License-Identifier: Apache-2.0
// Where on the window everything that can be touched stands.
#pragma once

#include "map/edgearrows.h"
#include "map/mapscene.h"
#include "map/viewport.h"
#include "style/plainlabel.h"

#include <QFont>

namespace Runnel {

struct MapSelection
{
    std::optional<AlarmId> alarm;
    std::optional<EndpointId> camera;

    friend bool operator==(const MapSelection &, const MapSelection &) = default;
};

/// What the layout needs to know of the window.
struct MapFace
{
    double pixelsPerMillimetre = 3.78;
    QFont font;
    std::vector<QRectF> covered;   ///< buttons: what lies under them counts as out of sight
    std::vector<QRectF> furniture; ///< scale bar and wind: no label covers them
};

/// Something that can be touched.
struct MapTarget
{
    enum class Kind { Leak, Arrow, Unplaced, Camera };

    Kind kind = Kind::Leak;
    std::size_t index = 0; ///< into the marks of its kind

    friend bool operator==(const MapTarget &, const MapTarget &) = default;
};

/// Computed when the scene, the viewport or the selection changes; painting only reads it.
class MapLayout
{
public:
    struct LeakMark
    {
        Cluster cluster; ///< members are indexes of MapScene::leaks()
        double side = 0; ///< pixels
        bool active = true;
        bool selected = false;
        std::optional<double> confidence;
        std::optional<double> windFrom;
        PlainLabel label;
        QRectF labelRoom; ///< null: no label
    };
    struct CameraMark
    {
        std::size_t camera = 0; ///< index of MapScene::cameras()
        QPointF at;
        bool selected = false;
        PlainLabel label;
        QRectF labelRoom;
    };
    struct UnplacedMark ///< the leaks of which nobody knows where they are
    {
        Cluster cluster;
        PlainLabel label;
        QRectF room;
    };

    MapLayout() = default;
    MapLayout(const MapScene &scene, const Viewport &viewport, const MapFace &face,
              const MapSelection &selection);

    const std::vector<LeakMark> &leaks() const { return m_leaks; } ///< worst first
    const std::vector<EdgeArrow> &arrows() const { return m_arrows; }
    const std::vector<CameraMark> &cameras() const { return m_cameras; }
    const std::optional<UnplacedMark> &unplaced() const { return m_unplaced; }
    bool hasUnacknowledged() const;

    /// The nearest thing within a finger of `at`; what is worse wins where two are as near.
    std::optional<MapTarget> targetAt(QPointF at) const;
    /// Everything that can be touched, worst first: the way of the Tab key.
    std::vector<MapTarget> targets() const;
    QPointF placeOf(const MapTarget &target) const;
    /// The members of what is touched, indexes of MapScene::leaks(); empty for a camera.
    std::vector<std::size_t> membersOf(const MapTarget &target) const;
    /// The mark that holds the leak with this index.
    std::optional<MapTarget> targetOfLeak(std::size_t leak) const;

    static double symbolSide(double pixelsPerMillimetre) { return 7 * pixelsPerMillimetre; }
    static double cameraSide(double pixelsPerMillimetre) { return 4.5 * pixelsPerMillimetre; }
    static double arrowSide(double pixelsPerMillimetre) { return 6.5 * pixelsPerMillimetre; }

private:
    struct Builder;

    std::vector<LeakMark> m_leaks;
    std::vector<EdgeArrow> m_arrows;
    std::vector<CameraMark> m_cameras;
    std::optional<UnplacedMark> m_unplaced;
    double m_pixelsPerMillimetre = 3.78;
};

} // namespace Runnel
