// SPDX-License-Identifier: Apache-2.0
// The overview.
#include "overview/overviewpage.h"

#include "alarms/alarmdetail.h"
#include "alarms/alarmlistmodel.h"
#include "alarms/alarmtable.h"
#include "base/clock.h"
#include "base/escape.h"
#include "map/mapcameras.h"
#include "map/mapview.h"
#include "map/siteloader.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"
#include "text/watchtext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr double detailMillimetres = 86;
constexpr int detailShare = 36; ///< of a hundred, at most
constexpr int mapShare = 59;    ///< of a hundred, the rest is the list's
constexpr int listShare = 41;
constexpr int mostLines = 3; ///< of troubles with the map: it must stay a map

/// Of the latest report that says anything about it.
std::optional<MapWind> windOf(const std::vector<const Alarm *> &alarms)
{
    const Alarm *latest = nullptr;
    for (const Alarm *alarm : alarms) {
        if (alarm->report.windFrom && (!latest || alarm->lastAt > latest->lastAt))
            latest = alarm;
    }
    if (!latest)
        return std::nullopt;
    return MapWind{*latest->report.windFrom, latest->report.windSpeed};
}

} // namespace

OverviewPage::OverviewPage(const PanelContext &context, AlarmListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_heardAt(context.clock.now())
    , m_map(*new MapView(context.flash))
    , m_table(*new AlarmTable(context, model))
    , m_detail(*new AlarmDetail(context))
    , m_trouble(*new QLabel)
    , m_loader(*new SiteLoader(this))
    , m_second(context.clock.createTimer([this] { showReason(); }))
{
    setProperty("help", QStringLiteral("panel"));
    m_trouble.setTextFormat(Qt::PlainText);
    m_trouble.setProperty("role", QStringLiteral("error"));
    m_trouble.setWordWrap(true);
    m_trouble.hide();

    auto *above = new QWidget;
    auto *mapColumn = new QVBoxLayout(above);
    mapColumn->setContentsMargins({});
    mapColumn->setSpacing(0);
    mapColumn->addWidget(&m_trouble);
    mapColumn->addWidget(&m_map, 1);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(above);
    left->addWidget(&m_table);
    left->setStretchFactor(0, mapShare);
    left->setStretchFactor(1, listShare);
    left->setChildrenCollapsible(false);
    left->setSizes({mapShare * 10, listShare * 10});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(&m_detail);

    connect(&m_table, &AlarmTable::selected, this, [this](const AlarmId &id) { select(id); });
    connect(&m_table, &AlarmTable::selectionCleared, this, [this] { select(std::nullopt); });
    connect(&m_map, &MapView::selected, this, [this](const AlarmId &id) { select(id); });
    connect(&m_map, &MapView::tilesFailed, this, [this](const Fault &fault) {
        m_tileFault = fault;
        showTroubles();
    });
    connect(&m_map, &MapView::cameraSelected, this, &OverviewPage::cameraChosen);
    connect(&m_loader, &SiteLoader::loaded, this,
            [this](const std::shared_ptr<const SiteGround> &ground) { showGround(*ground); });
    connect(&context.client, &RuntimeClient::updated, this, &OverviewPage::take);
    connect(&model, &AlarmListModel::changed, this, &OverviewPage::showAlarms);
    connect(&context.style, &PanelStyle::changed, this, &OverviewPage::measure);
    setFocusPolicy(Qt::StrongFocus); // the list cannot have the focus while it is empty
    measure();
    retranslate();
    showReason();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::take(const RuntimeUpdate &update)
{
    m_heardAt = m_context.clock.now();
    if (update.config) {
        m_config = *update.config;
        m_detail.setConfig(m_config);
        m_loader.load(m_config.map);
        m_tileFault = {};
        m_map.setTiles(m_config.map.tiles);
    }
    if (update.snapshot) {
        m_snapshot = update.snapshot;
        showReason();
    }
    if (update.config || update.snapshot)
        showCameras();
}

void OverviewPage::showCameras()
{
    if (!m_snapshot)
        return;
    const MapCameraList cameras =
        MapCameraList::of(m_config, m_snapshot->endpoints, m_context.clock.wallMilliseconds());
    m_map.setCameras(cameras.cameras);
    m_cameraFaults = cameras.faults;
    showTroubles();
}

void OverviewPage::showAlarms()
{
    const std::vector<const Alarm *> alarms = m_model.alarms();
    std::vector<MapLeak> leaks;
    for (const Alarm *alarm : alarms) {
        if (auto leak = mapLeakOf(*alarm))
            leaks.push_back(std::move(*leak));
    }
    m_map.setLeaks(leaks);
    m_map.setWind(windOf(alarms));
}

void OverviewPage::showReason()
{
    m_second->start(1000ms);
    const auto silent =
        std::chrono::floor<std::chrono::milliseconds>(m_context.clock.now() - m_heardAt);
    const QuietReason reason =
        QuietReason::of(m_snapshot, silent, m_context.clock.wallMilliseconds());
    m_table.setQuietReason(reason.title, reason.detail, reason.loud);
}

void OverviewPage::showGround(const SiteGround &ground)
{
    m_map.setSitePlan(ground.plan);
    m_map.setOverlays(ground.overlays);
    m_groundFaults = ground.faults();
    showTroubles();
}

void OverviewPage::showTroubles()
{
    std::vector<Fault> faults = m_groundFaults;
    if (m_tileFault)
        faults.push_back(m_tileFault);
    faults.insert(faults.end(), m_cameraFaults.begin(), m_cameraFaults.end());
    QStringList lines;
    for (const Fault &fault : faults) {
        if (lines.size() == mostLines)
            break;
        lines << FaultText::detail(fault) + u' ' + FaultText::remedy(fault);
    }
    m_trouble.setText(lines.join(u'\n'));
    m_trouble.setVisible(!lines.isEmpty());
}

void OverviewPage::choose(const AlarmId &alarm)
{
    select(alarm);
}

/// One selection: whoever was touched, the others follow.
void OverviewPage::select(const std::optional<AlarmId> &id)
{
    m_table.setSelection(id);
    m_map.setSelection(id);
    const Alarm *alarm = id ? m_model.find(*id) : nullptr;
    m_detail.setAlarm(alarm ? std::optional(*alarm) : std::nullopt);
}

void OverviewPage::measure()
{
    const PanelStyle &style = m_context.style;
    m_map.setColours(style.palette());
    m_map.setPixelsPerMillimetre(style.pixelsPerMillimetre());
    placeDetail();
}

/// On a small screen with many pixels the map keeps the larger share.
void OverviewPage::placeDetail()
{
    m_detail.setFixedWidth(
        std::min(m_context.style.pixels(detailMillimetres), width() * detailShare / 100));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetail();
}

/// The keys of the list work as soon as there is one.
void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool ofList = event->key() == Qt::Key_Home || event->key() == Qt::Key_End ||
                        event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (ofList && hasFocus() && m_model.rowCount() > 0) {
        m_table.setFocus();
        if (QWidget *list = window()->focusWidget(); list && list != this) {
            QCoreApplication::sendEvent(list, event);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_map.setAccessibleDescription(tr("Cameras and leaks; the list has the same alarms"));
    showCameras(); // with their notes
    showReason();
}

} // namespace Runnel
