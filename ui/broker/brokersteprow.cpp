// SPDX-License-Identifier: Apache-2.0
// The remedy stands at the step that needs it.
#include "broker/brokersteprow.h"

#include "broker/brokerstepmark.h"
#include "broker/brokertesttext.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QGridLayout>
#include <QLabel>

namespace Runnel {

BrokerStepRow::BrokerStepRow(const PanelContext &context, BrokerTestStep::Id id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_mark(*new BrokerStepMark(context, this))
    , m_name(*new PlainText(QStringLiteral("strong"), this))
    , m_detail(*new PlainText(QStringLiteral("quiet"), this))
    , m_time(plainLabel(QStringLiteral("quiet"), this))
    , m_trouble(*new PlainText(QStringLiteral("error"), this))
    , m_remedy(*new PlainText({}, this))
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(&m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(&m_name, 0, 1, Qt::AlignTop);
    grid->addWidget(&m_detail, 0, 2, Qt::AlignTop);
    grid->addWidget(&m_time, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(&m_trouble, 1, 1, 1, 3);
    grid->addWidget(&m_remedy, 2, 1, 1, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 4);
    const auto measure = [this, grid] {
        const PanelStyle &style = m_context.style;
        grid->setContentsMargins(0, style.pixels(1), 0, style.pixels(1));
        grid->setHorizontalSpacing(style.gap());
        grid->setVerticalSpacing(style.pixels(0.5));
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    show(BrokerTestReport());
}

void BrokerStepRow::show(const BrokerTestReport &report)
{
    using State = BrokerTestStep::State;
    const BrokerTestStep &step = report.step(m_id);
    const bool ended =
        step.state == State::Passed || step.state == State::Warned || step.state == State::Failed;
    m_mark.setState(step.state);
    m_name.show(BrokerTestText::name(m_id));
    m_detail.show(BrokerTestText::detail(report, m_id));
    m_time.setText(ended ? BrokerTestText::elapsed(step.elapsed) : QString());
    setRole(m_trouble,
            step.state == State::Failed ? QStringLiteral("error") : QStringLiteral("strong"));
    m_trouble.show(FaultText::detail(step.fault));
    m_remedy.show(FaultText::remedy(step.fault));
    setAccessibleName(tr("%1: %2").arg(m_name.shown(), BrokerTestText::state(step.state)));
    setAccessibleDescription(step.fault ? m_trouble.shown() + u' ' + m_remedy.shown()
                                        : m_detail.shown());
}

} // namespace Runnel
