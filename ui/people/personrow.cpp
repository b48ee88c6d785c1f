// SPDX-License-Identifier: Apache-2.0
// Name, role, lock, buttons.
#include "people/personrow.h"

#include "access/person.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "people/locktimes.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <initializer_list>

namespace Runnel {

PersonRow::PersonRow(const PanelContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_who(*wrappingLabel(QStringLiteral("strong"), this))
    , m_what(plainLabel({}, this))
    , m_lock(plainLabel(QStringLiteral("error"), this))
    , m_unlock(*new QPushButton(this))
    , m_edit(*new QPushButton(this))
    , m_remove(*new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(context.style.gap());
    row->addWidget(&m_who, 3);
    row->addWidget(&m_what, 2);
    row->addWidget(&m_lock);
    row->addWidget(&m_unlock);
    row->addWidget(&m_edit);
    row->addWidget(&m_remove);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_lock, &m_unlock}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the roles stand below each other
        part->setSizePolicy(policy);
        part->hide();
    }
    setLocked({});
    connect(&m_unlock, &QPushButton::clicked, this, [this] { emit unlockRequested(m_name); });
    connect(&m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_name); });
    connect(&m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_name); });
    retranslate();
}

void PersonRow::setRole(Role role)
{
    m_role = role;
    retranslate();
}

void PersonRow::setLocked(std::chrono::seconds left)
{
    m_lock.setText(tr("locked, %1 left").arg(LockTimes::written(left)));
    m_lock.setVisible(left.count() > 0);
    m_unlock.setVisible(left.count() > 0);
}

void PersonRow::retranslate()
{
    const QString shown = escapedForDisplay(m_name, Person::longestName);
    m_who.setText(breakable(shown));
    m_what.setText(AlarmText::role(m_role));
    m_unlock.setText(tr("UNLOCK"));
    m_unlock.setAccessibleName(tr("Unlock %1").arg(shown));
    m_edit.setText(tr("CHANGE"));
    m_edit.setAccessibleName(tr("Change %1").arg(shown));
    m_remove.setText(tr("REMOVE"));
    m_remove.setAccessibleName(tr("Remove %1").arg(shown));
}

} // namespace Runnel
