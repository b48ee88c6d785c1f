// SPDX-License-Identifier: Apache-2.0
// Three bars, three marks.
#include "statistics/distributionbars.h"

#include "style/panelstyle.h"
#include "style/prioritysymbol.h"
#include "text/measuretext.h"

#include <QLocale>
#include <QPainter>

namespace Runnel {

DistributionBars::DistributionBars(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&style, &PanelStyle::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void DistributionBars::setDistribution(const AlarmDistribution &distribution)
{
    m_raised = {distribution.raised[0], distribution.raised[1], distribution.raised[2]};
    describe();
    update();
}

double DistributionBars::percent(size_t priority) const
{
    const quint64 all = m_raised[0] + m_raised[1] + m_raised[2];
    return all == 0 ? 0 : 100.0 * double(m_raised[priority]) / double(all);
}

QString DistributionBars::words(size_t priority) const
{
    return tr("%1 · %2 %, target %3 %")
        .arg(MeasureText::count(m_raised[priority]))
        .arg(QLocale().toString(percent(priority), 'f', percent(priority) < 10 ? 1 : 0))
        .arg(targets[priority]);
}

void DistributionBars::describe()
{
    setAccessibleName(tr("New alarms by priority"));
    QStringList sentences;
    for (size_t i = 0; i < 3; ++i)
        sentences += tr("Priority %1: %2.").arg(i + 1).arg(words(i));
    setAccessibleDescription(sentences.join(u' '));
}

QSize DistributionBars::sizeHint() const
{
    return {m_style.pixels(60), 3 * m_style.pixels(11)};
}

void DistributionBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_style.palette();
    const int row = height() / 3;
    const int left = m_style.pixels(9);
    const QFontMetrics metrics(m_style.font(PanelStyle::Type::Body));
    for (size_t i = 0; i < 3; ++i) {
        const int top = int(i) * row;
        PrioritySymbol symbol;
        symbol.priority = int(i) + 1;
        symbol.paint(painter, QPointF(m_style.pixels(4), top + row / 2.0), m_style.pixels(5),
                     palette);
        painter.setFont(m_style.font(PanelStyle::Type::Body));
        painter.setPen(palette.text);
        painter.drawText(QRect(left, top, width() - left, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words(i), Qt::ElideRight, width() - left));
        const QRectF track(left, top + metrics.height() + m_style.pixels(0.5), width() - left - 1,
                           m_style.pixels(3));
        painter.fillRect(track, palette.frame);
        painter.fillRect(
            QRectF(track.topLeft(), QSizeF(track.width() * percent(i) / 100, track.height())),
            palette.structure);
        const double mark = track.left() + track.width() * targets[i] / 100;
        painter.fillRect(QRectF(mark - m_style.pixels(0.3), track.top() - m_style.pixels(0.8),
                                m_style.pixels(0.6), track.height() + 2 * m_style.pixels(0.8)),
                         palette.text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.priority3, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace Runnel
