// SPDX-License-Identifier: Apache-2.0
// Place by place: what they left alone is mine to change.
#include "draft/configmerge.h"

#include <QJsonArray>

#include <algorithm>

namespace Runnel {

namespace {

/// Another order of named elements: `order` has the names of those that both had.
QJsonArray reordered(const QJsonArray &array, const QJsonArray &order)
{
    std::vector<QJsonValue> items(array.begin(), array.end());
    const auto rank = [&order](const QJsonValue &item) {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order.at(i) == item.toObject().value(QLatin1String("name")))
                return i;
        }
        return order.size();
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const QJsonValue &a, const QJsonValue &b) { return rank(a) < rank(b); });
    QJsonArray sorted;
    for (const QJsonValue &item : items)
        sorted.append(item);
    return sorted;
}

/// A change of nothing but the order says names; the list itself holds objects.
bool isOrder(const ConfigChange &change, const QJsonValue &there)
{
    return change.after.isArray() && there.isArray() && !there.toArray().isEmpty() &&
           there.toArray().at(0).isObject() && change.after.toArray().at(0).isString();
}

} // namespace

ConfigMerge ConfigMerge::of(const QJsonObject &base, const QJsonObject &mine,
                            const QJsonObject &theirs)
{
    ConfigMerge merge{theirs, {}};
    for (const ConfigChange &change : changesBetween(base, mine)) {
        const QJsonValue there = change.path.in(theirs);
        if (isOrder(change, there))
            change.path.put(merge.document, reordered(change.path.in(merge.document).toArray(),
                                                      change.after.toArray()));
        else if (there == change.before)
            change.path.put(merge.document, change.after);
        else if (there != change.after)
            merge.conflicts.push_back({change.path, change.before, change.after, there});
    }
    return merge;
}

} // namespace Runnel
