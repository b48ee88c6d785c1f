// SPDX-License-Identifier: Apache-2.0
// Reading: contents, links, search, back and forward.
#include "help/helpcontents.h"
#include "help/helppage.h"
#include "help/helpview.h"

#include "panelstage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Runnel;

class TestHelpPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theContentsListEveryPart();
    void aTouchInTheContentsOpensAPage();
    void aLinkOpensItsPageAtItsHeading();
    void aLinkOutOfTheManualIsText();
    void backAndForwardGoWhereOneWas();
    void backFromTheFirstPageLeavesTheManual();
    void escClearsTheSearchFirstAndThenLeaves();
    void searchingListsWhereTheWordsAre();
    void nothingFoundIsSaid();
    void picturesAreNotWiderThanThePage();
    void pagesAreDrawnWithLinesAndCode();
    void everyControlHasAName();
    void aPageThatIsNotThereShowsTheIndex();

private:
    QPushButton &button(const char *name)
    {
        return *m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QListWidget &list() { return *m_page->findChild<QListWidget *>(); }
    QLineEdit &search() { return *m_page->findChild<QLineEdit *>(); }

    std::unique_ptr<PanelStage> m_stage;
    std::unique_ptr<HelpPage> m_page;
    HelpView *m_view = nullptr;
};

void TestHelpPage::init()
{
    m_stage = std::make_unique<PanelStage>();
    m_page = std::make_unique<HelpPage>(m_stage->context());
    m_page->setStyleSheet(m_stage->style.styleSheet());
    m_page->resize(1208, 696);
    m_page->show();
    m_view = m_page->findChild<HelpView *>();
}

void TestHelpPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestHelpPage::theContentsListEveryPart()
{
    int parts = 0;
    int pages = 0;
    for (int row = 0; row < list().count(); ++row)
        ++(list().item(row)->flags() & Qt::ItemIsEnabled ? pages : parts);
    QCOMPARE(parts, 3);
    QVERIFY(pages >= 11);
    QVERIFY(list().visualItemRect(list().item(1)).height() >= m_stage->style.target());
}

void TestHelpPage::aTouchInTheContentsOpensAPage()
{
    const auto found = list().findItems(QStringLiteral("Map"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list().scrollToItem(found.first());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualItemRect(found.first()).center());
    QCOMPARE(m_view->page(), QStringLiteral("map"));
    QCOMPARE(list().currentItem(), found.first());
}

void TestHelpPage::aLinkOpensItsPageAtItsHeading()
{
    m_page->open(QStringLiteral("alarms"));
    QMetaObject::invokeMethod(
        m_view, "anchorClicked",
        Q_ARG(QUrl, QUrl(QStringLiteral("configuration.md#alarms-profiles-of-cameras"))));
    QCOMPARE(m_view->page(), QStringLiteral("configuration"));
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    const QTextBlock top = m_view->cursorForPosition({20, 4}).block();
    QCOMPARE(HelpBook::anchor(top.text()), QStringLiteral("alarms-profiles-of-cameras"));
}

void TestHelpPage::aLinkOutOfTheManualIsText()
{
    for (const HelpBook::Part &part : m_page->book().parts()) {
        for (const HelpBook::Entry &entry : part.entries) {
            m_page->open(entry.page);
            for (auto block = m_view->document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QString href = it.fragment().charFormat().anchorHref();
                    const QString target = href.section(u'#', 0, 0);
                    QVERIFY2(href.isEmpty() || target.isEmpty() ||
                                 m_page->book().contains(target.chopped(3)),
                             qPrintable(entry.page + QStringLiteral(": ") + href));
                }
            }
        }
    }
    QMetaObject::invokeMethod(m_view, "anchorClicked",
                              Q_ARG(QUrl, QUrl(QStringLiteral("https://plant.example/x.md"))));
    QVERIFY(m_page->book().contains(m_view->page()));
}

void TestHelpPage::backAndForwardGoWhereOneWas()
{
    m_page->forget();
    m_page->open(QStringLiteral("map"));
    m_page->open(QStringLiteral("alarms"));
    QVERIFY(!button("help-forward").isEnabled());
    QTest::mouseClick(&button("help-back"), Qt::LeftButton);
    QCOMPARE(m_view->page(), QStringLiteral("map"));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_view->page(), QStringLiteral("alarms"));
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_view->page(), QStringLiteral("map"));
    m_page->open(QStringLiteral("feed"));
    QVERIFY(!button("help-forward").isEnabled());
}

void TestHelpPage::backFromTheFirstPageLeavesTheManual()
{
    m_page->forget();
    m_page->open(QStringLiteral("map"));
    QSignalSpy closed(m_page.get(), &HelpPage::closed);
    QTest::mouseClick(&button("help-back"), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
}

void TestHelpPage::escClearsTheSearchFirstAndThenLeaves()
{
    QSignalSpy closed(m_page.get(), &HelpPage::closed);
    search().setFocus();
    QTest::keyClicks(&search(), QStringLiteral("shelve"));
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(search().text().isEmpty());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestHelpPage::searchingListsWhereTheWordsAre()
{
    QTest::keyClicks(&search(), QStringLiteral("BrokerTakeOverLoop"));
    QCOMPARE(list().count(), 1);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_view->page(), QStringLiteral("status"));
    QCOMPARE(m_view->extraSelections().size(), 1);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    search().clear();
    QVERIFY(list().count() > 10);
}

void TestHelpPage::nothingFoundIsSaid()
{
    QTest::keyClicks(&search(), QStringLiteral("xylophone"));
    QCOMPARE(list().count(), 0);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No page has all of these words.";
    }));
}

void TestHelpPage::picturesAreNotWiderThanThePage()
{
    m_page->resize(1024, 600);
    for (const HelpBook::Part &part : m_page->book().parts()) {
        for (const HelpBook::Entry &entry : part.entries) {
            m_page->open(entry.page);
            QCoreApplication::processEvents();
            QVERIFY2(m_view->document()->idealWidth() <= m_view->viewport()->width(),
                     qPrintable(entry.page));
        }
    }
}

void TestHelpPage::pagesAreDrawnWithLinesAndCode()
{
    m_page->open(QStringLiteral("configuration"));
    const auto frames = m_view->document()->rootFrame()->childFrames();
    QVERIFY(!frames.isEmpty());
    auto *table = qobject_cast<QTextTable *>(frames.first());
    QVERIFY(table);
    QVERIFY(table->cellAt(0, 0).format().toTableCellFormat().bottomBorder() > 0);
    QVERIFY(m_view->toPlainText().contains(QLatin1String("\"mqtt\": {\"host\"")));
}

void TestHelpPage::everyControlHasAName()
{
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *push = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void TestHelpPage::aPageThatIsNotThereShowsTheIndex()
{
    m_page->open(QStringLiteral("no-such-page"));
    QCOMPARE(m_view->page(), QStringLiteral("index"));
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
