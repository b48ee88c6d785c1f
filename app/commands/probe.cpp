// SPDX-License-Identifier: Apache-2.0
// runnel probe: the way to a camera's first event, step by step, over the service's own stream
// code.
#include "commands.h"
#include "connectionoptions.h"
#include "probeprint.h"

#include "../signalwatcher.h"
#include "base/clock.h"
#include "config/configfile.h"
#include "config/paths.h"
#include "secret/systemsecretresolver.h"
#include "stream/endpointprobe.h"
#include "stream/streampool.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Runnel {

namespace {

struct ProbeOptions
{
    EndpointConfig endpoint;
    EndpointProbe::Options probe;
    bool json = false;
};

/// The endpoint DEVICE/ENDPOINT of a configuration file; an error's text otherwise.
QString readConfigured(const QString &file, const QString &name, EndpointConfig &endpoint)
{
    const ConfigReadResult result = ConfigFile::load(file);
    if (!result.ok()) {
        for (const ConfigProblem &problem : result.problems)
            printError(formatProblem(file, problem));
        return QStringLiteral("The configuration cannot be used.");
    }
    QStringList known;
    for (const DeviceConfig &device : result.config.devices) {
        for (const EndpointConfig &candidate : device.endpoints) {
            if (candidate.id.toString() == name) {
                endpoint = candidate;
                return {};
            }
            if (known.size() < 10)
                known += candidate.id.toString();
        }
    }
    return QStringLiteral("%1 has no endpoint %2. It has, for example: %3")
        .arg(file, name, known.join(QStringLiteral(", ")));
}

/// Fills `options`; an error's text otherwise.
QString readProbe(const QCommandLineParser &parser, ProbeOptions &options)
{
    if (parser.positionalArguments().size() != 1)
        return QStringLiteral(
            "probe takes one URL, for example: runnel probe https://10.0.0.11/camera-events, or "
            "DEVICE/ENDPOINT of the configuration.");
    const QString target = parser.positionalArguments().constFirst();
    QString error;
    if (target.contains(QLatin1String("://"))) {
        if (parser.isSet(QStringLiteral("config")))
            return QStringLiteral("With --config name DEVICE/ENDPOINT, not a URL.");
        options.endpoint.id = {QStringLiteral("probe"), QStringLiteral("events")};
        error = readConnection(parser, target, options.endpoint);
    } else {
        if (hasConnectionOptions(parser))
            return QStringLiteral("An endpoint of the configuration brings its own connection "
                                  "options; give none, or a URL.");
        const QString file = parser.value(QStringLiteral("config"));
        error =
            readConfigured(file.isEmpty() ? Paths::configFile() : file, target, options.endpoint);
    }
    if (!error.isEmpty())
        return error;
    options.json = parser.isSet(QStringLiteral("json"));
    const auto limit = readSeconds(parser, QStringLiteral("timeout"), error);
    const auto listen = readSeconds(parser, QStringLiteral("listen"), error);
    if (!limit || !listen)
        return error;
    if (limit->count() > 0)
        options.probe.timeLimit = *limit;
    options.probe.listenFor = *listen;
    return {};
}

int exitCode(const ProbeReport &report)
{
    if (report.timedOut)
        return TimedOut;
    return report.succeeded() ? Done : Failed;
}

void addProbeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Tests the way to a camera step by step, and says what to do where it ends: DNS, TCP, "
        "TLS (with the certificates), HTTP status, content type, first byte, first event.\n"
        "Exit code: 0 all is well, 1 a step failed, 2 usage, 3 the time was over."));
    parser.addPositionalArgument(
        QStringLiteral("URL"),
        QStringLiteral("the event stream, or DEVICE/ENDPOINT of the configuration"));
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("one ASCII object at the end")},
        {QStringLiteral("config"),
         QStringLiteral("probe DEVICE/ENDPOINT of this file, with its credentials"),
         QStringLiteral("FILE")},
        {QStringLiteral("listen"),
         QStringLiteral("go on for so long behind the first event, to see which types come"),
         QStringLiteral("SECONDS")},
        {QStringLiteral("timeout"),
         QStringLiteral("time for everything up to the first event; default 30"),
         QStringLiteral("SECONDS")},
    });
    addConnectionOptions(parser);
}

} // namespace

int runProbe(const QStringList &arguments)
{
    QCommandLineParser parser;
    addProbeOptions(parser);
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    ProbeOptions options;
    if (const QString error = readProbe(parser, options); !error.isEmpty())
        return usageError(error);

    SystemClock clock;
    SystemSecretResolver secrets(clock);
    SignalWatcher signalWatcher;
    StreamPool pool(clock);
    EndpointProbe probe(options.endpoint, options.probe, pool, secrets, clock);
    const ProbePrinter printer;
    if (!options.json) {
        printer.printHead(options.endpoint.address);
        QObject::connect(&probe, &EndpointProbe::stepChanged, &probe,
                         [&](const ProbeStep &step) { printer.printStep(step, probe.report()); });
    }
    QObject::connect(&probe, &EndpointProbe::finished, &probe, [&](const ProbeReport &report) {
        if (options.json)
            printLine(QString::fromLatin1(probeJson(report, clock.wallMilliseconds())));
        else
            printer.printEnd(report);
        QCoreApplication::exit(exitCode(report));
    });
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &probe, [&probe] {
        probe.stop();
        printError(QStringLiteral("Interrupted."));
        QCoreApplication::exit(Failed);
    });
    probe.start();
    const int code = QCoreApplication::exec();
    // Everything is said. The destructors would wait for the network's threads, and a hostile
    // camera can keep one of those busy for seconds beyond the time limit.
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace Runnel
