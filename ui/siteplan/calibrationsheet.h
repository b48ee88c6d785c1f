// SPDX-License-Identifier: Apache-2.0
// The points of a site plan as they are being set, and how well they agree.
#pragma once

#include "map/calibrationcheck.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// A value; knows no widgets. Half-typed positions stand in it.
class CalibrationSheet
{
public:
    static constexpr std::size_t mostUndos = 100;

    struct Point
    {
        QPointF pixel;
        QString latitude; ///< as typed
        QString longitude;

        std::optional<GeoPosition> position() const; ///< nothing: not two numbers on the globe

        friend bool operator==(const Point &, const Point &) = default;
    };
    enum class Warning { CloseTogether, NearlyInLine, NotToScale };

    CalibrationSheet() = default;
    CalibrationSheet(const std::vector<ControlPoint> &points, QSize image);

    const std::vector<Point> &points() const { return m_points; }
    /// The number of the new point; nothing when it lies beside the image, or there are too many.
    std::optional<std::size_t> add(QPointF pixel);
    void move(std::size_t point, QPointF pixel); ///< kept on the image
    void remove(std::size_t point);
    void setLatitude(std::size_t point, const QString &text);
    void setLongitude(std::size_t point, const QString &text);
    void setPosition(std::size_t point, const GeoPosition &position);

    bool canUndo() const { return !m_undo.empty(); }
    void undo();
    void endStep(); ///< what is typed from now on is another step
    bool isChanged() const { return m_points != m_saved; }
    void saved(const std::vector<Point> &points) { m_saved = points; }

    std::vector<ControlPoint> complete() const; ///< those with a position, in their order
    bool isComplete() const { return complete().size() == m_points.size(); }
    Result<Calibration> calibration() const; ///< of the complete ones
    /// Of complete(), and nothing where the points do not fix the plan.
    CalibrationCheck check() const;
    std::optional<double> metresOff(std::size_t point) const; ///< nothing: it cannot be known
    std::vector<Warning> warnings() const;

private:
    struct Step
    {
        std::vector<Point> points;
        int typedAt = -1;
    };

    void remember(int typedAt = -1);

    QSize m_image;
    std::vector<Point> m_points;
    std::vector<Point> m_saved;
    std::vector<Step> m_undo;
};

} // namespace Runnel
