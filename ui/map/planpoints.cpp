// SPDX-License-Identifier: Apache-2.0
// Points and world files beside an image.
#include "map/planpoints.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <optional>

namespace Runnel {

namespace {

Fault pointsFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationUnreadable, detail, remedy, 0, RetryAdvice::Never};
}

QString stemOf(const QString &image)
{
    const QFileInfo info(image);
    return info.path() + u'/' + info.completeBaseName();
}

std::optional<QByteArray> readBounded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(PlanPoints::mostBytes);
}

/// Shortest text that reads back as the same number, without an exponent where one can be spared.
QByteArray written(double number)
{
    const QString plain = QString::number(number, 'f', QLocale::FloatingPointShortest);
    constexpr qsizetype longestPlain = 24;
    return (plain.size() <= longestPlain
                ? plain
                : QString::number(number, 'g', QLocale::FloatingPointShortest))
        .toLatin1();
}

Fault writeInOneStep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return pointsFault(
        QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()),
        QStringLiteral("Check the permissions of its directory and the space on the disk, or copy "
                       "the site plan to where it can be written beside."));
}

} // namespace

Result<std::vector<ControlPoint>> PlanPoints::fromJson(const QByteArray &json)
{
    const auto wrong = [](const QString &detail) -> Result<std::vector<ControlPoint>> {
        return pointsFault(
            detail, QStringLiteral("It reads {\"points\": [{\"pixel\": [x, y], "
                                   "\"latitude\": degrees, \"longitude\": degrees}, ...]}."));
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
    return points;
}

QByteArray PlanPoints::toJson(const std::vector<ControlPoint> &points)
{
    QByteArray json = "{\"points\": [";
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ControlPoint &point = points[i];
        json += (i == 0 ? "\n  {\"pixel\": [" : ",\n  {\"pixel\": [") + written(point.pixel.x()) +
                ", " + written(point.pixel.y()) +
                "], \"latitude\": " + written(point.position.latitude) +
                ", \"longitude\": " + written(point.position.longitude) + "}";
    }
    return json + "\n]}\n";
}

QString PlanPoints::fileBeside(const QString &image)
{
    return stemOf(image) + QStringLiteral(".points.json");
}

QStringList PlanPoints::filesBeside(const QString &image)
{
    QStringList files{fileBeside(image)};
    for (const char16_t *suffix : {u".pgw", u".jgw", u".pngw", u".jpgw", u".wld"})
        files << stemOf(image) + QString::fromUtf16(suffix);
    return files;
}

PlanPoints PlanPoints::beside(const QString &image)
{
    PlanPoints found;
    if (const auto points = readBounded(fileBeside(image))) {
        found.source = Source::Points;
        found.file = fileBeside(image);
        Result<std::vector<ControlPoint>> read = fromJson(*points);
        if (read) {
            found.points = std::move(read).value();
            found.calibration = Calibration::fromPoints(found.points);
        } else {
            found.calibration = read.fault();
        }
        return found;
    }
    for (const QString &path : filesBeside(image)) {
        if (const auto world = readBounded(path)) {
            found.source = Source::WorldFile;
            found.file = path;
            found.calibration = Calibration::fromWorldFile(*world);
            return found;
        }
    }
    found.calibration =
        pointsFault(QStringLiteral("Nothing says where the site plan lies."),
                    QStringLiteral("Put %1.points.json with two or three points beside it, or a "
                                   "world file in WGS 84.")
                        .arg(QFileInfo(image).completeBaseName()));
    return found;
}

Fault PlanPoints::save(const QString &image, const std::vector<ControlPoint> &points)
{
    const QString path = fileBeside(image);
    QFile previous(path);
    if (previous.exists()) {
        if (!previous.open(QIODevice::ReadOnly))
            return pointsFault(QStringLiteral("%1 cannot be read to keep it as a backup: %2.")
                                   .arg(path, previous.errorString()),
                               QStringLiteral("Check its permissions."));
        if (const Fault fault =
                writeInOneStep(path + QStringLiteral(".bak"), previous.read(mostBytes)))
            return fault;
    }
    return writeInOneStep(path, toJson(points));
}

} // namespace Runnel
