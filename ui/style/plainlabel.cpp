// SPDX-License-Identifier: Apache-2.0
// Labels on the map.
#include "style/plainlabel.h"

#include "base/escape.h"
#include "style/palette.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Runnel {

namespace {

constexpr double labelMargin = 5;
constexpr qsizetype longestLabel = 200;

QString fitting(const QString &text, const QFontMetricsF &metrics, double widest)
{
    return metrics.elidedText(escapedForDisplay(text, longestLabel), Qt::ElideRight, widest);
}

/// Keeps letters apart from whatever they stand on, without a box that hides it.
void outline(QPainter &painter, const QRectF &line, const QString &text, const QColor &ground)
{
    QColor veil = ground;
    veil.setAlpha(150);
    painter.setPen(veil);
    for (const double x : {-1.0, 0.0, 1.0}) {
        for (const double y : {-1.0, 0.0, 1.0}) {
            if (x != 0 || y != 0)
                painter.drawText(line.translated(x, y), Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
}

} // namespace

PlainLabel::PlainLabel(const QString &title, const QString &note, const QFont &font, double widest)
    : m_titleFont(font)
    , m_noteFont(font)
{
    m_titleFont.setWeight(QFont::DemiBold);
    const QFontMetricsF titleMetrics(m_titleFont);
    const QFontMetricsF noteMetrics(m_noteFont);
    m_title = fitting(title, titleMetrics, widest);
    m_note = fitting(note, noteMetrics, widest);
    const double width =
        std::max(titleMetrics.horizontalAdvance(m_title), noteMetrics.horizontalAdvance(m_note));
    const double height = (m_title.isEmpty() ? 0 : titleMetrics.height()) +
                          (m_note.isEmpty() ? 0 : noteMetrics.height());
    m_size = QSizeF(width + 2 * labelMargin, height + labelMargin);
}

void PlainLabel::paint(QPainter &painter, const QRectF &room, const Palette &palette,
                       bool plate) const
{
    if (plate) {
        painter.setPen(QPen(palette.plateEdge, 1));
        painter.setBrush(palette.plate);
        painter.drawRoundedRect(room, 3, 3);
    }
    QRectF line = room.adjusted(0, labelMargin / 2, 0, 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        line.setHeight(QFontMetricsF(font).height());
        painter.setFont(font);
        if (!plate)
            outline(painter, line, text, palette.ground);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    };
    draw(m_title, m_titleFont, palette.text);
    draw(m_note, m_noteFont, palette.quiet);
}

} // namespace Runnel
