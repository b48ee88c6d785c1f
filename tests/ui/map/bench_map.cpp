// SPDX-License-Identifier: Apache-2.0
// How long the map takes with 2,000 leaks. Reports; never fails.
#include "map/maplayout.h"
#include "map/mapview.h"
#include "map/viewport.h"
#include "style/flashclock.h"

#include "mapsite.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Runnel;

namespace {

void report(const char *what, const std::function<void()> &work)
{
    constexpr int rounds = 41;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s median %7.2f ms, worst %7.2f ms\n", what, times[rounds / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    SystemClock clock;
    FlashClock flash(clock);
    MapView view(flash);
    view.resize(1920, 1080);
    view.setPixelsPerMillimetre(3.78);
    view.setOrigin(MapSite::centre());
    view.setSitePlan(MapSite::plan());
    view.setOverlays({MapSite::fence()});
    view.setCameras(MapSite::cameras());
    view.show();
    QImage target(view.size(), QImage::Format_RGB32);
    const auto paint = [&](const QRegion &region) { view.render(&target, {}, region); };

    std::vector<MapLeak> leaks = MapSite::flood(2000);
    report("new reports of 2,000 leaks: place, cluster, label", [&] {
        leaks.front().flow->value += 0.001; // the same again would be nothing to do
        view.setLeaks(leaks);
        view.marks();
    });
    std::printf("%zu symbols\n", view.marks().leaks().size());
    report("repaint all of 1920x1080, picture kept", [&] { paint(view.rect()); });
    report("new reports and repaint", [&] {
        leaks.front().flow->value += 0.001;
        view.setLeaks(leaks);
        paint(view.rect());
    });
    double from = 0;
    report("the wind turns, repaint", [&] {
        view.setWind(MapWind{++from, std::nullopt});
        paint(view.rect());
    });
    double shift = 1;
    report("zoom: site plan drawn anew, clusters, repaint", [&] {
        shift = -shift;
        view.setPixelsPerMillimetre(3.78 + shift * 0.001);
        paint(view.rect());
    });
    view.setLeaks({});
    view.setFollowing(false);
    const QPointF middle = QRectF(view.rect()).center();
    for (const double width : {30e3, 500e3, 5'000e3, 40'000e3}) {
        while (view.viewport().visible().width() < width) {
            QWheelEvent event(middle, middle, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &event);
        }
        report(qPrintable(QStringLiteral("land, %1 km in view, drawn anew").arg(width / 1000)),
               [&] {
                   shift = -shift;
                   view.setPixelsPerMillimetre(3.78 + shift * 0.001);
                   paint(view.rect());
               });
    }
    report("one flash of 100 by 100 pixels", [&] { paint(QRect(900, 500, 100, 100)); });
    return 0;
}
