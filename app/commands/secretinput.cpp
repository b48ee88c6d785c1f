// SPDX-License-Identifier: Apache-2.0
// The terminal's echo off, one line, the echo on again.
#include "secretinput.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace Runnel {

namespace {

constexpr qsizetype maximumBytes = 64 * 1024;
constexpr qsizetype longestTerminalLine = 4095; // the kernel silently cuts what is longer

volatile std::sig_atomic_t signalled = 0;

extern "C" void noteSignal(int number)
{
    signalled = number;
}

/// Holds the signals that end a program until the terminal is as it was.
class SignalHold
{
public:
    SignalHold()
    {
        sigset_t held;
        sigemptyset(&held);
        struct sigaction note
        {};
        note.sa_handler = noteSignal;
        for (size_t i = 0; i < numbers.size(); ++i) {
            sigaddset(&held, numbers[i]);
            ::sigaction(numbers[i], &note, &m_before[i]);
        }
        // A stopped program would leave the shell without an echo.
        sigaddset(&held, SIGTSTP);
        ::pthread_sigmask(SIG_BLOCK, &held, &m_mask);
        m_waiting = m_mask;
        sigaddset(&m_waiting, SIGTSTP);
    }
    ~SignalHold()
    {
        for (size_t i = 0; i < numbers.size(); ++i)
            ::sigaction(numbers[i], &m_before[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SignalHold)

    /// False when a signal came instead.
    bool waitForInput() const
    {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        while (signalled == 0) {
            if (::ppoll(&input, 1, nullptr, &m_waiting) > 0)
                return signalled == 0;
            if (errno != EINTR)
                return true; // read() will tell
        }
        return false;
    }

private:
    static constexpr std::array<int, 4> numbers{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, 4> m_before{};
    sigset_t m_mask{};
    sigset_t m_waiting{};
};

class SilentTerminal
{
public:
    SilentTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL);
        silent.c_lflag |= tcflag_t(ICANON | ISIG);
        m_silent = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isSilent() const { return m_silent; }

private:
    termios m_before{};
    bool m_silent = false;
};

Fault wrongInput(const QString &what, const QString &remedy)
{
    return {FaultKind::ConfigurationInvalid, what, remedy, 0, RetryAdvice::Never};
}

/// Until the end, or the end of a line when `line`. None when a signal came.
std::optional<QByteArray> readInput(const SignalHold *signals_, bool line)
{
    QByteArray bytes;
    bytes.reserve(maximumBytes + 4096); // never moved: no copy is left behind
    std::array<char, 4096> block{};
    while (bytes.size() <= maximumBytes) {
        if (signals_ && !signals_->waitForInput())
            return std::nullopt;
        const auto got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        bytes.append(block.data(), got);
        if (line && bytes.endsWith('\n'))
            break;
    }
    ::explicit_bzero(block.data(), block.size());
    return bytes;
}

std::optional<QByteArray> readFromTerminal(const QString &prompt, bool &silent)
{
    const SignalHold held;
    const SilentTerminal terminal;
    silent = terminal.isSilent();
    if (!silent)
        return QByteArray();
    std::fputs(qUtf8Printable(prompt), stderr);
    std::fflush(stderr);
    auto bytes = readInput(&held, true);
    std::fputc('\n', stderr);
    return bytes;
}

} // namespace

Result<Redacted> readSecretInput(const QString &prompt, const QString &whenEmpty)
{
    const bool terminal = ::isatty(STDIN_FILENO) == 1;
    bool silent = true;
    auto input = terminal ? readFromTerminal(prompt, silent) : readInput(nullptr, false);
    if (!silent)
        return wrongInput(QStringLiteral("This terminal cannot hide what is typed."),
                          QStringLiteral("Give the value on stdin."));
    if (!input) {
        // The terminal is as before; now the signal does what it would have done.
        ::raise(signalled);
        return wrongInput(QStringLiteral("Interrupted; nothing was stored."), QString());
    }
    QByteArray bytes = std::move(*input);
    if (terminal && bytes.size() >= longestTerminalLine) {
        const Redacted wiped(std::move(bytes));
        return wrongInput(QStringLiteral("That is too long for a terminal, which may have cut it."),
                          QStringLiteral("Give the value on stdin, from a file."));
    }
    if (bytes.size() > maximumBytes) {
        const Redacted wiped(std::move(bytes));
        return wrongInput(QStringLiteral("The value is longer than 64 KiB."),
                          QStringLiteral("Give the secret alone."));
    }
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty())
        return wrongInput(QStringLiteral("The value is empty; nothing was stored."), whenEmpty);
    return Redacted(std::move(bytes));
}

} // namespace Runnel
