// SPDX-License-Identifier: Apache-2.0
// Reads the map's files beside the panel's thread.
#pragma once

#include "base/fault.h"
#include "config/config.h"
#include "map/geojson.h"
#include "map/siteplan.h"

#include <QObject>

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
/// works on the global thread pool.
class SiteLoader final : public QObject
{
    Q_OBJECT
public:
    explicit SiteLoader(QObject *parent = nullptr);
    ~SiteLoader() override;

    /// loaded() follows, for the last call only. The same files again are not read again.
    void load(const MapConfig &config);

signals:
    void loaded(const std::shared_ptr<const Runnel::SiteGround> &ground);

private:
    MapConfig m_config;
    quint64 m_asked = 0;
    bool m_any = false;
};

} // namespace Runnel
