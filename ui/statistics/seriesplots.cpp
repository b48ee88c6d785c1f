// SPDX-License-Identifier: Apache-2.0
// Points become lines: rates by the time they stand for, gaps where nothing is known.
#include "statistics/seriesplots.h"

#include "base/escape.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QGridLayout>

#include <functional>

namespace Runnel {

namespace {

constexpr qsizetype longestName = 40;
const QChar noValue(0x2013);

using Value = std::function<double(const SeriesPoint &)>;
using Has = std::function<bool(const SeriesPoint &)>;

/// A piece ends where time is missing.
QList<QList<QPointF>> piecesOf(const SeriesWindow &window, const Value &value,
                               const Has &has = nullptr)
{
    QList<QList<QPointF>> pieces;
    qint64 last = 0;
    for (const SeriesPoint &point : window.points) {
        if (has && !has(point))
            continue;
        // From where its time began: a point alone would not be a line.
        if (pieces.isEmpty() || point.from - last > 2 * window.step)
            pieces += QList<QPointF>{{double(point.from), value(point)}};
        pieces.last() += QPointF(double(point.at), value(point));
        last = point.at;
    }
    return pieces;
}

double ratio(double count, double seconds)
{
    return seconds > 0 ? count / seconds : 0;
}

} // namespace

SeriesPlots::SeriesPlots(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_events(new Plot(style, Plot::Scale::Linear, 2, this))
    , m_latency(new Plot(style, Plot::Scale::Logarithmic, 1, this))
    , m_outbox(new Plot(style, Plot::Scale::Linear, 1, this))
    , m_reconnects(new Plot(style, Plot::Scale::Linear, 1, this))
    , m_streams(new Plot(style, Plot::Scale::Linear, 1, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(style.gap());
    grid->addWidget(m_events, 0, 0, 1, 2);
    grid->addWidget(m_latency, 1, 0);
    grid->addWidget(m_outbox, 1, 1);
    grid->addWidget(m_reconnects, 2, 0);
    grid->addWidget(m_streams, 2, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void SeriesPlots::retranslate()
{
    m_events->setTitle(tr("Events received"), tr("per second, by type"));
    m_latency->setTitle(tr("Delivery"), tr("ms from the camera to the broker"));
    m_outbox->setTitle(tr("Outbox"), tr("events that wait"));
    m_reconnects->setTitle(tr("Reconnects"), tr("of all streams"));
    m_streams->setTitle(tr("Streams"), tr("that are live, of all"));
}

void SeriesPlots::draw(Which which, const StatisticsSeries &series, qint64 now,
                       std::chrono::milliseconds length)
{
    const SeriesPoint *newest = series.newest();
    if (newest == nullptr)
        return;
    const PlotAxes::TimeSpan span = PlotAxes::spanOf(now, length);
    Plot *plots[] = {m_events, m_latency, m_outbox, m_reconnects, m_streams};
    const SeriesWindow window = series.window(span.to, length, plots[which]->usefulPoints());
    switch (which) {
    case Events:
        drawEvents(span, window);
        break;
    case Latency:
        drawLatency(span, window, *newest);
        break;
    case Outbox:
        m_outbox->setLines(span,
                           {{tr("waiting"), MeasureText::count(newest->queued),
                             piecesOf(window, [](const auto &p) { return double(p.queued); })}},
                           4);
        break;
    case Reconnects: {
        quint64 all = 0;
        for (const SeriesPoint &point : window.points)
            all += point.reconnects;
        m_reconnects->setTitle(tr("Reconnects"),
                               tr("of all streams, in %1 each").arg(TimeText::age(window.step)));
        m_reconnects->setLines(
            span,
            {{tr("in all of this time"), MeasureText::count(all),
              piecesOf(window, [](const auto &p) { return double(p.reconnects); })}},
            4);
        break;
    }
    case Streams:
        m_streams->setLines(span,
                            {{tr("live"), MeasureText::count(newest->live),
                              piecesOf(window, [](const auto &p) { return double(p.live); })},
                             {tr("all"), MeasureText::count(newest->streams),
                              piecesOf(window, [](const auto &p) { return double(p.streams); })}},
                            4);
        break;
    case Count:
        break;
    }
}

void SeriesPlots::drawEvents(const PlotAxes::TimeSpan &span, const SeriesWindow &window)
{
    QList<PlotLine> types;
    const int count = int(window.types.size()) + (window.others ? 1 : 0);
    for (int type = 0; type < count; ++type) {
        const auto rate = [type](const SeriesPoint &point) {
            return ratio(double(point.received[size_t(type)]), point.seconds);
        };
        types += {type < window.types.size() ? escapedForDisplay(window.types[type], longestName)
                                             : tr("others"),
                  MeasureText::number(rate(window.points.back())), piecesOf(window, rate)};
    }
    m_events->setLines(span, types, 1);
}

void SeriesPlots::drawLatency(const PlotAxes::TimeSpan &span, const SeriesWindow &window,
                              const SeriesPoint &newest)
{
    const auto delivered = [](const SeriesPoint &point) { return point.delivered > 0; };
    const auto milliseconds = [&newest](double value) {
        return newest.delivered == 0 ? QString(noValue)
                                     : tr("%1 ms").arg(MeasureText::number(value));
    };
    m_latency->setLines(span,
                        {{tr("half within"), milliseconds(newest.latencyP50),
                          piecesOf(
                              window, [](const auto &p) { return p.latencyP50; }, delivered)},
                         {tr("99 % within"), milliseconds(newest.latencyP99),
                          piecesOf(
                              window, [](const auto &p) { return p.latencyP99; }, delivered)}},
                        10);
}

} // namespace Runnel
