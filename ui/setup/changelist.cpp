// SPDX-License-Identifier: Apache-2.0
// Rows made anew when something differs; none while nobody looks.
#include "setup/changelist.h"

#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

ChangeList::ChangeList(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("changes"));
    area->setWidgetResizable(true);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    column->addWidget(area);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        if (isVisible())
            rebuild();
    });
}

void ChangeList::rebuild()
{
    auto *area = findChild<QScrollArea *>(QStringLiteral("changes"));
    m_rows = new QWidget;
    m_rows->setProperty("role", QStringLiteral("sheet"));
    auto *column = new QVBoxLayout(m_rows);
    column->setSpacing(m_context.style.pixels(1));
    if (!m_draft.conflicts().empty()) {
        addTitle(tr("Changed here and by somebody else: decide"));
        for (const ConfigConflict &conflict : m_draft.conflicts())
            addConflict(conflict);
    }
    const auto list = [this](const QString &title, const ConfigChanges &changes) {
        if (changes.empty())
            return;
        addTitle(title);
        for (size_t i = 0; i < std::min(changes.size(), mostRows); ++i)
            addChange(changes[i]);
        if (changes.size() > mostRows)
            addMore(changes.size() - mostRows);
    };
    list(tr("Changed here"), m_draft.changes());
    list(tr("Changed meanwhile by somebody else, and taken over"), m_draft.foreignChanges());
    if (!m_draft.secrets().empty()) {
        addTitle(tr("Secrets to be kept"));
        for (const auto &[reference, secret] : m_draft.secrets()) {
            auto *label = new PlainText({}, m_rows);
            label->show(reference.toString());
            column->addWidget(label);
        }
    }
    column->addStretch();
    area->setWidget(m_rows); // deletes the one before
}

void ChangeList::addTitle(const QString &text)
{
    QLabel &label = plainLabel(QStringLiteral("strong"), m_rows);
    label.setText(text);
    m_rows->layout()->addWidget(&label);
}

void ChangeList::addMore(size_t count)
{
    QLabel &label = plainLabel(QStringLiteral("quiet"), m_rows);
    label.setText(tr("and %n more", nullptr, int(count)));
    m_rows->layout()->addWidget(&label);
}

void ChangeList::addChange(const ConfigChange &change)
{
    auto *label = new PlainText({}, m_rows);
    const QString place = change.path.toString();
    if (change.before.isUndefined())
        label->show(tr("%1: new, %2").arg(place, shownValue(change.after)));
    else if (change.after.isUndefined())
        label->show(tr("%1: removed, was %2").arg(place, shownValue(change.before)));
    else
        label->show(
            tr("%1: %2 → %3").arg(place, shownValue(change.before), shownValue(change.after)));
    m_rows->layout()->addWidget(label);
}

void ChangeList::addConflict(const ConfigConflict &conflict)
{
    const auto said = [](const QJsonValue &value) {
        return value.isUndefined() ? tr("nothing") : shownValue(value);
    };
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainText({}, row);
    label->show(tr("%1: theirs is %2, yours was %3")
                    .arg(conflict.path.toString(), said(conflict.theirs), said(conflict.mine)));
    auto *mine = new QPushButton(tr("Take mine"), row);
    line->addWidget(label, 1);
    line->addWidget(mine);
    connect(
        mine, &QPushButton::clicked, this, [this, conflict] { m_draft.takeMine(conflict); },
        Qt::QueuedConnection); // the row goes with it
    m_rows->layout()->addWidget(row);
}

void ChangeList::showEvent(QShowEvent *event)
{
    rebuild();
    QWidget::showEvent(event);
}

void ChangeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace Runnel
