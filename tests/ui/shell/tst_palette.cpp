// SPDX-License-Identifier: Apache-2.0
// What must be read can be read, also by people who do not see red and green apart.
#include "style/palette.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Runnel;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vector times(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

/// Linear RGB as somebody with full dichromacy sees it; the matrices of Machado, Oliveira and
/// Fernandes (2009), severity 1.0.
const Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
const Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                           {0.280085, 0.672501, 0.047413},
                           {-0.011820, 0.042940, 0.968881}}};

/// Distance in CIE L*a*b* (D65): above some 20 nobody takes one for the other.
Vector lab(const Vector &rgb)
{
    const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
    const Vector xyz = times(toXyz, rgb);
    const auto f = [](double t) {
        t = std::max(t, 0.0);
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &seenThrough)
{
    const auto seen = [&](const QColor &c) {
        return lab(times(seenThrough, {linear(c.redF()), linear(c.greenF()), linear(c.blueF())}));
    };
    const Vector first = seen(a);
    const Vector second = seen(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("atLeast");
        for (const auto &[name, palette] :
             {std::pair("light", Palette::light()), std::pair("dark", Palette::dark())}) {
            const auto row = [&, theme = name](const char *what, const QColor &text,
                                               const QColor &ground, double ratio) {
                QTest::addRow("%s %s", theme, what) << text << ground << ratio;
            };
            row("text on panel", palette.text, palette.panel, 7);
            row("text on frame", palette.text, palette.frame, 7);
            row("text on sheet", palette.text, palette.sheet, 7);
            row("text on chosen", palette.text, palette.chosen, 7);
            row("text on button", palette.text, palette.button, 7);
            row("inverse on primary", palette.inverse, palette.text, 7);
            row("quiet on panel", palette.quiet, palette.panel, 4.5);
            row("quiet on sheet", palette.quiet, palette.sheet, 4.5);
            row("quiet on frame", palette.quiet, palette.frame, 4.5);
            row("error on panel", palette.priority1, palette.panel, 4.5);
            row("error on frame", palette.priority1, palette.frame, 4.5);
            row("focus on panel", palette.priority3, palette.panel, 3);
            row("digit 1", palette.digit1, palette.priority1, 4.5);
            row("digit 2", palette.digit2, palette.priority2, 4.5);
            row("digit 3", palette.digit3, palette.priority3, 4.5);
        }
    }
    void textCanBeRead()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QFETCH(const double, atLeast);
        QVERIFY2(contrastRatio(text, ground) >= atLeast,
                 qPrintable(QString::number(contrastRatio(text, ground))));
    }

    void prioritiesDifferForEverybody_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("noRed");
        for (const bool dark : {false, true}) {
            for (const bool noRed : {false, true})
                QTest::addRow("%s %s", dark ? "dark" : "light",
                              noRed ? "protanopia" : "deuteranopia")
                    << dark << noRed;
        }
    }
    void prioritiesDifferForEverybody()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, noRed);
        const Palette palette = dark ? Palette::dark() : Palette::light();
        const Matrix &eye = noRed ? protanopia : deuteranopia;
        QVERIFY(distance(palette.priority1, palette.priority2, eye) > 20);
        QVERIFY(distance(palette.priority2, palette.priority3, eye) > 20);
        QVERIFY(distance(palette.priority1, palette.priority3, eye) > 20);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
