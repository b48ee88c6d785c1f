// SPDX-License-Identifier: Apache-2.0
// Axes move seldom, points are replaced as a whole: both are what Qt Charts is quick at.
#include "statistics/plot.h"

#include "statistics/plotlegend.h"
#include "style/panelstyle.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include <algorithm>

namespace Runnel {

namespace {

constexpr double lowestDecade = 0.1; ///< a logarithmic axis has no zero

QLabel *plainLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

Plot::Plot(const PanelStyle &style, Scale scale, int legendRows, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_scale(scale)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_title(plainLabel("strong", this))
    , m_unit(plainLabel("quiet", this))
    , m_legend(new PlotLegend(style, this))
    , m_times(new QDateTimeAxis(m_chart))
    , m_values(scale == Scale::Logarithmic
                   ? static_cast<QAbstractAxis *>(new QLogValueAxis(m_chart))
                   : new QValueAxis(m_chart))
{
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus); // so that a screen reader comes by
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns stay alike
    m_legend->setRows(legendRows);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_times, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_times->setFormat(QStringLiteral("HH:mm"));
    if (auto *logarithmic = qobject_cast<QLogValueAxis *>(m_values)) {
        logarithmic->setBase(10);
        logarithmic->setLabelFormat(QStringLiteral("%g"));
        logarithmic->setMinorTickCount(0);
    }
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // all of it is new anyway
    m_view->setOptimizationFlag(QGraphicsView::DontSavePainterState);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(style.gap());
    heading->addWidget(m_title);
    heading->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style.gap(), style.pixels(1.2), style.gap(), style.pixels(1));
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(&style, &PanelStyle::changed, this, &Plot::dress);
    dress();
    series(0, 0); // an axis that no series has does not take up its range
}

void Plot::dress()
{
    const Palette &palette = m_style.palette();
    const QFont font = m_style.font(PanelStyle::Type::Small);
    m_view->setBackgroundBrush(palette.sheet);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(palette.quiet);
        axis->setGridLinePen(QPen(palette.grid, 1));
        axis->setLinePen(QPen(palette.line, 1));
    }
    for (int line = 0; line < m_series.size(); ++line) {
        for (QLineSeries *series : std::as_const(m_series[line]))
            series->setPen(plotPen(m_style, line));
    }
    m_legend->update();
}

void Plot::setTitle(const QString &title, const QString &unit)
{
    m_title->setText(title);
    m_unit->setText(unit);
    setAccessibleName(unit.isEmpty() ? title : title + QStringLiteral(", ") + unit);
}

int Plot::usefulPoints() const
{
    return std::clamp(int(m_chart->plotArea().width()) / 2, 50, 1000);
}

QLineSeries *Plot::series(int line, int piece)
{
    while (m_series.size() <= line)
        m_series.append(QList<QLineSeries *>());
    QList<QLineSeries *> &pieces = m_series[line];
    while (pieces.size() <= piece) {
        auto *series = new QLineSeries(m_chart);
        m_chart->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
        series->setPen(plotPen(m_style, line));
        pieces.append(series);
    }
    return pieces[piece];
}

void Plot::setLines(const PlotAxes::TimeSpan &span, const QList<PlotLine> &lines, double least)
{
    double largest = 0;
    QStringList words;
    for (const PlotLine &line : lines) {
        for (const QList<QPointF> &piece : line.pieces) {
            for (const QPointF &point : piece)
                largest = std::max(largest, point.y());
        }
        words += line.name.isEmpty() ? line.value : line.name + QStringLiteral(": ") + line.value;
    }
    setSpan(span);
    setTop(largest, least);
    const int count = std::min<int>(mostLines, int(lines.size()));
    for (int line = 0; line < std::max<int>(count, int(m_series.size())); ++line) {
        QList<QList<QPointF>> pieces = line < count ? lines[line].pieces : QList<QList<QPointF>>();
        while (pieces.size() > mostPieces) {
            const QList<QPointF> last = pieces.takeLast();
            pieces.last() += last;
        }
        for (QList<QPointF> &piece : pieces) {
            for (QPointF &point : piece)
                point.setY(m_scale == Scale::Logarithmic ? std::max(lowestDecade, point.y())
                                                         : point.y());
        }
        const qsizetype drawn = line < m_series.size() ? m_series[line].size() : 0;
        for (int piece = 0; piece < std::max(pieces.size(), drawn); ++piece)
            series(line, piece)->replace(piece < pieces.size() ? pieces[piece] : QList<QPointF>());
    }
    m_lines = lines.mid(0, count);
    m_legend->setLines(m_lines);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void Plot::setSpan(const PlotAxes::TimeSpan &span)
{
    if (span.from == m_span.from && span.to == m_span.to)
        return;
    m_span = span;
    m_times->setTickCount(span.ticks);
    m_times->setRange(QDateTime::fromMSecsSinceEpoch(span.from),
                      QDateTime::fromMSecsSinceEpoch(span.to));
}

void Plot::setTop(double largest, double least)
{
    if (auto *logarithmic = qobject_cast<QLogValueAxis *>(m_values)) {
        const double top = std::max(PlotAxes::decadeAbove(largest), PlotAxes::decadeAbove(least));
        if (top != m_top)
            logarithmic->setRange(lowestDecade, top);
        m_top = top;
        return;
    }
    const double top = PlotAxes::roundAbove(largest, least);
    if (top == m_top)
        return;
    m_top = top;
    auto *values = qobject_cast<QValueAxis *>(m_values);
    values->setTickCount(PlotAxes::ticksTo(top));
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setRange(0, top);
}

} // namespace Runnel
