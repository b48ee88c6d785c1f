// SPDX-License-Identifier: Apache-2.0
// Facts as lines: what, and how much.
#pragma once

#include "alarms/alarmfacts.h"
#include "session/panelcontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Runnel {

/// Keeps its labels: an update changes words, not widgets.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t mostFacts = 24;

    explicit FactList(const PanelContext &context, QWidget *parent = nullptr);

    void setFacts(std::vector<AlarmFact> facts);

private:
    struct Line
    {
        QLabel *label;
        QLabel *value;
    };

    Line makeLine();
    void restyle();

    PanelContext m_context;
    QGridLayout *m_layout;
    std::vector<AlarmFact> m_facts;
    std::vector<Line> m_lines;
};

} // namespace Runnel
