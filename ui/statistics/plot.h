// SPDX-License-Identifier: Apache-2.0
// One quantity over time, with its unit and its newest values.
#pragma once

#include "statistics/plotaxes.h"
#include "statistics/plotline.h"

#include <QFrame>

class QAbstractAxis;
class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QLineSeries;

namespace Runnel {
class PlotLegend;

/// Over Qt Charts; its own legend, because that one knows neither dashes nor values. All it shows
/// is also its accessible description, in words.
class Plot final : public QFrame
{
    Q_OBJECT
public:
    enum class Scale { Linear, Logarithmic };

    static constexpr int mostPieces = 6;
    static constexpr int mostLines = 7;

    Plot(const PanelStyle &style, Scale scale, int legendRows, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &unit);
    /// The axis of values reaches at least to `least`, which is 1, 2, 4 or 8 or ten times one.
    void setLines(const PlotAxes::TimeSpan &span, const QList<PlotLine> &lines, double least);
    int usefulPoints() const; ///< one for two pixels: more cannot be seen and cost time
    const QList<PlotLine> &lines() const { return m_lines; }

private:
    void dress(); ///< by the style
    QLineSeries *series(int line, int piece);
    void setSpan(const PlotAxes::TimeSpan &span);
    void setTop(double largest, double least);

    const PanelStyle &m_style;
    Scale m_scale;
    QChart *m_chart;
    QChartView *m_view;
    QLabel *m_title;
    QLabel *m_unit;
    PlotLegend *m_legend;
    QDateTimeAxis *m_times;
    QAbstractAxis *m_values;
    QList<QList<QLineSeries *>> m_series; ///< by line and piece; children of the chart
    QList<PlotLine> m_lines;
    PlotAxes::TimeSpan m_span;
    double m_top = 0;
};

} // namespace Runnel
