// SPDX-License-Identifier: Apache-2.0
// One touch, and it is closed again.
#include "language/languagesheet.h"

#include "fields/labels.h"
#include "language/languageswitch.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Runnel {

LanguageSheet::LanguageSheet(LanguageSwitch &languages, const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_style(style)
    , m_title(plainLabel(QStringLiteral("strong"), this))
    , m_close(*new QPushButton(this))
{
    setProperty("role", QStringLiteral("bar"));
    setProperty("help", QStringLiteral("languages"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(style.gap());
    row->addWidget(&m_title);
    for (const Language &language : Language::all()) {
        auto *button = new QPushButton(language.ownName(), this);
        button->setObjectName(QStringLiteral("language-") + language.code());
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, language] {
            m_languages.choose(language);
            close();
        });
        m_buttons.push_back(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(&m_close);
    connect(&m_close, &QPushButton::clicked, this, &LanguageSheet::close);
    connect(&languages, &LanguageSwitch::changed, this, &LanguageSheet::showState);
    connect(&style, &PanelStyle::changed, this, [this] { layout()->setSpacing(m_style.gap()); });
    hide();
    retranslate();
    showState();
}

LanguageSheet::~LanguageSheet() = default;

void LanguageSheet::open()
{
    showState();
    show();
    for (QPushButton *button : m_buttons) {
        if (button->isChecked())
            button->setFocus();
    }
}

void LanguageSheet::close()
{
    if (isHidden())
        return;
    hide();
    showState(); // a second touch on the chosen one had lifted it
    emit closed();
}

void LanguageSheet::showState()
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(Language::all()[i] == m_languages.language());
}

void LanguageSheet::retranslate()
{
    setAccessibleName(tr("Language"));
    m_title.setText(tr("Language"));
    m_close.setText(tr("Close"));
}

void LanguageSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LanguageSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LanguageSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.palette().frame);
}

} // namespace Runnel
