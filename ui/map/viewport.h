// SPDX-License-Identifier: Apache-2.0
// Which part of the metric plane a window shows, and how large.
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace Runnel {

/// Metres (x east, y north) to pixels (x right, y down). North is always up: a map that turns is
/// a map that has to be read twice. Scale and centre are bounded, and never become a NaN.
class Viewport
{
public:
    static constexpr double finest = 0.01;         ///< metres per pixel
    static constexpr double coarsest = 40'000;     ///< the earth in a thousand pixels
    static constexpr double farthest = 20'100'000; ///< metres from the origin, half the equator

    QSizeF size() const { return m_size; }
    void setSize(QSizeF pixels); ///< keeps the centre and the scale

    QPointF centre() const { return m_centre; } ///< metres
    void setCentre(QPointF metres);
    double metresPerPixel() const { return m_metresPerPixel; }
    void setMetresPerPixel(double scale);

    QPointF toPixel(QPointF metres) const;
    QPointF toMetres(QPointF pixel) const;
    QTransform metresToPixels() const;
    QRectF visible() const; ///< metres; top() is the southern edge

    /// `factor` above 1 comes closer. What lies under `pixel` stays there.
    void zoomAbout(QPointF pixel, double factor);
    void panBy(QPointF pixels); ///< what is shown moves by that much
    /// Shows all of `metres` between the margins, never closer than `closest` metres per pixel.
    void fit(const QRectF &metres, const QMarginsF &margins, double closest = finest);

    friend bool operator==(const Viewport &, const Viewport &) = default;

private:
    QSizeF m_size{1, 1};
    QPointF m_centre;
    double m_metresPerPixel = 1;
};

} // namespace Runnel
