// SPDX-License-Identifier: Apache-2.0
// One step of a connection test: sign, name, what was found, its time, and what to do.
#pragma once

#include "connection/remedy.h"
#include "session/panelcontext.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace Runnel {
class PlainText;
class StepSymbol;

class ProbeStepRow final : public QWidget
{
    Q_OBJECT
public:
    ProbeStepRow(const PanelContext &context, ProbeStep::Id id, QWidget *parent);

    void show(const ProbeStep &step, const ProbeReport &report);
    using QWidget::show;
    const StepSymbol &symbol() const { return m_symbol; }

signals:
    void remedyChosen(Runnel::Remedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const std::vector<Remedy> &remedies);

    PanelContext m_context;
    StepSymbol &m_symbol;
    PlainText &m_name;
    PlainText &m_found;
    QLabel &m_time;
    PlainText &m_remedy;
    QWidget &m_buttons;
    std::vector<Remedy> m_offered;
};

} // namespace Runnel
