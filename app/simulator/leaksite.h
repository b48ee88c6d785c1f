// SPDX-License-Identifier: Apache-2.0
// One leak a simulated camera sees: it stays in its place for a while, waxes and wanes, and ends.
#pragma once

#include <QRandomGenerator>

namespace Runnel {

struct GeoPoint
{
    double latitude = 0; ///< degrees
    double longitude = 0;
};

GeoPoint movedBy(const GeoPoint &from, double metres, double bearingDegrees);

class LeakSite
{
public:
    /// Appears somewhere in the camera's field of view.
    LeakSite(const GeoPoint &camera, double headingDegrees, QRandomGenerator &random);

    void step(QRandomGenerator &random); ///< one detection later
    bool isOver() const { return m_detectionsLeft <= 0; }

    const GeoPoint &position() const { return m_seenAt; } ///< with the jitter of a real detector
    double flowRate() const { return m_flow; }
    double confidence() const { return m_confidence; } ///< percent
    double mass() const { return m_mass; }             ///< released so far

private:
    GeoPoint m_position;
    GeoPoint m_seenAt;
    double m_typicalFlow;
    double m_flow;
    double m_typicalConfidence;
    double m_confidence;
    double m_mass = 0;
    int m_detectionsLeft;
};

} // namespace Runnel
