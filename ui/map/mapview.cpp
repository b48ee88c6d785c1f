// SPDX-License-Identifier: Apache-2.0
// Keeping the picture and the marks up to date, and painting them.
#include "map/mapaccessible.h"
#include "map/mapviewprivate.h"
#include "map/targetname.h"
#include "style/prioritysymbol.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Runnel {

namespace {

constexpr double buttonMillimetres = 12;

/// What the screen says of itself, unless that cannot be.
double millimetreOf(const QWidget &widget)
{
    constexpr double inch = 25.4;
    const QScreen *screen = widget.screen();
    const double dpi = screen != nullptr ? screen->physicalDotsPerInch() : 0;
    return (dpi >= 60 && dpi <= 400 ? dpi : 96) / inch;
}

/// Nothing of what the kept picture shows is another.
bool sameButWords(std::vector<MapCamera> cameras, const std::vector<MapCamera> &others)
{
    if (cameras.size() != others.size())
        return false;
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        cameras[i].note = others[i].note;
        cameras[i].label = others[i].label;
    }
    return cameras == others;
}

} // namespace

MapView::Private::Private(MapView &owner, FlashClock &clock)
    : view(owner)
    , flash(clock)
    , closer(new MapButton(MapButton::Sign::Closer, &owner))
    , farther(new MapButton(MapButton::Sign::Farther, &owner))
    , whole(new MapButton(MapButton::Sign::Fit, &owner))
    , followButton(new MapButton(MapButton::Sign::Text, &owner))
{
    followButton->setCheckable(true);
    followButton->setChecked(true);
}

MapView::MapView(FlashClock &flash, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, flash))
{
    setProperty("help", QStringLiteral("map"));
    QAccessible::installFactory(&MapAccessible::create); // the same again is the same
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setMouseTracking(false);
    connect(&flash, &FlashClock::beat, this, [this] { d->flashed(); });
    const auto zoomBy = [this](double factor) {
        d->touched();
        d->zoomAbout(QRectF(rect()).center(), factor);
    };
    connect(d->closer, &QAbstractButton::clicked, this, [zoomBy] { zoomBy(1.6); });
    connect(d->farther, &QAbstractButton::clicked, this, [zoomBy] { zoomBy(1 / 1.6); });
    connect(d->whole, &QAbstractButton::clicked, this, [this] { fit(); });
    connect(d->followButton, &QAbstractButton::toggled, this, &MapView::setFollowing);
    d->placeButtons();
    d->describe();
}

MapView::~MapView()
{
    d->flash.setWanted(*this, false);
}

void MapView::setOrigin(const GeoPosition &origin)
{
    const QPointF centre = d->viewport.centre();
    const GeoPosition held = d->scene.plane().toPosition(centre);
    d->scene.setOrigin(origin);
    d->viewport.setCentre(d->scene.plane().toMetres(held));
    d->siteChanged();
}

void MapView::setTiles(const QString &path)
{
    if (path == d->tilesPath)
        return;
    d->tilesPath = path;
    d->tiles.reset();
    if (!path.isEmpty()) {
        d->tiles = std::make_unique<TileLayer>(path);
        connect(d->tiles.get(), &TileLayer::failed, this, &MapView::tilesFailed);
        connect(d->tiles.get(), &TileLayer::arrived, this, [this] {
            d->groundStale = true;
            update();
        });
    }
    d->groundStale = true;
    update();
}

bool MapView::hasAllTiles() const
{
    return !d->tiles || d->tiles->isComplete();
}

void MapView::setSitePlan(const std::optional<SitePlan> &plan)
{
    d->scene.setSitePlan(plan);
    d->siteChanged();
}

void MapView::setOverlays(const std::vector<GeoOverlay> &overlays)
{
    d->scene.setOverlays(overlays);
    d->siteChanged();
}

void MapView::setCameras(const std::vector<MapCamera> &cameras)
{
    if (cameras == d->givenCameras)
        return; // a heartbeat that changes nothing draws nothing
    const bool onlyWords = sameButWords(cameras, d->givenCameras);
    const GeoPosition origin = d->scene.plane().toPosition({});
    d->givenCameras = cameras;
    d->scene.setCameras(cameras);
    if (!(origin == d->scene.plane().toPosition({})))
        d->groundStale = true; // the first camera is where the plane begins
    d->marksChanged();
    if (onlyWords) // "no signal 00:31" changes every second
        return;
    d->pictureStale = true;
    d->follow();
}

void MapView::setLeaks(const std::vector<MapLeak> &leaks)
{
    if (leaks == d->givenLeaks)
        return;
    d->givenLeaks = leaks;
    d->scene.setLeaks(leaks);
    d->marksChanged();
    d->wishToFlash();
    d->follow();
}

void MapView::setWind(const std::optional<MapWind> &wind)
{
    if (wind == d->scene.wind())
        return;
    d->scene.setWind(wind);
    d->placeButtons();
    d->pictureStale = true;
    d->marksChanged();
}

void MapView::setColours(const Palette &palette)
{
    d->palette = palette;
    for (MapButton *button : {d->closer, d->farther, d->whole, d->followButton})
        button->setColours(palette);
    d->groundStale = true;
    d->marksChanged();
}

void MapView::setPixelsPerMillimetre(double pixels)
{
    d->fixedMillimetre = std::clamp(pixels, 1.0, 40.0);
    d->placeButtons();
    d->siteChanged();
}

void MapView::setTool(MapTool *tool)
{
    d->cancel();
    d->tool = tool;
    d->pictureStale = true;
    toolChanged();
}

void MapView::offerFollowing(bool offered)
{
    d->followButton->setVisible(offered);
    d->placeButtons();
}

void MapView::toolChanged()
{
    d->describe();
    update();
}

GeoPosition MapView::positionAt(QPointF pixel) const
{
    return d->scene.plane().toPosition(d->viewport.toMetres(pixel));
}

QPointF MapView::pixelOf(const GeoPosition &position) const
{
    return d->viewport.toPixel(d->scene.plane().toMetres(position));
}

double MapView::pixelsPerMillimetre() const
{
    return d->face.pixelsPerMillimetre;
}

bool MapView::isFollowing() const
{
    return d->following;
}

const Viewport &MapView::viewport() const
{
    return d->viewport;
}

const MapLayout &MapView::marks() const
{
    d->ensureMarks();
    return d->layout;
}

QString MapView::nameOf(const MapTarget &target) const
{
    return targetName(d->scene, marks(), target);
}

QSize MapView::sizeHint() const
{
    return {880, 420};
}

QSize MapView::minimumSizeHint() const
{
    return {320, 240};
}

void MapView::Private::siteChanged()
{
    groundStale = true;
    marksChanged();
    follow();
}

void MapView::Private::marksChanged()
{
    marksStale = true;
    view.update();
}

void MapView::Private::ensureMarks()
{
    if (!marksStale)
        return;
    layout = MapLayout(scene, viewport, face, selection);
    marksStale = false;
    describe();
}

MapFrame MapView::Private::frameFor(QPainter &painter)
{
    return {painter,     scene,          viewport, palette, face, symbols, land ? &*land : nullptr,
            tiles.get(), tool == nullptr};
}

/// Who never looks far out never pays for it.
void MapView::Private::ensureLand()
{
    if (landWanted || !showsLand(viewport))
        return;
    landWanted = true;
    if (Result<Land> read = Land::load())
        land = std::move(read).value();
}

/// Scaling a site plan takes many times longer than all that lies above it: a wind that turns with
/// every report must not ask for it.
void MapView::Private::ensureGround(const QSize &pixels)
{
    if (!groundStale && ground.size() == pixels)
        return;
    ensureLand();
    ground = QPixmap(pixels);
    ground.setDevicePixelRatio(view.devicePixelRatioF());
    ground.fill(palette.ground);
    QPainter painter(&ground);
    const MapFrame frame = frameFor(painter);
    paintLand(frame);
    paintTiles(frame);
    paintSitePlan(frame);
    paintGrid(frame);
    paintOverlays(frame);
    groundStale = false;
    pictureStale = true;
}

void MapView::Private::ensurePicture()
{
    ensureGround((QSizeF(view.size()) * view.devicePixelRatioF()).toSize());
    if (!pictureStale)
        return;
    picture = ground;
    QPainter painter(&picture);
    const MapFrame frame = frameFor(painter);
    paintFootprints(frame);
    paintNames(frame);
    paintFurniture(frame);
    pictureStale = false;
}

void MapView::paintEvent(QPaintEvent *event)
{
    d->ensureMarks();
    d->ensurePicture();
    QPainter painter(this);
    const double ratio = d->picture.devicePixelRatio();
    constexpr int mostRects = 64; // beyond, asking each mark costs more than painting it
    const auto paintRect = [&](const QRect &rect) {
        painter.setClipRect(rect);
        painter.drawPixmap(QRectF(rect), d->picture,
                           QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio));
        const MapFrame frame = d->frameFor(painter);
        paintCameras(frame, d->layout, rect);
        paintLeaks(frame, d->layout, d->flash.isLit(), rect);
    };
    if (event->region().rectCount() > mostRects) {
        paintRect(event->rect());
    } else {
        for (const QRect &rect : event->region())
            paintRect(rect);
    }
    painter.setClipping(false);
    if (d->tool != nullptr) {
        painter.save();
        d->tool->paint(d->frameFor(painter));
        painter.restore();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(d->palette.selection, 2));
        painter.drawRect(QRectF(this->rect()).adjusted(1, 1, -1, -1));
    }
}

void MapView::Private::wishToFlash()
{
    const auto &leaks = scene.leaks();
    const bool any = std::any_of(leaks.begin(), leaks.end(), [](const MapScene::PlacedLeak &leak) {
        return leak.leak.unacknowledged;
    });
    flash.setWanted(view, any && view.isVisible());
}

/// Only the rings are repainted, not the map.
void MapView::Private::flashed()
{
    if (marksStale)
        return; // all of it is going to be painted anyway
    QRegion rings;
    const auto add = [&rings](QPointF at, double reach) {
        rings += QRectF(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
    };
    for (const MapLayout::LeakMark &mark : layout.leaks()) {
        if (mark.cluster.unacknowledged)
            add(mark.cluster.at, PrioritySymbol::reach(mark.side));
    }
    for (const EdgeArrow &arrow : layout.arrows()) {
        if (arrow.cluster.unacknowledged)
            add(arrow.cluster.at,
                PrioritySymbol::reach(MapLayout::arrowSide(face.pixelsPerMillimetre)));
    }
    if (layout.unplaced() && layout.unplaced()->cluster.unacknowledged)
        rings += layout.unplaced()->room.toAlignedRect();
    if (!rings.isEmpty())
        view.update(rings);
}

void MapView::Private::placeButtons()
{
    const double mm = fixedMillimetre.value_or(millimetreOf(view));
    face.pixelsPerMillimetre = mm;
    face.font = view.font();
    const int margin = int(2 * mm);
    const double target = buttonMillimetres * mm;
    closer->setAccessibleName(tr("Zoom in"));
    farther->setAccessibleName(tr("Zoom out"));
    whole->setAccessibleName(tr("Show everything"));
    followButton->setText(following ? tr("Follow: on") : tr("Follow: off"));
    followButton->setAccessibleName(tr("Follow the alarms"));
    int top = margin;
    for (MapButton *button : {closer, farther, whole}) {
        button->resize(button->sizeFor(target));
        button->move(view.width() - margin - button->width(), top);
        top += button->height() + margin / 2;
    }
    followButton->resize(followButton->sizeFor(target));
    followButton->move(view.width() - margin - followButton->width(),
                       view.height() - margin - followButton->height());
    face.covered.clear();
    for (const MapButton *button : {closer, farther, whole, followButton}) {
        if (!button->isVisibleTo(&view))
            continue;
        face.covered.push_back(QRectF(button->geometry()).adjusted(-2, -2, 2, 2));
    }
    face.furniture = {QRectF(0, view.height() - 15 * mm, 62 * mm, 15 * mm)};
    if (scene.wind())
        face.furniture.push_back(QRectF(0, 0, 45 * mm, 18 * mm));
    marksStale = true;
}

/// What somebody who cannot see the map has to know of it.
void MapView::Private::describe()
{
    if (tool != nullptr) {
        view.setAccessibleName(tool->name());
        view.setAccessibleDescription(tool->description());
        return;
    }
    const auto &leaks = scene.leaks();
    int ones = 0;
    int open = 0;
    for (const MapScene::PlacedLeak &leak : leaks) {
        ones += leak.leak.priority <= 1 ? 1 : 0;
        open += leak.leak.unacknowledged ? 1 : 0;
    }
    const auto blind = std::count_if(scene.cameras().begin(), scene.cameras().end(),
                                     [](const MapScene::PlacedCamera &camera) {
                                         return camera.camera.watch != MapCamera::Watch::Watching;
                                     });
    const QString text =
        tr("%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.")
            .arg(leaks.size())
            .arg(ones)
            .arg(open)
            .arg(scene.cameras().size())
            .arg(blind);
    view.setAccessibleName(tr("Map of the site"));
    if (text != view.accessibleDescription())
        view.setAccessibleDescription(text);
}

} // namespace Runnel
