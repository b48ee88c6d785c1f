// SPDX-License-Identifier: Apache-2.0
// Reports of connection tests as cameras cause them.
#pragma once

#include "stream/probereport.h"

namespace Runnel {

namespace ProbeSamples {

/// As far as the step before `running`, which is under way.
ProbeReport until(const QString &address, ProbeStep::Id running);
/// It failed at this step; nothing was tested behind it.
ProbeReport failedAt(const QString &address, ProbeStep::Id step, FaultKind kind,
                     const QString &detail, const QString &remedy);
ProbeReport unauthorised(const QString &address);
ProbeReport untrusted(const QString &address);
ProbeReport wrongContent(const QString &address);
ProbeReport refused(const QString &address);
/// Live, listening; `seconds`: of a heartbeat every five and an alert now and then.
ProbeReport listening(const QString &address, int seconds);
TlsSummary plantChain(bool trusted);

} // namespace ProbeSamples
} // namespace Runnel
