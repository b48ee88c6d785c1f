// SPDX-License-Identifier: Apache-2.0
// One job a configuration; an answer that is out of date is dropped.
#include "map/siteloader.h"

#include "map/planpoints.h"

#include <QDateTime>
#include <QFileInfo>
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

QStringList filesOf(const MapConfig &config)
{
    QStringList files(config.overlays);
    if (!config.sitePlan.isEmpty())
        files << config.sitePlan << PlanPoints::filesBeside(config.sitePlan);
    files.removeAll(QString());
    return files;
}

/// Names, sizes and times.
QByteArray stampOf(const MapConfig &config)
{
    QByteArray stamp("files");
    for (const QString &file : filesOf(config)) {
        const QFileInfo info(file);
        stamp += '\n' + file.toUtf8() + ' ' + QByteArray::number(info.exists() ? info.size() : -1) +
                 ' ' +
                 QByteArray::number(info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0);
    }
    return stamp;
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
{
    using namespace std::chrono_literals;
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &SiteLoader::reload);
    const auto changed = [this] { m_rest.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
}

SiteLoader::~SiteLoader() = default; // a job that still runs finds nobody: see start()

void SiteLoader::load(const MapConfig &config)
{
    if (m_any && config == m_config)
        return;
    m_any = true;
    m_config = config;
    start(false);
}

void SiteLoader::reload()
{
    if (m_any)
        start(true);
}

void SiteLoader::start(bool onlyChanged)
{
    const quint64 number = ++m_asked;
    // The receiver lives as long as the panel's thread; whether this does is asked there.
    QObject *home = new QObject;
    QThreadPool::globalInstance()->start([config = m_config, home, number,
                                          known = onlyChanged ? m_stamp : QByteArray(),
                                          self = QPointer<SiteLoader>(this)] {
        const QByteArray stamp = stampOf(config); // before: what changes meanwhile is seen again
        const auto ground = stamp == known ? nullptr : read(config);
        QMetaObject::invokeMethod(home, [home, self, number, stamp, ground] {
            home->deleteLater();
            if (!self || self->m_asked != number)
                return;
            self->m_stamp = stamp;
            self->watch();
            if (ground)
                emit self->loaded(ground);
        });
    });
}

/// Anew each time: a file that is replaced in one step is another one under the same name.
void SiteLoader::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    QStringList paths;
    for (const QString &file : filesOf(m_config)) {
        if (file.startsWith(u':')) // comes with the program
            continue;
        paths << file << QFileInfo(file).absolutePath();
    }
    paths.removeDuplicates();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

} // namespace Runnel
