// SPDX-License-Identifier: Apache-2.0
// The literals of HCL, and what is said of everything else.
#include "import/hclreader.h"

#include <QTest>

using namespace Runnel;

namespace {

JsonValue read(const QByteArray &text)
{
    JsonValue value;
    const JsonError error = HclReader::parse(text, value);
    if (error.offset >= 0)
        qWarning() << error.offset << error.message;
    return value;
}

QString textOf(const QByteArray &expression)
{
    const JsonValue document = read("a = " + expression + "\n");
    const JsonValue *value = document.find(QLatin1String("a"));
    return value && value->kind == JsonValue::Kind::String ? value->string
                                                           : QStringLiteral("(none)");
}

} // namespace

class TestHclReader : public QObject
{
    Q_OBJECT
private slots:
    void literalsOfEveryKind()
    {
        const JsonValue document = read("s = \"x\"\nn = -1.5e3\nt = true\nf=false\nz = null\n"
                                        "l = [1, \"two\",\n 3,]\no = { a = 1, \"b c\" : 2\n d=3 }");
        QCOMPARE(document.members.size(), size_t(7));
        QCOMPARE(document.find(QLatin1String("n"))->number, QByteArray("-1.5e3"));
        QVERIFY(document.find(QLatin1String("t"))->boolean);
        QCOMPARE(document.find(QLatin1String("z"))->kind, JsonValue::Kind::Null);
        QCOMPARE(document.find(QLatin1String("l"))->items.size(), size_t(3));
        const JsonValue *object = document.find(QLatin1String("o"));
        QCOMPARE(object->members.size(), size_t(3));
        QCOMPARE(object->find(QLatin1String("b c"))->number, QByteArray("2"));
    }

    void escapesOfTexts()
    {
        const QByteArray escaped = "\"a\\n\\t\\\"\\\\\\u00e9\\U0001F600\"";
        QCOMPARE(textOf(escaped), QStringLiteral("a\n\t\"\\\u00e9\U0001F600"));
        QCOMPARE(textOf("\"$${x} %%{y} $5\""), QStringLiteral("${x} %{y} $5"));
    }

    void commentsOfEveryKind()
    {
        QCOMPARE(read("# one\n// two\n/* three\n */ a = 1 # behind\nb = [ /* in */ 1 ] // end")
                     .members.size(),
                 size_t(2));
    }

    void hereDocuments()
    {
        QCOMPARE(textOf("<<EOT\n one\ntwo\nEOT"), QStringLiteral(" one\ntwo\n"));
        QCOMPARE(textOf("<<-EOT\n    one\n      two\n    EOT"), QStringLiteral("one\n  two\n"));
    }

    void everyValueKnowsItsPlace()
    {
        const JsonValue document = read("a = 1\nbb = { c = \"x\" }\n");
        QCOMPARE(document.members[1].offset, qsizetype(6));
        QCOMPARE(document.members[1].value.members[0].value.offset, qsizetype(17));
    }

    void whatIsNotLiteralIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *text, int offset, const char *words) {
            QTest::newRow(name) << QByteArray(text) << offset << QString::fromLatin1(words);
        };
        row("interpolation", "a = \"x${b}\"", 6, "computed");
        row("template", "a = \"%{if x}\"", 5, "computed");
        row("in a here-document", "a = <<E\n${b}\nE\n", 8, "computed");
        row("reference", "a = var.b", 4, "computed");
        row("function", "a = file(\"x\")", 4, "computed");
        row("operator", "a = 1 + 2", 6, "nothing is computed");
        row("block", "resource {\n}", 9, "block");
        row("no value", "a =\n", 3, "value");
        row("no equals", "a 1", 2, "=");
        row("open list", "a = [1, 2", 4, "no ]");
        row("open object", "a = { b = 1", 4, "no }");
        row("open text", "a = \"x\nb = 1", 4, "quotes");
        row("open comment", "a = 1 /* x", 6, "no end");
        row("open here-document", "a = <<E\nx\n", 4, "missing");
        row("wrong escape", "a = \"\\q\"", 5, "escape");
        row("half a surrogate", "a = \"\\ud800\"", 5, "escape");
        row("two on a line", "a = 1 b = 2", 6, "end here");
        row("no UTF-8", "a = \"\xff\"", 0, "UTF-8");
    }

    void whatIsNotLiteralIsToldWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, offset);
        QFETCH(const QString, words);
        JsonValue value;
        const JsonError error = HclReader::parse(text, value);
        QCOMPARE(error.offset, qsizetype(offset));
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

    void depthAndSizeAreBounded()
    {
        JsonValue value;
        const QByteArray deep = "a = " + QByteArray(100'000, '[');
        QVERIFY(HclReader::parse(deep, value).message.contains(QStringLiteral("32")));
        const QByteArray objects = "a = " + QByteArray("{a=").repeated(100'000);
        QVERIFY(HclReader::parse(objects, value).message.contains(QStringLiteral("32")));
        const QByteArray large(JsonParser::maximumBytes + 1, ' ');
        QVERIFY(HclReader::parse(large, value).offset >= 0);
    }

    void cutAnywhereItEnds()
    {
        const QByteArray whole = "a = [{ b = \"c\\n\", d = <<-E\n  x\n  E\n }, 1.5e2] # end\n";
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            JsonValue value;
            const JsonError error = HclReader::parse(whole.left(length), value);
            QVERIFY(error.offset <= length);
        }
    }
};

QTEST_GUILESS_MAIN(TestHclReader)
#include "tst_hclreader.moc"
