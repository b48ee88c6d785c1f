// SPDX-License-Identifier: Apache-2.0
// Keeps the set of streams equal to the configuration.
#include "stream/endpointsupervisor.h"

#include "base/clock.h"
#include "base/logging.h"
#include "secret/secretresolver.h"

#include <QMetaEnum>

#include <set>
#include <utility>

namespace Runnel {

EndpointSupervisor::EndpointSupervisor(SecretResolver &secrets, Clock &clock,
                                       QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_random(random)
    , m_pool(clock)
    , m_pacer(clock, random)
{}

EndpointSupervisor::~EndpointSupervisor()
{
    // Streams borrow the pool and the pacer: they go first, those waiting for deletion too.
    const QList<SseStream *> streams = findChildren<SseStream *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(streams);
}

void EndpointSupervisor::setEndpoints(
    const std::vector<EndpointConfig> &endpoints,
    const std::function<QByteArray(const EndpointId &)> &lastEventIdOf)
{
    std::set<EndpointId> wanted;
    for (const EndpointConfig &config : endpoints)
        wanted.insert(config.id);
    for (auto entry = m_endpoints.begin(); entry != m_endpoints.end();) {
        if (wanted.contains(entry->first)) {
            ++entry;
            continue;
        }
        stopStream(entry->second);
        qCInfo(logStream).noquote() << entry->first.toString() << "is no longer configured.";
        entry = m_endpoints.erase(entry);
    }

    bool credentialsChanged = false;
    std::vector<std::pair<EndpointId, QByteArray>> starting;
    for (const EndpointConfig &config : endpoints) {
        if (wanted.erase(config.id) == 0)
            continue; // a second one of the same id
        const auto known = m_endpoints.find(config.id);
        if (known == m_endpoints.end()) {
            Endpoint &endpoint = m_endpoints[config.id];
            endpoint.config = config;
            endpoint.since = m_clock.wallMilliseconds();
            endpoint.position = lastEventIdOf ? lastEventIdOf(config.id) : QByteArray();
        } else if (known->second.config == config) {
            continue;
        } else {
            credentialsChanged = credentialsChanged ||
                                 known->second.config.authentication != config.authentication ||
                                 known->second.config.trust != config.trust;
            stopStream(known->second);
            known->second.config = config;
        }
        starting.emplace_back(config.id, m_endpoints[config.id].position);
    }
    if (credentialsChanged)
        m_pool.clearCaches();
    for (const auto &[id, position] : starting) {
        // A slot of an earlier statusChanged() may have changed the set again.
        const auto entry = m_endpoints.find(id);
        if (entry == m_endpoints.end() || entry->second.stream)
            continue;
        if (entry->second.config.enabled)
            startStream(entry->second, position);
        else
            emit statusChanged(id);
    }
}

void EndpointSupervisor::startStream(Endpoint &endpoint, const QByteArray &position)
{
    const EndpointId id = endpoint.config.id;
    auto *stream =
        new SseStream(endpoint.config, m_pool, m_pacer, m_secrets, m_clock, m_random, this);
    endpoint.stream = stream;
    endpoint.logged = {};
    connect(stream, &SseStream::eventsReceived, this, &EndpointSupervisor::eventsReceived);
    connect(stream, &SseStream::outageEnded, this, &EndpointSupervisor::outageEnded);
    connect(stream, &SseStream::analyticsChanged, this, [this, id] { emit statusChanged(id); });
    connect(
        stream, &SseStream::stateChanged, this,
        [this, id](SseStream::State state, const Fault &reason) { noteState(id, state, reason); });
    stream->setPaused(m_paused);
    stream->start(position);
}

void EndpointSupervisor::stopStream(Endpoint &endpoint)
{
    SseStream *stream = std::exchange(endpoint.stream, nullptr);
    if (!stream)
        return;
    endpoint.position = stream->lastEventId();
    endpoint.since = m_clock.wallMilliseconds();
    stream->stop();
    stream->deleteLater(); // this may run in a slot of its own signal
}

void EndpointSupervisor::noteState(const EndpointId &id, SseStream::State state,
                                   const Fault &reason)
{
    const auto entry = m_endpoints.find(id);
    if (entry == m_endpoints.end())
        return;
    const char *name = QMetaEnum::fromType<SseStream::State>().valueToKey(int(state));
    Fault &logged = entry->second.logged;
    if (!reason) {
        qCInfo(logStream).noquote() << id.toString() << "is" << name;
        if (state == SseStream::State::Live) {
            logged = {};
            warnOfCertificates(entry->second);
        }
    } else if (state != SseStream::State::Connecting && reason != logged) {
        logged = reason;
        qCWarning(logStream).noquote() << id.toString() << "is" << name << reason.toString();
    } else {
        qCDebug(logStream).noquote() << id.toString() << "is" << name << reason.kindName();
    }
    emit statusChanged(id);
}

/// The days left are part of the words: a camera that connects often says it once a day.
void EndpointSupervisor::warnOfCertificates(Endpoint &endpoint)
{
    QString words;
    for (const CertificateLife &certificate : endpoint.stream->status().certificates) {
        if (const Fault warning = certificate.warning(m_clock.wallMilliseconds()))
            words += u' ' + warning.toString();
    }
    if (!words.isEmpty() && words != endpoint.warned)
        qCWarning(logStream).noquote()
            << endpoint.config.id.toString() << "warns:" << words.trimmed();
    endpoint.warned = words;
}

void EndpointSupervisor::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    for (auto &[id, endpoint] : m_endpoints) {
        if (endpoint.stream)
            endpoint.stream->setPaused(paused);
    }
}

void EndpointSupervisor::retryNow(const EndpointId &id)
{
    const auto entry = m_endpoints.find(id);
    if (entry != m_endpoints.end() && entry->second.stream)
        entry->second.stream->retryNow();
}

void EndpointSupervisor::renew(const std::vector<EndpointId> &ids)
{
    m_pool.clearCaches();
    for (const EndpointId &id : ids) {
        const auto entry = m_endpoints.find(id);
        if (entry == m_endpoints.end() || !entry->second.stream)
            continue;
        qCInfo(logStream).noquote() << id.toString() << "has new credentials: connecting anew.";
        entry->second.logged = {};
        SseStream &stream = *entry->second.stream;
        stream.stop();
        stream.start(stream.lastEventId());
    }
}

void EndpointSupervisor::stop()
{
    for (auto &[id, endpoint] : m_endpoints)
        stopStream(endpoint);
}

std::vector<EndpointStatus> EndpointSupervisor::statuses() const
{
    std::vector<EndpointStatus> all;
    all.reserve(m_endpoints.size());
    for (const auto &[id, endpoint] : m_endpoints)
        all.push_back(status(id));
    return all;
}

EndpointStatus EndpointSupervisor::status(const EndpointId &id) const
{
    const auto entry = m_endpoints.find(id);
    if (entry != m_endpoints.end() && entry->second.stream)
        return entry->second.stream->status();
    EndpointStatus disabled;
    disabled.id = id;
    disabled.since = entry != m_endpoints.end() ? entry->second.since : 0;
    return disabled;
}

quint64 EndpointSupervisor::oversizedEvents(const EndpointId &id) const
{
    const auto entry = m_endpoints.find(id);
    return entry != m_endpoints.end() && entry->second.stream
               ? entry->second.stream->oversizedEvents()
               : 0;
}

} // namespace Runnel
