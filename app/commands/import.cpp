// SPDX-License-Identifier: Apache-2.0
// runnel import: a Terraform variable file becomes a configuration.
#include "commands.h"

#include "../options.h"
#include "config/configreader.h"
#include "config/configwriter.h"
#include "config/jsonvalue.h"
#include "import/tfvarsimport.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Runnel {

namespace {

bool readFile(const QString &path, QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
        return false;
    }
    text = file.read(JsonParser::maximumBytes + 1);
    return true;
}

/// Of the file, of the command line, or made up; the last is said.
bool addBroker(QJsonObject &document, const QString &url)
{
    const QString key = QStringLiteral("mqtt");
    if (!url.isEmpty()) {
        QString error;
        document.insert(key, brokerConfiguration(url, false, error));
        if (!error.isEmpty())
            usageError(error);
        return error.isEmpty();
    }
    if (!document.contains(key)) {
        printError(QStringLiteral("The file names no broker: mqtt.host is set to localhost. Change "
                                  "it, or give --broker mqtt://HOST."));
        document.insert(key, QJsonObject{{QStringLiteral("host"), QStringLiteral("localhost")}});
    }
    return true;
}

/// Like the panel does: what stood there is kept beside it.
bool writeFile(const QString &path, const ConfigReadResult &result, const QByteArray &json)
{
    if (result.ok()) {
        const Fault fault = ConfigWriter::save(result.config, path);
        if (fault)
            printError(fault.detail + u' ' + fault.remedy);
        return !fault;
    }
    QSaveFile file(path);
    if (QFile::exists(path) || !file.open(QIODevice::WriteOnly)) {
        printError(QFile::exists(path)
                       ? QStringLiteral("%1 is there already and stays as it is.").arg(path)
                       : QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
        return false;
    }
    file.write(json);
    if (file.commit())
        return true;
    printError(QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    return false;
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Turns a Terraform variable file with devices and assets (HCL, or JSON when its name ends "
        "in .json) into a configuration. What cannot be carried over is named on stderr."));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QStringLiteral("write the configuration there instead of to stdout"),
                      QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("broker"),
                      QStringLiteral("mqtt[s]://[user@]HOST[:PORT], when the file names none"),
                      QStringLiteral("URL")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the variable file"));
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("Name one file: runnel import FILE.tfvars"));
    const QString file = parser.positionalArguments().constFirst();
    QByteArray text;
    if (!readFile(file, text))
        return UsageError;
    const TfvarsImport import = TfvarsImport::read(text, TfvarsImport::syntaxOf(file));
    if (import.error()) {
        printError(formatProblem(file, *import.error()));
        return UsageError;
    }
    for (const QString &note : import.notes())
        printError(note);
    QJsonObject document = import.document();
    if (!addBroker(document, parser.value(QStringLiteral("broker"))))
        return UsageError;
    const QByteArray json = QJsonDocument(document).toJson();
    const ConfigReadResult result = ConfigReader::read(json);
    const QString out = parser.value(QStringLiteral("output"));
    if (out.isEmpty())
        printLine(
            QString::fromUtf8(result.ok() ? ConfigWriter::toJson(result.config) : json).trimmed());
    else if (!writeFile(out, result, json))
        return Failed;
    if (result.ok())
        return Done;
    printError(QStringLiteral("What came out is not valid yet. Mend this in it:"));
    for (const ConfigProblem &problem : result.problems)
        printError(problem.path + QStringLiteral(": ") + problem.message);
    return Failed;
}

} // namespace Runnel
