// SPDX-License-Identifier: Apache-2.0
// Bus and keyring as child processes.
#include "keyringsession.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace Runnel {

namespace {
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
} // namespace

KeyringSession::KeyringSession()
{
    for (QProcess *process : {&m_bus, &m_daemon})
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    for (const char *name : {"data", "config", "cache", "run"})
        QDir(home()).mkpath(QLatin1String(name));
    QFile::setPermissions(home() + QStringLiteral("/run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

KeyringSession::~KeyringSession()
{
    end(m_daemon);
    end(m_bus);
}

bool KeyringSession::isInstalled()
{
    for (const char *program : {"gnome-keyring-daemon", "dbus-daemon", "gdbus"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return false;
    }
    return true;
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                             "KDE_FULL_SESSION", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home() + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home() + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home() + QStringLiteral("/run"));
    if (!m_address.isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    return environment;
}

QString KeyringSession::indexFile() const
{
    return home() + QStringLiteral("/config/runnel/keychain.json");
}

ProgramResult KeyringSession::secret(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(builtProgram(QStringLiteral("runnel")),
                  QStringList{QStringLiteral("secret")} + arguments);
    process.waitForStarted(10'000);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(20'000);
    const int code = !ended                                         ? -2
                     : process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                    : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool KeyringSession::startBus()
{
    const QString socket = home() + QStringLiteral("/run/bus");
    QFile::remove(socket);
    QFile file(home() + QStringLiteral("/bus.conf"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(socket) +
               "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
               "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
               "<allow own=\"*\"/></policy></busconfig>");
    file.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                 QStringLiteral("--config-file=") + file.fileName()});
    QByteArray line;
    const bool told = QTest::qWaitFor([&] {
        line += m_bus.readAllStandardOutput();
        return line.endsWith('\n');
    });
    m_address = QStringLiteral("unix:path=") + socket;
    return told;
}

bool KeyringSession::startDaemon(bool unlocked)
{
    stopKeyring();
    m_daemon.setProcessEnvironment(environment());
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                          QStringLiteral("--control-directory=") + home() +
                              QStringLiteral("/run/keyring")};
    if (unlocked)
        arguments << QStringLiteral("--unlock");
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon.waitForStarted(10'000))
        return false;
    if (unlocked)
        m_daemon.write("the keyring's own password");
    m_daemon.closeWriteChannel();
    return QTest::qWaitFor(
        [this] {
            return call({QStringLiteral("-o"), servicePath, QStringLiteral("-m"),
                         QStringLiteral("org.freedesktop.Secret.Service.ReadAlias"),
                         QStringLiteral("default")});
        },
        10'000);
}

void KeyringSession::stopKeyring()
{
    end(m_daemon);
}

bool KeyringSession::lock()
{
    return call({QStringLiteral("-o"), servicePath, QStringLiteral("-m"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
}

void KeyringSession::freeze()
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void KeyringSession::thaw()
{
    ::kill(pid_t(m_daemon.processId()), SIGCONT);
}

void KeyringSession::stopBus()
{
    end(m_bus);
}

bool KeyringSession::call(const QStringList &arguments)
{
    QProcess gdbus;
    gdbus.setProcessEnvironment(environment());
    gdbus.start(QStringLiteral("gdbus"),
                QStringList{QStringLiteral("call"), QStringLiteral("--session"),
                            QStringLiteral("--timeout"), QStringLiteral("5"), QStringLiteral("-d"),
                            serviceName} +
                    arguments);
    return gdbus.waitForFinished(10'000) && gdbus.exitStatus() == QProcess::NormalExit &&
           gdbus.exitCode() == 0;
}

void KeyringSession::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(10'000);
}

} // namespace Runnel
