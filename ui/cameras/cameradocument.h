// SPDX-License-Identifier: Apache-2.0
// Cameras as they stand in a configuration document: named, renamed, copied, taken out.
#pragma once

#include "base/endpointid.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace Runnel {

/// Functions of a document alone, so that a step of the draft is one call.
namespace CameraDocument {

std::vector<EndpointId> endpoints(const QJsonObject &document); ///< in the file's order
bool hasDevice(const QJsonObject &document, const QString &name);
/// `wanted`, or with a number behind it when another device has that name.
QString freeName(const QJsonObject &document, const QString &wanted);
/// Suggested by the host and by a camera's number in the path; free.
QString nameFor(const QUrl &address, const QJsonObject &document);
/// Assets that refer to it follow.
void rename(QJsonObject &document, const QString &from, const QString &to);
/// With the assets that refer to it; the device goes with its last endpoint.
void remove(QJsonObject &document, const EndpointId &endpoint);
/// A new device like that of `from`, with its assets, but neither its place nor its pin, which
/// are another camera's. The credentials are the same references.
EndpointId copy(QJsonObject &document, const EndpointId &from);
bool isEnabled(const QJsonObject &document, const EndpointId &endpoint);
void setEnabled(QJsonObject &document, const EndpointId &endpoint, bool enabled);
QString displayName(const QJsonObject &document, const EndpointId &endpoint); ///< else the device's
/// Where no asset refers to the endpoint, one is made that means the same as none. Empty: the
/// device's name.
void setDisplayName(QJsonObject &document, const EndpointId &endpoint, const QString &name);
/// Another endpoint with the same address; empty: none.
EndpointId sameAddress(const QJsonObject &document, const EndpointId &endpoint);

} // namespace CameraDocument
} // namespace Runnel
