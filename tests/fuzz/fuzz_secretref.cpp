// SPDX-License-Identifier: Apache-2.0
// Whatever stands where a reference is expected: one that is written as it was read, or none.
#include "config/secretref.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Runnel;

namespace {

void demand(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reference = SecretRef::parse(text);
    if (!reference)
        return 0;
    demand(!reference->isEmpty() && !reference->name.isEmpty(), "a source and a name");
    const auto again = SecretRef::parse(reference->toString());
    demand(again && *again == *reference, "what is written means the same");
    return 0;
}
