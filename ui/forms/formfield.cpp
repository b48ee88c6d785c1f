// SPDX-License-Identifier: Apache-2.0
// Name above, message below.
#include "forms/formfield.h"

#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>

namespace Runnel {

FormField::FormField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_path(path)
    , m_column(*new QVBoxLayout(this))
    , m_name(plainLabel(QStringLiteral("strong"), this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
{
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(context.style.pixels(1));
    m_column.addWidget(&m_name);
    m_column.addWidget(&m_note);
    m_note.hide();
    connect(&draft, &ConfigDraft::changed, this, &FormField::showState);
    connect(&context.style, &PanelStyle::changed, this,
            [this] { m_column.setSpacing(m_context.style.pixels(1)); });
}

FormField::~FormField() = default;

void FormField::setEditor(QWidget &editor, QWidget &named)
{
    m_named = &named;
    m_column.insertWidget(1, &editor);
    setFocusProxy(&named);
}

void FormField::setWords(std::function<QString()> name, std::function<QString()> hint)
{
    m_naming = std::move(name);
    m_hinting = std::move(hint);
    retranslate();
    showState();
}

void FormField::setPath(const ConfigPath &path)
{
    m_path = path;
    showState();
}

void FormField::setUsual(const QJsonValue &usual)
{
    m_usual = usual;
    showState();
}

void FormField::setWriter(std::function<void(const QJsonValue &)> writer)
{
    m_writer = std::move(writer);
}

QString FormField::problem() const
{
    return m_note.property("role").toString() == QLatin1String("error") ? m_note.shown()
                                                                        : QString();
}

QJsonValue FormField::value() const
{
    const QJsonValue present = m_draft.value(m_path);
    return present.isUndefined() ? m_usual : present;
}

void FormField::write(const QJsonValue &value)
{
    if (m_writer)
        m_writer(value);
    else
        m_draft.set(m_path, value);
}

QString FormField::findProblem() const
{
    return m_draft.problemAt(m_path);
}

void FormField::showState()
{
    refresh();
    const QString wrong = findProblem();
    setRole(m_note, wrong.isEmpty() ? QStringLiteral("quiet") : QStringLiteral("error"));
    m_note.show(!wrong.isEmpty() ? wrong : m_hinting ? m_hinting() : QString());
    if (m_named)
        m_named->setAccessibleDescription(m_note.shown());
}

void FormField::retranslate()
{
    m_name.setText(m_naming ? m_naming() : QString());
    m_name.setVisible(!m_name.text().isEmpty());
    if (m_named)
        m_named->setAccessibleName(m_name.text());
}

void FormField::nameButton(QAbstractButton &button, const QString &text) const
{
    button.setText(text);
    button.setAccessibleName(
        m_name.text().isEmpty() ? text : QStringLiteral("%1: %2").arg(m_name.text(), text));
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace Runnel
