// SPDX-License-Identifier: Apache-2.0
// Writes the configuration, waits for the broker's own word that it runs.
#include "mosquittoprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Runnel {
namespace {

constexpr int startLimitMilliseconds = 15'000;
constexpr int stopLimitMilliseconds = 10'000;

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(
                     name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
               : found;
}

/// A port nobody listens on now; the kernel does not hand the same one out again soon.
quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size();
}

} // namespace

MosquittoProcess::MosquittoProcess()
    : m_port(freePort())
{}

MosquittoProcess::~MosquittoProcess()
{
    kill();
}

bool MosquittoProcess::isInstalled()
{
    return !program(QStringLiteral("mosquitto")).isEmpty();
}

QString MosquittoProcess::path(const char *name) const
{
    return m_directory.filePath(QString::fromLatin1(name));
}

void MosquittoProcess::addLine(const QByteArray &configurationLine)
{
    m_lines += configurationLine + '\n';
}

void MosquittoProcess::addLineOnce(const QByteArray &line)
{
    if (!m_lines.contains(line + '\n'))
        addLine(line);
}

quint16 MosquittoProcess::addOpenListener()
{
    m_openPort = freePort();
    return m_openPort;
}

void MosquittoProcess::addUser(const QByteArray &name, const QByteArray &password)
{
    if (m_anonymous)
        addLine("password_file " + path("passwords").toLocal8Bit());
    QProcess tool;
    QStringList arguments{QStringLiteral("-b"), path("passwords"), QString::fromUtf8(name),
                          QString::fromUtf8(password)};
    if (m_anonymous)
        arguments.prepend(QStringLiteral("-c"));
    m_anonymous = false;
    tool.start(program(QStringLiteral("mosquitto_passwd")), arguments);
    if (!tool.waitForFinished(startLimitMilliseconds) || tool.exitCode() != 0)
        qWarning("mosquitto_passwd failed: %s", tool.readAllStandardError().constData());
}

void MosquittoProcess::setAccessRules(const QByteArray &aclFile)
{
    writeFile(path("rules"), aclFile);
    addLineOnce("acl_file " + path("rules").toLocal8Bit());
}

void MosquittoProcess::setTls(const QByteArray &authorities, const QByteArray &certificate,
                              const QByteArray &key, bool wantsClientCertificate)
{
    writeFile(path("ca.pem"), authorities);
    writeFile(path("certificate.pem"), certificate);
    writeFile(path("key.pem"), key);
    addLineOnce("cafile " + path("ca.pem").toLocal8Bit());
    addLineOnce("certfile " + path("certificate.pem").toLocal8Bit());
    addLineOnce("keyfile " + path("key.pem").toLocal8Bit());
    if (wantsClientCertificate)
        addLineOnce("require_certificate true");
}

void MosquittoProcess::setPersistent()
{
    m_persistent = true;
}

bool MosquittoProcess::writeConfiguration()
{
    QByteArray text =
        "log_dest stderr\nlog_type error\nlog_type warning\nlog_type notice\nlog_type information\n"
        "set_tcp_nodelay true\n";
    if (::geteuid() == 0)
        text += "user root\n"; // else it becomes a user who may not enter the directory
    if (m_openPort != 0)
        text += "per_listener_settings true\n";
    text += "listener " + QByteArray::number(m_port) + " 127.0.0.1\n";
    text += m_anonymous ? "allow_anonymous true\n" : "allow_anonymous false\n";
    if (m_persistent)
        text +=
            "persistence true\npersistence_location " + m_directory.path().toLocal8Bit() + "/\n";
    text += m_lines;
    if (m_openPort != 0)
        text += "listener " + QByteArray::number(m_openPort) + " 127.0.0.1\nallow_anonymous true\n";
    return writeFile(path("mosquitto.conf"), text);
}

bool MosquittoProcess::start()
{
    if (m_process || !writeConfiguration())
        return false;
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier([] {
        ::signal(SIGPIPE, SIG_DFL);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that crashes leaves no broker behind
    });
    m_process->start(program(QStringLiteral("mosquitto")),
                     {QStringLiteral("-c"), path("mosquitto.conf")});
    if (waitUntilRunning()) {
        // From here on nobody reads along; a full pipe must not stop the broker.
        QObject::connect(m_process.get(), &QProcess::readyRead, m_process.get(),
                         [this] { m_output = (m_output + m_process->readAll()).right(1 << 20); });
        return true;
    }
    qWarning("mosquitto did not start: %s", m_output.constData());
    kill();
    return false;
}

bool MosquittoProcess::waitUntilRunning()
{
    const QDeadlineTimer deadline(startLimitMilliseconds);
    while (!deadline.hasExpired()) {
        if (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        m_output += m_process->readAll();
        if (m_output.contains(" running"))
            return true;
    }
    return false;
}

void MosquittoProcess::stop()
{
    if (!m_process)
        return;
    thaw();
    m_process->terminate();
    m_process->waitForFinished(stopLimitMilliseconds);
    kill();
}

void MosquittoProcess::kill()
{
    if (!m_process)
        return;
    m_process->disconnect();
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(stopLimitMilliseconds);
    }
    m_process.reset();
}

void MosquittoProcess::freeze()
{
    if (m_process && m_process->processId() > 0)
        ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
}

void MosquittoProcess::thaw()
{
    if (m_process && m_process->processId() > 0)
        ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

} // namespace Runnel
