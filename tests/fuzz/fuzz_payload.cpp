// SPDX-License-Identifier: Apache-2.0
// Whatever an event's payload is: an answer, the same one within an array, and none too deep.
#include "event/payload.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void ensure(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray payload(reinterpret_cast<const char *>(data), qsizetype(size));
    const bool valid = Runnel::isValidJson(payload);
    const QByteArray wrapped = '[' + payload + ']';
    if (valid && !payload.startsWith("\xef\xbb\xbf")) { // a byte order mark stands first or nowhere
        ensure(Runnel::isValidJson(wrapped, 65), "a value is a value in an array, too");
        ensure(payload.count('[') == 0 || !Runnel::isValidJson(payload, 0) || payload.contains('"'),
               "no array where none is allowed");
    }
    if (!Runnel::isValidJson(payload, 1000))
        ensure(!valid, "a deeper limit refuses no more");
    return 0;
}
