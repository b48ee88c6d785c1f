// SPDX-License-Identifier: Apache-2.0
// A telephone's order of digits.
#include "people/pinpad.h"

#include "access/pinhash.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace Runnel {

PinPad::PinPad(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(*new QGridLayout(this))
    , m_line(*new QLineEdit(this))
    , m_back(*new QPushButton(this))
    , m_confirm(*new QPushButton(this))
{
    setFocusProxy(&m_line);
    m_grid.setContentsMargins({});
    m_line.setEchoMode(QLineEdit::Password);
    m_line.setAlignment(Qt::AlignCenter);
    m_line.setMaxLength(int(PinHash::mostDigits));
    m_line.setContextMenuPolicy(Qt::NoContextMenu);
    m_line.setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    m_line.setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}")), &m_line));
    m_line.setObjectName(QStringLiteral("pin"));
    m_grid.addWidget(&m_line, 0, 0, 1, 3);
    for (int digit = 0; digit <= 9; ++digit) {
        auto *button = new QPushButton(QString::number(digit), this);
        button->setFocusPolicy(Qt::NoFocus); // keys type digits
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("digit-%1").arg(digit));
        const int place = digit == 0 ? 10 : digit - 1;
        m_grid.addWidget(button, 1 + place / 3, place % 3);
        connect(button, &QPushButton::clicked, this, [this, button] { press(button->text()); });
        m_digits.push_back(button);
    }
    m_back.setFocusPolicy(Qt::NoFocus);
    m_back.setAutoDefault(false);
    m_back.setObjectName(QStringLiteral("digit-back"));
    m_confirm.setProperty("role", QStringLiteral("primary"));
    m_confirm.setAutoDefault(false);
    m_confirm.setObjectName(QStringLiteral("pin-confirm"));
    m_grid.addWidget(&m_back, 4, 0);
    m_grid.addWidget(&m_confirm, 4, 2);
    connect(&m_back, &QPushButton::clicked, this, [this] {
        m_line.backspace();
        m_line.setFocus();
    });
    const auto confirm = [this] {
        if (m_confirm.isEnabled())
            emit confirmed();
    };
    connect(&m_confirm, &QPushButton::clicked, this, confirm);
    connect(&m_line, &QLineEdit::returnPressed, this, confirm);
    connect(&m_line, &QLineEdit::textChanged, this, [this] {
        refresh();
        emit edited();
    });
    connect(&context.style, &PanelStyle::changed, this, &PinPad::measure);
    measure();
    retranslate();
    refresh();
}

void PinPad::press(const QString &digit)
{
    m_line.end(false);
    m_line.insert(digit);
    m_line.setFocus();
}

void PinPad::type(const QString &digits)
{
    for (const QChar digit : digits)
        press(digit);
}

void PinPad::setConfirmText(const QString &text)
{
    m_confirm.setText(text);
}

void PinPad::setName(const QString &name)
{
    m_line.setAccessibleName(name);
    m_line.setPlaceholderText(name);
}

void PinPad::setReady(bool ready)
{
    m_isReady = ready;
    refresh();
}

Redacted PinPad::pin() const
{
    return Redacted(m_line.text().toLatin1());
}

bool PinPad::isComplete() const
{
    return m_line.text().size() >= PinHash::fewestDigits;
}

void PinPad::clear()
{
    m_line.clear();
}

void PinPad::refresh()
{
    m_line.setReadOnly(!m_isReady);
    for (QPushButton *button : m_digits)
        button->setEnabled(m_isReady);
    m_back.setEnabled(m_isReady && !m_line.text().isEmpty());
    m_confirm.setEnabled(m_isReady && isComplete());
}

void PinPad::measure()
{
    const PanelStyle &style = m_context.style;
    m_grid.setSpacing(style.gap());
    // Higher than wide is what fingers in gloves want; the width comes from the page.
    const QString sheet = QStringLiteral("min-height: %1px; font-size: %2px;")
                              .arg(style.actionTarget())
                              .arg(style.font(PanelStyle::Type::Title).pixelSize());
    for (QPushButton *button : m_digits)
        button->setStyleSheet(sheet);
    m_back.setStyleSheet(sheet);
    m_line.setStyleSheet(sheet);
    m_confirm.setStyleSheet(QStringLiteral("min-height: %1px;").arg(style.actionTarget()));
    for (int column = 0; column < 3; ++column)
        m_grid.setColumnStretch(column, 1);
}

void PinPad::retranslate()
{
    m_back.setText(QStringLiteral("⌫"));
    m_back.setAccessibleName(tr("Delete the last digit"));
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
