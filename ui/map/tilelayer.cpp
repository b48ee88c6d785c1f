// SPDX-License-Identifier: Apache-2.0
// Reads ahead of the painting, a few tiles at a time.
#include "map/tilelayer.h"

#include <algorithm>
#include <utility>

namespace Runnel {

namespace {

constexpr qsizetype leastCost = 256; // of a tile that is known to be missing

} // namespace

TileLayer::TileLayer(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_file(std::make_shared<TileFile>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("tiles"));
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this, file = m_file, path] {
        const Result<TileFile::Info> info = file->open(path);
        QMetaObject::invokeMethod(this, [this, info] { opened(info); });
    });
}

TileLayer::~TileLayer()
{
    m_thread.quit();
    m_thread.wait();
}

void TileLayer::opened(const Result<TileFile::Info> &info)
{
    m_answered = true;
    if (!info) {
        m_complained = true;
        emit failed(info.fault());
        return;
    }
    m_info = info.value();
    emit arrived();
}

const QImage *TileLayer::tile(const TileId &id)
{
    const QImage *kept = m_kept.object(id);
    if (kept == nullptr)
        m_wanted.push_back(id);
    return kept == nullptr || kept->isNull() ? nullptr : kept;
}

const QImage *TileLayer::tileAtHand(const TileId &id) const
{
    const QImage *kept = m_kept.object(id);
    return kept == nullptr || kept->isNull() ? nullptr : kept;
}

void TileLayer::endPicture()
{
    if (m_reading || m_wanted.empty())
        return;
    m_wanted.resize(std::min(m_wanted.size(), mostAtATime));
    m_reading = true;
    QMetaObject::invokeMethod(m_worker, [this, file = m_file, wanted = m_wanted] {
        std::vector<Read> tiles;
        Fault fault;
        for (const TileId &id : wanted) {
            const Result<QImage> image = file->read(id);
            if (!image && !fault)
                fault = image.fault();
            tiles.push_back({id, image ? image.value() : QImage()});
        }
        QMetaObject::invokeMethod(this, [this, tiles, fault] { came(tiles, fault); });
    });
}

void TileLayer::came(const std::vector<Read> &tiles, const Fault &fault)
{
    m_reading = false;
    for (const Read &read : tiles)
        m_kept.insert(read.id, new QImage(read.image),
                      std::max<qsizetype>(leastCost, read.image.sizeInBytes()));
    emit arrived();
    if (fault && !std::exchange(m_complained, true))
        emit failed(fault); // the last word: who hears it may take the tiles away
}

} // namespace Runnel
