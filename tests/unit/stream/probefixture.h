// SPDX-License-Identifier: Apache-2.0
// What the tests of the probe share: one run of it, and a book of what it said.
#pragma once

#include "scriptedcamera.h"
#include "streamfixture.h"

#include "stream/endpointprobe.h"

#include <QTest>

#include <memory>
#include <vector>

namespace Runnel {

class ProbeRun final : public QObject
{
    Q_OBJECT
public:
    using Id = ProbeStep::Id;
    using State = ProbeStep::State;

    StreamFixture f;
    std::vector<ProbeStep> changes;
    int timesFinished = 0;
    ProbeReport report; ///< of the finish
    std::unique_ptr<EndpointProbe> probe;

    void start(const EndpointConfig &config, const EndpointProbe::Options &options = {})
    {
        probe = std::make_unique<EndpointProbe>(config, options, f.pool, f.secrets, f.clock);
        connect(probe.get(), &EndpointProbe::stepChanged, this,
                [this](const ProbeStep &step) { changes.push_back(step); });
        connect(probe.get(), &EndpointProbe::finished, this, [this](const ProbeReport &found) {
            ++timesFinished;
            report = found;
        });
        probe->start();
    }
    bool waitForFinish()
    {
        return QTest::qWaitFor([this] { return timesFinished > 0; }, 10'000);
    }
    bool waitForRunning(Id id)
    {
        return QTest::qWaitFor(
            [this, id] { return probe->report().step(id).state == State::Running; }, 10'000);
    }
    State stateOf(Id id) const { return report.step(id).state; }

    /// Empty when exactly the steps behind `id` are skipped and `id` has ended as said.
    QString problemWith(Id id, State state, FaultKind kind) const
    {
        const ProbeStep &step = report.step(id);
        Fault found;
        found.kind = step.kind;
        const QString what = step.idName() + u' ' + step.stateName() + u' ' + found.kindName() +
                             QLatin1String(": ") + step.detail + u' ' + step.remedy;
        if (step.state != state || step.kind != kind)
            return what;
        if (state != State::Passed && (step.remedy.isEmpty() || step.detail.isEmpty()))
            return QStringLiteral("no words: ") + what;
        for (const ProbeStep &other : report.steps) {
            const bool behind = other.id > id;
            const bool skipped = other.state == State::Skipped;
            const bool plain = other.id == Id::Tls && skipped && !other.detail.isEmpty();
            const bool good = other.state == State::Passed || other.state == State::Warned;
            if (other.id != id && !plain && (behind ? !skipped : !good))
                return other.idName() + u' ' + other.stateName() + QLatin1String(" beside ") + what;
        }
        return {};
    }
};

inline EndpointConfig withPassword(EndpointConfig config, ProbeRun &run)
{
    run.f.secrets.values[QStringLiteral("word")] = "canary-password";
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("viewer");
    config.authentication.password = {SecretSource::Credential, QStringLiteral("word")};
    return config;
}

} // namespace Runnel
