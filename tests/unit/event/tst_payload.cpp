// SPDX-License-Identifier: Apache-2.0
// What counts as valid JSON, and that hostile nesting does no harm.
#include "event/payload.h"

#include <QTest>

using namespace Runnel;

class TestPayload : public QObject
{
    Q_OBJECT

private slots:
    void tellsJsonFromOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *name, const QByteArray &data, bool valid) {
            QTest::newRow(name) << data << valid;
        };
        row("object", R"({"type": "ALERT", "n": [1, -2.5e3, true, null, "ü\u00e9"]})", true);
        row("scalar", "42", true);
        row("string", R"("x")", true);
        row("surrounding white space", " \t\r\n{} \n", true);
        row("nothing", "", false);
        row("white space only", "  ", false);
        row("text", "leak!", false);
        row("cut", R"({"a": 1)", false);
        row("two values", "1 2", false);
        row("trailing garbage", "{} x", false);
        row("trailing comma", "[1,]", false);
        row("single quotes", "{'a': 1}", false);
        row("NaN", "NaN", false);
        row("leading zero", "01", false);
        row("raw control in a string", QByteArray("\"a\nb\""), false);
        row("broken UTF-8", "\"\xff\"", false);
        row("overlong UTF-8", "\"\xc0\xaf\"", false);
        row("lone surrogate escape", R"("\ud800")", false);
        row("a part of a byte order mark",
            "\xbf"
            "0",
            false);
        row("a byte order mark", "\xef\xbb\xbf{}", true);
        row("NUL behind", QByteArray("{}\0", 3), false);
        row("NUL inside a string", QByteArray("\"a\0b\"", 5), false);
    }

    void tellsJsonFromOtherBytes()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, valid);
        QCOMPARE(isValidJson(data), valid);
    }

    void nestsSixtyFourLevelsAndNoMore()
    {
        QVERIFY(isValidJson(QByteArray(64, '[') + QByteArray(64, ']')));
        QVERIFY(!isValidJson(QByteArray(65, '[') + QByteArray(65, ']')));
        QByteArray objects;
        for (int i = 0; i < 64; ++i)
            objects += "{\"a\":";
        QVERIFY(isValidJson(objects + '1' + QByteArray(64, '}')));
    }

    void endlessNestingIsRefusedQuickly()
    {
        QVERIFY(!isValidJson(QByteArray(16 * 1024 * 1024, '[')));
    }

    void wideIsNotDeep()
    {
        QByteArray wide = "[";
        for (int i = 0; i < 10'000; ++i)
            wide += "[],";
        QVERIFY(isValidJson(wide + "[]]"));
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
