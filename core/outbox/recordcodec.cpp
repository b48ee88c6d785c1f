// SPDX-License-Identifier: Apache-2.0
// Layout of a record, little endian:
//   checksum u32 | receivedAt i64 | varint(type) varint(id) | type | id | inline route | data
#include "outbox/recordcodec.h"

#include "outbox/checksum.h"

#include <QtEndian>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qint64 fixedHead = 12;
constexpr qint64 pageBytes = 4096;
constexpr qint64 pageOverhead = 8;  // header of a leaf page
constexpr qint64 cellOverhead = 22; // cell pointer, varints and the small columns of a row
constexpr quint8 publicationsVersion = 1;

qint64 varintSize(quint64 value)
{
    qint64 size = 1;
    for (; value >= 0x80; value >>= 7)
        ++size;
    return size;
}

char *putVarint(char *at, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        *at++ = static_cast<char>(value | 0x80);
    *at++ = static_cast<char>(value);
    return at;
}

char *putBytes(char *at, QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        std::memcpy(at, bytes.data(), static_cast<size_t>(bytes.size()));
    return at + bytes.size();
}

/// Walks over foreign bytes; `ok` turns false at the first step outside.
struct ByteReader
{
    QByteArrayView left;
    bool ok = true;

    QByteArrayView take(quint64 size)
    {
        if (size > static_cast<quint64>(left.size())) {
            ok = false;
            return {};
        }
        const QByteArrayView taken = left.first(static_cast<qsizetype>(size));
        left = left.sliced(static_cast<qsizetype>(size));
        return taken;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const QByteArrayView byte = take(1);
            if (!ok)
                return 0;
            value |= quint64(static_cast<quint8>(byte.front()) & 0x7F) << shift;
            if (!(static_cast<quint8>(byte.front()) & 0x80))
                return value;
        }
        ok = false;
        return 0;
    }
    QByteArray string() { return take(varint()).toByteArray(); }
};

quint64 recordSeed(const RecordKey &key)
{
    return checksumSeed(key.position, key.endpoint, key.sequence, key.flags, key.route);
}

} // namespace

qint64 recordFlags(const Event &event)
{
    constexpr qint64 none = 0;
    return (event.eventClass == EventClass::Heartbeat ? qint64{HeartbeatRecord} : none) |
           (event.validJson ? none : qint64{InvalidJsonRecord});
}

qint64 encodedEventSize(const Event &event)
{
    return fixedHead + varintSize(static_cast<quint64>(event.type.size())) +
           varintSize(static_cast<quint64>(event.id.size())) + event.type.size() + event.id.size() +
           event.data.size();
}

qint64 storedBytes(qint64 encodedSize)
{
    const qint64 cell = encodedSize + cellOverhead;
    constexpr qint64 room = pageBytes - pageOverhead;
    if (cell > room) // spills to pages of its own
        return (cell + room - 1) / room * pageBytes;
    if (cell < room / 16)
        return cell * pageBytes / room;
    return pageBytes / (room / cell); // big rows leave a gap at the end of the page
}

void encodeRecord(const RecordKey &key, const Event &event, QByteArrayView inlineRoute,
                  QByteArray &out)
{
    out.resize(encodedEventSize(event) + inlineRoute.size());
    char *const begin = out.data();
    qToLittleEndian(event.receivedAt, begin + 4);
    char *at = putVarint(begin + fixedHead, static_cast<quint64>(event.type.size()));
    at = putVarint(at, static_cast<quint64>(event.id.size()));
    at = putBytes(at, event.type);
    at = putBytes(at, event.id);
    at = putBytes(at, inlineRoute);
    putBytes(at, event.data);
    qToLittleEndian(checksum(QByteArrayView(out).sliced(4), recordSeed(key)), begin);
}

bool isIntactRecord(const RecordKey &key, QByteArrayView bytes)
{
    return bytes.size() >= fixedHead &&
           qFromLittleEndian<quint32>(bytes.data()) == checksum(bytes.sliced(4), recordSeed(key));
}

bool decodeRecord(const RecordKey &key, QByteArrayView bytes, Event &event,
                  QByteArrayView &inlineRoute)
{
    if (!isIntactRecord(key, bytes))
        return false;
    ByteReader reader{bytes.sliced(fixedHead)};
    const quint64 typeSize = reader.varint();
    const quint64 idSize = reader.varint();
    event.type = reader.take(typeSize).toByteArray();
    event.id = reader.take(idSize).toByteArray();
    inlineRoute = reader.take(static_cast<quint64>(std::max<qint64>(0, -key.route)));
    event.data = reader.left.toByteArray();
    event.receivedAt = recordReceivedAt(bytes);
    event.readAt = {};
    event.eventClass = key.flags & HeartbeatRecord ? EventClass::Heartbeat : EventClass::Ordinary;
    event.validJson = !(key.flags & InvalidJsonRecord);
    return reader.ok;
}

qint64 recordReceivedAt(QByteArrayView bytes)
{
    return bytes.size() >= fixedHead ? qFromLittleEndian<qint64>(bytes.data() + 4) : 0;
}

QByteArray encodePublications(const std::vector<Publication> &publications)
{
    QByteArray out;
    char number[10];
    const auto put = [&](QByteArrayView bytes) {
        out.append(number, putVarint(number, static_cast<quint64>(bytes.size())) - number);
        out.append(bytes);
    };
    out.append(static_cast<char>(publicationsVersion));
    out.append(number, putVarint(number, publications.size()) - number);
    for (const Publication &publication : publications) {
        out.append(static_cast<char>(publication.qos | (publication.retain ? 4 : 0) |
                                     (publication.ttlSeconds ? 8 : 0)));
        if (publication.ttlSeconds)
            out.append(number, putVarint(number, *publication.ttlSeconds) - number);
        put(publication.topic);
        put(publication.source);
        put(publication.subject);
    }
    char sum[4];
    qToLittleEndian(checksum(out, 0), sum);
    return out.append(sum, 4);
}

Publications decodePublications(QByteArrayView bytes)
{
    if (bytes.size() < 6 ||
        qFromLittleEndian<quint32>(bytes.last(4).data()) != checksum(bytes.chopped(4), 0) ||
        static_cast<quint8>(bytes.front()) != publicationsVersion)
        return nullptr;
    ByteReader reader{bytes.chopped(4).sliced(1)};
    const quint64 count = reader.varint();
    auto publications = std::make_shared<std::vector<Publication>>();
    for (quint64 i = 0; i < count && reader.ok; ++i) {
        Publication publication;
        const QByteArrayView head = reader.take(1);
        if (!reader.ok)
            break;
        publication.qos = static_cast<quint8>(head.front() & 3);
        publication.retain = head.front() & 4;
        if (head.front() & 8)
            publication.ttlSeconds = static_cast<quint32>(reader.varint());
        publication.topic = reader.string();
        publication.source = reader.string();
        publication.subject = reader.string();
        publications->push_back(std::move(publication));
    }
    if (!reader.ok || !reader.left.isEmpty() || publications->empty())
        return nullptr;
    return publications;
}

} // namespace Runnel
