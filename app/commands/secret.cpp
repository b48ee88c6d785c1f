// SPDX-License-Identifier: Apache-2.0
// runnel secret: credentials into the system's keychain, out of it, and what is in it.
#include "commands.h"
#include "secretinput.h"

#include "base/clock.h"
#include "base/escape.h"
#include "config/configfile.h"
#include "config/paths.h"
#include "secret/keychain.h"
#include "secret/keychainstore.h"
#include "secret/secretreferences.h"

#include <QFile>

namespace Runnel {

namespace {

int failWith(const Fault &fault)
{
    printError(escapedForDisplay(fault.detail + u' ' + fault.remedy, 2000));
    return fault.kind == FaultKind::SecretTimedOut ? TimedOut : Failed;
}

/// Runs until `start` has called back with an exit code.
int run(const std::function<void(Keychain &keychain, std::function<void(int code)> end)> &start)
{
    SystemClock clock;
    Keychain keychain(clock, KeychainStore::create(), KeychainIndex::system());
    start(keychain, [](int code) { QCoreApplication::exit(code); });
    return QCoreApplication::exec();
}

int setSecret(const QString &name)
{
    const Result<Redacted> secret =
        readSecretInput(QStringLiteral("Value of \"%1\" (not shown): ").arg(name));
    if (!secret) {
        printError(secret.fault().detail + u' ' + secret.fault().remedy);
        return secret.fault().kind == FaultKind::ConfigurationInvalid ? UsageError : Failed;
    }
    return run([&](Keychain &keychain, const std::function<void(int)> &end) {
        keychain.set(name, secret.value(), [name, end](const Fault &fault) {
            if (fault) {
                end(failWith(fault));
                return;
            }
            std::fprintf(stderr, "Stored. Write it into the configuration as keychain:%s\n",
                         qUtf8Printable(name));
            end(Done);
        });
    });
}

int removeSecret(const QString &name)
{
    return run([&](Keychain &keychain, const std::function<void(int)> &end) {
        keychain.remove(name,
                        [end](const Fault &fault) { end(fault ? failWith(fault) : int(Done)); });
    });
}

/// The names behind keychain: in the configuration.
QStringList referencedNames(const Config &config)
{
    QStringList names;
    for (const SecretRef &reference : secretsOf(config)) {
        if (reference.source == SecretSource::Keychain)
            names << reference.name;
    }
    return names;
}

int printItems(const std::vector<Keychain::Item> &items, const QStringList &referenced)
{
    bool complete = true;
    Fault told;
    for (const Keychain::Item &item : items) {
        const QString name = escapedForDisplay(item.name, 200);
        if (item.presence == Keychain::Presence::Stored ||
            (item.indexed && item.presence == Keychain::Presence::Unknown))
            printLine(name);
        if (item.presence == Keychain::Presence::Missing) {
            if (!item.indexed && !referenced.contains(item.name))
                continue; // what was left of an interrupted command, and is no more
            complete = false;
            if (referenced.contains(item.name))
                printError(QStringLiteral("%1 is missing: the configuration refers to it, and the "
                                          "keychain does not have it. Store it: runnel secret set "
                                          "%1.")
                               .arg(name));
            else
                printError(QStringLiteral("%1 is missing: it was stored once, and the keychain has "
                                          "lost it. Store it again (runnel secret set %1), or "
                                          "forget it (runnel secret remove %1).")
                               .arg(name));
        } else if (item.fault && item.fault.kind != told.kind) {
            complete = false;
            told = item.fault; // the same of every name is said once
            failWith(item.fault);
        }
    }
    return complete ? Done : Failed;
}

int listSecrets(const QString &givenFile)
{
    // Without a configuration there is simply nothing that refers to a secret.
    const QString file = givenFile.isEmpty() ? Paths::configFile() : givenFile;
    QStringList referenced;
    if (!givenFile.isEmpty() || QFile::exists(file)) {
        const ConfigReadResult result = ConfigFile::load(file);
        if (result.ok())
            referenced = referencedNames(result.config);
        else if (!givenFile.isEmpty())
            return usageError(QStringLiteral("%1 is not valid; see `runnel check`.").arg(file));
        else
            printError(QStringLiteral("%1 is not valid, so what it refers to is not looked for; "
                                      "see `runnel check`.")
                           .arg(file));
    }
    return run([&](Keychain &keychain, const std::function<void(int)> &end) {
        keychain.list(
            referenced, [referenced, end](const Result<std::vector<Keychain::Item>> &items) {
                end(items ? printItems(items.value(), referenced) : failWith(items.fault()));
            });
    });
}

const QString noValueHere = QStringLiteral(
    "A secret never stands on the command line: every user of this machine sees it in the process "
    "list, and the shell keeps it in its history. If that was a real one, change it. "
    "`runnel secret set NAME` asks for the value, or reads it from stdin.");

} // namespace

int runSecret(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Keeps credentials in the system's keychain, for keychain:NAME in the configuration.\n\n"
        "  set NAME     asks for the value without showing it, or reads it from stdin\n"
        "  remove NAME  forgets it\n"
        "  list         the names, one a line; what is missing is told on stderr\n\n"
        "A service without a desktop session has no keychain: it uses credential:NAME (systemd)\n"
        "or file:PATH."));
    parser.addOption({QStringLiteral("config"),
                      QStringLiteral("list: also look for what this file refers to"),
                      QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("WHAT"), QStringLiteral("set, remove or list"));
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("of the secret"),
                                 QStringLiteral("[NAME]"));
    // An unknown option may be a value that begins with a dash: it is not repeated.
    QCommandLineParser trial;
    trial.addOption({QStringLiteral("config"), QString(), QStringLiteral("FILE")});
    addHelpOption(trial);
    if (!trial.parse(arguments))
        return usageError(QStringLiteral("secret takes set NAME, remove NAME or list, and no "
                                         "option but --config FILE. ") +
                          noValueHere);
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool named = what == QLatin1String("set") || what == QLatin1String("remove");
    if (!named && what != QLatin1String("list"))
        return usageError(QStringLiteral("secret takes one of: set, remove, list."));
    if (what == QLatin1String("set") && words.size() > 2)
        return usageError(noValueHere);
    if (words.size() != (named ? 2 : 1))
        return usageError(named ? QStringLiteral("secret %1 takes one NAME.").arg(what)
                                : QStringLiteral("secret list takes no further words."));
    if (!named)
        return listSecrets(parser.value(QStringLiteral("config")));
    const QString &name = words.at(1);
    if (const QString problem = KeychainIndex::nameProblem(name); !problem.isEmpty())
        return usageError(problem);
    return what == QLatin1String("set") ? setSecret(name) : removeSecret(name);
}

} // namespace Runnel
