// SPDX-License-Identifier: Apache-2.0
// Whatever a configuration file holds: an answer, places inside the text, and a text that
// survives being written and read again.
#include "config/configreader.h"
#include "config/configwriter.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Runnel;

namespace {

void requireThat(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const ConfigReadResult result = ConfigReader::read(json);
    requireThat(result.ok() != bool(result.fault), "a fault exactly when there are problems");
    requireThat(result.problems.size() <= ConfigProblems::maximum + 1, "a bounded report");
    const auto lines = json.count('\n') + json.count('\r') + 1;
    for (const ConfigProblem &problem : result.problems) {
        requireThat(problem.line >= 0 && problem.line <= lines, "a line of the text");
        requireThat(problem.column >= 0 && problem.column <= json.size() + 1, "a column of it");
        requireThat(!problem.message.isEmpty(), "words");
    }
    if (result.ok()) {
        const ConfigReadResult again = ConfigReader::read(ConfigWriter::toJson(result.config));
        requireThat(again.ok(), "what is written is valid");
        requireThat(again.config == result.config, "and means the same");
    }
    return 0;
}
