// SPDX-License-Identifier: Apache-2.0
// runnel: chooses what to run, and composes it.
#include "commands/commands.h"
#include "config/configfile.h"
#include "config/paths.h"
#include "demo/demo.h"
#include "headlessapp.h"
#include "options.h"
#include "signalwatcher.h"

#ifdef RUNNEL_GUI
#include "demo/paneldemo.h"
#include "display.h"
#include "guiapp.h"

#include <QApplication>
#endif

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

using Command = int (*)(const QStringList &arguments);

Command findCommand(const QString &name)
{
    static const QHash<QString, Command> commands{
        {QStringLiteral("tail"), runTail},     {QStringLiteral("check"), runCheck},
        {QStringLiteral("status"), runStatus}, {QStringLiteral("outbox"), runOutbox},
        {QStringLiteral("secret"), runSecret}, {QStringLiteral("probe"), runProbe},
        {QStringLiteral("import"), runImport}, {QStringLiteral("support"), runSupport},
        {QStringLiteral("people"), runPeople},
    };
    return commands.value(name, nullptr);
}

/// The configuration to run with, or an exit code after every problem was printed.
std::optional<int> loadConfiguration(const Options &options, HeadlessApp::Settings &settings)
{
    ConfigReadResult result;
    QString name;
    if (!options.endpoint.isEmpty()) {
        QString error;
        const QByteArray json = quickConfiguration(options, error);
        if (!error.isEmpty())
            return usageError(error);
        name = QStringLiteral("command line");
        result = ConfigReader::read(json);
    } else {
        name = options.configFile.isEmpty() ? Paths::configFile() : options.configFile;
        result = ConfigFile::load(name);
        settings.configFile = name;
    }
    for (const ConfigProblem &problem : result.problems)
        printError(formatProblem(name, problem));
    if (!result.ok())
        return UsageError;
    settings.config = result.config;
    settings.stateDirectory = Paths::stateDirectory(options.stateDirectory);
    return std::nullopt;
}

int runHeadless(const Options &options)
{
    SignalWatcher signalWatcher;
    HeadlessApp::Settings settings;
    if (const auto code = loadConfiguration(options, settings))
        return *code;
    HeadlessApp app(settings);
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &app, &HeadlessApp::stop);
    QObject::connect(&signalWatcher, &SignalWatcher::reloadRequested, &app, &HeadlessApp::reload);
    QObject::connect(&app, &HeadlessApp::stopped, &app, [] { QCoreApplication::exit(Done); });
    if (const auto code = app.start())
        return *code;
    const int code = QCoreApplication::exec();
    // Everything is stored and said. The destructors would wait for the network's threads, and a
    // hostile camera can keep one of those busy for longer than a service manager waits.
    std::fflush(nullptr);
    std::_Exit(code);
}

template<typename AnyDemo>
int runDemo()
{
    SignalWatcher signalWatcher;
    AnyDemo demo;
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &demo, &AnyDemo::stop);
    QObject::connect(&demo, &AnyDemo::finished, &demo,
                     [](int code) { QCoreApplication::exit(code); });
    demo.start();
    return QCoreApplication::exec();
}

#ifdef RUNNEL_GUI
/// True when these arguments ask for a window; a command, --headless and the like do not.
bool asksForPanel(int argc, char *argv[])
{
    bool panel = true;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--headless" || argument == "--help" || argument == "-h" ||
            argument == "--version" || argument == "-v" || (i == 1 && !argument.startsWith('-')))
            panel = false;
    }
    return panel;
}

/// The configuration of a panel may be yet to be made: in the panel.
bool beginsAnew(const Options &options, HeadlessApp::Settings &settings)
{
    const QString file = options.configFile.isEmpty() ? Paths::configFile() : options.configFile;
    if (!options.endpoint.isEmpty() || QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return false;
    settings.configFile = file;
    settings.stateDirectory = Paths::stateDirectory(options.stateDirectory);
    printError(QStringLiteral("There is no %1 yet. Set the site up in the panel.").arg(file));
    return true;
}

/// This process becomes the demo.
int becomeDemo()
{
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
    char name[] = "runnel";
    char demo[] = "--demo";
    char *const arguments[] = {name, demo, nullptr};
    ::execv(program.constData(), arguments);
    printError(QStringLiteral("The demo cannot be started: %1").arg(qt_error_string(errno)));
    return Failed;
}

int runPanel(const Options &options)
{
    SignalWatcher signalWatcher;
    HeadlessApp::Settings service;
    if (!beginsAnew(options, service)) {
        if (const auto code = loadConfiguration(options, service))
            return *code;
    }
    GuiApp::Settings settings;
    settings.runtime = {service.config, service.configFile, service.stateDirectory,
                        QCoreApplication::applicationVersion()};
    settings.kiosk = options.kiosk;
    GuiApp app(settings);
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &app, &GuiApp::stop);
    QObject::connect(&signalWatcher, &SignalWatcher::reloadRequested, &app, &GuiApp::reload);
    QObject::connect(
        &app, &GuiApp::stopped, &app, [] { QCoreApplication::exit(Done); }, Qt::QueuedConnection);
    bool demoNext = false;
    QObject::connect(&app, &GuiApp::demoRequested, &app, [&app, &demoNext] {
        demoNext = true;
        app.stop();
    });
    if (const auto code = app.start())
        return *code;
    const int code = QCoreApplication::exec();
    std::fflush(nullptr);
    std::_Exit(demoNext ? becomeDemo() : code); // see runHeadless()
}
#endif

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool withPanel)
{
#ifdef RUNNEL_GUI
    if (withPanel)
        return std::make_unique<QApplication>(argc, argv);
#endif
    Q_UNUSED(withPanel)
    return std::make_unique<QCoreApplication>(argc, argv);
}

int run(const Options &options, bool withPanel)
{
#ifdef RUNNEL_GUI
    if (withPanel)
        return options.demo ? runDemo<PanelDemo>() : runPanel(options);
#endif
    Q_UNUSED(withPanel)
    if (options.demo) {
        if (!options.headless)
            printError(QStringLiteral(
                "No display, or a build without a panel: the demo runs without it."));
        return runDemo<Demo>();
    }
    if (options.headless)
        return runHeadless(options);
    return usageError(QStringLiteral(
        "There is no panel here: no display, or a build without one. Start it as a service with "
        "`runnel --headless`, or see it work with `runnel --demo`. See `runnel --help`."));
}

} // namespace

} // namespace Runnel

int main(int argc, char *argv[])
{
    using namespace Runnel;
    ::umask(S_IRWXG | S_IRWXO);
    ::prctl(PR_SET_DUMPABLE, 0); // a core dump would hold secrets
    QCoreApplication::setApplicationName(QStringLiteral("runnel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNNEL_VERSION));
    // Qt's own event loop: GLib's costs a fifth more time an event. What needs GLib's turns it
    // itself (secret/glibturn.h).
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
#ifdef RUNNEL_GUI
    const bool withPanel = asksForPanel(argc, argv) && displayAvailable();
#else
    const bool withPanel = false;
#endif
    const auto application = makeApplication(argc, argv, withPanel);

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        if (const Command command = findCommand(arguments.at(1))) {
            installLogging(LogLevel::Error, LogFormat::Text);
            return command(arguments.mid(1));
        }
    }
    const ParsedOptions parsed = parseOptions(arguments);
    if (parsed.exitCode)
        return *parsed.exitCode;
    installLogging(parsed.options.demo ? std::max(parsed.options.logLevel, LogLevel::Warning)
                                       : parsed.options.logLevel,
                   parsed.options.logFormat);
    return run(parsed.options, withPanel);
}
