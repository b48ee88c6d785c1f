// SPDX-License-Identifier: Apache-2.0
// The tiles of the map as the panel sees them: there, or on their way.
#pragma once

#include "map/tilefile.h"

#include <QCache>
#include <QObject>
#include <QThread>

#include <optional>
#include <vector>

namespace Runnel {

/// Panel's thread; files are read and decoded on a thread of its own, at most `mostAtATime` tiles
/// ahead. Keeps `mostKept` bytes of pictures.
class TileLayer final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostKept = 128 * 1024 * 1024;
    static constexpr std::size_t mostAtATime = 12;
    static constexpr int mostInView = 400; ///< tiles; where more would be needed, none are drawn
    // Else a picture would throw out its own tiles and read them for ever.
    static_assert(mostInView * TileFile::side * TileFile::side * 4 <= mostKept);

    explicit TileLayer(const QString &path, QObject *parent = nullptr);
    ~TileLayer() override; ///< waits for the tiles that are being read

    const std::optional<TileFile::Info> &info() const { return m_info; } ///< once it is open

    /// Before a picture is painted: what the last one still missed is no longer wanted.
    void beginPicture() { m_wanted.clear(); }
    void endPicture(); ///< asks for what was missing
    /// Nothing is being read, and the last picture had all that there is.
    bool isComplete() const { return m_answered && !m_reading && m_wanted.empty(); }
    /// Null: not here. It is then asked for, unless the file is known not to have it. Valid until
    /// the event loop turns.
    const QImage *tile(const TileId &id);
    /// The same without asking.
    const QImage *tileAtHand(const TileId &id) const;

signals:
    void arrived();                          ///< paint again
    void failed(const Runnel::Fault &fault); ///< the file, or the first tile that is broken

private:
    struct Read
    {
        TileId id;
        QImage image;
    };

    void opened(const Result<TileFile::Info> &info);
    void came(const std::vector<Read> &tiles, const Fault &fault);

    QThread m_thread;
    QObject *m_worker;                ///< lives on the thread and ends with it
    std::shared_ptr<TileFile> m_file; ///< used on the thread only
    std::optional<TileFile::Info> m_info;
    QCache<TileId, QImage> m_kept{mostKept}; ///< null images: the file has no such tile
    std::vector<TileId> m_wanted;
    bool m_answered = false; ///< the file is open, or will never be
    bool m_reading = false;
    bool m_complained = false;
};

} // namespace Runnel
