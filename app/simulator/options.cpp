// SPDX-License-Identifier: Apache-2.0
// Reads and checks the simulator's command line.
#include "simulator/options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

namespace Runnel {

namespace {

/// QCommandLineParser knows options with one value; --tls has two, so it is taken out first.
QString takeTls(QStringList &arguments, SimulatorOptions &options)
{
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        const bool joined = arguments[i].startsWith(u"--tls=");
        if (arguments[i] != u"--tls" && !joined)
            continue;
        QStringList values;
        if (joined)
            values << arguments[i].mid(6);
        qsizetype end = i + 1;
        while (values.size() < 2 && end < arguments.size() && !arguments[end].startsWith(u"--"))
            values << arguments[end++];
        if (values.size() != 2 || values[0].isEmpty())
            return QStringLiteral("--tls needs two files: --tls CERTIFICATE KEY (both PEM)");
        options.tlsCertificate = values[0];
        options.tlsKey = values[1];
        arguments.remove(i, end - i);
        --i;
    }
    return {};
}

QString readFaults(const QStringList &texts, SimulatorOptions &options)
{
    static const QRegularExpression oneCamera(QStringLiteral("^(\\d+):(.*)$"));
    for (const QString &text : texts) {
        const auto match = oneCamera.match(text);
        StreamFaults probe;
        const QString wrong =
            match.hasMatch() ? probe.add(match.captured(2)) : options.faults.add(text);
        if (!wrong.isEmpty())
            return QStringLiteral("--fault: ") + wrong;
        if (!match.hasMatch())
            continue;
        const int camera = match.captured(1).toInt();
        if (camera < 1 || camera > options.cameras)
            return QStringLiteral("--fault: there is no camera %1; they are numbered from 1 to %2")
                .arg(match.captured(1))
                .arg(options.cameras);
        if (probe.flapUp.count() > 0)
            return QStringLiteral("--fault: flap concerns the whole server, not one camera");
        options.cameraFaults[camera] << match.captured(2);
    }
    return {};
}

} // namespace

StreamFaults SimulatorOptions::faultsOf(int camera) const
{
    StreamFaults all = faults;
    for (const QString &text : cameraFaults.value(camera))
        all.add(text);
    return all;
}

SimulatorCommandLine readSimulatorCommandLine(const QStringList &given)
{
    SimulatorCommandLine result;
    SimulatorOptions &options = result.options;
    QStringList arguments = given;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Simulates analytics cameras: an HTTP server of Server-Sent Events for demos, tests and\n"
        "training. GET / tells what it offers; camera K is at /cameras/K/camera-events, the first\n"
        "one also at /camera-events. The first line on stdout is the address listened on.\n\n"
        "Alerts carry a gap-free event_id for each camera. Without --ids a camera makes events\n"
        "only while somebody reads it. With --ids it goes on after its first reader has left and\n"
        "keeps the events, so that a client that sends Last-Event-ID loses nothing."));
    const auto option = [&parser](const char *name, const char *text, const char *value = nullptr) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromUtf8(text), QString::fromLatin1(value)});
    };
    option("port", "Port; 0 takes a free one (8080).", "PORT");
    option("listen", "Address to listen on (127.0.0.1).", "ADDRESS");
    option("cameras", "Number of cameras (1).", "N");
    option("rate", "Events per second of each camera (1); 0: as fast as the slowest reader reads.",
           "EVENTS_PER_SECOND");
    option("heartbeat", "Seconds between HEARTBEAT events, beside --rate (5); 0: none.", "SECONDS");
    option("alert-probability",
           "How many of the --rate events are alerts, 0 to 1 (0.3); "
           "the others are heartbeats and changes of the analytics.",
           "P");
    option("leaks", "Leaks that each camera sees at a time (one to three at random).", "N");
    option("seed", "Makes everything but the times reproducible.", "N");
    option("count",
           "Events of each camera in total, heartbeats included; afterwards the stream "
           "stays open and carries only comments.",
           "N");
    option("ids", "Number the events (id:) and resume after Last-Event-ID.");
    option("keep", "Events each camera keeps for readers that lag or come back (at most 10000).",
           "N");
    option("retry", "Send retry: MS at the start of each stream.", "MS");
    option("stamp", "Add stamp_us to each payload: when it was made, microseconds since 1970.");
    option("site", "Where the cameras stand (64.55,35.78,500).", "LAT,LON,RADIUS_M");
    option("tls", "Serve HTTPS with this certificate chain and key (PEM files).", "CERT KEY");
    option("client-ca", "Demand a client certificate signed by this authority (PEM).", "FILE");
    option("user", "Demand this user name (Basic authentication).", "NAME");
    option("password-file", "File with the user's password.", "FILE");
    option("fault", "Do something wrong; see below.", "KIND[=ARG]");
    const QCommandLineOption helpOption({QStringLiteral("h"), QStringLiteral("help")},
                                        QStringLiteral("Show this help."));
    parser.addOption(helpOption);

    const auto fail = [&result](const QString &text) {
        result.error = text;
        return result;
    };
    if (const QString wrong = takeTls(arguments, options); !wrong.isEmpty())
        return fail(wrong);
    if (!parser.parse(arguments))
        return fail(parser.errorText() + QStringLiteral(" Try --help."));
    if (parser.isSet(helpOption)) {
        result.help = parser.helpText() + u'\n' + StreamFaults::help();
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(QStringLiteral("\"%1\" is not an option. Try --help.")
                        .arg(parser.positionalArguments().first()));

    QString wrong;
    const auto number = [&](const char *name, double low, double high, auto &&store) {
        const QString key = QString::fromLatin1(name);
        if (!parser.isSet(key))
            return;
        bool isNumber = false;
        const double value = parser.value(key).toDouble(&isNumber);
        if (isNumber && value >= low && value <= high)
            store(value);
        else if (wrong.isEmpty())
            wrong = QStringLiteral("--%1 must be a number from %2 to %3, not \"%4\".")
                        .arg(key)
                        .arg(low, 0, 'g', 10)
                        .arg(high, 0, 'g', 10)
                        .arg(parser.value(key));
    };
    number("port", 0, 65535, [&](double v) { options.port = quint16(v); });
    number("cameras", 1, 100'000, [&](double v) { options.cameras = int(v); });
    number("rate", 0, 1'000'000, [&](double v) { options.rate = v; });
    number("heartbeat", 0, 86'400, [&](double v) { options.heartbeatSeconds = v; });
    number("alert-probability", 0, 1, [&](double v) { options.alertProbability = v; });
    number("leaks", 1, 100, [&](double v) { options.leaks = int(v); });
    number("seed", 0, 4294967295.0, [&](double v) { options.seed = quint32(v); });
    number("count", 1, 1e12, [&](double v) { options.count = qint64(v); });
    number("keep", 1, 10'000'000, [&](double v) { options.keep = int(v); });
    number("retry", 0, 86'400'000, [&](double v) { options.retryMilliseconds = int(v); });
    if (!wrong.isEmpty())
        return fail(wrong);
    options.ids = parser.isSet(QStringLiteral("ids"));
    options.stamp = parser.isSet(QStringLiteral("stamp"));
    if (options.keep == 0)
        options.keep = std::clamp(500'000 / options.cameras, 100, 10'000);

    if (parser.isSet(QStringLiteral("listen")) &&
        !options.listen.setAddress(parser.value(QStringLiteral("listen"))))
        return fail(QStringLiteral("--listen needs an IP address, for example 0.0.0.0."));
    if (parser.isSet(QStringLiteral("site"))) {
        const QStringList parts = parser.value(QStringLiteral("site")).split(u',');
        bool latitude = false, longitude = false, radius = false;
        options.site = {parts.value(0).toDouble(&latitude), parts.value(1).toDouble(&longitude)};
        options.siteRadiusMetres = parts.value(2).toDouble(&radius);
        if (parts.size() != 3 || !latitude || !longitude || !radius ||
            !(std::abs(options.site.latitude) <= 90) ||
            !(std::abs(options.site.longitude) <= 180) ||
            !(options.siteRadiusMetres >= 0 && options.siteRadiusMetres <= 100'000))
            return fail(QStringLiteral("--site needs latitude, longitude and a radius in metres, "
                                       "for example 64.55,35.78,500."));
    }
    options.clientCa = parser.value(QStringLiteral("client-ca"));
    if (!options.clientCa.isEmpty() && options.tlsCertificate.isEmpty())
        return fail(QStringLiteral("--client-ca needs --tls CERTIFICATE KEY beside it."));
    options.user = parser.value(QStringLiteral("user")).toUtf8();
    const QString passwordFile = parser.value(QStringLiteral("password-file"));
    if (options.user.isEmpty() != passwordFile.isEmpty())
        return fail(QStringLiteral("--user and --password-file belong together."));
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(QStringLiteral("--password-file: cannot read %1: %2.")
                            .arg(passwordFile, file.errorString()));
        options.password = file.read(4096);
        if (options.password.endsWith('\n'))
            options.password.chop(options.password.endsWith("\r\n") ? 2 : 1);
    }
    if (wrong = readFaults(parser.values(QStringLiteral("fault")), options); !wrong.isEmpty())
        return fail(wrong);
    return result;
}

} // namespace Runnel
