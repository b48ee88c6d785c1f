// SPDX-License-Identifier: Apache-2.0
// A slot, little endian: magic u32 | bytes used u32 | generation u64 | number u64 | ten
// counters u64 | length of the device's name u32 | names | checksum u32.
#include "outbox/highwater.h"

#include "outbox/checksum.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

constexpr quint32 slotMagic = 0x4B4D5252U;
constexpr qint64 slotBytes = 1024;
constexpr qint64 slotsPerEndpoint = 2;
constexpr qsizetype counters = 10;
constexpr qsizetype namesAt = 4 + 4 + 8 + 8 + counters * 8 + 4;
constexpr int maximumEndpoints = 1'000'000;

QByteArray encodeSlot(const NumberedEndpoint &endpoint, quint64 generation)
{
    const QByteArray device = endpoint.id.device.toUtf8();
    const QByteArray name = endpoint.id.endpoint.toUtf8();
    const qsizetype used = namesAt + device.size() + name.size() + 4;
    if (used > slotBytes)
        return {};
    QByteArray slot(used, Qt::Uninitialized);
    char *at = slot.data();
    const auto put = [&at](auto value) {
        qToLittleEndian(value, at);
        at += sizeof(value);
    };
    const EndpointTotals &totals = endpoint.totals;
    put(slotMagic);
    put(static_cast<quint32>(used));
    put(generation);
    put(static_cast<quint64>(endpoint.number));
    for (const quint64 counter :
         {totals.lastSequence, totals.delivered, totals.dropped[0], totals.dropped[1],
          totals.dropped[2], totals.quarantined, totals.unrouted, totals.invalid, totals.queued,
          static_cast<quint64>(totals.queuedBytes)})
        put(counter);
    put(static_cast<quint32>(device.size()));
    for (const QByteArray &part : {device, name}) {
        if (!part.isEmpty())
            std::memcpy(at, part.constData(), static_cast<size_t>(part.size()));
        at += part.size();
    }
    put(checksum(QByteArrayView(slot).chopped(4), 0));
    return slot;
}

/// 0 when the slot is empty or damaged, else its generation.
quint64 decodeSlot(QByteArrayView slot, NumberedEndpoint &endpoint)
{
    if (slot.size() < namesAt + 4 || qFromLittleEndian<quint32>(slot.data()) != slotMagic)
        return 0;
    const qsizetype used = qFromLittleEndian<quint32>(slot.data() + 4);
    if (used < namesAt + 4 || used > slot.size())
        return 0;
    slot = slot.first(used);
    if (qFromLittleEndian<quint32>(slot.last(4).data()) != checksum(slot.chopped(4), 0))
        return 0;
    const char *at = slot.data() + 8;
    const auto next = [&at] {
        const auto value = qFromLittleEndian<quint64>(at);
        at += 8;
        return value;
    };
    const quint64 generation = next();
    endpoint.number = static_cast<int>(next());
    EndpointTotals &totals = endpoint.totals;
    for (quint64 *counter : {&totals.lastSequence, &totals.delivered, &totals.dropped[0],
                             &totals.dropped[1], &totals.dropped[2], &totals.quarantined,
                             &totals.unrouted, &totals.invalid, &totals.queued})
        *counter = next();
    totals.queuedBytes = static_cast<qint64>(next());
    const qsizetype deviceSize = qFromLittleEndian<quint32>(at);
    const QByteArrayView names = slot.sliced(namesAt).chopped(4);
    if (deviceSize > names.size())
        return 0;
    endpoint.id.device = QString::fromUtf8(names.first(deviceSize));
    endpoint.id.endpoint = QString::fromUtf8(names.sliced(deviceSize));
    return generation;
}

} // namespace

HighWater::HighWater(QString path)
    : m_path(std::move(path))
{}

HighWater::~HighWater()
{
    close();
}

void HighWater::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

bool HighWater::open()
{
    if (m_descriptor < 0) {
        m_descriptor =
            ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_descriptor >= 0)
            ::fchmod(m_descriptor, 0600);
    }
    return m_descriptor >= 0;
}

std::vector<NumberedEndpoint> HighWater::load()
{
    std::vector<NumberedEndpoint> marks;
    m_generations.clear();
    struct stat info = {};
    if (!open() || ::fstat(m_descriptor, &info) != 0)
        return marks;
    constexpr qint64 stride = slotBytes * slotsPerEndpoint;
    QByteArray pair(stride, Qt::Uninitialized);
    for (int number = 1; number <= maximumEndpoints; ++number) {
        const qint64 offset = (number - 1) * stride;
        if (offset >= info.st_size)
            break;
        pair.fill('\0');
        if (::pread(m_descriptor, pair.data(), static_cast<size_t>(stride), offset) <= 0)
            continue; // a block that cannot be read is a damaged slot
        NumberedEndpoint newest;
        quint64 generation = 0;
        for (qint64 slot = 0; slot < slotsPerEndpoint; ++slot) {
            NumberedEndpoint candidate;
            const quint64 found =
                decodeSlot(QByteArrayView(pair).sliced(slot * slotBytes, slotBytes), candidate);
            if (found > generation && candidate.number == number) {
                generation = found;
                newest = std::move(candidate);
            }
        }
        m_generations.resize(static_cast<size_t>(number) + 1);
        m_generations.back() = generation;
        if (generation > 0)
            marks.push_back(std::move(newest));
    }
    return marks;
}

bool HighWater::write(const NumberedEndpoint &endpoint)
{
    if (endpoint.number < 1 || endpoint.number > maximumEndpoints)
        return true;
    if (!open())
        return false;
    const auto index = static_cast<size_t>(endpoint.number);
    if (m_generations.size() <= index)
        m_generations.resize(index + 1);
    const quint64 generation = m_generations[index] + 1;
    const QByteArray slot = encodeSlot(endpoint, generation);
    if (slot.isEmpty())
        return true;
    const qint64 offset = ((endpoint.number - 1) * slotsPerEndpoint +
                           static_cast<qint64>(generation % slotsPerEndpoint)) *
                          slotBytes;
    if (::pwrite(m_descriptor, slot.constData(), static_cast<size_t>(slot.size()), offset) !=
        slot.size())
        return false;
    m_generations[index] = generation;
    return true;
}

void HighWater::sync()
{
    if (m_descriptor >= 0)
        ::fdatasync(m_descriptor);
}

} // namespace Runnel
