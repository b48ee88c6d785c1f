// SPDX-License-Identifier: Apache-2.0
// The world's land, to be seen far out.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace Runnel {

/// Rings in degrees (x longitude, y latitude), filled by the odd-even rule; one that crosses 180
/// degrees goes on beyond. Natural Earth, 1:50m:
/// good to a few kilometres, and so shown only where that is a few pixels.
class Land
{
public:
    static constexpr double leastWidth = 20'000; ///< metres a window must show before it is drawn
    static constexpr quint64 mostPoints = 500'000;

    struct Ring
    {
        QPolygonF points;
        QRectF bounds;
    };

    /// What resources/map/make-land writes; a fault when it is anything else.
    static Result<Land> fromBytes(const QByteArray &bytes);
    /// What comes with the program. A few milliseconds.
    static Result<Land> load();

    const std::vector<Ring> &rings() const { return m_rings; }

private:
    std::vector<Ring> m_rings;
};

/// The part of a polygon inside of a rectangle; where it was cut, it runs along the edge.
QPolygonF clippedTo(const QPolygonF &polygon, const QRectF &rect);

} // namespace Runnel
