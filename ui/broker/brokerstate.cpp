// SPDX-License-Identifier: Apache-2.0
// The broker's part of the snapshot in words.
#include "broker/brokerstate.h"

#include "base/clock.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "mqtt/connectrequest.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"
#include "text/statetext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

BrokerState::BrokerState(const PanelContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_facts(*new PlainText(QStringLiteral("quiet"), this))
    , m_trouble(*new PlainText(QStringLiteral("error"), this))
    , m_advice(*new PlainText({}, this))
    , m_clientId(*new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    for (PlainText *label : {&m_title, &m_facts, &m_trouble, &m_advice})
        column->addWidget(label);
    column->addWidget(&m_clientId, 0, Qt::AlignLeft);
    const auto measure = [this, column] {
        const int gap = m_context.style.gap();
        column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
        column->setSpacing(m_context.style.pixels(1));
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&context.client, &RuntimeClient::updated, this, &BrokerState::take);
    connect(&m_clientId, &QPushButton::clicked, this, &BrokerState::clientIdWanted);
    say();
}

void BrokerState::take(const RuntimeUpdate &update)
{
    if (update.config)
        m_config = *update.config;
    if (update.snapshot)
        m_status = update.snapshot->mqtt;
    if (update.config || update.snapshot)
        say();
}

QString BrokerState::facts() const
{
    if (!m_config || m_config->mqtt.host.isEmpty())
        return {};
    const QString place = tr("%1, port %2").arg(m_config->mqtt.host).arg(m_config->mqtt.port);
    const QString id = ConnectRequest::clientIdOf(m_config->mqtt, m_config->instance);
    if (m_status->state != MqttState::Connected && m_status->state != MqttState::Held)
        return tr("%1 · client id %2").arg(place, id);
    return tr("%1 · client id %2 · MQTT %3 · since %4")
        .arg(place, id,
             m_status->version == MqttVersion::V5 ? QStringLiteral("5.0") : QStringLiteral("3.1.1"),
             TimeText::dayAndClock(m_status->since, m_context.clock.wallMilliseconds()));
}

QString BrokerState::trouble() const
{
    if (m_status->fault)
        return FaultText::detail(m_status->fault);
    for (const CertificateLife &life : m_status->certificates) {
        if (const Fault warning = life.warning(m_context.clock.wallMilliseconds()))
            return FaultText::detail(warning);
    }
    return {};
}

QString BrokerState::advice() const
{
    const Fault &fault = m_status->fault;
    if (fault.kind == FaultKind::BrokerTakeOverLoop)
        return tr("Two programs connect with the client id %1, and the broker lets only one in: "
                  "each throws the other out, and nothing gets through. Find the second one, "
                  "perhaps an old installation or a copied configuration, and stop it; or give "
                  "this connector a client id of its own. Runnel tries ever more rarely until "
                  "then.")
            .arg(ConnectRequest::clientIdOf(m_config->mqtt, m_config->instance));
    if (fault)
        return FaultText::remedy(fault);
    for (const CertificateLife &life : m_status->certificates) {
        if (const Fault warning = life.warning(m_context.clock.wallMilliseconds()))
            return FaultText::remedy(warning);
    }
    return {};
}

void BrokerState::say()
{
    const bool known = m_config && m_status;
    const bool nothing = known && m_config->mqtt.host.isEmpty(); // the fault would say it again
    if (!known)
        m_title.show(tr("Waiting for the connector …"));
    else if (nothing)
        m_title.show(tr("No broker is set up yet."));
    else
        m_title.show(StateText::broker(m_status->state));
    m_facts.show(known ? facts() : QString());
    m_trouble.show(known && !nothing ? trouble() : QString());
    m_advice.show(known && !nothing ? advice() : QString());
    m_clientId.setText(tr("Change the client id"));
    m_clientId.setVisible(known && (m_status->fault.kind == FaultKind::BrokerTakeOverLoop ||
                                    m_status->fault.kind == FaultKind::BrokerSessionTakenOver));
}

void BrokerState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QFrame::changeEvent(event);
}

} // namespace Runnel
