// SPDX-License-Identifier: Apache-2.0
// What is typed stands in the draft at once.
#include "forms/textfield.h"

#include "draft/configdraft.h"
#include "style/panelstyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

TextField::TextField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                     QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_row(*new QHBoxLayout)
    , m_line(*new QLineEdit(this))
{
    m_line.setMaxLength(longest);
    m_row.setSpacing(context.style.gap());
    auto *box = new QWidget(this);
    box->setLayout(&m_row);
    m_row.setContentsMargins(0, 0, 0, 0);
    m_row.addWidget(&m_line, 1);
    setEditor(*box, m_line);
    connect(&m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { take(text, text.size() > m_length + 1); });
    connect(&m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_taker && read(m_line.text()) == value())
            m_taker(m_line.text());
        this->draft().endStep();
    });
    connect(&m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_length = text.size(); });
    TextField::refresh();
}

void TextField::setDefault(std::function<QString()> text)
{
    m_default = std::move(text);
    retranslate();
}

void TextField::offerPaste()
{
    m_paste = new QPushButton(this);
    m_row.addWidget(m_paste);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        m_line.setText(QGuiApplication::clipboard()->text().trimmed().left(longest));
        take(m_line.text(), true);
        m_line.setFocus();
    });
    retranslate();
}

void TextField::take(const QString &text, bool whole)
{
    if (!whole || !m_taker || !m_taker(text))
        enter(text);
}

QString TextField::shown(const QJsonValue &value) const
{
    return value.isUndefined() ? QString() : value.toVariant().toString();
}

QJsonValue TextField::read(const QString &text) const
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void TextField::refresh()
{
    const QJsonValue present = value();
    // What was typed may be written in several ways, such as "1883 " for 1883: leave it alone.
    if (read(m_line.text()) == present)
        return;
    const int cursor = m_line.cursorPosition();
    m_line.setText(shown(present));
    m_line.setCursorPosition(cursor);
}

void TextField::retranslate()
{
    FormField::retranslate();
    // Of two ways to write a number, that of the language now.
    if (!m_line.hasFocus() && read(m_line.text()) == value())
        m_line.setText(shown(value()));
    if (m_default)
        m_line.setPlaceholderText(m_default());
    if (m_paste)
        nameButton(*m_paste, tr("Paste"));
}

} // namespace Runnel
