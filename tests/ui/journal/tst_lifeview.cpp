// SPDX-License-Identifier: Apache-2.0
// The life of one alarm on its page: from a line of the list and back.
#include "journal/alarmjournalpage.h"
#include "journal/journalmodel.h"
#include "journal/lifepicture.h"
#include "journal/lifeview.h"

#include "journallibrary.h"
#include "panelstage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using Input = AlarmInput;

namespace {

constexpr qint64 minute = 60'000;

/// One alarm twice: over the first time, not over the second time; and others between.
struct Desk
{
    Desk()
    {
        const qint64 now = stage.clock.wallMilliseconds();
        write(now - 300 * minute, Input::Raised);
        write(now - 290 * minute, Input::Close, "A. Berg", "steam");
        write(now - 200 * minute, Input::Raised);
        library.fill(5, now - 150 * minute);
        write(now - 140 * minute, Input::Acknowledge, "M. Ortiz", "<b>seen</b>");
        write(now - 100 * minute, Input::Shelve, "M. Ortiz", "permit 4471");
        page.resize(1208, 696);
        page.setStyleSheet(stage.style.styleSheet());
        page.show();
        library.answerAll();
    }

    void write(qint64 at, Input input, const char *by = "", const char *note = "")
    {
        JournalLine line =
            journalLine(at, 1, input, QString::fromLatin1(by), QString::fromLatin1(note));
        line.alarm = PanelSamples::leak(9, 1, 0).id;
        line.before = condition.state;
        condition = nextCondition(condition, input).value_or(condition);
        line.after = condition.state;
        library.write(line);
    }
    /// Row of the list whose line has this number.
    void choose(qint64 number)
    {
        for (int row = 0; row < page.model().rowCount(); ++row) {
            if (page.model().line(row).number == number)
                table.selectRow(row);
        }
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String(text))
                return button;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : view.findChildren<QLabel *>())
            words += label->text();
        return words.join(u'\n');
    }

    PanelStage stage;
    JournalLibrary library{stage.client};
    AlarmCondition condition;
    AlarmJournalPage page{stage.context()};
    QTableView &table = *page.findChild<QTableView *>(QStringLiteral("journal"));
    LifeView &view = *page.findChild<LifeView *>();
    QTableWidget &list = *view.findChild<QTableWidget *>();
};

} // namespace

class TestLifeView : public QObject
{
    Q_OBJECT
private slots:
    void showsTheLifeOfTheChosenLine();
    void goesToOtherLives();
    void canBeOpenedAndClosedByKeys();
    void aTouchOnThePictureChoosesALine();
    void followsWhatHappens();
    void repeatsAreToldWhereTheyAreKnown();
    void aJournalThatCannotBeReadIsSaid();
};

void TestLifeView::showsTheLifeOfTheChosenLine()
{
    Desk desk;
    desk.choose(9); // acknowledged
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    QVERIFY(desk.view.isVisible());
    QCOMPARE(desk.stage.client.queries.back().second.alarm, PanelSamples::leak(9, 1, 0).id);
    desk.library.answerAll();
    QCOMPARE(desk.list.rowCount(), 3);
    QCOMPARE(desk.list.currentRow(), 1);
    QVERIFY(desk.words().contains(QStringLiteral("not over yet")));
    QCOMPARE(desk.list.item(1, 5)->text(), QStringLiteral("<b>seen</b>"));
    const QString told = desk.view.findChild<LifePicture *>()->accessibleDescription();
    QVERIFY2(told.contains(QStringLiteral("Not acknowledged for 1:00:00")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("Shelved for 1:40:00")));
}

void TestLifeView::goesToOtherLives()
{
    Desk desk;
    desk.choose(3);
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    desk.library.answerAll();
    QVERIFY(!desk.button("Time after")->isEnabled());
    QTest::mouseClick(desk.button("Time before"), Qt::LeftButton);
    QCOMPARE(desk.list.rowCount(), 2);
    QVERIFY(!desk.words().contains(QStringLiteral("not over yet")));
    QVERIFY(!desk.button("Time before")->isEnabled());
    QTest::mouseClick(desk.button("Time after"), Qt::LeftButton);
    QCOMPARE(desk.list.rowCount(), 3);
}

void TestLifeView::canBeOpenedAndClosedByKeys()
{
    Desk desk;
    desk.choose(10);
    desk.table.setFocus();
    QTest::keyClick(&desk.table, Qt::Key_Return);
    QVERIFY(desk.view.isVisible());
    desk.library.answerAll();
    QVERIFY(desk.page.focusWidget() == &desk.list);
    QTest::keyClick(&desk.list, Qt::Key_Up);
    QCOMPARE(desk.list.currentRow(), 1);
    QTest::keyClick(&desk.list, Qt::Key_Escape);
    QVERIFY(!desk.view.isVisible());
    QVERIFY(desk.table.selectionModel()->hasSelection()); // as it was left
}

void TestLifeView::aTouchOnThePictureChoosesALine()
{
    Desk desk;
    desk.choose(10);
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    desk.library.answerAll();
    auto *picture = desk.view.findChild<LifePicture *>();
    QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(20, picture->height() / 2));
    QCOMPARE(desk.list.currentRow(), 0);
}

void TestLifeView::followsWhatHappens()
{
    Desk desk;
    desk.choose(10);
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    desk.library.answerAll();
    desk.write(desk.stage.clock.wallMilliseconds(), Input::ShelfExpired);
    Alarm alarm = PanelSamples::leak(9, 1, desk.stage.clock.wallMilliseconds());
    desk.stage.client.tell({alarm});
    const size_t asked = desk.stage.client.queries.size();
    desk.stage.client.tell({alarm}); // a repeat
    desk.stage.clock.advance(1s);
    QCOMPARE(desk.stage.client.queries.size(), asked + 1);
    desk.library.answerAll();
    QCOMPARE(desk.list.rowCount(), 4);
}

void TestLifeView::repeatsAreToldWhereTheyAreKnown()
{
    Desk desk;
    Alarm alarm = PanelSamples::leak(9, 1, desk.stage.clock.wallMilliseconds());
    alarm.count = 14;
    desk.stage.client.tell({alarm});
    desk.choose(10);
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    desk.library.answerAll();
    QVERIFY2(desk.words().contains(QStringLiteral("Reported 14 times")), qPrintable(desk.words()));
    QTest::mouseClick(desk.button("Time before"), Qt::LeftButton);
    QVERIFY(!desk.words().contains(QStringLiteral("Reported 14 times")));
}

void TestLifeView::aJournalThatCannotBeReadIsSaid()
{
    Desk desk;
    desk.choose(10);
    QTest::mouseClick(desk.button("Whole life"), Qt::LeftButton);
    QVERIFY(desk.words().contains(QStringLiteral("Reading the journal")));
    desk.library.refuseNext({FaultKind::JournalUnavailable,
                             QStringLiteral("The alarm journal cannot be used."),
                             QStringLiteral("Check the disk."), 14, RetryAdvice::Soon});
    QVERIFY(desk.words().contains(QStringLiteral("Check the disk.")));
}

QTEST_MAIN(TestLifeView)
#include "tst_lifeview.moc"
