// SPDX-License-Identifier: Apache-2.0
// The options of `runnel` itself, parsed and checked.
#pragma once

#include "base/logging.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Runnel {

struct Options
{
    bool headless = false;
    bool demo = false;
    bool kiosk = false;
    QString configFile;     ///< empty: the usual place
    QString stateDirectory; ///< empty: the usual place
    QString endpoint;       ///< with broker: run without a file
    QString broker;
    QString topic = QStringLiteral("camera-events/{event}");
    bool insecurePlainAuth = false;
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
};

/// What the command line asks for: options to run with, or an exit code because everything is
/// said already (--help, --version, a usage error).
struct ParsedOptions
{
    Options options;
    std::optional<int> exitCode;
};

ParsedOptions parseOptions(const QStringList &arguments);

/// "mqtt" of a configuration for a URL such as mqtts://user@HOST:8883. An error's text in `error`
/// when it is wrong.
QJsonObject brokerConfiguration(const QString &url, bool insecurePlainAuth, QString &error);

/// The configuration, as JSON, that `--endpoint URL --broker URL [--topic T]` stands for, so that
/// the same reader checks it as every file. An error's text in `error` when a URL is wrong.
QByteArray quickConfiguration(const Options &options, QString &error);

} // namespace Runnel
