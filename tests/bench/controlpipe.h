// SPDX-License-Identifier: Apache-2.0
// How a benchmark's driver talks to its tools: command lines in, JSON lines out. When the driver
// goes away its end of the pipe closes and the tool ends too.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Runnel {

class ControlPipe
{
public:
    static constexpr int descriptor = 0; ///< standard input: wait for it to become readable

    ControlPipe();

    /// The words of each line that has come. Nothing when the driver is gone.
    std::optional<std::vector<std::vector<std::string>>> read();

private:
    std::string m_pending;
};

/// One flat JSON object on a line of its own on standard output, written when it goes out of scope.
class JsonLine
{
public:
    explicit JsonLine(std::string_view event);
    ~JsonLine();
    JsonLine(const JsonLine &) = delete;
    JsonLine &operator=(const JsonLine &) = delete;

    JsonLine &add(std::string_view name, int64_t value);
    JsonLine &add(std::string_view name, double value);

private:
    std::string m_text;
};

/// The value of `--name`, or `fallback`. Ends the program with a usage error on nonsense.
int64_t numberOption(int argc, char **argv, std::string_view name, int64_t fallback);
std::string textOption(int argc, char **argv, std::string_view name, std::string_view fallback);
bool hasOption(int argc, char **argv, std::string_view name);

} // namespace Runnel
