// SPDX-License-Identifier: Apache-2.0
// The array is taken out, changed and put back.
#include "alarmtable/priorityedits.h"

#include "config/config.h"

#include <algorithm>

namespace Runnel {

ConfigPath PriorityTable::path()
{
    return ConfigPath({"alarms", "priorities"});
}

QJsonArray PriorityTable::usual()
{
    QJsonArray rows;
    for (const AlarmPriorityConfig &row : AlarmsConfig().priorities) {
        QJsonObject object{{QStringLiteral("priority"), row.priority}};
        if (row.minFlowRate)
            object.insert(QStringLiteral("minFlowRate"), *row.minFlowRate);
        if (row.minConfidence)
            object.insert(QStringLiteral("minConfidence"), *row.minConfidence);
        rows.append(object);
    }
    return rows;
}

bool PriorityTable::isUsual(const QJsonObject &document)
{
    return !path().in(document).isArray();
}

QJsonArray PriorityTable::rowsOf(const QJsonObject &document)
{
    return isUsual(document) ? usual() : path().in(document).toArray();
}

void PriorityTable::setValue(QJsonObject &document, qsizetype row, const QString &member,
                             const QJsonValue &value)
{
    path().put(document, rowsOf(document));
    path().index(row).key(member).put(document, value);
}

void PriorityTable::addRow(QJsonObject &document)
{
    QJsonArray rows = rowsOf(document);
    rows.insert(std::max<qsizetype>(0, rows.size() - 1),
                QJsonObject{{QStringLiteral("priority"), 2}});
    path().put(document, rows);
}

void PriorityTable::removeRow(QJsonObject &document, qsizetype row)
{
    QJsonArray rows = rowsOf(document);
    if (row < 0 || row >= rows.size())
        return;
    rows.removeAt(row);
    path().put(document, rows);
}

void PriorityTable::move(QJsonObject &document, qsizetype row, qsizetype to)
{
    QJsonArray rows = rowsOf(document);
    if (row < 0 || row >= rows.size() || to < 0 || to >= rows.size())
        return;
    const QJsonValue moved = rows.takeAt(row);
    rows.insert(to, moved);
    path().put(document, rows);
}

} // namespace Runnel
