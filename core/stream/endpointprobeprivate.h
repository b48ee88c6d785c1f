// SPDX-License-Identifier: Apache-2.0
// The state of a probe between its steps; for its own source files only.
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "stream/endpointprobe.h"
#include "stream/hostinspection.h"
#include "stream/streamcredentials.h"
#include "stream/streamreader.h"
#include "stream/typecensus.h"

#include <optional>
#include <vector>

namespace Runnel {
class StreamConnection;
struct StreamAnswer;

struct EndpointProbe::Private
{
    using Id = ProbeStep::Id;
    using State = ProbeStep::State;

    Private(EndpointProbe &owner, const EndpointConfig &config, const Options &wanted,
            StreamPool &streamPool, SecretResolver &resolver, Clock &time);

    // Steps
    bool begin(Id id, std::chrono::milliseconds limit = std::chrono::milliseconds(0));
    bool end(Id id, State state, const QString &detail, const Fault &fault = {});
    bool pass(Id id, const QString &detail) { return end(id, State::Passed, detail); }
    void fail(const Fault &fault);
    void fail(Id id, const Fault &fault);
    void finish();
    void release();
    void runOut();
    void runOutOfStep();
    Fault fromSilence(std::chrono::milliseconds waited) const;

    // The way
    void inspectHost();
    void inspectTls();
    void takeInspection();
    void failInspection(const Fault &fault);
    void resolveSecrets();
    void connectTo(StreamCredentials credentials);
    void takeTls(const QSslConfiguration &tls);
    void takeAnswer(const StreamAnswer &answer);
    void takeOpened();
    void read();
    void takeEvents(const std::vector<Event> &events);
    void takeEnd();
    void endConnecting(const Fault &fault);

    bool isHttps() const { return endpoint.address.scheme() == QLatin1String("https"); }

    EndpointProbe &q;
    const EndpointConfig endpoint;
    const Options options;
    StreamPool &pool;
    SecretResolver &secrets;
    Clock &clock;
    HostInspection inspection;
    StreamReader reader;
    TypeCensus census;
    std::unique_ptr<Timer> timer;     ///< of the whole way to the first event, then the listening
    std::unique_ptr<Timer> stepTimer; ///< of the present step
    StreamConnection *connection = nullptr; ///< child of q

    ProbeReport report;
    bool running = false;
    Id present = Id::Dns;
    std::chrono::milliseconds presentLimit{0};
    std::chrono::nanoseconds startedAt{0};
    std::chrono::nanoseconds stepAt{0};
    std::chrono::nanoseconds byteAt{0};
    bool turnQueued = false;
    std::optional<Fault> endFault; ///< the stream ended; what it left may still be unread
};

} // namespace Runnel
