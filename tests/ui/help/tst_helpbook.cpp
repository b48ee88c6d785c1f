// SPDX-License-Identifier: Apache-2.0
// Contents out of Markdown, and words found in it.
#include "help/helpbook.h"
#include "help/helpsearch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

class TestHelpBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theContentsAreTheLinksBelowHeadings();
    void aNameIsNoPath();
    void headingsAreNamedAsOnGitHub();
    void allWordsMustBeInOneSection();
    void whatIsInAHeadingComesFirst();
    void marksAreNotSearched();
    void aHitKnowsItsSection();
    void thereAreNeverTooManyHits();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    HelpBook book() const { return HelpBook(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHelpBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("index.md"),
          "# Manual\n\n## People\n\nFor people.\n\n- [Valves](valve.md)\n"
          "- [Pumps](pump.md): why\n\n## Look up\n\n* [Keys](keys.md)\n");
    write(QStringLiteral("valve.md"),
          "# All valves\n\nA valve **shuts**. See [the pump](pump.md#how-it-runs).\n\n"
          "## When it leaks\n\nClose the `hatch` at once.\n");
    write(QStringLiteral("pump.md"), "# Pumps\n\nThey leak, too. A hatch is there.\n\n## How it "
                                     "runs\n\n```\n# no heading, a hatch\n```\n");
    write(QStringLiteral("keys.md"), "# Keys\n\n| key | does |\n| --- | --- |\n| `F1` | help |\n");
}

void TestHelpBook::theContentsAreTheLinksBelowHeadings()
{
    const HelpBook read = book();
    QCOMPARE(read.parts().size(), size_t(2));
    QCOMPARE(read.parts()[0].title, QStringLiteral("People"));
    QCOMPARE(read.parts()[0].entries.size(), size_t(2));
    QCOMPARE(read.parts()[0].entries[1].page, QStringLiteral("pump"));
    QCOMPARE(read.parts()[1].entries[0].title, QStringLiteral("Keys"));
    QCOMPARE(read.title(QStringLiteral("valve")), QStringLiteral("All valves"));
}

void TestHelpBook::aNameIsNoPath()
{
    QVERIFY(book().contains(QStringLiteral("pump")));
    QVERIFY(!book().contains(QStringLiteral("../pump")));
    QVERIFY(!book().contains(m_folder->filePath(QStringLiteral("pump"))));
    QVERIFY(!book().contains(QString()));
    QVERIFY(book().markdown(QStringLiteral("nowhere")).isNull());
}

void TestHelpBook::headingsAreNamedAsOnGitHub()
{
    QCOMPARE(HelpBook::anchor(QStringLiteral("`alarms`: profiles of cameras")),
             QStringLiteral("alarms-profiles-of-cameras"));
    QCOMPARE(HelpBook::anchor(QStringLiteral("What, when?")), QStringLiteral("what-when"));
}

void TestHelpBook::allWordsMustBeInOneSection()
{
    const HelpSearch search(book());
    QCOMPARE(search.find(QStringLiteral("hatch once")).size(), size_t(1));
    QCOMPARE(search.find(QStringLiteral("HATCH")).size(), size_t(3));
    QVERIFY(search.find(QStringLiteral("hatch shuts")).empty());
    QVERIFY(search.find(QStringLiteral("   ")).empty());
}

void TestHelpBook::whatIsInAHeadingComesFirst()
{
    const HelpSearch search(book());
    const auto hits = search.find(QStringLiteral("leak"));
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits[0].section, QStringLiteral("When it leaks"));
    QCOMPARE(hits[1].page, QStringLiteral("pump"));
}

void TestHelpBook::marksAreNotSearched()
{
    const HelpSearch search(book());
    QVERIFY(search.find(QStringLiteral("**")).empty());
    QVERIFY(search.find(QStringLiteral("how-it-runs")).empty());
    QVERIFY(search.find(QStringLiteral("---")).empty());
    const auto hits = search.find(QStringLiteral("help"));
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].excerpt, QStringLiteral("key does F1 help"));
}

void TestHelpBook::aHitKnowsItsSection()
{
    const HelpSearch search(book());
    const auto hits = search.find(QStringLiteral("no heading"));
    QCOMPARE(hits.size(), size_t(1)); // a line of code is no heading
    QCOMPARE(hits[0].anchor, QStringLiteral("how-it-runs"));
    QCOMPARE(hits[0].pageTitle, QStringLiteral("Pumps"));
}

void TestHelpBook::thereAreNeverTooManyHits()
{
    QByteArray many("# Pumps\n");
    for (int i = 0; i < 500; ++i)
        many += "\n## Part\n\nimpeller\n";
    write(QStringLiteral("pump.md"), many);
    const HelpSearch search(book());
    QCOMPARE(search.find(QStringLiteral("impeller")).size(), HelpSearch::mostHits);
}

QTEST_MAIN(TestHelpBook)
#include "tst_helpbook.moc"
