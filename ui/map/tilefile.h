// SPDX-License-Identifier: Apache-2.0
// An MBTiles file: pictures of the ground in a SQLite database. Blocking; not the panel's thread.
#pragma once

#include "base/fault.h"
#include "base/result.h"
#include "database/sqlite.h"
#include "map/tilegrid.h"

#include <QImage>
#include <QString>

namespace Runnel {

/// MBTiles 1.3 with PNG or JPEG. The file is foreign: nothing in it runs code, no query runs for
/// longer than `mostSteps` of SQLite's machine, no picture is larger than the limits. Never
/// written.
class TileFile
{
public:
    static constexpr qsizetype mostTileBytes = 1024 * 1024;
    static constexpr int longestSide = 1024; ///< pixels
    static constexpr int side = 256;         ///< what is given out is no larger
    static constexpr int mostSteps = 2'000'000;

    struct Info
    {
        int least = 0; ///< zoom levels
        int most = 0;
    };

    Result<Info> open(const QString &path);
    /// In greys: on this panel colour means that something is wrong. A null image: the file has no
    /// such tile. May be asked only after open() went well.
    Result<QImage> read(const TileId &id);

private:
    Result<Info> zoomLevels();

    SqliteConnection m_database;
    SqliteStatement m_query;
    int m_steps = 0;
};

} // namespace Runnel
