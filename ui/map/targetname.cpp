// SPDX-License-Identifier: Apache-2.0
// Names of symbols.
#include "map/targetname.h"

#include "base/escape.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

constexpr qsizetype longestForeign = 120;

QString cameraName(const MapCamera &camera)
{
    QStringList parts{QCoreApplication::translate("Map", "Camera %1")
                          .arg(escapedForDisplay(camera.label, longestForeign))};
    if (camera.watch == MapCamera::Watch::NotWatched)
        parts << QCoreApplication::translate("Map", "not watched");
    else if (camera.watch == MapCamera::Watch::StreamDown)
        parts << QCoreApplication::translate("Map", "no signal");
    if (!camera.note.isEmpty())
        parts << escapedForDisplay(camera.note, longestForeign);
    return parts.join(QStringLiteral(", "));
}

const Cluster &clusterOf(const MapLayout &layout, const MapTarget &target)
{
    switch (target.kind) {
    case MapTarget::Kind::Arrow:
        return layout.arrows()[target.index].cluster;
    case MapTarget::Kind::Unplaced:
        return layout.unplaced()->cluster;
    default:
        return layout.leaks()[target.index].cluster;
    }
}

} // namespace

QString targetName(const MapScene &scene, const MapLayout &layout, const MapTarget &target)
{
    if (target.kind == MapTarget::Kind::Camera)
        return cameraName(scene.cameras()[layout.cameras()[target.index].camera].camera);
    const Cluster &cluster = clusterOf(layout, target);
    QStringList parts{QCoreApplication::translate("Map", "Priority %1").arg(cluster.priority),
                      cluster.unacknowledged
                          ? QCoreApplication::translate("Map", "not acknowledged")
                          : QCoreApplication::translate("Map", "acknowledged")};
    const QString numbers = leakLabel(scene.leaks()[cluster.members.front()].leak);
    if (!numbers.isEmpty())
        parts << numbers;
    if (cluster.members.size() > 1)
        parts << QCoreApplication::translate("Map", "%1 alarms, %2 of priority 1")
                     .arg(cluster.members.size())
                     .arg(cluster.priorityOnes);
    if (target.kind == MapTarget::Kind::Arrow)
        parts << QCoreApplication::translate("Map", "out of sight to the %1")
                     .arg(compassName(layout.arrows()[target.index].degrees));
    else if (target.kind == MapTarget::Kind::Unplaced)
        parts << QCoreApplication::translate("Map", "without a place");
    return parts.join(QStringLiteral(", "));
}

} // namespace Runnel
