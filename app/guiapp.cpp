// SPDX-License-Identifier: Apache-2.0
// Composition of the panel.
#include "guiapp.h"

#include "commands/commands.h"
#include "endpoints/endpointspage.h"
#include "feed/feedpage.h"
#include "journal/alarmjournalpage.h"
#include "people/peoplesection.h"
#include "people/seatsettings.h"
#include "processlimits.h"
#include "setup/setuppage.h"
#include "shell/banner.h"
#include "statistics/statisticspage.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>

namespace Runnel {

namespace {

/// Who started it: until somebody signs in under another name.
QString personHere()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("panel");
}

RuntimeHost::Settings withPerson(RuntimeHost::Settings settings)
{
    settings.person = personHere();
    return settings;
}

/// Screens lie of their size: an engineer's measure counts before what this one says.
double pixelsPerMillimetre()
{
    bool measured = false;
    const double given = qEnvironmentVariable("RUNNEL_PIXELS_PER_MM").toDouble(&measured);
    if (measured)
        return given;
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->physicalDotsPerInch() / 25.4 : 0;
}

} // namespace

GuiApp::GuiApp(const Settings &settings)
    : m_settings(settings)
    , m_secrets(m_clock)
    , m_runtime(withPerson(settings.runtime), m_clock, m_secrets)
    , m_remembered(settings.runtime.stateDirectory)
    , m_languages(m_remembered)
    , m_flash(m_clock)
    , m_session(personHere(), Role::Viewer) // until the core has told who may what
    , m_context{m_runtime, m_style, m_flash, m_clock, m_session}
    , m_alarms(m_context)
    , m_annunciator(m_clock)
    , m_setup(m_context,
              {settings.runtime.configFile, settings.runtime.stateDirectory, settings.isDemo})
    , m_window(m_context, m_alarms)
    , m_help(
          m_context, m_window,
          {settings.runtime.version, settings.runtime.configFile, settings.runtime.stateDirectory})
    , m_people(m_context, m_remembered, m_window)
{
    connect(&m_runtime, &RuntimeClient::accessChanged, &m_session, &Session::take);
    m_session.setExportFolder(
        QDir(settings.runtime.stateDirectory).absoluteFilePath(QStringLiteral("exports")));
    m_session.signIn(m_session.name(), m_session.role(), m_clock.wallMilliseconds());
    m_style.setPixelsPerMillimetre(pixelsPerMillimetre());
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        m_style.setScreenWidth(screen->geometry().width());
    m_window.setClosesQuietly(settings.isDemo);
    m_window.offerLanguages(m_languages);
    addPages();
    wireSound();
    connect(&m_window, &MainWindow::endRequested, this, &GuiApp::stop);
    connect(&m_runtime, &RuntimeThread::stopped, this, &GuiApp::stopped);
}

GuiApp::~GuiApp() = default;

void GuiApp::addPages()
{
    auto *overview = new OverviewPage(m_context, m_alarms);
    auto *endpoints = new EndpointsPage(m_context);
    m_window.addPage(overview, QStringLiteral("overview"),
                     [] { return MainWindow::tr("Overview"); });
    m_window.addPage(new AlarmJournalPage(m_context), QStringLiteral("journal"),
                     [] { return MainWindow::tr("Journal"); });
    auto *feed = new FeedPage(m_context);
    m_window.addPage(feed, QStringLiteral("feed"), [] { return MainWindow::tr("Feed"); });
    m_window.addPage(endpoints, QStringLiteral("cameras"),
                     [] { return MainWindow::tr("Cameras"); });
    m_window.addPage(new StatisticsPage(m_context), QStringLiteral("trends"),
                     [] { return MainWindow::tr("Trends"); });
    m_window.addPage(&m_setup.page(), QStringLiteral("setup"),
                     [] { return MainWindow::tr("Set up"); });
    m_setup.page().addSection(new PeopleSection(m_context, m_remembered), QStringLiteral("people"),
                              [] { return MainWindow::tr("People"); });
    m_window.limitPage(&m_setup.page(), Role::Engineer);
    connect(&m_setup, &SetupDesk::demoWanted, this, &GuiApp::demoRequested);
    connect(&m_setup, &SetupDesk::feedWanted, this, [this, feed] { m_window.showPage(feed); });
    connect(&m_session, &Session::changed, this, [this] {
        // Once it is known that whoever stands there may set anything up.
        if (m_session.told() == 1 && m_settings.runtime.config.devices.empty())
            m_window.showPage(&m_setup.page());
    });
    connect(overview, &OverviewPage::cameraChosen, endpoints,
            [this, endpoints](const EndpointId &id) {
                m_window.showPage(endpoints);
                endpoints->choose(id);
            });
    connect(&m_window.banner(), &Banner::alarmChosen, overview,
            [this, overview](const AlarmId &id) {
                m_window.showPage(overview);
                overview->choose(id);
            });
}

void GuiApp::wireSound()
{
    connect(&m_runtime, &RuntimeClient::updated, &m_annunciator,
            [this](const RuntimeUpdate &update) { m_annunciator.apply(update.alarms); });
    connect(&m_annunciator, &Annunciator::soundDue, &m_sound, &SoundOutput::play);
    connect(&m_window.banner(), &Banner::silenceRequested, &m_annunciator, &Annunciator::silence);
    const auto show = [this] {
        m_window.banner().setSound(m_annunciator.state() == Annunciator::State::Sounding,
                                   m_sound.reason());
    };
    connect(&m_annunciator, &Annunciator::stateChanged, this, show);
    connect(&m_sound, &SoundOutput::availabilityChanged, this, show);
    show();
}

std::optional<int> GuiApp::start()
{
    raiseOpenFileLimit();
    if (const Fault fault = m_lock.acquire(m_settings.runtime.stateDirectory)) {
        printError(fault.detail + u' ' + fault.remedy);
        return fault.kind == FaultKind::InstanceRunning ? AlreadyRunning : Failed;
    }
    if (m_settings.kiosk || SeatSettings::of(m_remembered).kiosk) {
        // Without it saving says that the folder is missing.
        QDir().mkdir(m_session.exportFolder(),
                     QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_window.showAsKiosk();
    } else {
        m_window.show();
    }
    m_window.activateWindow(); // a kiosk has no window manager that would
    m_runtime.start();
    return std::nullopt;
}

void GuiApp::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_window.setEnabled(false);
    m_runtime.stop();
}

void GuiApp::reload()
{
    m_runtime.reload();
}

} // namespace Runnel
