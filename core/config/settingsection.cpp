// SPDX-License-Identifier: Apache-2.0
// Reads "outbox", "map" and "operations".
#include "config/configsections.h"

#include <QRegularExpression>

#include <arpa/inet.h>

namespace Runnel {

namespace {

bool isAddress(int family, const QString &text)
{
    in6_addr room{};
    return ::inet_pton(family, text.toLatin1().constData(), &room) == 1;
}

} // namespace

OutboxConfig readOutbox(const JsonValue &value, ConfigProblems &problems)
{
    ObjectReader object(value, QStringLiteral("outbox"), problems);
    OutboxConfig outbox;
    outbox.maxBytes = object.integer("maxBytes", outbox.maxBytes, 64 * 1024, qint64{1} << 50);
    outbox.whenFull = object.choice<WhenFull>("whenFull", outbox.whenFull,
                                              {{"DropOldest", WhenFull::DropOldest},
                                               {"DropNewest", WhenFull::DropNewest},
                                               {"StopReading", WhenFull::StopReading}});
    object.finish();
    return outbox;
}

MapConfig readMap(const JsonValue &value, ConfigProblems &problems)
{
    ObjectReader object(value, QStringLiteral("map"), problems);
    MapConfig map;
    map.sitePlan = object.string("sitePlan");
    map.tiles = object.string("tiles");
    if (const JsonValue *overlays = object.array("overlays")) {
        for (size_t i = 0; i < overlays->items.size() && !problems.isFull(); ++i) {
            const JsonValue &overlay = overlays->items[i];
            if (overlay.kind == JsonValue::Kind::String)
                map.overlays << overlay.string;
            else
                problems.add(overlay.offset, QStringLiteral("map.overlays[%1]").arg(i),
                             QStringLiteral("this must be a string, the path of a GeoJSON file"));
        }
    }
    object.finish();
    return map;
}

OperationsConfig readOperations(const JsonValue &value, ConfigProblems &problems)
{
    static const QRegularExpression form(QStringLiteral("^(\\[[^\\]]+\\]|[^:]+):([0-9]{1,5})$"));
    ObjectReader object(value, QStringLiteral("operations"), problems);
    OperationsConfig operations;
    operations.listen = object.string("listen", operations.listen);
    if (!operations.listen.isEmpty()) {
        const auto match = form.match(operations.listen);
        QString host = match.captured(1);
        const bool isV6 = host.startsWith(u'[');
        if (isV6)
            host = host.mid(1, host.size() - 2);
        const bool known =
            host == QLatin1String("localhost") || isAddress(isV6 ? AF_INET6 : AF_INET, host);
        if (!match.hasMatch() || !known || match.captured(2).toInt() > 65'535)
            object.problem("listen",
                           QStringLiteral("this must be ADDRESS:PORT, for example "
                                          "127.0.0.1:9464 or [::1]:9464, or empty for off"));
    }
    object.finish();
    return operations;
}

} // namespace Runnel
