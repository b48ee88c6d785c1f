// SPDX-License-Identifier: Apache-2.0
// How long, why, do it.
#include "alarms/actionsheet.h"

#include "alarms/shiftend.h"
#include "base/clock.h"
#include "fields/labels.h"
#include "style/panelstyle.h"
#include "text/timetext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

using namespace std::chrono_literals;

ActionSheet::ActionSheet(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shiftEnds(usualShiftEnds())
    , m_title(new QLabel(this))
    , m_timeLabel(new QLabel(this))
    , m_times(new QButtonGroup(this))
    , m_reasonLabel(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_grid(new QGridLayout(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_confirm->setProperty("role", QStringLiteral("primary"));
    for (QLabel *label : {m_timeLabel, m_reasonLabel, m_hint})
        label->setProperty("role", QStringLiteral("quiet"));
    for (QLabel *label : {m_title, m_timeLabel, m_reasonLabel, m_hint}) {
        makeWrapping(*label);
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    // Six columns: three times in a row, two buttons in another. What may be long has a whole row.
    m_grid->addWidget(m_title, 0, 0, 1, columns);
    m_grid->addWidget(m_timeLabel, 1, 0, 1, columns);
    for (int number = 0; number < times; ++number) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_times->addButton(button, number);
        if (number == times - 1)
            m_grid->addWidget(button, 3, 0, 1, columns);
        else
            m_grid->addWidget(button, 2, 2 * number, 1, 2);
    }
    m_grid->addWidget(m_reasonLabel, 4, 0, 1, columns);
    for (int number = 0; number < reasons; ++number) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, button] {
            m_note->setText(button->text());
            m_note->setFocus(Qt::OtherFocusReason);
        });
        m_reasons.append(button);
        m_grid->addWidget(button, 5 + number, 0, 1, columns);
    }
    m_note->setMaxLength(int(AlarmCommand::longestNote));
    m_grid->addWidget(m_note, 5 + reasons, 0, 1, columns);
    m_grid->setRowStretch(6 + reasons, 1);
    m_grid->addWidget(m_hint, 7 + reasons, 0, 1, columns);
    m_grid->addWidget(m_cancel, 8 + reasons, 0, 1, columns / 2);
    m_grid->addWidget(m_confirm, 8 + reasons, columns / 2, 1, columns / 2);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);

    connect(m_times, &QButtonGroup::idToggled, this, &ActionSheet::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &ActionSheet::refresh);
    connect(m_note, &QLineEdit::returnPressed, this, &ActionSheet::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ActionSheet::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ActionSheet::cancelled);
    connect(&context.style, &PanelStyle::changed, this, &ActionSheet::restyle);
    restyle();
    retranslate();
}

void ActionSheet::restyle()
{
    m_grid->setSpacing(m_context.style.gap());
    for (QPushButton *button : {m_confirm, m_cancel})
        button->setStyleSheet(
            QStringLiteral("min-height: %1px;").arg(m_context.style.actionTarget()));
}

void ActionSheet::setShiftEnds(const QList<QTime> &ends)
{
    m_shiftEnds = ends;
    retranslate();
}

void ActionSheet::ask(Kind kind)
{
    m_kind = kind;
    m_times->setExclusive(false);
    for (QAbstractButton *button : m_times->buttons())
        button->setChecked(false);
    m_times->setExclusive(true);
    m_note->clear();
    retranslate();
    if (kind == Kind::Shelve)
        m_times->button(0)->setFocus(Qt::OtherFocusReason);
    else
        m_reasons.front()->setFocus(Qt::OtherFocusReason);
}

std::chrono::seconds ActionSheet::shelfTime() const
{
    switch (m_times->checkedId()) {
    case 0:
        return 15min;
    case 1:
        return 1h;
    case 2:
        return 4h;
    case 3: {
        const qint64 now = m_context.clock.wallMilliseconds();
        return std::chrono::ceil<std::chrono::seconds>(
            std::chrono::milliseconds(nextShiftEnd(m_shiftEnds, now) - now));
    }
    default:
        return 0s;
    }
}

void ActionSheet::confirm()
{
    refresh();
    if (m_confirm->isEnabled())
        emit confirmed(m_kind, m_note->text().trimmed(), m_kind == Kind::Shelve ? shelfTime() : 0s);
}

/// What is still missing stands above the buttons, or what is about to happen.
void ActionSheet::refresh()
{
    const bool hasNote = !m_note->text().trimmed().isEmpty();
    const std::chrono::seconds time = shelfTime();
    const bool needsTime = m_kind == Kind::Shelve && time <= 0s;
    m_confirm->setEnabled(hasNote && !needsTime);
    const qint64 now = m_context.clock.wallMilliseconds();
    if (needsTime)
        m_hint->setText(tr("Choose how long."));
    else if (!hasNote)
        m_hint->setText(tr("A reason is needed."));
    else if (m_kind == Kind::Shelve)
        m_hint->setText(
            tr("Back by itself at %1.")
                .arg(TimeText::dayAndClock(now + std::chrono::milliseconds(time).count(), now)));
    else if (m_kind == Kind::Close)
        m_hint->setText(tr("A new report raises it again."));
    else
        m_hint->setText(tr("It stays out until an engineer puts it back."));
}

void ActionSheet::retranslate()
{
    const bool shelves = m_kind == Kind::Shelve;
    m_timeLabel->setVisible(shelves);
    for (QAbstractButton *button : m_times->buttons())
        button->setVisible(shelves);
    m_timeLabel->setText(tr("For how long?"));
    m_times->button(0)->setText(tr("15 min"));
    m_times->button(1)->setText(tr("1 h"));
    m_times->button(2)->setText(tr("4 h"));
    const qint64 now = m_context.clock.wallMilliseconds();
    m_times->button(3)->setText(
        tr("Shift end %1").arg(TimeText::clock(nextShiftEnd(m_shiftEnds, now)).left(5)));
    m_reasonLabel->setText(tr("Why?"));
    m_note->setPlaceholderText(tr("Reason"));
    m_note->setAccessibleName(tr("Reason"));
    m_cancel->setText(tr("BACK"));
    QStringList words;
    switch (m_kind) {
    case Kind::Close:
        m_title->setText(tr("Close this alarm"));
        m_confirm->setText(tr("CLOSE IT"));
        words = {tr("No leak found"), tr("Repaired"), tr("Test"), tr("False report")};
        break;
    case Kind::TakeOut:
        m_title->setText(tr("Take out of service"));
        m_confirm->setText(tr("TAKE OUT"));
        words = {tr("Camera in repair"), tr("Not in use"), tr("Test"), tr("Chattering")};
        break;
    default:
        m_title->setText(tr("Shelve this alarm"));
        m_confirm->setText(tr("SHELVE IT"));
        words = {tr("Maintenance"), tr("Known, in repair"), tr("Test"), tr("False report")};
        break;
    }
    for (int number = 0; number < reasons; ++number)
        m_reasons[number]->setText(words[number]);
    refresh();
}

void ActionSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Runnel
