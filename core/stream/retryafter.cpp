// SPDX-License-Identifier: Apache-2.0
// HTTP dates are read without a locale.
#include "stream/retryafter.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qint64 longestSeconds = 10LL * 365 * 86'400; // beyond it a number means "never"

std::optional<qint64> httpDate(const QByteArray &value)
{
    const QLocale c = QLocale::c();
    QString text = QString::fromLatin1(value).simplified();
    const bool endsInGmt = text.endsWith(QLatin1String(" GMT"));
    if (endsInGmt)
        text.chop(4);
    // IMF-fixdate, then the two forms of old (RFC 850 with its two-digit year, asctime).
    QDateTime time;
    if (endsInGmt) {
        time = c.toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
        if (!time.isValid()) {
            time = c.toDateTime(text, QStringLiteral("dddd, dd-MMM-yy HH:mm:ss"));
            if (time.isValid() && time.date().year() < 1970)
                time = time.addYears(100);
        }
    } else {
        time = c.toDateTime(text, QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    }
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                         qint64 nowMilliseconds)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, longestSeconds) : longestSeconds);
    }
    const std::optional<qint64> date = httpDate(text);
    if (!date)
        return {};
    return std::chrono::milliseconds(
        std::clamp(*date - nowMilliseconds, qint64{0}, longestSeconds * 1000));
}

} // namespace Runnel
