// SPDX-License-Identifier: Apache-2.0
// What somebody who helps from afar needs to know, part by part, without secrets.
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// One file of the bundle.
struct SupportPart
{
    enum class Kind { Contents, Versions, Status, Configuration, Problems, Files, Log, Picture };

    Kind kind = Kind::Contents;
    QString name;       ///< in the bundle
    QByteArray content; ///< text in UTF-8, but for the picture

    friend bool operator==(const SupportPart &, const SupportPart &) = default;
};

struct SupportInput
{
    QString version;              ///< Runnel's
    QJsonObject status;           ///< as `runnel status --json`; empty: no instance answers
    std::optional<Config> config; ///< what runs
    QString problems;             ///< of a configuration that cannot be read, one a line
    QString configFile;           ///< empty: none
    QString stateDirectory;
    QByteArray log;
    QByteArray picture; ///< of the panel, PNG; may be empty
};

/// Reads files of the state directory: not for a thread that has to answer. No payloads of events,
/// no alarms with their notes, no names of people.
std::vector<SupportPart> collectSupport(const SupportInput &input);

/// The part that lists the others; made when it is known which of them go in.
SupportPart supportContents(const std::vector<SupportPart> &parts, qint64 wallMilliseconds);
/// "runnel-support-HOST-20261201-1304.zip", of letters that every system takes.
QString supportFileName(qint64 wallMilliseconds);

} // namespace Runnel
