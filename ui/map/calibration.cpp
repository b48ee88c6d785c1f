// SPDX-License-Identifier: Apache-2.0
// Least squares over control points, and world files.
#include "map/calibration.h"

#include "map/calibrationcheck.h"
#include "map/metricplane.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

Fault unfit(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationInvalid, detail, remedy, 0, RetryAdvice::Never};
}

/// Both sides about their means: numbers of like size, and the shift falls out.
struct Centred
{
    QPointF pixelMean;
    QPointF metresMean;
    std::vector<QPointF> pixels;
    std::vector<QPointF> metres;
};

Centred centred(const std::vector<ControlPoint> &points, const MetricPlane &plane)
{
    Centred all;
    const double share = 1.0 / double(points.size());
    for (const ControlPoint &point : points) {
        all.pixels.push_back(point.pixel);
        all.metres.push_back(plane.toMetres(point.position));
        all.pixelMean += all.pixels.back() * share;
        all.metresMean += all.metres.back() * share;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        all.pixels[i] -= all.pixelMean;
        all.metres[i] -= all.metresMean;
    }
    return all;
}

/// Rotation and one scale. The image's y grows downward, the ground's upward, hence the flip.
QTransform similarity(const Centred &all)
{
    double along = 0;
    double across = 0;
    double square = 0;
    for (std::size_t i = 0; i < all.pixels.size(); ++i) {
        const QPointF p(all.pixels[i].x(), -all.pixels[i].y());
        along += QPointF::dotProduct(p, all.metres[i]);
        across += p.x() * all.metres[i].y() - p.y() * all.metres[i].x();
        square += QPointF::dotProduct(p, p);
    }
    const double a = along / square;
    const double b = across / square;
    return {a, b, b, -a, 0, 0}; // x' = a x + b y, y' = b x - a y, y counted downward
}

/// The normal equations of a 2 by 2 matrix.
QTransform affine(const Centred &all)
{
    double xx = 0;
    double xy = 0;
    double yy = 0;
    QPointF byX;
    QPointF byY;
    for (std::size_t i = 0; i < all.pixels.size(); ++i) {
        const QPointF p = all.pixels[i];
        xx += p.x() * p.x();
        xy += p.x() * p.y();
        yy += p.y() * p.y();
        byX += all.metres[i] * p.x();
        byY += all.metres[i] * p.y();
    }
    const double determinant = xx * yy - xy * xy;
    const QPointF column1 = (byX * yy - byY * xy) / determinant;
    const QPointF column2 = (byY * xx - byX * xy) / determinant;
    return {column1.x(), column1.y(), column2.x(), column2.y(), 0, 0};
}

/// The width of the narrowest strip that holds the points, roughly: 0 when they lie in a line.
double breadth(const std::vector<QPointF> &pixels)
{
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF &p : pixels) {
        xx += p.x() * p.x();
        xy += p.x() * p.y();
        yy += p.y() * p.y();
    }
    const double smallest = (xx + yy) / 2 - std::hypot((xx - yy) / 2, xy);
    return std::sqrt(std::max(0.0, smallest));
}

double length(const std::vector<QPointF> &points)
{
    double most = 0;
    for (const QPointF &p : points)
        most = std::max(most, std::hypot(p.x(), p.y()));
    return most;
}

Fault wrongWith(const Centred &all)
{
    if (length(all.pixels) < 5 || length(all.metres) < 0.5)
        return unfit(QStringLiteral("The calibration points of the site plan lie on one another."),
                     QStringLiteral("Choose points far apart, best near opposite corners."));
    if (all.pixels.size() >= 3 && (breadth(all.pixels) < length(all.pixels) * 0.02 ||
                                   breadth(all.metres) < length(all.metres) * 0.02))
        return unfit(QStringLiteral("The calibration points of the site plan lie in one line."),
                     QStringLiteral("Move one of them well to the side, or give only two."));
    return {};
}

std::vector<double> metresOff(const QTransform &fit, const Centred &all)
{
    std::vector<double> metres;
    for (std::size_t i = 0; i < all.pixels.size(); ++i) {
        const QPointF off = fit.map(all.pixels[i]) - all.metres[i];
        metres.push_back(std::hypot(off.x(), off.y()));
    }
    return metres;
}

double rootMeanSquare(const std::vector<double> &values)
{
    double squares = 0;
    for (const double value : values)
        squares += value * value;
    return std::sqrt(squares / double(values.size()));
}

void measure(Calibration &calibration, const QTransform &fit, const Centred &all)
{
    const std::vector<double> off = metresOff(fit, all);
    calibration.worstMetres = *std::max_element(off.begin(), off.end());
    calibration.residualMetres = rootMeanSquare(off);
}

} // namespace

Result<Calibration> Calibration::fromPoints(const std::vector<ControlPoint> &points)
{
    if (points.size() < 2 || points.size() > mostPoints)
        return unfit(QStringLiteral("A site plan is calibrated by two to %1 points, not by %2.")
                         .arg(mostPoints)
                         .arg(points.size()),
                     QStringLiteral("Give two points, or better three that are not in a line."));
    for (const ControlPoint &point : points) {
        if (!isOnGlobe(point.position) || !std::isfinite(point.pixel.x()) ||
            !std::isfinite(point.pixel.y()))
            return unfit(QStringLiteral("A calibration point of the site plan is not a place."),
                         QStringLiteral("Latitudes are -90 to 90, longitudes -180 to 180."));
    }
    const MetricPlane plane(points.front().position);
    const Centred all = centred(points, plane);
    if (const Fault wrong = wrongWith(all))
        return wrong;
    const QTransform fit = points.size() == 2 ? similarity(all) : affine(all);
    if (fit.determinant() >= 0)
        return unfit(QStringLiteral("By its calibration points the site plan would be mirrored."),
                     QStringLiteral("Two of the points are exchanged, or a sign is wrong."));
    Calibration calibration;
    measure(calibration, fit, all);
    calibration.pixelToDegrees = QTransform::fromTranslate(-all.pixelMean.x(), -all.pixelMean.y()) *
                                 fit *
                                 QTransform::fromTranslate(all.metresMean.x(), all.metresMean.y()) *
                                 plane.fromDegrees().inverted();
    return calibration;
}

Result<Calibration> Calibration::fromWorldFile(const QByteArray &text)
{
    constexpr qsizetype longest = 4096;
    const auto wrong = [] {
        return unfit(QStringLiteral("The world file is not six lines with one number each."),
                     QStringLiteral("Export the site plan with its world file once more."));
    };
    if (text.size() > longest)
        return wrong();
    std::array<double, 6> n{};
    const QList<QByteArray> words = text.simplified().split(' ');
    if (words.size() != qsizetype(n.size()))
        return wrong();
    for (std::size_t i = 0; i < n.size(); ++i) {
        bool ok = false;
        n[i] = words[qsizetype(i)].toDouble(&ok);
        if (!ok || !std::isfinite(n[i]))
            return wrong();
    }
    if (std::abs(n[4]) > 180 || std::abs(n[5]) > 90 || std::abs(n[0]) > 1 || std::abs(n[3]) > 1)
        return unfit(QStringLiteral("The world file is not in degrees."),
                     QStringLiteral("Export the site plan in WGS 84 (EPSG:4326), or calibrate it "
                                    "by points instead."));
    if (n[0] * n[3] - n[1] * n[2] >= 0)
        return unfit(QStringLiteral("By its world file the site plan would be flat or mirrored."),
                     QStringLiteral("The fourth line is negative in a plan with north up."));
    Calibration calibration;
    // The file speaks of the centre of the upper left pixel, the image of that pixel's corner.
    calibration.pixelToDegrees =
        QTransform::fromTranslate(-0.5, -0.5) * QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
    return calibration;
}

CalibrationCheck CalibrationCheck::of(const std::vector<ControlPoint> &points)
{
    CalibrationCheck check;
    if (!Calibration::fromPoints(points))
        return check;
    const Centred all = centred(points, MetricPlane(points.front().position));
    for (const QPointF &a : all.pixels) {
        for (const QPointF &b : all.pixels)
            check.pixelSpan = std::max(check.pixelSpan, std::hypot(a.x() - b.x(), a.y() - b.y()));
    }
    if (points.size() == 2)
        return check;
    check.against = points.size() == 3 ? Against::Scale : Against::Plan;
    check.breadthShare = breadth(all.pixels) / length(all.pixels);
    check.metres = metresOff(points.size() == 3 ? similarity(all) : affine(all), all);
    check.residualMetres = rootMeanSquare(check.metres);
    check.worstMetres = *std::max_element(check.metres.begin(), check.metres.end());
    return check;
}

PlanScale PlanScale::of(const Calibration &calibration, QSize image)
{
    const QSizeF size(image.expandedTo({1, 1}));
    const auto place = [&](double x, double y) {
        const QPointF degrees = calibration.pixelToDegrees.map(QPointF(x, y));
        return GeoPosition{degrees.y(), degrees.x()};
    };
    const MetricPlane plane(place(size.width() / 2, size.height() / 2));
    const auto metres = [&](double x, double y) { return plane.toMetres(place(x, y)); };
    const QPointF across = metres(size.width(), size.height() / 2) - metres(0, size.height() / 2);
    const QPointF up = metres(size.width() / 2, 0) - metres(size.width() / 2, size.height());
    PlanScale scale;
    scale.widthMetres = std::hypot(across.x(), across.y());
    scale.heightMetres = std::hypot(up.x(), up.y());
    scale.metresPerPixelAcross = scale.widthMetres / size.width();
    scale.metresPerPixelDown = scale.heightMetres / size.height();
    const double bearing = std::atan2(up.x(), up.y()) * 180 / std::numbers::pi;
    scale.topBearing = bearing < 0 ? bearing + 360 : bearing;
    return scale;
}

} // namespace Runnel
