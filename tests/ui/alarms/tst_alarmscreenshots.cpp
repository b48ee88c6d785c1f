// SPDX-License-Identifier: Apache-2.0
// Pictures of the list and of an alarm's detail in each of their states, for a person to look at.
#include "alarms/alarmtable.h"
#include "panelstage.h"

#include <QHBoxLayout>
#include <QTest>

using namespace Runnel;
using namespace PanelSamples;

namespace {

struct PictureStage : PanelStage
{
    explicit PictureStage(bool dark)
    {
        style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
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
};

QTEST_MAIN(TestAlarmScreenshots)
#include "tst_alarmscreenshots.moc"
