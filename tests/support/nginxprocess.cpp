// SPDX-License-Identifier: Apache-2.0
// nginx in the foreground, from a configuration made for it.
#include "nginxprocess.h"

#include "serviceconfig.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <unistd.h>

namespace Runnel {

namespace {
const QString program = QStringLiteral("nginx");
}

bool isListening(quint16 port, int milliseconds)
{
    return QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        },
        milliseconds);
}

bool NginxProcess::isInstalled()
{
    return !systemProgram(program).isEmpty();
}

void NginxProcess::loadModule(const QByteArray &file)
{
    m_modules += "load_module " + file + ";\n";
}

quint16 NginxProcess::addServer(const QByteArray &body, const QByteArray &listenOptions)
{
    quint16 port = 0;
    do {
        port = freeLoopbackPort();
    } while (std::ranges::find(m_ports, port) != m_ports.end());
    m_ports.push_back(port);
    m_servers += " server {\n  listen 127.0.0.1:" + QByteArray::number(port) + ' ' + listenOptions +
                 ";\n" + body + " }\n";
    return port;
}

QString NginxProcess::write(const char *name, const QByteArray &content)
{
    const QString file = m_directory.filePath(QString::fromLatin1(name));
    return overwriteFile(file, content) ? file : QString();
}

bool NginxProcess::start()
{
    QByteArray text = m_modules + "daemon off;\nmaster_process off;\nworker_rlimit_nofile 4096;\n";
    if (::geteuid() == 0)
        text += "user root;\n";
    text += "pid nginx.pid;\nevents { worker_connections 1024; }\nhttp {\n access_log off;\n";
    for (const char *place : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray(" ") + place + "_temp_path " + place + ";\n";
    const QString file = write("nginx.conf", text + m_servers + "}\n");
    return !file.isEmpty() &&
           m_process.start(systemProgram(program),
                           {QStringLiteral("-p"), m_directory.path(), QStringLiteral("-c"), file,
                            QStringLiteral("-e"), QStringLiteral("stderr")}) &&
           std::ranges::all_of(m_ports, [this](quint16 port) {
               return m_process.isRunning() && isListening(port);
           });
}

} // namespace Runnel
