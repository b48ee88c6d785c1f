// SPDX-License-Identifier: Apache-2.0
// A runtime as a panel sees it: batches of values out, commands as values in.
#pragma once

#include "access/accessstate.h"
#include "access/person.h"
#include "alarm/journal.h"
#include "alarm/watchline.h"
#include "runtime/brokertestreport.h"
#include "runtime/brokertestrequest.h"
#include "runtime/configedit.h"
#include "runtime/proberequest.h"
#include "runtime/runtimeupdate.h"
#include "stream/probereport.h"

#include <QObject>

namespace Runnel {

/// Lives on the panel's thread. Who is at it and what that person may do, the runtime knows by
/// itself: a name or a role that a command brings along counts for nothing. It cannot be told from
/// here whether the runtime is in this process. Numbers returned are never 0 and come back with the
/// answer, exactly once, from the event loop.
class RuntimeClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~RuntimeClient() override;

    virtual quint64 execute(const AlarmCommand &command) = 0; ///< answered by commandDone()
    /// Written to the configuration file, where there is one; answered by commandDone().
    virtual quint64 setEndpointEnabled(const EndpointId &endpoint, bool enabled) = 0;
    /// A whole configuration, as RuntimeHost::saveConfig(); answered by commandDone().
    virtual quint64 saveConfig(const ConfigEdit &edit) = 0;
    /// Tests a connection as it would be opened; answered by probeAdvanced(), the last time with
    /// `finished`. For engineers only: it takes stored secrets to where the request says.
    virtual quint64 probe(const ProbeRequest &request) = 0;
    virtual void endProbe(quint64 number) = 0; ///< its last report follows
    /// Tests the way to a broker under a client id of its own, beside the connection that runs;
    /// answered by brokerTestAdvanced(), the last time with `finished`. For engineers only.
    virtual quint64 testBroker(const BrokerTestRequest &request) = 0;
    virtual void endBrokerTest(quint64 number) = 0; ///< its last report follows
    /// For operators and engineers; by others it changes nothing: a camera may lock out who asks
    /// too often with a wrong password.
    virtual void retryNow(const EndpointId &endpoint) = 0;
    virtual quint64 request(const JournalQuery &query) = 0; ///< answered by journalReady()
    /// How alarms were spread over priorities and sources; answered by distributionReady().
    virtual quint64 requestDistribution(const DistributionQuery &query) = 0;
    /// Who was at the panel between two times, wall clock, ms, `to` exclusive, 0: any; at most
    /// WatchLine::mostAtOnce lines, the newest. Answered by watchReady().
    virtual quint64 requestWatch(qint64 from, qint64 to) = 0;

    /// Answered by commandDone(): see AccessFault for a wrong PIN and a lock; before that,
    /// accessChanged() tells whatever is different now.
    virtual quint64 signIn(const QString &name, const Redacted &pin) = 0;
    virtual void signOut(bool idle) = 0;  ///< `idle`: nobody touched the panel for long
    virtual void stepDown(Role role) = 0; ///< the same person with less rights
    /// Who may sign in; for engineers. Answered by commandDone().
    virtual quint64 changePeople(const PeopleEdit &edit) = 0;

signals:
    /// At most five times a second; an alarm of priority 1 at once.
    void updated(const Runnel::RuntimeUpdate &update);
    /// Once at the start, and whenever it is different.
    void accessChanged(const Runnel::AccessState &state);
    void commandDone(quint64 number, const Runnel::Fault &fault);
    /// `fault`: it was refused; `finished` is true then, too.
    void probeAdvanced(quint64 number, const Runnel::ProbeReport &report, bool finished,
                       const Runnel::Fault &fault);
    /// `fault`: it was refused; `finished` is true then, too.
    void brokerTestAdvanced(quint64 number, const Runnel::BrokerTestReport &report, bool finished,
                            const Runnel::Fault &fault);
    void journalReady(quint64 number, const Runnel::JournalPage &page, const Runnel::Fault &fault);
    void distributionReady(quint64 number, const Runnel::AlarmDistribution &distribution,
                           const Runnel::Fault &fault);
    void watchReady(quint64 number, const std::vector<Runnel::WatchLine> &lines,
                    const Runnel::Fault &fault); ///< oldest first
};

} // namespace Runnel
