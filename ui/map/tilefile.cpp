// SPDX-License-Identifier: Apache-2.0
// Reading tiles within limits.
#include "map/tilefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int stepsAtATime = 1'000;

Fault tileFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationUnreadable, detail, remedy, 0, RetryAdvice::Never};
}

Fault notTiles(const QString &why)
{
    return tileFault(QStringLiteral("The map's tiles cannot be read: %1.").arg(why),
                     QStringLiteral("map.tiles names an MBTiles file with PNG or JPEG tiles; look "
                                    "at the path and the permissions, or export it once more."));
}

Fault badTile(const TileId &id, const QString &why)
{
    return tileFault(QStringLiteral("Tile %1/%2/%3 of the map cannot be shown: %4.")
                         .arg(id.zoom)
                         .arg(id.x)
                         .arg(id.y)
                         .arg(why),
                     QStringLiteral("The others are shown. Export the MBTiles file once more."));
}

QString sqliteWords(int code)
{
    return QString::fromUtf8(sqlite3_errstr(code));
}

QImage greys(const QImage &image)
{
    constexpr int side = TileFile::side;
    QImage grey = image;
    if (image.width() > side || image.height() > side)
        grey = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    grey = grey.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        for (int x = 0; x < grey.width(); ++x) {
            const int value = qGray(line[x]);
            line[x] = qRgba(value, value, value, qAlpha(line[x]));
        }
    }
    return grey.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

Result<TileFile::Info> TileFile::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return notTiles(QStringLiteral("there is no such file"));
    if (!file.isFile())
        return notTiles(QStringLiteral("it is not a file"));
    const int opened = m_database.open(path, SQLITE_OPEN_READONLY);
    if (opened != SQLITE_OK)
        return notTiles(sqliteWords(opened));
    sqlite3_limit(m_database.handle(), SQLITE_LIMIT_LENGTH, 2 * int(mostTileBytes));
    sqlite3_progress_handler(
        m_database.handle(), stepsAtATime,
        [](void *self) {
            int &steps = static_cast<TileFile *>(self)->m_steps;
            steps += stepsAtATime;
            return steps > mostSteps ? 1 : 0;
        },
        this);
    const int prepared =
        m_query.prepare(m_database, "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND "
                                    "tile_column = ?2 AND tile_row = ?3");
    if (prepared != SQLITE_OK)
        return notTiles(prepared == SQLITE_ERROR ? QStringLiteral("it has no table of tiles")
                                                 : sqliteWords(prepared));
    return zoomLevels();
}

Result<TileFile::Info> TileFile::zoomLevels()
{
    const auto level = [this](const char *fromMetadata, const char *fromTiles) {
        m_steps = 0;
        const qint64 said = m_database.number(fromMetadata, -1);
        m_steps = 0;
        return said >= 0 ? said : m_database.number(fromTiles, -1);
    };
    const qint64 least = level("SELECT CAST(value AS INTEGER) FROM metadata WHERE name = 'minzoom'",
                               "SELECT coalesce(min(zoom_level), -1) FROM tiles");
    const qint64 most = level("SELECT CAST(value AS INTEGER) FROM metadata WHERE name = 'maxzoom'",
                              "SELECT coalesce(max(zoom_level), -1) FROM tiles");
    if (least < 0 || most < least || most > TileGrid::deepest)
        return notTiles(QStringLiteral("it does not say which zoom levels it has"));
    return Info{int(least), int(most)};
}

Result<QImage> TileFile::read(const TileId &id)
{
    m_steps = 0;
    m_query.reset();
    m_query.bind(1, id.zoom);
    m_query.bind(2, id.x);
    m_query.bind(3, id.rowFromSouth());
    const int code = m_query.step();
    if (code == SQLITE_DONE) {
        m_query.reset();
        return QImage();
    }
    if (code != SQLITE_ROW) {
        m_query.reset();
        return badTile(id, sqliteWords(code));
    }
    const QByteArrayView held = m_query.bytes(0);
    if (held.size() > mostTileBytes) {
        m_query.reset();
        return badTile(id, QStringLiteral("it is larger than 1 MiB"));
    }
    QByteArray bytes = held.toByteArray();
    m_query.reset();

    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return badTile(id, QStringLiteral("it is neither a PNG nor a JPEG image"));
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > longestSide)
        return badTile(id, QStringLiteral("it has more than 1024 pixels a side"));
    const QImage image = reader.read();
    if (image.isNull())
        return badTile(id, reader.errorString());
    return greys(image);
}

} // namespace Runnel
