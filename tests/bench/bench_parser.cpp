// SPDX-License-Identifier: Apache-2.0
// How fast the parser alone reads the five camera event types, in reads of several sizes.
#include "event/payload.h"
#include "stream/eventstreamparser.h"

#include <chrono>
#include <cstdio>

using namespace Runnel;

namespace {

QByteArray cameraStream(const QByteArray &end, int rounds)
{
    const QByteArray events[] = {
        R"(HEARTBEAT|{"type": "HEARTBEAT", "timestamp": 1705339200000})",
        R"(ALERT|{"type": "ALERT", "timestamp": 1705339205000, "message": "leak", "event_id": 1001})",
        R"(ALERT_DLQC|{"type": "ALERT_DLQC", "timestamp": 1705339210000, "message": "leak", )"
        R"("event_id": 1002, "camera_id": 3, "leak_location": {"latitude": 64.55, )"
        R"("longitude": 35.78}, "flow_rate": 0.71, "confidence_level": 85, "temperature": 38.2})",
        R"(ANALYTICS_ENABLED|{"type": "ANALYTICS_ENABLED", "timestamp": 1705339215000, )"
        R"("analytics_type": "leak detection"})",
        R"(ANALYTICS_DISABLED|{"type": "ANALYTICS_DISABLED", "timestamp": 1705339215000, )"
        R"("analytics_type": "leak detection"})",
    };
    QByteArray stream;
    for (int i = 0; i < rounds; ++i) {
        for (const QByteArray &event : events) {
            const qsizetype bar = event.indexOf('|');
            stream += "event: " + event.left(bar) + end + "data: " + event.mid(bar + 1) + end + end;
        }
    }
    return stream;
}

void measure(const char *name, const QByteArray &stream, qsizetype readSize, bool checkJson)
{
    using Time = std::chrono::steady_clock;
    double best = 1e9;
    quint64 count = 0;
    for (int round = 0; round < 7; ++round) {
        EventStreamParser parser;
        std::vector<Event> events;
        quint64 valid = 0;
        const auto begin = Time::now();
        for (qsizetype at = 0; at < stream.size(); at += readSize) {
            parser.feed(QByteArrayView(stream).sliced(at, std::min(readSize, stream.size() - at)),
                        events);
            for (const Event &event : events)
                valid += checkJson && isValidJson(event.data) ? 1 : 0;
            events.clear();
        }
        best = std::min(best, std::chrono::duration<double>(Time::now() - begin).count());
        count = parser.counters().events;
        if (checkJson && valid != count)
            std::printf("unexpected: %llu of %llu are JSON\n", valid, count);
    }
    std::printf("%-28s %8.0f MB/s %8.1f ns/event\n", name, double(stream.size()) / best / 1e6,
                best * 1e9 / double(count));
}

} // namespace

int main()
{
    const QByteArray unix = cameraStream("\n", 40'000);
    const QByteArray dos = cameraStream("\r\n", 40'000);
    measure("LF, reads of 64 KiB", unix, 64 * 1024, false);
    measure("LF, reads of 4 KiB", unix, 4 * 1024, false);
    measure("LF, reads of 200 bytes", unix, 200, false);
    measure("CRLF, reads of 64 KiB", dos, 64 * 1024, false);
    measure("LF, 64 KiB, JSON checked", unix, 64 * 1024, true);
    return 0;
}
