// SPDX-License-Identifier: Apache-2.0
// A connection test in words.
#pragma once

#include "stream/probereport.h"

#include <QString>

#include <optional>

namespace Runnel {

namespace ProbeText {

QString step(ProbeStep::Id id);
QString state(ProbeStep::State state);
/// What a step found, short where it is well; foreign text, not escaped.
QString found(const ProbeStep &step, const ProbeReport &report);
QString core(const QString &sentence); ///< one of the core's, in the panel's language, escaped
QString time(const ProbeStep &step);   ///< "3 ms", "1.8 s"; empty when it did not run
/// "HEARTBEAT 7 · ALERT 1"
QString types(const std::vector<ProbeEventType> &types);
/// "Heartbeat every 5 s: missing three makes the camera stale."
QString pace(const QByteArray &heartbeat, std::chrono::seconds interval);
QString day(const QDateTime &time);
/// In groups that a person can compare: "42A6 AAD7 …"
QString fingerprint(const QString &pin);

} // namespace ProbeText
} // namespace Runnel
