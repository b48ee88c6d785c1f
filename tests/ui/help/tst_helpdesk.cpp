// SPDX-License-Identifier: Apache-2.0
// F1 anywhere, and back to where one was.
#include "alarms/alarmlistmodel.h"
#include "help/helpdesk.h"
#include "help/helppage.h"
#include "help/helpplace.h"
#include "help/helpview.h"
#include "shell/mainwindow.h"

#include "panelstage.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Runnel;

class TestHelpDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void f1OpensThePageOfTheFocus();
    void f1OpensThePageOfWhatIsShown();
    void aPlaceWithoutAPageShowsTheIndex();
    void f1AndEscLeadBackWithTheKeysWhereTheyWere();
    void theButtonOpensAndLeavesIt();
    void anotherPageIsLeftToByItsButton();
    void noWindowIsOpened();
    void whatIsHiddenDoesNotCount();

private:
    QString shown() { return m_desk->page().findChild<HelpView *>()->page(); }
    QToolButton &helpButton()
    {
        return *m_window->findChild<QToolButton *>(QStringLiteral("help"));
    }

    std::unique_ptr<PanelStage> m_stage;
    std::unique_ptr<AlarmListModel> m_alarms;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpDesk> m_desk;
    QWidget *m_first = nullptr;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_other = nullptr;
    QWidget *m_second = nullptr;
};

void TestHelpDesk::init()
{
    m_stage = std::make_unique<PanelStage>();
    m_alarms = std::make_unique<AlarmListModel>(m_stage->context());
    m_window = std::make_unique<MainWindow>(m_stage->context(), *m_alarms);
    m_desk = std::make_unique<HelpDesk>(
        m_stage->context(), *m_window,
        ProgramPlaces{QStringLiteral("1.2.3"), QString(), QDir::tempPath()});
    m_first = new QWidget;
    m_line = new QLineEdit(m_first);
    m_other = new QLineEdit(m_first);
    auto *column = new QVBoxLayout(m_first);
    column->addWidget(m_line);
    column->addWidget(m_other);
    m_first->setProperty("help", QStringLiteral("feed"));
    m_line->setProperty("help", QStringLiteral("map"));
    m_second = new QWidget;
    m_window->addPage(m_first, QStringLiteral("feed"), [] { return QStringLiteral("One"); });
    m_window->addPage(m_second, QStringLiteral("alarms"), [] { return QStringLiteral("Two"); });
    m_window->showPage(m_first);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpDesk::cleanup()
{
    m_desk.reset();
    m_window.reset();
    m_alarms.reset();
    m_stage.reset();
}

void TestHelpDesk::f1OpensThePageOfTheFocus()
{
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_F1);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(shown(), QStringLiteral("map"));
    m_desk->close();
    m_other->setFocus();
    QTest::keyClick(m_other, Qt::Key_F1);
    QCOMPARE(shown(), QStringLiteral("feed"));
}

void TestHelpDesk::f1OpensThePageOfWhatIsShown()
{
    helpButton().setFocus(); // outside of the page
    QTest::keyClick(&helpButton(), Qt::Key_F1);
    QCOMPARE(shown(), QStringLiteral("feed"));
}

void TestHelpDesk::aPlaceWithoutAPageShowsTheIndex()
{
    m_window->showPage(m_second);
    helpButton().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(shown(), QStringLiteral("index"));
}

void TestHelpDesk::f1AndEscLeadBackWithTheKeysWhereTheyWere()
{
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Escape}) {
        m_other->setFocus();
        QTest::keyClick(m_other, Qt::Key_F1);
        QVERIFY(m_desk->isOpen());
        QTest::keyClick(m_window->focusWidget(), key);
        QCOMPARE(m_window->currentPage(), m_first);
        QCOMPARE(m_window->focusWidget(), m_other);
    }
}

void TestHelpDesk::theButtonOpensAndLeavesIt()
{
    QCOMPARE(helpButton().accessibleName(), QStringLiteral("Help"));
    QTest::mouseClick(&helpButton(), Qt::LeftButton);
    QVERIFY(m_desk->isOpen());
    QVERIFY(helpButton().isChecked());
    QTest::mouseClick(&helpButton(), Qt::LeftButton);
    QVERIFY(!m_desk->isOpen());
    QVERIFY(!helpButton().isChecked());
}

void TestHelpDesk::anotherPageIsLeftToByItsButton()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto buttons = m_window->findChildren<QToolButton *>();
    const auto press = [&](const QString &name) {
        for (QToolButton *button : buttons) {
            if (button->text() == name) {
                QVERIFY(!button->isChecked());
                QTest::mouseClick(button, Qt::LeftButton);
                QVERIFY(button->isChecked());
            }
        }
    };
    press(QStringLiteral("Two"));
    QCOMPARE(m_window->currentPage(), m_second);
    QVERIFY(!helpButton().isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    press(QStringLiteral("Two")); // where it was opened from, too
    QCOMPARE(m_window->currentPage(), m_second);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    press(QStringLiteral("One"));
    QCOMPARE(m_window->currentPage(), m_first);
}

void TestHelpDesk::noWindowIsOpened()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(QApplication::topLevelWidgets().count(m_window.get()), 1);
    const auto windows = QApplication::topLevelWidgets();
    QCOMPARE(std::ranges::count_if(windows, [](const QWidget *w) { return w->isVisible(); }), 1);
}

void TestHelpDesk::whatIsHiddenDoesNotCount()
{
    QWidget page;
    auto *hidden = new QWidget(&page);
    hidden->setProperty("help", QStringLiteral("map"));
    hidden->hide();
    auto *visible = new QWidget(&page);
    auto *inner = new QWidget(visible);
    inner->setProperty("help", QStringLiteral("feed"));
    QCOMPARE(helpPageFor(nullptr, &page), QStringLiteral("feed"));
    QCOMPARE(helpPageFor(hidden, &page), QStringLiteral("map"));
    QCOMPARE(helpPageFor(nullptr, nullptr), QStringLiteral("index"));
}

QTEST_MAIN(TestHelpDesk)
#include "tst_helpdesk.moc"
