// SPDX-License-Identifier: Apache-2.0
// A quantity that carries a unit keeps it; none is made up.
#include "text/measuretext.h"

#include "base/escape.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Runnel {

namespace {

struct MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

const QChar noNumber(0x2013);
const QChar space(0x00a0); // a number and its unit stay on one line
constexpr double largestPlain = 1e7;
constexpr double smallestPlain = 1e-3;

} // namespace

QString MeasureText::number(double value)
{
    const double size = std::abs(value);
    const QLocale locale;
    if (size != 0 && (size >= largestPlain || size < smallestPlain))
        return locale.toString(value, 'g', 3);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return locale.toString(value, 'f', size != 0 && size < 0.1 ? 3 : decimals);
}

QString MeasureText::measure(const std::optional<Measure> &measure)
{
    if (!measure)
        return noNumber;
    const QString unit = escapedForDisplay(measure->unit, 16);
    return unit.isEmpty() ? number(measure->value) : number(measure->value) + space + unit;
}

QString MeasureText::percent(const std::optional<double> &percent)
{
    return percent ? QLocale().toString(*percent, 'f', 0) + space + QLocale().percent()
                   : QString(noNumber);
}

QString MeasureText::position(const std::optional<GeoPosition> &position)
{
    if (!position)
        return noNumber;
    const QLocale locale;
    return QStringLiteral("%1 %2, %3 %4")
        .arg(locale.toString(std::abs(position->latitude), 'f', 5),
             position->latitude < 0 ? MeasureWords::tr("S") : MeasureWords::tr("N"),
             locale.toString(std::abs(position->longitude), 'f', 5),
             position->longitude < 0 ? MeasureWords::tr("W") : MeasureWords::tr("E"));
}

QString MeasureText::metres(double metres)
{
    const QLocale locale;
    return metres < 1000 ? locale.toString(metres, 'f', 0) + space + u'm'
                         : locale.toString(metres / 1000, 'f', 1) + space + QStringLiteral("km");
}

QString MeasureText::count(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

} // namespace Runnel
