// SPDX-License-Identifier: Apache-2.0
// Heading above, facts in the middle, buttons below.
#include "alarms/alarmdetail.h"

#include "alarms/actionsheet.h"
#include "alarms/alarmactions.h"
#include "alarms/alarmheading.h"
#include "alarms/alarmtimeline.h"
#include "alarms/commanddesk.h"
#include "alarms/factlist.h"
#include "alarms/flowtrend.h"
#include "alarms/rawevent.h"
#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

enum Page { NothingPage, AlarmPage };

} // namespace

struct AlarmDetail::Private
{
    Private(AlarmDetail &detail, const PanelContext &panel)
        : q(detail)
        , context(panel)
        , desk(panel)
        , second(panel.clock.createTimer([this] {
            tick();
            second->start(1s);
        }))
    {}

    void build();
    void buildFacts();
    void restyle();
    void tick();
    void refresh();
    void closeSheet();
    void showFault(const QString &detail, const QString &remedy);
    void press(AlarmCommand::Kind kind);
    void send(AlarmCommand::Kind kind, const QString &note, std::chrono::seconds shelfTime);
    void answer(const AlarmCommand &command, const Fault &fault);

    AlarmDetail &q;
    PanelContext context;
    CommandDesk desk;
    std::unique_ptr<Timer> second;
    std::optional<Alarm> alarm;
    std::optional<AlarmId> asked; ///< the alarm about which the sheet asks
    Config config;

    QStackedLayout *pages = nullptr;
    QLabel *nothing = nullptr;
    QLabel *nothingHint = nullptr;
    QWidget *alarmPage = nullptr;
    AlarmHeading *heading = nullptr;
    QStackedLayout *below = nullptr;
    QWidget *look = nullptr; ///< facts and buttons; the sheet takes their place
    QScrollArea *scroll = nullptr;
    QWidget *content = nullptr;
    FactList *facts = nullptr;
    QLabel *trendTitle = nullptr;
    FlowTrend *trend = nullptr;
    AlarmTimeline *timeline = nullptr;
    RawEvent *raw = nullptr;
    ActionSheet *sheet = nullptr;
    QLabel *fault = nullptr;
    QLabel *remedy = nullptr;
    AlarmActions *actions = nullptr;
};

void AlarmDetail::Private::build()
{
    const auto plain = [](QLabel *label, const QString &role) {
        makeWrapping(*label);
        label->setProperty("role", role);
        return label;
    };
    pages = new QStackedLayout(&q);
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    nothing = plain(new QLabel, QStringLiteral("title"));
    nothingHint = plain(new QLabel, QString());
    emptyLayout->addWidget(nothing);
    emptyLayout->addWidget(nothingHint);
    emptyLayout->addStretch();
    pages->addWidget(empty);

    alarmPage = new QWidget;
    auto *layout = new QVBoxLayout(alarmPage);
    heading = new AlarmHeading(context);
    layout->addWidget(heading);
    below = new QStackedLayout;
    layout->addLayout(below, 1);
    look = new QWidget;
    auto *lookLayout = new QVBoxLayout(look);
    lookLayout->setContentsMargins(0, 0, 0, 0);
    buildFacts();
    lookLayout->addWidget(scroll, 1);
    sheet = new ActionSheet(context);
    below->addWidget(look);
    below->addWidget(sheet);
    // Only while it asks, its many buttons decide how high the page is at least.
    const auto makeRoom = [this] {
        sheet->setSizePolicy(QSizePolicy::Preferred, below->currentWidget() == sheet
                                                         ? QSizePolicy::Preferred
                                                         : QSizePolicy::Ignored);
    };
    QObject::connect(below, &QStackedLayout::currentChanged, &q, makeRoom);
    makeRoom();
    fault = plain(new QLabel, QStringLiteral("error"));
    remedy = plain(new QLabel, QString());
    actions = new AlarmActions(context);
    lookLayout->addWidget(fault);
    lookLayout->addWidget(remedy);
    lookLayout->addWidget(actions);
    pages->addWidget(alarmPage);
    fault->hide();
    remedy->hide();
}

void AlarmDetail::Private::buildFacts()
{
    scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // so that arrow keys scroll it
    QScroller::grabGesture(scroll->viewport(), QScroller::TouchGesture);
    content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    facts = new FactList(context);
    trendTitle = new QLabel;
    trendTitle->setTextFormat(Qt::PlainText);
    trendTitle->setProperty("role", QStringLiteral("strong"));
    trend = new FlowTrend(context);
    timeline = new AlarmTimeline(context);
    raw = new RawEvent(context);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{facts, trendTitle, trend, timeline, raw})
        layout->addWidget(widget);
    layout->addStretch();
    scroll->setWidget(content);
}

void AlarmDetail::Private::restyle()
{
    const int side = context.style.pixels(4);
    const int gap = context.style.pixels(3);
    pages->widget(NothingPage)->layout()->setContentsMargins(side, side, side, side);
    alarmPage->layout()->setContentsMargins(side, side, side, side);
    alarmPage->layout()->setSpacing(gap);
    look->layout()->setSpacing(gap);
    content->layout()->setContentsMargins(0, 0, context.style.pixels(1), 0);
    content->layout()->setSpacing(gap);
}

/// Durations grow; nothing else.
void AlarmDetail::Private::tick()
{
    if (!alarm)
        return;
    heading->refresh();
    trend->turn();
}

void AlarmDetail::Private::refresh()
{
    pages->setCurrentIndex(alarm ? AlarmPage : NothingPage);
    timeline->setAlarm(alarm);
    actions->setAlarm(alarm, alarm && desk.isWaiting(alarm->id));
    if (!alarm)
        return;
    const bool isLeak = alarm->id.family == AlarmFamily::Leak;
    heading->setAlarm(*alarm);
    facts->setFacts(AlarmFacts::of(*alarm, config, context.clock.wallMilliseconds()));
    trendTitle->setVisible(isLeak);
    trend->setVisible(isLeak);
    trend->setTrend(alarm->trend, alarm->report.flowRate ? alarm->report.flowRate->unit : QString(),
                    AlarmFacts::priorityOneFlow(config.alarms));
    raw->setPayload(alarm->payload);
    // What one is about to shelve may be over meanwhile, or shelved by somebody else.
    if (asked && !isShown(alarm->condition.state) && sheet->kind() != AlarmCommand::Kind::TakeOut)
        closeSheet();
}

void AlarmDetail::Private::closeSheet()
{
    asked.reset();
    below->setCurrentWidget(look);
}

void AlarmDetail::Private::showFault(const QString &detail, const QString &remedyText)
{
    fault->setText(breakable(detail));
    fault->setVisible(!detail.isEmpty());
    remedy->setText(breakable(remedyText));
    remedy->setVisible(!remedyText.isEmpty());
    if (detail.isEmpty())
        return;
    QAccessibleEvent spoken(fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void AlarmDetail::Private::press(AlarmCommand::Kind kind)
{
    if (!alarm)
        return;
    showFault({}, {});
    switch (kind) {
    case AlarmCommand::Kind::Shelve:
    case AlarmCommand::Kind::Close:
    case AlarmCommand::Kind::TakeOut:
        asked = alarm->id;
        below->setCurrentWidget(sheet);
        sheet->ask(kind);
        break;
    default:
        send(kind, {}, 0s);
    }
}

void AlarmDetail::Private::send(AlarmCommand::Kind kind, const QString &note,
                                std::chrono::seconds shelfTime)
{
    AlarmCommand command = context.session.command(kind, alarm->id);
    command.note = note;
    command.shelfTime = shelfTime;
    desk.send(command);
}

/// A refusal is never lost, also when another alarm is looked at by now.
void AlarmDetail::Private::answer(const AlarmCommand &command, const Fault &reason)
{
    if (!reason)
        return;
    const bool isThis = alarm && alarm->id == command.alarm;
    const QString detail = FaultText::detail(reason);
    showFault(isThis ? detail
                     : AlarmDetail::tr("Another alarm, %1: %2")
                           .arg(escapedForDisplay(command.alarm.endpoint.device, 60), detail),
              FaultText::remedy(reason));
}

AlarmDetail::AlarmDetail(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context))
{
    setProperty("help", QStringLiteral("alarms"));
    setProperty("role", QStringLiteral("panel"));
    d->build();
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        if (update.config)
            setConfig(*update.config);
        for (const Alarm &alarm : update.alarms) {
            if (d->alarm && alarm.id == d->alarm->id)
                setAlarm(alarm);
        }
    });
    connect(d->actions, &AlarmActions::pressed, this,
            [this](AlarmCommand::Kind kind) { d->press(kind); });
    connect(d->sheet, &ActionSheet::cancelled, this, [this] {
        d->closeSheet();
        d->actions->focusOn(d->sheet->kind());
    });
    connect(d->sheet, &ActionSheet::confirmed, this,
            [this](AlarmCommand::Kind kind, const QString &note, std::chrono::seconds time) {
                if (d->alarm && d->asked == d->alarm->id)
                    d->send(kind, note, time);
                d->closeSheet();
            });
    connect(&d->desk, &CommandDesk::changed, this, [this] {
        d->actions->setAlarm(d->alarm, d->alarm && d->desk.isWaiting(d->alarm->id));
    });
    connect(&d->desk, &CommandDesk::answered, this,
            [this](const AlarmCommand &command, const Fault &fault) { d->answer(command, fault); });
    connect(&context.style, &PanelStyle::changed, this, [this] { d->restyle(); });
    d->restyle();
    retranslate();
}

AlarmDetail::~AlarmDetail() = default;

const std::optional<Alarm> &AlarmDetail::alarm() const
{
    return d->alarm;
}

void AlarmDetail::setAlarm(const std::optional<Alarm> &alarm)
{
    if (alarm == d->alarm)
        return;
    if (!alarm || !d->alarm || alarm->id != d->alarm->id) {
        d->closeSheet(); // it asked about another one
        d->showFault({}, {});
        d->scroll->verticalScrollBar()->setValue(0);
    }
    d->alarm = alarm;
    d->refresh();
}

void AlarmDetail::setConfig(const Config &config)
{
    d->config = config;
    d->refresh();
}

void AlarmDetail::setShiftEnds(const QList<QTime> &ends)
{
    d->sheet->setShiftEnds(ends);
}

void AlarmDetail::acknowledge()
{
    d->actions->press(AlarmCommand::Kind::Acknowledge);
}

void AlarmDetail::retranslate()
{
    setAccessibleName(tr("Detail of the selected alarm"));
    d->nothing->setText(tr("No alarm is selected"));
    d->nothingHint->setText(
        tr("Touch an alarm in the list or on the map: here you will see where it is, how it goes "
           "and what can be done."));
    d->trendTitle->setText(tr("Flow, last %1 min").arg(FlowTrend::shown.count()));
    d->timeline->retranslate();
    d->raw->retranslate();
    d->sheet->retranslate();
    d->actions->retranslate();
    d->refresh();
}

void AlarmDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->second->start(1s);
    d->tick();
}

void AlarmDetail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->second->stop();
}

} // namespace Runnel
