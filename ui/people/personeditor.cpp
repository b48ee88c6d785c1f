// SPDX-License-Identifier: Apache-2.0
// Name, role, PIN twice.
#include "people/personeditor.h"

#include "base/escape.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace Runnel {

PersonEditor::PersonEditor(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_nameLabel(plainLabel({}, this))
    , m_nameLine(*new QLineEdit(this))
    , m_roleLabel(plainLabel({}, this))
    , m_role(*new QComboBox(this))
    , m_roleWords(*new PlainText(QStringLiteral("quiet"), this))
    , m_pinLabel(plainLabel({}, this))
    , m_pin(*new QLineEdit(this))
    , m_againLabel(plainLabel({}, this))
    , m_again(*new QLineEdit(this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
    , m_save(*new QPushButton(this))
    , m_cancel(*new QPushButton(this))
{
    m_nameLine.setMaxLength(int(Person::longestName));
    m_nameLine.setObjectName(QStringLiteral("person-name"));
    m_pin.setObjectName(QStringLiteral("person-pin"));
    m_again.setObjectName(QStringLiteral("person-pin-again"));
    m_role.setObjectName(QStringLiteral("person-role"));
    m_save.setObjectName(QStringLiteral("person-save"));
    for (QLineEdit *line : {&m_pin, &m_again}) {
        line->setEchoMode(QLineEdit::Password);
        line->setMaxLength(int(PinHash::mostDigits));
        line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
        line->setValidator(new QRegularExpressionValidator(
            QRegularExpression(QStringLiteral("[0-9]{0,8}")), line));
    }
    for (int i = 0; i < 3; ++i)
        m_role.addItem(QString());
    setRole(m_save, QStringLiteral("primary"));
    m_save.setAutoDefault(false);
    m_cancel.setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(context.style.gap());
    grid->addWidget(&m_title, 0, 0, 1, 2);
    grid->addWidget(&m_nameLabel, 1, 0);
    grid->addWidget(&m_roleLabel, 1, 1);
    grid->addWidget(&m_nameLine, 2, 0);
    grid->addWidget(&m_role, 2, 1);
    grid->addWidget(&m_roleWords, 3, 0, 1, 2);
    grid->addWidget(&m_pinLabel, 4, 0);
    grid->addWidget(&m_againLabel, 4, 1);
    grid->addWidget(&m_pin, 5, 0);
    grid->addWidget(&m_again, 5, 1);
    grid->addWidget(&m_note, 6, 0, 1, 2);
    grid->addWidget(&m_cancel, 7, 0);
    grid->addWidget(&m_save, 7, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *line : {&m_nameLine, &m_pin, &m_again}) {
        connect(line, &QLineEdit::textChanged, this, &PersonEditor::refresh);
        connect(line, &QLineEdit::returnPressed, this, &PersonEditor::save);
    }
    connect(&m_role, &QComboBox::currentIndexChanged, this, &PersonEditor::refresh);
    connect(&m_save, &QPushButton::clicked, this, &PersonEditor::save);
    connect(&m_cancel, &QPushButton::clicked, this, &PersonEditor::cancelled);
    retranslate();
}

void PersonEditor::begin()
{
    m_name.clear();
    m_role.setCurrentIndex(int(Role::Operator));
    start();
    m_nameLine.setFocus();
}

void PersonEditor::begin(const QString &name, Role role)
{
    m_name = name;
    m_role.setCurrentIndex(int(role));
    start();
    m_role.setFocus();
}

void PersonEditor::start()
{
    forget();
    m_nameLabel.setVisible(isNew());
    m_nameLine.setVisible(isNew());
    retranslate();
}

void PersonEditor::forget()
{
    for (QLineEdit *line : {&m_nameLine, &m_pin, &m_again})
        line->clear();
    refresh();
}

void PersonEditor::setProblem(const QString &problem)
{
    setRole(m_note, QStringLiteral("error"));
    m_note.show(problem);
}

QString PersonEditor::findProblem() const
{
    if (isNew() && m_nameLine.text().trimmed().isEmpty())
        return tr("A name is needed.");
    const QString pin = m_pin.text();
    if (pin.isEmpty() && m_again.text().isEmpty() && !isNew())
        return {}; // the old one stays
    if (pin.size() < PinHash::fewestDigits)
        return tr("A PIN has %1 to %2 digits.").arg(PinHash::fewestDigits).arg(PinHash::mostDigits);
    if (m_again.text() != pin)
        return tr("Type the same PIN again.");
    return {};
}

void PersonEditor::refresh()
{
    const QString problem = findProblem();
    m_save.setEnabled(problem.isEmpty());
    setRole(m_note, QStringLiteral("quiet"));
    m_note.show(problem.isEmpty() && !isNew() && m_pin.text().isEmpty()
                    ? tr("Without a new PIN the old one stays.")
                    : problem);
    switch (Role(m_role.currentIndex())) {
    case Role::Viewer:
        m_roleWords.show(tr("A viewer only looks."));
        break;
    case Role::Operator:
        m_roleWords.show(tr("An operator acknowledges, shelves and closes alarms."));
        break;
    case Role::Engineer:
        m_roleWords.show(tr("An engineer may change everything, and who signs in."));
        break;
    }
}

void PersonEditor::save()
{
    if (!m_save.isEnabled())
        return;
    PeopleEdit edit;
    edit.name = isNew() ? m_nameLine.text().trimmed() : m_name;
    edit.role = Role(m_role.currentIndex());
    if (!m_pin.text().isEmpty())
        edit.pin = Redacted(m_pin.text().toLatin1());
    m_save.setEnabled(false);
    emit saveRequested(edit);
}

void PersonEditor::retranslate()
{
    m_title.setText(isNew() ? tr("Add a person")
                            : tr("Change %1").arg(escapedForDisplay(m_name, 40)));
    const auto name = [](QLabel &label, QWidget &editor, const QString &text) {
        label.setText(text);
        label.setBuddy(&editor);
        editor.setAccessibleName(text);
    };
    name(m_nameLabel, m_nameLine, tr("Name"));
    name(m_roleLabel, m_role, tr("Role"));
    name(m_pinLabel, m_pin, isNew() ? tr("PIN") : tr("New PIN"));
    name(m_againLabel, m_again, tr("The same PIN again"));
    for (int role = 0; role < 3; ++role)
        m_role.setItemText(role, AlarmText::role(Role(role)));
    m_save.setText(tr("SAVE THIS PERSON"));
    m_cancel.setText(tr("CANCEL"));
    refresh();
}

void PersonEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Runnel
