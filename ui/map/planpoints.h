// SPDX-License-Identifier: Apache-2.0
// What stands beside a site plan and says where it lies.
#pragma once

#include "map/calibration.h"

#include <QImage>
#include <QStringList>

#include <vector>

namespace Runnel {

/// NAME.points.json, `{"points": [{"pixel": [x, y], "latitude": 0, "longitude": 0}, …]}`, counts
/// before a world file (.pgw .jgw .pngw .jpgw .wld). Blocking: not on the panel's thread.
struct PlanPoints
{
    static constexpr qint64 mostBytes = 64 * 1024;

    enum class Source { None, Points, WorldFile };

    Source source = Source::None;
    QString file;                     ///< that says it; empty: none
    std::vector<ControlPoint> points; ///< of a points file, also when they do not fix the plan
    Result<Calibration> calibration = Fault(); ///< or why there is none

    static PlanPoints beside(const QString &image);
    static Result<std::vector<ControlPoint>> fromJson(const QByteArray &json);
    static QByteArray toJson(const std::vector<ControlPoint> &points);
    static QString fileBeside(const QString &image);      ///< where save() puts them
    static QStringList filesBeside(const QString &image); ///< all that may say where it lies
    /// In one step; what the file held before stands in "FILE.bak" afterwards.
    static Fault save(const QString &image, const std::vector<ControlPoint> &points);
};

/// The picture alone: PNG or JPEG by content, within the limits of SitePlan, which are checked
/// before it is decoded. Blocking, too.
Result<QImage> readPlanImage(const QString &path);

} // namespace Runnel
