// SPDX-License-Identifier: Apache-2.0
// Tiles on the left, the chosen one on the right, and the one rule by which tiles keep their
// places.
#include "endpoints/endpointspage.h"

#include "base/clock.h"
#include "endpoints/endpointdelegate.h"
#include "endpoints/endpointdetail.h"
#include "endpoints/endpointfilter.h"
#include "endpoints/endpointgrid.h"
#include "endpoints/endpointmodel.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

namespace Runnel {

namespace {

constexpr std::chrono::seconds aSecond{1};
constexpr std::chrono::seconds restAfterTouch{10};
constexpr double detailWidth = 100; // mm

} // namespace

struct EndpointsPage::Private
{
    Private(PanelContext panel, EndpointsPage *page);

    void touch();
    void settle();
    void say();
    void showChosen();
    void filter(const std::function<void()> &change);

    PanelContext context;
    EndpointModel model;
    EndpointFilter shown{model};
    EndpointDelegate tiles;
    QLabel &title;
    QLineEdit &search;
    QPushButton &trouble;
    QStackedWidget &body;
    EndpointGrid &grid;
    QWidget &nothing;
    PlainText &emptyTitle;
    PlainText &emptyWhy;
    EndpointDetail &detail;
    std::optional<EndpointId> chosen;
    bool choosing = false;         ///< the filter changes; what is chosen is put back
    std::unique_ptr<Timer> second; ///< ages and countdowns, while they are seen
    std::unique_ptr<Timer> rest;   ///< since the last touch
};

EndpointsPage::Private::Private(PanelContext panel, EndpointsPage *page)
    : context(panel)
    , model(panel.clock)
    , tiles(panel.style, panel.clock, model, shown)
    , title(*new QLabel(page))
    , search(*new QLineEdit(page))
    , trouble(*new QPushButton(page))
    , body(*new QStackedWidget(page))
    , grid(*new EndpointGrid(panel.style, page))
    , nothing(*new QWidget(page))
    , emptyTitle(*new PlainText(QStringLiteral("title"), &nothing))
    , emptyWhy(*new PlainText({}, &nothing))
    , detail(*new EndpointDetail(panel, page))
    , second(panel.clock.createTimer([this] {
        model.tick();
        second->start(aSecond);
    }))
    , rest(panel.clock.createTimer([this] { settle(); }))
{}

EndpointsPage::EndpointsPage(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context, this))
{
    setProperty("help", QStringLiteral("endpoints"));
    d->title.setProperty("role", QStringLiteral("title"));
    d->title.setTextFormat(Qt::PlainText);
    d->search.setClearButtonEnabled(true);
    d->trouble.setCheckable(true);
    d->grid.setModel(&d->shown);
    d->grid.setTiles(d->tiles);
    d->nothing.setProperty("role", QStringLiteral("sheet"));
    auto *empty = new QVBoxLayout(&d->nothing);
    empty->addStretch();
    for (PlainText *label : {&d->emptyTitle, &d->emptyWhy}) {
        label->setAlignment(Qt::AlignCenter);
        empty->addWidget(label);
    }
    empty->addStretch();
    d->body.addWidget(&d->nothing);
    d->body.addWidget(&d->grid);

    auto *bar = new QHBoxLayout;
    bar->addWidget(&d->title);
    bar->addStretch(1);
    bar->addWidget(&d->search, 2);
    bar->addWidget(&d->trouble);
    auto *left = new QVBoxLayout;
    left->addLayout(bar);
    left->addWidget(&d->body, 1);
    auto *all = new QHBoxLayout(this);
    all->addLayout(left, 1);
    all->addWidget(&d->detail);
    const auto measure = [this, bar, left, all] {
        const PanelStyle &style = d->context.style;
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        left->setContentsMargins(2 * style.gap(), style.gap(), 0, 0);
        left->setSpacing(style.gap());
        bar->setContentsMargins(0, 0, style.gap(), 0);
        bar->setSpacing(2 * style.gap());
        d->detail.setFixedWidth(style.pixels(detailWidth));
    };
    measure();

    connect(&context.style, &PanelStyle::changed, this, measure);
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        d->model.take(update);
        if (update.config || update.snapshot)
            d->say();
    });
    connect(&d->model, &EndpointModel::changed, this, [this] { d->say(); });
    connect(&d->grid, &EndpointGrid::handled, this, [this] { d->touch(); });
    connect(&d->grid, &EndpointGrid::chosen, this, [this] {
        if (!d->choosing)
            d->showChosen();
    });
    connect(&d->detail, &EndpointDetail::closed, this, [this] {
        d->grid.letGo();
        d->grid.setFocus();
    });
    connect(&d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filter([this, &text] { d->shown.setText(text.trimmed()); });
    });
    connect(&d->trouble, &QPushButton::toggled, this,
            [this](bool only) { d->filter([this, only] { d->shown.setTroubleOnly(only); }); });
    retranslate();
}

EndpointsPage::~EndpointsPage()
{
    // The grid outlives what it shows, and would tell of its going.
    disconnect(&d->grid, nullptr, this, nullptr);
    d->grid.setModel(nullptr);
}

const EndpointModel &EndpointsPage::model() const
{
    return d->model;
}

void EndpointsPage::choose(const EndpointId &endpoint)
{
    const int row = d->model.rowOf(endpoint);
    if (row < 0)
        return;
    const QModelIndex source = d->model.index(row);
    if (!d->shown.mapFromSource(source).isValid()) { // a filter hides it
        d->search.clear();
        d->trouble.setChecked(false);
    }
    d->grid.setCurrentIndex(d->shown.mapFromSource(source));
}

void EndpointsPage::Private::touch()
{
    rest->start(restAfterTouch);
    settle();
}

void EndpointsPage::Private::settle()
{
    model.setHeld(chosen || rest->isActive());
}

/// Rows come and go by the filter: what is chosen is let go before, and chosen again after.
void EndpointsPage::Private::filter(const std::function<void()> &change)
{
    const std::optional<EndpointId> before = chosen;
    touch();
    choosing = true;
    grid.letGo();
    change();
    if (before) {
        const int row = model.rowOf(*before);
        const QModelIndex there = row < 0 ? QModelIndex() : shown.mapFromSource(model.index(row));
        if (there.isValid())
            grid.setCurrentIndex(there);
    }
    choosing = false;
    showChosen();
}

void EndpointsPage::Private::showChosen()
{
    const QModelIndexList rows = grid.selectionModel()->selectedRows();
    if (rows.isEmpty())
        chosen.reset();
    else
        chosen = model.item(shown.mapToSource(rows.first()).row()).id;
    touch();
    say();
}

void EndpointsPage::Private::say()
{
    const int attention = model.attention();
    title.setText(EndpointsPage::tr("Endpoints: %1").arg(model.rowCount()));
    trouble.setText(EndpointsPage::tr("Need attention: %1").arg(attention));
    const int row = chosen ? model.rowOf(*chosen) : -1;
    if (row >= 0)
        detail.show(model.item(row));
    else
        detail.sumUp(model);

    const bool empty = shown.rowCount() == 0;
    QWidget *wanted = empty ? &nothing : static_cast<QWidget *>(&grid);
    if (body.currentWidget() != wanted)
        body.setCurrentWidget(wanted);
    if (!empty)
        return;
    if (!model.isTold()) {
        emptyTitle.show(EndpointsPage::tr("Not told yet"));
        emptyWhy.show(EndpointsPage::tr("The connector has not answered yet."));
    } else if (model.rowCount() == 0) {
        emptyTitle.show(EndpointsPage::tr("No camera is configured: nobody watches"));
        emptyWhy.show(EndpointsPage::tr(
            "An engineer adds a device with its endpoint to the configuration file. It is taken up "
            "as soon as it is saved; \"runnel check\" says beforehand whether it is right."));
    } else if (trouble.isChecked() && search.text().trimmed().isEmpty()) {
        emptyTitle.show(EndpointsPage::tr("None needs attention"));
        emptyWhy.show(EndpointsPage::tr("Press the button again to see all."));
    } else {
        emptyTitle.show(EndpointsPage::tr("No endpoint fits the filter"));
        emptyWhy.show({});
    }
}

void EndpointsPage::retranslate()
{
    d->search.setPlaceholderText(tr("Filter by name"));
    d->search.setAccessibleName(tr("Filter by name"));
    d->grid.setAccessibleName(tr("Endpoints, trouble first"));
    d->model.tick();
    d->say();
}

void EndpointsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EndpointsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->model.tick();
    d->second->start(aSecond);
}

void EndpointsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->second->stop();
}

void EndpointsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->chosen)
        d->grid.letGo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Runnel
