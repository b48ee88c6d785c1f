// SPDX-License-Identifier: Apache-2.0
// What the tests of streams share: the things a stream borrows, and a book of what it said.
#pragma once

#include "manualclock.h"
#include "secret/secretresolver.h"
#include "stream/connectpacer.h"
#include "stream/endpointsupervisor.h"
#include "stream/ssestream.h"
#include "stream/streampool.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <memory>

namespace Runnel {

/// Answers from the event loop, as the contract of SecretResolver says. Names not known are
/// not found.
class FakeSecrets final : public SecretResolver
{
    Q_OBJECT
public:
    std::map<QString, QByteArray> values; ///< by the reference's name
    int asked = 0;

    void resolve(const SecretRef &reference, QObject *context, Done done) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            context,
            [this, name = reference.name, done] {
                const auto found = values.find(name);
                if (found != values.end())
                    done(Redacted(found->second));
                else
                    done(Fault{FaultKind::SecretNotFound,
                               QStringLiteral("There is no such secret."),
                               QStringLiteral("Store it."), 0, RetryAdvice::Soon});
            },
            Qt::QueuedConnection);
    }
};

struct StreamFixture
{
    ManualClock clock;
    QRandomGenerator random{42};
    FakeSecrets secrets;
    StreamPool pool{clock};
    ConnectPacer pacer{clock, random};

    static EndpointConfig endpoint(const QUrl &address)
    {
        EndpointConfig config;
        config.id = {QStringLiteral("camera"), QStringLiteral("events")};
        config.address = address;
        return config;
    }
    std::unique_ptr<SseStream> makeStream(const EndpointConfig &config)
    {
        return std::make_unique<SseStream>(config, pool, pacer, secrets, clock, random);
    }
    /// Exactly to the next try: further on, its own limits would run out before the network moves.
    void advanceToRetry(const SseStream &stream)
    {
        clock.advance(
            std::chrono::milliseconds(stream.status().nextRetryAt - clock.wallMilliseconds()));
    }
};

inline void waitUntilLive(const SseStream &stream)
{
    QTRY_COMPARE(stream.state(), SseStream::State::Live);
}

/// Writes down what one stream said.
class StreamRecorder final : public QObject
{
    Q_OBJECT
public:
    explicit StreamRecorder(const SseStream &stream)
    {
        connect(&stream, &SseStream::eventsReceived, this, [this](const EventBatch &batch) {
            ++batches;
            position = batch.lastEventId;
            for (const Event &event : batch.events) {
                bytes += event.data.size();
                events.push_back(event);
            }
        });
        connect(&stream, &SseStream::stateChanged, this,
                [this](SseStream::State state, const Fault &fault) {
                    states.push_back(state);
                    if (fault)
                        faults.push_back(fault);
                });
        connect(&stream, &SseStream::outageEnded, this,
                [this](const StreamOutage &outage) { outages.push_back(outage); });
    }

    std::vector<Event> events;
    std::vector<SseStream::State> states;
    std::vector<Fault> faults;
    std::vector<StreamOutage> outages;
    QByteArray position;
    qint64 bytes = 0;
    int batches = 0;
};

} // namespace Runnel
