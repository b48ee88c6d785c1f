// SPDX-License-Identifier: Apache-2.0
// Few and big, always at the same place.
#include "alarms/alarmactions.h"

#include "alarm/alarmrules.h"
#include "fields/labels.h"
#include "session/session.h"
#include "style/panelstyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace Runnel {

namespace {

bool isEngineering(AlarmCommand::Kind kind)
{
    return kind == AlarmCommand::Kind::TakeOut || kind == AlarmCommand::Kind::PutBack;
}

} // namespace

AlarmActions::AlarmActions(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_hint(new QLabel(this))
    , m_acknowledge(makeButton(Kind::Acknowledge))
    , m_unshelve(makeButton(Kind::Unshelve))
    , m_shelve(makeButton(Kind::Shelve))
    , m_close(makeButton(Kind::Close))
    , m_takeOut(makeButton(Kind::TakeOut))
    , m_putBack(makeButton(Kind::PutBack))
{
    m_hint->setProperty("role", QStringLiteral("quiet"));
    makeWrapping(*m_hint);
    m_acknowledge->setProperty("role", QStringLiteral("primary"));
    m_unshelve->setProperty("role", QStringLiteral("primary"));
    m_putBack->setProperty("role", QStringLiteral("primary"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 0, 0, 1, 2);
    layout->addWidget(m_acknowledge, 1, 0, 1, 2);
    layout->addWidget(m_unshelve, 2, 0, 1, 2);
    layout->addWidget(m_putBack, 3, 0, 1, 2);
    layout->addWidget(m_shelve, 4, 0);
    layout->addWidget(m_close, 4, 1);
    layout->addWidget(m_takeOut, 5, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);

    for (const auto &[key, kind] :
         {std::pair(Qt::Key_A, Kind::Acknowledge), std::pair(Qt::Key_S, Kind::Shelve),
          std::pair(Qt::Key_C, Kind::Close)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, kind = kind] { press(kind); });
        m_shortcuts.append(shortcut);
    }
    connect(&context.session, &Session::changed, this, &AlarmActions::refresh);
    connect(&context.style, &PanelStyle::changed, this, &AlarmActions::restyle);
    restyle();
    retranslate();
}

QPushButton *AlarmActions::makeButton(Kind kind)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, kind] { emit pressed(kind); });
    return button;
}

QPushButton *AlarmActions::buttonFor(Kind kind) const
{
    switch (kind) {
    case Kind::Acknowledge:
        return m_acknowledge;
    case Kind::Shelve:
        return m_shelve;
    case Kind::Unshelve:
        return m_unshelve;
    case Kind::Close:
        return m_close;
    case Kind::TakeOut:
        return m_takeOut;
    case Kind::PutBack:
        break;
    }
    return m_putBack;
}

bool AlarmActions::press(Kind kind)
{
    QPushButton *button = buttonFor(kind);
    if (!button->isVisible() || !button->isEnabled())
        return false;
    emit pressed(kind);
    return true;
}

void AlarmActions::focusOn(Kind kind)
{
    for (const Kind other : {kind, Kind::Acknowledge, Kind::Unshelve, Kind::PutBack}) {
        QPushButton *button = buttonFor(other);
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void AlarmActions::restyle()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setSpacing(m_context.style.gap());
    // The sheet of the window gives every button the height of a target.
    for (QPushButton *button : {m_acknowledge, m_unshelve, m_putBack})
        button->setStyleSheet(
            QStringLiteral("min-height: %1px;").arg(m_context.style.actionTarget()));
}

void AlarmActions::setAlarm(const std::optional<Alarm> &alarm, bool waiting)
{
    m_condition = alarm ? alarm->condition : AlarmCondition();
    m_waiting = waiting;
    refresh();
}

bool AlarmActions::isPossible(Kind kind) const
{
    return nextCondition(m_condition, AlarmRules::inputOf(kind)).has_value();
}

QString AlarmActions::refusal() const
{
    const AlarmState state = m_condition.state;
    if (state == AlarmState::Normal)
        return tr("This alarm is over. Nothing needs to be done.");
    if (m_waiting)
        return tr("Waiting for the connector…");
    const Role role = m_context.session.role();
    if (role < Role::Operator)
        return tr("Only an operator may act. Sign in as operator.");
    if (state == AlarmState::OutOfService && role < Role::Engineer)
        return tr("Only an engineer may put it back. Sign in as engineer.");
    if (state == AlarmState::Suppressed && role < Role::Engineer)
        return tr("Suppressed by design; it comes back by itself.");
    return {};
}

void AlarmActions::refresh()
{
    const AlarmState state = m_condition.state;
    const QString refused = refusal();
    const bool isEngineer = m_context.session.role() == Role::Engineer;
    m_hint->setText(refused);
    m_hint->setVisible(!refused.isEmpty());
    m_acknowledge->setVisible(isShown(state));
    m_unshelve->setVisible(state == AlarmState::Shelved);
    m_shelve->setVisible(isShown(state));
    m_close->setVisible(isShown(state));
    m_putBack->setVisible(state == AlarmState::OutOfService);
    m_takeOut->setVisible(isEngineer && state != AlarmState::Normal && isPossible(Kind::TakeOut));
    for (const Kind kind : {Kind::Acknowledge, Kind::Shelve, Kind::Unshelve, Kind::Close,
                            Kind::TakeOut, Kind::PutBack})
        buttonFor(kind)->setEnabled(refused.isEmpty() && isPossible(kind) &&
                                    (isEngineer || !isEngineering(kind)));
    for (QShortcut *shortcut : m_shortcuts)
        shortcut->setEnabled(refused.isEmpty() && isShown(state));
    m_acknowledge->setText(state == AlarmState::ActiveAcknowledged ? tr("ACKNOWLEDGED")
                                                                   : tr("ACKNOWLEDGE"));
}

void AlarmActions::retranslate()
{
    m_acknowledge->setToolTip(tr("Acknowledge: you have seen it. Key A"));
    m_shelve->setText(tr("SHELVE"));
    m_shelve->setToolTip(tr("Set aside for a time, with a reason. Key S"));
    m_close->setText(tr("CLOSE"));
    m_close->setToolTip(tr("It is over by your judgement, with a note. Key C"));
    m_unshelve->setText(tr("UNSHELVE"));
    m_unshelve->setToolTip(tr("Back into the list, acknowledged by you."));
    m_takeOut->setText(tr("Take out of service"));
    m_putBack->setText(tr("PUT BACK INTO SERVICE"));
    for (const Kind kind : {Kind::Acknowledge, Kind::Shelve, Kind::Close, Kind::Unshelve})
        buttonFor(kind)->setAccessibleDescription(buttonFor(kind)->toolTip());
    refresh();
}

} // namespace Runnel
