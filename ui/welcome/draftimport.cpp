// SPDX-License-Identifier: Apache-2.0
// Lists are merged by the names of their elements.
#include "welcome/draftimport.h"

#include "draft/configpath.h"

#include <QJsonArray>

namespace Runnel {

namespace {

const QStringList lists{QStringLiteral("devices"), QStringLiteral("assets")};

} // namespace

QStringList DraftImport::names(const QJsonObject &document, const QString &list)
{
    QStringList names;
    for (const QJsonValue &one : document.value(list).toArray())
        names << one[QLatin1String("name")].toString();
    return names;
}

QStringList DraftImport::replaced(const QJsonObject &document, const QJsonObject &imported)
{
    QStringList both;
    for (const QString &list : lists) {
        const QStringList present = names(document, list);
        for (const QString &name : names(imported, list)) {
            if (present.contains(name) && !both.contains(name))
                both << name;
        }
    }
    return both;
}

QJsonObject DraftImport::merged(const QJsonObject &document, const QJsonObject &imported)
{
    QJsonObject result = document;
    for (const QString &list : lists) {
        QJsonArray all = document.value(list).toArray();
        for (const QJsonValue &one : imported.value(list).toArray()) {
            const qsizetype there = indexOfNamed(all, one[QLatin1String("name")].toString());
            if (there >= 0)
                all.replace(there, one);
            else
                all.append(one);
        }
        if (!all.isEmpty())
            result.insert(list, all);
    }
    const QString mqtt = QStringLiteral("mqtt");
    if (imported.contains(mqtt) && document[mqtt][QLatin1String("host")].toString().isEmpty())
        result.insert(mqtt, imported.value(mqtt));
    return result;
}

} // namespace Runnel
