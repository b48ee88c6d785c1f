// SPDX-License-Identifier: Apache-2.0
// Reading land.bin, and cutting it to the window.
#include "map/land.h"

#include <QFile>

namespace Runnel {

namespace {

constexpr double landUnits = 250; // to the degree
const QByteArrayView landMagic("RLAND1\n");

/// Numbers of seven bits a byte; what ends too early, or is too large, is not ok().
class NumberReader
{
public:
    explicit NumberReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = quint8(m_bytes[m_at++]);
            value |= quint64(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        m_ok = false;
        return 0;
    }

    double step()
    {
        const quint64 value = number();
        const auto half = double(value >> 1);
        return (value & 1) != 0 ? -half - 1 : half;
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/// One edge of the rectangle: what lies on the inner side of it stays.
template<typename Inside, typename Cut>
QPolygonF clippedBy(const QPolygonF &polygon, const Inside &inside, const Cut &cut)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
        const QPointF &to = polygon[i];
        if (inside(from) != inside(to))
            kept << cut(from, to);
        if (inside(to))
            kept << to;
    }
    return kept;
}

} // namespace

Result<Land> Land::fromBytes(const QByteArray &bytes)
{
    const Fault damaged{FaultKind::ConfigurationUnreadable,
                        QStringLiteral("The land of the map is damaged."),
                        QStringLiteral("Install Runnel once more."), 0, RetryAdvice::Never};
    if (!bytes.startsWith(landMagic))
        return damaged;
    NumberReader reader(QByteArrayView(bytes).sliced(landMagic.size()));
    Land land;
    quint64 points = 0;
    for (quint64 rings = reader.number(); rings > 0 && reader.ok(); --rings) {
        const quint64 size = reader.number();
        points += size;
        if (size < 3 || points > mostPoints || size > quint64(bytes.size()))
            return damaged;
        Ring ring;
        ring.points.reserve(qsizetype(size));
        QPointF at;
        for (quint64 i = 0; i < size && reader.ok(); ++i) {
            at.rx() += reader.step();
            at.ry() += reader.step();
            ring.points << at / landUnits;
        }
        ring.bounds = ring.points.boundingRect();
        if (ring.bounds.left() < -361 || ring.bounds.right() > 361 || ring.bounds.top() < -91 ||
            ring.bounds.bottom() > 91)
            return damaged;
        land.m_rings.push_back(std::move(ring));
    }
    if (!reader.ok() || !reader.atEnd())
        return damaged;
    return land;
}

Result<Land> Land::load()
{
    QFile file(QStringLiteral(":/runnel/map/land.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return fromBytes({});
    return fromBytes(file.readAll());
}

QPolygonF clippedTo(const QPolygonF &polygon, const QRectF &rect)
{
    const auto atX = [](double x) {
        return [x](const QPointF &a, const QPointF &b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](const QPointF &a, const QPointF &b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    const auto right = [&](const QPointF &p) { return p.x() >= rect.left(); };
    const auto left = [&](const QPointF &p) { return p.x() <= rect.right(); };
    const auto below = [&](const QPointF &p) { return p.y() >= rect.top(); };
    const auto above = [&](const QPointF &p) { return p.y() <= rect.bottom(); };
    QPolygonF kept = clippedBy(polygon, right, atX(rect.left()));
    kept = clippedBy(kept, left, atX(rect.right()));
    kept = clippedBy(kept, below, atY(rect.top()));
    return clippedBy(kept, above, atY(rect.bottom()));
}

} // namespace Runnel
