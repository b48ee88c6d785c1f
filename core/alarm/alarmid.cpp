// SPDX-License-Identifier: Apache-2.0
// An identity as one line.
#include "alarm/alarmid.h"

#include "base/escape.h"

namespace Runnel {

namespace {

constexpr qsizetype longestPart = 1024;

} // namespace

QString AlarmId::toString() const
{
    const auto level = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("-")
                              : QString::fromUtf8(asTopicLevel(text.toUtf8(), longestPart));
    };
    return QStringLiteral("%1/%2/%3/%4/%5/%6,%7")
        .arg(family == AlarmFamily::Leak ? QStringLiteral("leak") : QStringLiteral("system"),
             level(endpoint.device), level(endpoint.endpoint), level(camera), level(kind))
        .arg(cell.north)
        .arg(cell.east);
}

} // namespace Runnel
