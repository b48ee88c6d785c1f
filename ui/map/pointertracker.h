// SPDX-License-Identifier: Apache-2.0
// Fingers or a mouse as pan, zoom and tap.
#pragma once

#include <QList>
#include <QPointF>

#include <optional>

namespace Runnel {

/// One gesture from the first finger down to the last one up. A tap is what never left the slop and
/// never had a second finger.
class PointerTracker
{
public:
    struct Motion
    {
        QPointF pan;
        QPointF about;
        double zoom = 1;
    };

    void begin(const QList<QPointF> &points, double slop);
    /// What the map should do. Nothing when the number of fingers has just changed.
    Motion move(const QList<QPointF> &points);
    std::optional<QPointF> end(); ///< where the tap was, when it was one
    void cancel() { m_active = false; }

    bool isActive() const { return m_active; }
    bool isTap() const { return m_tap; }

private:
    void rebase(const QList<QPointF> &points);

    bool m_active = false;
    bool m_tap = false;
    double m_slop = 0;
    qsizetype m_fingers = 0;
    QPointF m_start;
    QPointF m_middle;
    double m_spread = 0;
};

} // namespace Runnel
