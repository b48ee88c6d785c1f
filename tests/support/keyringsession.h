// SPDX-License-Identifier: Apache-2.0
// A session of its own with a real gnome-keyring-daemon, for tests.
#pragma once

#include "testprocess.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Runnel {

/// A private D-Bus session bus on which nothing is started by itself, a home directory of its own,
/// and, once started, the keyring. Everything ends with this object.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    static bool isInstalled();

    bool startBus();
    /// Unlocked with a password of the test's; makes the login keyring when there is none.
    bool startKeyring() { return startDaemon(true); }
    /// As after a login without a password: what was stored is there, but locked.
    bool startKeyringLocked() { return startDaemon(false); }
    void stopKeyring();
    bool lock(); ///< the Secret Service's own Lock
    bool unlock() { return startKeyring(); }
    void freeze(); ///< SIGSTOP: the keyring answers nothing
    void thaw();
    void stopBus(); ///< as at a logout; startBus() is the next login, with the same address

    /// `runnel secret …` in this session, with that on stdin.
    ProgramResult secret(const QStringList &arguments, const QByteArray &input = {}) const;
    ProgramResult setSecret(const QString &name, const QByteArray &value) const
    {
        return secret({QStringLiteral("set"), name}, value);
    }
    ProgramResult listSecrets() const { return secret({QStringLiteral("list")}); }

    /// What a program needs to be in this session.
    QProcessEnvironment environment() const;
    QString home() const { return m_directory.path(); }
    QString indexFile() const;

private:
    bool startDaemon(bool unlocked);
    bool call(const QStringList &arguments);
    void end(QProcess &process);

    QTemporaryDir m_directory;
    QString m_address;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace Runnel
