// SPDX-License-Identifier: Apache-2.0
// Ask, ask again, send, answer.
#include "endpoints/endpointswitch.h"

#include "base/clock.h"
#include "endpoints/endpointitem.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

EndpointSwitch::EndpointSwitch(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_button(*new QPushButton(this))
    , m_keep(*new QPushButton(this))
    , m_word(*new PlainText({}, this))
    , m_doubt(context.clock.createTimer([this] { takeBack(); }))
    , m_answer(context.clock.createTimer([this] {
        Fault fault;
        fault.kind = FaultKind::Internal;
        fault.detail = tr("The connector has not answered.");
        fault.remedy = tr("See by the state whether it was done, and try again.");
        if (m_pending)
            hear(m_pending->number, fault);
    }))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(context.style.gap());
    rows->addWidget(&m_button);
    rows->addWidget(&m_keep);
    rows->addWidget(&m_word);
    connect(&context.style, &PanelStyle::changed, this,
            [this, rows] { rows->setSpacing(m_context.style.gap()); });
    connect(&m_button, &QPushButton::clicked, this, &EndpointSwitch::press);
    connect(&m_keep, &QPushButton::clicked, this, &EndpointSwitch::takeBack);
    connect(&context.client, &RuntimeClient::commandDone, this, &EndpointSwitch::hear);
    connect(&context.session, &Session::changed, this, [this] {
        takeBack();
        retranslate();
    });
    retranslate();
}

EndpointSwitch::~EndpointSwitch() = default;

void EndpointSwitch::show(const EndpointItem &item)
{
    if (m_id != item.id) {
        m_id = item.id;
        m_name = item.name;
        m_outcome.clear();
        takeBack();
    }
    if (m_enabled != item.enabled) {
        m_enabled = item.enabled;
        takeBack();
    }
    m_name = item.name;
    retranslate();
}

void EndpointSwitch::takeBack()
{
    m_doubt->stop();
    m_asking = false;
    retranslate();
}

void EndpointSwitch::press()
{
    if (m_enabled && !m_asking) {
        m_asking = true;
        m_outcome.clear();
        m_doubt->start(longestDoubt);
        retranslate();
        return;
    }
    send(!m_enabled);
}

void EndpointSwitch::send(bool enabled)
{
    m_doubt->stop();
    m_asking = false;
    m_outcome = enabled ? tr("Switching it on …") : tr("Switching it off …");
    const quint64 number = m_context.client.setEndpointEnabled(m_id, enabled);
    m_pending = Pending{number, m_name, enabled};
    m_answer->start(longestAnswer);
    retranslate();
}

void EndpointSwitch::hear(quint64 number, const Fault &fault)
{
    if (!m_pending || m_pending->number != number)
        return;
    const Pending done = *m_pending;
    m_pending.reset();
    m_answer->stop();
    // Another one may be chosen by now: the answer says whose it is.
    if (fault)
        m_outcome = tr("%1: not done. %2 %3")
                        .arg(done.name, FaultText::detail(fault), FaultText::remedy(fault));
    else
        m_outcome = done.enabled ? tr("%1 is switched on.").arg(done.name)
                                 : tr("%1 is switched off. Nobody watches there.").arg(done.name);
    retranslate();
}

void EndpointSwitch::retranslate()
{
    const Role role = m_context.session.role();
    const bool may = role >= Role::Engineer;
    m_button.setText(!m_enabled ? tr("Enable")
                     : m_asking ? tr("Disable: nobody watches then")
                                : tr("Disable"));
    m_button.setEnabled(may && !m_pending);
    const QString look = m_asking ? QStringLiteral("primary") : QString();
    setRole(m_button, look);
    m_keep.setText(tr("Keep it on"));
    m_keep.setVisible(m_asking);
    const QString why =
        tr("Only an engineer switches cameras on and off. You are signed in as: %1.")
            .arg(AlarmText::role(role));
    m_word.show(may ? m_outcome : why);
    m_button.setAccessibleDescription(may ? QString() : why);
}

void EndpointSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
