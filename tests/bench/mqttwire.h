// SPDX-License-Identifier: Apache-2.0
// As much of MQTT 5 on the wire as the benchmark's subscriber and stub broker need. It shares no
// code with what is measured, and reads and writes in large pieces so as to cost little itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Runnel {

enum class MqttPacketType : uint8_t {
    Connect = 1,
    Connack = 2,
    Publish = 3,
    Puback = 4,
    Subscribe = 8,
    Suback = 9,
    Pingreq = 12,
    Pingresp = 13,
    Disconnect = 14,
};

struct MqttPacket
{
    MqttPacketType type{};
    uint8_t flags = 0;
    std::string_view body; ///< valid until the reader is fed again
};

/// Cuts a byte stream into packets.
class MqttPacketReader
{
public:
    enum class Fill { Data, Nothing, Closed };
    Fill readFrom(int socket); ///< one read, not blocking
    std::optional<MqttPacket> next();
    bool malformed() const { return m_malformed; }
    void clear();

private:
    std::string m_buffer;
    size_t m_begin = 0; ///< first byte not yet handed out
    bool m_malformed = false;
};

struct MqttMessage
{
    std::string_view topic;
    std::string_view payload;
    int64_t sequence = -1; ///< the user property runnel-seq; -1 when there is none
    uint16_t packetId = 0; ///< 0 for QoS 0
};
/// Nothing when the packet is not a well-formed MQTT 5 PUBLISH.
std::optional<MqttMessage> parsePublish(const MqttPacket &packet);
uint16_t packetIdOf(const MqttPacket &packet); ///< of a packet that begins with one, else 0

std::string connectPacket(std::string_view clientId, bool keepSession);
std::string connackPacket(uint16_t receiveMaximum);
std::string connackRefusal(uint8_t reason);
std::string subscribePacket(uint16_t packetId, std::string_view filter);
std::string subackPacket(uint16_t packetId);
void appendPuback(std::string &out, uint16_t packetId);
std::string pingreqPacket();
std::string pingrespPacket();

} // namespace Runnel
