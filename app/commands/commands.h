// SPDX-License-Identifier: Apache-2.0
// The command-line tools behind `runnel COMMAND`, and what they have in common.
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace Runnel {

/// Exit codes of the command-line contract.
enum ExitCode { Done = 0, Failed = 1, UsageError = 2, TimedOut = 3, AlreadyRunning = 75 };

/// Each runs to its end and returns an exit code. `arguments` begins with the command's name.
/// Needs a QCoreApplication.
int runTail(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runStatus(const QStringList &arguments);
int runOutbox(const QStringList &arguments);
int runSecret(const QStringList &arguments);
int runProbe(const QStringList &arguments);
int runSupport(const QStringList &arguments);
int runPeople(const QStringList &arguments);

QCommandLineOption addHelpOption(QCommandLineParser &parser);

/// Parses for a command; answers --help. Empty when the command shall go on, else its exit code.
std::optional<int> parseCommand(QCommandLineParser &parser, const QStringList &arguments);

/// "runnel: what. Remedy" on stderr; returns UsageError.
int usageError(const QString &what);
void printError(const QString &what);
void printLine(const QString &line); ///< on stdout, flushed

} // namespace Runnel
