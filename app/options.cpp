// SPDX-License-Identifier: Apache-2.0
// Parsing of the command line.
#include "options.h"

#include "commands/commands.h"
#include "mqtt/mqttlink.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

#include <cstdio>

namespace Runnel {

namespace {

const QLatin1String brokerPasswordVariable("RUNNEL_BROKER_PASSWORD");

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Carries camera events from Server-Sent Events streams to an MQTT broker.\n\n"
        "  runnel                                          the panel, on the configuration file\n"
        "  runnel --demo                                   see it work, nothing to set up\n"
        "  runnel --headless                               run as a service on the configuration "
        "file\n"
        "  runnel --headless --endpoint URL --broker URL   one camera, one broker, no file\n\n"
        "Commands (runnel COMMAND --help):\n"
        "  tail URL    print a stream's events as they come\n"
        "  probe URL   test the way to a camera step by step\n"
        "  check       validate the configuration\n"
        "  import FILE turn a Terraform variable file into a configuration\n"
        "  status      ask the running instance how it is\n"
        "  outbox      what waits for the broker, and what was set aside\n"
        "  secret      credentials in the system's keychain\n"
        "  people      who may sign in at the panel\n"
        "  support     a file for whoever helps from afar, without secrets"));
    parser.addOptions({
        {QStringLiteral("headless"),
         QStringLiteral("run as a service: no display, no desktop session")},
        {QStringLiteral("demo"),
         QStringLiteral("start simulated cameras and a private broker, and run on them")},
        {QStringLiteral("kiosk"),
         QStringLiteral("the panel fills the screen, and only an engineer can leave it")},
        {QStringLiteral("config"), QStringLiteral("configuration file"), QStringLiteral("FILE")},
        {QStringLiteral("state-dir"),
         QStringLiteral("where the outbox and the stream positions are kept"),
         QStringLiteral("DIR")},
        {QStringLiteral("endpoint"), QStringLiteral("with --broker: one camera's event stream"),
         QStringLiteral("URL")},
        {QStringLiteral("broker"),
         QStringLiteral("mqtt[s]://[user@]HOST[:PORT]; the password comes from $%1")
             .arg(brokerPasswordVariable),
         QStringLiteral("URL")},
        {QStringLiteral("topic"), QStringLiteral("topic template; default camera-events/{event}"),
         QStringLiteral("TEMPLATE")},
        {QStringLiteral("insecure-plain-auth"),
         QStringLiteral("with --broker: send credentials without TLS")},
        {QStringLiteral("log-level"), QStringLiteral("debug, info, warning or error"),
         QStringLiteral("LEVEL"), QStringLiteral("info")},
        {QStringLiteral("log-format"), QStringLiteral("text or json; logs go to stderr"),
         QStringLiteral("FORMAT"), QStringLiteral("text")},
    });
}

QString versionText()
{
    return QStringLiteral("runnel %1 (Qt %2, MQTT by %3, %4)")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
             MqttLink::adapterName(), QSysInfo::buildCpuArchitecture());
}

std::optional<LogLevel> logLevel(const QString &name)
{
    static const QStringList names{QStringLiteral("debug"), QStringLiteral("info"),
                                   QStringLiteral("warning"), QStringLiteral("error")};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<LogLevel>(index));
}

ParsedOptions refused(const QString &what)
{
    return {{}, usageError(what + QStringLiteral(" See `runnel --help`."))};
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help = addHelpOption(parser);
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return {{}, Done};
    }
    if (parser.isSet(version)) {
        printLine(versionText());
        return {{}, Done};
    }
    if (!parser.positionalArguments().isEmpty())
        return refused(QStringLiteral("There is no command \"%1\".")
                           .arg(parser.positionalArguments().constFirst()));

    Options options;
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.kiosk = parser.isSet(QStringLiteral("kiosk"));
    options.configFile = parser.value(QStringLiteral("config"));
    options.stateDirectory = parser.value(QStringLiteral("state-dir"));
    options.endpoint = parser.value(QStringLiteral("endpoint"));
    options.broker = parser.value(QStringLiteral("broker"));
    options.insecurePlainAuth = parser.isSet(QStringLiteral("insecure-plain-auth"));
    if (parser.isSet(QStringLiteral("topic")))
        options.topic = parser.value(QStringLiteral("topic"));

    const auto level = logLevel(parser.value(QStringLiteral("log-level")));
    if (!level)
        return refused(QStringLiteral("--log-level takes debug, info, warning or error."));
    options.logLevel = *level;
    const QString format = parser.value(QStringLiteral("log-format"));
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return refused(QStringLiteral("--log-format takes text or json."));
    options.logFormat = format == QLatin1String("json") ? LogFormat::Json : LogFormat::Text;

    if (options.kiosk && (options.headless || options.demo))
        return refused(
            QStringLiteral("--kiosk is for the panel on a configuration: not with --headless or "
                           "--demo."));
    if (options.endpoint.isEmpty() != options.broker.isEmpty())
        return refused(QStringLiteral("--endpoint and --broker go together."));
    const bool quick = !options.endpoint.isEmpty();
    if (!quick && (parser.isSet(QStringLiteral("topic")) || options.insecurePlainAuth))
        return refused(
            QStringLiteral("--topic and --insecure-plain-auth go with --endpoint and --broker."));
    if (quick && !options.configFile.isEmpty())
        return refused(QStringLiteral("Either --config or --endpoint and --broker, not both."));
    if (options.demo &&
        (quick || !options.configFile.isEmpty() || !options.stateDirectory.isEmpty()))
        return refused(
            QStringLiteral("--demo brings its own cameras, broker and state directory."));
    return {options, std::nullopt};
}

QJsonObject brokerConfiguration(const QString &url, bool insecurePlainAuth, QString &error)
{
    const QUrl broker(url, QUrl::StrictMode);
    const bool tls = broker.scheme() == QLatin1String("mqtts");
    if (!broker.isValid() || broker.host().isEmpty() ||
        (!tls && broker.scheme() != QLatin1String("mqtt")) ||
        (!broker.path().isEmpty() && broker.path() != QLatin1String("/"))) {
        error = QStringLiteral(
            "--broker looks like mqtt://HOST, mqtt://HOST:1883 or mqtts://user@HOST:8883.");
        return {};
    }
    if (!broker.password().isEmpty()) {
        error = QStringLiteral("No password on the command line: others see it in the process "
                               "list. Put it into the "
                               "environment variable %1.")
                    .arg(brokerPasswordVariable);
        return {};
    }
    QJsonObject mqtt{{QStringLiteral("host"), broker.host()}};
    if (broker.port() > 0)
        mqtt.insert(QStringLiteral("port"), broker.port());
    if (tls)
        mqtt.insert(QStringLiteral("tls"),
                    QJsonObject{{QStringLiteral("mode"), QStringLiteral("Enabled")}});
    if (!broker.userName().isEmpty()) {
        QJsonObject authentication{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                   {QStringLiteral("username"), broker.userName()}};
        if (qEnvironmentVariableIsSet(brokerPasswordVariable.data()))
            authentication.insert(QStringLiteral("password"),
                                  QLatin1String("env:") + brokerPasswordVariable);
        if (insecurePlainAuth)
            authentication.insert(QStringLiteral("allowPlain"), true);
        mqtt.insert(QStringLiteral("authentication"), authentication);
    }
    return mqtt;
}

QByteArray quickConfiguration(const Options &options, QString &error)
{
    const QJsonObject mqtt = brokerConfiguration(options.broker, options.insecurePlainAuth, error);
    if (!error.isEmpty())
        return {};
    const QJsonObject configuration{
        {QStringLiteral("mqtt"), mqtt},
        {QStringLiteral("devices"),
         QJsonArray{QJsonObject{
             {QStringLiteral("name"), QStringLiteral("camera")},
             {QStringLiteral("endpoints"),
              QJsonObject{{QStringLiteral("events"),
                           QJsonObject{{QStringLiteral("address"), options.endpoint}}}}}}}},
        {QStringLiteral("assets"),
         QJsonArray{QJsonObject{
             {QStringLiteral("name"), QStringLiteral("camera")},
             {QStringLiteral("deviceRef"),
              QJsonObject{{QStringLiteral("deviceName"), QStringLiteral("camera")},
                          {QStringLiteral("endpointName"), QStringLiteral("events")}}},
             {QStringLiteral("eventGroups"),
              QJsonArray{QJsonObject{
                  {QStringLiteral("name"), QStringLiteral("events")},
                  {QStringLiteral("defaultDestinations"),
                   QJsonArray{
                       QJsonObject{{QStringLiteral("target"), QStringLiteral("Mqtt")},
                                   {QStringLiteral("configuration"),
                                    QJsonObject{{QStringLiteral("topic"), options.topic}}}}}},
                  {QStringLiteral("events"),
                   QJsonArray{
                       QJsonObject{{QStringLiteral("name"), QStringLiteral("any")},
                                   {QStringLiteral("dataSource"), QStringLiteral("*")}}}}}}}}}},
    };
    return QJsonDocument(configuration).toJson();
}

} // namespace Runnel
