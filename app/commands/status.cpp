// SPDX-License-Identifier: Apache-2.0
// runnel status: what the running instance says of itself over its local socket.
#include "commands.h"
#include "instancequestion.h"

#include "base/escape.h"
#include "config/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Runnel {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger())
                            : escapedForDisplay(value.toString(), 200);
}

QString faultText(const QJsonObject &fault)
{
    return QStringLiteral("    %1: %2 %3")
        .arg(text(fault, "kind"), text(fault, "detail"), text(fault, "remedy"));
}

void printFault(const QJsonObject &object)
{
    if (!object.value(QLatin1String("fault")).toObject().isEmpty())
        printLine(faultText(object.value(QLatin1String("fault")).toObject()));
    const QJsonArray warnings = object.value(QLatin1String("warnings")).toArray();
    for (const QJsonValue &warning : warnings)
        printLine(faultText(warning.toObject()));
}

void printTable(const QJsonObject &status)
{
    const QJsonObject mqtt = status.value(QLatin1String("mqtt")).toObject();
    const QJsonObject outbox = status.value(QLatin1String("outbox")).toObject();
    printLine(QStringLiteral("runnel %1, instance %2: %3, %4, up %5 s")
                  .arg(text(status, "version"), text(status, "instance"), text(status, "state"),
                       status.value(QLatin1String("ready")).toBool() ? QStringLiteral("ready")
                                                                     : QStringLiteral("not ready"),
                       text(status, "uptimeSeconds")));
    printFault(status.value(QLatin1String("configuration")).toObject());
    printLine(QStringLiteral("broker: %1, %2 in flight, %3 reconnects")
                  .arg(text(mqtt, "state"), text(mqtt, "inflight"), text(mqtt, "reconnects")));
    printFault(mqtt);
    printLine(QStringLiteral("outbox: %1 waiting (%2 bytes, oldest %3 s), %4 quarantined")
                  .arg(text(outbox, "records"), text(outbox, "bytes"),
                       text(outbox, "oldestAgeSeconds"), text(outbox, "quarantined")));
    printFault(outbox);
    const QJsonObject alarms = status.value(QLatin1String("alarms")).toObject();
    printLine(
        QStringLiteral("alarms: %1 active, %2 unacknowledged, %3 shelved")
            .arg(text(alarms, "active"), text(alarms, "unacknowledged"), text(alarms, "shelved")));
    printLine(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                  .arg(QStringLiteral("endpoint"), -36)
                  .arg(QStringLiteral("state"), -10)
                  .arg(QStringLiteral("received"), 10)
                  .arg(QStringLiteral("delivered"), 10)
                  .arg(QStringLiteral("queued"), 8)
                  .arg(QStringLiteral("dropped"), 8)
                  .arg(QStringLiteral("p99 ms"), 8));
    for (const QJsonValue value : status.value(QLatin1String("endpoints")).toArray()) {
        const QJsonObject endpoint = value.toObject();
        const double p99 = endpoint.value(QLatin1String("latencyMs"))
                               .toObject()
                               .value(QLatin1String("p99"))
                               .toDouble();
        printLine(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                      .arg(text(endpoint, "device") + u'/' + text(endpoint, "endpoint"), -36)
                      .arg(text(endpoint, "state"), -10)
                      .arg(text(endpoint, "received"), 10)
                      .arg(text(endpoint, "delivered"), 10)
                      .arg(text(endpoint, "queued"), 8)
                      .arg(text(endpoint, "dropped"), 8)
                      .arg(p99, 8, 'f', 1));
        printFault(endpoint);
    }
}

} // namespace

int runStatus(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Asks the running instance how it is."));
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("the whole status as one JSON object")},
        {QStringLiteral("ready"), QStringLiteral("print nothing; exit 0 only when it is ready")},
        {QStringLiteral("state-dir"), QStringLiteral("the instance's state directory"),
         QStringLiteral("DIR")},
    });
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            QStringLiteral("status takes no further words. See `runnel status --help`."));
    QString error;
    const QString directory = Paths::stateDirectory(parser.value(QStringLiteral("state-dir")));
    const QJsonObject status =
        askInstance(directory + QLatin1String("/control.sock"), QStringLiteral("status"), error);
    if (!error.isEmpty()) {
        printError(error);
        return Failed;
    }
    if (parser.isSet(QStringLiteral("ready")))
        return status.value(QLatin1String("ready")).toBool() ? Done : Failed;
    if (parser.isSet(QStringLiteral("json")))
        printLine(QString::fromUtf8(QJsonDocument(status).toJson(QJsonDocument::Compact)));
    else
        printTable(status);
    return Done;
}

} // namespace Runnel
