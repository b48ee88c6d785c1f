// SPDX-License-Identifier: Apache-2.0
// Writes MBTiles files for tests, good ones and bad ones.
#pragma once

#include "database/sqlite.h"
#include "map/tilegrid.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace Runnel::MapSite {

/// Colourful, with its name on it.
inline QByteArray tilePicture(const TileId &id, int side = 256, const char *format = "png")
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor::fromHsv((id.x * 67 + id.y * 131) % 360, 60, 225));
    QPainter painter(&image);
    painter.setPen(Qt::darkGreen);
    painter.drawRect(0, 0, side - 1, side - 1);
    painter.drawText(image.rect(), Qt::AlignCenter,
                     QStringLiteral("%1/%2/%3").arg(id.zoom).arg(id.x).arg(id.y));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

class TileWriter
{
public:
    /// False when the file cannot be made.
    bool begin(const QString &path)
    {
        return m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) == SQLITE_OK &&
               run("CREATE TABLE metadata (name TEXT, value TEXT)") &&
               run("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, "
                   "tile_data BLOB)") &&
               run("CREATE UNIQUE INDEX tile ON tiles (zoom_level, tile_column, tile_row)");
    }
    bool run(const char *sql) { return m_database.exec(sql) == SQLITE_OK; }
    bool add(const TileId &id, const QByteArray &bytes)
    {
        SqliteStatement insert;
        if (insert.prepare(m_database, "INSERT INTO tiles VALUES (?1, ?2, ?3, ?4)") != SQLITE_OK)
            return false;
        insert.bind(1, id.zoom);
        insert.bind(2, id.x);
        insert.bind(3, id.rowFromSouth());
        insert.bindBytes(4, bytes);
        return insert.run() == SQLITE_OK;
    }

private:
    SqliteConnection m_database;
};

} // namespace Runnel::MapSite
