// SPDX-License-Identifier: Apache-2.0
// What the lines of a plot mean, and how much they are now.
#pragma once

#include "statistics/plotline.h"

#include <QWidget>

namespace Runnel {

/// As many columns as fit; a name that is too long is elided, its value never.
class PlotLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit PlotLegend(const PanelStyle &style, QWidget *parent = nullptr);

    void setLines(const QList<PlotLine> &lines); ///< their pieces are not kept
    /// Rows for which there is room, so that the plot above keeps its size.
    void setRows(int rows);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    const PanelStyle &m_style;
    QList<PlotLine> m_lines;
    int m_rows = 1;
};

} // namespace Runnel
