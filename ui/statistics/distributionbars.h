// SPDX-License-Identifier: Apache-2.0
// How alarms are spread over the priorities, against how they should be.
#pragma once

#include "alarm/journal.h"

#include <QWidget>

#include <array>

namespace Runnel {
class PanelStyle;

/// ISA-18.2 wants about 5, 15 and 80 % of priority 1, 2 and 3: who is always shouted at no longer
/// listens.
class DistributionBars final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::array<int, 3> targets{5, 15, 80}; ///< percent, priority 1 first

    explicit DistributionBars(const PanelStyle &style, QWidget *parent = nullptr);

    void setDistribution(const AlarmDistribution &distribution);
    void retranslate() { describe(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    double percent(size_t priority) const; ///< 0 is priority 1
    QString words(size_t priority) const;

    const PanelStyle &m_style;
    std::array<quint64, 3> m_raised{};
};

} // namespace Runnel
