// SPDX-License-Identifier: Apache-2.0
// Reading a site plan within limits.
#include "map/siteplan.h"

#include "map/planpoints.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr int smallestLevel = 512;

Fault planFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationUnreadable, detail, remedy, 0, RetryAdvice::Never};
}

Fault outsideLimits(const QImageReader &reader)
{
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return planFault(QStringLiteral("The site plan is neither a PNG nor a JPEG image."),
                         QStringLiteral("Export it as PNG."));
    const QSize size = reader.size();
    if (!size.isValid())
        return planFault(QStringLiteral("The site plan's size cannot be read."),
                         QStringLiteral("It is damaged, or far too large; export it once more."));
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

Result<QImage> readPlanImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return planFault(
            QStringLiteral("The site plan cannot be read: %1.").arg(file.errorString()),
            QStringLiteral("Look at map.sitePlan and at the file's permissions."));
    if (file.size() > SitePlan::mostBytes)
        return planFault(QStringLiteral("The site plan's file is larger than 32 MiB."),
                         QStringLiteral("Export it smaller."));
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    if (const Fault fault = outsideLimits(reader))
        return fault;
    QImage image = reader.read();
    if (image.isNull())
        return planFault(QStringLiteral("The site plan is damaged: %1.").arg(reader.errorString()),
                         QStringLiteral("Export it once more."));
    return image;
}

Result<SitePlan> SitePlan::load(const QString &path)
{
    const Result<QImage> image = readPlanImage(path);
    if (!image)
        return image.fault();
    const PlanPoints beside = PlanPoints::beside(path);
    if (!beside.calibration)
        return beside.calibration.fault();
    return SitePlan(image.value(), beside.calibration.value());
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
