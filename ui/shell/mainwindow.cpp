// SPDX-License-Identifier: Apache-2.0
// The window's parts and their places.
#include "shell/mainwindow.h"

#include "language/languagesheet.h"
#include "language/languageswitch.h"
#include "session/session.h"
#include "shell/banner.h"
#include "shell/navigation.h"
#include "shell/statusstrip.h"
#include "style/icon.h"
#include "style/panelstyle.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

constexpr QSize smallest{1024, 700};
constexpr QSize usual{1280, 800};

} // namespace

MainWindow::MainWindow(const PanelContext &context, const AlarmListModel &model)
    : m_context(context)
    , m_banner(*new Banner(context, model))
    , m_navigation(*new Navigation(context))
    , m_pages(*new QStackedWidget)
    , m_strip(*new StatusStrip(context))
    , m_question(*new QWidget)
    , m_asked(*new QLabel)
    , m_end(*new QPushButton)
    , m_stay(*new QPushButton)
{
    m_asked.setTextFormat(Qt::PlainText);
    m_asked.setWordWrap(true);
    m_stay.setProperty("role", QStringLiteral("primary"));
    auto *question = new QHBoxLayout(&m_question);
    question->addWidget(&m_asked, 1);
    question->addWidget(&m_end);
    question->addWidget(&m_stay);
    m_question.hide();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(&m_navigation);
    middle->addWidget(&m_pages, 1);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&m_banner);
    column->addWidget(&m_question);
    column->addLayout(middle, 1);
    column->addWidget(&m_strip);
    setCentralWidget(centre);
    setMinimumSize(smallest);
    resize(usual);
    setWindowIcon(applicationIcon());

    connect(&m_navigation, &Navigation::chosen, this,
            [this](int page) { showPage(m_numbered[size_t(page)]); });
    connect(&m_navigation, &Navigation::helpRequested, this, &MainWindow::helpRequested);
    connect(&m_end, &QPushButton::clicked, this, &MainWindow::endRequested);
    connect(&m_stay, &QPushButton::clicked, this, &MainWindow::stay);
    connect(&m_strip, &StatusStrip::themeToggled, this, [this] {
        m_context.style.setTheme(m_context.style.theme() == PanelStyle::Theme::Dark
                                     ? PanelStyle::Theme::Light
                                     : PanelStyle::Theme::Dark);
    });
    connect(&m_context.session, &Session::changed, this, &MainWindow::limit);
    connect(&m_context.style, &PanelStyle::changed, this, &MainWindow::restyle);
    restyle();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(QWidget *page, const QString &icon, std::function<QString()> name)
{
    m_pages.addWidget(page);
    m_numbered.push_back(page);
    if (m_numbered.size() == 1)
        m_pages.setCurrentWidget(page); // not the manual, which may be there before
    m_navigation.addPage(icon, std::move(name));
    showNumber();
}

void MainWindow::addHelp(QWidget *page)
{
    m_help = page;
    m_pages.addWidget(page);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(key, &QShortcut::activated, this, &MainWindow::helpRequested);
}

QWidget *MainWindow::currentPage() const
{
    return m_pages.currentWidget();
}

void MainWindow::showNumber()
{
    QWidget *page = m_pages.currentWidget();
    m_navigation.setHelpOpen(page && page == m_help);
    const auto found = std::ranges::find(m_numbered, page);
    if (found != m_numbered.end())
        m_navigation.setCurrent(int(found - m_numbered.begin()));
}

void MainWindow::showPage(QWidget *page)
{
    if (page == m_limited && m_context.session.role() < m_least)
        return;
    m_pages.setCurrentWidget(page);
    showNumber();
    focusPage();
}

/// On what the page is for: never on the first button, where a key might do harm.
void MainWindow::focusPage()
{
    QWidget *page = m_pages.currentWidget();
    if (!page)
        return;
    if (page->focusPolicy() != Qt::NoFocus) {
        page->setFocus();
        return;
    }
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            qobject_cast<QAbstractItemView *>(next)) {
            next->setFocus();
            return;
        }
    }
}

QWidget &MainWindow::pageArea()
{
    return m_pages;
}

void MainWindow::limitPage(QWidget *page, Role least)
{
    m_limited = page;
    m_least = least;
    limit();
}

void MainWindow::limit()
{
    // Whoever comes next must not answer a question that an engineer was asked.
    if (m_context.session.isKiosk() && m_context.session.role() < Role::Engineer &&
        m_question.isVisible())
        stay();
    const auto found = std::ranges::find(m_numbered, m_limited);
    if (found == m_numbered.end())
        return;
    const bool allowed = m_context.session.role() >= m_least;
    m_navigation.setAllowed(int(found - m_numbered.begin()),
                            allowed ? QString() : tr("For engineers: sign in first."));
    if (!allowed && m_pages.currentWidget() == m_limited)
        showPage(m_numbered.front());
}

void MainWindow::showAsKiosk()
{
    m_context.session.setKiosk(true);
    setWindowFlag(Qt::FramelessWindowHint, true);
    showFullScreen();
}

void MainWindow::leaveKiosk()
{
    m_context.session.setKiosk(false);
    setWindowFlag(Qt::FramelessWindowHint, false);
    showNormal();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    focusPage();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever composes the panel ends it, when everything is stored
    if (m_context.session.isKiosk())
        return; // an engineer ends it by the sheet behind the status strip
    askToEnd();
}

void MainWindow::askToEnd()
{
    if (m_context.session.isKiosk() && m_context.session.role() < Role::Engineer)
        return;
    if (m_closesQuietly) {
        emit endRequested();
        return;
    }
    if (!m_question.isVisible())
        m_focusBefore = focusWidget();
    m_question.show();
    m_stay.setFocus();
}

/// The keys go on where they were: a second press must not press what happens to be next.
void MainWindow::stay()
{
    m_question.hide();
    focusAgain();
}

void MainWindow::focusAgain()
{
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else
        focusPage();
}

void MainWindow::offerLanguages(LanguageSwitch &languages)
{
    auto *sheet = new LanguageSheet(languages, m_context.style, centralWidget());
    auto *column = qobject_cast<QVBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(&m_strip), sheet); // above what was touched
    connect(&m_strip, &StatusStrip::languageRequested, sheet, [this, sheet] {
        if (sheet->isVisible()) {
            sheet->close();
            return;
        }
        m_focusBefore = focusWidget();
        sheet->open();
    });
    connect(sheet, &LanguageSheet::closed, this, &MainWindow::focusAgain);
    const auto show = [this, &languages] { m_strip.setLanguage(languages.language().ownName()); };
    connect(&languages, &LanguageSwitch::changed, this, show);
    show();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11 && !m_context.session.isKiosk())
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (event->key() == Qt::Key_Escape && m_question.isVisible())
        stay();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // A desktop may shrink or hide it all the same.
    if (event->type() == QEvent::WindowStateChange && m_context.session.isKiosk() &&
        !isFullScreen())
        QMetaObject::invokeMethod(this, &MainWindow::showFullScreen, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Runnel"));
    m_asked.setText(tr("Runnel also carries the events to the broker. When it is closed, nobody "
                       "is told of a leak, here or elsewhere."));
    m_end.setText(tr("CLOSE RUNNEL"));
    m_stay.setText(tr("STAY"));
    limit();
}

void MainWindow::restyle()
{
    setStyleSheet(m_context.style.styleSheet());
}

} // namespace Runnel
