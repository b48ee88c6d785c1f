// SPDX-License-Identifier: Apache-2.0
// Where one event is to be published: a topic with its options, and how CloudEvents names it.
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace Runnel {

struct Publication
{
    QByteArray topic; ///< UTF-8, valid as an MQTT topic name
    quint8 qos = 1;   ///< 0 or 1
    bool retain = false;
    std::optional<quint32> ttlSeconds; ///< becomes the MQTT 5 message expiry
    QByteArray source;                 ///< CloudEvents `source`
    QByteArray subject;                ///< CloudEvents `subject`

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// Shared by all events of one endpoint and type; never null and never empty once accepted.
using Publications = std::shared_ptr<const std::vector<Publication>>;

} // namespace Runnel
