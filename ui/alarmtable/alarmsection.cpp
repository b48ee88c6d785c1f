// SPDX-License-Identifier: Apache-2.0
// The table, what it does to what came, and the rest.
#include "alarmtable/alarmsection.h"

#include "alarmtable/priorityrows.h"
#include "alarmtable/profileeditor.h"
#include "alarmtable/tryout.h"
#include "config/config.h"
#include "fields/plaintext.h"
#include "forms/numberfield.h"
#include "statistics/priorityload.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double sideBySide = 190; // mm

} // namespace

AlarmSection::AlarmSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(*new PlainText(QStringLiteral("title"), this))
    , m_hint(*new PlainText({}, this))
    , m_rows(*new PriorityRows(context, draft, this))
    , m_sides(*new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tryout(*new Tryout(context, draft, this))
    , m_load(*new PriorityLoad(context, this))
    , m_quiet(*new NumberField(context, draft, ConfigPath({"alarms", "quietAfterSeconds"}), this))
    , m_cell(*new NumberField(context, draft, ConfigPath({"alarms", "cellMetres"}), this))
    , m_profiles(*new ProfileEditor(context, draft, this))
{
    setProperty("help", QStringLiteral("setup-alarms"));
    m_sides.addWidget(&m_tryout, 3);
    m_sides.addWidget(&m_load, 2);
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(&m_quiet, 1, Qt::AlignTop);
    numbers->addWidget(&m_cell, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_hint);
    column->addWidget(&m_rows);
    column->addLayout(&m_sides);
    column->addLayout(numbers);
    column->addWidget(&m_profiles);
    column->addStretch();
    m_quiet.setDefault(
        [] { return QLocale().toString(qint64(AlarmsConfig().quietAfter.count())); });
    m_cell.setDefault([] { return QLocale().toString(AlarmsConfig().cellMetres); });
    m_quiet.setWords([] { return tr("Over after (s)"); },
                     [] {
                         return tr("A leak that was not reported for so long, while its camera was "
                                   "watching, is over.");
                     });
    m_cell.setWords([] { return tr("One place (m)"); },
                    [] { return tr("Reports that are nearer than this are one alarm."); });
    connect(&context.style, &PanelStyle::changed, this, &AlarmSection::measure);
    measure();
    retranslate();
}

void AlarmSection::measure()
{
    const int gap = m_context.style.gap();
    layout()->setContentsMargins(0, 0, gap, gap);
    layout()->setSpacing(2 * gap);
    m_sides.setSpacing(2 * gap);
    m_load.setMinimumHeight(m_context.style.pixels(75));
    m_sides.setDirection(width() >= m_context.style.pixels(sideBySide) ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

void AlarmSection::retranslate()
{
    m_title.show(tr("Which alarm has which priority"));
    m_hint.show(tr("The rows are asked from above: the first whose conditions all hold gives the "
                   "priority. Numbers are compared as the camera sends them. A report without the "
                   "number that a row asks for does not meet that row."));
    m_load.retranslate();
}

void AlarmSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_load.setSeen(true);
}

void AlarmSection::hideEvent(QHideEvent *event)
{
    m_load.setSeen(false);
    QWidget::hideEvent(event);
}

void AlarmSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

} // namespace Runnel
