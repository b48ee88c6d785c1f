// SPDX-License-Identifier: Apache-2.0
// How long the endpoints' page takes with 1,000 of them. Reports; never fails.
#include "endpoints/endpointspage.h"

#include "endpointsamples.h"
#include "panelstage.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Runnel;

namespace {

void report(const char *what, int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s median %6.2f ms, worst %6.2f ms\n", what, times[times.size() / 2],
                times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    PanelStage stage;
    EndpointsPage page(stage.context());
    page.setStyleSheet(stage.style.styleSheet());
    page.resize(1848, 976);
    page.show();
    const auto paint = [&] {
        QCoreApplication::processEvents();
        page.repaint();
    };
    RuntimeUpdate first;
    first.config = PanelSamples::site(1'000);
    first.snapshot = PanelSamples::quiet(1'000, stage.clock.wallMilliseconds());
    report("1,000 endpoints for the first time", 1, [&] {
        emit stage.client.updated(first);
        paint();
    });
    Snapshot snapshot = *first.snapshot;
    quint64 turn = 0;
    report("a snapshot of 1,000, painting included", 41, [&] {
        stage.clock.advance(std::chrono::milliseconds(900));
        EndpointSamples::goOn(snapshot, stage.clock.wallMilliseconds(), ++turn);
        stage.client.tell(snapshot);
        paint();
    });
    report("a second passes", 41, [&] {
        stage.clock.advance(std::chrono::seconds(1));
        paint();
    });
    report("500 fail at once, and are well again", 10, [&] {
        for (std::size_t i = 0; i < 500; ++i)
            snapshot.endpoints[2 * i].stream.state =
                ++turn % 1'000 < 500 ? EndpointState::Failed : EndpointState::Live;
        stage.client.tell(snapshot);
        paint();
    });
    return 0;
}
