// SPDX-License-Identifier: Apache-2.0
// What is wrong and what to do stands above the figures; the buttons stay where they are.
#include "endpoints/endpointdetail.h"

#include "base/clock.h"
#include "base/escape.h"
#include "endpoints/endpointmodel.h"
#include "endpoints/endpointswitch.h"
#include "endpoints/endpointtext.h"
#include "fields/fieldlist.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"
#include "text/statetext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

namespace {

enum Field {
    HeartbeatField,
    AnalyticsField,
    RateField,
    LatencyField,
    ReceivedField,
    DeliveredField,
    QueuedField,
    DroppedField,
    QuarantinedField,
    UnroutedField,
    InvalidField,
    ReconnectsField,
    CertificateField,
    OwnCertificateField,
    AddressField,
    IdField,
    fields
};

} // namespace

struct EndpointDetail::Private
{
    Private(PanelContext panel, EndpointDetail *detail)
        : context(panel)
        , title(*new PlainText(QStringLiteral("title"), detail))
        , close(*new QPushButton(detail))
        , state(*new PlainText(QStringLiteral("strong"), detail))
        , scroll(*new QScrollArea(detail))
        , trouble(*new PlainText(QStringLiteral("strong"), &scroll))
        , remedy(*new PlainText({}, &scroll))
        , retry(*new PlainText(QStringLiteral("strong"), &scroll))
        , list(*new FieldList(panel.style, &scroll))
        , hint(*new PlainText(QStringLiteral("quiet"), &scroll))
        , tryNow(*new QPushButton(detail))
        , asked(*new PlainText({}, detail))
        , onOff(*new EndpointSwitch(panel, detail))
    {}

    PanelContext context;
    EndpointId id; ///< empty: none
    PlainText &title;
    QPushButton &close;
    PlainText &state;
    QScrollArea &scroll;
    PlainText &trouble;
    PlainText &remedy;
    PlainText &retry;
    FieldList &list;
    PlainText &hint;
    QPushButton &tryNow;
    PlainText &asked; ///< that it tries now
    EndpointSwitch &onOff;
    bool waits = false; ///< for its next try

    /// Who may not ask sees why; the core would not hear it all the same.
    void allow()
    {
        const bool may = context.session.role() >= Role::Operator;
        tryNow.setEnabled(waits && may);
        tryNow.setAccessibleDescription(!may     ? tr("For operators: sign in first.")
                                        : !waits ? tr("It waits for nothing.")
                                                 : QString());
        tryNow.setToolTip(may ? QString() : tryNow.accessibleDescription());
    }
};

EndpointDetail::EndpointDetail(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context, this))
{
    setProperty("role", QStringLiteral("panel"));
    for (int i = 0; i < fields; ++i)
        d->list.add();
    auto *inside = new QWidget;
    auto *text = new QVBoxLayout(inside);
    text->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&d->trouble, &d->remedy, &d->retry, &d->list, &d->hint})
        text->addWidget(widget);
    text->addStretch(1);
    d->scroll.setWidget(inside);
    d->scroll.setWidgetResizable(true);
    d->scroll.setFrameShape(QFrame::NoFrame);
    d->scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(d->scroll.viewport(), QScroller::TouchGesture);

    auto *rows = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(&d->title, 1);
    head->addWidget(&d->close, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(&d->state);
    rows->addWidget(&d->scroll, 1);
    rows->addWidget(&d->asked);
    rows->addWidget(&d->tryNow);
    rows->addWidget(&d->onOff);
    const auto measure = [this, rows, text] {
        const int gap = d->context.style.gap();
        rows->setContentsMargins(2 * gap, gap, 2 * gap, gap);
        rows->setSpacing(gap);
        text->setSpacing(gap);
    };
    measure();
    connect(&context.style, &PanelStyle::changed, this, measure);
    connect(&d->close, &QPushButton::clicked, this, &EndpointDetail::closed);
    connect(&d->tryNow, &QPushButton::clicked, this, [this] {
        d->context.client.retryNow(d->id);
        d->asked.show(tr("Asked to try now."));
    });
    connect(&context.session, &Session::changed, this, [this] { d->allow(); });
    retranslate();
}

EndpointDetail::~EndpointDetail() = default;

void EndpointDetail::show(const EndpointItem &item)
{
    const qint64 now = d->context.clock.wallMilliseconds();
    const EndpointAccount &account = item.told.account;
    const EndpointState state = item.told.stream.state;
    if (d->id != item.id)
        d->asked.show({});
    d->id = item.id;
    d->title.show(item.name);
    const QString since = EndpointText::since(item, now);
    d->state.show(since.isEmpty() ? EndpointText::state(item)
                                  : tr("%1 for %2").arg(EndpointText::state(item), since));
    d->trouble.show(EndpointText::trouble(item, now));
    d->remedy.show(EndpointText::remedy(item, now));
    d->retry.show(EndpointText::nextRetry(item, now));
    d->hint.show({});
    const auto set = [this](Field field, const QString &value) { d->list.setValue(field, value); };
    const auto count = [&set](Field field, quint64 value, bool always) {
        set(field, value > 0 || always ? MeasureText::count(value) : QString());
    };
    const qint64 beat = item.told.stream.lastHeartbeatAt;
    const qint64 last = item.told.stream.lastEventAt;
    const auto ago = [&](qint64 at) { return tr("%1 ago").arg(TimeText::age(now - at)); };
    set(HeartbeatField, beat != 0               ? ago(beat)
                        : item.heartbeatWatched ? tr("none yet")
                        : last != 0             ? tr("not expected; last event %1").arg(ago(last))
                                                : tr("not expected; no event yet"));
    set(AnalyticsField, EndpointText::analytics(item));
    set(RateField, EndpointText::rate(item.rate.perSecond(now)));
    set(LatencyField, EndpointText::latency(item));
    count(ReceivedField, account.received(), true);
    count(DeliveredField, account.delivered, true);
    count(QueuedField, account.queued, true);
    set(DroppedField, EndpointText::dropped(item));
    count(QuarantinedField, account.quarantined, true);
    count(UnroutedField, account.unrouted, false);
    count(InvalidField, account.invalid, false);
    count(ReconnectsField, item.told.stream.reconnects, true);
    QString camera;
    QString own;
    for (const CertificateLife &life : item.told.stream.certificates)
        (life.owner == CertificateLife::Owner::Client ? own : camera) =
            EndpointText::certificate(life, now);
    set(CertificateField, camera);
    set(OwnCertificateField, own);
    set(AddressField, EndpointText::address(item.address));
    set(IdField, escapedForDisplay(item.id.toString()));

    const bool waits = item.known && state != EndpointState::Live &&
                       state != EndpointState::Disabled && !item.removed;
    if (!waits)
        d->asked.show({});
    d->waits = waits;
    d->allow();
    d->onOff.show(item);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&d->close, &d->list, &d->tryNow, &d->onOff})
        widget->setVisible(true);
    d->onOff.setEnabled(!item.removed);
}

void EndpointDetail::sumUp(const EndpointModel &model)
{
    d->id = {};
    d->onOff.takeBack();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&d->close, &d->list, &d->tryNow, &d->onOff})
        widget->setVisible(false);
    for (PlainText *text : {&d->trouble, &d->remedy, &d->retry, &d->asked})
        text->show({});
    const int all = model.rowCount();
    int watching = 0;
    QStringList others;
    const auto tell = [&](EndpointRank rank, const QString &words) {
        if (const int count = model.count(rank); count > 0)
            others += words.arg(count);
    };
    watching = model.count(EndpointRank::Fine) + model.count(EndpointRank::Certificate);
    tell(EndpointRank::Failed, tr("%1 failed"));
    tell(EndpointRank::NoSignal, tr("%1 without a signal"));
    tell(EndpointRank::Stale, tr("%1 stale"));
    tell(EndpointRank::NotWatched, tr("%1 not watched"));
    tell(EndpointRank::Certificate, tr("%1 with a certificate about to end"));
    tell(EndpointRank::Connecting, tr("%1 connecting"));
    tell(EndpointRank::Off, tr("%1 switched off"));
    if (all == 0) {
        d->title.show({});
        d->state.show({});
        d->hint.show({});
        return;
    }
    d->title.show(tr("%1 of %2 watching").arg(watching).arg(all));
    d->state.show(others.join(QStringLiteral(" · ")));
    d->hint.show(tr("Touch a camera to see all of it and to act on it."));
}

void EndpointDetail::retranslate()
{
    d->close.setText(tr("Close"));
    d->tryNow.setText(tr("Retry now"));
    const QStringList names{
        tr("Heartbeat"),   tr("Analytics"),       tr("Rate"),     tr("Latency"),
        tr("Received"),    tr("Delivered"),       tr("Queued"),   tr("Dropped"),
        tr("Quarantined"), tr("Without a route"), tr("Not JSON"), tr("Reconnects"),
        tr("Certificate"), tr("Certificate"),     tr("Address"),  tr("Endpoint")};
    for (int i = 0; i < fields; ++i)
        d->list.setName(i, names[i]);
    setAccessibleName(tr("Chosen endpoint"));
}

void EndpointDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
