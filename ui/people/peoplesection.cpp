// SPDX-License-Identifier: Apache-2.0
// Rows, an editor below them, and three settings.
#include "people/peoplesection.h"

#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "people/personeditor.h"
#include "people/personrow.h"
#include "people/seatsettings.h"
#include "runtime/runtimeclient.h"
#include "session/panelsettings.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr std::array idleChoices{0, 2, 5, 10, 15, 30, 60, 240};

} // namespace

PeopleSection::PeopleSection(const PanelContext &context, PanelSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_locks(context)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_state(*new PlainText({}, this))
    , m_list(*new QVBoxLayout)
    , m_problem(*new PlainText(QStringLiteral("error"), this))
    , m_add(*new QPushButton(this))
    , m_editor(*new PersonEditor(context, this))
    , m_question(*new QWidget(this))
    , m_asking(*new PlainText(QStringLiteral("error"), &m_question))
    , m_confirm(*new QPushButton(&m_question))
    , m_keep(*new QPushButton(&m_question))
    , m_idleTitle(plainLabel(QStringLiteral("title"), this))
    , m_idleLabel(plainLabel({}, this))
    , m_idle(*new QComboBox(this))
    , m_keepsOperator(*new QCheckBox(this))
    , m_kiosk(*new QCheckBox(this))
    , m_kioskWords(*new PlainText(QStringLiteral("quiet"), this))
    , m_second(context.clock.createTimer([this] { showLocks(); }))
{
    setProperty("help", QStringLiteral("people"));
    build();
    connect(&m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(&m_editor, &PersonEditor::saveRequested, this, &PeopleSection::send);
    connect(&m_editor, &PersonEditor::cancelled, this, &PeopleSection::closeEditor);
    connect(&m_confirm, &QPushButton::clicked, this, [this] {
        PeopleEdit edit = m_sent;
        edit.acceptsNoEngineer = true;
        m_question.hide();
        send(edit);
    });
    connect(&m_keep, &QPushButton::clicked, this, [this] {
        m_question.hide();
        closeEditor();
    });
    connect(&m_idle, &QComboBox::activated, this, &PeopleSection::store);
    connect(&m_keepsOperator, &QCheckBox::clicked, this, &PeopleSection::store);
    connect(&m_kiosk, &QCheckBox::clicked, this, &PeopleSection::store);
    connect(&m_settings, &PanelSettings::changed, this, &PeopleSection::refresh);
    connect(&context.client, &RuntimeClient::commandDone, this, &PeopleSection::answer);
    connect(&context.session, &Session::changed, this, &PeopleSection::take);
    retranslate();
}

PeopleSection::~PeopleSection() = default;

void PeopleSection::build()
{
    m_add.setObjectName(QStringLiteral("person-add"));
    m_confirm.setObjectName(QStringLiteral("no-engineer"));
    m_keep.setObjectName(QStringLiteral("keep-engineer"));
    m_idle.setObjectName(QStringLiteral("idle"));
    setRole(m_keep, QStringLiteral("primary"));
    const int gap = m_context.style.gap();
    auto *question = new QHBoxLayout(&m_question);
    question->setContentsMargins({});
    question->addWidget(&m_asking, 1);
    question->addWidget(&m_confirm);
    question->addWidget(&m_keep);
    m_question.hide();
    m_editor.hide();
    m_list.setSpacing(gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(&m_title);
    column->addWidget(&m_state);
    column->addLayout(&m_list);
    column->addWidget(&m_problem);
    column->addWidget(&m_question);
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(&m_add);
    addRow->addStretch();
    column->addLayout(addRow);
    column->addWidget(&m_editor);
    column->addSpacing(2 * gap);
    column->addWidget(&m_idleTitle);
    auto *idle = new QHBoxLayout;
    idle->addWidget(&m_idleLabel);
    idle->addWidget(&m_idle);
    idle->addStretch();
    column->addLayout(idle);
    column->addWidget(&m_keepsOperator);
    column->addWidget(&m_kiosk);
    column->addWidget(&m_kioskWords);
    column->addStretch();
    for (size_t i = 0; i < idleChoices.size(); ++i)
        m_idle.addItem(QString());
}

void PeopleSection::take()
{
    m_locks.hear();
    showRows();
    refresh();
}

void PeopleSection::showRows()
{
    const auto &people = m_context.session.access().people;
    const bool same = m_rows.size() == people.size() &&
                      std::equal(people.begin(), people.end(), m_rows.begin(),
                                 [](const AccessState::Somebody &somebody, const PersonRow *row) {
                                     return row->name() == somebody.name;
                                 });
    if (!same) {
        for (PersonRow *row : m_rows)
            row->deleteLater(); // one of its buttons may be why
        m_rows.clear();
        for (const AccessState::Somebody &somebody : people) {
            auto *row = new PersonRow(m_context, somebody.name, this);
            connect(row, &PersonRow::editRequested, this, &PeopleSection::edit);
            connect(row, &PersonRow::removeRequested, this, &PeopleSection::remove);
            connect(row, &PersonRow::unlockRequested, this, [this](const QString &name) {
                PeopleEdit unlock;
                unlock.kind = PeopleEdit::Kind::Unlock;
                unlock.name = name;
                send(unlock);
            });
            m_list.addWidget(row);
            m_rows.push_back(row);
        }
    }
    for (size_t i = 0; i < people.size(); ++i)
        m_rows[i]->setRole(people[i].role);
    showLocks();
}

void PeopleSection::showLocks()
{
    const auto &people = m_context.session.access().people;
    bool locked = false;
    for (size_t i = 0; i < std::min(people.size(), m_rows.size()); ++i) {
        const auto left = m_locks.left(people[i]);
        m_rows[i]->setLocked(left);
        locked |= left > 0s;
    }
    if (locked)
        m_second->start(1000ms);
}

void PeopleSection::refresh()
{
    const Session &session = m_context.session;
    const AccessState &access = session.access();
    if (access.fault)
        m_state.show(FaultText::detail(access.fault) + u' ' + FaultText::remedy(access.fault));
    else if (!access.isProtected)
        m_state.show(tr("There is no engineer with a PIN: anybody who stands here may change "
                        "everything. Begin with an engineer."));
    else
        m_state.show(tr("Whoever is not signed in only looks. Changes here count at once."));
    setRole(m_state, access.fault || !access.isProtected ? QStringLiteral("error") : QString());
    const bool may = session.role() == Role::Engineer && !access.fault && m_asked == 0;
    for (PersonRow *row : m_rows)
        row->setEnabled(may);
    m_add.setEnabled(may);

    const SeatSettings seat = SeatSettings::of(m_settings);
    const QSignalBlocker quiet(m_idle);
    const auto choice = std::find_if(idleChoices.begin(), idleChoices.end(), [&](int minutes) {
        return minutes >= seat.idleAfter.count();
    });
    m_idle.setCurrentIndex(
        seat.idleAfter.count() == 0
            ? 0
            : int(std::min(choice, std::prev(idleChoices.end())) - idleChoices.begin()));
    m_keepsOperator.setChecked(seat.idleKeepsOperator);
    m_kiosk.setChecked(seat.kiosk);
    const bool engineer = session.role() == Role::Engineer;
    m_idle.setEnabled(engineer);
    m_keepsOperator.setEnabled(engineer && seat.idleAfter.count() > 0);
    m_kiosk.setEnabled(engineer);
}

void PeopleSection::edit(const QString &name)
{
    m_question.hide();
    m_problem.show(QString());
    if (name.isEmpty()) {
        m_editor.begin();
    } else {
        for (const AccessState::Somebody &somebody : m_context.session.access().people) {
            if (somebody.name == name)
                m_editor.begin(name, somebody.role);
        }
    }
    m_editor.show();
    m_add.hide();
}

void PeopleSection::closeEditor()
{
    m_editor.forget();
    m_editor.hide();
    m_add.show();
    m_problem.show(QString());
    m_add.setFocus();
}

void PeopleSection::remove(const QString &name)
{
    PeopleEdit edit;
    edit.kind = PeopleEdit::Kind::Remove;
    edit.name = name;
    const auto &people = m_context.session.access().people;
    const auto isOther = [&](const AccessState::Somebody &somebody) {
        return somebody.name != name && somebody.role == Role::Engineer;
    };
    closeEditor();
    if (std::none_of(people.begin(), people.end(), isOther))
        ask(edit);
    else
        send(edit);
}

/// Also when the core says that this is the last one: somebody else may have gone meanwhile.
void PeopleSection::ask(const PeopleEdit &edit)
{
    m_sent = edit;
    m_asking.show(tr("Then no engineer has a PIN, and anybody who stands here may change "
                     "everything."));
    m_question.show();
    m_keep.setFocus();
}

void PeopleSection::send(const PeopleEdit &edit)
{
    if (m_asked != 0)
        return;
    // The last engineer as operator: the same question as before a removal.
    const AccessState &access = m_context.session.access();
    const bool engineerElsewhere = std::any_of(
        access.people.begin(), access.people.end(), [&](const AccessState::Somebody &somebody) {
            return somebody.role == Role::Engineer &&
                   somebody.name.compare(edit.name, Qt::CaseInsensitive) != 0;
        });
    if (edit.kind == PeopleEdit::Kind::Set && edit.role != Role::Engineer && access.isProtected &&
        !engineerElsewhere && !edit.acceptsNoEngineer) {
        ask(edit);
        return;
    }
    m_problem.show(QString());
    m_sent = edit;
    m_asked = m_context.client.changePeople(edit);
    refresh();
}

void PeopleSection::answer(quint64 number, const Fault &fault)
{
    if (number == 0 || number != m_asked)
        return;
    m_asked = 0;
    const QString words = FaultText::detail(fault) + u' ' + FaultText::remedy(fault);
    m_sent.pin.reset();
    if (!fault)
        closeEditor();
    else if (m_editor.isVisible())
        m_editor.setProblem(words);
    else
        m_problem.show(words);
    refresh();
}

void PeopleSection::store()
{
    SeatSettings seat = SeatSettings::of(m_settings);
    seat.idleAfter = std::chrono::minutes(idleChoices[size_t(std::max(0, m_idle.currentIndex()))]);
    seat.idleKeepsOperator = m_keepsOperator.isChecked();
    seat.kiosk = m_kiosk.isChecked();
    m_problem.show(escapedForDisplay(seat.storeIn(m_settings), 400));
    refresh();
}

void PeopleSection::retranslate()
{
    m_title.setText(tr("People"));
    m_add.setText(tr("ADD A PERSON"));
    m_confirm.setText(tr("DO IT ALL THE SAME"));
    m_keep.setText(tr("KEEP THE ENGINEER"));
    m_idleTitle.setText(tr("When nobody touches the panel"));
    m_idleLabel.setText(tr("Take the seat back after"));
    m_idleLabel.setBuddy(&m_idle);
    m_idle.setAccessibleName(tr("Take the seat back after"));
    for (size_t i = 0; i < idleChoices.size(); ++i)
        m_idle.setItemText(int(i), idleChoices[i] == 0 ? tr("Never")
                                                       : tr("%n minutes", nullptr, idleChoices[i]));
    m_keepsOperator.setText(tr("An engineer goes on as operator, an operator stays"));
    m_kiosk.setText(tr("Kiosk from the next start on"));
    m_kioskWords.show(tr("A kiosk fills the screen. Only an engineer can leave it or close it, "
                         "after a touch on the name at the foot."));
    for (PersonRow *row : m_rows)
        row->retranslate();
    take();
}

void PeopleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// What was typed and not saved is for nobody who comes later.
void PeopleSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_question.hide();
    if (m_editor.isVisibleTo(this))
        closeEditor();
}

} // namespace Runnel
