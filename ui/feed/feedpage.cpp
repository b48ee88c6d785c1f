// SPDX-License-Identifier: Apache-2.0
// Filter, list and one event, and the one rule by which the list stands still.
#include "feed/feedpage.h"

#include "base/clock.h"
#include "feed/eventview.h"
#include "feed/feedbar.h"
#include "feed/feedfilter.h"
#include "feed/feedlist.h"
#include "feed/feedmodel.h"
#include "feed/feedrate.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"
#include "text/statetext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr std::chrono::seconds rateBeat{1};
constexpr double viewWidth = 100; // mm

} // namespace

struct FeedPage::Private
{
    Private(PanelContext panel, FeedPage *page);

    void take(const RuntimeUpdate &update);
    bool isNeededStill() const;
    void settle();
    void goOn();
    void filter(const std::function<void()> &change);
    void showChosen();
    void sayWhere();
    void sayWhyEmpty();
    void readRate();

    PanelContext context;
    FeedPage *page;
    FeedModel model;
    FeedFilter shown{model};
    FeedRate rate;
    QLabel &title;
    QLabel &counts;
    QLabel &standing; ///< that the list stands still, and what came meanwhile
    FeedBar &bar;
    QStackedWidget &body;
    FeedList &list;
    QWidget &nothing;
    PlainText &emptyTitle;
    PlainText &emptyWhy;
    EventView &view;
    std::optional<quint64> chosen; ///< FeedEvent::number
    bool paused = false;
    bool choosing = false; ///< the filter changes; what is chosen is put back
    bool goingOn = false;  ///< as soon as the event loop is reached
    bool told = false;     ///< there was a snapshot
    std::size_t endpoints = 0;
    std::size_t watching = 0;
    std::unique_ptr<Timer> beat;
};

FeedPage::Private::Private(PanelContext panel, FeedPage *owner)
    : context(panel)
    , page(owner)
    , title(*new QLabel(owner))
    , counts(*new QLabel(owner))
    , standing(*new QLabel(owner))
    , bar(*new FeedBar(panel.style, owner))
    , body(*new QStackedWidget(owner))
    , list(*new FeedList(panel.style, owner))
    , nothing(*new QWidget(owner))
    , emptyTitle(*new PlainText(QStringLiteral("title"), &nothing))
    , emptyWhy(*new PlainText({}, &nothing))
    , view(*new EventView(panel.style, owner))
    , beat(panel.clock.createTimer([this] { readRate(); }))
{}

FeedPage::FeedPage(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context, this))
{
    setProperty("help", QStringLiteral("feed"));
    d->title.setProperty("role", QStringLiteral("title"));
    d->counts.setProperty("role", QStringLiteral("quiet"));
    d->standing.setProperty("role", QStringLiteral("strong"));
    for (QLabel *label : {&d->title, &d->counts, &d->standing})
        label->setTextFormat(Qt::PlainText);
    d->list.setModel(&d->shown);
    d->nothing.setProperty("role", QStringLiteral("sheet"));
    for (PlainText *label : {&d->emptyTitle, &d->emptyWhy})
        label->setAlignment(Qt::AlignCenter);
    auto *empty = new QVBoxLayout(&d->nothing);
    empty->addStretch();
    empty->addWidget(&d->emptyTitle);
    empty->addWidget(&d->emptyWhy);
    empty->addStretch();
    d->body.addWidget(&d->nothing);
    d->body.addWidget(&d->list);

    auto *head = new QHBoxLayout;
    head->addWidget(&d->title);
    head->addWidget(&d->counts);
    head->addStretch(1);
    head->addWidget(&d->standing);
    auto *left = new QVBoxLayout;
    left->addLayout(head);
    left->addWidget(&d->bar);
    left->addWidget(&d->body, 1);
    auto *all = new QHBoxLayout(this);
    all->addLayout(left, 1);
    all->addWidget(&d->view);
    const auto measure = [this, head, left, all] {
        const PanelStyle &style = d->context.style;
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        left->setSpacing(style.gap());
        left->setContentsMargins(0, style.gap(), 0, 0);
        head->setContentsMargins(2 * style.gap(), 0, 2 * style.gap(), 0);
        head->setSpacing(2 * style.gap());
        d->view.setFixedWidth(style.pixels(viewWidth));
    };
    measure();

    connect(&context.style, &PanelStyle::changed, this, measure);
    connect(&context.client, &RuntimeClient::updated, this,
            [this](const RuntimeUpdate &update) { d->take(update); });
    connect(&d->model, &FeedModel::choicesChanged, this, [this] { d->bar.offer(d->model); });
    connect(&d->list, &FeedList::handled, this, [this] { d->settle(); });
    connect(&d->list, &FeedList::chosen, this, [this] {
        if (!d->choosing)
            d->showChosen();
    });
    connect(&d->list, &FeedList::copyRequested, &d->view, &EventView::copyJson);
    connect(&d->bar, &FeedBar::textWanted, this,
            [this](const QString &text) { d->filter([this, &text] { d->shown.setText(text); }); });
    connect(&d->bar, &FeedBar::cameraWanted, this, [this](const std::optional<EndpointId> &camera) {
        d->filter([this, &camera] { d->shown.setCamera(camera); });
    });
    connect(&d->bar, &FeedBar::typeWanted, this, [this](const std::optional<QByteArray> &type) {
        d->filter([this, &type] { d->shown.setType(type); });
    });
    connect(&d->bar, &FeedBar::pausePressed, this, [this] {
        if (d->model.isHeld()) {
            d->goOn();
        } else {
            d->paused = true;
            d->settle();
        }
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, &d->bar, &FeedBar::search);
    retranslate();
}

FeedPage::~FeedPage()
{
    // The list outlives what it shows, and would tell of its going.
    disconnect(&d->list, nullptr, this, nullptr);
    d->list.setModel(nullptr);
}

const FeedModel &FeedPage::model() const
{
    return d->model;
}

void FeedPage::Private::take(const RuntimeUpdate &update)
{
    if (update.config)
        model.setConfig(*update.config);
    if (update.snapshot) {
        told = true;
        endpoints = update.snapshot->endpoints.size();
        watching = std::size_t(std::count_if(
            update.snapshot->endpoints.begin(), update.snapshot->endpoints.end(),
            [](const EndpointSnapshot &one) { return StateText::isWatching(one.stream); }));
    }
    model.take(update);
    if (!update.events.empty() || !update.acknowledged.empty()) {
        if (chosen) {
            if (const FeedEntry *entry = model.find(*chosen))
                view.show(*entry, model.cameraName(entry->event.endpoint));
        }
        readRate();
    } else if (update.snapshot || update.config) {
        sayWhere();
    }
}

bool FeedPage::Private::isNeededStill() const
{
    return paused || chosen || list.isTouched() || !list.isAtNewest();
}

/// Stands still while somebody is at it, and follows the newest else. What is told of here may be
/// told in the middle of a change of rows: to go on, which changes them too, has to wait.
void FeedPage::Private::settle()
{
    if (isNeededStill()) {
        model.setHeld(true);
    } else if (model.isHeld() && !goingOn) {
        goingOn = true;
        QMetaObject::invokeMethod(
            page,
            [this] {
                goingOn = false;
                model.setHeld(isNeededStill());
                sayWhere();
            },
            Qt::QueuedConnection);
    }
    sayWhere();
}

void FeedPage::Private::goOn()
{
    paused = false;
    list.letGo();
    list.goToNewest();
    model.setHeld(isNeededStill());
    sayWhere();
}

/// Rows come and go by the filter: what is chosen is let go before, and chosen again after.
void FeedPage::Private::filter(const std::function<void()> &change)
{
    {
        const QScopedValueRollback rollback(choosing, true);
        list.letGo();
        change();
        for (int row = 0; chosen && row < shown.rowCount(); ++row) {
            if (shown.index(row, 0).data(FeedModel::NumberRole).toULongLong() == *chosen)
                list.selectRow(row);
        }
    }
    showChosen();
}

void FeedPage::Private::showChosen()
{
    const QModelIndexList rows = list.selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        chosen.reset();
        view.clear();
    } else {
        const FeedEntry &entry = model.entry(shown.mapToSource(rows.first()).row());
        chosen = entry.event.number;
        view.show(entry, model.cameraName(entry.event.endpoint));
    }
    settle();
}

void FeedPage::Private::readRate()
{
    rate.add(context.clock.now(), model.seen());
    if (rate.perSecond(context.clock.now()) > 0)
        beat->start(rateBeat); // until it has run down
    sayWhere();
}

void FeedPage::Private::sayWhere()
{
    const double perSecond = rate.perSecond(context.clock.now());
    QStringList words{perSecond > 0
                          ? FeedPage::tr("%1 events/s").arg(MeasureText::number(perSecond))
                          : FeedPage::tr("nothing comes")};
    const QString kept = MeasureText::count(quint64(model.rowCount()));
    if (shown.isActive())
        words += FeedPage::tr("%1 of the last %2")
                     .arg(MeasureText::count(quint64(shown.rowCount())), kept);
    else if (model.rowCount() > 0)
        words += FeedPage::tr("the last %1").arg(kept);
    if (model.skipped() > 0)
        words += FeedPage::tr("%1 skipped").arg(MeasureText::count(model.skipped()));
    counts.setText(words.join(QStringLiteral(" · ")));

    const bool held = model.isHeld();
    const QString newer = MeasureText::count(model.newer());
    standing.setText(!held    ? QString()
                     : paused ? FeedPage::tr("Paused · %1 newer").arg(newer)
                              : FeedPage::tr("Standing still · %1 newer").arg(newer));
    bar.setHeld(held, standing.text());
    sayWhyEmpty();
}

void FeedPage::Private::sayWhyEmpty()
{
    const bool empty = shown.rowCount() == 0;
    QWidget *wanted = empty ? &nothing : static_cast<QWidget *>(&list);
    if (body.currentWidget() != wanted)
        body.setCurrentWidget(wanted);
    if (!empty)
        return;
    if (model.rowCount() > 0) {
        emptyTitle.show(FeedPage::tr("No event fits the filter"));
        emptyWhy.show(
            FeedPage::tr("Kept: the last %1.").arg(MeasureText::count(quint64(model.rowCount()))));
        return;
    }
    emptyTitle.show(FeedPage::tr("No event yet"));
    if (!told)
        emptyWhy.show(FeedPage::tr("The connector has not answered yet."));
    else if (endpoints == 0)
        emptyWhy.show(FeedPage::tr("No camera is configured."));
    else
        emptyWhy.show(FeedPage::tr("Cameras watching: %1 of %2.").arg(watching).arg(endpoints));
}

void FeedPage::retranslate()
{
    d->title.setText(tr("Live feed"));
    d->list.setAccessibleName(tr("Events, the newest first"));
    d->model.retranslate();
    d->showChosen();
}

void FeedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->model.isHeld())
        d->goOn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Runnel
