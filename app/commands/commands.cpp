// SPDX-License-Identifier: Apache-2.0
// Parsing and printing that the commands share.
#include "commands.h"

#include <cstdio>

namespace Runnel {

QCommandLineOption addHelpOption(QCommandLineParser &parser)
{
    // Not the parser's own: that one brings --help-all, for options that no program here has.
    QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("show this"));
    parser.addOption(help);
    return help;
}

std::optional<int> parseCommand(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = addHelpOption(parser);
    if (!parser.parse(arguments)) {
        return usageError(parser.errorText() +
                          QStringLiteral(" See `runnel %1 --help`.").arg(arguments.first()));
    }
    if (parser.isSet(help)) {
        // QCommandLineParser names the program by argv[0]; here the command belongs to it.
        QString text = parser.helpText();
        const QString bare = QCoreApplication::arguments().first();
        text.replace(bare + u' ', QStringLiteral("runnel %1 ").arg(arguments.first()));
        std::fputs(qPrintable(text), stdout);
        return Done;
    }
    return std::nullopt;
}

int usageError(const QString &what)
{
    printError(what);
    return UsageError;
}

void printError(const QString &what)
{
    std::fprintf(stderr, "runnel: %s\n", qUtf8Printable(what));
}

void printLine(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace Runnel
