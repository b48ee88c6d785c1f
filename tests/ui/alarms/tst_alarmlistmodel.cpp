// SPDX-License-Identifier: Apache-2.0
// The list of alarms: its order, its stillness, its folds.
#include "alarms/alarmlistmodel.h"
#include "panelstage.h"
#include "runtime/runtimeupdate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace Runnel;
using namespace PanelSamples;

namespace {

struct ListStage : PanelStage
{
    qint64 now() const { return clock.wallMilliseconds(); }

    QStringList rows() const ///< "cam-1/P2 cell", with ">" for what stands below a fold
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const AlarmFold *fold = model.foldAt(row)) {
                rows.append(QStringLiteral("%1: %2 of P%3")
                                .arg(fold->endpoint.device)
                                .arg(fold->alarms)
                                .arg(fold->priority));
                continue;
            }
            const Alarm &alarm = *model.alarmAt(row);
            rows.append(QStringLiteral("%1%2/%3 P%4")
                            .arg(model.isFolded(row) ? QStringLiteral(">") : QString(),
                                 alarm.id.endpoint.device,
                                 alarm.id.family == AlarmFamily::Leak
                                     ? QString::number(alarm.id.cell.north - 1000)
                                     : alarm.id.kind)
                            .arg(alarm.priority));
        }
        return rows;
    }

    void setFlood(bool flood)
    {
        Snapshot snapshot = quiet(3, now());
        snapshot.alarms.flood = flood;
        client.tell(snapshot);
    }

    AlarmListModel model{context()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class TestAlarmListModel : public QObject
{
    Q_OBJECT

private slots:
    void worstUnacknowledgedLeaksNewestFirst()
    {
        ListStage stage;
        const qint64 now = stage.now();
        Alarm outbox = streamDown(4, now);
        stage.client.tell({leak(1, 3, now), acknowledged(leak(2, 1, now), now), leak(3, 2, now - 5),
                           leak(3, 2, now - 1, 1), outbox, leak(5, 1, now - 100)});
        QCOMPARE(stage.rows(), list("cam-5/0 P1, cam-3/1 P2, cam-3/0 P2, cam-4/StreamDown P2, "
                                    "cam-1/0 P3, cam-2/0 P1"));
        QVERIFY(stage.model.worstUnacknowledged()->id == leak(5, 1, 0).id);
    }

    void aRepeatChangesItsRowAndNothingElse()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10), leak(2, 2, 20), leak(3, 2, 30)});
        QSignalSpy changes(&stage.model, &QAbstractItemModel::dataChanged);
        QSignalSpy moves(&stage.model, &QAbstractItemModel::rowsMoved);
        Alarm again = leak(2, 2, 20);
        again.count = 2;
        again.lastAt = 50;
        stage.client.tell({again});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(changes[0][1].toModelIndex().row(), 1);
        QVERIFY(moves.isEmpty());
        stage.client.tell({again});
        QCOMPARE(changes.size(), 1);
    }

    void anAcknowledgedRowMovesBelowTheRest()
    {
        ListStage stage;
        stage.client.tell({leak(1, 1, 10), leak(2, 2, 20), leak(3, 2, 30)});
        const QPersistentModelIndex first = stage.model.index(0, 0);
        QSignalSpy moves(&stage.model, &QAbstractItemModel::rowsMoved);
        stage.client.tell({acknowledged(leak(1, 1, 10), 50)});
        QCOMPARE(moves.size(), 1);
        QCOMPARE(first.row(), 2);
        QCOMPARE(stage.rows(), list("cam-3/0 P2, cam-2/0 P2, cam-1/0 P1"));
    }

    void whatIsOverGoes()
    {
        ListStage stage;
        stage.client.tell({leak(1, 1, 10), leak(2, 2, 20)});
        stage.client.tell({over(leak(1, 1, 10), 50), over(leak(7, 1, 10), 50)});
        QCOMPARE(stage.rows(), list("cam-2/0 P2"));
        QVERIFY(!stage.model.find(leak(1, 1, 0).id));
        QCOMPARE(stage.model.alarms().size(), 1U);
    }

    void whatIsSetAsideIsShownOnDemand()
    {
        ListStage stage;
        Alarm shelved = leak(1, 1, 10);
        shelved.condition.state = AlarmState::Shelved;
        Alarm out = leak(2, 1, 10);
        out.condition.state = AlarmState::OutOfService;
        stage.client.tell({shelved, out, leak(3, 3, 30)});
        QCOMPARE(stage.rows(), list("cam-3/0 P3"));
        QCOMPARE(stage.model.counts().shelved, 1U);
        QCOMPARE(stage.model.counts().outOfService, 1U);
        QCOMPARE(stage.model.counts().shown(), 1U);
        QVERIFY(stage.model.find(shelved.id));
        stage.model.setShowsSetAside(true);
        QCOMPARE(stage.rows(), list("cam-3/0 P3, cam-1/0 P1, cam-2/0 P1"));
        stage.model.setShowsSetAside(false);
        QCOMPARE(stage.rows(), list("cam-3/0 P3"));
    }

    void countsFollowEveryChange()
    {
        ListStage stage;
        stage.client.tell({leak(1, 1, 10), leak(2, 2, 20), leak(3, 2, 30)});
        QCOMPARE(stage.model.counts().unacknowledged, (std::array<std::size_t, 3>{1, 2, 0}));
        stage.client.tell({acknowledged(leak(2, 2, 20), 50), cleared(leak(1, 1, 10), 50)});
        QCOMPARE(stage.model.counts().unacknowledged, (std::array<std::size_t, 3>{1, 1, 0}));
        QCOMPARE(stage.model.counts().active, 2U);
        stage.client.tell(
            {over(leak(1, 1, 10), 60), over(leak(2, 2, 20), 60), over(leak(3, 2, 30), 60)});
        QVERIFY(stage.model.counts() == AlarmCounts());
        QVERIFY(!stage.model.worstUnacknowledged());
    }

    void nothingMovesOrGoesWhileItIsHeld()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10), leak(2, 2, 20), leak(3, 2, 30)});
        stage.model.setHeld(true);
        QSignalSpy newer(&stage.model, &AlarmListModel::newerChanged);
        stage.client.tell({over(leak(3, 2, 30), 40), acknowledged(leak(2, 2, 20), 40),
                           leak(4, 1, 40), leak(5, 3, 41)});
        QCOMPARE(stage.rows(), list("cam-3/0 P2, cam-2/0 P2, cam-1/0 P2"));
        QCOMPARE(stage.model.alarmAt(0)->condition.state, AlarmState::Normal);
        QCOMPARE(stage.model.index(0, 0).data().toString(), QStringLiteral("Over"));
        QCOMPARE(stage.model.alarmAt(1)->condition.state, AlarmState::ActiveAcknowledged);
        QCOMPARE(stage.model.newer(), 2);
        QCOMPARE(stage.model.worstNewer(), 1);
        QCOMPARE(newer.size(), 1);
        stage.client.tell({over(leak(5, 3, 41), 42)}); // it came and went unseen
        QCOMPARE(stage.model.newer(), 1);
        stage.model.setHeld(false);
        QCOMPARE(stage.rows(), list("cam-4/0 P1, cam-1/0 P2, cam-2/0 P2"));
        QCOMPARE(stage.model.newer(), 0);
    }

    void whatComesBackWhileHeldIsInItsOldRow()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10), leak(2, 2, 20)});
        stage.model.setHeld(true);
        stage.client.tell({over(leak(2, 2, 20), 40)});
        stage.client.tell({leak(2, 1, 50)});
        stage.client.tell({over(leak(2, 1, 50), 60)});
        stage.client.tell({leak(2, 1, 70)});
        QCOMPARE(stage.rows(), list("cam-2/0 P1, cam-1/0 P2"));
        QCOMPARE(stage.model.newer(), 0);
        stage.model.setHeld(false);
        QCOMPARE(stage.rows(), list("cam-2/0 P1, cam-1/0 P2"));
    }

    void anEmptyListHidesNothingThatIsNew()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10)});
        stage.model.setHeld(true);
        stage.client.tell({over(leak(1, 2, 10), 20)});
        stage.model.settle();
        QCOMPARE(stage.model.rowCount(), 0);
        stage.client.tell({leak(2, 3, 30)});
        QCOMPARE(stage.rows(), list("cam-2/0 P3"));
        QCOMPARE(stage.model.newer(), 0);
    }

    void settlingShowsWhatWaitsAndStaysHeld()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10)});
        stage.model.setHeld(true);
        stage.client.tell({leak(2, 1, 20)});
        stage.model.settle();
        QCOMPARE(stage.rows(), list("cam-2/0 P1, cam-1/0 P2"));
        QVERIFY(stage.model.isHeld());
        QCOMPARE(stage.model.newer(), 0);
    }

    void aFloodFoldsByCameraButNeverPriorityOne()
    {
        ListStage stage;
        std::vector<Alarm> alarms{leak(1, 1, 100, 50), streamDown(1, 90), leak(3, 2, 95)};
        for (int cell = 0; cell < 8; ++cell) {
            alarms.push_back(leak(1, 3, 10 + cell, cell));
            alarms.push_back(leak(2, cell == 3 ? 2 : 3, 10 + cell, cell));
        }
        alarms[5].first = true;
        stage.client.tell(alarms);
        QCOMPARE(stage.model.rowCount(), 19);
        stage.setFlood(true);
        QCOMPARE(stage.rows(), list("cam-1/50 P1, cam-3/0 P2, cam-2: 8 of P2, "
                                    "cam-1/StreamDown P2, cam-1: 8 of P3"));
        QVERIFY(stage.model.foldAt(4)->first);
        QCOMPARE(stage.model.foldAt(4)->unacknowledged, 8U);
        stage.setFlood(false);
        QCOMPARE(stage.model.rowCount(), 19);
    }

    void aFoldOpensWhereItIs()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10, 0), leak(1, 3, 11, 1), leak(2, 3, 12)});
        stage.setFlood(true);
        QCOMPARE(stage.rows(), list("cam-1: 2 of P2, cam-2/0 P3"));
        for (const bool held : {false, true}) {
            stage.model.setHeld(held);
            stage.model.setOpen(camera(1), true);
            QCOMPARE(stage.rows(), list("cam-1: 2 of P2, >cam-1/0 P2, >cam-1/1 P3, cam-2/0 P3"));
            stage.model.setOpen(camera(1), false);
            QCOMPARE(stage.rows(), list("cam-1: 2 of P2, cam-2/0 P3"));
        }
        QCOMPARE(stage.model.reveal(leak(1, 3, 11, 1).id), 2);
        QCOMPARE(stage.model.rowOf(leak(2, 3, 12).id), 3);
    }

    void aFoldCountsWhatComesWhileItIsHeld()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10, 0), leak(1, 3, 11, 1), leak(2, 3, 12)});
        stage.setFlood(true);
        stage.model.setHeld(true);
        stage.client.tell({leak(1, 3, 13, 2), leak(1, 1, 14, 3), leak(1, 3, 11, 1)});
        QCOMPARE(stage.rows(), list("cam-1: 3 of P2, cam-2/0 P3"));
        QCOMPARE(stage.model.newer(), 1); // priority 1 is never in a fold
        QCOMPARE(stage.model.worstNewer(), 1);
        stage.client.tell({over(leak(1, 2, 10, 0), 20)});
        QCOMPARE(stage.rows(), list("cam-1: 2 of P3, cam-2/0 P3"));
        stage.model.setHeld(false);
        QCOMPARE(stage.rows(), list("cam-1/3 P1, cam-1: 2 of P3, cam-2/0 P3"));
    }

    void whatGetsWorseLeavesItsFold()
    {
        ListStage stage;
        stage.client.tell({leak(1, 2, 10, 0), leak(1, 3, 11, 1), leak(1, 3, 12, 2)});
        stage.setFlood(true);
        QCOMPARE(stage.rows(), list("cam-1: 3 of P2"));
        stage.client.tell({leak(1, 1, 10, 0)});
        QCOMPARE(stage.rows(), list("cam-1/0 P1, cam-1: 2 of P3"));
    }

    void hostileTextsAreOneLineOfPlainText()
    {
        ListStage stage;
        Alarm hostile = leak(1, 1, 10);
        hostile.asset =
            QStringLiteral("<b>x</b>\n\u202E<img src=file:///etc/passwd>") + QString(10'000, u'A');
        hostile.id.camera = QStringLiteral("\x1b[2J\r\n<a href=x>");
        hostile.report.flowRate->unit = QStringLiteral("g\n/s\u202E");
        stage.client.tell({hostile});
        for (int column = 0; column < AlarmListModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
                const QString text = stage.model.index(0, column).data(role).toString();
                QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202e)) &&
                        !text.contains(QChar(0x1b)));
                QVERIFY(text.size() < 400);
            }
        }
    }

    void anyHistoryEndsInTheSameOrder()
    {
        std::mt19937 random(11);
        ListStage stage;
        std::map<AlarmId, Alarm> truth;
        for (int round = 0; round < 300; ++round) {
            std::vector<Alarm> batch;
            const auto size = 1 + random() % 20;
            std::set<AlarmId> inBatch;
            for (unsigned number = 0; number < size; ++number) {
                Alarm alarm = leak(1 + int(random() % 4), 1 + int(random() % 3),
                                   qint64(random() % 1'000), int(random() % 12));
                const auto fate = random() % 8;
                if (fate == 0)
                    alarm = over(alarm, 5);
                else if (fate == 1)
                    alarm = acknowledged(alarm, 5);
                else if (fate == 2)
                    alarm.condition.state = AlarmState::Shelved;
                if (!inBatch.insert(alarm.id).second)
                    continue;
                truth[alarm.id] = alarm;
                batch.push_back(alarm);
            }
            stage.client.tell(batch);
            if (random() % 5 == 0)
                stage.setFlood(random() % 2 == 0);
            if (random() % 3 == 0)
                stage.model.setHeld(random() % 2 == 0);
            if (random() % 4 == 0)
                stage.model.setOpen(camera(1 + int(random() % 4)), random() % 2 == 0);
            if (random() % 10 == 0)
                stage.model.setShowsSetAside(random() % 2 == 0);
        }
        stage.model.setHeld(false);
        stage.model.setShowsSetAside(false);
        for (int flood = 0; flood < 2; ++flood) {
            stage.setFlood(flood == 1);
            ListStage fresh;
            std::vector<Alarm> all;
            for (const auto &[id, alarm] : truth)
                all.push_back(alarm);
            fresh.client.tell(all);
            fresh.setFlood(flood == 1);
            for (int number = 1; number <= 4; ++number) {
                stage.model.setOpen(camera(number), number == 2);
                fresh.model.setOpen(camera(number), number == 2);
            }
            QCOMPARE(stage.rows(), fresh.rows());
            QVERIFY(stage.model.counts() == fresh.model.counts());
            QVERIFY(stage.model.rowCount() > 3);
        }
    }

    void manyChangesAtOnceKeepEveryRowItsAlarm()
    {
        ListStage stage;
        std::vector<Alarm> alarms;
        for (int number = 0; number < 400; ++number)
            alarms.push_back(leak(1 + number % 5, 2 + number % 2, 10'000 + number, number));
        stage.client.tell(alarms);
        std::vector<std::pair<QPersistentModelIndex, AlarmId>> marks;
        for (int row = 0; row < stage.model.rowCount(); row += 7)
            marks.emplace_back(stage.model.index(row, 1), stage.model.alarmAt(row)->id);
        std::vector<Alarm> changes;
        for (std::size_t number = 0; number < alarms.size(); number += 2) {
            changes.push_back(number % 4 == 0 ? over(alarms[number], 5)
                                              : acknowledged(alarms[number], 5));
            changes.push_back(
                leak(9, 2 + int(number) % 3 / 2, 10'000 + qint64(number) * 2 + 1, int(number)));
        }
        QSignalSpy shuffles(&stage.model, &QAbstractItemModel::layoutChanged);
        stage.client.tell(changes);
        QVERIFY(shuffles.size() >= 2); // rows went and came in one go
        int left = 0;
        for (const auto &[mark, id] : marks) {
            if (!mark.isValid()) {
                QVERIFY(!stage.model.find(id));
                continue;
            }
            ++left;
            QVERIFY(stage.model.alarmAt(mark.row())->id == id);
        }
        QVERIFY(left > 20);
        ListStage fresh;
        fresh.client.tell(alarms);
        for (const Alarm &change : changes)
            fresh.client.tell({change}); // one by one: rows move
        QCOMPARE(stage.rows(), fresh.rows());
    }

    void rowsAreBoundedFromTheTop()
    {
        PanelStage stage;
        AlarmListModel model(stage.context());
        std::vector<Alarm> alarms;
        for (int number = 0; number < int(AlarmListModel::mostRows) + 5; ++number)
            alarms.push_back(leak(1, 3, number, number));
        alarms.push_back(leak(2, 1, 1));
        stage.client.tell(alarms);
        QCOMPARE(model.rowCount(), int(AlarmListModel::mostRows));
        QCOMPARE(model.beyond(), 6U);
        QCOMPARE(model.alarmAt(0)->priority, 1);
        QCOMPARE(model.counts().shown(), AlarmListModel::mostRows + 6);
    }
};

QTEST_MAIN(TestAlarmListModel)
#include "tst_alarmlistmodel.moc"
