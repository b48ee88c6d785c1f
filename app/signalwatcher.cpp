// SPDX-License-Identifier: Apache-2.0
// A self-pipe: the handler writes the signal's number, the event loop reads it.
#include "signalwatcher.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Runnel {

namespace {

/// timeout(1) and some shells signal the process and its group: one request comes as two signals.
constexpr qint64 sameRequest = 500; // milliseconds

int pipeEnds[2] = {-1, -1}; // a signal handler can reach nothing but statics

void handle(int number)
{
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = saved;
}

void install(int number, void (*handler)(int), int flags = 0)
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | flags;
    sigaction(number, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher()
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals.");
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatcher::read);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        install(number, handle);
    install(SIGPIPE, SIG_IGN);
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        install(number, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void SignalWatcher::read()
{
    unsigned char number = 0;
    while (::read(pipeEnds[0], &number, 1) == 1) {
        if (number == SIGHUP) {
            emit reloadRequested();
            continue;
        }
        if (!m_sinceEnd.isValid()) {
            m_sinceEnd.start();
            emit endRequested();
        } else if (m_sinceEnd.hasExpired(sameRequest)) {
            install(number, SIG_DFL);
            ::raise(number);
        }
    }
}

} // namespace Runnel
