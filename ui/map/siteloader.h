// SPDX-License-Identifier: Apache-2.0
// Reads the map's files beside the panel's thread.
#pragma once

#include "base/fault.h"
#include "config/config.h"
#include "map/geojson.h"
#include "map/siteplan.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Runnel {

/// What lies under cameras and leaks.
struct SiteGround
{
    std::optional<SitePlan> plan;
    Fault planFault;
    std::vector<GeoOverlay> overlays; ///< those that can be shown
    std::vector<Fault> overlayFaults; ///< one for each that is configured, in their order

    std::vector<Fault> faults() const; ///< of files that could not be shown
};

/// A site plan may be 40 million pixels: decoding it must not hold up an alarm. Panel's thread;
/// works on the global thread pool. Files that change meanwhile, such as the points that place the
/// plan, are read anew.
class SiteLoader final : public QObject
{
    Q_OBJECT
public:
    explicit SiteLoader(QObject *parent = nullptr);
    ~SiteLoader() override;

    /// loaded() follows, for the last call only. The same files again are not read again.
    void load(const MapConfig &config);
    void reload(); ///< the same files once more, when they are not what they were

signals:
    void loaded(const std::shared_ptr<const Runnel::SiteGround> &ground);

private:
    void start(bool onlyChanged);
    void watch();

    MapConfig m_config;
    QByteArray m_stamp; ///< of the files as they were read
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< one save is many changes of a folder
    quint64 m_asked = 0;
    bool m_any = false;
};

} // namespace Runnel
