// SPDX-License-Identifier: Apache-2.0
// A line, and below it what to do when it went wrong.
#include "connection/probesteprow.h"

#include "connection/probetext.h"
#include "connection/stepsymbol.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace Runnel {

ProbeStepRow::ProbeStepRow(const PanelContext &context, ProbeStep::Id id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_symbol(*new StepSymbol(context.style, this))
    , m_name(*new PlainText(QStringLiteral("strong"), this))
    , m_found(*new PlainText({}, this))
    , m_time(plainLabel(QStringLiteral("quiet"), this))
    , m_remedy(*new PlainText({}, this))
    , m_buttons(*new QWidget(this))
{
    setObjectName(QStringLiteral("step-%1").arg(int(id)));
    auto *grid = new QGridLayout(this);
    grid->addWidget(&m_symbol, 0, 0, Qt::AlignTop);
    grid->addWidget(&m_name, 0, 1, Qt::AlignTop);
    grid->addWidget(&m_found, 0, 2, Qt::AlignTop);
    grid->addWidget(&m_time, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(&m_remedy, 1, 1, 1, 3);
    grid->addWidget(&m_buttons, 2, 1, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 8);
    auto *buttons = new QVBoxLayout(&m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons.hide();
    m_remedy.hide();
    const auto measure = [this, grid, buttons] {
        const PanelStyle &style = m_context.style;
        grid->setContentsMargins(0, style.pixels(1.2), 0, style.pixels(1.2));
        grid->setHorizontalSpacing(style.gap());
        grid->setColumnMinimumWidth(1, style.pixels(21)); // a narrow page cuts no name
        grid->setColumnMinimumWidth(3, style.pixels(13)); // so that the rows line up
        grid->setVerticalSpacing(style.pixels(1));
        buttons->setSpacing(style.pixels(1));
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
}

void ProbeStepRow::show(const ProbeStep &step, const ProbeReport &report)
{
    m_symbol.setState(step.state);
    m_name.show(ProbeText::step(step.id));
    m_found.show(ProbeText::found(step, report));
    m_time.setText(ProbeText::time(step));
    const bool rests =
        step.state == ProbeStep::State::Waiting || step.state == ProbeStep::State::Skipped;
    setRole(m_name, rests ? QStringLiteral("quiet") : QStringLiteral("strong"));
    setRole(m_found, rests ? QStringLiteral("quiet") : QString());
    const bool wrong =
        step.state == ProbeStep::State::Failed || step.state == ProbeStep::State::Warned;
    m_remedy.show(wrong ? ProbeText::core(step.remedy) : QString());
    offer(wrong ? remediesFor(step, report) : std::vector<Remedy>());
    setAccessibleName(tr("%1: %2").arg(m_name.shown(), ProbeText::state(step.state)));
    setAccessibleDescription(m_found.shown() + u' ' + m_remedy.shown());
}

void ProbeStepRow::offer(const std::vector<Remedy> &remedies)
{
    auto *buttons = static_cast<QVBoxLayout *>(m_buttons.layout());
    if (m_offered != remedies) {
        m_offered = remedies;
        while (QLayoutItem *item = buttons->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that is being pressed
            delete item;
        }
        for (const Remedy remedy : remedies) {
            auto *button = new QPushButton(&m_buttons);
            button->setObjectName(QStringLiteral("remedy-%1").arg(int(remedy)));
            buttons->addWidget(button, 0, Qt::AlignLeft);
            connect(button, &QPushButton::clicked, this,
                    [this, remedy] { emit remedyChosen(remedy); });
        }
    }
    for (int i = 0; i < buttons->count(); ++i)
        static_cast<QPushButton *>(buttons->itemAt(i)->widget())
            ->setText(remedyName(m_offered[size_t(i)]));
    m_buttons.setVisible(!remedies.empty());
}

void ProbeStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_context.style.palette().line);
    const int left = m_name.x();
    painter.drawLine(left, height() - 1, width(), height() - 1);
}

} // namespace Runnel
