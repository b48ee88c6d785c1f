// SPDX-License-Identifier: Apache-2.0
// The operator's page: map and list as two views of one selection, and its detail.
#pragma once

#include "config/config.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace Runnel {
class AlarmDetail;
class AlarmListModel;
class AlarmTable;
class MapView;
class SiteLoader;
class Timer;
struct AlarmId;
struct RuntimeUpdate;
struct SiteGround;

/// Borrows the model, which the banner shows, too.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(const PanelContext &context, AlarmListModel &model, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void choose(const AlarmId &alarm); ///< as the banner does

signals:
    void cameraChosen(const Runnel::EndpointId &endpoint);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const RuntimeUpdate &update);
    void showAlarms();
    void showCameras();
    void showReason();
    void showGround(const SiteGround &ground);
    void showTroubles();
    void select(const std::optional<AlarmId> &alarm);
    void measure();
    void placeDetail();
    void retranslate();

    PanelContext m_context;
    AlarmListModel &m_model;
    Config m_config;
    std::optional<Snapshot> m_snapshot;
    std::chrono::nanoseconds m_heardAt;
    MapView &m_map;
    AlarmTable &m_table;
    AlarmDetail &m_detail;
    QLabel &m_trouble; ///< of the map's files and places
    std::vector<Fault> m_groundFaults;
    std::vector<Fault> m_cameraFaults;
    Fault m_tileFault;
    SiteLoader &m_loader;
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
