// SPDX-License-Identifier: Apache-2.0
// How the flow of a leak went in the last quarter of an hour.
#pragma once

#include "alarm/alarm.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace Runnel {

/// Painted. The scale begins at 0. Points further apart than `longestGap` are not joined: nobody
/// knows what was between them.
class FlowTrend final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes shown{15};
    static constexpr std::chrono::minutes longestGap{3};

    explicit FlowTrend(const PanelContext &context, QWidget *parent = nullptr);

    /// `threshold`: from here on it is priority 1.
    void setTrend(const std::vector<Alarm::TrendPoint> &points, const QString &unit,
                  std::optional<double> threshold);
    void turn(); ///< time went on
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    double top() const;
    qint64 begin() const;

    PanelContext m_context;
    std::vector<Alarm::TrendPoint> m_points;
    QString m_unit;
    std::optional<double> m_threshold;
};

} // namespace Runnel
