// SPDX-License-Identifier: Apache-2.0
// Keeps payloads that are shared with nobody else.
#include "routes/routesample.h"

#include <algorithm>

namespace Runnel {

void RouteSamples::take(const RuntimeUpdate &update, const EndpointId &looked)
{
    m_news = false;
    for (const FeedEvent &event : update.events) {
        Known &known = m_known[event.endpoint];
        const auto present = known.newest.find(event.type);
        if (present != known.newest.end()) {
            m_bytes += event.payload.size() - present->payload.size();
            *present = event;
        } else if (known.newest.size() < mostTypes) {
            known.order.push_back(event.type);
            known.newest.insert(event.type, event);
            m_bytes += event.payload.size();
        }
        m_news = m_news || event.endpoint == looked;
    }
    if (m_bytes > mostBytes)
        forgetOthers(looked);
    if (!update.snapshot)
        return;
    m_accounts.clear();
    for (const EndpointSnapshot &endpoint : update.snapshot->endpoints)
        m_accounts.insert(endpoint.stream.id,
                          {endpoint.account.byType, endpoint.account.lastSequence});
}

void RouteSamples::forgetOthers(const EndpointId &looked)
{
    const Known kept = m_known.value(looked);
    m_known.clear();
    m_bytes = 0;
    for (const FeedEvent &event : kept.newest)
        m_bytes += event.payload.size();
    if (m_bytes > mostBytes)
        m_bytes = 0; // one camera's 64 types of 64 KiB fit; this cannot be
    else
        m_known.insert(looked, kept);
}

std::vector<QByteArray> RouteSamples::types(const EndpointId &endpoint) const
{
    std::vector<QByteArray> types;
    const auto add = [&types](const QByteArray &type) {
        if (std::find(types.begin(), types.end(), type) == types.end())
            types.push_back(type);
    };
    for (const ProbeEventType &heard : m_heard)
        add(heard.type);
    for (const QByteArray &type : m_known.value(endpoint).order)
        add(type);
    QList<QByteArray> ever = m_accounts.value(endpoint).byType.keys();
    std::sort(ever.begin(), ever.end());
    for (const QByteArray &type : ever) {
        if (type != "(other)")
            add(type);
    }
    return types;
}

quint64 RouteSamples::count(const EndpointId &endpoint, const QByteArray &type) const
{
    for (const ProbeEventType &heard : m_heard) {
        if (heard.type == type)
            return heard.count;
    }
    return m_accounts.value(endpoint).byType.value(type);
}

std::optional<RouteSample> RouteSamples::find(const EndpointId &endpoint,
                                              const QByteArray &type) const
{
    for (const ProbeEventType &heard : m_heard) {
        if (heard.type != type)
            continue;
        RouteSample sample{type, heard.sample, heard.sample.size(), heard.json, 0, 0};
        // It was cut on a character's border, so a little below the limit.
        if (heard.sample.size() + 4 > ProbeReport::sampleBytes &&
            heard.largestBytes > heard.sample.size())
            sample.payloadBytes = heard.count == 1 ? heard.largestBytes : 0;
        return sample;
    }
    const auto known = m_known.constFind(endpoint);
    if (known == m_known.constEnd())
        return std::nullopt;
    const auto event = known->newest.constFind(type);
    if (event == known->newest.constEnd())
        return std::nullopt;
    return RouteSample{type,
                       event->payload,
                       event->payloadBytes,
                       event->validJson,
                       event->sequence,
                       event->receivedAt};
}

quint64 RouteSamples::nextSequence(const EndpointId &endpoint) const
{
    return m_accounts.value(endpoint).lastSequence + 1;
}

} // namespace Runnel
