// SPDX-License-Identifier: Apache-2.0
// runnel: chooses what to run, and composes it.
#include "commands/commands.h"
#include "config/configfile.h"
#include "config/paths.h"
#include "demo/demo.h"
#include "headlessapp.h"
#include "options.h"
#include "signalwatcher.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdio>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/stat.h>

namespace Runnel {

namespace {

using Command = int (*)(const QStringList &arguments);

Command findCommand(const QString &name)
{
    static const QHash<QString, Command> commands{
        {QStringLiteral("tail"), runTail},     {QStringLiteral("check"), runCheck},
        {QStringLiteral("status"), runStatus}, {QStringLiteral("outbox"), runOutbox},
        {QStringLiteral("secret"), runSecret}, {QStringLiteral("probe"), runProbe},
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

int runDemo()
{
    SignalWatcher signalWatcher;
    Demo demo;
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &demo, &Demo::stop);
    QObject::connect(&demo, &Demo::finished, &demo, [](int code) { QCoreApplication::exit(code); });
    demo.start();
    return QCoreApplication::exec();
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
    const QCoreApplication application(argc, argv);

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
    if (parsed.options.demo)
        return runDemo();
    if (!parsed.options.headless && parsed.options.endpoint.isEmpty()) {
        return usageError(QStringLiteral(
            "This build has no panel. Start it as a service with `runnel --headless`, "
            "or see it work with `runnel --demo`. See `runnel --help`."));
    }
    return runHeadless(parsed.options);
}
