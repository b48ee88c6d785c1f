// SPDX-License-Identifier: Apache-2.0
// runnel-simulator: options, signals, server.
#include "simulator/server.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

/// SIGTERM and SIGINT as something an event loop can read.
int signalDescriptor()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    return ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

void raiseFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65536);
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    const int signalSource = signalDescriptor(); // before Qt starts a thread that could take them
    raiseFileLimit();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("runnel-simulator"));

    const auto commandLine = Runnel::readSimulatorCommandLine(QCoreApplication::arguments());
    if (!commandLine.error.isEmpty()) {
        std::fprintf(stderr, "runnel-simulator: %s\n", qUtf8Printable(commandLine.error));
        return 2;
    }
    if (!commandLine.help.isEmpty()) {
        std::fputs(qUtf8Printable(commandLine.help), stdout);
        return 0;
    }

    QSocketNotifier ended(signalSource, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    Runnel::SimulatorServer server(commandLine.options);
    if (const QString wrong = server.start(); !wrong.isEmpty()) {
        std::fprintf(stderr, "runnel-simulator: %s\n", qUtf8Printable(wrong));
        return 1;
    }
    std::printf("listening on %s\n", qUtf8Printable(server.address()));
    std::fflush(stdout); // a pipe would keep the line back, and somebody waits for it
    const int result = QCoreApplication::exec();
    ::close(signalSource);
    return result;
}
