// SPDX-License-Identifier: Apache-2.0
// runnel tail: a stream's events on stdout, its states on stderr, over the service's own stream
// code.
#include "commands.h"
#include "connectionoptions.h"

#include "../signalwatcher.h"
#include "base/clock.h"
#include "base/escape.h"
#include "config/config.h"
#include "secret/systemsecretresolver.h"
#include "stream/endpointsupervisor.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTimer>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cerrno>
#include <unistd.h>

namespace Runnel {

using namespace std::chrono_literals;

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
    options.endpoint.id = {QStringLiteral("tail"), QStringLiteral("events")};
    if (const QString error =
            readConnection(parser, parser.positionalArguments().constFirst(), options.endpoint);
        !error.isEmpty())
        return error;
    options.lastEventId = parser.value(QStringLiteral("last-event-id")).toUtf8();
    options.json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("count"))) {
        bool ok = false;
        options.count = parser.value(QStringLiteral("count")).toULongLong(&ok);
        if (!ok || options.count == 0)
            return QStringLiteral("--count takes a whole number from 1.");
    }
    QString error;
    options.timeout = readSeconds(parser, QStringLiteral("timeout"), error).value_or(0ms);
    return error;
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
        {QStringLiteral("last-event-id"), QStringLiteral("resume behind this event"),
         QStringLiteral("ID")},
        {QStringLiteral("count"), QStringLiteral("end after so many events"), QStringLiteral("N")},
        {QStringLiteral("timeout"), QStringLiteral("end with exit code 3 after so long"),
         QStringLiteral("SECONDS")},
    });
    addConnectionOptions(parser);
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
