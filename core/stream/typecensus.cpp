// SPDX-License-Identifier: Apache-2.0
// Bounded by the number of types and the size of what is kept of each.
#include "stream/typecensus.h"

#include "stream/utf8.h"

#include <algorithm>

namespace Runnel {

namespace {

QByteArray cut(const QByteArray &text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return text;
    const QByteArrayView head = QByteArrayView(text).first(maximum);
    return text.left(validUtf8Prefix(head)); // events are repaired: only the cut can be wrong
}

} // namespace

void TypeCensus::count(const Event &event)
{
    ++m_total;
    const QByteArray type = cut(event.type, ProbeReport::typeBytes);
    auto found = std::ranges::find(m_types, type, &ProbeEventType::type);
    if (found == m_types.end()) {
        if (m_types.size() >= ProbeReport::maximumTypes) {
            ++m_others;
            return;
        }
        m_types.push_back({type, 0, 0, true, cut(event.data, ProbeReport::sampleBytes)});
        found = std::prev(m_types.end());
    }
    ++found->count;
    found->largestBytes = std::max(found->largestBytes, qint64(event.data.size()));
    found->json = found->json && event.validJson;
}

} // namespace Runnel
