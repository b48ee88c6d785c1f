// SPDX-License-Identifier: Apache-2.0
// One step of a broker test: its sign, what it found, how long it took, and what to do.
#pragma once

#include "runtime/brokertestreport.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;

namespace Runnel {
class BrokerStepMark;
class PlainText;

class BrokerStepRow final : public QWidget
{
    Q_OBJECT
public:
    BrokerStepRow(const PanelContext &context, BrokerTestStep::Id id, QWidget *parent = nullptr);

    void show(const BrokerTestReport &report);
    using QWidget::show;

private:
    PanelContext m_context;
    BrokerTestStep::Id m_id;
    BrokerStepMark &m_mark;
    PlainText &m_name;
    PlainText &m_detail;
    QLabel &m_time;
    PlainText &m_trouble;
    PlainText &m_remedy;
};

} // namespace Runnel
