// SPDX-License-Identifier: Apache-2.0
// What the feed costs of processor time at 1,000 events a second. Reports; never fails.
#include "feed/feedfilter.h"
#include "feed/feedmodel.h"
#include "feed/feedpage.h"

#include "feedsamples.h"
#include "panelstage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Runnel;

namespace {

constexpr int perUpdate = 200; // 1,000 a second, five updates a second

struct Bench
{
    explicit Bench(QSize size)
    {
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        emit stage.client.updated(first);
        page.setStyleSheet(stage.style.styleSheet());
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
    }

    /// One update and all that follows from it on the panel's thread, painting included.
    double step(qsizetype padding)
    {
        stage.clock.advance(std::chrono::milliseconds(200));
        RuntimeUpdate update = FeedSamples::update(next, perUpdate, stage.clock.wallMilliseconds());
        for (FeedEvent &event : update.events) {
            if (padding > 0)
                event.payload.insert(1, "\"pad\":\"" + QByteArray(padding, 'x') + "\",");
            event.payloadBytes = event.payload.size();
        }
        // Acknowledged half in this update, half in the one before.
        if (next > perUpdate)
            FeedSamples::acknowledge(update, next - perUpdate / 2, perUpdate,
                                     stage.clock.wallMilliseconds());
        next += perUpdate;
        const std::clock_t begun = std::clock(); // of the processor: the machine may be busy
        emit stage.client.updated(update);
        QCoreApplication::processEvents(); // layout
        page.repaint();
        QCoreApplication::processEvents();
        return double(std::clock() - begun) * 1'000 / CLOCKS_PER_SEC;
    }

    void report(const char *what, qsizetype padding = 0)
    {
        std::vector<double> times;
        for (int i = 0; i < 60; ++i)
            times.push_back(step(padding));
        std::sort(times.begin(), times.end());
        std::printf("%4dx%-4d %-46s median %6.2f ms, worst %6.2f ms\n", page.width(), page.height(),
                    what, times[times.size() / 2], times.back());
    }

    PanelStage stage;
    FeedPage page{stage.context()};
    quint64 next = 1;
};

void run(QSize size)
{
    Bench bench(size);
    auto &search = *bench.page.findChild<QLineEdit *>();
    auto &list = *bench.page.findChild<QTableView *>();
    bench.report("200 events of 150 bytes follow the newest");
    bench.report("200 events of 4 KiB", 4'096);
    search.setText(QStringLiteral("METHANE"));
    bench.report("the same, filtered by a text in the payload", 4'096);
    search.setText(QStringLiteral("nowhere"));
    bench.report("the same, none fits", 4'096);
    QElapsedTimer timer;
    timer.start();
    search.setText(QStringLiteral("methane"));
    search.clear();
    QCoreApplication::processEvents();
    bench.page.repaint();
    std::printf("%36s%6.2f ms\n", "filter 2,000 events and back ",
                double(timer.nsecsElapsed()) / 1e6);
    list.selectRow(3);
    bench.report("standing still, an event chosen", 4'096);
    timer.restart();
    QTest::keyClick(&bench.page, Qt::Key_Escape);
    QCoreApplication::processEvents();
    bench.page.repaint();
    std::printf("%36s%6.2f ms\n", "go on with 2,000 newer ", double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    run({1208, 696});
    run({1848, 976});
    return 0;
}
