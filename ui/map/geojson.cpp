// SPDX-License-Identifier: Apache-2.0
// GeoJSON, within bounds.
#include "map/geojson.h"

#include "map/metricplane.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Runnel {

namespace {

constexpr qsizetype longestName = 256;

Fault overlayFault(const QString &detail)
{
    return {FaultKind::ConfigurationUnreadable, detail,
            QStringLiteral("Export the overlay as GeoJSON (RFC 7946) in WGS 84, at most 16 MiB and "
                           "200,000 positions."),
            0, RetryAdvice::Never};
}

/// Walks one document. Stops at the first thing that is wrong and keeps what it was.
class GeoJsonReader
{
public:
    void readObject(const QJsonObject &object)
    {
        const QString type = object.value(u"type").toString();
        if (type == u"FeatureCollection") {
            const QJsonValue features = object.value(u"features");
            if (!features.isArray())
                return fail(QStringLiteral("has no features"));
            for (const auto &feature : features.toArray()) {
                ++m_feature;
                readFeature(feature.toObject());
                if (m_fault)
                    return;
            }
        } else if (type == u"Feature") {
            readFeature(object);
        } else {
            readGeometry(object, 0);
        }
    }

    Result<GeoOverlay> result() const
    {
        if (m_fault)
            return m_fault;
        return m_overlay;
    }

private:
    void fail(const QString &what)
    {
        if (m_fault)
            return;
        m_fault = overlayFault(
            m_feature > 0 ? QStringLiteral("Feature %1 of the overlay %2.").arg(m_feature).arg(what)
                          : QStringLiteral("The overlay %1.").arg(what));
    }

    void readFeature(const QJsonObject &feature)
    {
        if (feature.value(u"type").toString() != u"Feature")
            return fail(QStringLiteral("is not a Feature"));
        m_name =
            feature.value(u"properties").toObject().value(u"name").toString().left(longestName);
        const QJsonValue geometry = feature.value(u"geometry");
        if (!geometry.isNull() && !geometry.isUndefined())
            readGeometry(geometry.toObject(), 0);
    }

    void readGeometry(const QJsonObject &geometry, int depth)
    {
        const QString type = geometry.value(u"type").toString();
        const QJsonArray coordinates = geometry.value(u"coordinates").toArray();
        if (type == u"Point") {
            addPoint(coordinates);
        } else if (type == u"MultiPoint") {
            for (const auto &point : coordinates)
                addPoint(point);
        } else if (type == u"LineString") {
            add(GeoShape::Kind::Line, {readPath(coordinates)});
        } else if (type == u"MultiLineString") {
            add(GeoShape::Kind::Line, readPaths(coordinates));
        } else if (type == u"Polygon") {
            add(GeoShape::Kind::Area, readPaths(coordinates));
        } else if (type == u"MultiPolygon") {
            for (const auto &polygon : coordinates)
                add(GeoShape::Kind::Area, readPaths(polygon.toArray()));
        } else if (type == u"GeometryCollection") {
            if (depth >= GeoOverlay::deepest)
                return fail(QStringLiteral("nests its geometries too deep"));
            for (const auto &part : geometry.value(u"geometries").toArray())
                readGeometry(part.toObject(), depth + 1);
        } else {
            fail(QStringLiteral("has no geometry that GeoJSON knows"));
        }
    }

    std::vector<std::vector<GeoPosition>> readPaths(const QJsonArray &list)
    {
        std::vector<std::vector<GeoPosition>> paths;
        for (const auto &path : list) {
            paths.push_back(readPath(path.toArray()));
            if (m_fault)
                break;
        }
        return paths;
    }

    std::vector<GeoPosition> readPath(const QJsonArray &list)
    {
        std::vector<GeoPosition> path;
        for (const auto &value : list) {
            const QJsonArray pair = value.toArray();
            const GeoPosition position{pair.at(1).toDouble(), pair.at(0).toDouble()};
            if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble() ||
                !isOnGlobe(position)) {
                fail(QStringLiteral("has a position that is not [longitude, latitude] in degrees"));
                break;
            }
            if (++m_positions > GeoOverlay::mostPositions) {
                fail(QStringLiteral("is one position too many"));
                break;
            }
            path.push_back(position);
        }
        return path;
    }

    void addPoint(const QJsonValue &point)
    {
        QJsonArray one;
        one.append(point); // in braces it would be the same array, not one around it
        add(GeoShape::Kind::Point, {readPath(one)});
    }

    void add(GeoShape::Kind kind, std::vector<std::vector<GeoPosition>> paths)
    {
        if (!m_fault)
            m_overlay.shapes.push_back({kind, std::move(paths), m_name});
    }

    GeoOverlay m_overlay;
    Fault m_fault;
    QString m_name;
    qsizetype m_positions = 0;
    int m_feature = 0;
};

} // namespace

Result<GeoOverlay> GeoOverlay::fromJson(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return overlayFault(QStringLiteral("The overlay is larger than 16 MiB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return overlayFault(QStringLiteral("The overlay is not JSON: %1, at byte %2.")
                                .arg(error.errorString())
                                .arg(error.offset));
    GeoJsonReader reader;
    reader.readObject(document.object());
    return reader.result();
}

Result<GeoOverlay> GeoOverlay::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return overlayFault(
            QStringLiteral("The overlay cannot be read: %1.").arg(file.errorString()));
    return fromJson(file.read(mostBytes + 1));
}

} // namespace Runnel
