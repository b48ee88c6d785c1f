// SPDX-License-Identifier: Apache-2.0
// Reading a site plan within limits.
#include "map/siteplan.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr qint64 mostCalibrationBytes = 64 * 1024;
constexpr int smallestLevel = 512;

Fault planFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationUnreadable, detail, remedy, 0, RetryAdvice::Never};
}

Result<Calibration> fromPointsFile(const QByteArray &json)
{
    const auto wrong = [](const QString &detail) -> Result<Calibration> {
        return planFault(detail,
                         QStringLiteral("It reads {\"points\": [{\"pixel\": [x, y], \"latitude\": "
                                        "degrees, \"longitude\": degrees}, ...]}."));
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("The site plan's points are not JSON: %1, at byte %2.")
                         .arg(error.errorString())
                         .arg(error.offset));
    const QJsonArray list = document.object().value(u"points").toArray();
    if (list.size() > qsizetype(Calibration::mostPoints))
        return wrong(QStringLiteral("The site plan has too many calibration points."));
    std::vector<ControlPoint> points;
    for (const auto &value : list) {
        const QJsonObject point = value.toObject();
        const QJsonArray pixel = point.value(u"pixel").toArray();
        const QJsonValue latitude = point.value(u"latitude");
        const QJsonValue longitude = point.value(u"longitude");
        if (pixel.size() != 2 || !pixel[0].isDouble() || !pixel[1].isDouble() ||
            !latitude.isDouble() || !longitude.isDouble())
            return wrong(QStringLiteral("A calibration point of the site plan is incomplete."));
        points.push_back({{pixel[0].toDouble(), pixel[1].toDouble()},
                          {latitude.toDouble(), longitude.toDouble()}});
    }
    return Calibration::fromPoints(points);
}

Result<Calibration> calibrationBeside(const QString &image)
{
    const QFileInfo info(image);
    const QString stem = info.path() + u'/' + info.completeBaseName();
    const auto read = [](const QString &path) -> std::optional<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(mostCalibrationBytes);
    };
    if (const auto points = read(stem + QStringLiteral(".points.json")))
        return fromPointsFile(*points);
    for (const char16_t *suffix : {u".pgw", u".jgw", u".pngw", u".jpgw", u".wld"}) {
        if (const auto world = read(stem + QString::fromUtf16(suffix)))
            return Calibration::fromWorldFile(*world);
    }
    return planFault(QStringLiteral("Nothing says where the site plan lies."),
                     QStringLiteral("Put %1.points.json with two or three points beside it, or a "
                                    "world file in WGS 84.")
                         .arg(info.completeBaseName()));
}

Fault outsideLimits(const QImageReader &reader)
{
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return planFault(QStringLiteral("The site plan is neither a PNG nor a JPEG image."),
                         QStringLiteral("Export it as PNG."));
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > SitePlan::longestSide ||
        qint64(size.width()) * size.height() > SitePlan::mostPixels)
        return planFault(QStringLiteral("The site plan has %1 by %2 pixels.")
                             .arg(size.width())
                             .arg(size.height()),
                         QStringLiteral("At most %1 a side and 40 million in all are shown; export "
                                        "it smaller.")
                             .arg(SitePlan::longestSide));
    return {};
}

/// An alpha channel alone says little: photographs come with one, too.
bool isMostlyClear(const QImage &image)
{
    qint64 clear = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        clear += std::count_if(line, line + image.width(), [](QRgb p) { return qAlpha(p) < 64; });
    }
    return clear * 4 > qint64(image.width()) * image.height();
}

} // namespace

SitePlan::SitePlan(const QImage &image, const Calibration &calibration)
    : m_calibration(calibration)
{
    const bool clear = image.hasAlphaChannel();
    m_levels.push_back(
        image.convertToFormat(clear ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32));
    while (std::min(m_levels.back().width(), m_levels.back().height()) > smallestLevel)
        m_levels.push_back(m_levels.back().scaled(m_levels.back().size() / 2, Qt::IgnoreAspectRatio,
                                                  Qt::SmoothTransformation));
    m_clear = clear && isMostlyClear(m_levels.back());
}

Result<SitePlan> SitePlan::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return planFault(
            QStringLiteral("The site plan cannot be read: %1.").arg(file.errorString()),
            QStringLiteral("Look at map.sitePlan and at the file's permissions."));
    if (file.size() > mostBytes)
        return planFault(QStringLiteral("The site plan's file is larger than 32 MiB."),
                         QStringLiteral("Export it smaller."));
    const Result<Calibration> calibration = calibrationBeside(path);
    if (!calibration)
        return calibration.fault();
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    if (const Fault fault = outsideLimits(reader))
        return fault;
    const QImage image = reader.read();
    if (image.isNull())
        return planFault(QStringLiteral("The site plan is damaged: %1.").arg(reader.errorString()),
                         QStringLiteral("Export it once more."));
    return SitePlan(image, calibration.value());
}

std::vector<GeoPosition> SitePlan::corners() const
{
    std::vector<GeoPosition> all;
    const QRectF whole(QPointF(0, 0), QSizeF(size()));
    for (const QPointF &corner :
         {whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()}) {
        const QPointF degrees = m_calibration.pixelToDegrees.map(corner);
        all.push_back({degrees.y(), degrees.x()});
    }
    return all;
}

const QImage &SitePlan::levelFor(double pixels) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && pixels <= 0.5) {
        pixels *= 2;
        ++level;
    }
    return m_levels[level];
}

} // namespace Runnel
