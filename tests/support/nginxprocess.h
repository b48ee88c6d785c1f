// SPDX-License-Identifier: Apache-2.0
// A real nginx on free loopback ports, for tests.
#pragma once

#include "testprocess.h"

#include <QTemporaryDir>

#include <vector>

namespace Runnel {

/// True once somebody accepts connections on that port of 127.0.0.1.
bool isListening(quint16 port, int milliseconds = 15'000);

/// Add servers, then start(). kill() and a later start() keep ports and settings; nginx reads the
/// files that they name anew. It ends with this object.
class NginxProcess
{
public:
    static bool isInstalled();

    void loadModule(const QByteArray &file);
    /// A server of its own on a port of its own; `body` is what stands in its server block. With
    /// `listenOptions` "ssl" it speaks TLS.
    quint16 addServer(const QByteArray &body, const QByteArray &listenOptions = {});
    QString write(const char *name, const QByteArray &content); ///< a file beside the settings

    bool start(); ///< true once all its servers listen
    void kill() { m_process.kill(); }
    QByteArray errors() const { return m_process.standardError(); }

private:
    QTemporaryDir m_directory;
    TestProcess m_process;
    QByteArray m_modules;
    QByteArray m_servers;
    std::vector<quint16> m_ports;
};

} // namespace Runnel
