// SPDX-License-Identifier: Apache-2.0
// Pretty, read-only, plain.
#include "alarms/rawevent.h"

#include "style/panelstyle.h"
#include "text/payloadtext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScroller>

namespace Runnel {

RawEvent::RawEvent(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toggle(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_toggle->setProperty("role", QStringLiteral("flat"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_toggle);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_text);
    connect(m_toggle, &QPushButton::toggled, this, &RawEvent::retranslate);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_payload));
        m_copy->setText(tr("Copied"));
    });
    connect(&context.style, &PanelStyle::changed, this, &RawEvent::restyle);
    restyle();
    retranslate();
}

void RawEvent::restyle()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(m_context.style.font(PanelStyle::Type::Small).pixelSize());
    m_text->setStyleSheet(QStringLiteral("font: %1px \"%2\"; min-height: %3px")
                              .arg(font.pixelSize())
                              .arg(font.family())
                              .arg(m_context.style.pixels(45)));
}

void RawEvent::setPayload(const QByteArray &payload)
{
    m_payload = payload;
    setVisible(!payload.isEmpty());
    refresh();
}

void RawEvent::refresh()
{
    const bool open = m_toggle->isChecked();
    m_text->setVisible(open);
    m_copy->setVisible(open);
    if (!open || m_shown == m_payload)
        return;
    m_shown = m_payload;
    m_text->setPlainText(PayloadText::lines(PayloadText::indented(m_payload)));
    m_copy->setText(tr("Copy"));
}

void RawEvent::retranslate()
{
    m_toggle->setText(m_toggle->isChecked() ? tr("Raw event ▾") : tr("Raw event ▸"));
    m_copy->setText(tr("Copy"));
    m_text->setAccessibleName(tr("Raw event"));
    refresh();
}

} // namespace Runnel
