// SPDX-License-Identifier: Apache-2.0
// Command lines in, JSON lines out.
#include "controlpipe.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace Runnel {

ControlPipe::ControlPipe()
{
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

std::optional<std::vector<std::vector<std::string>>> ControlPipe::read()
{
    char buffer[4096];
    ssize_t got = 0;
    while ((got = ::read(descriptor, buffer, sizeof buffer)) > 0)
        m_pending.append(buffer, size_t(got));
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        return std::nullopt;

    std::vector<std::vector<std::string>> commands;
    for (size_t end = m_pending.find('\n'); end != std::string::npos; end = m_pending.find('\n')) {
        std::istringstream line(m_pending.substr(0, end));
        m_pending.erase(0, end + 1);
        std::vector<std::string> words;
        for (std::string word; line >> word;)
            words.push_back(word);
        if (!words.empty())
            commands.push_back(std::move(words));
    }
    return commands;
}

JsonLine::JsonLine(std::string_view event)
    : m_text("{\"event\": \"" + std::string(event) + '"')
{}

JsonLine::~JsonLine()
{
    std::printf("%s}\n", m_text.c_str());
    std::fflush(stdout);
}

JsonLine &JsonLine::add(std::string_view name, int64_t value)
{
    m_text.append(", \"").append(name).append("\": ").append(std::to_string(value));
    return *this;
}

JsonLine &JsonLine::add(std::string_view name, double value)
{
    m_text.append(", \"").append(name).append("\": ").append(std::to_string(value));
    return *this;
}

std::string textOption(int argc, char **argv, std::string_view name, std::string_view fallback)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (name == argv[i])
            return argv[i + 1];
    }
    return std::string(fallback);
}

int64_t numberOption(int argc, char **argv, std::string_view name, int64_t fallback)
{
    const std::string text = textOption(argc, argv, name, std::to_string(fallback));
    int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        std::fprintf(stderr, "%s takes a number, not \"%s\"\n", std::string(name).c_str(),
                     text.c_str());
        std::exit(2);
    }
    return number;
}

bool hasOption(int argc, char **argv, std::string_view name)
{
    for (int i = 1; i < argc; ++i) {
        if (name == argv[i])
            return true;
    }
    return false;
}

} // namespace Runnel
