// SPDX-License-Identifier: Apache-2.0
// Symbols that have been drawn before.
#pragma once

#include "style/palette.h"
#include "style/prioritysymbol.h"

#include <QHash>
#include <QPixmap>

namespace Runnel {

/// A flood is hundreds of symbols of a few kinds: each kind is drawn once and then copied. Sizes
/// are taken to the pixel, confidences to 4 percent, places to the pixel.
class SymbolCache
{
public:
    static constexpr qsizetype mostKinds = 512;          ///< then it starts anew
    static constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< the same

    /// Like PrioritySymbol::paint(), but without the count.
    void paint(QPainter &painter, const PrioritySymbol &symbol, QPointF centre, double side,
               const Palette &palette);
    qsizetype kinds() const { return m_pixmaps.size(); }
    qint64 bytes() const { return m_bytes; }

private:
    QHash<quint64, QPixmap> m_pixmaps;
    qint64 m_bytes = 0;
    Palette m_palette = Palette::light();
};

} // namespace Runnel
