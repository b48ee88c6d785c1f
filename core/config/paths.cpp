// SPDX-License-Identifier: Apache-2.0
// Paths by the environment (systemd.exec(5), XDG Base Directory Specification).
#include "config/paths.h"

#include <QDir>

#include <unistd.h>

namespace Runnel {

namespace {

QString variable(const char *name)
{
    return QFile::decodeName(qgetenv(name));
}

/// $`xdg`, or `fallback` below the home directory; a relative value counts as not set, as the
/// specification says.
QString userDirectory(const char *xdg, const QString &fallback)
{
    const QString given = variable(xdg);
    if (QDir::isAbsolutePath(given))
        return QDir::cleanPath(given);
    return QDir::cleanPath(variable("HOME") + u'/' + fallback);
}

} // namespace

bool Paths::isService()
{
    if (qEnvironmentVariableIsSet("STATE_DIRECTORY") ||
        qEnvironmentVariableIsSet("CONFIGURATION_DIRECTORY"))
        return true;
    const QString home = variable("HOME");
    return ::geteuid() < 1000 || !QDir::isAbsolutePath(home) || !QDir(home).exists();
}

QString Paths::configFile()
{
    if (const QString given = variable("RUNNEL_CONFIG"); !given.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(given));
    if (isService())
        return QStringLiteral("/etc/runnel/runnel.json");
    return userDirectory("XDG_CONFIG_HOME", QStringLiteral(".config")) +
           QStringLiteral("/runnel/runnel.json");
}

QString Paths::stateDirectory(const QString &given)
{
    if (!given.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(given));
    // Several StateDirectory= of a unit come separated by colons.
    if (const QString first = variable("STATE_DIRECTORY").section(u':', 0, 0); !first.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(first));
    if (isService())
        return QStringLiteral("/var/lib/runnel");
    return userDirectory("XDG_STATE_HOME", QStringLiteral(".local/state")) +
           QStringLiteral("/runnel");
}

} // namespace Runnel
