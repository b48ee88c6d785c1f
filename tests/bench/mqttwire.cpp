// SPDX-License-Identifier: Apache-2.0
// MQTT 5 packets, sections 2 and 3 of the standard.
#include "mqttwire.h"

#include <sys/socket.h>

#include <cerrno>
#include <charconv>

namespace Runnel {

namespace {

constexpr size_t readSize = 128 * 1024;
constexpr uint8_t userProperty = 0x26;
constexpr std::string_view sequenceName = "runnel-seq";

/// Takes fields from the front of a view; `good` turns false at the first that is not there.
struct FieldReader
{
    std::string_view rest;
    bool good = true;

    std::string_view bytes(size_t size)
    {
        if (size > rest.size()) {
            good = false;
            return {};
        }
        const std::string_view taken = rest.substr(0, size);
        rest.remove_prefix(size);
        return taken;
    }
    uint8_t byte()
    {
        const std::string_view one = bytes(1);
        return one.empty() ? uint8_t{0} : uint8_t(one.front());
    }
    uint16_t word()
    {
        const uint16_t high = byte();
        return uint16_t(high << 8 | byte());
    }
    std::string_view text() { return bytes(word()); }
    uint32_t variable()
    {
        uint32_t value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            const uint8_t part = byte();
            value |= uint32_t(part & 0x7fu) << shift;
            if ((part & 0x80u) == 0)
                return value;
        }
        good = false;
        return 0;
    }
};

/// The properties a PUBLISH may carry (table 2-4); only the sequence number is of interest.
int64_t sequenceIn(FieldReader properties)
{
    int64_t sequence = -1;
    while (properties.good && !properties.rest.empty()) {
        switch (properties.byte()) {
        case 0x01: // payload format
            properties.bytes(1);
            break;
        case 0x02: // message expiry
            properties.bytes(4);
            break;
        case 0x23: // topic alias
            properties.bytes(2);
            break;
        case 0x0b: // subscription identifier
            properties.variable();
            break;
        case 0x03: // content type
        case 0x08: // response topic
        case 0x09: // correlation data
            properties.text();
            break;
        case userProperty: {
            const std::string_view name = properties.text();
            const std::string_view value = properties.text();
            if (name == sequenceName)
                std::from_chars(value.data(), value.data() + value.size(), sequence);
            break;
        }
        default:
            properties.good = false;
        }
    }
    return sequence;
}

void appendWord(std::string &out, uint16_t word)
{
    out.push_back(char(word >> 8));
    out.push_back(char(word & 0xff));
}

void appendText(std::string &out, std::string_view text)
{
    appendWord(out, uint16_t(text.size()));
    out.append(text);
}

std::string packet(MqttPacketType type, uint8_t flags, std::string_view body)
{
    std::string out(1, char(unsigned(type) << 4 | flags));
    size_t size = body.size();
    do {
        const size_t part = size & 0x7f;
        size >>= 7;
        out.push_back(char(part | (size != 0 ? 0x80u : 0u)));
    } while (size != 0);
    return out.append(body);
}

} // namespace

MqttPacketReader::Fill MqttPacketReader::readFrom(int socket)
{
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    const size_t had = m_buffer.size();
    m_buffer.resize(had + readSize);
    const ssize_t got = recv(socket, m_buffer.data() + had, readSize, MSG_DONTWAIT);
    const int error = errno;
    m_buffer.resize(had + (got > 0 ? size_t(got) : 0));
    if (got > 0)
        return Fill::Data;
    if (got < 0 && (error == EAGAIN || error == EINTR))
        return Fill::Nothing;
    return Fill::Closed;
}

std::optional<MqttPacket> MqttPacketReader::next()
{
    FieldReader reader{std::string_view(m_buffer).substr(m_begin)};
    const size_t available = reader.rest.size();
    const uint8_t first = reader.byte();
    const uint32_t size = reader.variable();
    if (!reader.good) {
        m_malformed = available >= 5;
        return std::nullopt;
    }
    const std::string_view body = reader.bytes(size);
    if (!reader.good)
        return std::nullopt;
    m_begin += available - reader.rest.size();
    return MqttPacket{MqttPacketType(first >> 4), uint8_t(first & 0x0f), body};
}

void MqttPacketReader::clear()
{
    m_buffer.clear();
    m_begin = 0;
    m_malformed = false;
}

std::optional<MqttMessage> parsePublish(const MqttPacket &packet)
{
    FieldReader reader{packet.body};
    MqttMessage message;
    message.topic = reader.text();
    if ((packet.flags & 0x06) != 0)
        message.packetId = reader.word();
    const std::string_view properties = reader.bytes(reader.variable());
    if (!reader.good)
        return std::nullopt;
    message.sequence = sequenceIn(FieldReader{properties});
    message.payload = reader.rest;
    return message;
}

uint16_t packetIdOf(const MqttPacket &packet)
{
    return FieldReader{packet.body}.word();
}

std::string connectPacket(std::string_view clientId, bool keepSession)
{
    std::string body;
    appendText(body, "MQTT");
    body.push_back(5);
    body.push_back(char(keepSession ? 0x00 : 0x02)); // clean start
    appendWord(body, 0); // no keep-alive: a silent hour is no fault here
    std::string properties;
    properties.push_back(0x21); // receive maximum
    appendWord(properties, 0xffff);
    if (keepSession) {
        properties.push_back(0x11); // session expiry
        appendWord(properties, 0);
        appendWord(properties, 3600);
    }
    body.push_back(char(properties.size()));
    body.append(properties);
    appendText(body, clientId);
    return packet(MqttPacketType::Connect, 0, body);
}

std::string connackPacket(uint16_t receiveMaximum)
{
    std::string body{'\0', '\0', '\3', '\x21'};
    appendWord(body, receiveMaximum);
    return packet(MqttPacketType::Connack, 0, body);
}

std::string connackRefusal(uint8_t reason)
{
    return packet(MqttPacketType::Connack, 0, std::string{'\0', char(reason), '\0'});
}

std::string subscribePacket(uint16_t packetId, std::string_view filter)
{
    std::string body;
    appendWord(body, packetId);
    body.push_back('\0');
    appendText(body, filter);
    body.push_back('\1'); // QoS 1
    return packet(MqttPacketType::Subscribe, 2, body);
}

std::string subackPacket(uint16_t packetId)
{
    std::string body;
    appendWord(body, packetId);
    body.append({'\0', '\1'});
    return packet(MqttPacketType::Suback, 0, body);
}

void appendPuback(std::string &out, uint16_t packetId)
{
    out.append({'\x40', '\2'});
    appendWord(out, packetId);
}

std::string pingreqPacket()
{
    return packet(MqttPacketType::Pingreq, 0, {});
}

std::string pingrespPacket()
{
    return packet(MqttPacketType::Pingresp, 0, {});
}

} // namespace Runnel
