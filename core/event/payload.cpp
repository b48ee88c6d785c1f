// SPDX-License-Identifier: Apache-2.0
// JSON checks over RapidJSON's iterative reader.
#include "event/payload.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace Runnel {

namespace {

/// Accepts everything, but no deeper than it was told.
struct DepthGuard : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, DepthGuard>
{
    explicit DepthGuard(int maximum)
        : left(maximum)
    {}
    bool StartObject() { return --left >= 0; }
    bool StartArray() { return --left >= 0; }
    bool EndObject(rapidjson::SizeType) { return ++left, true; }
    bool EndArray(rapidjson::SizeType) { return ++left, true; }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return true; }
    int left;
};

} // namespace

bool isValidJson(const QByteArray &data, int maximumDepth)
{
    if (data.contains('\0'))
        return false; // valid nowhere in JSON, and RapidJSON would take it for the end
    // RapidJSON passes over every single byte of a byte order mark, also where there is none.
    const qsizetype mark = data.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (data.size() > mark && static_cast<unsigned char>(data[mark]) >= 0x80)
        return false;
    rapidjson::MemoryStream memory(data.constData(), size_t(data.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> input(memory);
    rapidjson::Reader reader;
    DepthGuard guard(maximumDepth);
    constexpr unsigned flags = rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNumbersAsStringsFlag;
    return !reader.Parse<flags>(input, guard).IsError();
}

} // namespace Runnel
