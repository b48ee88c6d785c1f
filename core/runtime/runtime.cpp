// SPDX-License-Identifier: Apache-2.0
// The wiring. Read it top to bottom: an event moves right and never comes back.
#include "runtime/runtime.h"

#include "base/clock.h"
#include "base/histogram.h"
#include "base/logging.h"
#include "config/configdiff.h"
#include "mqtt/mqttlink.h"
#include "mqtt/publisher.h"
#include "outbox/outbox.h"
#include "route/router.h"
#include "runtime/alarmdesk.h"
#include "secret/secretreferences.h"
#include "secret/secretwatch.h"
#include "stream/endpointsupervisor.h"

#include <QHash>
#include <QJsonDocument>
#include <QMetaMethod>

#include <algorithm>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr auto drainTime = 2000ms;       ///< for what is in flight when stopping
constexpr auto stopTime = 4500ms;        ///< then the process ends, stored or not
constexpr auto statusRefresh = 30'000ms; ///< the retained status is never older
constexpr size_t manyEndpoints = 100;

/// A status of a thousand endpoints is half a megabyte: tell changes, but not every one.
std::chrono::milliseconds statusGap(size_t endpoints)
{
    return endpoints > manyEndpoints ? 10'000ms : 1000ms;
}

std::vector<EndpointConfig> endpointsOf(const Config &config)
{
    std::vector<EndpointConfig> endpoints;
    for (const DeviceConfig &device : config.devices)
        endpoints.insert(endpoints.end(), device.endpoints.begin(), device.endpoints.end());
    return endpoints;
}

bool haveOneInCommon(const std::vector<SecretRef> &some, const std::vector<SecretRef> &others)
{
    return std::find_first_of(some.begin(), some.end(), others.begin(), others.end()) != some.end();
}

} // namespace

struct Runtime::Private
{
    Private(Runtime &owner, const Settings &settings, Clock &systemClock, SecretResolver &secrets,
            QRandomGenerator &random)
        : q(owner)
        , clock(systemClock)
        , config(settings.config)
        , version(settings.version)
        , supervisor(secrets, clock, random)
        , router(config)
        , outbox({settings.stateDirectory, config.outbox}, clock)
        , publisher(
              config.mqtt, config.instance, outbox, secrets, [] { return MqttLink::create(); },
              clock, random)
        , alarms(settings.stateDirectory, publisher, systemClock)
        , secretWatch(systemClock)
        , startedAt(clock.now())
        , statusTimer(clock.createTimer([this] { publishStatus(); }))
        , stopTimer(clock.createTimer([this] {
            qCWarning(logRuntime,
                      "Stopping took too long; what was not stored by now was not accepted.");
            outboxClosed = alarmsClosed = true;
            finishStop();
        }))
    {
        alarms.setConfig(config);
    }

    void wire();
    void receive(const EventBatch &batch);
    void startStreams();
    void setEndpoints();
    void renew(const std::vector<SecretRef> &changed);
    void publishStatus();
    void noteChange();
    void finishStop();

    Runtime &q;
    Clock &clock;
    Config config;
    QString version;

    EndpointSupervisor supervisor;
    Router router;
    Outbox outbox;
    Publisher publisher;
    AlarmDesk alarms;
    SecretWatch secretWatch;

    bool outboxOpened = false;
    bool alarmsOpened = false;
    bool outboxClosed = false;
    bool alarmsClosed = false;
    QHash<EndpointId, Histogram> latencies;
    std::vector<Publications> routes; ///< reused for every batch
    size_t endpointCount = 0;
    RuntimeState state = RuntimeState::Starting;
    Fault configurationFault;
    qint64 configurationFaultSince = 0;
    std::chrono::nanoseconds startedAt;
    std::chrono::nanoseconds statusPublishedAt{0};
    std::unique_ptr<Timer> statusTimer;
    std::unique_ptr<Timer> stopTimer;
};

void Runtime::Private::wire()
{
    // Right: camera to disk to broker.
    connect(&supervisor, &EndpointSupervisor::eventsReceived, &q,
            [this](const EventBatch &batch) { receive(batch); });
    // (The publisher takes from the outbox by itself.)

    // Left: nothing but acknowledgements and "not so fast".
    connect(&publisher, &Publisher::delivered, &q,
            [this](const OutboxRecord &record, std::chrono::nanoseconds latency) {
                latencies[record.endpoint].add(latency);
                emit q.delivered(record, latency);
            });
    connect(&outbox, &Outbox::pauseWanted, &supervisor, &EndpointSupervisor::setPaused);

    // Life: streams start where the disk says they were, and end before the disk does.
    connect(&outbox, &Outbox::opened, &q, [this] {
        outboxOpened = true;
        startStreams();
    });
    connect(&alarms, &AlarmDesk::opened, &q, [this] {
        alarmsOpened = true;
        startStreams();
    });
    connect(&publisher, &Publisher::stopped, &q, [this] {
        outbox.close();
        alarms.close();
    });
    connect(&outbox, &Outbox::closed, &q, [this] {
        outboxClosed = true;
        finishStop();
    });
    connect(&alarms, &AlarmDesk::closed, &q, [this] {
        alarmsClosed = true;
        finishStop();
    });

    // Beside it: what is wrong, here and at the cameras.
    connect(&alarms, &AlarmDesk::changed, &q, &Runtime::alarmChanged);
    connect(&alarms, &AlarmDesk::journalReady, &q, &Runtime::journalReady);
    connect(&alarms, &AlarmDesk::distributionReady, &q, &Runtime::distributionReady);
    connect(&alarms, &AlarmDesk::watchReady, &q, &Runtime::watchReady);
    connect(&alarms, &AlarmDesk::journalFaultChanged, &q, [this] { noteChange(); });

    // Beside it: a secret that was replaced renews the connections it opens, and no other.
    connect(&secretWatch, &SecretWatch::changed, &q,
            [this](const std::vector<SecretRef> &changed) { renew(changed); });

    // State that people see.
    connect(&supervisor, &EndpointSupervisor::statusChanged, &q, [this](const EndpointId &id) {
        alarms.noteEndpoint(supervisor.status(id));
        noteChange();
    });
    connect(&publisher, &Publisher::statusChanged, &q, [this] { noteChange(); });
    connect(&outbox, &Outbox::statusChanged, &q, [this] { noteChange(); });
}

void Runtime::Private::receive(const EventBatch &batch)
{
    routes.clear();
    for (const Event &event : batch.events)
        routes.push_back(router.route(batch.endpoint, event));
    outbox.append(batch, routes);
    alarms.take(batch);
    static const QMetaMethod appended = QMetaMethod::fromSignal(&Runtime::eventsAppended);
    if (q.isSignalConnected(appended)) // a service has nobody who looks
        emit q.eventsAppended(batch, routes, outbox.account(batch.endpoint).lastSequence);
}

void Runtime::Private::startStreams()
{
    if (state == RuntimeState::Stopping || !outboxOpened || !alarmsOpened)
        return;
    state = RuntimeState::Running;
    supervisor.setPaused(outbox.wantsPause());
    setEndpoints();
    noteChange();
}

void Runtime::Private::setEndpoints()
{
    const std::vector<EndpointConfig> endpoints = endpointsOf(config);
    endpointCount = endpoints.size();
    for (const EndpointStatus &status : supervisor.statuses()) {
        if (std::ranges::find(endpoints, status.id, &EndpointConfig::id) == endpoints.end())
            alarms.forgetEndpoint(status.id);
    }
    supervisor.setEndpoints(endpoints, [this](const EndpointId &endpoint) {
        return outbox.account(endpoint).lastEventId;
    });
}

void Runtime::Private::renew(const std::vector<SecretRef> &changed)
{
    if (state == RuntimeState::Stopping)
        return;
    for (const SecretRef &reference : changed)
        qCInfo(logRuntime).noquote() << "There is a new secret:" << reference.toString();
    std::vector<EndpointId> affected;
    for (const EndpointConfig &endpoint : endpointsOf(config)) {
        if (haveOneInCommon(secretsOf(endpoint), changed))
            affected.push_back(endpoint.id);
    }
    if (!affected.empty())
        supervisor.renew(affected);
    if (haveOneInCommon(secretsOf(config.mqtt), changed))
        publisher.renew();
}

void Runtime::Private::noteChange()
{
    emit q.stateChanged();
    if (state == RuntimeState::Stopping)
        return;
    alarms.noteState(publisher.status(), outbox.status());
    const auto due = statusPublishedAt + statusGap(endpointCount) - clock.now();
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(due);
    if (!statusTimer->isActive() || statusPublishedAt.count() == 0 || delay < statusRefresh)
        statusTimer->start(std::max(delay, std::chrono::milliseconds{0}));
}

void Runtime::Private::publishStatus()
{
    statusPublishedAt = clock.now();
    // The outbox fills without a change of its state.
    alarms.noteState(publisher.status(), outbox.status());
    publisher.setStatusPayload(QJsonDocument(toJson(q.snapshot())).toJson(QJsonDocument::Compact));
    statusTimer->start(statusRefresh);
}

void Runtime::Private::finishStop()
{
    if (!outboxClosed || !alarmsClosed)
        return;
    stopTimer->stop();
    statusTimer->stop();
    emit q.stopped();
}

Runtime::Runtime(const Settings &settings, Clock &clock, SecretResolver &secrets,
                 QRandomGenerator &random)
    : d(std::make_unique<Private>(*this, settings, clock, secrets, random))
{
    d->wire();
}

Runtime::~Runtime() = default;

void Runtime::start()
{
    qCInfo(logRuntime).noquote() << "Instance" << d->config.instance << "starts with"
                                 << endpointsOf(d->config).size() << "endpoints, broker"
                                 << d->config.mqtt.host + u':' +
                                        QString::number(d->config.mqtt.port);
    d->secretWatch.setReferences(secretsOf(d->config));
    // The broker first: should the disk refuse, the status topic can say so.
    d->publisher.start();
    d->outbox.open();
    d->alarms.open();
}

void Runtime::stop()
{
    if (d->state == RuntimeState::Stopping)
        return;
    qCInfo(logRuntime, "Stopping: no more reading, sending what is in flight, storing the rest.");
    d->state = RuntimeState::Stopping;
    d->statusTimer->stop();
    d->stopTimer->start(stopTime);
    d->supervisor.stop();
    d->publisher.stop(drainTime);
}

void Runtime::applyConfig(const Config &config)
{
    const ConfigDiff diff = ConfigDiff::between(d->config, config);
    if (diff.isEmpty()) {
        qCInfo(logRuntime, "The configuration was read again; nothing changed.");
        setConfigurationFault({});
        return;
    }
    qCInfo(logRuntime).noquote() << "New configuration:" << diff.summary();
    d->config = config;
    d->router = Router(d->config);
    d->alarms.setConfig(d->config);
    d->secretWatch.setReferences(secretsOf(d->config));
    d->outbox.setLimits(config.outbox);
    d->publisher.setConfig(config.mqtt, config.instance);
    if (d->state == RuntimeState::Running)
        d->setEndpoints();
    setConfigurationFault({});
    emit configChanged();
    d->noteChange();
}

void Runtime::setConfigurationFault(const Fault &fault)
{
    if (d->configurationFault == fault)
        return;
    d->configurationFault = fault;
    d->configurationFaultSince = fault ? d->clock.wallMilliseconds() : 0;
    d->noteChange();
}

const Config &Runtime::config() const
{
    return d->config;
}

Snapshot Runtime::snapshot() const
{
    Snapshot snapshot;
    snapshot.version = d->version;
    snapshot.instance = d->config.instance;
    snapshot.state = d->state;
    snapshot.takenAt = d->clock.wallMilliseconds();
    snapshot.uptimeSeconds =
        std::chrono::floor<std::chrono::seconds>(d->clock.now() - d->startedAt).count();
    snapshot.configurationFault = d->configurationFault;
    snapshot.configurationFaultSince = d->configurationFaultSince;
    snapshot.mqtt = d->publisher.status();
    snapshot.outbox = d->outbox.status();
    snapshot.ready = d->state == RuntimeState::Running &&
                     (snapshot.mqtt.state == MqttState::Connected || snapshot.outbox.accepting);
    for (const EndpointStatus &status : d->supervisor.statuses()) {
        EndpointSnapshot endpoint{status, d->outbox.account(status.id)};
        if (const auto latency = d->latencies.constFind(status.id);
            latency != d->latencies.cend()) {
            endpoint.latencyP50 = latency->percentileMilliseconds(0.5);
            endpoint.latencyP99 = latency->percentileMilliseconds(0.99);
        }
        snapshot.endpoints.push_back(endpoint);
    }
    snapshot.alarms = d->alarms.summary();
    return snapshot;
}

std::vector<Alarm> Runtime::alarms() const
{
    return d->alarms.alarms();
}

Fault Runtime::execute(const AlarmCommand &command)
{
    return d->alarms.execute(command);
}

quint64 Runtime::request(const JournalQuery &query)
{
    return d->alarms.request(query);
}

quint64 Runtime::requestDistribution(const DistributionQuery &query)
{
    return d->alarms.request(query);
}

void Runtime::record(const WatchLine &line)
{
    d->alarms.record(line);
}

quint64 Runtime::requestWatch(qint64 from, qint64 to)
{
    return d->alarms.requestWatch(from, to);
}

void Runtime::retryNow(const EndpointId &endpoint)
{
    d->supervisor.retryNow(endpoint);
}

} // namespace Runnel
