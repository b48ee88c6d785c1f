// SPDX-License-Identifier: Apache-2.0
// What MapView keeps; shared by its source files.
#pragma once

#include "map/land.h"
#include "map/layer.h"
#include "map/mapbutton.h"
#include "map/maptool.h"
#include "map/mapview.h"
#include "map/pointertracker.h"
#include "map/tilelayer.h"
#include "style/flashclock.h"

#include <QPixmap>

class QTouchEvent;

namespace Runnel {

struct MapView::Private
{
    Private(MapView &view, FlashClock &flash);

    // mapview.cpp
    void siteChanged();  ///< the kept picture is stale
    void marksChanged(); ///< only what stands on it
    void ensureMarks();  ///< brings the layout up to date
    void ensureGround(const QSize &pixels);
    void ensurePicture(); ///< and the kept picture
    void ensureLand();
    void wishToFlash();
    void flashed();
    void placeButtons();
    void describe();
    MapFrame frameFor(QPainter &painter);

    // mapviewinput.cpp
    void follow(); ///< when it is on and nobody touches
    void fitTo(const QRectF &metres);
    void touched(); ///< the operator took over
    void panBy(QPointF pixels);
    void zoomAbout(QPointF pixel, double factor);
    void moved(); ///< the viewport has changed
    bool touchEvent(const QTouchEvent &event);
    void press(const QList<QPointF> &points);
    void drag(const QList<QPointF> &points);
    void release();
    void cancel();

    // mapviewchoice.cpp
    void tap(QPointF at);
    void choose(const MapTarget &target);
    void chooseLeak(std::size_t leak);
    void chooseCamera(std::size_t camera);
    void bringIntoSight(const AlarmId &alarm);
    bool walk(int step); ///< Tab; false at the ends
    void chooseTowards(QPointF direction);

    MapView &view;
    FlashClock &flash;
    MapScene scene;
    std::vector<MapCamera> givenCameras;
    std::vector<MapLeak> givenLeaks;
    Viewport viewport;
    Palette palette = Palette::light();
    MapFace face;
    MapLayout layout;
    MapSelection selection;
    std::optional<Land> land; ///< read when first wanted
    bool landWanted = false;
    QString tilesPath;
    std::unique_ptr<TileLayer> tiles;
    QPixmap ground;  ///< what lies still: tiles, plan, grid, overlays
    QPixmap picture; ///< the ground, with what cameras see and the wind
    SymbolCache symbols;
    PointerTracker pointer;
    MapTool *tool = nullptr;
    bool toolDrags = false;
    MapButton *closer;
    MapButton *farther;
    MapButton *whole;
    MapButton *followButton;
    std::optional<double> fixedMillimetre;
    bool groundStale = true;
    bool pictureStale = true;
    bool marksStale = true;
    bool following = true;
    bool leavesByTab = false;
};

} // namespace Runnel
