// SPDX-License-Identifier: Apache-2.0
// Finds room for labels beside what they name.
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

namespace Runnel {

/// First come, first placed: ask for the most important labels first.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &bounds);

    void block(const QRectF &taken); ///< a symbol or a button that no label may cover
    /// Below, above, beside or diagonally off `anchor`, `clearance` away; nothing when all of
    /// these are taken. What is placed is taken.
    std::optional<QRectF> place(QPointF anchor, double clearance, QSizeF size);
    /// The same, but where there is no room the place below wins, moved inside the bounds: for what
    /// must be said.
    QRectF placeAnyway(QPointF anchor, double clearance, QSizeF size);

private:
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
};

} // namespace Runnel
