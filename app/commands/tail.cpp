// SPDX-License-Identifier: Apache-2.0
// runnel tail: a stream's events on stdout, its states on stderr, over the service's own stream
// code.
#include "commands.h"

#include "../signalwatcher.h"
#include "base/clock.h"
#include "base/escape.h"
#include "config/config.h"
#include "secret/systemsecretresolver.h"
#include "stream/endpointsupervisor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTimer>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cerrno>
#include <unistd.h>

namespace Runnel {

namespace {

struct TailOptions
{
    EndpointConfig endpoint;
    QByteArray lastEventId;
    bool json = false;
    quint64 count = 0; ///< 0: no end
    std::chrono::milliseconds timeout{0};
};

/// One object a line in pure ASCII: safe for any terminal, log and line reader.
QByteArray jsonLine(const Event &event)
{
    using Buffer = rapidjson::StringBuffer;
    Buffer buffer;
    rapidjson::Writer<Buffer, rapidjson::UTF8<>, rapidjson::ASCII<>> writer(buffer);
    const auto member = [&writer](const char *name, const QByteArray &value) {
        writer.Key(name);
        writer.String(value.constData(), rapidjson::SizeType(value.size()));
    };
    writer.StartObject();
    member("type", event.type);
    member("data", event.data);
    member("id", event.id);
    writer.EndObject();
    QByteArray line(buffer.GetString(), qsizetype(buffer.GetSize()));
    line.replace('\x7f', "\\u007F");
    return line + '\n';
}

QByteArray textLine(const Event &event)
{
    QString line = escapedForDisplay(event.type, 256) + QLatin1String("  ") +
                   escapedForDisplay(event.data, 64 * 1024);
    if (!event.id.isEmpty())
        line += QLatin1String("  id=") + escapedForDisplay(event.id, 256);
    return line.toUtf8() + '\n';
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const auto n =
            ::write(STDOUT_FILENO, bytes.constData() + written, size_t(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        written += n;
    }
    return true;
}

QString stateText(const EndpointStatus &status)
{
    QString text = QString::fromLatin1(
        QMetaEnum::fromType<EndpointState>().valueToKey(static_cast<int>(status.state)));
    if (status.fault)
        text += QLatin1String(": ") + status.fault.toString();
    return escapedForDisplay(text, 2048);
}

/// Fills `options`; an error's text otherwise.
QString readOptions(const QCommandLineParser &parser, TailOptions &options)
{
    if (parser.positionalArguments().size() != 1)
        return QStringLiteral(
            "tail takes one URL, for example: runnel tail http://10.0.0.11:8080/camera-events");
    EndpointConfig &endpoint = options.endpoint;
    endpoint.id = {QStringLiteral("tail"), QStringLiteral("events")};
    endpoint.address = QUrl(parser.positionalArguments().constFirst(), QUrl::StrictMode);
    const QString scheme = endpoint.address.scheme();
    if (!endpoint.address.isValid() || endpoint.address.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return QStringLiteral("The URL must begin with http:// or https:// and name a host.");
    if (!endpoint.address.userInfo().isEmpty())
        return QStringLiteral("No credentials in the URL: others see it in the process list. "
                              "Use --user NAME --password-file FILE.");
    for (const QString &header : parser.values(QStringLiteral("header"))) {
        const auto colon = header.indexOf(u':');
        if (colon <= 0)
            return QStringLiteral("A header looks like: -H 'Name: value'");
        endpoint.headers.push_back(
            {header.left(colon).trimmed().toUtf8(), {header.mid(colon + 1).trimmed(), {}}});
    }
    endpoint.trust.caFile = parser.value(QStringLiteral("cacert"));
    if (!endpoint.trust.caFile.isEmpty() && !QFileInfo(endpoint.trust.caFile).isReadable())
        return QStringLiteral("The file %1 cannot be read.").arg(endpoint.trust.caFile);
    AuthenticationConfig &authentication = endpoint.authentication;
    authentication.allowPlain = parser.isSet(QStringLiteral("insecure-plain-auth"));
    const bool user = parser.isSet(QStringLiteral("user"));
    const bool cert = parser.isSet(QStringLiteral("cert"));
    if (user != parser.isSet(QStringLiteral("password-file")))
        return QStringLiteral("--user and --password-file go together.");
    if (cert != parser.isSet(QStringLiteral("key")))
        return QStringLiteral("--cert and --key go together.");
    if (user && cert)
        return QStringLiteral("Either --user or --cert, not both.");
    if (user) {
        authentication.method = AuthenticationMethod::UsernamePassword;
        authentication.username.plain = parser.value(QStringLiteral("user"));
        authentication.password = {SecretSource::File,
                                   parser.value(QStringLiteral("password-file"))};
        if (scheme == QLatin1String("http") && !authentication.allowPlain)
            return QStringLiteral(
                "This URL is plain HTTP: anyone on the way could read the password. "
                "Use https://, or say --insecure-plain-auth.");
    }
    if (cert) {
        authentication.method = AuthenticationMethod::Certificate;
        authentication.certificate.plain = parser.value(QStringLiteral("cert"));
        authentication.key = {SecretSource::File, parser.value(QStringLiteral("key"))};
    }
    options.lastEventId = parser.value(QStringLiteral("last-event-id")).toUtf8();
    options.json = parser.isSet(QStringLiteral("json"));
    bool ok = true;
    if (parser.isSet(QStringLiteral("count"))) {
        options.count = parser.value(QStringLiteral("count")).toULongLong(&ok);
        if (!ok || options.count == 0)
            return QStringLiteral("--count takes a whole number from 1.");
    }
    if (parser.isSet(QStringLiteral("timeout"))) {
        const double seconds = parser.value(QStringLiteral("timeout")).toDouble(&ok);
        if (!ok || seconds <= 0 || seconds > 1e6)
            return QStringLiteral("--timeout takes seconds, for example 30 or 0.5.");
        options.timeout = std::chrono::milliseconds(qint64(seconds * 1000));
    }
    return {};
}

} // namespace

int runTail(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints a stream's events as they come. Reconnects like the service does."));
    parser.addPositionalArgument(QStringLiteral("URL"), QStringLiteral("the event stream"));
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("one ASCII object a line: type, data, id")},
        {{QStringLiteral("H"), QStringLiteral("header")},
         QStringLiteral("send this header too"),
         QStringLiteral("Name: value")},
        {QStringLiteral("cacert"), QStringLiteral("trust this CA instead of the system's"),
         QStringLiteral("FILE")},
        {QStringLiteral("cert"), QStringLiteral("client certificate (PEM)"),
         QStringLiteral("FILE")},
        {QStringLiteral("key"), QStringLiteral("its private key (PEM)"), QStringLiteral("FILE")},
        {QStringLiteral("user"), QStringLiteral("user name"), QStringLiteral("NAME")},
        {QStringLiteral("password-file"),
         QStringLiteral("file with the password, readable by you alone"), QStringLiteral("FILE")},
        {QStringLiteral("insecure-plain-auth"), QStringLiteral("send credentials over plain HTTP")},
        {QStringLiteral("last-event-id"), QStringLiteral("resume behind this event"),
         QStringLiteral("ID")},
        {QStringLiteral("count"), QStringLiteral("end after so many events"), QStringLiteral("N")},
        {QStringLiteral("timeout"), QStringLiteral("end with exit code 3 after so long"),
         QStringLiteral("SECONDS")},
    });
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    TailOptions options;
    if (const QString error = readOptions(parser, options); !error.isEmpty())
        return usageError(error);

    SystemClock clock;
    SystemSecretResolver secrets(clock);
    SignalWatcher signalWatcher;
    EndpointSupervisor supervisor(secrets, clock, *QRandomGenerator::global());
    quint64 printed = 0;
    const auto end = [&supervisor](int code) {
        supervisor.stop();
        QCoreApplication::exit(code);
    };
    QObject::connect(&supervisor, &EndpointSupervisor::eventsReceived, &supervisor,
                     [&](const EventBatch &batch) {
                         QByteArray lines;
                         for (const Event &event : batch.events) {
                             lines += options.json ? jsonLine(event) : textLine(event);
                             if (++printed == options.count)
                                 break;
                         }
                         const bool readerGone = !writeAll(lines);
                         if (readerGone || (options.count != 0 && printed >= options.count))
                             end(Done);
                     });
    QString lastState;
    QObject::connect(&supervisor, &EndpointSupervisor::statusChanged, &supervisor,
                     [&](const EndpointId &id) {
                         const QString state = stateText(supervisor.status(id));
                         if (std::exchange(lastState, state) != state)
                             printError(state);
                     });
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &supervisor,
                     [&end] { end(Done); });
    if (options.timeout.count() > 0)
        QTimer::singleShot(options.timeout, &supervisor, [&end] { end(TimedOut); });
    supervisor.setEndpoints({options.endpoint},
                            [&options](const EndpointId &) { return options.lastEventId; });
    return QCoreApplication::exec();
}

} // namespace Runnel
