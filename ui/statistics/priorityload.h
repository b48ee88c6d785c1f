// SPDX-License-Identifier: Apache-2.0
// How much people were asked to look at in the last 30 days, and by what.
#pragma once

#include "base/clock.h"
#include "session/panelcontext.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace Runnel {
class ChattererModel;
class DistributionBars;
struct AlarmDistribution;
struct Fault;

/// Asks the journal when it is told that it can be seen, then every minute, until it is hidden. An
/// older answer stays while a newer one is under way or refused; the page says which it is.
class PriorityLoad final : public QFrame
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours span{30 * 24};
    static constexpr std::chrono::seconds askEvery{60};

    explicit PriorityLoad(PanelContext context, QWidget *parent = nullptr);

    void setSeen(bool seen);
    void retranslate();
    const ChattererModel &chatterers() const { return *m_chatterers; }

private:
    void ask();
    void take(quint64 number, const AlarmDistribution &distribution, const Fault &fault);
    void explain();

    PanelContext m_context;
    QLabel *m_title;
    QLabel *m_state;
    DistributionBars *m_bars;
    QLabel *m_worstTitle;
    QTableView *m_table;
    ChattererModel *m_chatterers;
    std::unique_ptr<Timer> m_timer;
    QString m_fault; ///< detail and remedy
    quint64 m_asked = 0;
    quint64 m_raised = 0;
    qint64 m_answeredAt = 0; ///< wall clock, ms
    bool m_seen = false;
};

} // namespace Runnel
