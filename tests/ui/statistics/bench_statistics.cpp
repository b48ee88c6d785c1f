// SPDX-License-Identifier: Apache-2.0
// How long the statistics' page takes for an update with a day of samples: reports figures.
#include "statistics/statisticspage.h"

#include "panelstage.h"
#include "plantday.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

/// Of this thread's own work: other programs on the machine do not count.
double workMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Each turn of the event loop in which something is drawn: taking the sample, layout, paint.
void measure(PanelStage &stage, const StatisticsPage &page, const char *name)
{
    std::vector<double> turns;
    for (int second = 0; second < 60; ++second) {
        RuntimeUpdate update;
        update.samples = {plantSample(stage.clock.wallMilliseconds(), 12)};
        double before = workMilliseconds();
        emit stage.client.updated(update);
        QCoreApplication::processEvents();
        turns.push_back(workMilliseconds() - before);
        for (int turn = 0; turn < 5; ++turn) {
            before = workMilliseconds();
            stage.clock.advance(200ms);
            QCoreApplication::processEvents();
            turns.push_back(workMilliseconds() - before);
        }
    }
    std::sort(turns.begin(), turns.end());
    std::printf("%-8s %dx%d  a turn: median %.1f ms, 99 %% %.1f ms, longest %.1f ms\n", name,
                page.width(), page.height(), turns[turns.size() / 2],
                turns[turns.size() * 99 / 100], turns.back());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    PanelStage stage;
    StatisticsPage page(stage.context());
    page.setStyleSheet(stage.style.styleSheet());
    const double before = workMilliseconds();
    for (int i = 86'400; i > 0; --i) {
        RuntimeUpdate update;
        update.samples = {plantSample(stage.clock.wallMilliseconds() - i * 1000LL, 12)};
        emit stage.client.updated(update);
    }
    std::printf("taking a day of samples, 12 types each, hidden: %.0f ms\n",
                workMilliseconds() - before);
    for (const QSize size : {QSize(1208, 696), QSize(1848, 976)}) {
        page.resize(size);
        page.show();
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            button->click();
            QCoreApplication::processEvents();
            measure(stage, page, qPrintable(button->text()));
        }
    }
    return 0;
}
