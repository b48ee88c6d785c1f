// SPDX-License-Identifier: Apache-2.0
// Points, lines and areas of a GeoJSON file (RFC 7946) as plain values.
#pragma once

#include "alarm/alarm.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Runnel {

/// One shape. A polygon's paths are its rings; the outer one is first.
struct GeoShape
{
    enum class Kind { Point, Line, Area };

    Kind kind = Kind::Point;
    std::vector<std::vector<GeoPosition>> paths; ///< a point is one path of one position
    QString name; ///< the feature's property "name", foreign text; may be empty
};

struct GeoOverlay
{
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    static constexpr qsizetype mostPositions = 200'000;
    static constexpr int deepest = 8; ///< of geometry collections in one another

    std::vector<GeoShape> shapes;

    /// Any GeoJSON object. Features without a geometry are left out; anything that is not GeoJSON
    /// is a fault that names the feature.
    static Result<GeoOverlay> fromJson(const QByteArray &json);
    /// The same from a file. Blocking: call it off the panel's thread.
    static Result<GeoOverlay> load(const QString &path);
};

} // namespace Runnel
