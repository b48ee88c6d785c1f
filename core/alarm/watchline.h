// SPDX-License-Identifier: Apache-2.0
// Who was at the panel, as values: the journal's second book.
#pragma once

#include "alarm/alarmcommand.h"

#include <QMetaType>

#include <vector>

namespace Runnel {

/// A panel began or ended, or somebody came to it or went. A Started without an Ended before it
/// means that the panel was cut off: nobody can say until when somebody looked.
struct WatchLine
{
    enum class Kind {
        Started,   ///< a panel is open; `name` looks at it unless somebody signs in
        SignedIn,  ///< `name`, with `role`
        SignedOut, ///< `name` went
        Locked,    ///< nobody touched it for long: `name` only looks now
        Refused,   ///< somebody gave a wrong PIN for `name`
        Ended,     ///< the panel was closed in order
    };

    static constexpr qsizetype longestName = 200;
    static constexpr int mostAtOnce = 5'000; ///< lines of one answer, the newest
    static constexpr int mostKept = 100'000; ///< lines on disk, the newest

    qint64 at = 0; ///< wall clock, ms since the Unix epoch; 0 when recorded: now
    Kind kind = Kind::Started;
    QString name; ///< foreign text
    Role role = Role::Viewer;

    friend bool operator==(const WatchLine &, const WatchLine &) = default;
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::WatchLine)
Q_DECLARE_METATYPE(std::vector<Runnel::WatchLine>)
