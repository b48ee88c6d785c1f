// SPDX-License-Identifier: Apache-2.0
// The life of a simulated leak.
#include "simulator/leaksite.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {
double between(QRandomGenerator &random, double low, double high)
{
    return low + random.generateDouble() * (high - low);
}
} // namespace

GeoPoint movedBy(const GeoPoint &from, double metres, double bearingDegrees)
{
    constexpr double metresPerDegree = 111'320;
    constexpr double radians = std::numbers::pi / 180;
    const double bearing = bearingDegrees * radians;
    const double width = std::max(0.01, std::cos(from.latitude * radians)); // near the poles
    return {from.latitude + metres * std::cos(bearing) / metresPerDegree,
            from.longitude + metres * std::sin(bearing) / (metresPerDegree * width)};
}

LeakSite::LeakSite(const GeoPoint &camera, double headingDegrees, QRandomGenerator &random)
    : m_position(
          movedBy(camera, between(random, 20, 150), headingDegrees + between(random, -30, 30)))
    , m_seenAt(m_position)
    , m_typicalFlow(std::exp(between(random, std::log(0.05), std::log(3.0))))
    , m_flow(m_typicalFlow)
    , m_typicalConfidence(between(random, 62, 97))
    , m_confidence(m_typicalConfidence)
    , m_detectionsLeft(random.bounded(60, 600))
{}

void LeakSite::step(QRandomGenerator &random)
{
    // Pulled back to what is typical of it, and pushed a little each time.
    m_flow += 0.1 * (m_typicalFlow - m_flow) + m_typicalFlow * between(random, -0.05, 0.05);
    m_flow = std::max(0.01, m_flow);
    m_confidence += 0.2 * (m_typicalConfidence - m_confidence) + between(random, -2, 2);
    m_confidence = std::clamp(m_confidence, 1.0, 99.0);
    m_seenAt = {m_position.latitude + between(random, -1e-5, 1e-5),
                m_position.longitude + between(random, -2e-5, 2e-5)};
    m_mass += m_flow / 60;
    --m_detectionsLeft;
}

} // namespace Runnel
