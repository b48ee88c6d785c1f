// SPDX-License-Identifier: Apache-2.0
// The broker's wall: the same messages, published with libmosquitto and nothing else around it.
//
// bench_publisher --port P [--count N] [--window N] [--rate EVENTS_A_SECOND] [--properties]
// bench_publisher --version
// Ends when every message is acknowledged. With --properties each message carries the CloudEvents
// attributes and the sequence number that Runnel adds.
#include "cameraevents.h"
#include "controlpipe.h"
#include "monotonic.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>
#include <memory>

namespace Runnel {
namespace {

constexpr int64_t longestStall = 30 * nanosecondsPerSecond;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Progress
{
    bool connected = false;
    bool failed = false;
    int64_t acknowledged = 0;
};

class RawPublisher
{
public:
    RawPublisher(int argc, char **argv)
        : m_port(int(numberOption(argc, argv, "--port", 1883)))
        , m_count(numberOption(argc, argv, "--count", 100'000))
        , m_window(numberOption(argc, argv, "--window", 100))
        , m_rate(numberOption(argc, argv, "--rate", 0))
        , m_withProperties(hasOption(argc, argv, "--properties"))
        , m_client(mosquitto_new("bench-publisher", true, &m_progress), mosquitto_destroy)
    {
        mosquitto_int_option(m_client.get(), MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
        mosquitto_int_option(m_client.get(), MOSQ_OPT_SEND_MAXIMUM, 65535);
        mosquitto_int_option(m_client.get(), MOSQ_OPT_TCP_NODELAY, 1);
        mosquitto_connect_v5_callback_set(
            m_client.get(), [](mosquitto *, void *self, int code, int, const mosquitto_property *) {
                auto &progress = *static_cast<Progress *>(self);
                (code == 0 ? progress.connected : progress.failed) = true;
            });
        mosquitto_publish_v5_callback_set(
            m_client.get(),
            [](mosquitto *, void *self, int, int reason, const mosquitto_property *) {
                auto &progress = *static_cast<Progress *>(self);
                progress.failed |= reason >= 0x80;
                ++progress.acknowledged;
            });
    }

    int run()
    {
        if (mosquitto_connect(m_client.get(), "127.0.0.1", m_port, 60) != MOSQ_ERR_SUCCESS)
            return fail("cannot connect");
        m_lastProgress = monotonicNanoseconds();
        while (!m_progress.connected && !m_progress.failed && exchange(100)) {
        }
        if (!m_progress.connected)
            return fail("the broker refused the connection");

        const double processorBefore = processorSeconds();
        const int64_t begin = monotonicNanoseconds();
        int64_t published = 0;
        while (m_progress.acknowledged < m_count && !m_progress.failed) {
            while (published < m_count && published - m_progress.acknowledged < m_window &&
                   due(published, begin) <= monotonicNanoseconds()) {
                if (!publish(published))
                    return fail("the library refused a message");
                ++published;
            }
            const bool paced = m_rate > 0 && published < m_count;
            if (!exchange(paced ? due(published, begin) - monotonicNanoseconds() : longestStall))
                return fail("the connection broke or stalled");
        }
        if (m_progress.failed)
            return fail("the broker refused a message");
        const double seconds = double(monotonicNanoseconds() - begin) / 1e9;
        JsonLine("published")
            .add("count", m_count)
            .add("seconds", seconds)
            .add("cpu_us_per_event",
                 (processorSeconds() - processorBefore) * 1e6 / double(m_count));
        mosquitto_disconnect(m_client.get());
        return 0;
    }

private:
    static int fail(const char *reason)
    {
        std::fprintf(stderr, "bench_publisher: %s\n", reason);
        return 1;
    }

    int64_t due(int64_t number, int64_t begin) const
    {
        return m_rate > 0 ? begin + number * nanosecondsPerSecond / m_rate : begin;
    }

    bool publish(int64_t number)
    {
        const CameraEvents::Event event = m_events.next(monotonicNanoseconds());
        m_topic.assign("events/camera-1/").append(event.type);
        mosquitto_property *properties = nullptr;
        if (m_withProperties)
            addProperties(&properties, number);
        const int result =
            mosquitto_publish_v5(m_client.get(), nullptr, m_topic.c_str(), int(event.data.size()),
                                 event.data.data(), 1, false, properties);
        mosquitto_property_free_all(&properties);
        return result == MOSQ_ERR_SUCCESS;
    }

    static void addProperties(mosquitto_property **properties, int64_t number)
    {
        const std::string sequence = std::to_string(number + 1);
        const auto add = [properties](const char *name, const char *value) {
            mosquitto_property_add_string_pair(properties, MQTT_PROP_USER_PROPERTY, name, value);
        };
        mosquitto_property_add_string(properties, MQTT_PROP_CONTENT_TYPE, "application/json");
        add("specversion", "1.0");
        add("id", ("camera-1/events/" + sequence).c_str());
        add("source", "runnel/bench/camera-1/events");
        add("type", "ALERT");
        add("subject", "camera-1");
        add("time", "2026-01-01T00:00:00.000Z");
        add("runnel-seq", sequence.c_str());
    }

    /// Waits for the socket at most that long, then reads and writes; false when it is over.
    bool exchange(int64_t nanoseconds)
    {
        const bool wantsWrite = mosquitto_want_write(m_client.get());
        pollfd watched{mosquitto_socket(m_client.get()),
                       short(wantsWrite ? POLLIN | POLLOUT : POLLIN), 0};
        const timespec timeout = toTimespec(nanoseconds > 0 ? nanoseconds : 0);
        const int64_t before = m_progress.acknowledged;
        ppoll(&watched, 1, &timeout, nullptr);
        if ((watched.revents & ~POLLOUT) != 0 &&
            mosquitto_loop_read(m_client.get(), int(m_window)) != MOSQ_ERR_SUCCESS)
            return false;
        if (wantsWrite && mosquitto_loop_write(m_client.get(), 1) != MOSQ_ERR_SUCCESS)
            return false;
        mosquitto_loop_misc(m_client.get());
        const int64_t now = monotonicNanoseconds();
        if (m_progress.acknowledged > before || m_rate > 0)
            m_lastProgress = now;
        return now - m_lastProgress < longestStall;
    }

    const int m_port;
    const int64_t m_count;
    const int64_t m_window;
    const int64_t m_rate;
    const bool m_withProperties;
    Progress m_progress;
    std::unique_ptr<mosquitto, void (*)(mosquitto *)> m_client;
    CameraEvents m_events{1};
    std::string m_topic;
    int64_t m_lastProgress = 0;
};

} // namespace
} // namespace Runnel

int main(int argc, char **argv)
{
    prctl(PR_SET_TIMERSLACK, 1);
    if (Runnel::hasOption(argc, argv, "--version")) {
        int major = 0;
        int minor = 0;
        int revision = 0;
        mosquitto_lib_version(&major, &minor, &revision);
        std::printf("libmosquitto %d.%d.%d\n", major, minor, revision);
        return 0;
    }
    mosquitto_lib_init();
    const int code = Runnel::RawPublisher(argc, argv).run();
    mosquitto_lib_cleanup();
    return code;
}
