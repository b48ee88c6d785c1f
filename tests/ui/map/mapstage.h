// SPDX-License-Identifier: Apache-2.0
// A map on a screen of 96 dpi with the plant's cameras, and a clock to turn.
#pragma once

#include "map/mapview.h"
#include "map/metricplane.h"
#include "map/viewport.h"
#include "style/flashclock.h"

#include "manualclock.h"
#include "mapsite.h"

#include <QApplication>
#include <QWheelEvent>

namespace Runnel::MapSite {

struct Stage
{
    Stage()
    {
        qRegisterMetaType<AlarmId>("Runnel::AlarmId");
        view.setPixelsPerMillimetre(3.78);
        view.resize(900, 600);
        view.setOrigin(centre());
        view.setCameras(cameras());
        view.show();
        QApplication::processEvents();
    }

    void wheel(QPointF at, int notches)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }

    QPoint pixelOf(const GeoPosition &position) const
    {
        const MetricPlane plane(centre());
        return view.viewport().toPixel(plane.toMetres(position)).toPoint();
    }

    ManualClock clock;
    FlashClock flash{clock};
    MapView view{flash};
};

inline MapLeak acknowledged(MapLeak leak)
{
    leak.unacknowledged = false;
    return leak;
}

} // namespace Runnel::MapSite
