// SPDX-License-Identifier: Apache-2.0
// Points in, agreement out.
#include "siteplan/calibrationsheet.h"

#include "map/metricplane.h"
#include "text/geotext.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr double leastSpan = 0.25;    // of the image's diagonal
constexpr double leastBreadth = 0.15; // of the points' length
constexpr double mostSkew = 0.05;     // between the two scales

} // namespace

std::optional<GeoPosition> CalibrationSheet::Point::position() const
{
    const auto north = GeoText::number(latitude);
    const auto east = GeoText::number(longitude);
    if (!north || !east || !isOnGlobe({*north, *east}))
        return std::nullopt;
    return GeoPosition{*north, *east};
}

CalibrationSheet::CalibrationSheet(const std::vector<ControlPoint> &points, QSize image)
    : m_image(image)
{
    for (const ControlPoint &point : points)
        m_points.push_back({point.pixel, GeoText::degrees(point.position.latitude),
                            GeoText::degrees(point.position.longitude)});
    m_saved = m_points;
}

void CalibrationSheet::remember(int typedAt)
{
    if (typedAt >= 0 && !m_undo.empty() && m_undo.back().typedAt == typedAt)
        return;
    m_undo.push_back({m_points, typedAt});
    if (m_undo.size() > mostUndos)
        m_undo.erase(m_undo.begin());
}

void CalibrationSheet::endStep()
{
    if (!m_undo.empty())
        m_undo.back().typedAt = -1;
}

void CalibrationSheet::undo()
{
    if (m_undo.empty())
        return;
    m_points = m_undo.back().points;
    m_undo.pop_back();
}

std::optional<std::size_t> CalibrationSheet::add(QPointF pixel)
{
    if (!QRectF({0, 0}, QSizeF(m_image)).contains(pixel) ||
        m_points.size() >= Calibration::mostPoints)
        return std::nullopt;
    remember();
    m_points.push_back({pixel, {}, {}});
    return m_points.size() - 1;
}

void CalibrationSheet::move(std::size_t point, QPointF pixel)
{
    const QPointF kept(std::clamp(pixel.x(), 0.0, double(m_image.width())),
                       std::clamp(pixel.y(), 0.0, double(m_image.height())));
    if (point >= m_points.size() || m_points[point].pixel == kept)
        return;
    remember();
    m_points[point].pixel = kept;
}

void CalibrationSheet::remove(std::size_t point)
{
    if (point >= m_points.size())
        return;
    remember();
    m_points.erase(m_points.begin() + std::ptrdiff_t(point));
}

void CalibrationSheet::setLatitude(std::size_t point, const QString &text)
{
    if (point >= m_points.size() || m_points[point].latitude == text)
        return;
    remember(int(2 * point));
    m_points[point].latitude = text;
}

void CalibrationSheet::setLongitude(std::size_t point, const QString &text)
{
    if (point >= m_points.size() || m_points[point].longitude == text)
        return;
    remember(int(2 * point + 1));
    m_points[point].longitude = text;
}

void CalibrationSheet::setPosition(std::size_t point, const GeoPosition &position)
{
    if (point >= m_points.size())
        return;
    remember();
    m_points[point].latitude = GeoText::degrees(position.latitude);
    m_points[point].longitude = GeoText::degrees(position.longitude);
}

std::vector<ControlPoint> CalibrationSheet::complete() const
{
    std::vector<ControlPoint> all;
    for (const Point &point : m_points) {
        if (const auto position = point.position())
            all.push_back({point.pixel, *position});
    }
    return all;
}

Result<Calibration> CalibrationSheet::calibration() const
{
    return Calibration::fromPoints(complete());
}

CalibrationCheck CalibrationSheet::check() const
{
    return CalibrationCheck::of(complete());
}

std::optional<double> CalibrationSheet::metresOff(std::size_t point) const
{
    if (point >= m_points.size() || !m_points[point].position())
        return std::nullopt;
    const CalibrationCheck all = check();
    if (all.against == CalibrationCheck::Against::Nothing)
        return std::nullopt;
    const auto before = std::count_if(m_points.begin(), m_points.begin() + std::ptrdiff_t(point),
                                      [](const Point &p) { return p.position().has_value(); });
    return all.metres[std::size_t(before)];
}

std::vector<CalibrationSheet::Warning> CalibrationSheet::warnings() const
{
    std::vector<Warning> all;
    const Result<Calibration> fit = calibration();
    if (!fit)
        return all; // it is said why
    const CalibrationCheck checked = check();
    if (checked.pixelSpan < leastSpan * std::hypot(m_image.width(), m_image.height()))
        all.push_back(Warning::CloseTogether);
    if (complete().size() >= 3 && checked.breadthShare < leastBreadth)
        all.push_back(Warning::NearlyInLine);
    const PlanScale scale = PlanScale::of(fit.value(), m_image);
    if (std::abs(scale.metresPerPixelAcross / scale.metresPerPixelDown - 1) > mostSkew)
        all.push_back(Warning::NotToScale);
    return all;
}

} // namespace Runnel
