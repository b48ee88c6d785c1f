// SPDX-License-Identifier: Apache-2.0
// runnel support: a file for whoever helps from afar, without secrets.
#include "commands.h"
#include "instancequestion.h"

#include "config/configfile.h"
#include "config/paths.h"
#include "support/bundlefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Runnel {

int runSupport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what somebody who helps needs to know into one zip file: versions, "
                       "status, configuration, recent log. Without secrets and without events."));
    parser.addOptions({
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("the file; default runnel-support-HOST-TIME.zip here"),
         QStringLiteral("FILE")},
        {QStringLiteral("config"), QStringLiteral("configuration file"), QStringLiteral("FILE")},
        {QStringLiteral("state-dir"), QStringLiteral("the instance's state directory"),
         QStringLiteral("DIR")},
    });
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            QStringLiteral("support takes no further words. See `runnel support --help`."));

    SupportInput input;
    input.version = QCoreApplication::applicationVersion();
    input.stateDirectory = Paths::stateDirectory(parser.value(QStringLiteral("state-dir")));
    input.configFile = parser.value(QStringLiteral("config"));
    if (input.configFile.isEmpty())
        input.configFile = Paths::configFile();
    if (QFileInfo::exists(input.configFile)) {
        const ConfigReadResult result = ConfigFile::load(input.configFile);
        if (result.ok())
            input.config = result.config;
        else if (result.problems.empty())
            input.problems = result.fault.toString() + u'\n';
        for (const ConfigProblem &problem : result.problems)
            input.problems += formatProblem(input.configFile, problem) + u'\n';
    }
    const QString socket = QDir(input.stateDirectory).filePath(QStringLiteral("control.sock"));
    QString error;
    input.status = askInstance(socket, QStringLiteral("status"), error);
    if (error.isEmpty())
        input.log = askInstance(socket, QStringLiteral("log"), error)
                        .value(QLatin1String("log"))
                        .toString()
                        .toUtf8();
    if (!error.isEmpty())
        printError(error + QStringLiteral(" The file is written without its status and log."));

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString path = parser.value(QStringLiteral("output"));
    if (path.isEmpty())
        path = supportFileName(now);
    std::vector<SupportPart> parts = collectSupport(input);
    parts.insert(parts.begin(), supportContents(parts, now));
    if (const Fault fault = writeBundle(parts, path)) {
        printError(fault.detail + u' ' + fault.remedy);
        return Failed;
    }
    printLine(path);
    return Done;
}

} // namespace Runnel
