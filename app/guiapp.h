// SPDX-License-Identifier: Apache-2.0
// The panel with the runtime beside it: composed, started and ended.
#pragma once

#include "alarms/alarmlistmodel.h"
#include "base/clock.h"
#include "help/helpdesk.h"
#include "language/languageswitch.h"
#include "overview/overviewpage.h"
#include "peopledesk.h"
#include "runtime/instancelock.h"
#include "runtime/runtimethread.h"
#include "secret/systemsecretresolver.h"
#include "session/panelsettings.h"
#include "session/session.h"
#include "setupdesk.h"
#include "shell/mainwindow.h"
#include "sound/annunciator.h"
#include "sound/soundoutput.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Runnel {

/// Main thread, with a QApplication. Composes; decides nothing about alarms.
class GuiApp final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        RuntimeHost::Settings runtime;
        bool kiosk = false;
        bool isDemo = false; ///< nothing is lost with it
    };

    explicit GuiApp(const Settings &settings);
    ~GuiApp() override;

    /// Takes the state directory, starts and shows the panel. An exit code when it cannot.
    std::optional<int> start();
    void stop(); ///< stopped() follows within five seconds
    void reload();

    RuntimeClient &client() { return m_runtime; }

signals:
    void stopped();
    void demoRequested(); ///< instead of this panel, which has nothing to do yet

private:
    void addPages();
    void wireSound();

    Settings m_settings;
    InstanceLock m_lock;
    SystemClock m_clock;
    SystemSecretResolver m_secrets;
    RuntimeThread m_runtime;
    PanelSettings m_remembered;
    LanguageSwitch m_languages; ///< before anything that shows words
    PanelStyle m_style;
    FlashClock m_flash;
    Session m_session;
    PanelContext m_context;
    AlarmListModel m_alarms;
    Annunciator m_annunciator;
    SoundOutput m_sound;
    SetupDesk m_setup; ///< its draft outlives the page, which is the window's
    MainWindow m_window;
    HelpDesk m_help;
    PeopleDesk m_people;
    bool m_stopping = false;
};

} // namespace Runnel
