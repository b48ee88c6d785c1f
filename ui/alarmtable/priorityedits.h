// SPDX-License-Identifier: Apache-2.0
// Changes to the priority table in a document.
#pragma once

#include "draft/configpath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Runnel {

namespace PriorityTable {

ConfigPath path(); ///< of the table
/// What counts while no table stands in the document.
QJsonArray usual();
bool isUsual(const QJsonObject &document); ///< none stands there
QJsonArray rowsOf(const QJsonObject &document);

/// The default table is written down by the first edit. Rows are counted from 0.
void setValue(QJsonObject &document, qsizetype row, const QString &member, const QJsonValue &value);
/// Before the last one, which is for all that comes so far.
void addRow(QJsonObject &document);
void removeRow(QJsonObject &document, qsizetype row);
void move(QJsonObject &document, qsizetype row, qsizetype to); ///< what is out of reach is ignored

} // namespace PriorityTable
} // namespace Runnel
