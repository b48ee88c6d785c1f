// SPDX-License-Identifier: Apache-2.0
// Collecting always, drawing when it is seen.
#include "statistics/statisticspage.h"

#include "base/clock.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "statistics/priorityload.h"
#include "statistics/seriesplots.h"
#include "style/panelstyle.h"
#include "text/timetext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

constexpr auto drawGap = 1000ms / SeriesPlots::Count; ///< each plot once a second
constexpr auto urgentGap = 10ms;                      ///< somebody has touched it
constexpr unsigned allPlots = (1U << SeriesPlots::Count) - 1;
constexpr std::chrono::milliseconds lengths[] = {15min, 1h, 8h, 24h};

} // namespace

struct StatisticsPage::Private
{
    Private(StatisticsPage &owner, PanelContext borrowed);

    void layOut();
    void take(const RuntimeUpdate &update);
    void drawAll(); ///< soon, because somebody looks at it anew
    void drawSoon();
    void drawNext();
    void explain();

    StatisticsPage &page;
    PanelContext context;
    StatisticsSeries series;
    QLabel *title;
    QLabel *state;
    QButtonGroup *choice;
    SeriesPlots *plots;
    QWidget *emptiness;
    QLabel *emptyTitle;
    QLabel *emptyWhy;
    QStackedLayout *stack;
    PriorityLoad *load;
    std::unique_ptr<Timer> pause; ///< between two drawings
    unsigned waiting = 0;         ///< plots for which there is something new, a bit each
    int next = 0;
    bool urgent = false;
    bool shown = false;
};

StatisticsPage::Private::Private(StatisticsPage &owner, PanelContext borrowed)
    : page(owner)
    , context(borrowed)
    , title(wrappingLabel(QStringLiteral("title"), &owner))
    , state(wrappingLabel(QStringLiteral("quiet"), &owner))
    , choice(new QButtonGroup(&owner))
    , plots(new SeriesPlots(borrowed.style, &owner))
    , emptiness(new QWidget(&owner))
    , emptyTitle(wrappingLabel(QStringLiteral("title"), emptiness))
    , emptyWhy(wrappingLabel(QStringLiteral("quiet"), emptiness))
    , load(new PriorityLoad(borrowed, &owner))
    , pause(borrowed.clock.createTimer([this] {
        if (waiting != 0)
            drawNext();
    }))
{}

void StatisticsPage::Private::layOut()
{
    const int gap = context.style.gap();
    emptiness->setProperty("role", QStringLiteral("sheet"));
    auto *empty = new QVBoxLayout(emptiness);
    empty->addStretch();
    for (QLabel *label : {emptyTitle, emptyWhy}) {
        label->setAlignment(Qt::AlignCenter);
        empty->addWidget(label);
    }
    empty->addStretch();
    auto *left = new QWidget(&page);
    stack = new QStackedLayout(left);
    stack->addWidget(emptiness);
    stack->addWidget(plots);

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addSpacing(gap);
    head->addWidget(state, 1);
    for (size_t i = 0; i < std::size(lengths); ++i) {
        auto *button = new QPushButton(&page);
        button->setCheckable(true);
        button->setChecked(i == 0);
        choice->addButton(button, int(i));
        head->addWidget(button);
    }
    auto *grid = new QGridLayout(&page);
    grid->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    grid->setSpacing(gap);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(left, 1, 0);
    grid->addWidget(load, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 68);
    grid->setColumnStretch(1, 32);
}

void StatisticsPage::Private::take(const RuntimeUpdate &update)
{
    for (const StatisticsSample &sample : update.samples)
        series.add(sample);
    if (!update.samples.empty())
        drawSoon();
}

void StatisticsPage::Private::drawSoon()
{
    waiting = allPlots;
    if (shown && !pause->isActive())
        drawNext();
}

void StatisticsPage::Private::drawAll()
{
    waiting = allPlots;
    urgent = true;
    drawNext();
}

void StatisticsPage::Private::drawNext()
{
    explain();
    if (series.isEmpty())
        return;
    while ((waiting & (1U << next)) == 0)
        next = (next + 1) % SeriesPlots::Count;
    plots->draw(SeriesPlots::Which(next), series, context.clock.wallMilliseconds(),
                lengths[size_t(std::max(0, choice->checkedId()))]);
    waiting &= ~(1U << next);
    next = (next + 1) % SeriesPlots::Count; // or the others would wait for ever
    urgent = urgent && waiting != 0;
    pause->start(urgent ? urgentGap : drawGap);
}

void StatisticsPage::Private::explain()
{
    stack->setCurrentWidget(series.isEmpty() ? emptiness : static_cast<QWidget *>(plots));
    const SeriesPoint *newest = series.newest();
    if (newest == nullptr) {
        state->clear();
        return;
    }
    // Old numbers must not look like present ones.
    const qint64 age = context.clock.wallMilliseconds() - newest->at;
    state->setText(age < 5000 ? tr("Times are local.")
                              : tr("Nothing was heard for %1: the newest numbers are of %2.")
                                    .arg(TimeText::age(age), TimeText::clock(newest->at)));
}

StatisticsPage::StatisticsPage(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context))
{
    setProperty("help", QStringLiteral("statistics"));
    d->layOut();
    connect(&context.client, &RuntimeClient::updated, this,
            [this](const RuntimeUpdate &update) { d->take(update); });
    connect(d->choice, &QButtonGroup::idClicked, this, [this] { d->drawAll(); });
    retranslate();
}

StatisticsPage::~StatisticsPage() = default;

void StatisticsPage::retranslate()
{
    d->title->setText(tr("Statistics"));
    const QStringList words{tr("15 min"), tr("1 h"), tr("8 h"), tr("24 h")};
    const QStringList spoken{tr("The last 15 minutes"), tr("The last hour"), tr("The last 8 hours"),
                             tr("The last 24 hours")};
    for (int i = 0; i < words.size(); ++i) {
        d->choice->button(i)->setText(words[i]);
        d->choice->button(i)->setAccessibleName(spoken[i]);
    }
    d->emptyTitle->setText(tr("No data yet."));
    d->emptyWhy->setText(tr("Rates are collected from the moment the panel starts. The connector "
                            "has not told any since; it does so every second while it runs."));
    d->plots->retranslate();
    d->load->retranslate();
    if (d->shown)
        d->drawAll();
}

void StatisticsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->shown = true;
    d->drawAll();
    d->load->setSeen(true);
}

void StatisticsPage::hideEvent(QHideEvent *event)
{
    d->shown = false;
    d->pause->stop();
    d->load->setSeen(false);
    QWidget::hideEvent(event);
}

} // namespace Runnel
