// SPDX-License-Identifier: Apache-2.0
// Pictures of the list and of an alarm's detail in each of their states, for a person to look at.
#include "alarms/alarmdetail.h"
#include "alarms/alarmtable.h"
#include "panelstage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace Runnel;
using namespace PanelSamples;

namespace {

struct PictureStage : PanelStage
{
    explicit PictureStage(bool dark)
    {
        style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        clock.jumpWall(51'709'000); // 14:21:49 in a plant that keeps UTC
        page.setStyleSheet(style.styleSheet());
        auto *layout = new QHBoxLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&table);
        page.resize(880, 320);
        page.show();
    }

    qint64 now() const { return clock.wallMilliseconds(); }

    bool save(const QString &name, QSize size)
    {
        page.resize(size);
        QCoreApplication::processEvents();
        return screenshot(
            page, QStringLiteral("alarms"),
            style.theme() == PanelStyle::Theme::Dark ? name + QStringLiteral("-dark") : name, size);
    }

    QWidget page;
    AlarmListModel model{context()};
    AlarmTable table{context(), model};
};

void someAlarms(PictureStage &stage)
{
    const qint64 now = stage.now();
    Alarm worst = leak(2, 1, now - 42'000);
    worst.count = 14;
    worst.lastAt = now - 2'000;
    Alarm second = leak(1, 2, now - 129'000);
    second.count = 6;
    second.lastAt = now - 11'000;
    second.first = true;
    Alarm third = acknowledged(leak(2, 2, now - 1'400'000, 3), now - 1'300'000);
    third.count = 41;
    third.lastAt = now - 4'000;
    Alarm fourth = cleared(leak(1, 3, now - 2'400'000, 5), now - 700'000);
    fourth.report.position.reset();
    fourth.report.flowRate.reset();
    fourth.lastAt = now - 720'000;
    Alarm yesterday = acknowledged(leak(6, 3, now - 90'000'000), now);
    stage.client.tell({worst, second, third, fourth, yesterday,
                       acknowledged(streamDown(5, now - 31'000), now - 20'000)});
}

/// The detail alone, as wide and high as it is on the smallest panel.
struct DetailStage : PanelStage
{
    explicit DetailStage(bool dark)
    {
        style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        detail.setStyleSheet(style.styleSheet());
        clock.jumpWall(51'709'000); // 14:21:49 in a plant that keeps UTC
        detail.setConfig(site(7));
        detail.resize(328, 696);
        detail.show();
    }

    qint64 now() const { return clock.wallMilliseconds(); }

    Alarm rising(int priority)
    {
        Alarm alarm = leak(2, priority, now() - 840'000);
        alarm.trend.clear();
        for (int number = 0; number < 84; ++number)
            alarm.trend.push_back(
                {now() - 840'000 + 10'000 * number,
                 0.3 + 0.02 * (number % 3) + (number > 45 ? 0.034 * (number - 45) : 0)});
        alarm.report.flowRate->value = 1.42;
        alarm.count = 84;
        alarm.lastAt = now() - 2'000;
        alarm.report.cameraTime = now() - 49'000;
        alarm.report.message = QStringLiteral("Gas leak detected near the manifold");
        return alarm;
    }

    void answerJournal()
    {
        JournalPage page;
        JournalLine line;
        line.alarm = leak(2, 1, 0).id;
        line.at = now() - 60'000;
        line.input = AlarmInput::Raised;
        line.before = line.after = AlarmState::ActiveUnacknowledged;
        line.priority = 1;
        line.flowRate = 1.02;
        line.flowRateUnit = QStringLiteral("g/s");
        page.lines.push_back(line);
        line.at = now() - 840'000;
        line.before = AlarmState::Normal;
        line.flowRate = 0.34;
        page.lines.push_back(line);
        line.at = now() - 4'000'000;
        line.input = AlarmInput::Close;
        line.by = QStringLiteral("A. Berg");
        line.note = QStringLiteral("Checked on site, flange tightened");
        page.lines.push_back(line);
        emit client.journalReady(client.lastNumber, page, {});
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : detail.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(&detail))
                return button;
        }
        return nullptr;
    }

    bool save(const QString &name, QSize size = {328, 696})
    {
        detail.resize(size);
        QCoreApplication::processEvents();
        return screenshot(
            detail, QStringLiteral("alarms"),
            style.theme() == PanelStyle::Theme::Dark ? name + QStringLiteral("-dark") : name, size);
    }

    AlarmDetail detail{context()};
};

} // namespace

class TestAlarmScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void list_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void list()
    {
        QFETCH(const bool, dark);
        PictureStage stage(dark);
        stage.table.setQuietReason(
            QStringLiteral("No alarms"),
            QStringLiteral("7 of 7 cameras watching, last heartbeat 2 s ago."), false);
        QVERIFY(stage.save(QStringLiteral("list-empty"), {880, 320}));
        stage.table.setQuietReason(
            QStringLiteral("2 of 7 cameras are not watching"),
            QStringLiteral("No alarms from the other 5. North terminal 3: no signal for 00:31. "
                           "North terminal 5: analytics are off since 13:52:00."),
            true);
        QVERIFY(stage.save(QStringLiteral("list-empty-loud"), {880, 320}));
        someAlarms(stage);
        QVERIFY(stage.save(QStringLiteral("list"), {880, 320}));
        stage.table.setSelection(leak(1, 2, 0).id);
        stage.client.tell({leak(4, 1, stage.now()), leak(5, 3, stage.now()),
                           over(leak(1, 3, stage.now(), 5), stage.now())});
        QVERIFY(stage.save(QStringLiteral("list-held"), {880, 320}));
        QVERIFY(stage.save(QStringLiteral("list-held"), {1520, 480}));
    }

    void flood_data() { list_data(); }
    void flood()
    {
        QFETCH(const bool, dark);
        PictureStage stage(dark);
        std::vector<Alarm> alarms{leak(3, 1, stage.now() - 30'000)};
        for (int number = 1; number <= 5; ++number) {
            for (int cell = 1; cell <= 3 * number; ++cell) {
                alarms.push_back(leak(number, cell == 2 && number != 1 ? 2 : 3,
                                      stage.now() - 1'000 * cell * number, cell));
                if (number == 4 && cell == 12)
                    alarms.back().first = true;
            }
        }
        stage.client.tell(alarms);
        Snapshot snapshot = quiet(5, stage.now());
        snapshot.alarms.flood = true;
        stage.client.tell(snapshot);
        stage.model.setOpen(camera(2), true);
        QVERIFY(stage.save(QStringLiteral("flood"), {880, 480}));
    }

    void detail_data() { list_data(); }
    void detail()
    {
        QFETCH(const bool, dark);
        DetailStage stage(dark);
        QVERIFY(stage.save(QStringLiteral("detail-nothing")));
        stage.detail.setAlarm(stage.rising(1));
        stage.answerJournal();
        QVERIFY(stage.save(QStringLiteral("detail")));
        QVERIFY(stage.save(QStringLiteral("detail"), {420, 976}));
        stage.button(QStringLiteral("SHELVE"))->click();
        QVERIFY(stage.save(QStringLiteral("detail-shelving")));
        stage.button(QStringLiteral("4 h"))->click();
        stage.button(QStringLiteral("Maintenance"))->click();
        QVERIFY(stage.save(QStringLiteral("detail-shelving-ready")));
        stage.button(QStringLiteral("BACK"))->click();
        stage.button(QStringLiteral("CLOSE"))->click();
        QVERIFY(stage.save(QStringLiteral("detail-closing")));
        stage.button(QStringLiteral("BACK"))->click();
        stage.button(QStringLiteral("ACKNOWLEDGE"))->click();
        QVERIFY(stage.save(QStringLiteral("detail-waiting")));
        emit stage.client.commandDone(
            stage.client.lastNumber,
            Fault{FaultKind::CommandRefused,
                  QStringLiteral("This cannot be done in the alarm's present state."),
                  QStringLiteral("Look at the alarm again: somebody may have been faster."), 0,
                  RetryAdvice::Never});
        QVERIFY(stage.save(QStringLiteral("detail-refused")));
    }

    void detailInOtherStates_data() { list_data(); }
    void detailInOtherStates()
    {
        QFETCH(const bool, dark);
        DetailStage stage(dark);
        Alarm shelved = stage.rising(1);
        shelved.condition.state = AlarmState::Shelved;
        shelved.shelf = {stage.now() + 3'600'000, QStringLiteral("Maintenance of the flare"),
                         QStringLiteral("A. Berg")};
        stage.detail.setAlarm(shelved);
        stage.answerJournal();
        QVERIFY(stage.save(QStringLiteral("detail-shelved")));
        stage.detail.setAlarm(over(stage.rising(1), stage.now()));
        stage.answerJournal();
        QVERIFY(stage.save(QStringLiteral("detail-over")));
        stage.session.signIn(QStringLiteral("guest"), Role::Viewer, stage.now());
        stage.detail.setAlarm(streamDown(3, stage.now() - 31'000));
        QVERIFY(stage.save(QStringLiteral("detail-system-viewer")));
        stage.session.signIn(QStringLiteral("E. Lund"), Role::Engineer, stage.now());
        stage.detail.setAlarm(acknowledged(stage.rising(2), stage.now() - 5'000));
        QVERIFY(stage.save(QStringLiteral("detail-engineer")));
    }
};

QTEST_MAIN(TestAlarmScreenshots)
#include "tst_alarmscreenshots.moc"
