// SPDX-License-Identifier: Apache-2.0
// The options with which `tail` and `probe` reach a camera, the same for both.
#pragma once

#include "config/config.h"

#include <QCommandLineParser>

#include <chrono>
#include <optional>

namespace Runnel {

void addConnectionOptions(QCommandLineParser &parser);
/// True when one of them was given.
bool hasConnectionOptions(const QCommandLineParser &parser);

/// The endpoint that `url` and the options stand for; an error's text otherwise.
QString readConnection(const QCommandLineParser &parser, const QString &url,
                       EndpointConfig &endpoint);

/// The seconds given with `option` (0: not given); empty with `error` set when they are none.
std::optional<std::chrono::milliseconds> readSeconds(const QCommandLineParser &parser,
                                                     const QString &option, QString &error);

} // namespace Runnel
