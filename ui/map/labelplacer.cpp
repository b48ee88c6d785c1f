// SPDX-License-Identifier: Apache-2.0
// Eight places to try.
#include "map/labelplacer.h"

#include <algorithm>
#include <array>

namespace Runnel {

LabelPlacer::LabelPlacer(const QRectF &bounds)
    : m_bounds(bounds)
{}

void LabelPlacer::block(const QRectF &taken)
{
    if (taken.intersects(m_bounds))
        m_taken.push_back(taken);
}

std::optional<QRectF> LabelPlacer::place(QPointF anchor, double clearance, QSizeF size)
{
    static constexpr std::array<std::pair<int, int>, 8> sides{
        {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}};
    for (const auto &[x, y] : sides) {
        const double diagonal = x != 0 && y != 0 ? 0.75 : 1;
        const QPointF middle = anchor + QPointF(x * (clearance * diagonal + size.width() / 2),
                                                y * (clearance * diagonal + size.height() / 2));
        const QRectF room(middle - QPointF(size.width(), size.height()) / 2, size);
        const bool free =
            std::none_of(m_taken.begin(), m_taken.end(),
                         [&room](const QRectF &taken) { return taken.intersects(room); });
        if (free && m_bounds.contains(room)) {
            m_taken.push_back(room);
            return room;
        }
    }
    return std::nullopt;
}

QRectF LabelPlacer::placeAnyway(QPointF anchor, double clearance, QSizeF size)
{
    if (const auto room = place(anchor, clearance, size))
        return *room;
    QRectF room(anchor + QPointF(-size.width() / 2, clearance), size);
    room.moveLeft(
        std::max(m_bounds.left(), std::min(room.left(), m_bounds.right() - size.width())));
    room.moveTop(std::max(m_bounds.top(), std::min(room.top(), m_bounds.bottom() - size.height())));
    m_taken.push_back(room);
    return room;
}

} // namespace Runnel
