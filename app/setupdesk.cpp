// SPDX-License-Identifier: Apache-2.0
// Which sections the set-up has, and in which order.
#include "setupdesk.h"

#include "alarmtable/alarmsection.h"
#include "base/clock.h"
#include "broker/brokersection.h"
#include "cameras/addcamera.h"
#include "cameras/camerassection.h"
#include "general/generalsection.h"
#include "routes/attributessection.h"
#include "routes/routessection.h"
#include "secret/keychainstore.h"
#include "setup/setuppage.h"
#include "siteplan/mapsection.h"
#include "welcome/importpage.h"
#include "welcome/welcomepage.h"

#include <QDir>

namespace Runnel {

namespace {

/// Beside the state, not beside the configuration: that one is copied around.
QString secretsFolder(const SetupDesk::Places &places)
{
    return QDir(places.stateDirectory).filePath(QStringLiteral("secrets"));
}

} // namespace

SetupDesk::SetupDesk(const PanelContext &context, const Places &places)
    : m_context(context)
    , m_places(places)
    , m_keeper(context.clock, KeychainStore::create(), KeychainIndex::system(),
               secretsFolder(places))
    , m_draft(context, m_keeper)
    , m_page(*new SetupPage(context, m_draft, places.configFile))
    , m_welcome(*new WelcomePage(context))
    , m_import(*new ImportPage(context, m_draft))
    , m_cameras(*new CamerasSection(context, m_draft))
    , m_addCamera(*new AddCamera(context, m_draft))
{
    addSections();
}

void SetupDesk::addSections()
{
    m_page.addSection(&m_welcome, QStringLiteral("start"), [] { return SetupPage::tr("Start"); });
    m_page.addSection(&m_import, QStringLiteral("import"), [] { return SetupPage::tr("Import"); });
    m_page.addWideSection(&m_cameras, QStringLiteral("cameras"),
                          [] { return SetupPage::tr("Cameras"); });
    m_page.addWideSection(&m_addCamera, QStringLiteral("add-camera"),
                          [] { return SetupPage::tr("Add a camera"); });
    auto *broker = new BrokerSection(m_context, m_draft);
    m_page.addSection(broker, QStringLiteral("broker"), [] { return SetupPage::tr("Broker"); });
    m_page.addWideSection(new RoutesSection(m_context, m_draft), QStringLiteral("routes"),
                          [] { return SetupPage::tr("Routes"); });
    m_page.addSection(new AlarmSection(m_context, m_draft), QStringLiteral("alarms"),
                      [] { return SetupPage::tr("Alarms"); });
    m_page.addWideSection(new MapSection(m_context, m_draft), QStringLiteral("map"),
                          [] { return SetupPage::tr("Map"); });
    m_page.addWideSection(new AttributesSection(m_context, m_draft), QStringLiteral("details"),
                          [] { return SetupPage::tr("Details"); });
    m_page.addSection(
        new GeneralSection(m_context, m_draft, {m_places.configFile, m_places.stateDirectory}),
        QStringLiteral("general"), [] { return SetupPage::tr("General"); });
    if (m_places.isDemo)
        m_welcome.hideDemo();
    wireCameras();
    connect(&m_welcome, &WelcomePage::importWanted, this,
            [this] { m_page.showSection(&m_import); });
    connect(&m_welcome, &WelcomePage::brokerWanted, this,
            [this, broker] { m_page.showSection(broker); });
    connect(&m_addCamera, &AddCamera::brokerWanted, this,
            [this, broker] { m_page.showSection(broker); });
    connect(&m_welcome, &WelcomePage::demoWanted, this, &SetupDesk::demoWanted);
    connect(&m_welcome, &WelcomePage::feedWanted, this, &SetupDesk::feedWanted);
}

void SetupDesk::wireCameras()
{
    const auto add = [this] {
        m_page.showSection(&m_addCamera);
        m_addCamera.begin();
    };
    const auto list = [this] {
        m_cameras.showList();
        m_page.showSection(&m_cameras);
    };
    connect(&m_welcome, &WelcomePage::cameraWanted, this, add);
    connect(&m_welcome, &WelcomePage::camerasWanted, this, list);
    connect(&m_cameras, &CamerasSection::addWanted, this, add);
    connect(&m_cameras, &CamerasSection::copyWanted, this, [this](const EndpointId &from) {
        m_page.showSection(&m_addCamera);
        m_addCamera.beginCopyOf(from);
    });
    connect(&m_addCamera, &AddCamera::camerasWanted, this, list);
}

} // namespace Runnel
