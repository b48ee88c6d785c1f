// SPDX-License-Identifier: Apache-2.0
// The translators' tool: nothing is lost on the way, and what would break a text is refused.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray small = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="%1" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>&quot;%1&quot; of %2 &amp;&lt;</source>
        <comment>a comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
</TS>
)";

struct Desk
{
    explicit Desk(const QByteArray &catalogue = small)
    {
        QFile file(directory.filePath(QStringLiteral("runnel_de.ts")));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(catalogue).replace("%1\" source", "de\" source"));
    }

    QByteArray catalogue() const
    {
        QFile file(directory.filePath(QStringLiteral("runnel_de.ts")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The exit code; what it said is in `output`.
    int run(const QStringList &arguments)
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(QStringLiteral("python3"),
                   QStringList{QStringLiteral("-B"),
                               QStringLiteral(TRANSLATIONS_DIRECTORY "/catalogue"),
                               QStringLiteral("--folder"), directory.path()} +
                       arguments);
        tool.waitForFinished();
        output = tool.readAll();
        return tool.exitStatus() == QProcess::NormalExit ? tool.exitCode() : -1;
    }

    int take(const QJsonArray &entries)
    {
        QFile file(directory.filePath(QStringLiteral("in.json")));
        if (!file.open(QIODevice::WriteOnly))
            return -1;
        file.write(QJsonDocument(entries).toJson());
        file.close();
        return run({QStringLiteral("import"), QStringLiteral("de"), file.fileName()});
    }

    QTemporaryDir directory;
    QByteArray output;
};

QJsonObject entry(const char *source, const QJsonValue &translation, const char *comment = nullptr)
{
    QJsonObject made{{QStringLiteral("context"), QStringLiteral("Page")},
                     {QStringLiteral("source"), QString::fromUtf8(source)},
                     {QStringLiteral("translation"), translation}};
    if (comment)
        made.insert(QStringLiteral("comment"), QString::fromUtf8(comment));
    return made;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    /// Placeholders, plural forms, and that no sentence of the core was forgotten.
    void theCataloguesAreInOrder()
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(QStringLiteral("python3"),
                   {QStringLiteral("-B"), QStringLiteral(TRANSLATIONS_DIRECTORY "/catalogue"),
                    QStringLiteral("check")});
        QVERIFY(tool.waitForFinished());
        QVERIFY2(tool.exitCode() == 0, tool.readAll().constData());
    }

    void whatIsUnfinishedGoesOut()
    {
        Desk desk;
        QCOMPARE(desk.run({QStringLiteral("export"), QStringLiteral("de")}), 0);
        const QJsonArray entries = QJsonDocument::fromJson(desk.output).array();
        QCOMPARE(entries.size(), 2);
        const QJsonObject first = entries[0].toObject();
        QCOMPARE(first.value(QStringLiteral("source")).toString(),
                 QStringLiteral("\"%1\" of %2 &<"));
        QCOMPARE(first.value(QStringLiteral("comment")).toString(), QStringLiteral("a comment"));
        QCOMPARE(entries[1].toObject().value(QStringLiteral("forms")).toArray().size(), 2);
    }

    void whatComesBackIsTaken()
    {
        Desk desk;
        QCOMPARE(desk.take({entry("\"%1\" of %2 &<", QStringLiteral("%2: „%1“ &<"), "a comment"),
                            entry("%n alarm(s)", QJsonArray{QStringLiteral("ein Alarm"),
                                                            QStringLiteral("%n Alarme")})}),
                 0);
        const QByteArray expected =
            QByteArray(small)
                .replace("%1\" source", "de\" source")
                .replace("<translation type=\"unfinished\"></translation>",
                         "<translation>%2: „%1“ &amp;&lt;</translation>")
                .replace("<translation type=\"unfinished\">", "<translation>")
                .replace("            <numerusform></numerusform>\n"
                         "            <numerusform></numerusform>",
                         "            <numerusform>ein Alarm</numerusform>\n"
                         "            <numerusform>%n Alarme</numerusform>");
        QCOMPARE(desk.catalogue(), expected);
    }

    void whatBreaksATextIsRefusedWhole_data()
    {
        QTest::addColumn<QJsonObject>("wrong");
        const char *source = "\"%1\" of %2 &<";
        const auto plain = [source](const char *text) {
            return entry(source, QString::fromUtf8(text), "a comment");
        };
        QTest::newRow("a placeholder less") << plain("„%1“ von &<");
        QTest::newRow("a placeholder twice") << plain("„%1“ von %2 %2 &<");
        QTest::newRow("another mnemonic") << plain("„%1“ von &zwei %2 &<");
        QTest::newRow("a line break") << plain("„%1“ von\n%2 &<");
        QTest::newRow("a space behind") << plain("„%1“ von %2 &< ");
        QTest::newRow("a control character") << plain("„%1“ von\t%2 &<");
        QTest::newRow("a direction mark") << plain("„%1“ von \u202e%2 &<");
        QTest::newRow("letters in pieces") << plain("„%1“ fu\u0308r %2 &<");
        QTest::newRow("one plural form")
            << entry("%n alarm(s)", QJsonArray{QStringLiteral("%n Alarme")});
        QTest::newRow("a plural in brackets")
            << entry("%n alarm(s)",
                     QJsonArray{QStringLiteral("%n Alarm(e)"), QStringLiteral("%n Alarm(e)")});
        QTest::newRow("the number lost") << entry(
            "%n alarm(s)", QJsonArray{QStringLiteral("ein Alarm"), QStringLiteral("viele")});
        QTest::newRow("an unknown text") << entry("What?", QStringLiteral("Was?"));
    }

    void whatBreaksATextIsRefusedWhole()
    {
        QFETCH(QJsonObject, wrong);
        Desk desk;
        const QByteArray before = desk.catalogue();
        QCOMPARE(desk.take({entry("Done", QStringLiteral("Erledigt")), wrong}), 1);
        QVERIFY(desk.output.contains("nothing was taken"));
        QCOMPARE(desk.catalogue(), before);
    }

    void whatStaysEmptyStaysUnfinished()
    {
        Desk desk;
        const QByteArray before = desk.catalogue();
        QCOMPARE(desk.take({entry("%n alarm(s)", QJsonArray{QString(), QString()})}), 0);
        QCOMPARE(desk.catalogue(), before);
    }

    /// The reader of the sources, on a source with everything in it.
    void sentencesOfTheCoreAreFound()
    {
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("core/x")));
        QFile source(root.filePath(QStringLiteral("core/x/x.cpp")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(R"cpp(
            // QStringLiteral("Not this comment.")
            void f() {
                fault.detail = QStringLiteral("The file %1 "
                                              "is too large.").arg(path);
                fault.remedy = path + QStringLiteral(": make room for ") + name + u'.';
                fault.detail += QStringLiteral(", and then some");
                qCWarning(category, "Not this log line %s", text);
                query(QStringLiteral("SELECT one FROM many"));
                key(QStringLiteral("onekey"));
            })cpp");
        source.close();
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-B"), QStringLiteral("-c"),
                      QStringLiteral("import sys; sys.path.insert(0, sys.argv[1])\n"
                                     "import corephrases\n"
                                     "print('|'.join(corephrases.all_phrases(sys.argv[2])))"),
                      QStringLiteral(TRANSLATIONS_DIRECTORY), root.path()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(
            QString::fromUtf8(python.readAll().trimmed()),
            QStringLiteral("The file %1 is too large.|%1: make room for %2.|%1, and then some"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
