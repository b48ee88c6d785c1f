// SPDX-License-Identifier: Apache-2.0
// Puts the parts side by side.
#include "broker/brokersection.h"

#include "broker/brokerform.h"
#include "broker/brokerstate.h"
#include "broker/brokertestcard.h"
#include "style/panelstyle.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Runnel {

BrokerSection::BrokerSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
{
    setProperty("help", QStringLiteral("setup-broker"));
    auto *state = new BrokerState(context, this);
    auto *form = new BrokerForm(context, draft, this);
    auto *test = new BrokerTestCard(context, draft, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(state);
    auto *row = new QHBoxLayout;
    row->addWidget(form, 1);
    row->addWidget(test, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch();
    const auto measure = [column, row, &style = context.style] {
        column->setContentsMargins(0, 0, style.gap(), 0);
        column->setSpacing(2 * style.gap());
        row->setSpacing(3 * style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(state, &BrokerState::clientIdWanted, form, &BrokerForm::showClientId);
}

} // namespace Runnel
