// SPDX-License-Identifier: Apache-2.0
// Changes to the routes in a document; what they do not name stays as it stands.
#pragma once

#include "routes/routerows.h"

namespace Runnel {

namespace Routes {

/// The first asset of the endpoint. Where there is none, the implied one is written down as it
/// counts now, so that nothing else changes; its name is free among the assets.
qsizetype makeAsset(QJsonObject &document, const EndpointId &endpoint);
/// A route for each type that has none yet, where the group's pattern sends it: QoS 1, not
/// retained but for whether analytics is on. "*" stays last.
void add(QJsonObject &document, const EndpointId &endpoint, const std::vector<QByteArray> &types);
/// The rows that add() would bring, as they would stand there.
std::vector<RouteRow> proposed(QJsonObject document, const EndpointId &endpoint,
                               const std::vector<QByteArray> &types);
/// Takes away the row's destination, and with its last one the event. A destination of the group
/// is only taken from this event. Implied and proposed rows cannot be removed.
void remove(QJsonObject &document, const RouteRow &row);
/// The row as it stands behind what makes its values its own: an asset, an event, a copy of all
/// the group's destinations. Of an implied row that is the event of all types.
RouteRow makeOwn(QJsonObject &document, const EndpointId &endpoint, const RouteRow &row);
/// Gives the event the group's destinations again.
void takeGroups(QJsonObject &document, const RouteRow &row);
/// The topic of all events of the endpoint's first group that have no destination of their own;
/// undefined: the usual one. Where the group has several destinations, of the first.
void setDefaultTopic(QJsonObject &document, const EndpointId &endpoint, const QJsonValue &topic);
/// `to` gets the event groups that `from` has, in place of its own: of its first asset.
void copy(QJsonObject &document, const EndpointId &from, const std::vector<EndpointId> &to);

} // namespace Routes
} // namespace Runnel
