// SPDX-License-Identifier: Apache-2.0
// Foreign text cannot leave its line, move a cursor or add a topic level.
#include "base/escape.h"

#include <QTest>

using namespace Runnel;

class TestEscape : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatMovesACursorPasses()
    {
        for (char32_t c = 0; c < 0x3000; ++c) {
            const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 ||
                                 c == 0x2029 || (c >= 0x202a && c <= 0x202e) ||
                                 (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
            const QString text = QString::fromUcs4(&c, 1);
            const QString safe = escapedForDisplay(QStringView(text));
            if (control) {
                QVERIFY2(!safe.contains(text), qPrintable(QString::number(uint(c), 16)));
                QVERIFY(safe.startsWith(u'\\'));
            }
        }
    }

    void ordinaryTextStays()
    {
        const QString text = QStringLiteral("Größe 漢字 \U0001F525 C:\\x");
        QCOMPARE(escapedForDisplay(QStringView(text)), text);
        QCOMPARE(escapedForDisplay(text.toUtf8()), text);
    }

    void writesAnEscapeSequenceInTheClear()
    {
        QCOMPARE(escapedForDisplay(QByteArray("a\x1b[2Jb\n")), QStringLiteral("a\\x1b[2Jb\\x0a"));
        QCOMPARE(escapedForDisplay(QByteArray("\xe2\x80\xae")), QStringLiteral("\\u{202e}"));
    }

    void brokenUtf8AndLoneSurrogatesAreShownAsSuch()
    {
        QCOMPARE(escapedForDisplay(QByteArray("a\xff"
                                              "b")),
                 QStringLiteral("a\uFFFDb"));
        const char16_t lone = 0xd800;
        QCOMPARE(escapedForDisplay(QStringView(&lone, 1)), QStringLiteral("\\u{d800}"));
    }

    void cutsLongText()
    {
        const QString safe = escapedForDisplay(QByteArray(100'000, 'x'), 10);
        QCOMPARE(safe, QString(10, u'x') + QChar(0x2026));
        QCOMPARE(escapedForDisplay(QByteArray(10, 'x'), 10), QString(10, u'x'));
    }

    void aTopicLevelIsOneLevel()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray level = asTopicLevel(QByteArray(1, char(byte)));
            QVERIFY(!level.isEmpty());
            for (const char forbidden : {'/', '+', '#', '\0'})
                QVERIFY(!level.contains(forbidden));
            QVERIFY(QString::fromUtf8(level).toUtf8() == level);
        }
    }

    void topicLevelsAreReversible()
    {
        QCOMPARE(asTopicLevel("a/b+c#d%e"), QByteArray("a%2Fb%2Bc%23d%25e"));
        QCOMPARE(QByteArray::fromPercentEncoding(asTopicLevel("a/b+c#d%e")),
                 QByteArray("a/b+c#d%e"));
        QCOMPARE(asTopicLevel("Größe"), QByteArray("Größe"));
        QCOMPARE(asTopicLevel("\xc2\x85"), QByteArray("%C2%85"));
        QCOMPARE(asTopicLevel("\xff"), QByteArray("%FF"));
        QCOMPARE(asTopicLevel("\xed\xa0\x80"), QByteArray("%ED%A0%80")); // a surrogate
        QCOMPARE(asTopicLevel("\xf0\x9f\x94\xa5"), QByteArray("\xf0\x9f\x94\xa5"));
    }

    void anEmptyValueStillIsALevel() { QCOMPARE(asTopicLevel({}), QByteArray("-")); }

    void cutsOnACharacterBorder()
    {
        QCOMPARE(asTopicLevel(QByteArray(200, 'x')).size(), 128);
        QByteArray umlauts;
        for (int i = 0; i < 100; ++i)
            umlauts += "ü";
        QCOMPARE(asTopicLevel(umlauts, 127).size(), 126);
        QCOMPARE(asTopicLevel(QByteArray(50, '/'), 10), QByteArray("%2F%2F%2F"));
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
