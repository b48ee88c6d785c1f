// SPDX-License-Identifier: Apache-2.0
// Pan, zoom and fit.
#include "map/viewport.h"

#include <algorithm>
#include <cmath>

namespace Runnel {

void Viewport::setSize(QSizeF pixels)
{
    m_size = pixels.expandedTo({1, 1});
}

void Viewport::setCentre(QPointF metres)
{
    if (!std::isfinite(metres.x()) || !std::isfinite(metres.y()))
        return;
    m_centre = {std::clamp(metres.x(), -farthest, farthest),
                std::clamp(metres.y(), -farthest, farthest)};
}

void Viewport::setMetresPerPixel(double scale)
{
    if (std::isfinite(scale))
        m_metresPerPixel = std::clamp(scale, finest, coarsest);
}

QPointF Viewport::toPixel(QPointF metres) const
{
    return {m_size.width() / 2 + (metres.x() - m_centre.x()) / m_metresPerPixel,
            m_size.height() / 2 - (metres.y() - m_centre.y()) / m_metresPerPixel};
}

QPointF Viewport::toMetres(QPointF pixel) const
{
    return {m_centre.x() + (pixel.x() - m_size.width() / 2) * m_metresPerPixel,
            m_centre.y() - (pixel.y() - m_size.height() / 2) * m_metresPerPixel};
}

QTransform Viewport::metresToPixels() const
{
    const QPointF origin = toPixel({0, 0});
    return {1 / m_metresPerPixel, 0, 0, -1 / m_metresPerPixel, origin.x(), origin.y()};
}

QRectF Viewport::visible() const
{
    const QSizeF extent = m_size * m_metresPerPixel;
    return {m_centre - QPointF(extent.width(), extent.height()) / 2, extent};
}

void Viewport::zoomAbout(QPointF pixel, double factor)
{
    if (!std::isfinite(factor) || factor <= 0)
        return;
    const QPointF held = toMetres(pixel);
    setMetresPerPixel(m_metresPerPixel / factor);
    setCentre(m_centre + held - toMetres(pixel));
}

void Viewport::panBy(QPointF pixels)
{
    setCentre(m_centre + QPointF(-pixels.x(), pixels.y()) * m_metresPerPixel);
}

void Viewport::fit(const QRectF &metres, const QMarginsF &margins, double closest)
{
    const QRectF whole({0, 0}, m_size);
    QRectF inner = whole.marginsRemoved(margins);
    if (inner.width() < m_size.width() / 4 || inner.height() < m_size.height() / 4)
        inner = whole; // a window too small for its margins
    setMetresPerPixel(
        std::max({closest, metres.width() / inner.width(), metres.height() / inner.height()}));
    setCentre(metres.center());
    panBy(inner.center() - whole.center());
}

} // namespace Runnel
