// SPDX-License-Identifier: Apache-2.0
// Compares down to what differs.
#include "draft/configchanges.h"

#include "base/escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Runnel {

namespace {

/// The names of the elements in their order; none when one has none, or two share one.
std::optional<QStringList> namesOf(const QJsonArray &array)
{
    QStringList names;
    QSet<QString> seen;
    for (const QJsonValue &item : array) {
        const QJsonValue name = item.toObject().value(QLatin1String("name"));
        if (!name.isString() || seen.contains(name.toString()))
            return std::nullopt;
        seen.insert(name.toString());
        names << name.toString();
    }
    return names;
}

void compare(const ConfigPath &path, const QJsonValue &before, const QJsonValue &after,
             ConfigChanges &changes);

void compareObjects(const ConfigPath &path, const QJsonObject &before, const QJsonObject &after,
                    ConfigChanges &changes)
{
    for (auto it = before.begin(); it != before.end(); ++it)
        compare(path.key(it.key()), it.value(), after.value(it.key()), changes);
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            changes.push_back({path.key(it.key()), QJsonValue::Undefined, it.value()});
    }
}

bool compareNamed(const ConfigPath &path, const QJsonArray &before, const QJsonArray &after,
                  ConfigChanges &changes)
{
    const std::optional<QStringList> old = namesOf(before);
    const std::optional<QStringList> now = namesOf(after);
    if (!old || !now)
        return false;
    QStringList kept;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString &name = old->at(i);
        const qsizetype at = now->indexOf(name);
        if (at >= 0)
            kept << name;
        compare(path.named(name), before.at(i),
                at < 0 ? QJsonValue(QJsonValue::Undefined) : after.at(at), changes);
    }
    QStringList keptNow;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString &name = now->at(i);
        if (old->contains(name))
            keptNow << name;
        else
            changes.push_back({path.named(name), QJsonValue::Undefined, after.at(i)});
    }
    if (kept != keptNow)
        changes.push_back(
            {path, QJsonArray::fromStringList(kept), QJsonArray::fromStringList(keptNow)});
    return true;
}

void compare(const ConfigPath &path, const QJsonValue &before, const QJsonValue &after,
             ConfigChanges &changes)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject()) {
        compareObjects(path, before.toObject(), after.toObject(), changes);
        return;
    }
    if (before.isArray() && after.isArray() &&
        compareNamed(path, before.toArray(), after.toArray(), changes))
        return;
    changes.push_back({path, before, after});
}

} // namespace

ConfigChanges changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    ConfigChanges changes;
    compareObjects({}, before, after, changes);
    return changes;
}

QString shownValue(const QJsonValue &value, qsizetype longest)
{
    if (value.isUndefined())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return escapedForDisplay(QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2)), longest);
}

} // namespace Runnel
