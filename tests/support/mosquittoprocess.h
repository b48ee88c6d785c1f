// SPDX-License-Identifier: Apache-2.0
// A real mosquitto broker on a free loopback port, for tests.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Runnel {

/// Set it up, then start(). Whatever happens the process ends with this object. stop(), kill()
/// and a later start() keep port, directory and settings, as a broker that is restarted does.
class MosquittoProcess
{
public:
    MosquittoProcess();
    ~MosquittoProcess();
    MosquittoProcess(const MosquittoProcess &) = delete;
    MosquittoProcess &operator=(const MosquittoProcess &) = delete;

    static bool isInstalled();

    void addLine(const QByteArray &configurationLine); ///< into mosquitto.conf, behind the listener
    void addUser(const QByteArray &name, const QByteArray &password); ///< anonymous is off then
    void setAccessRules(const QByteArray &aclFile);
    void setTls(const QByteArray &authorities, const QByteArray &certificate, const QByteArray &key,
                bool wantsClientCertificate = false); ///< all PEM
    /// Another port, for anybody, without TLS; the rules above then count for port() alone.
    quint16 addOpenListener();
    void setPersistent(); ///< sessions and queues survive stop(), not kill()

    bool start();  ///< true once it listens
    void stop();   ///< SIGTERM: says farewell and saves
    void kill();   ///< SIGKILL
    void freeze(); ///< SIGSTOP: accepts in the kernel, answers nothing
    void thaw();

    quint16 port() const { return m_port; }
    QByteArray output() const { return m_output; }

private:
    void addLineOnce(const QByteArray &line);
    bool writeConfiguration();
    bool waitUntilRunning();
    QString path(const char *name) const;

    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_lines;
    QByteArray m_output;
    quint16 m_port = 0;
    quint16 m_openPort = 0; ///< 0: there is none
    bool m_anonymous = true;
    bool m_persistent = false;
};

} // namespace Runnel
