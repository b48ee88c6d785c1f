// SPDX-License-Identifier: Apache-2.0
// Draw once, copy often.
#include "map/symbolcache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr double confidenceStep = 4; // percent; a ring this small shows no less

} // namespace

void SymbolCache::paint(QPainter &painter, const PrioritySymbol &symbol, QPointF centre,
                        double side, const Palette &palette)
{
    if (!(palette == m_palette) || m_pixmaps.size() >= mostKinds || m_bytes >= mostBytes) {
        m_pixmaps.clear();
        m_bytes = 0;
        m_palette = palette;
    }
    PrioritySymbol kind = symbol;
    kind.count = 1;
    kind.lit = symbol.lit && symbol.unacknowledged;
    quint64 steps = 0; // 0: no ring
    if (symbol.confidence && std::isfinite(*symbol.confidence)) {
        const double percent = std::clamp(*symbol.confidence, 0.0, 100.0);
        steps = 1 + quint64(std::lround(percent / confidenceStep));
        kind.confidence = double(steps - 1) * confidenceStep;
    } else {
        kind.confidence.reset();
    }
    const auto pixels = quint64(std::clamp(std::lround(side), 4L, 1000L));
    const double ratio = painter.device()->devicePixelRatioF();
    const quint64 key = quint64(std::clamp(symbol.priority, 1, 3)) |
                        quint64(symbol.unacknowledged) << 2 | quint64(symbol.active) << 3 |
                        quint64(kind.lit) << 4 | quint64(symbol.selected) << 5 | steps << 6 |
                        pixels << 14 | quint64(std::lround(ratio * 100)) << 26;
    const int half = int(std::ceil(PrioritySymbol::reach(double(pixels))));
    QPixmap &pixmap = m_pixmaps[key];
    if (pixmap.isNull()) {
        pixmap = QPixmap(QSize(2 * half, 2 * half) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        m_bytes += qint64{4} * pixmap.width() * pixmap.height();
        QPainter onto(&pixmap);
        onto.setFont(painter.font());
        kind.paint(onto, QPointF(half, half), double(pixels), palette);
    }
    painter.drawPixmap(
        QPointF(std::round(centre.x()), std::round(centre.y())) - QPointF(half, half), pixmap);
}

} // namespace Runnel
