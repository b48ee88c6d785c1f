// SPDX-License-Identifier: Apache-2.0
// What 20,000 alarms cost: bare, and with a list on the screen.
#include "alarms/alarmtable.h"
#include "panelstage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Runnel;
using namespace PanelSamples;

namespace {

constexpr int all = 20'000;
constexpr int changedAtOnce = 1'000;

Alarm alarmNumber(int number)
{
    return leak(1 + number % 40, 1 + number % 3, 1'767'225'000'000 + number * 7, number / 40);
}

void measure(const char *name, const std::function<std::vector<Alarm>(int round)> &batch,
             PanelStage &stage)
{
    std::vector<double> took;
    for (int round = 0; round < 20; ++round) {
        const std::vector<Alarm> alarms = batch(round);
        QElapsedTimer timer;
        timer.start();
        stage.client.tell(alarms);
        QCoreApplication::processEvents();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    QTextStream(stdout) << QStringLiteral("  %1 median %2 ms, worst %3 ms\n")
                               .arg(QLatin1String(name), -44)
                               .arg(took[took.size() / 2], 0, 'f', 2)
                               .arg(took.back(), 0, 'f', 2);
}

void run(bool onScreen)
{
    PanelStage stage;
    AlarmListModel model(stage.context());
    AlarmTable table(stage.context(), model);
    if (onScreen) {
        table.setStyleSheet(stage.style.styleSheet());
        table.resize(880, 320);
        table.show();
    }
    QTextStream(stdout) << (onScreen ? "with the list on the screen\n" : "the model, unseen\n");
    std::vector<Alarm> alarms;
    for (int number = 0; number < all; ++number)
        alarms.push_back(alarmNumber(number));
    QElapsedTimer timer;
    timer.start();
    stage.client.tell(alarms);
    QCoreApplication::processEvents();
    QTextStream(stdout) << QStringLiteral("  the first %1: %2 ms\n").arg(all).arg(timer.elapsed());

    const auto some = [](int round, const std::function<Alarm(Alarm, int)> &change) {
        std::vector<Alarm> batch;
        for (int number = 0; number < changedAtOnce; ++number)
            batch.push_back(change(alarmNumber((number * 17 + round) % all), round));
        return batch;
    };
    measure(
        "1,000 repeats",
        [&](int round) {
            return some(round, [](Alarm alarm, int turn) {
                alarm.count = quint64(turn) + 2;
                return alarm;
            });
        },
        stage);
    measure(
        "1,000 acknowledged, and back",
        [&](int round) {
            std::vector<Alarm> batch;
            for (int number = 0; number < changedAtOnce; ++number) {
                const Alarm alarm = alarmNumber(number * 17 % all);
                batch.push_back(round % 2 == 0 ? acknowledged(alarm, 1 + round) : alarm);
            }
            return batch;
        },
        stage);
    measure(
        "1,000 over, and back",
        [&](int round) {
            std::vector<Alarm> batch;
            for (int number = 0; number < changedAtOnce; ++number) {
                const Alarm alarm = alarmNumber(number * 17 % all);
                batch.push_back(round % 2 == 0 ? over(alarm, 1 + round) : alarm);
            }
            return batch;
        },
        stage);
    Snapshot flood = quiet(40, stage.clock.wallMilliseconds());
    flood.alarms.flood = true;
    timer.start();
    stage.client.tell(flood);
    QCoreApplication::processEvents();
    QTextStream(stdout) << QStringLiteral("  a flood begins: %1 ms, %2 rows\n")
                               .arg(timer.elapsed())
                               .arg(model.rowCount());
    measure(
        "1,000 repeats in a flood",
        [&](int round) {
            return some(round, [](Alarm alarm, int turn) {
                alarm.count = quint64(turn) + 50;
                return alarm;
            });
        },
        stage);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    run(false);
    run(true);
    return 0;
}
