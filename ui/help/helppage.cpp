// SPDX-License-Identifier: Apache-2.0
// The contents at the left, what is read at the right, its bar above.
#include "help/helppage.h"

#include "fields/labels.h"
#include "help/helpcontents.h"
#include "help/helpview.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr std::size_t longestHistory = 100;

} // namespace

HelpPage::HelpPage(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_contents(*new HelpContents(context, m_book, this))
    , m_view(*new HelpView(context, m_book, this))
    , m_stack(*new QStackedWidget(this))
    , m_views(*new QVBoxLayout)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_back(*new QPushButton(this))
    , m_forward(*new QPushButton(this))
    , m_close(*new QPushButton(this))
{
    m_back.setObjectName(QStringLiteral("help-back"));
    m_forward.setObjectName(QStringLiteral("help-forward"));
    m_close.setObjectName(QStringLiteral("help-close"));
    m_title.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack.addWidget(&m_view);
    auto *left = new QVBoxLayout;
    left->addWidget(&m_contents, 1);
    left->addLayout(&m_views);
    auto *bar = new QHBoxLayout;
    bar->addWidget(&m_back);
    bar->addWidget(&m_forward);
    bar->addWidget(&m_title, 1);
    bar->addWidget(&m_close);
    auto *right = new QVBoxLayout;
    right->addLayout(bar);
    right->addWidget(&m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addLayout(right, 1);

    connect(&m_contents, &HelpContents::chosen, this, &HelpPage::open);
    connect(&m_view, &HelpView::linkChosen, this,
            [this](const QString &page, const QString &anchor) { open(page, anchor); });
    connect(&m_back, &QPushButton::clicked, this, &HelpPage::back);
    connect(&m_forward, &QPushButton::clicked, this, &HelpPage::forward);
    connect(&m_close, &QPushButton::clicked, this, &HelpPage::closed);
    connect(&context.style, &PanelStyle::changed, this, &HelpPage::measure);
    measure();
    retranslate();
    go({HelpBook::index(), {}, {}, nullptr});
}

HelpPage::~HelpPage() = default;

void HelpPage::open(const QString &page, const QString &anchor, const QStringList &words)
{
    if (m_book.contains(page))
        go({page, anchor, words, nullptr});
    else
        go({HelpBook::index(), {}, {}, nullptr});
}

void HelpPage::forget()
{
    m_history.clear();
    m_at = 0;
}

void HelpPage::addView(QWidget *view, const QString &id, std::function<QString()> name)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("help-") + id);
    m_views.addWidget(button);
    m_stack.addWidget(view);
    m_added.push_back({view, button, std::move(name)});
    connect(button, &QPushButton::clicked, this, [this, view] { openView(view); });
    retranslate();
}

void HelpPage::openView(QWidget *view)
{
    go({{}, {}, {}, view});
}

void HelpPage::go(const Place &place)
{
    if (m_history.empty() || !(m_history[m_at] == place)) {
        if (!m_history.empty())
            m_history.resize(m_at + 1);
        m_history.push_back(place);
        if (m_history.size() > longestHistory)
            m_history.erase(m_history.begin());
        m_at = m_history.size() - 1;
    }
    showPlace();
}

void HelpPage::back()
{
    if (m_at == 0) {
        emit closed();
        return;
    }
    --m_at;
    showPlace();
}

void HelpPage::forward()
{
    if (m_at + 1 >= m_history.size())
        return;
    ++m_at;
    showPlace();
}

void HelpPage::showPlace()
{
    const Place &place = m_history[m_at];
    for (const View &added : m_added)
        added.button->setChecked(added.view == place.view);
    m_stack.setCurrentWidget(place.view ? place.view : &m_view);
    if (!place.view)
        m_view.showPage(place.page, place.anchor, place.words);
    m_contents.setCurrent(place.page);
    m_forward.setEnabled(m_at + 1 < m_history.size());
    retranslate();
}

void HelpPage::retranslate()
{
    m_back.setText(tr("Back"));
    m_back.setToolTip(QStringLiteral("Alt+←"));
    m_forward.setText(tr("Forward"));
    m_forward.setToolTip(QStringLiteral("Alt+→"));
    m_close.setText(tr("Close help"));
    m_close.setToolTip(QStringLiteral("F1, Esc"));
    for (const View &added : m_added)
        added.button->setText(added.name());
    // The manual is written in one language.
    m_title.setText(QLocale().language() == QLocale::English || QLocale().language() == QLocale::C
                        ? QString()
                        : tr("The manual is in English."));
}

void HelpPage::measure()
{
    const int gap = m_context.style.gap();
    layout()->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout()->setSpacing(2 * gap);
    m_views.setSpacing(gap);
}

void HelpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view.setFocus(); // the keys scroll what is read
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Escape) {
        if (!m_contents.clearSearch())
            emit closed();
    } else if ((alt && event->key() == Qt::Key_Left) || event->key() == Qt::Key_Back) {
        back();
    } else if ((alt && event->key() == Qt::Key_Right) || event->key() == Qt::Key_Forward) {
        forward();
    } else if (event->matches(QKeySequence::Find)) {
        m_contents.focusSearch();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.style.palette().panel);
}

} // namespace Runnel
