// SPDX-License-Identifier: Apache-2.0
// runnel outbox: what waits for the broker, and what was set aside and why.
#include "commands.h"

#include "base/escape.h"
#include "config/paths.h"
#include "outbox/outboxreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

namespace Runnel {

namespace {

QString utc(qint64 wallMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const OutboxRecord &record)
{
    QJsonArray topics;
    if (record.publications) {
        for (const Publication &publication : *record.publications)
            topics.append(QString::fromUtf8(publication.topic));
    }
    return {{QStringLiteral("device"), record.endpoint.device},
            {QStringLiteral("endpoint"), record.endpoint.endpoint},
            {QStringLiteral("sequence"), qint64(record.sequence)},
            {QStringLiteral("receivedAt"), utc(record.event.receivedAt)},
            {QStringLiteral("type"), QString::fromUtf8(record.event.type)},
            {QStringLiteral("id"), QString::fromUtf8(record.event.id)},
            {QStringLiteral("topics"), topics},
            {QStringLiteral("data"), QString::fromUtf8(record.event.data)}};
}

/// False when nobody reads any more.
bool printJson(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size());
}

int fail(const Fault &fault)
{
    printError(fault.detail + u' ' + fault.remedy);
    return Failed;
}

int printStatus(OutboxReader &reader)
{
    const Result<OutboxSummary> result = reader.summary();
    if (!result)
        return fail(result.fault());
    const OutboxSummary &summary = result.value();
    const QLocale c = QLocale::c();
    printLine(QStringLiteral("%1 events wait (%2; %3 on disk)%4")
                  .arg(summary.records)
                  .arg(c.formattedDataSize(summary.bytes), c.formattedDataSize(summary.fileBytes),
                       summary.oldestReceivedAt == 0 ? QString()
                                                     : QStringLiteral(", the oldest since ") +
                                                           utc(summary.oldestReceivedAt)));
    printLine(QStringLiteral("%1 in quarantine, %2 older ones removed from it")
                  .arg(summary.quarantineEntries)
                  .arg(summary.quarantineRemoved));
    for (const QString &file : summary.damagedFiles)
        printLine(QStringLiteral("set aside as damaged: %1").arg(file));
    printLine(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                  .arg(QStringLiteral("endpoint"), -36)
                  .arg(QStringLiteral("received"), 10)
                  .arg(QStringLiteral("delivered"), 10)
                  .arg(QStringLiteral("queued"), 8)
                  .arg(QStringLiteral("dropped"), 8)
                  .arg(QStringLiteral("quarant."), 8)
                  .arg(QStringLiteral("unrouted"), 8));
    for (const OutboxSummary::Endpoint &endpoint : summary.endpoints) {
        printLine(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                      .arg(escapedForDisplay(endpoint.id.toString(), 100), -36)
                      .arg(endpoint.account.received(), 10)
                      .arg(endpoint.account.delivered, 10)
                      .arg(endpoint.account.queued, 8)
                      .arg(endpoint.account.droppedTotal(), 8)
                      .arg(endpoint.account.quarantined, 8)
                      .arg(endpoint.account.unrouted, 8));
    }
    return Done;
}

int printRecords(OutboxReader &reader)
{
    const Fault fault =
        reader.forEachRecord([](const OutboxRecord &record) { return printJson(toJson(record)); });
    std::fflush(stdout);
    return fault ? fail(fault) : Done;
}

int printQuarantine(OutboxReader &reader)
{
    const Fault fault = reader.forEachQuarantined([](const QuarantineEntry &entry) {
        QJsonObject object = toJson(entry.record);
        object.insert(QStringLiteral("setAsideAt"), utc(entry.at));
        object.insert(QStringLiteral("fault"), QJsonObject{{QStringLiteral("kind"), entry.kind},
                                                           {QStringLiteral("detail"), entry.detail},
                                                           {QStringLiteral("remedy"), entry.remedy},
                                                           {QStringLiteral("code"), entry.code}});
        return printJson(object);
    });
    std::fflush(stdout);
    return fault ? fail(fault) : Done;
}

} // namespace

int runOutbox(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Looks into the outbox; changes nothing, and works while runnel runs and when it does "
        "not.\n\n"
        "  status      counts\n"
        "  export      every event that waits, a JSON object a line\n"
        "  quarantine  what the broker will never take, and why, a JSON object a line"));
    parser.addOption({QStringLiteral("state-dir"), QStringLiteral("the instance's state directory"),
                      QStringLiteral("DIR")});
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 QStringLiteral("status, export or quarantine"));
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    const QString what = words.size() == 1 ? words.constFirst() : QString();
    using Action = int (*)(OutboxReader &);
    const Action action = what == QLatin1String("status")       ? printStatus
                          : what == QLatin1String("export")     ? printRecords
                          : what == QLatin1String("quarantine") ? printQuarantine
                                                                : nullptr;
    if (!action)
        return usageError(QStringLiteral("outbox takes one of: status, export, quarantine."));
    const auto reader =
        OutboxReader::open(Paths::stateDirectory(parser.value(QStringLiteral("state-dir"))));
    return reader ? action(*reader.value()) : fail(reader.fault());
}

} // namespace Runnel
