// SPDX-License-Identifier: Apache-2.0
// The sign before a step: to come, under way, passed, warned, failed, left out.
#pragma once

#include "runtime/brokertestreport.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {

/// Told apart by shape, not by colour alone. The one under way turns with the panel's beat.
class BrokerStepMark final : public QWidget
{
    Q_OBJECT
public:
    explicit BrokerStepMark(const PanelContext &context, QWidget *parent = nullptr);
    ~BrokerStepMark() override;

    void setState(BrokerTestStep::State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelContext m_context;
    BrokerTestStep::State m_state = BrokerTestStep::State::Waiting;
};

} // namespace Runnel
