// SPDX-License-Identifier: Apache-2.0
// The connection test that follows what is typed: begun, listened to and ended.
#pragma once

#include "connection/draftendpoint.h"
#include "connection/eventpace.h"
#include "session/panelcontext.h"
#include "stream/probereport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Runnel {
class ConfigDraft;
class Redacted;
class Timer;

/// Runs only while somebody looks. A change of anything that matters to the connection begins it
/// anew, a moment after the last key. What was heard and shown stays until the next one has heard
/// or shown more. Panel's thread; borrows the context and the draft.
class ProbeRun final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes listening{10};
    static constexpr std::chrono::milliseconds settling{700};

    enum class State {
        Nothing, ///< there is nothing to test, or nothing was tested yet
        Settling,
        Running,
        Ended,
    };

    ProbeRun(const PanelContext &context, ConfigDraft &draft, QObject *parent = nullptr);
    ~ProbeRun() override;

    const DraftEndpoint &endpoint() const { return m_endpoint; }
    void setEndpoint(const EndpointId &id);
    /// The same camera under another name: what was found stays.
    void follow(const EndpointId &id) { m_endpoint = DraftEndpoint(id); }
    void setWatched(bool watched); ///< false ends it

    void start(); ///< at once, and anew
    void stop();

    State state() const { return m_state; }
    const ProbeReport &report() const { return m_report; }
    bool hasReport() const { return m_hasReport; }
    const Fault &refusal() const { return m_refusal; } ///< the connector did not even begin
    /// Why it cannot run, in the core's words; empty: it can.
    QString obstacle() const { return m_obstacle; }
    bool isOutdated() const; ///< something was changed since
    bool asksFirst() const;  ///< it would send secrets in the clear: start() does, nothing else

    const TlsSummary &tls() const { return m_tls; }
    const std::vector<ProbeEventType> &heard() const { return m_heard; }
    const EventPace &pace() const { return m_pace; }
    std::chrono::milliseconds listened() const; ///< since the first event

signals:
    void changed();
    void heardChanged(); ///< a type more, not a count

private:
    void look();
    void end();
    void take(quint64 number, const ProbeReport &report, bool finished, const Fault &fault);
    void takeHeard();
    void forget();

    PanelContext m_context;
    ConfigDraft &m_draft;
    DraftEndpoint m_endpoint;
    State m_state = State::Nothing;
    bool m_watched = false;
    quint64 m_number = 0;
    std::optional<EndpointConfig> m_present;
    std::optional<EndpointConfig> m_tested;
    std::vector<std::pair<SecretRef, Redacted>> m_testedSecrets;
    ProbeReport m_report;
    bool m_hasReport = false;
    Fault m_refusal;
    QString m_obstacle;
    TlsSummary m_tls;
    std::vector<ProbeEventType> m_heard;
    EventPace m_pace;
    std::chrono::nanoseconds m_firstAt{0};
    std::chrono::nanoseconds m_lastAt{0};
    std::unique_ptr<Timer> m_settle;
};

} // namespace Runnel
