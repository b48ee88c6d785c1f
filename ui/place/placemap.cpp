// SPDX-License-Identifier: Apache-2.0
// The draft's cameras on the draft's site.
#include "place/placemap.h"

#include "base/clock.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "map/mapcameras.h"
#include "map/mapview.h"
#include "map/metricplane.h"
#include "map/siteloader.h"
#include "place/faultwords.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

constexpr GeoPosition offTheGlobe{999, 999}; // counted, not drawn
constexpr double wholeEarth = 20'000'000;    // metres from pole to pole

} // namespace

PlaceMap::PlaceMap(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_map(*new MapView(context.flash, this))
    , m_tool(*new PlaceTool(m_map, this))
    , m_loader(*new SiteLoader(this))
    , m_trouble(*new PlainText(QStringLiteral("error"), this))
{
    m_trouble.hide();
    m_map.offerFollowing(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(&m_map, 1);
    column->addWidget(&m_trouble);
    setFocusProxy(&m_map);
    const auto measure = [this] {
        m_map.setColours(m_context.style.palette());
        m_map.setPixelsPerMillimetre(m_context.style.pixelsPerMillimetre());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&draft, &ConfigDraft::changed, this, [this] {
        if (isVisible())
            take();
    });
    connect(&m_tool, &PlaceTool::previewed, this, &PlaceMap::showCameras);
    connect(&m_map, &MapView::tilesFailed, this, [this](const Fault &fault) {
        m_tilesFault = fault;
        showTroubles();
        emit tilesJudged();
    });
    connect(&m_loader, &SiteLoader::loaded, this,
            [this](const std::shared_ptr<const SiteGround> &ground) {
                m_hasGround = ground->plan || !ground->overlays.empty();
                m_map.setSitePlan(ground->plan);
                m_map.setOverlays(ground->overlays);
                m_overlayFaults = ground->overlayFaults;
                m_groundFaults = ground->faults();
                showTroubles();
                begin();
                emit siteLoaded();
            });
}

PlaceMap::~PlaceMap()
{
    m_map.setTool(nullptr);
}

void PlaceMap::setDevice(const QString &device)
{
    if (m_tool.isEditing())
        m_tool.cancel();
    m_device = device;
    m_begun = false;
    m_map.setTool(device.isEmpty() ? nullptr : &m_tool);
    m_map.setFollowing(true);
    take();
    begin();
}

bool PlaceMap::hasSite() const
{
    const auto cameras = mapCamerasOf(m_draft.config(), {}, 0);
    return m_hasGround || std::any_of(cameras.begin(), cameras.end(), [](const MapCamera &camera) {
               return isOnGlobe(camera.position);
           });
}

void PlaceMap::take()
{
    const MapConfig &map = m_draft.config().map;
    m_loader.load(map);
    if (map.tiles != m_tiles) {
        m_tiles = map.tiles;
        m_tilesFault = {};
        showTroubles();
        emit tilesJudged();
    }
    m_map.setTiles(map.tiles);
    if (m_device.isEmpty() || m_tool.isEditing()) {
        showCameras();
        return;
    }
    const CameraPlace place = CameraPlace::of(m_draft.document(), m_device);
    const bool moved = place.position != m_tool.place().position;
    m_tool.setPlace(place);
    showCameras();
    if (moved && place.position && m_begun && !m_map.rect().contains(m_tool.cameraAt().toPoint()))
        m_map.centreOn(*place.position);
}

void PlaceMap::showCameras()
{
    std::vector<MapCamera> cameras =
        mapCamerasOf(m_draft.config(), {}, m_context.clock.wallMilliseconds());
    MapCamera mine;
    mine.id = {m_device, {}};
    mine.label = m_device;
    std::vector<MapCamera> shown;
    bool known = false;
    for (MapCamera &camera : cameras) {
        camera.watch = MapCamera::Watch::Watching;
        camera.note.clear();
        if (camera.id.device != m_device || m_device.isEmpty()) {
            shown.push_back(std::move(camera));
        } else if (!std::exchange(known, true)) {
            mine = std::move(camera);
        }
    }
    if (!m_device.isEmpty()) {
        mine.position = m_tool.place().position.value_or(offTheGlobe);
        mine.heading = m_tool.place().heading;
        m_tool.setCamera(mine.label);
        shown.push_back(mine);
        if (m_tool.place().position && !m_placed && !m_hasGround && shown.size() == 1) {
            // Nothing was there to count metres from: the map begins at this camera.
            m_map.setOrigin(*m_tool.place().position);
            m_map.centreOn(*m_tool.place().position);
        }
        m_placed = m_tool.place().position.has_value();
    }
    m_map.setCameras(shown);
    if (!m_device.isEmpty())
        m_map.setSelectedCamera(mine.id);
}

void PlaceMap::begin()
{
    if (m_begun || !isVisible())
        return;
    if (!hasSite()) {
        m_map.showArea({0, 0}, wholeEarth);
        return; // a plan may still come
    }
    m_begun = true;
    m_map.setFollowing(true); // shows all that there is
}

void PlaceMap::showCamera()
{
    if (m_tool.place().position)
        m_map.centreOn(*m_tool.place().position);
}

void PlaceMap::reload()
{
    m_loader.reload();
}

void PlaceMap::setTroublesShown(bool shown)
{
    m_troublesShown = shown;
    showTroubles();
}

void PlaceMap::showTroubles()
{
    const Fault &first = m_groundFaults.empty() ? m_tilesFault : m_groundFaults.front();
    m_trouble.show(m_troublesShown && first ? wordsOf(first) : QString());
}

void PlaceMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_map.toolChanged();
        showTroubles();
    }
    QWidget::changeEvent(event);
}

void PlaceMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
    begin();
}

} // namespace Runnel
