// SPDX-License-Identifier: Apache-2.0
// Two numbers in a text, whatever stands between them.
#include "text/geotext.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace Runnel {

namespace {

/// No thousands: "1.234" must not become 1234 where people write it so, nor the other way round.
QLocale plainNumbers()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

/// A number with its letter before or after it; nothing when the two letters, or the sign and the
/// letter, contradict.
std::optional<double> signedNumber(const QRegularExpressionMatch &match, int first, QChar negative)
{
    const QString before = match.captured(first).toUpper();
    const QString after = match.captured(first + 2).toUpper();
    QString digits = match.captured(first + 1);
    digits.replace(u',', u'.');
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber || (!before.isEmpty() && !after.isEmpty()))
        return std::nullopt;
    const QString letter = before + after;
    if (!letter.isEmpty() && value < 0)
        return std::nullopt;
    return letter == QString(negative) ? -value : value;
}

} // namespace

QString GeoText::degrees(double degrees)
{
    const QLocale locale = plainNumbers();
    QString text = locale.toString(degrees, 'f', placeDecimals);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

std::optional<double> GeoText::number(const QString &text)
{
    QString written = text.trimmed();
    written.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    double value = plainNumbers().toDouble(written, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(written, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<GeoPosition> GeoText::position(const QString &text)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return std::nullopt;
    QString written = text.simplified();
    written.replace(QChar(0x2212), u'-');
    const auto pattern = [](const QString &digits, const QString &between) {
        return QRegularExpression(
            QStringLiteral("^[(\\[]?([NS]?) ?([+-]?%1) ?°? ?([NS]?)%2([EW]?) ?([+-]?%1) ?°? "
                           "?([EW]?)[)\\]]?$")
                .arg(digits, between),
            QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression oneNumber(QStringLiteral("^[+-]?[0-9]+,[0-9]+$"));
    if (oneNumber.match(written).hasMatch())
        return std::nullopt; // "64,55" is what "64.55" is elsewhere
    // With points, a comma stands between the two; with commas, something else has to.
    static const QRegularExpression points =
        pattern(QStringLiteral("[0-9]{1,3}(?:\\.[0-9]+)?"), QStringLiteral("(?: ?[,;/] ?| )"));
    static const QRegularExpression commas =
        pattern(QStringLiteral("[0-9]{1,3},[0-9]+"), QStringLiteral("(?: ?[;/] ?|, | )"));
    for (const QRegularExpression *form : {&points, &commas}) {
        const auto match = form->match(written);
        if (!match.hasMatch())
            continue;
        const auto latitude = signedNumber(match, 1, u'S');
        const auto longitude = signedNumber(match, 4, u'W');
        if (latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180)
            return GeoPosition{*latitude, *longitude};
    }
    return std::nullopt;
}

} // namespace Runnel
