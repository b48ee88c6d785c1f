// SPDX-License-Identifier: Apache-2.0
// Filters above, lines in the middle, the chosen line below, and always why it looks as it does.
#include "journal/journallist.h"

#include "base/clock.h"
#include "fields/labels.h"
#include "journal/journalcells.h"
#include "journal/journaldelegate.h"
#include "journal/journalfilterbar.h"
#include "journal/journalmodel.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"
#include "text/measuretext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QScroller>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

constexpr auto lookGap = 1000ms;  ///< between an update and the look for newer lines
constexpr auto retryGap = 5000ms; ///< after a fault, while somebody looks
/// Millimetres, by JournalModel::Column; the last one takes the rest.
constexpr double widths[] = {46, 12, 40, 43, 43, 36, 28, 0};

} // namespace

struct JournalList::Private
{
    Private(JournalList &owner, PanelContext borrowed);

    void layOut();
    void measure();
    void search();   ///< anew, as the filters are
    void explain();  ///< what is read, how far, and why there is nothing
    void announce(); ///< the chip
    void showChosen();
    void showLife(); ///< of the chosen line's alarm
    void take(const RuntimeUpdate &update);
    void readOn(); ///< when the view comes near the end
    QString progress() const;
    QString time(qint64 at) const
    {
        return JournalCells::time(at, context.clock.wallMilliseconds());
    }

    JournalList &page;
    PanelContext context;
    JournalModel *model;
    JournalFilterBar *filters;
    QLabel *status;
    QPushButton *chip;
    QPushButton *onwards;
    QPushButton *csv;
    QPushButton *handover;
    QPushButton *life;
    QTableView *table;
    QWidget *emptiness;
    QLabel *emptyTitle;
    QLabel *emptyWhy;
    QPushButton *retry;
    QStackedLayout *stack;
    QLabel *headline;
    QPlainTextEdit *whole;
    std::unique_ptr<Timer> look;
    std::unique_ptr<Timer> again;
    bool shown = false;
};

JournalList::Private::Private(JournalList &owner, PanelContext borrowed)
    : page(owner)
    , context(borrowed)
    , model(new JournalModel(borrowed.client, borrowed.clock, &owner))
    , filters(new JournalFilterBar(borrowed, &owner))
    , status(wrappingLabel(QStringLiteral("quiet"), &owner))
    , chip(new QPushButton(&owner))
    , onwards(new QPushButton(&owner))
    , csv(new QPushButton(&owner))
    , handover(new QPushButton(&owner))
    , life(new QPushButton(&owner))
    , table(new QTableView(&owner))
    , emptiness(new QWidget(&owner))
    , emptyTitle(wrappingLabel(QStringLiteral("title"), emptiness))
    , emptyWhy(wrappingLabel(QStringLiteral("quiet"), emptiness))
    , retry(new QPushButton(emptiness))
    , headline(wrappingLabel(QStringLiteral("strong"), &owner))
    , whole(new QPlainTextEdit(&owner))
    , look(borrowed.clock.createTimer([this] { model->lookAhead(); }))
    , again(borrowed.clock.createTimer([this] { model->tryAgain(); }))
{}

void JournalList::Private::layOut()
{
    emptiness->setProperty("role", QStringLiteral("sheet"));
    auto *empty = new QVBoxLayout(emptiness);
    empty->addStretch();
    for (QLabel *label : {emptyTitle, emptyWhy}) {
        label->setAlignment(Qt::AlignCenter);
        empty->addWidget(label);
    }
    empty->addWidget(retry, 0, Qt::AlignCenter);
    empty->addStretch();

    table->setObjectName(QStringLiteral("journal"));
    table->setModel(model);
    table->setItemDelegate(new JournalDelegate(context.style, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setStretchLastSection(true);
    QScroller::grabGesture(table->viewport(), QScroller::TouchGesture);

    whole->setObjectName(QStringLiteral("whole"));
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QScroller::grabGesture(whole->viewport(), QScroller::TouchGesture);
    csv->setObjectName(QStringLiteral("csv"));
    handover->setObjectName(QStringLiteral("handover"));
    life->setObjectName(QStringLiteral("life"));
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setFocusPolicy(Qt::StrongFocus);

    auto *middle = new QWidget(&page);
    stack = new QStackedLayout(middle);
    stack->addWidget(table);
    stack->addWidget(emptiness);
    auto *line = new QHBoxLayout;
    line->addWidget(status, 1);
    line->addWidget(onwards);
    line->addWidget(chip);
    line->addWidget(csv);
    line->addWidget(handover);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(headline, 1);
    chosen->addWidget(life);
    auto *column = new QVBoxLayout(&page);
    const int gap = context.style.gap();
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addWidget(filters);
    column->addLayout(line);
    column->addWidget(middle, 1);
    column->addLayout(chosen);
    column->addWidget(whole);
    measure();
}

void JournalList::Private::measure()
{
    const PanelStyle &style = context.style;
    table->verticalHeader()->setDefaultSectionSize(style.target());
    for (int column = 0; column + 1 < JournalModel::ColumnCount; ++column)
        table->setColumnWidth(column, style.pixels(widths[column]));
    whole->setFixedHeight(style.pixels(28));
    // The chip comes and goes; the list below stays where it is.
    status->setMinimumHeight(style.target() + 2);
    table->viewport()->update();
}

void JournalList::Private::search()
{
    table->clearSelection();
    table->scrollToTop();
    if (filters->problem().isEmpty())
        model->ask(filters->query());
    explain();
}

QString JournalList::Private::progress() const
{
    if (model->isReading() && model->reached() > 0)
        return tr("Reading … searched back to %1").arg(time(model->reached()));
    if (model->isReading())
        return tr("Reading …");
    const QString lines = tr("%n line(s)", "", model->rowCount());
    if (model->isFull() && model->hasMore())
        return tr("%1, as many as are shown at once; there are older ones.").arg(lines);
    return model->hasMore() ? tr("%1, and older ones below").arg(lines)
                            : tr("%1, all there are").arg(lines);
}

void JournalList::Private::explain()
{
    const Fault fault = model->fault();
    if (fault && shown)
        again->start(retryGap);
    const QString words = filters->inWords();
    const QString problem = filters->problem();
    const bool empty = model->rowCount() == 0 || !problem.isEmpty();
    csv->setEnabled(problem.isEmpty() && model->isAsked());
    if (fault && !empty)
        status->setText(FaultText::detail(fault) + u' ' + FaultText::remedy(fault));
    else
        status->setText(empty ? words : tr("%1. %2").arg(words, progress()));
    const QString role = fault && !empty ? QStringLiteral("error") : QStringLiteral("quiet");
    setRole(*status, role);
    onwards->setVisible(!fault && model->isFull() && model->hasMore());
    retry->setVisible(bool(fault));
    stack->setCurrentWidget(empty ? emptiness : static_cast<QWidget *>(table));
    if (!empty)
        return;
    if (!problem.isEmpty()) {
        emptyTitle->setText(problem);
        emptyWhy->setText(tr("Nothing is searched until the times are mended."));
    } else if (fault) {
        emptyTitle->setText(FaultText::detail(fault));
        emptyWhy->setText(FaultText::remedy(fault) + u' ' +
                          tr("It is tried again every few seconds."));
    } else if (model->isReading() || !model->isAsked()) {
        emptyTitle->setText(tr("Reading …"));
        emptyWhy->setText(model->reached() > 0
                              ? tr("Nothing yet; searched back to %1.").arg(time(model->reached()))
                              : QString());
    } else if (filters->isUsual() && filters->span() == JournalFilterBar::Span::All) {
        emptyTitle->setText(tr("The journal is empty."));
        emptyWhy->setText(tr("No alarm was raised since it was begun. Every alarm and everything "
                             "that is done about it will stand here."));
    } else if (filters->isUsual()) {
        emptyTitle->setText(tr("Nothing was written in this time."));
        emptyWhy->setText(tr("No alarm was raised, cleared or handled: %1. “Show all” also shows "
                             "what is older.")
                              .arg(words));
    } else {
        emptyTitle->setText(tr("No line is like that."));
        emptyWhy->setText(tr("Searched for: %1. “Show all” removes every restriction.").arg(words));
    }
}

void JournalList::Private::announce()
{
    const int newer = model->newer();
    chip->setVisible(newer > 0 || model->hasMoreNewer() || !model->startsAtNewest());
    if (!model->startsAtNewest())
        chip->setText(tr("Back to the newest"));
    else if (model->hasMoreNewer())
        chip->setText(tr("More than %n new line(s) · show", "", newer));
    else
        chip->setText(tr("%n new line(s) · show", "", newer));
}

void JournalList::Private::showChosen()
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    life->setEnabled(!rows.isEmpty());
    if (rows.isEmpty()) {
        headline->setText(tr("Choose a line to read it whole."));
        whole->clear();
        return;
    }
    const JournalLine &line = model->line(rows.first().row());
    headline->setText(JournalCells::headline(line));
    whole->setPlainText(JournalCells::whole(line));
}

void JournalList::Private::showLife()
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        emit page.lifeRequested(model->line(rows.first().row()));
}

void JournalList::Private::take(const RuntimeUpdate &update)
{
    if (update.config)
        filters->setDevices(*update.config);
    // Only where something happened to an alarm can there be a new line.
    if (shown && !update.alarms.empty() && !look->isActive())
        look->start(lookGap);
}

void JournalList::Private::readOn()
{
    const QScrollBar *bar = table->verticalScrollBar();
    if (bar->maximum() - bar->value() < 2 * table->viewport()->height() && model->canFetchMore({}))
        model->fetchMore({});
}

JournalList::JournalList(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context))
{
    d->layOut();
    connect(&context.client, &RuntimeClient::updated, this,
            [this](const RuntimeUpdate &update) { d->take(update); });
    connect(d->filters, &JournalFilterBar::changed, this, [this] { d->search(); });
    connect(d->model, &JournalModel::stateChanged, this, [this] { d->explain(); });
    connect(d->model, &JournalModel::newerChanged, this, [this] { d->announce(); });
    connect(d->model, &JournalModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    d->filters->noteOperator(d->model->line(row).by);
            });
    connect(d->chip, &QPushButton::clicked, this, [this] {
        d->model->showNewer();
        d->table->scrollToTop();
    });
    connect(d->onwards, &QPushButton::clicked, this, [this] {
        d->table->clearSelection();
        d->table->scrollToTop();
        d->model->goOn();
        d->announce();
    });
    connect(d->retry, &QPushButton::clicked, this, [this] { d->model->tryAgain(); });
    connect(d->csv, &QPushButton::clicked, this, &JournalList::csvRequested);
    connect(d->handover, &QPushButton::clicked, this, &JournalList::handoverRequested);
    connect(d->life, &QPushButton::clicked, this, [this] { d->showLife(); });
    connect(d->table, &QTableView::activated, this, [this] { d->showLife(); });
    connect(d->table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { d->readOn(); });
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { d->showChosen(); });
    connect(&context.style, &PanelStyle::changed, this, [this] { d->measure(); });
    retranslate();
}

JournalList::~JournalList() = default;

const JournalModel &JournalList::model() const
{
    return *d->model;
}

const JournalFilterBar &JournalList::filters() const
{
    return *d->filters;
}

void JournalList::retranslate()
{
    d->filters->retranslate();
    d->model->retranslate();
    d->retry->setText(tr("Try again now"));
    d->onwards->setText(tr("Show older lines"));
    d->csv->setText(tr("Save as CSV …"));
    d->handover->setText(tr("Shift handover …"));
    d->life->setText(tr("Whole life"));
    d->life->setAccessibleDescription(tr("Shows everything that happened to this alarm"));
    d->table->setAccessibleName(tr("Journal of alarms, newest first"));
    d->whole->setAccessibleName(tr("The chosen line"));
    d->explain();
    d->announce();
    d->showChosen();
}

/// What was searched in an hour that has passed is searched again, unless somebody is reading.
void JournalList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->shown = true;
    const bool reading =
        d->table->selectionModel()->hasSelection() || d->table->verticalScrollBar()->value() > 0;
    if (!d->model->isAsked() || !reading)
        d->search();
    else
        d->model->lookAhead();
}

void JournalList::hideEvent(QHideEvent *event)
{
    d->shown = false;
    d->look->stop();
    d->again->stop();
    QWidget::hideEvent(event);
}

void JournalList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->table->selectionModel()->hasSelection()) {
        d->table->clearSelection();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Runnel
