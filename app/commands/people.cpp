// SPDX-License-Identifier: Apache-2.0
// runnel people: who may sign in at the panel, for whoever may write the state directory.
#include "commands.h"
#include "secretinput.h"

#include "access/peoplebook.h"
#include "base/clock.h"
#include "base/escape.h"
#include "config/paths.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace Runnel {

namespace {

QString shown(const QString &text)
{
    return escapedForDisplay(text, 2000);
}

int failWith(const Fault &fault)
{
    printError(shown(fault.detail + u' ' + fault.remedy));
    return Failed;
}

/// What the file says afterwards, where it is not what people expect.
int finish(const PeopleBook::Answer &answer)
{
    if (answer.fault)
        return failWith(answer.fault);
    if (!answer.people.hasEngineer())
        printError(QStringLiteral("There is no engineer now: anybody at the panel may change "
                                  "everything."));
    return Done;
}

int list(PeopleBook &book)
{
    const PeopleBook::Answer answer = book.read();
    if (answer.fault)
        return failWith(answer.fault);
    for (const Person &person : answer.people.persons) {
        QString line = shown(person.name) + u'\t' + roleName(person.role);
        if (person.lockedFor.count() > 0)
            line += QStringLiteral("\tlocked for %1 s")
                        .arg(std::chrono::ceil<std::chrono::seconds>(person.lockedFor).count());
        printLine(line);
    }
    return Done;
}

Result<Redacted> askForPin(const QString &name)
{
    const QString remedy = QStringLiteral("A PIN is 4 to 8 digits.");
    auto pin =
        readSecretInput(QStringLiteral("PIN of \"%1\" (not shown): ").arg(shown(name)), remedy);
    if (!pin || ::isatty(STDIN_FILENO) == 0)
        return pin;
    const auto again = readSecretInput(QStringLiteral("The same again: "), remedy);
    if (!again)
        return again;
    if (again.value() != pin.value())
        return Fault{FaultKind::ConfigurationInvalid, QStringLiteral("They differ."),
                     QStringLiteral("Nothing was changed.")};
    return pin;
}

int set(PeopleBook &book, const QString &name, Role role, bool keepPin)
{
    PeopleEdit edit;
    edit.name = name;
    edit.role = role;
    edit.acceptsNoEngineer = true;
    if (!keepPin) {
        auto pin = askForPin(name);
        if (!pin) {
            printError(pin.fault().detail + u' ' + pin.fault().remedy);
            return pin.fault().kind == FaultKind::ConfigurationInvalid ? UsageError : Failed;
        }
        if (const QString problem = PinHash::problemOf(pin.value()); !problem.isEmpty())
            return usageError(problem);
        edit.pin = std::move(pin).value();
    }
    QString note;
    const PeopleBook::Answer answer = book.restore(edit, note);
    if (!note.isEmpty())
        printError(shown(note));
    return finish(answer);
}

int change(PeopleBook &book, PeopleEdit::Kind kind, const QString &name)
{
    PeopleEdit edit;
    edit.kind = kind;
    edit.name = name;
    edit.acceptsNoEngineer = true;
    return finish(book.change(edit));
}

/// Empty, or why people cannot be kept there.
QString directoryProblem(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (::geteuid() == 0) // root's own directory would keep the service out
        return QStringLiteral("There is no state directory %1. Start Runnel once, or name another "
                              "with --state-dir.")
            .arg(shown(path));
    return QDir().mkpath(path) ? QString() : QStringLiteral("%1 cannot be made.").arg(shown(path));
}

} // namespace

int runPeople(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Who may sign in at the panel, in people.json of the state directory. A running panel "
        "takes it over at once.\n\n"
        "  list            names and roles, one a line\n"
        "  set NAME ROLE   adds somebody, or changes role and PIN; ROLE is viewer, operator or\n"
        "                  engineer; asks for the PIN without showing it, or reads it from stdin\n"
        "  remove NAME     takes somebody out\n"
        "  unlock NAME     forgets wrong PINs\n\n"
        "Without an engineer, anybody at the panel may change everything."));
    parser.addOptions({{QStringLiteral("state-dir"), QStringLiteral("where people.json is"),
                        QStringLiteral("DIR")},
                       {QStringLiteral("keep-pin"), QStringLiteral("set: only the role changes")}});
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 QStringLiteral("list, set, remove or unlock"));
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("of the person"),
                                 QStringLiteral("[NAME]"));
    parser.addPositionalArgument(QStringLiteral("ROLE"),
                                 QStringLiteral("viewer, operator or engineer"),
                                 QStringLiteral("[ROLE]"));
    if (const auto code = parseCommand(parser, arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == QLatin1String("set") && words.size() > 3)
        return usageError(QStringLiteral(
            "A PIN never stands on the command line: others see it in the process list. "
            "`runnel people set NAME ROLE` asks for it, or reads it from stdin. A name of several "
            "words is put in quotes."));
    const qsizetype expected = what == QLatin1String("list")  ? 1
                               : what == QLatin1String("set") ? 3
                                                              : 2;
    const QStringList known{QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove"),
                            QStringLiteral("unlock")};
    if (!known.contains(what) || words.size() != expected)
        return usageError(QStringLiteral("people takes one of: list, set NAME ROLE, remove NAME, "
                                         "unlock NAME. See `runnel people --help`."));
    const auto role = roleNamed(words.value(2));
    if (expected == 3 && !role)
        return usageError(QStringLiteral("ROLE is viewer, operator or engineer."));
    const QString directory = Paths::stateDirectory(parser.value(QStringLiteral("state-dir")));
    if (const QString problem = directoryProblem(directory); !problem.isEmpty()) {
        printError(problem);
        return Failed;
    }
    SystemClock clock;
    PeopleBook book(directory, clock);
    if (expected == 1)
        return list(book);
    if (expected == 3)
        return set(book, words.at(1), *role, parser.isSet(QStringLiteral("keep-pin")));
    return change(
        book, what == QLatin1String("remove") ? PeopleEdit::Kind::Remove : PeopleEdit::Kind::Unlock,
        words.at(1));
}

} // namespace Runnel
