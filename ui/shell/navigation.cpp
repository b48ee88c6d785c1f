// SPDX-License-Identifier: Apache-2.0
// Buttons, one below the other.
#include "shell/navigation.h"

#include "style/icon.h"
#include "style/panelstyle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double widthMillimetres = 19;
constexpr double iconMillimetres = 6.5;

void makePageButton(QToolButton &button)
{
    button.setProperty("role", QStringLiteral("page"));
    button.setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button.setCheckable(true);
    button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Two lines at most, about as long as each other: "Vue\nd'ensemble".
QString inLines(const QString &name)
{
    constexpr qsizetype oneLine = 10;
    if (name.size() <= oneLine)
        return name;
    const qsizetype middle = name.size() / 2;
    const qsizetype before = name.lastIndexOf(u' ', middle);
    const qsizetype behind = name.indexOf(u' ', middle);
    const qsizetype cut =
        behind < 0 || (before >= 0 && middle - before < behind - middle) ? before : behind;
    QString lines = name;
    if (cut > 0)
        lines[cut] = u'\n';
    return lines;
}

} // namespace

Navigation::Navigation(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(*new QVBoxLayout(this))
    , m_group(*new QButtonGroup(this))
    , m_help(*new QToolButton(this))
{
    setProperty("role", QStringLiteral("panel"));
    m_layout.setContentsMargins({});
    m_layout.setSpacing(0);
    m_layout.addStretch();
    makePageButton(m_help);
    m_help.setObjectName(QStringLiteral("help"));
    m_layout.addWidget(&m_help);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
    connect(&m_help, &QToolButton::clicked, this, [this] {
        m_help.setChecked(!m_help.isChecked()); // whoever opens it says so
        emit helpRequested();
    });
    connect(&m_context.style, &PanelStyle::changed, this, &Navigation::measure);
    measure();
    retranslate();
}

void Navigation::addPage(const QString &icon, std::function<QString()> name)
{
    auto *button = new QToolButton(this);
    makePageButton(*button);
    const int number = int(m_pages.size());
    m_group.addButton(button, number);
    m_layout.insertWidget(number, button);
    m_pages.push_back({icon, std::move(name), button, {}});
    measure();
    retranslate();
}

void Navigation::setCurrent(int page)
{
    if (QAbstractButton *button = m_group.button(page))
        button->setChecked(true);
}

void Navigation::setHelpOpen(bool open)
{
    m_help.setChecked(open);
    // While it is open no page is: each can be pressed, also the one that was there before.
    m_group.setExclusive(!open);
    if (QAbstractButton *button = m_group.checkedButton(); open && button)
        button->setChecked(false);
}

void Navigation::setAllowed(int page, const QString &why)
{
    m_pages[std::size_t(page)].closed = why;
    retranslate();
}

int Navigation::current() const
{
    return m_group.checkedId();
}

void Navigation::retranslate()
{
    m_help.setText(inLines(tr("Help")));
    m_help.setAccessibleName(tr("Help"));
    m_help.setToolTip(QStringLiteral("F1"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages[i];
        page.button->setText(inLines(page.name()));
        page.button->setAccessibleName(page.name());
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i)));
        page.button->setToolTip(page.closed.isEmpty() ? keys.toString(QKeySequence::NativeText)
                                                      : page.closed);
        page.button->setEnabled(page.closed.isEmpty());
        page.button->setAccessibleDescription(page.closed);
        page.button->setShortcut(keys);
    }
    widen();
}

/// As wide as it looks well, or as the longest word of the language needs.
void Navigation::widen()
{
    const PanelStyle &style = m_context.style;
    const QFontMetrics metrics(style.font(PanelStyle::Type::Small));
    int widest = metrics.horizontalAdvance(m_help.text());
    for (const Page &page : m_pages) {
        for (const QString &line : page.button->text().split(u'\n'))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    setFixedWidth(std::max(style.pixels(widthMillimetres), widest + 2 * style.gap()));
}

void Navigation::measure()
{
    const PanelStyle &style = m_context.style;
    const int side = style.pixels(iconMillimetres);
    m_help.setIcon(panelIcon(QStringLiteral("help"), style));
    m_help.setIconSize({side, side});
    for (const Page &page : m_pages) {
        page.button->setIcon(panelIcon(page.icon, style));
        page.button->setIconSize({side, side});
    }
    widen();
    update();
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.style.palette().panel);
    painter.fillRect(width() - 1, 0, 1, height(), m_context.style.palette().line);
}

} // namespace Runnel
