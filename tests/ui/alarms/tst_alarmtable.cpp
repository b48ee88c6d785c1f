// SPDX-License-Identifier: Apache-2.0
// The list under a hand: touch, mouse, keys, hold, chip.
#include "alarms/alarmtable.h"
#include "alarms/alarmview.h"
#include "alarms/quietnotice.h"
#include "panelstage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace PanelSamples;
using namespace std::chrono_literals;

namespace {

struct TableStage : PanelStage
{
    TableStage()
    {
        table.setStyleSheet(style.styleSheet());
        table.resize(880, 320);
        table.show();
        table.activateWindow();
        view.setFocus();
    }

    qint64 now() const { return clock.wallMilliseconds(); }

    void raise(int count, int priority = 2)
    {
        std::vector<Alarm> alarms;
        for (int number = 1; number <= count; ++number)
            alarms.push_back(leak(number, priority, now() - 1'000 * number));
        client.tell(alarms);
    }

    QPoint middleOf(int row) const
    {
        return view.visualRect(model.index(row, AlarmListModel::Where)).center();
    }
    void click(int row) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(row)); }
    int selectedRow() const
    {
        const QModelIndexList rows = view.selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.front().row();
    }
    QString device(int row) const { return model.alarmAt(row)->id.endpoint.device; }

    AlarmListModel model{context()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    AlarmTable table{context(), model};
    AlarmView &view = *table.findChild<AlarmView *>();
    QPushButton &chip = *table.findChild<QPushButton *>();
};

} // namespace

class TestAlarmTable : public QObject
{
    Q_OBJECT

private slots:
    void oneClickSelectsAndTellsOnce()
    {
        TableStage stage;
        stage.raise(4);
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        stage.click(2);
        QCOMPARE(selected.size(), 1);
        QVERIFY(selected[0][0].value<AlarmId>() == leak(3, 2, 0).id);
        QCOMPARE(stage.selectedRow(), 2);
        QVERIFY(stage.model.isHeld());
    }

    void oneTouchSelects()
    {
        TableStage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        stage.raise(4);
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        QTest::touchEvent(stage.view.viewport(), device.get()).press(0, stage.middleOf(1));
        QTest::touchEvent(stage.view.viewport(), device.get()).release(0, stage.middleOf(1));
        QTRY_COMPARE(selected.size(), 1);
        QVERIFY(selected[0][0].value<AlarmId>() == leak(2, 2, 0).id);
        QVERIFY(stage.model.isHeld());
    }

    void aSwipeScrollsAndSelectsNothing()
    {
        TableStage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        stage.raise(40);
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        QPoint at(300, 250);
        QTest::touchEvent(stage.view.viewport(), device.get()).press(0, at);
        for (int step = 0; step < 10; ++step) {
            at.ry() -= 15;
            QTest::touchEvent(stage.view.viewport(), device.get()).move(0, at);
        }
        QTest::touchEvent(stage.view.viewport(), device.get()).release(0, at);
        QTRY_VERIFY(stage.view.verticalScrollBar()->value() > 0);
        QVERIFY(selected.isEmpty());
        QVERIFY(stage.model.isHeld());
    }

    void keysDoEverything()
    {
        TableStage stage;
        stage.client.tell({leak(1, 2, stage.now(), 0), leak(1, 3, stage.now(), 1),
                           leak(2, 1, stage.now()), leak(3, 3, stage.now() - 5)});
        Snapshot flood = quiet(3, stage.now());
        flood.alarms.flood = true;
        stage.client.tell(flood); // cam-2, fold of cam-1, cam-3
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        QSignalSpy cleared(&stage.table, &AlarmTable::selectionCleared);
        QTest::keyClick(&stage.view, Qt::Key_Home);
        QVERIFY(stage.table.selection() == leak(2, 1, 0).id);
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QCOMPARE(selected.size(), 1); // a fold is no alarm
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(stage.model.rowCount(), 5);
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY(stage.table.selection() == leak(1, 2, 0, 0).id);
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QCOMPARE(stage.model.rowCount(), 3);
        QTest::keyClick(&stage.view, Qt::Key_End);
        QVERIFY(stage.table.selection() == leak(3, 3, 0).id);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.table.selection());
        QCOMPARE(cleared.size(), 1);
        QVERIFY(stage.client.commands.empty());
    }

    void aTouchOnAFoldOpensIt()
    {
        TableStage stage;
        stage.client.tell({leak(1, 2, stage.now(), 0), leak(1, 3, stage.now(), 1)});
        Snapshot flood = quiet(3, stage.now());
        flood.alarms.flood = true;
        stage.client.tell(flood);
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        stage.click(0);
        QCOMPARE(stage.model.rowCount(), 3);
        QVERIFY(selected.isEmpty());
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.middleOf(1));
        QCOMPARE(selected.size(), 1);
    }

    void aSelectionStaysOnItsAlarmThroughAThousandUpdates()
    {
        TableStage stage;
        stage.raise(30);
        stage.click(4);
        const AlarmId id = *stage.table.selection();
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        for (int number = 0; number < 1'000; ++number) {
            Alarm other = leak(1 + number % 40, 1 + number % 3, stage.now() + number, number % 3);
            if (other.id == id)
                continue;
            if (number % 7 == 0)
                other = over(other, stage.now());
            stage.client.tell({other});
            stage.clock.advance(200ms); // so that it is held, released, and held no more
            QVERIFY(stage.table.selection() == id);
            QCOMPARE(stage.selectedRow(), stage.model.rowOf(id));
            QVERIFY(stage.selectedRow() >= 0);
        }
        QVERIFY(!stage.model.isHeld());
        QVERIFY(stage.selectedRow() != 4);
        QVERIFY(selected.isEmpty());
        QVERIFY(stage.client.commands.empty());
    }

    void aSelectionSurvivesItsRow()
    {
        TableStage stage;
        stage.raise(3);
        stage.click(1);
        const AlarmId id = *stage.table.selection();
        stage.client.tell({over(leak(2, 2, 0), stage.now())});
        QCOMPARE(stage.selectedRow(), 1); // held: marked as over, in place
        stage.clock.advance(61s);
        QCOMPARE(stage.model.rowCount(), 2);
        QCOMPARE(stage.selectedRow(), -1);
        QVERIFY(stage.table.selection() == id);
        stage.client.tell({leak(2, 1, stage.now())});
        QCOMPARE(stage.selectedRow(), 0);
    }

    void nothingMovesUnderTheFinger()
    {
        TableStage stage;
        stage.raise(5);
        QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, stage.middleOf(2));
        stage.client.tell({leak(20, 1, stage.now()), over(leak(1, 2, 0), stage.now())});
        QCOMPARE(stage.device(2), QStringLiteral("cam-3"));
        QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, stage.middleOf(2));
        QVERIFY(stage.table.selection() == leak(3, 2, 0).id);
        QCOMPARE(stage.model.rowCount(), 5);
        stage.clock.advance(59s);
        QCOMPARE(stage.model.rowCount(), 5);
        stage.clock.advance(1s); // a forgotten selection does not freeze the list
        QCOMPARE(stage.device(0), QStringLiteral("cam-20"));
        QVERIFY(stage.table.selection() == leak(3, 2, 0).id);
        QCOMPARE(stage.selectedRow(), stage.model.rowOf(leak(3, 2, 0).id));
    }

    void theChipCountsAndShowsWhatIsNewer()
    {
        TableStage stage;
        stage.raise(3);
        stage.click(1);
        QVERIFY(!stage.chip.isVisible());
        stage.client.tell({leak(7, 3, stage.now()), leak(8, 1, stage.now())});
        QVERIFY(stage.chip.isVisible());
        QCOMPARE(stage.chip.text(), QStringLiteral("2 newer · show"));
        QVERIFY(stage.chip.accessibleName().contains(QStringLiteral("priority 1")));
        QVERIFY(stage.chip.height() >= stage.style.target());
        QTest::mouseClick(&stage.chip, Qt::LeftButton);
        QVERIFY(!stage.chip.isVisible());
        QCOMPARE(stage.device(0), QStringLiteral("cam-8"));
        QVERIFY(stage.table.selection() == leak(2, 2, 0).id);
    }

    void theMapSelectsInTheList()
    {
        TableStage stage;
        stage.raise(40);
        QSignalSpy selected(&stage.table, &AlarmTable::selected);
        stage.table.setSelection(leak(30, 2, 0).id);
        QVERIFY(selected.isEmpty());
        QCOMPARE(stage.selectedRow(), 29);
        QVERIFY(stage.view.viewport()->rect().contains(stage.middleOf(29)));
        stage.table.setSelection(std::nullopt);
        QCOMPARE(stage.selectedRow(), -1);
    }

    void anEmptyListSaysWhy()
    {
        TableStage stage;
        stage.table.setQuietReason(QStringLiteral("No <b>alarms</b>\u202E"),
                                   QStringLiteral("7 of 7 cameras watching"), false);
        auto *notice = stage.table.findChild<QuietNotice *>();
        QVERIFY(notice->isVisible());
        for (const QLabel *label : notice->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(notice->accessibleName(), QStringLiteral("No <b>alarms</b>\\u{202e}"));
        stage.raise(1);
        QVERIFY(!notice->isVisible());
        stage.client.tell({over(leak(1, 2, 0), stage.now())});
        QVERIFY(notice->isVisible());
    }

    void secondsPassWithoutMovingAnything()
    {
        TableStage stage;
        stage.raise(3);
        QSignalSpy changes(&stage.model, &QAbstractItemModel::dataChanged);
        QSignalSpy moves(&stage.model, &QAbstractItemModel::rowsMoved);
        const QModelIndex last = stage.model.index(0, AlarmListModel::Last);
        QCOMPARE(last.data().toString(), QStringLiteral("1 s"));
        stage.clock.advance(4s);
        QCOMPARE(last.data().toString(), QStringLiteral("5 s"));
        QVERIFY(changes.isEmpty() && moves.isEmpty());
        QCOMPARE(stage.view.rowHeight(0), stage.style.target());
    }

    void aThousandAlarmsOpenNoWindow()
    {
        TableStage stage;
        const auto before = QApplication::topLevelWidgets().size();
        stage.raise(1'000, 1);
        stage.clock.advance(120s);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::topLevelWidgets().size(), before);
        QVERIFY(stage.client.commands.empty());
    }

    void symbolsFlashOnlyWhileSomethingIsUnacknowledged()
    {
        TableStage stage;
        QVERIFY(!stage.flash.isRunning());
        stage.raise(1);
        QVERIFY(stage.flash.isRunning());
        stage.client.tell({acknowledged(leak(1, 2, 0), stage.now())});
        QVERIFY(!stage.flash.isRunning());
        stage.raise(1);
        stage.table.hide();
        QVERIFY(!stage.flash.isRunning());
    }
};

QTEST_MAIN(TestAlarmTable)
#include "tst_alarmtable.moc"
