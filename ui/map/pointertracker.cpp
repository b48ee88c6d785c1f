// SPDX-License-Identifier: Apache-2.0
// Middle and spread of the fingers.
#include "map/pointertracker.h"

#include <cmath>

namespace Runnel {

namespace {

double between(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF middleOf(const QList<QPointF> &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return points.isEmpty() ? sum : sum / double(points.size());
}

double spreadOf(const QList<QPointF> &points, QPointF middle)
{
    double sum = 0;
    for (const QPointF &point : points)
        sum += between(point, middle);
    return points.isEmpty() ? 0 : sum / double(points.size());
}

} // namespace

void PointerTracker::rebase(const QList<QPointF> &points)
{
    m_fingers = points.size();
    m_middle = middleOf(points);
    m_spread = spreadOf(points, m_middle);
}

void PointerTracker::begin(const QList<QPointF> &points, double slop)
{
    m_active = !points.isEmpty();
    m_tap = points.size() == 1;
    m_slop = slop;
    rebase(points);
    m_start = m_middle;
}

PointerTracker::Motion PointerTracker::move(const QList<QPointF> &points)
{
    if (!m_active || points.isEmpty())
        return {};
    if (points.size() != m_fingers) {
        m_tap = false;
        rebase(points);
        return {};
    }
    const QPointF middle = middleOf(points);
    if (m_tap && between(middle, m_start) <= m_slop)
        return {}; // a finger is never quite still
    m_tap = false;
    constexpr double least = 4; // pixels; fingers this close have no spread to speak of
    const double spread = spreadOf(points, middle);
    const bool pinch = points.size() > 1 && spread > least && m_spread > least;
    const Motion motion{middle - m_middle, middle, pinch ? spread / m_spread : 1};
    rebase(points);
    return motion;
}

std::optional<QPointF> PointerTracker::end()
{
    const bool tapped = m_active && m_tap;
    m_active = false;
    return tapped ? std::optional(m_start) : std::nullopt;
}

} // namespace Runnel
