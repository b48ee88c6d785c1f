// SPDX-License-Identifier: Apache-2.0
// Walks the property list; every step is checked against the end.
#include "mqtt/connackproperties.h"

namespace Runnel {
namespace {

class Walker
{
public:
    explicit Walker(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? fail() : quint8(m_bytes[m_at++]); }
    int twoBytes()
    {
        const int high = byte();
        return high * 256 + byte();
    }
    void skip(qsizetype count) { m_at += count; }
    int variableInteger()
    {
        int value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            const int next = byte();
            value |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return value;
        }
        return fail();
    }

private:
    int fail()
    {
        m_at = m_bytes.size();
        return 0;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::chrono::seconds> serverKeepAliveIn(const QByteArray &bytes)
{
    Walker walker(bytes);
    if (walker.byte() != 0x20)
        return {};
    walker.variableInteger(); // remaining length
    walker.skip(2);           // flags, reason
    walker.variableInteger(); // length of the properties
    while (!walker.atEnd()) {
        switch (walker.byte()) {
        case 0x13:
            return std::chrono::seconds(walker.twoBytes());
        case 0x24: // maximum QoS
        case 0x25: // retain available
        case 0x28: // wildcard, identifier and shared subscriptions available
        case 0x29:
        case 0x2A:
            walker.skip(1);
            break;
        case 0x21: // receive maximum
        case 0x22:
            walker.skip(2);
            break; // topic alias maximum
        case 0x11: // session expiry
        case 0x27:
            walker.skip(4);
            break; // maximum packet size
        case 0x26:
            walker.skip(walker.twoBytes());
            [[fallthrough]]; // user property: two strings
        case 0x12:           // assigned client identifier and other strings and binaries
        case 0x15:
        case 0x16:
        case 0x1A:
        case 0x1C:
        case 0x1F:
            walker.skip(walker.twoBytes());
            break;
        default:
            return {};
        }
    }
    return {};
}

} // namespace Runnel
