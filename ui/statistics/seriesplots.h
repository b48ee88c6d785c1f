// SPDX-License-Identifier: Apache-2.0
// The five plots of what the connector does.
#pragma once

#include "statistics/plot.h"
#include "statistics/series.h"

#include <QWidget>

namespace Runnel {

/// Draws what it is given; when, is the page's business. One plot at a time, so that the panel has
/// its turn between two.
class SeriesPlots final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPlots(const PanelStyle &style, QWidget *parent = nullptr);

    enum Which { Events, Latency, Outbox, Reconnects, Streams, Count };

    void draw(Which which, const StatisticsSeries &series, qint64 now,
              std::chrono::milliseconds length);
    void retranslate();

private:
    void drawEvents(const PlotAxes::TimeSpan &span, const SeriesWindow &window);
    void drawLatency(const PlotAxes::TimeSpan &span, const SeriesWindow &window,
                     const SeriesPoint &newest);

    Plot *m_events;
    Plot *m_latency;
    Plot *m_outbox;
    Plot *m_reconnects;
    Plot *m_streams;
};

} // namespace Runnel
