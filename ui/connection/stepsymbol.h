// SPDX-License-Identifier: Apache-2.0
// The state of a step as a sign: its shape says it, colour only adds to what is wrong.
#pragma once

#include "stream/probereport.h"

#include <QWidget>

namespace Runnel {
class PanelStyle;

class StepSymbol final : public QWidget
{
    Q_OBJECT
public:
    explicit StepSymbol(const PanelStyle &style, QWidget *parent = nullptr);

    void setState(ProbeStep::State state); ///< its words are for screen readers
    ProbeStep::State state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PanelStyle &m_style;
    ProbeStep::State m_state = ProbeStep::State::Waiting;
};

} // namespace Runnel
