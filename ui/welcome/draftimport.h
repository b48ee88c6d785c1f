// SPDX-License-Identifier: Apache-2.0
// What was imported, put into a configuration that is being edited.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Runnel {

/// Pure functions over documents; both are laid out as a configuration file.
namespace DraftImport {

/// Names of devices and assets that both have: the imported ones take their place.
QStringList replaced(const QJsonObject &document, const QJsonObject &imported);
/// By name; a broker only where the document has none.
QJsonObject merged(const QJsonObject &document, const QJsonObject &imported);
/// Names of what a list of the document holds.
QStringList names(const QJsonObject &document, const QString &list);

} // namespace DraftImport
} // namespace Runnel
