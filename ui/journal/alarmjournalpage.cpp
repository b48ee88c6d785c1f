// SPDX-License-Identifier: Apache-2.0
// One thing at a time.
#include "journal/alarmjournalpage.h"

#include "journal/alarmsnow.h"
#include "journal/csvsheet.h"
#include "journal/handoversheet.h"
#include "journal/journalfilterbar.h"
#include "journal/journallist.h"
#include "journal/journalmodel.h"
#include "journal/lifeview.h"

#include <QEvent>
#include <QStackedLayout>

namespace Runnel {

AlarmJournalPage::AlarmJournalPage(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_list(new JournalList(context, this))
    , m_now(new AlarmsNow(context.client, this))
    , m_csv(new CsvSheet(context, this))
    , m_handover(new HandoverSheet(context, *m_now, this))
    , m_life(new LifeView(context, *m_now, this))
{
    setProperty("help", QStringLiteral("journal"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_csv);
    m_stack->addWidget(m_handover);
    m_stack->addWidget(m_life);
    connect(m_list, &JournalList::csvRequested, this, [this] {
        m_csv->prepare(m_list->model().filter(), m_list->filters().inWords());
        showSheet(*m_csv);
    });
    connect(m_list, &JournalList::handoverRequested, this, [this] {
        m_handover->prepare(m_list->filters().period(), m_list->filters().shiftChanges());
        showSheet(*m_handover);
    });
    connect(m_list, &JournalList::lifeRequested, this, [this](const JournalLine &line) {
        showSheet(*m_life);
        m_life->open(line);
    });
    connect(m_handover, &HandoverSheet::closed, this, &AlarmJournalPage::showList);
    connect(m_life, &LifeView::closed, this, [this] {
        m_life->close();
        showList();
    });
    connect(m_csv, &CsvSheet::closed, this, &AlarmJournalPage::showList);
    retranslate();
}

const JournalModel &AlarmJournalPage::model() const
{
    return m_list->model();
}

void AlarmJournalPage::showSheet(QWidget &sheet)
{
    m_stack->setCurrentWidget(&sheet);
}

void AlarmJournalPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->setFocus();
}

void AlarmJournalPage::retranslate()
{
    m_list->retranslate();
    m_csv->retranslate();
    m_handover->retranslate();
    m_life->retranslate();
}

void AlarmJournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
