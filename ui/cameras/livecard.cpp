// SPDX-License-Identifier: Apache-2.0
// State, reason, broker.
#include "cameras/livecard.h"

#include "base/clock.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"
#include "text/statetext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

constexpr std::chrono::seconds aSecond{1};

} // namespace

LiveCard::LiveCard(const PanelContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_state(*new PlainText(QStringLiteral("title"), this))
    , m_camera(*new PlainText({}, this))
    , m_broker(*new PlainText({}, this))
    , m_second(context.clock.createTimer([this] {
        refresh();
        m_second->start(aSecond);
    }))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("live"));
    auto *column = new QVBoxLayout(this);
    for (PlainText *line : {&m_state, &m_camera, &m_broker})
        column->addWidget(line);
    const auto measure = [column, &style = context.style] {
        const int margin = 2 * style.gap();
        column->setContentsMargins(margin, margin, margin, margin);
        column->setSpacing(style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        if (!update.snapshot)
            return;
        m_snapshot = update.snapshot;
        if (isVisible())
            refresh();
        emit told();
    });
    refresh();
}

LiveCard::~LiveCard() = default;

void LiveCard::setEndpoint(const EndpointId &id)
{
    m_id = id;
    refresh();
}

const EndpointSnapshot *LiveCard::found() const
{
    if (!m_snapshot)
        return nullptr;
    const auto all = m_snapshot->endpoints.begin();
    const auto end = m_snapshot->endpoints.end();
    const auto found = std::find_if(
        all, end, [this](const EndpointSnapshot &one) { return one.stream.id == m_id; });
    return found == end ? nullptr : &*found;
}

bool LiveCard::isLive() const
{
    const EndpointSnapshot *camera = found();
    return camera && camera->stream.state == EndpointState::Live && camera->stream.lastEventAt != 0;
}

bool LiveCard::isBrokerConnected() const
{
    return m_snapshot && m_snapshot->mqtt.state == MqttState::Connected;
}

QString LiveCard::camera() const
{
    const EndpointSnapshot *camera = found();
    if (!camera)
        return tr("The connector has not taken it up yet.");
    const qint64 now = m_context.clock.wallMilliseconds();
    const EndpointStatus &stream = camera->stream;
    if (stream.fault) {
        QString text =
            tr("%1 %2").arg(FaultText::detail(stream.fault), FaultText::remedy(stream.fault));
        if (stream.nextRetryAt > now)
            text =
                tr("%1 Next try in %2.").arg(text, TimeText::age(stream.nextRetryAt - now + 999));
        return text;
    }
    if (stream.state == EndpointState::Disabled)
        return tr("It is switched off.");
    if (stream.lastEventAt != 0)
        return tr("The last event came %1 ago.").arg(TimeText::age(now - stream.lastEventAt));
    return stream.state == EndpointState::Live
               ? tr("No event yet: a quiet camera may take a while.")
               : tr("The connection is being made.");
}

QString LiveCard::broker() const
{
    if (!m_snapshot)
        return {};
    if (isBrokerConnected()) {
        const EndpointSnapshot *camera = found();
        if (camera && camera->account.delivered > 0)
            return tr("%n event(s) delivered to the broker.", nullptr,
                      int(std::min<quint64>(camera->account.delivered, 1'000'000'000)));
        return StateText::broker(m_snapshot->mqtt.state);
    }
    const Fault &fault = m_snapshot->mqtt.fault;
    if (!fault)
        return StateText::broker(m_snapshot->mqtt.state);
    return tr("%1: %2 %3")
        .arg(StateText::broker(m_snapshot->mqtt.state), FaultText::detail(fault),
             FaultText::remedy(fault));
}

void LiveCard::refresh()
{
    const EndpointSnapshot *camera = found();
    m_state.show(isLive()  ? tr("It is live")
                 : !camera ? tr("Saved")
                           : StateText::endpoint(camera->stream.state));
    m_camera.show(this->camera());
    m_broker.show(broker());
    const bool wrong = m_snapshot && !isBrokerConnected() && m_snapshot->mqtt.fault;
    setRole(m_broker, wrong ? QStringLiteral("error") : QString());
}

void LiveCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
    m_second->start(aSecond);
}

void LiveCard::hideEvent(QHideEvent *event)
{
    m_second->stop();
    QFrame::hideEvent(event);
}

void LiveCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace Runnel
