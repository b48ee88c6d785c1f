// SPDX-License-Identifier: Apache-2.0
// Four numbers in two rows.
#include "connection/limitsform.h"

#include "forms/numberfield.h"
#include "style/panelstyle.h"

#include <QGridLayout>
#include <QLocale>

namespace Runnel {

LimitsForm::LimitsForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_event(*new TextField(context, draft, {}, this))
    , m_interval(*new NumberField(context, draft, {}, this))
    , m_missed(*new NumberField(context, draft, {}, this))
    , m_idle(*new NumberField(context, draft, {}, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(&m_event, 0, 0, Qt::AlignTop);
    grid->addWidget(&m_interval, 0, 1, Qt::AlignTop);
    grid->addWidget(&m_missed, 1, 0, Qt::AlignTop);
    grid->addWidget(&m_idle, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto measure = [grid, &style = context.style] { grid->setSpacing(style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_event.setWords([] { return tr("Heartbeat event"); });
    m_event.setDefault([] { return QStringLiteral("HEARTBEAT"); });
    m_interval.setWords([] { return tr("Expected every, in s"); },
                        [] { return tr("Empty: heartbeats are not watched."); });
    m_missed.setWords([] { return tr("Stale after missing"); });
    m_missed.setDefault([] { return QLocale().toString(3); });
    m_idle.setWords([] { return tr("Reconnect after silence of, in s"); });
    m_idle.setDefault([] { return QLocale().toString(60); });
}

void LimitsForm::setEndpoint(const EndpointId &id)
{
    const DraftEndpoint endpoint(id);
    m_event.setPath(endpoint.heartbeat("event"));
    m_interval.setPath(endpoint.heartbeat("intervalSeconds"));
    m_missed.setPath(endpoint.heartbeat("missedLimit"));
    m_idle.setPath(endpoint.path("idleTimeoutSeconds"));
}

} // namespace Runnel
