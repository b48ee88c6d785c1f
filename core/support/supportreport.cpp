// SPDX-License-Identifier: Apache-2.0
// Each part, scrubbed before it leaves this file.
#include "support/supportreport.h"

#include "config/configwriter.h"
#include "support/programfacts.h"
#include "support/scrubber.h"
#include "support/statefiles.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSysInfo>

namespace Runnel {

namespace {

QByteArray written(const std::vector<ProgramFact> &facts)
{
    QByteArray text;
    for (const ProgramFact &fact : facts)
        text += fact.name.toUtf8() + ": " + fact.value.toUtf8() + '\n';
    return text;
}

} // namespace

std::vector<SupportPart> collectSupport(const SupportInput &input)
{
    using Kind = SupportPart::Kind;
    const Scrubber scrubber(input.config);
    std::vector<SupportPart> parts;
    const auto add = [&](Kind kind, const char *name, const QByteArray &text) {
        if (!text.isEmpty())
            parts.push_back({kind, QString::fromLatin1(name), scrubber.scrubbed(text)});
    };
    add(Kind::Versions, "versions.txt",
        written(ProgramFacts::versions(input.version)) + written(ProgramFacts::platform()));
    if (!input.status.isEmpty())
        add(Kind::Status, "status.json", QJsonDocument(input.status).toJson());
    if (input.config)
        add(Kind::Configuration, "configuration.json",
            ConfigWriter::toJson(Scrubber::scrubbed(*input.config)));
    add(Kind::Problems, "configuration-problems.txt", input.problems.toUtf8());
    add(Kind::Files, "files.txt", describeFiles(input.configFile, input.stateDirectory).toUtf8());
    add(Kind::Log, "log.txt", input.log);
    if (!input.picture.isEmpty())
        parts.push_back({Kind::Picture, QStringLiteral("panel.png"), input.picture});
    return parts;
}

SupportPart supportContents(const std::vector<SupportPart> &parts, qint64 wallMilliseconds)
{
    QByteArray text =
        "Runnel, support bundle of " +
        QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC).toString(Qt::ISODate).toLatin1() +
        "\n\nWithout passwords, tokens, keys, values of headers, queries and free attributes, "
        "events\n"
        "and people. References say where a secret lies, not what it is. Names of hosts, users of\n"
        "devices and topics are in it.\n\n";
    for (const SupportPart &part : parts)
        text += part.name.toUtf8() + "  " + QByteArray::number(part.content.size()) + " bytes\n";
    return {SupportPart::Kind::Contents, QStringLiteral("contents.txt"), text};
}

QString supportFileName(qint64 wallMilliseconds)
{
    QString host;
    for (const QChar c : QSysInfo::machineHostName().left(40)) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            host += c;
    }
    return QStringLiteral("runnel-support-%1-%2.zip")
        .arg(host.isEmpty() ? QStringLiteral("host") : host,
             QDateTime::fromMSecsSinceEpoch(wallMilliseconds)
                 .toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

} // namespace Runnel
