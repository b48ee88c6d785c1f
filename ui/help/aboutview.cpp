// SPDX-License-Identifier: Apache-2.0
// Tabs over what they show.
#include "help/aboutview.h"

#include "help/aboutfacts.h"
#include "help/helpview.h"
#include "style/panelstyle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

AboutView::AboutView(const PanelContext &context, const ProgramPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notices(QStringLiteral(":/runnel/licences"))
    , m_bar(*new QHBoxLayout)
    , m_group(*new QButtonGroup(this))
    , m_stack(*new QStackedWidget(this))
    , m_view(*new HelpView(context, m_notices, this))
    , m_text(*new QPlainTextEdit(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(new AboutFacts(context, places));
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    m_facts = area;
    m_text.setReadOnly(true);
    m_text.setProperty("role", QStringLiteral("code"));
    QScroller::grabGesture(m_text.viewport(), QScroller::TouchGesture);
    m_stack.addWidget(m_facts);
    m_stack.addWidget(&m_view);
    m_stack.addWidget(&m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(&m_bar);
    column->addWidget(&m_stack, 1);
    addTab(
        QStringLiteral("program"), [] { return tr("This program"); },
        [this] { m_stack.setCurrentWidget(m_facts); });
    addTab(
        QStringLiteral("notices"), [] { return tr("Libraries"); },
        [this] {
            m_view.showPage(QStringLiteral("third-party-notices"), {});
            m_stack.setCurrentWidget(&m_view);
        });
    for (const char *licence : {"Apache-2.0", "GPL-3.0", "LGPL-3.0"}) {
        const QString name = QString::fromLatin1(licence);
        addTab(
            name, [name] { return name; }, [this, name] { showText(name); });
    }
    m_bar.addStretch();
    m_tabs.front().button->setChecked(true);
    connect(&context.style, &PanelStyle::changed, this, &AboutView::measure);
    measure();
    retranslate();
}

void AboutView::addTab(const QString &id, std::function<QString()> name, std::function<void()> show)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("about-") + id);
    m_group.addButton(button);
    m_bar.addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(show));
    m_tabs.push_back({button, std::move(name)});
}

void AboutView::showText(const QString &name)
{
    QFile file(QStringLiteral(":/runnel/licences/%1.txt").arg(name));
    if (file.open(QIODevice::ReadOnly))
        m_text.setPlainText(QString::fromUtf8(file.readAll()));
    m_text.setAccessibleName(name);
    m_stack.setCurrentWidget(&m_text);
}

void AboutView::retranslate()
{
    for (const Tab &tab : m_tabs)
        tab.button->setText(tab.name());
}

void AboutView::measure()
{
    layout()->setSpacing(m_context.style.gap());
    m_bar.setSpacing(m_context.style.gap());
}

void AboutView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
