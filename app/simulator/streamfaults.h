// SPDX-License-Identifier: Apache-2.0
// What a simulated camera does wrong, on request.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Runnel {

/// The faults of one camera; none when default-constructed.
struct StreamFaults
{
    std::optional<std::chrono::milliseconds> drop;  ///< close in the middle of an event
    std::optional<std::chrono::milliseconds> reset; ///< the same, with a TCP reset
    std::optional<std::chrono::milliseconds> stall; ///< fall silent and stay connected
    std::chrono::milliseconds flapUp{0};            ///< reachable this long, then
    std::chrono::milliseconds flapDown{0};          ///< unreachable this long
    std::chrono::milliseconds slowHeaders{0};       ///< between two bytes of the response's head
    int status = 0;                                 ///< answer this instead of a stream
    QByteArray redirect;                            ///< Location of a 302 instead of a stream
    qint64 slowBytesPerSecond = 0;                  ///< 0: no limit
    qint64 hugeLineBytes = 0;
    bool garbage = false;
    bool split = false;
    bool gzip = false;
    bool closeDelimited = false;
    bool noIds = false;
    bool badJson = false;
    bool wrongType = false;

    /// Adds the fault written as "KIND" or "KIND=ARGUMENT"; the answer is empty or says what is
    /// wrong with it.
    QString add(const QString &text);
    static QString help(); ///< one line a fault
};

} // namespace Runnel
