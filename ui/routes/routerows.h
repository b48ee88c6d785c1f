// SPDX-License-Identifier: Apache-2.0
// The routes of one camera as they stand in a document, row by row.
#pragma once

#include "base/endpointid.h"
#include "draft/configpath.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace Runnel {

/// One event type and one place where it goes: an event with two destinations is two rows.
/// Values are as they stand in the document, valid or not; undefined ones count as their default.
struct RouteRow
{
    enum class Kind {
        Configured, ///< stands in the document
        Implied,    ///< of an endpoint without an asset: everything goes to one pattern
        Proposed,   ///< was heard, or is expected, and has no route of its own yet
    };

    Kind kind = Kind::Configured;
    qsizetype asset = -1; ///< numbers in the document; -1: there is none yet
    qsizetype group = -1;
    qsizetype event = -1;
    qsizetype destination = 0;
    bool own = false;         ///< the destination is the event's, not the group's
    qsizetype of = 1;         ///< how many destinations the event has
    bool assetEnabled = true; ///< false: nothing of it is published
    QByteArray type;          ///< "*": what nothing else takes
    QString assetName;
    QString groupName;
    QString name;
    QJsonValue topic;
    QJsonValue qos;
    QJsonValue retain;
    QJsonValue ttl;
    QJsonValue validation;

    bool isOther() const { return type == "*"; }
    bool isStored() const { return kind == Kind::Configured; }
    /// Of the event, and of where it goes now: the event's own destination or the group's. They
    /// need not be there.
    ConfigPath eventPath() const;
    ConfigPath destinationPath() const;
    QString topicText() const; ///< with the default where there is none
    bool isQos0() const { return qos == QLatin1String("Qos0"); }
    bool isRetained() const { return retain == QLatin1String("Keep"); }

    /// The same place, whatever stands there.
    bool isSame(const RouteRow &other) const;
    friend bool operator==(const RouteRow &, const RouteRow &) = default;
};

namespace Routes {

/// Where events go for which nothing else is configured.
QString usualTopic();
/// Numbers of the assets that refer to the endpoint, in the document's order.
std::vector<qsizetype> assetsOf(const QJsonObject &document, const EndpointId &endpoint);
/// In the document's order.
std::vector<RouteRow> rowsOf(const QJsonObject &document, const EndpointId &endpoint);
/// Types that have no route of their own though they were heard, in the order in which a person
/// looks for them. What a camera of this kind is known to send, though seldom, comes with them.
std::vector<QByteArray> withoutRoute(const QJsonObject &document, const EndpointId &endpoint,
                                     const std::vector<QByteArray> &heard);
/// "ALERT_DLQC" becomes "alert-dlqc": at most 256 characters, never empty.
QString suggestedName(const QByteArray &type);

} // namespace Routes
} // namespace Runnel
