// SPDX-License-Identifier: Apache-2.0
// Three lines and a button.
#include "connection/heardview.h"

#include "connection/proberun.h"
#include "connection/probetext.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/timetext.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

HeardView::HeardView(const PanelContext &context, ConfigDraft &draft, ProbeRun &run,
                     QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_run(run)
    , m_title(*new PlainText(QStringLiteral("quiet"), this))
    , m_types(*new PlainText(QStringLiteral("strong"), this))
    , m_pace(*new PlainText(QStringLiteral("quiet"), this))
    , m_take(*new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("heard"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_types);
    column->addWidget(&m_pace);
    column->addWidget(&m_take, 0, Qt::AlignLeft);
    const auto measure = [column, &style = context.style] {
        const int margin = style.gap() * 3 / 2;
        column->setContentsMargins(margin, margin, margin, margin);
        column->setSpacing(style.pixels(1));
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_take, &QPushButton::clicked, this, &HeardView::takeProposal);
    connect(&run, &ProbeRun::changed, this, &HeardView::refresh);
    refresh();
}

std::optional<HeartbeatProposal> HeardView::proposal() const
{
    const QByteArray event = m_run.pace().heartbeat();
    const auto interval = m_run.pace().interval(event);
    if (event.isEmpty() || !interval)
        return std::nullopt;
    const DraftEndpoint &endpoint = m_run.endpoint();
    const bool watched =
        endpoint.heartbeat("intervalSeconds").in(m_draft.document()).toDouble() > 0;
    if (watched)
        return std::nullopt; // an engineer's own number is not argued with
    return HeartbeatProposal{event, *interval};
}

void HeardView::takeProposal()
{
    const std::optional<HeartbeatProposal> proposed = proposal();
    if (!proposed)
        return;
    const DraftEndpoint endpoint = m_run.endpoint();
    m_draft.edit([&](QJsonObject &document) {
        endpoint.heartbeat("event").put(document, QString::fromUtf8(proposed->event));
        endpoint.heartbeat("intervalSeconds").put(document, qint64(proposed->interval.count()));
        // A camera that only sends heartbeats is not idle between two of them.
        const qint64 idle = 4 * qint64(proposed->interval.count());
        if (idle > 60)
            endpoint.path("idleTimeoutSeconds").put(document, idle);
    });
}

void HeardView::takeProposalsByItself()
{
    m_byItself = true;
    refresh();
}

void HeardView::refresh()
{
    const bool runs = m_run.state() == ProbeRun::State::Running;
    if (m_run.heard().empty()) {
        m_title.show(tr("Nothing heard yet"));
        m_types.show({});
        m_pace.show({});
        m_take.hide();
        return;
    }
    const QString time = TimeText::age(m_run.listened().count());
    m_title.show(runs ? tr("Heard so far, %1").arg(time) : tr("Heard in %1").arg(time));
    m_types.show(ProbeText::types(m_run.heard()));
    const DraftEndpoint &endpoint = m_run.endpoint();
    const qint64 watched =
        qint64(endpoint.heartbeat("intervalSeconds").in(m_draft.document()).toDouble());
    const std::optional<HeartbeatProposal> proposed = proposal();
    if (proposed && m_byItself)
        m_pace.show(ProbeText::pace(proposed->event, proposed->interval));
    else if (proposed)
        m_pace.show(tr("%1 comes every %2 s. A camera that falls silent can be told by it.")
                        .arg(QString::fromUtf8(proposed->event))
                        .arg(qint64(proposed->interval.count())));
    else if (watched > 0)
        m_pace.show(ProbeText::pace(endpoint.heartbeat("event")
                                        .in(m_draft.document())
                                        .toString(QStringLiteral("HEARTBEAT"))
                                        .toUtf8(),
                                    std::chrono::seconds(watched)));
    else
        m_pace.show({});
    m_take.setVisible(proposed && !m_byItself);
    m_take.setText(tr("Watch for it"));
}

void HeardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace Runnel
