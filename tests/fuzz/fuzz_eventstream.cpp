// SPDX-License-Identifier: Apache-2.0
// However a stream is cut into chunks, the parser must see the same events, and within its limits.
#include "stream/eventstreamparser.h"
#include "stream/utf8.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Runnel;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

/// Chunk sizes from the input itself, so that the fuzzer can choose the cuts.
class Cutter
{
public:
    explicit Cutter(QByteArrayView seed)
        : m_seed(seed)
    {}
    qsizetype next()
    {
        if (m_seed.isEmpty())
            return 1;
        const auto byte = static_cast<unsigned char>(m_seed[m_at++ % m_seed.size()]);
        return byte % 7 == 0 ? qsizetype{1} + byte : qsizetype{1} + byte % 5;
    }

private:
    QByteArrayView m_seed;
    qsizetype m_at = 0;
};

struct Run
{
    std::vector<Event> events;
    QByteArray position;
    std::optional<std::chrono::milliseconds> retry;
    EventStreamParser::Counters counters;
};

template<typename NextSize>
Run run(QByteArrayView stream, const EventStreamParser::Limits &limits, NextSize nextSize)
{
    EventStreamParser parser(limits);
    Run result;
    while (!stream.isEmpty()) {
        const qsizetype size = std::min(stream.size(), nextSize());
        // A copy that dies with the chunk: a view kept for too long is a use after free.
        QByteArray chunk = stream.first(size).toByteArray();
        parser.feed(chunk, result.events);
        stream = stream.sliced(size);
    }
    result.position = parser.lastEventId();
    result.retry = parser.retry();
    result.counters = parser.counters();
    return result;
}

void requireSame(const Run &a, const Run &b)
{
    require(a.events.size() == b.events.size(), "same number of events");
    for (size_t i = 0; i < a.events.size(); ++i) {
        require(a.events[i].type == b.events[i].type, "same type");
        require(a.events[i].data == b.events[i].data, "same data");
        require(a.events[i].id == b.events[i].id, "same id");
    }
    require(a.position == b.position, "same position");
    require(a.retry == b.retry, "same retry");
    require(a.counters.bytes == b.counters.bytes, "same bytes");
    require(a.counters.comments == b.counters.comments, "same comments");
    require(a.counters.oversized == b.counters.oversized, "same drops");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView all(reinterpret_cast<const char *>(data), qsizetype(size));
    const EventStreamParser::Limits limits{8 + data[0], 8 + data[1]};
    const qsizetype seedSize = std::min<qsizetype>(8, all.size() - 2);
    Cutter cutter(all.sliced(2, seedSize));
    const QByteArrayView stream = all.sliced(2);

    const Run whole = run(stream, limits, [&] { return stream.size(); });
    const Run cut = run(stream, limits, [&] { return cutter.next(); });
    const Run single = run(stream, limits, [] { return qsizetype{1}; });
    requireSame(whole, cut);
    requireSame(whole, single);

    for (const Event &event : whole.events) {
        require(event.data.size() <= limits.maxEventBytes, "no event above the limit");
        require(!event.type.isEmpty(), "every event has a type");
        require(isValidUtf8(event.type) && isValidUtf8(event.data) && isValidUtf8(event.id),
                "everything dispatched is UTF-8");
        require(!event.id.contains('\0'), "no NUL in an id");
        require(!event.data.contains('\r'), "no CR in the data");
    }
    return 0;
}
