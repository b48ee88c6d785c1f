// SPDX-License-Identifier: Apache-2.0
// Samples of the dashes, names, values.
#include "statistics/plotlegend.h"

#include "style/panelstyle.h"

#include <QPainter>

#include <algorithm>

namespace Runnel {

QPen plotPen(const PanelStyle &style, int line)
{
    const Palette &palette = style.palette();
    struct Kind
    {
        bool dark;
        double width;
        Qt::PenStyle dashes;
    };
    static constexpr Kind kinds[] = {{true, 0.5, Qt::SolidLine},   {true, 0.5, Qt::DashLine},
                                     {true, 0.5, Qt::DotLine},     {false, 0.8, Qt::SolidLine},
                                     {true, 0.5, Qt::DashDotLine}, {false, 0.8, Qt::DashLine},
                                     {false, 0.3, Qt::SolidLine}};
    const Kind &kind = kinds[size_t(std::clamp(line, 0, int(std::size(kinds)) - 1))];
    QPen pen(kind.dark ? palette.text : palette.structure);
    pen.setWidthF(std::max(1.0, kind.width * style.pixelsPerMillimetre()));
    pen.setStyle(kind.dashes);
    pen.setCapStyle(Qt::FlatCap);
    pen.setCosmetic(true);
    return pen;
}

PlotLegend::PlotLegend(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PlotLegend::setLines(const QList<PlotLine> &lines)
{
    m_lines = lines;
    for (PlotLine &line : m_lines)
        line.pieces.clear();
    update();
}

void PlotLegend::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
}

int PlotLegend::rowHeight() const
{
    return QFontMetrics(m_style.font(PanelStyle::Type::Small)).height() + m_style.pixels(0.6);
}

QSize PlotLegend::sizeHint() const
{
    return {m_style.pixels(40), m_rows * rowHeight()};
}

void PlotLegend::paintEvent(QPaintEvent *)
{
    if (m_lines.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(m_style.font(PanelStyle::Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int columns = (int(m_lines.size()) + m_rows - 1) / m_rows;
    const int width = this->width() / columns;
    const int sample = m_style.pixels(8);
    const int gap = m_style.pixels(1.5);
    for (int i = 0; i < m_lines.size(); ++i) {
        const PlotLine &line = m_lines[i];
        const QRect cell(i % columns * width, i / columns * rowHeight(), width - 2 * gap,
                         rowHeight());
        painter.setPen(plotPen(m_style, i));
        painter.drawLine(QPointF(cell.left(), cell.center().y() + 0.5),
                         QPointF(cell.left() + sample, cell.center().y() + 0.5));
        const int left = cell.left() + sample + gap;
        const int value = metrics.horizontalAdvance(line.value);
        const QString name = metrics.elidedText(line.name, Qt::ElideRight,
                                                std::max(0, cell.right() - left - value - gap));
        const int end = left + metrics.horizontalAdvance(name) + gap;
        painter.setPen(m_style.palette().quiet);
        painter.drawText(QRect(left, cell.top(), end - left, cell.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
        painter.setPen(m_style.palette().text);
        painter.drawText(QRect(end, cell.top(), value + gap, cell.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line.value);
    }
}

} // namespace Runnel
