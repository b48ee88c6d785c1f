// SPDX-License-Identifier: Apache-2.0
// The subscriber of the benchmarks: QoS 1, MQTT 5, counts, checks the order, takes the latencies.
//
// bench_subscriber --port P [--topic FILTER] [--client ID] [--session]
// Commands: "expect N" (a report named "reached" when N different events have come), "mark",
// "report". With --session it keeps its session and reconnects when the broker went away.
#include "controlpipe.h"
#include "deliveryledger.h"
#include "loopbacksocket.h"
#include "monotonic.h"
#include "mqttwire.h"

#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace Runnel {
namespace {

constexpr int reconnectMilliseconds = 20;

class Subscriber
{
public:
    Subscriber(int argc, char **argv)
        : m_port(uint16_t(numberOption(argc, argv, "--port", 1883)))
        , m_filter(textOption(argc, argv, "--topic", "events/#"))
        , m_client(textOption(argc, argv, "--client", "bench-subscriber"))
        , m_keepSession(hasOption(argc, argv, "--session"))
    {}

    int run()
    {
        for (;;) {
            if (m_socket < 0)
                connectAgain();
            pollfd watched[] = {
                {ControlPipe::descriptor, POLLIN, 0},
                {m_socket, short(m_out.empty() ? POLLIN : POLLIN | POLLOUT), 0},
            };
            poll(watched, 2, m_socket < 0 ? reconnectMilliseconds : -1);
            if (watched[0].revents != 0 && !takeCommands())
                return 0;
            if (m_socket >= 0 && watched[1].revents != 0)
                exchange();
        }
    }

private:
    void connectAgain()
    {
        m_socket = connectToLoopback(m_port);
        m_reader.clear();
        m_out = m_socket < 0 ? std::string() : connectPacket(m_client, m_keepSession);
        if (m_socket >= 0)
            exchange();
    }

    void lost()
    {
        if (!m_keepSession) {
            std::fputs("bench_subscriber: the broker closed the connection\n", stderr);
            std::exit(1);
        }
        close(m_socket);
        m_socket = -1;
    }

    void exchange()
    {
        const auto fill = m_reader.readFrom(m_socket);
        const int64_t now = monotonicNanoseconds();
        while (const auto packet = m_reader.next())
            take(*packet, now);
        if (m_ledger.takeReached())
            m_ledger.report("reached");
        if (!flushTo(m_socket, m_out) || fill == MqttPacketReader::Fill::Closed ||
            m_reader.malformed())
            lost();
    }

    void take(const MqttPacket &packet, int64_t now)
    {
        if (packet.type == MqttPacketType::Publish) {
            const auto message = parsePublish(packet);
            if (!message) {
                std::fputs("bench_subscriber: a malformed PUBLISH\n", stderr);
                std::exit(1);
            }
            if (message->packetId != 0)
                appendPuback(m_out, message->packetId);
            m_ledger.record(*message, now);
        } else if (packet.type == MqttPacketType::Connack) {
            if (packet.body.size() < 2 || packet.body[1] != 0) {
                std::fputs("bench_subscriber: the broker refused the connection\n", stderr);
                std::exit(1);
            }
            m_out += subscribePacket(1, m_filter);
        } else if (packet.type == MqttPacketType::Suback) {
            JsonLine("subscribed").add("at_ns", now);
        }
    }

    bool takeCommands()
    {
        const auto commands = m_control.read();
        if (!commands)
            return false;
        for (const auto &words : *commands) {
            if (words[0] == "expect" && words.size() == 2)
                m_ledger.expect(std::atoll(words[1].c_str()));
            else if (words[0] == "mark")
                m_ledger.mark();
            else if (words[0] == "report")
                m_ledger.report("report");
        }
        if (m_ledger.takeReached())
            m_ledger.report("reached");
        return true;
    }

    const uint16_t m_port;
    const std::string m_filter;
    const std::string m_client;
    const bool m_keepSession;
    int m_socket = -1;
    ControlPipe m_control;
    MqttPacketReader m_reader;
    std::string m_out;
    DeliveryLedger m_ledger;
};

} // namespace
} // namespace Runnel

int main(int argc, char **argv)
{
    prctl(PR_SET_TIMERSLACK, 1);
    return Runnel::Subscriber(argc, argv).run();
}
