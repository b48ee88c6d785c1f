// SPDX-License-Identifier: Apache-2.0
// One thing at a time.
#include "journal/alarmjournalpage.h"

#include "journal/csvsheet.h"
#include "journal/journalfilterbar.h"
#include "journal/journallist.h"
#include "journal/journalmodel.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QStackedLayout>

namespace Runnel {

AlarmJournalPage::AlarmJournalPage(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_list(new JournalList(context, this))
    , m_csv(new CsvSheet(context, this))
{
    setProperty("help", QStringLiteral("journal"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_csv);
    connect(m_list, &JournalList::csvRequested, this, [this] {
        m_csv->prepare(m_list->model().filter(), m_list->filters().inWords());
        showSheet(*m_csv);
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
}

void AlarmJournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
