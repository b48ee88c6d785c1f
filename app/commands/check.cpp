// SPDX-License-Identifier: Apache-2.0
// runnel check: every problem of a configuration file, with its place and its remedy.
#include "commands.h"

#include "config/configfile.h"
#include "config/paths.h"

namespace Runnel {

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Validates the configuration file; names every problem as FILE:LINE:COLUMN."));
    parser.addOption(
        {QStringLiteral("config"), QStringLiteral("the file to check"), QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("the same without the option"),
                                 QStringLiteral("[FILE]"));
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    QString file = parser.value(QStringLiteral("config"));
    if (file.isEmpty() && !parser.positionalArguments().isEmpty())
        file = parser.positionalArguments().constFirst();
    if (file.isEmpty())
        file = Paths::configFile();
    const ConfigReadResult result = ConfigFile::load(file);
    for (const ConfigProblem &problem : result.problems)
        printLine(formatProblem(file, problem));
    if (!result.ok())
        return UsageError;
    size_t endpoints = 0;
    for (const DeviceConfig &device : result.config.devices)
        endpoints += device.endpoints.size();
    printLine(QStringLiteral("%1: valid; %2 devices, %3 endpoints, %4 assets, broker %5:%6")
                  .arg(file)
                  .arg(result.config.devices.size())
                  .arg(endpoints)
                  .arg(result.config.assets.size())
                  .arg(result.config.mqtt.host)
                  .arg(result.config.mqtt.port));
    return Done;
}

} // namespace Runnel
