// SPDX-License-Identifier: Apache-2.0
// A stub of a far broker: announces a Receive Maximum, acknowledges each message only after a
// while, and checks that no more than the announced number is ever outstanding.
//
// bench_slowbroker [--port P] [--delay MILLISECONDS] [--receive-maximum N]
// Commands: as bench_subscriber's.
#include "controlpipe.h"
#include "deliveryledger.h"
#include "loopbacksocket.h"
#include "monotonic.h"
#include "mqttwire.h"

#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstdlib>
#include <deque>
#include <list>

namespace Runnel {
namespace {

constexpr size_t mostClients = 16;
constexpr uint8_t unsupportedVersion = 0x84;

struct Held
{
    int64_t due = 0;
    uint16_t packetId = 0;
};

struct Client
{
    int socket = -1;
    MqttPacketReader reader;
    std::string out;
    std::deque<Held> held; ///< the oldest first; as many as are outstanding
};

class SlowBroker
{
public:
    SlowBroker(int argc, char **argv)
        : m_delay(numberOption(argc, argv, "--delay", 50) * 1'000'000)
        , m_receiveMaximum(uint16_t(numberOption(argc, argv, "--receive-maximum", 1000)))
        , m_listener(listenOnLoopback(uint16_t(numberOption(argc, argv, "--port", 0))))
    {
        JsonLine("listening").add("port", int64_t{localPort(m_listener)});
    }

    int run()
    {
        for (;;) {
            std::vector<pollfd> watched{{ControlPipe::descriptor, POLLIN, 0},
                                        {m_listener, POLLIN, 0}};
            for (const Client &client : m_clients)
                watched.push_back(
                    {client.socket, short(client.out.empty() ? POLLIN : POLLIN | POLLOUT), 0});
            wait(watched);
            if (watched[0].revents != 0 && !takeCommands())
                return 0;
            acceptClients();
            m_clients.remove_if([this](Client &client) {
                const bool open = serve(client);
                if (!open)
                    close(client.socket);
                return !open;
            });
            if (m_ledger.takeReached())
                report("reached");
        }
    }

private:
    void wait(std::vector<pollfd> &watched) const
    {
        int64_t due = -1;
        for (const Client &client : m_clients) {
            if (!client.held.empty() && (due < 0 || client.held.front().due < due))
                due = client.held.front().due;
        }
        const timespec timeout = toTimespec(std::max<int64_t>(due - monotonicNanoseconds(), 0));
        ppoll(watched.data(), watched.size(), due < 0 ? nullptr : &timeout, nullptr);
    }

    void acceptClients()
    {
        while (m_clients.size() < mostClients) {
            const int socket = acceptConnection(m_listener);
            if (socket < 0)
                return;
            m_clients.emplace_back().socket = socket;
        }
    }

    bool serve(Client &client)
    {
        const auto fill = client.reader.readFrom(client.socket);
        const int64_t now = monotonicNanoseconds();
        while (const auto packet = client.reader.next()) {
            if (!take(client, *packet, now))
                return false;
        }
        m_mostOutstanding = std::max(m_mostOutstanding, int64_t(client.held.size()));
        while (!client.held.empty() && client.held.front().due <= now) {
            appendPuback(client.out, client.held.front().packetId);
            client.held.pop_front();
        }
        return flushTo(client.socket, client.out) && fill != MqttPacketReader::Fill::Closed &&
               !client.reader.malformed();
    }

    bool take(Client &client, const MqttPacket &packet, int64_t now)
    {
        switch (packet.type) {
        case MqttPacketType::Connect:
            // The protocol level follows the name "MQTT" and its length.
            if (packet.body.size() < 7 || packet.body[6] != 5) {
                client.out += connackRefusal(unsupportedVersion);
                return true;
            }
            client.out += connackPacket(m_receiveMaximum);
            return true;
        case MqttPacketType::Publish: {
            const auto message = parsePublish(packet);
            if (!message)
                return false;
            if (message->packetId != 0)
                client.held.push_back({now + m_delay, message->packetId});
            m_violations += client.held.size() > m_receiveMaximum ? 1 : 0;
            m_ledger.record(*message, now);
            return true;
        }
        case MqttPacketType::Subscribe:
            client.out += subackPacket(packetIdOf(packet));
            return true;
        case MqttPacketType::Pingreq:
            client.out += pingrespPacket();
            return true;
        default:
            return packet.type != MqttPacketType::Disconnect;
        }
    }

    void report(const char *event)
    {
        JsonLine("window")
            .add("most_outstanding", m_mostOutstanding)
            .add("violations", m_violations);
        m_ledger.report(event);
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
                report("report");
        }
        return true;
    }

    const int64_t m_delay;
    const uint16_t m_receiveMaximum;
    const int m_listener;
    ControlPipe m_control;
    std::list<Client> m_clients;
    DeliveryLedger m_ledger;
    int64_t m_mostOutstanding = 0;
    int64_t m_violations = 0; ///< messages beyond the receive maximum
};

} // namespace
} // namespace Runnel

int main(int argc, char **argv)
{
    prctl(PR_SET_TIMERSLACK, 1);
    return Runnel::SlowBroker(argc, argv).run();
}
