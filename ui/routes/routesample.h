// SPDX-License-Identifier: Apache-2.0
// Events as they really came, to show what would become of them.
#pragma once

#include "base/endpointid.h"
#include "runtime/runtimeupdate.h"
#include "stream/probereport.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Runnel {

/// One event of a type.
struct RouteSample
{
    QByteArray type;
    QByteArray payload;      ///< what is known of it
    qint64 payloadBytes = 0; ///< of all of it; 0: not known, but more than `payload`
    bool validJson = true;
    quint64 sequence = 0;  ///< 0: it has none
    qint64 receivedAt = 0; ///< wall clock, ms; 0: not from the live feed

    bool isWhole() const { return payloadBytes == payload.size(); }
};

/// The newest event of each type of each endpoint, of the feed; and what a probe heard. Bounded:
/// when there is too much, endpoints that nobody looks at are forgotten.
class RouteSamples
{
public:
    static constexpr qsizetype mostTypes = 64; ///< of one endpoint
    static constexpr qint64 mostBytes = 16 * 1024 * 1024;

    void take(const RuntimeUpdate &update, const EndpointId &looked);
    /// True when the last take() brought something of this endpoint.
    bool isNews() const { return m_news; }
    void setHeard(const std::vector<ProbeEventType> &types) { m_heard = types; }
    bool hasHeard() const { return !m_heard.empty(); }

    /// In the order in which they were first heard.
    std::vector<QByteArray> types(const EndpointId &endpoint) const;
    /// How many came: while the probe listened, else ever; 0: none.
    quint64 count(const EndpointId &endpoint, const QByteArray &type) const;
    /// What the probe heard, else the newest of the feed.
    std::optional<RouteSample> find(const EndpointId &endpoint, const QByteArray &type) const;
    /// The number that the endpoint's next event would get.
    quint64 nextSequence(const EndpointId &endpoint) const;

private:
    struct Known
    {
        QHash<QByteArray, FeedEvent> newest;
        std::vector<QByteArray> order;
    };
    struct Account
    {
        QHash<QByteArray, quint64> byType;
        quint64 lastSequence = 0;
    };

    void forgetOthers(const EndpointId &looked);

    std::vector<ProbeEventType> m_heard;
    QHash<EndpointId, Known> m_known;
    QHash<EndpointId, Account> m_accounts;
    qint64 m_bytes = 0;
    bool m_news = false;
};

} // namespace Runnel
