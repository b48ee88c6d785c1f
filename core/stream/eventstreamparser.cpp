// SPDX-License-Identifier: Apache-2.0
// Lines are read as views into the fed chunk; only what a chunk's end cuts is kept.
#include "stream/eventstreamparser.h"

#include "stream/utf8.h"

#include <cstring>

namespace Runnel {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";
constexpr qsizetype keptCapacity = 256 * 1024; // above it a buffer is given back when empty
constexpr qsizetype longestKnownType = 256;

const char *findByte(const char *from, const char *end, char wanted)
{
    const void *found = from == end ? nullptr : std::memchr(from, wanted, size_t(end - from));
    return found ? static_cast<const char *>(found) : end;
}

void clearKeepingCapacity(QByteArray &buffer)
{
    if (buffer.capacity() > keptCapacity)
        buffer = QByteArray();
    else
        buffer.resize(0);
}

} // namespace

EventStreamParser::EventStreamParser()
    : EventStreamParser(Limits{})
{}

EventStreamParser::EventStreamParser(const Limits &limits)
    : m_limits(limits)
{}

void EventStreamParser::reset(const QByteArray &lastEventId)
{
    m_counters = {};
    m_retry.reset();
    m_markBytes = 0;
    m_swallowLineFeed = false;
    m_skippingLine = false;
    m_partialLine = QByteArray();
    m_oversized = false;
    m_hasData = false;
    m_dataIsView = false;
    m_data = QByteArray();
    m_type = QByteArray();
    m_id = lastEventId;
    m_lastEventId = lastEventId;
}

bool EventStreamParser::isInsideEvent() const
{
    return m_skippingLine || m_oversized || m_hasData || !m_type.isEmpty() ||
           !m_partialLine.isEmpty() || m_id != m_lastEventId;
}

void EventStreamParser::feed(QByteArrayView chunk, std::vector<Event> &events)
{
    m_counters.bytes += quint64(chunk.size());
    if (m_markBytes >= 0)
        chunk = withoutByteOrderMark(chunk);
    if (chunk.isEmpty())
        return;
    const char *at = chunk.data();
    const char *const end = at + chunk.size();
    if (m_swallowLineFeed) {
        m_swallowLineFeed = false;
        if (*at == '\n')
            ++at;
    }
    // Most streams have no CR at all: the next one is looked up once, not on every line.
    const char *carriageReturn = findByte(at, end, '\r');
    while (at < end) {
        const char *stop = findByte(at, carriageReturn, '\n');
        if (stop == end) {
            keepPartialLine({at, end - at});
            break;
        }
        const QByteArrayView line(at, stop - at);
        if (m_skippingLine)
            m_skippingLine = false;
        else if (!m_partialLine.isEmpty())
            finishPartialLine(line, events);
        else
            readLine(line, events);
        at = stop + 1;
        if (stop == carriageReturn) {
            if (at == end)
                m_swallowLineFeed = true;
            else if (*at == '\n')
                ++at;
            carriageReturn = findByte(at, end, '\r');
        }
    }
    materialise();
}

QByteArrayView EventStreamParser::withoutByteOrderMark(QByteArrayView chunk)
{
    qsizetype used = 0;
    while (m_markBytes < 3 && used < chunk.size() && chunk[used] == byteOrderMark[m_markBytes]) {
        ++m_markBytes;
        ++used;
    }
    if (m_markBytes < 3) {
        if (used == chunk.size())
            return {}; // perhaps a mark: the next chunk will tell
        // It was none: the bytes held back begin the first line.
        m_partialLine = QByteArray(byteOrderMark, m_markBytes);
    }
    m_markBytes = -1;
    return chunk.sliced(used);
}

void EventStreamParser::keepPartialLine(QByteArrayView tail)
{
    if (m_skippingLine)
        return;
    if (m_partialLine.size() + tail.size() <= m_limits.maxLineBytes) {
        m_partialLine.append(tail);
        return;
    }
    const char first = m_partialLine.isEmpty() ? tail.front() : m_partialLine.front();
    m_partialLine = QByteArray();
    m_skippingLine = true;
    if (first == ':')
        ++m_counters.comments;
    else
        dropEvent();
}

void EventStreamParser::finishPartialLine(QByteArrayView tail, std::vector<Event> &events)
{
    m_partialLine.append(tail);
    readLine(m_partialLine, events);
    materialise(); // a view would point into the buffer that is cleared now
    clearKeepingCapacity(m_partialLine);
}

void EventStreamParser::readLine(QByteArrayView line, std::vector<Event> &events)
{
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const char *const begin = line.data();
    const char *const end = begin + line.size();
    if (*begin == ':') {
        ++m_counters.comments;
        return;
    }
    if (line.size() > m_limits.maxLineBytes) {
        dropEvent();
        return;
    }
    const char *const colon = findByte(begin, end, ':');
    const char *value = colon == end ? end : colon + 1;
    if (value != end && *value == ' ')
        ++value;
    readField({begin, colon - begin}, {value, end - value});
}

void EventStreamParser::readField(QByteArrayView name, QByteArrayView value)
{
    // Names are compared as they are: case counts, spaces count.
    if (name == "data") {
        appendData(value);
    } else if (name == "event") {
        m_type = value.isEmpty() ? QByteArray() : sharedType(value);
    } else if (name == "id") {
        if (findByte(value.begin(), value.end(), '\0') == value.end()) {
            if (isValidUtf8(value)) {
                m_id = value.toByteArray();
            } else {
                m_id.clear();
                appendRepairedUtf8(m_id, value, 3 * m_limits.maxLineBytes);
            }
        }
    } else if (name == "retry") {
        readRetry(value);
    }
}

void EventStreamParser::appendData(QByteArrayView value)
{
    if (m_oversized)
        return;
    const bool valid = isValidUtf8(value);
    if (!m_hasData && valid) {
        if (value.size() > m_limits.maxEventBytes) {
            dropEvent();
            return;
        }
        m_hasData = true;
        m_dataIsView = true;
        m_dataView = value;
        return;
    }
    materialise();
    if (m_hasData)
        m_data.append('\n');
    m_hasData = true;
    // Checked before the copy: the buffer never grows far beyond the limit.
    if (valid && m_data.size() + value.size() <= m_limits.maxEventBytes)
        m_data.append(value);
    else if (!valid)
        appendRepairedUtf8(m_data, value, m_limits.maxEventBytes);
    else
        dropEvent();
    if (m_data.size() > m_limits.maxEventBytes)
        dropEvent();
}

void EventStreamParser::materialise()
{
    if (!m_dataIsView)
        return;
    m_dataIsView = false;
    m_data = m_dataView.toByteArray();
}

void EventStreamParser::readRetry(QByteArrayView value)
{
    constexpr qint64 enough = 1'000'000'000'000; // more digits change nothing: the caller clamps
    if (value.isEmpty())
        return;
    qint64 wait = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return;
        wait = qMin(wait * 10 + (c - '0'), enough);
    }
    m_retry = std::chrono::milliseconds(wait);
}

void EventStreamParser::dropEvent()
{
    if (m_oversized)
        return;
    m_oversized = true;
    ++m_counters.oversized;
    m_hasData = false;
    m_dataIsView = false;
    m_data = QByteArray();
    m_type = QByteArray();
}

void EventStreamParser::dispatch(std::vector<Event> &events)
{
    static const QByteArray defaultType = QByteArrayLiteral("message");
    m_lastEventId = m_id;
    if (m_hasData && !m_oversized) {
        Event &event = events.emplace_back();
        if (m_type.isEmpty())
            event.type = defaultType;
        else
            event.type = std::move(m_type);
        if (m_dataIsView) {
            event.data = m_dataView.toByteArray();
        } else {
            if (m_data.capacity() - m_data.size() > keptCapacity)
                m_data.squeeze();
            event.data = std::move(m_data);
        }
        event.id = m_lastEventId;
        ++m_counters.events;
    }
    m_hasData = false;
    m_dataIsView = false;
    m_oversized = false;
    m_data = QByteArray();
    m_type = QByteArray();
}

QByteArray EventStreamParser::sharedType(QByteArrayView type)
{
    for (const QByteArray &known : m_knownTypes) {
        if (known == type)
            return known;
    }
    QByteArray fresh;
    appendRepairedUtf8(fresh, type, 3 * m_limits.maxLineBytes);
    if (fresh.size() > longestKnownType)
        return fresh;
    m_knownTypes[m_nextKnownType] = fresh;
    m_nextKnownType = (m_nextKnownType + 1) % knownTypes;
    return fresh;
}

} // namespace Runnel
