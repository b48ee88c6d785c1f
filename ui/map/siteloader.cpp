// SPDX-License-Identifier: Apache-2.0
// One job a configuration; an answer that is out of date is dropped.
#include "map/siteloader.h"

#include <QPointer>
#include <QThreadPool>

namespace Runnel {

namespace {

std::shared_ptr<const SiteGround> read(const MapConfig &config)
{
    auto ground = std::make_shared<SiteGround>();
    if (!config.sitePlan.isEmpty()) {
        Result<SitePlan> plan = SitePlan::load(config.sitePlan);
        if (plan)
            ground->plan = std::move(plan).value();
        else
            ground->planFault = plan.fault();
    }
    for (const QString &path : config.overlays) {
        Result<GeoOverlay> overlay = GeoOverlay::load(path);
        ground->overlayFaults.push_back(overlay ? Fault() : overlay.fault());
        if (overlay)
            ground->overlays.push_back(std::move(overlay).value());
    }
    return ground;
}

} // namespace

std::vector<Fault> SiteGround::faults() const
{
    std::vector<Fault> all;
    if (planFault)
        all.push_back(planFault);
    for (const Fault &fault : overlayFaults) {
        if (fault)
            all.push_back(fault);
    }
    return all;
}

SiteLoader::SiteLoader(QObject *parent)
    : QObject(parent)
{}

SiteLoader::~SiteLoader() = default; // a job that still runs finds nobody: see load()

void SiteLoader::load(const MapConfig &config)
{
    if (m_any && config == m_config)
        return;
    m_any = true;
    m_config = config;
    const quint64 number = ++m_asked;
    // The receiver lives as long as the panel's thread; whether this does is asked there.
    QObject *home = new QObject;
    QThreadPool::globalInstance()->start([config, home, number, self = QPointer<SiteLoader>(this)] {
        const auto ground = read(config);
        QMetaObject::invokeMethod(home, [home, self, number, ground] {
            home->deleteLater();
            if (self && self->m_asked == number)
                emit self->loaded(ground);
        });
    });
}

} // namespace Runnel
