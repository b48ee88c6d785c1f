// SPDX-License-Identifier: Apache-2.0
// The plant.
#include "mapsite.h"

#include "map/metricplane.h"

#include <QPainter>

#include <random>

namespace Runnel::MapSite {

namespace {

constexpr double pixelsPerMetre = 4;
constexpr double planWidth = 400;
constexpr double planHeight = 240;

QPointF onPlan(double east, double north)
{
    return {(east + planWidth / 2) * pixelsPerMetre, (planHeight / 2 - north) * pixelsPerMetre};
}

QRectF boxOnPlan(double east, double north, double width, double height)
{
    const QSizeF size(width * pixelsPerMetre, height * pixelsPerMetre);
    return {onPlan(east, north) - QPointF(size.width(), size.height()) / 2, size};
}

QImage drawing()
{
    QImage image(QSize(int(planWidth * pixelsPerMetre), int(planHeight * pixelsPerMetre)),
                 QImage::Format_RGB32);
    image.fill(QColor(0xde, 0xde, 0xde));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x96, 0x96, 0x96), 10));
    painter.drawPolyline(QPolygonF(
        {onPlan(-120, 40), onPlan(10, 40), onPlan(10, -40), onPlan(-120, -40), onPlan(-120, 40)}));
    painter.drawPolyline(QPolygonF({onPlan(10, 0), onPlan(70, 0), onPlan(70, 50)}));
    painter.setPen(QPen(QColor(0xa8, 0xa8, 0xa8), 4));
    painter.setBrush(QColor(0xc6, 0xc6, 0xc6));
    for (const double east : {-120.0, -55.0, 10.0}) {
        for (const double north : {40.0, -40.0})
            painter.drawEllipse(onPlan(east, north), 24 * pixelsPerMetre, 24 * pixelsPerMetre);
    }
    painter.drawRect(boxOnPlan(85, 55, 70, 44));
    painter.drawRect(boxOnPlan(150, 20, 44, 100));
    painter.drawRect(boxOnPlan(90, -80, 110, 30));
    return image;
}

} // namespace

GeoPosition centre()
{
    return {64.55, 35.78};
}

GeoPosition at(double east, double north)
{
    return MetricPlane(centre()).toPosition({east, north});
}

SitePlan plan()
{
    const Result<Calibration> calibration = Calibration::fromPoints(
        {{onPlan(-200, 120), at(-200, 120)}, {onPlan(200, -120), at(200, -120)}});
    return {drawing(), calibration.value()};
}

GeoOverlay fence()
{
    GeoOverlay overlay;
    std::vector<GeoPosition> line;
    for (const auto &[east, north] : {std::pair{-190.0, 110.0},
                                      {190.0, 110.0},
                                      {190.0, -110.0},
                                      {-190.0, -110.0},
                                      {-190.0, 110.0}})
        line.push_back(at(east, north));
    overlay.shapes.push_back({GeoShape::Kind::Line, {line}, {}});
    overlay.shapes.push_back({GeoShape::Kind::Area,
                              {{at(50, 77), at(120, 77), at(120, 33), at(50, 33), at(50, 77)}},
                              QStringLiteral("Compressors")});
    overlay.shapes.push_back({GeoShape::Kind::Point, {{at(-120, 40)}}, QStringLiteral("T-101")});
    return overlay;
}

std::vector<MapCamera> cameras()
{
    struct Place
    {
        double east;
        double north;
        double heading;
        double reach;
    };
    std::vector<MapCamera> all;
    for (const Place &place :
         {Place{-180, 100, 130, 110}, Place{60, 105, 215, 110}, Place{-180, -100, 50, 90},
          Place{185, 100, 225, 100}, Place{180, -100, 320, 90}}) {
        MapCamera camera;
        const QString number = QString::number(all.size() + 1);
        camera.id = {QStringLiteral("camera-0") + number, QStringLiteral("events")};
        camera.label = QStringLiteral("Cam ") + number;
        camera.position = at(place.east, place.north);
        camera.heading = place.heading;
        camera.fieldOfView = 55;
        camera.reach = place.reach;
        all.push_back(camera);
    }
    return all;
}

AlarmId alarmId(int number)
{
    return {AlarmFamily::Leak,
            {QStringLiteral("camera-0%1").arg(number % 5 + 1), QStringLiteral("events")},
            {},
            QStringLiteral("ALERT_DLQC"),
            {number, 0}};
}

MapLeak leak(int number, int priority, const GeoPosition &position)
{
    MapLeak leak;
    leak.id = alarmId(number);
    leak.priority = priority;
    leak.position = position;
    leak.flow = Measure{priority == 1 ? 1.42 : priority == 2 ? 0.38 : 0.05, QStringLiteral("g/s")};
    leak.confidence = priority == 1 ? 92 : priority == 2 ? 66 : 41;
    return leak;
}

std::vector<MapLeak> flood(int count)
{
    std::mt19937 random(4);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    std::vector<MapLeak> all;
    for (int i = 0; i < count; ++i) {
        const int dice = below(100);
        const int priority = dice < 5 ? 1 : dice < 20 ? 2 : 3;
        MapLeak one = leak(i, priority, at(below(380) - 190, below(220) - 110));
        one.unacknowledged = below(3) > 0;
        one.windFrom = 270;
        all.push_back(one);
    }
    return all;
}

} // namespace Runnel::MapSite
