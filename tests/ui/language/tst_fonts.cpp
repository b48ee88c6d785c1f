// SPDX-License-Identifier: Apache-2.0
// No little boxes: every letter of every language has a glyph, and figures have one width.
#include "language/language.h"
#include "style/panelstyle.h"

#include <QFile>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QSet>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace Runnel;

namespace {

/// Of the language itself, whatever its catalogue has by now.
QString alphabet(const QString &code)
{
    if (code == u"de")
        return QStringLiteral("äöüÄÖÜßẞ„“‚‘–…");
    if (code == u"es")
        return QStringLiteral("áéíóúñüÁÉÍÓÚÑÜ¿¡«»");
    if (code == u"fr")
        return QStringLiteral("àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’\u00a0\u202f");
    if (code == u"nb")
        return QStringLiteral("æøåéèêóòôÆØÅ«»");
    if (code == u"zh_CN")
        return QStringLiteral(
            "报警确认搁置泄漏摄像机未监视心跳端点代理服务器主题发件箱厂区平面图，。：；“”（）……、");
    return QStringLiteral("The quick brown fox jumps over the lazy dog “”‘’–…·→▸▾");
}

QString lettersOf(const QString &code)
{
    QString letters = alphabet(code);
    QFile file(QStringLiteral(TRANSLATIONS_DIRECTORY "/runnel_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            letters += xml.text();
    }
    return letters;
}

/// Letters that are drawn as boxes in `font`, with everything it falls back to.
QString boxesIn(const QString &letters, const QFont &font)
{
    QString boxes;
    QSet<uint> seen;
    for (const uint letter : letters.toUcs4()) {
        if (seen.contains(letter) || QChar::isSpace(letter) || !QChar::isPrint(letter))
            continue;
        seen.insert(letter);
        QTextLayout layout(QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        bool drawn = false;
        for (const QGlyphRun &run : layout.glyphRuns()) {
            for (const quint32 glyph : run.glyphIndexes())
                drawn = drawn || glyph != 0;
        }
        if (!drawn)
            boxes += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
    }
    return boxes;
}

} // namespace

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterHasAGlyph_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &one : Language::all())
            QTest::newRow(qPrintable(one.code())) << one.code();
    }

    void everyLetterHasAGlyph()
    {
        QFETCH(QString, code);
        const QString letters = lettersOf(code) + Language::of(code)->ownName();
        QVERIFY(letters.size() > alphabet(code).size() + 20);
        const PanelStyle style;
        for (const auto type :
             {PanelStyle::Type::Small, PanelStyle::Type::Body, PanelStyle::Type::Strong,
              PanelStyle::Type::Title, PanelStyle::Type::Number})
            QCOMPARE(boxesIn(letters, style.font(type)), QString());
    }

    void aBoxWouldBeSeen()
    {
        // A place in a block of which no font has the letters.
        QVERIFY(!boxesIn(QString::fromUcs4(U"\U0001AFF4"), QFont()).isEmpty() ||
                !QChar::isPrint(uint(0x1AFF4)));
    }

    void figuresHaveOneWidth()
    {
        const PanelStyle style;
        for (const auto type :
             {PanelStyle::Type::Body, PanelStyle::Type::Strong, PanelStyle::Type::Number}) {
            const QFontMetricsF metrics(style.font(type));
            for (const QChar figure : QStringLiteral("0123456789"))
                QCOMPARE(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'0'));
        }
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
