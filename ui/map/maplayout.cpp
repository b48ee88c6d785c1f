// SPDX-License-Identifier: Apache-2.0
// Clusters, arrows and labels for one viewport, and what a finger hits.
#include "map/maplayout.h"

#include "map/hittest.h"
#include "map/labelplacer.h"

#include <QCoreApplication>

#include <algorithm>

namespace Runnel {

struct MapLayout::Builder
{
    MapLayout &layout;
    const MapScene &scene;
    const Viewport &viewport;
    const MapFace &face;
    const MapSelection &selection;
    QRectF window = QRectF({0, 0}, viewport.size());
    LabelPlacer labels = LabelPlacer(window);

    bool isSelected(const Cluster &cluster) const
    {
        return selection.alarm &&
               std::any_of(cluster.members.begin(), cluster.members.end(),
                           [this](std::size_t leak) {
                               return scene.leaks()[leak].leak.id == *selection.alarm;
                           });
    }

    bool isOutOfSight(QPointF at) const
    {
        const double edge = symbolSide(face.pixelsPerMillimetre) / 2;
        if (!window.adjusted(edge, edge, -edge, -edge).contains(at))
            return true;
        return std::any_of(face.covered.begin(), face.covered.end(),
                           [at](const QRectF &rect) { return rect.contains(at); });
    }

    /// The window without the strips in which buttons stand, each cut off where that costs least.
    QRectF arrowFrame() const
    {
        const double inset = arrowSide(face.pixelsPerMillimetre) * 1.65;
        QRectF frame = window.adjusted(inset, inset, -inset, -inset);
        for (const QRectF &rect : face.covered) {
            if (window.right() - rect.left() < window.bottom() - rect.top())
                frame.setRight(std::min(frame.right(), rect.left() - inset));
            else
                frame.setBottom(std::min(frame.bottom(), rect.top() - inset));
        }
        return frame;
    }

    void placeLeaks()
    {
        std::vector<ClusterItem> placed;
        std::vector<std::size_t> leakOf; // index of placed to index of leak
        std::vector<ClusterItem> lost;
        std::vector<std::size_t> lostLeakOf;
        for (std::size_t i = 0; i < scene.leaks().size(); ++i) {
            const MapScene::PlacedLeak &leak = scene.leaks()[i];
            const QPointF at = leak.at ? viewport.toPixel(*leak.at) : QPointF();
            (leak.at ? placed : lost).push_back({at, leak.leak.priority, leak.leak.unacknowledged});
            (leak.at ? leakOf : lostLeakOf).push_back(i);
        }
        std::vector<ClusterItem> beyond;
        std::vector<std::vector<std::size_t>> beyondMembers;
        for (Cluster &cluster : clustered(placed, symbolSide(face.pixelsPerMillimetre) * 2.1)) {
            for (std::size_t &member : cluster.members)
                member = leakOf[member];
            if (isOutOfSight(cluster.at)) {
                beyond.push_back({cluster.at, cluster.priority, cluster.unacknowledged});
                beyondMembers.push_back(std::move(cluster.members));
            } else {
                addMark(std::move(cluster));
            }
        }
        pointAt(beyond, beyondMembers);
        if (!lost.empty())
            addUnplaced(lost, lostLeakOf);
    }

    void addMark(Cluster cluster)
    {
        LeakMark mark;
        const MapLeak &worst = scene.leaks()[cluster.members.front()].leak;
        mark.side = symbolSide(face.pixelsPerMillimetre) * flowScale(worst.flow);
        mark.active =
            std::any_of(cluster.members.begin(), cluster.members.end(),
                        [this](std::size_t leak) { return scene.leaks()[leak].leak.active; });
        mark.selected = isSelected(cluster);
        mark.windFrom = worst.windFrom;
        if (cluster.members.size() == 1)
            mark.confidence = worst.confidence;
        mark.cluster = std::move(cluster);
        layout.m_leaks.push_back(std::move(mark));
    }

    void pointAt(const std::vector<ClusterItem> &beyond,
                 const std::vector<std::vector<std::size_t>> &members)
    {
        layout.m_arrows =
            edgeArrows(beyond, arrowFrame(), arrowSide(face.pixelsPerMillimetre) * 2.4);
        for (EdgeArrow &arrow : layout.m_arrows) {
            std::vector<std::size_t> leaks;
            std::size_t ones = 0;
            for (const std::size_t item : arrow.cluster.members) {
                for (const std::size_t leak : members[item]) {
                    leaks.push_back(leak);
                    ones += scene.leaks()[leak].leak.priority <= 1 ? 1 : 0;
                }
            }
            arrow.cluster.members = std::move(leaks);
            arrow.cluster.priorityOnes = ones;
        }
    }

    void addUnplaced(const std::vector<ClusterItem> &lost, const std::vector<std::size_t> &leakOf)
    {
        Cluster cluster = clustered(lost, 1).front(); // all lie at the origin: there is one
        for (std::size_t &member : cluster.members)
            member = leakOf[member];
        const double mm = face.pixelsPerMillimetre;
        PlainLabel label(QCoreApplication::translate("Map", "%n without a place", nullptr,
                                                     int(cluster.members.size())),
                         {}, face.font, 60 * mm);
        const QSizeF size(label.size().width() + 16 * mm, std::max(12 * mm, label.size().height()));
        const QRectF room(QPointF(window.center().x() - size.width() / 2,
                                  window.bottom() - 3 * mm - size.height()),
                          size);
        layout.m_unplaced = UnplacedMark{std::move(cluster), std::move(label), room};
    }

    void placeCameras()
    {
        const double around = cameraSide(face.pixelsPerMillimetre);
        const QRectF near = window.adjusted(-around, -around, around, around);
        for (std::size_t i = 0; i < scene.cameras().size(); ++i) {
            const QPointF at = viewport.toPixel(scene.cameras()[i].at);
            if (near.contains(at))
                layout.m_cameras.push_back(
                    {i, at, selection.camera == scene.cameras()[i].camera.id, {}, {}});
        }
    }

    void placeLabels()
    {
        for (const QRectF &rect : face.covered)
            labels.block(rect);
        for (const QRectF &rect : face.furniture)
            labels.block(rect);
        if (layout.m_unplaced)
            labels.block(layout.m_unplaced->room);
        for (const EdgeArrow &arrow : layout.m_arrows)
            block(arrow.cluster.at, arrowSide(face.pixelsPerMillimetre) * 1.6);
        for (const LeakMark &mark : layout.m_leaks)
            block(mark.cluster.at, mark.side * 1.3);
        for (const CameraMark &mark : layout.m_cameras)
            block(mark.at, cameraSide(face.pixelsPerMillimetre));
        labelLeaks();
        labelCameras(true);
        labelCameras(false);
    }

    void block(QPointF at, double side)
    {
        labels.block({at - QPointF(side, side) / 2, QSizeF(side, side)});
    }

    /// The one that is selected always says its numbers; besides it the few that matter most.
    void labelLeaks()
    {
        constexpr int mostLabels = 6;
        int given = 0;
        const auto label = [&](LeakMark &mark, bool always) {
            mark.label = PlainLabel(leakText(mark), {}, face.font, 50 * face.pixelsPerMillimetre);
            if (mark.label.isEmpty())
                return;
            const double clearance = mark.side * (mark.selected ? 1.45 : 1.25);
            if (always)
                mark.labelRoom = labels.placeAnyway(mark.cluster.at, clearance, mark.label.size());
            else if (const auto room = labels.place(mark.cluster.at, clearance, mark.label.size()))
                mark.labelRoom = *room;
        };
        for (LeakMark &mark : layout.m_leaks) {
            if (mark.selected)
                label(mark, true);
        }
        for (LeakMark &mark : layout.m_leaks) {
            if (mark.selected || !mark.cluster.unacknowledged || mark.cluster.priority > 1 ||
                given >= mostLabels)
                continue;
            label(mark, false);
            ++given;
        }
    }

    QString leakText(const LeakMark &mark) const
    {
        std::size_t leak = mark.cluster.members.front();
        std::size_t place = 0;
        for (std::size_t i = 0; i < mark.cluster.members.size(); ++i) {
            if (selection.alarm == scene.leaks()[mark.cluster.members[i]].leak.id) {
                leak = mark.cluster.members[i];
                place = i + 1;
            }
        }
        const QString numbers = leakLabel(scene.leaks()[leak].leak);
        if (place == 0 || mark.cluster.members.size() < 2)
            return numbers;
        const QString which = QCoreApplication::translate("Map", "%1 of %2")
                                  .arg(place)
                                  .arg(mark.cluster.members.size());
        return numbers.isEmpty() ? which : which + QStringLiteral(": ") + numbers;
    }

    /// Those that do not watch first, and they say why whatever the room.
    void labelCameras(bool blind)
    {
        const double clearance = cameraSide(face.pixelsPerMillimetre) * 0.8;
        const double widest = 40 * face.pixelsPerMillimetre;
        for (CameraMark &mark : layout.m_cameras) {
            const MapCamera &camera = scene.cameras()[mark.camera].camera;
            if (blind != (camera.watch != MapCamera::Watch::Watching))
                continue;
            if (!blind) {
                mark.label = PlainLabel({}, camera.label, face.font, widest);
                mark.labelRoom =
                    labels.place(mark.at, clearance, mark.label.size()).value_or(QRectF());
                continue;
            }
            const QString state = camera.watch == MapCamera::Watch::NotWatched
                                      ? QCoreApplication::translate("Map", "NOT WATCHED")
                                      : QCoreApplication::translate("Map", "NO SIGNAL");
            const QString note = camera.note.isEmpty()
                                     ? camera.label
                                     : camera.label + QStringLiteral(" · ") + camera.note;
            mark.label = PlainLabel(state, note, face.font, widest * 1.5);
            mark.labelRoom = labels.placeAnyway(mark.at, clearance, mark.label.size());
        }
    }
};

MapLayout::MapLayout(const MapScene &scene, const Viewport &viewport, const MapFace &face,
                     const MapSelection &selection)
    : m_pixelsPerMillimetre(face.pixelsPerMillimetre)
{
    Builder builder{*this, scene, viewport, face, selection};
    builder.placeLeaks();
    builder.placeCameras();
    builder.placeLabels();
}

bool MapLayout::hasUnacknowledged() const
{
    const auto marked = [](const auto &mark) { return mark.cluster.unacknowledged; };
    return std::any_of(m_leaks.begin(), m_leaks.end(), marked) ||
           std::any_of(m_arrows.begin(), m_arrows.end(), marked) ||
           (m_unplaced && m_unplaced->cluster.unacknowledged);
}

std::vector<MapTarget> MapLayout::targets() const
{
    std::vector<MapTarget> all;
    for (std::size_t i = 0; i < m_leaks.size(); ++i)
        all.push_back({MapTarget::Kind::Leak, i});
    for (std::size_t i = 0; i < m_arrows.size(); ++i)
        all.push_back({MapTarget::Kind::Arrow, i});
    if (m_unplaced)
        all.push_back({MapTarget::Kind::Unplaced, 0});
    for (std::size_t i = 0; i < m_cameras.size(); ++i)
        all.push_back({MapTarget::Kind::Camera, i});
    return all;
}

std::optional<MapTarget> MapLayout::targetAt(QPointF at) const
{
    if (m_unplaced && m_unplaced->room.contains(at))
        return MapTarget{MapTarget::Kind::Unplaced, 0};
    const std::vector<MapTarget> all = targets();
    std::vector<TouchShape> shapes;
    for (const MapTarget &target : all) {
        double radius = cameraSide(m_pixelsPerMillimetre) / 2;
        if (target.kind == MapTarget::Kind::Leak)
            radius = m_leaks[target.index].side / 2;
        else if (target.kind != MapTarget::Kind::Camera)
            radius = arrowSide(m_pixelsPerMillimetre) / 2;
        shapes.push_back({placeOf(target), radius});
    }
    const auto hit = nearestShape(shapes, at, fingerMillimetres / 2 * m_pixelsPerMillimetre);
    return hit ? std::optional(all[*hit]) : std::nullopt;
}

QPointF MapLayout::placeOf(const MapTarget &target) const
{
    switch (target.kind) {
    case MapTarget::Kind::Leak:
        return m_leaks[target.index].cluster.at;
    case MapTarget::Kind::Arrow:
        return m_arrows[target.index].cluster.at;
    case MapTarget::Kind::Unplaced:
        return m_unplaced->room.center();
    case MapTarget::Kind::Camera:
        break;
    }
    return m_cameras[target.index].at;
}

std::vector<std::size_t> MapLayout::membersOf(const MapTarget &target) const
{
    switch (target.kind) {
    case MapTarget::Kind::Leak:
        return m_leaks[target.index].cluster.members;
    case MapTarget::Kind::Arrow:
        return m_arrows[target.index].cluster.members;
    case MapTarget::Kind::Unplaced:
        return m_unplaced->cluster.members;
    case MapTarget::Kind::Camera:
        break;
    }
    return {};
}

std::optional<MapTarget> MapLayout::targetOfLeak(std::size_t leak) const
{
    for (const MapTarget &target : targets()) {
        const std::vector<std::size_t> members = membersOf(target);
        if (std::find(members.begin(), members.end(), leak) != members.end())
            return target;
    }
    return std::nullopt;
}

} // namespace Runnel
