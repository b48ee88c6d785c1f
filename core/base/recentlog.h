// SPDX-License-Identifier: Apache-2.0
// The last lines of the log, kept in memory for whoever asks what happened.
#pragma once

#include <QByteArray>

namespace Runnel {

/// Filled by what installLogging() installs, from any thread. As the lines went to stderr, but with
/// the time under journald, too. Bounded by both limits: the oldest go first.
class RecentLog
{
public:
    static constexpr qsizetype mostLines = 1000;
    static constexpr qsizetype mostBytes = 256 * 1024;

    static void add(const QByteArray &line); ///< with its line end
    static QByteArray text();                ///< oldest first
    static void clear();
};

} // namespace Runnel
