// SPDX-License-Identifier: Apache-2.0
// Knocks at the display's local socket.
#include "display.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Runnel {

namespace {

bool answers(const QByteArray &path, bool isAbstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto offset = size_t(isAbstract ? 1 : 0);
    if (size_t(path.size()) + offset >= sizeof(address.sun_path))
        return false;
    std::memcpy(address.sun_path + offset, path.constData(), size_t(path.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + offset + size_t(path.size()) +
                                  (isAbstract ? 0 : 1));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const bool connected =
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    ::close(descriptor);
    return connected;
}

bool x11Answers(const QByteArray &display)
{
    const qsizetype colon = display.lastIndexOf(':');
    if (colon < 0)
        return false;
    const QByteArray host = display.first(colon);
    if (!host.isEmpty() && host != "unix")
        return true; // another machine's: Qt has to find out
    const QByteArray number = display.mid(colon + 1).split('.').value(0);
    const QByteArray path = "/tmp/.X11-unix/X" + number;
    return answers(path, true) || answers(path, false);
}

} // namespace

bool displayAvailable()
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return true;
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() &&
        answers(wayland.startsWith('/') ? wayland : qgetenv("XDG_RUNTIME_DIR") + '/' + wayland,
                false))
        return true;
    const QByteArray display = qgetenv("DISPLAY");
    return !display.isEmpty() && x11Answers(display);
}

} // namespace Runnel
