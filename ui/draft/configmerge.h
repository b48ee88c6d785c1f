// SPDX-License-Identifier: Apache-2.0
// One's own changes on top of somebody else's.
#pragma once

#include "draft/configchanges.h"

namespace Runnel {

/// Both changed the same place, and not alike.
struct ConfigConflict
{
    ConfigPath path;
    QJsonValue before;
    QJsonValue mine;
    QJsonValue theirs;

    friend bool operator==(const ConfigConflict &, const ConfigConflict &) = default;
};

struct ConfigMerge
{
    QJsonObject document; ///< theirs, with what of mine does not contradict it
    std::vector<ConfigConflict> conflicts;

    static ConfigMerge of(const QJsonObject &base, const QJsonObject &mine,
                          const QJsonObject &theirs);
};

} // namespace Runnel
