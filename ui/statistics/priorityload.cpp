// SPDX-License-Identifier: Apache-2.0
// Bars and a short list.
#include "statistics/priorityload.h"

#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "statistics/chatterermodel.h"
#include "statistics/distributionbars.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QScroller>
#include <QTableView>
#include <QVBoxLayout>

namespace Runnel {

namespace {

QLabel *loadLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

PriorityLoad::PriorityLoad(PanelContext context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(loadLabel("strong", this))
    , m_state(loadLabel("quiet", this))
    , m_bars(new DistributionBars(context.style, this))
    , m_worstTitle(loadLabel("strong", this))
    , m_table(new QTableView(this))
    , m_chatterers(new ChattererModel(this))
    , m_timer(context.clock.createTimer([this] { ask(); }))
{
    const PanelStyle &style = context.style;
    setProperty("role", QStringLiteral("card"));
    m_table->setModel(m_chatterers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ChattererModel::Where, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    QScroller::grabGesture(m_table->viewport(), QScroller::TouchGesture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style.gap(), style.pixels(1.2), style.gap(), style.gap());
    column->setSpacing(style.pixels(1));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_bars);
    column->addSpacing(style.gap());
    column->addWidget(m_worstTitle);
    column->addWidget(m_table, 1);
    column->addStretch(0); // where there is no table
    const auto measure = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_context.style.pixels(7.5));
        m_table->setColumnWidth(ChattererModel::Raised, m_context.style.pixels(23));
        m_table->setColumnWidth(ChattererModel::Camera, m_context.style.pixels(28));
    };
    connect(&style, &PanelStyle::changed, this, measure);
    measure();
    connect(&context.client, &RuntimeClient::distributionReady, this, &PriorityLoad::take);
    retranslate();
}

void PriorityLoad::setSeen(bool seen)
{
    if (m_seen == seen)
        return;
    m_seen = seen;
    if (seen)
        ask();
    else
        m_timer->stop();
}

void PriorityLoad::ask()
{
    const qint64 now = m_context.clock.wallMilliseconds();
    m_timer->start(askEvery);
    if (m_asked == 0) // a long count is not asked for twice
        m_asked = m_context.client.requestDistribution(
            {now - std::chrono::milliseconds(span).count(), 0});
    explain();
}

void PriorityLoad::take(quint64 number, const AlarmDistribution &distribution, const Fault &fault)
{
    if (number == 0 || number != m_asked)
        return;
    m_asked = 0;
    m_fault.clear();
    if (fault) {
        m_fault = FaultText::detail(fault) + u' ' + FaultText::remedy(fault);
    } else {
        m_answeredAt = m_context.clock.wallMilliseconds();
        m_raised = distribution.raised[0] + distribution.raised[1] + distribution.raised[2];
        m_bars->setDistribution(distribution);
        m_chatterers->setDistribution(distribution);
    }
    explain();
}

void PriorityLoad::explain()
{
    QString words;
    if (!m_fault.isEmpty())
        words = m_answeredAt == 0
                    ? m_fault
                    : tr("As it was at %1. %2").arg(TimeText::clock(m_answeredAt), m_fault);
    else if (m_answeredAt == 0)
        words = tr("The journal is being counted …");
    else if (m_raised == 0)
        words = tr("No leak alarm was raised in the last 30 days.");
    else
        words = tr("%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.")
                    .arg(MeasureText::count(m_raised));
    m_state->setText(words);
    const bool counted = m_answeredAt != 0 && m_raised > 0;
    m_bars->setVisible(counted);
    m_worstTitle->setVisible(counted);
    m_table->setVisible(counted);
    const QString role = m_fault.isEmpty() ? QStringLiteral("quiet") : QStringLiteral("error");
    setRole(*m_state, role);
}

void PriorityLoad::retranslate()
{
    m_title->setText(tr("New leak alarms by priority"));
    m_worstTitle->setText(tr("Raised most often"));
    m_table->setAccessibleName(tr("The ten alarms that were raised most often"));
    m_bars->retranslate();
    m_chatterers->retranslate();
    explain();
}

} // namespace Runnel
