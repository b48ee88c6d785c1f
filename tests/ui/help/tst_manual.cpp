// SPDX-License-Identifier: Apache-2.0
// The manual's own order: what is linked is there, what is there is in the contents, and every
// place of the panel that names a page has one.
#include "help/helpbook.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without blocks and spans of code: what looks like a link there is none.
QString withoutCode(QString markdown)
{
    static const QRegularExpression block(QStringLiteral("^```.*?^```"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(QStringLiteral("`[^`\n]*`"));
    return markdown.remove(block).remove(span);
}

QStringList anchorsOf(const QString &markdown)
{
    static const QRegularExpression block(QStringLiteral("^```.*?^```"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(QStringLiteral("^#+ (.+)$"),
                                            QRegularExpression::MultilineOption);
    QStringList anchors;
    auto it = heading.globalMatch(QString(markdown).remove(block));
    while (it.hasNext())
        anchors << HelpBook::anchor(it.next().captured(1));
    return anchors;
}

/// What is wrong with the links of one file of the repository.
QStringList brokenLinks(const QString &path)
{
    static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)\\s]+)\\)"));
    const QString markdown = contentOf(path);
    QStringList wrong;
    auto it = link.globalMatch(withoutCode(markdown));
    while (it.hasNext()) {
        const auto match = it.next();
        const QString target = match.captured(2);
        if (target.contains(QLatin1String("://")))
            continue;
        const QString anchor = target.section(u'#', 1);
        const QString name = target.section(u'#', 0, 0);
        const QString file = name.isEmpty() ? path : QFileInfo(path).dir().filePath(name);
        if (!QFile::exists(file))
            wrong << QStringLiteral("%1: %2 is not there").arg(path, target);
        else if (!match.captured(1).isEmpty() && QImage(file).isNull())
            wrong << QStringLiteral("%1: %2 is no picture").arg(path, target);
        else if (!anchor.isEmpty() && !anchorsOf(contentOf(file)).contains(anchor))
            wrong << QStringLiteral("%1: no heading for %2").arg(path, target);
    }
    return wrong;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void everyPageOfTheRepositoryIsInTheProgram();
    void everyPageIsInTheContents();
    void everyLinkAndPictureIsThere();
    void everyLinkOfTheReadmeIsThere();
    void aBrokenLinkWouldBeSeen();
    void everyPlaceOfThePanelHasItsPage();
    void everyPageHasOneTitle();
};

void TestManual::everyPageOfTheRepositoryIsInTheProgram()
{
    const QDir folder(QStringLiteral(REPOSITORY "/resources/help"));
    const QStringList names =
        folder.entryList({QStringLiteral("*.md"), QStringLiteral("*.png")}, QDir::Files);
    QVERIFY(names.size() >= 12);
    for (const QString &name : names) {
        QFile inProgram(QStringLiteral(":/runnel/help/") + name);
        QFile inRepository(folder.filePath(name));
        QVERIFY2(inProgram.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(inRepository.open(QIODevice::ReadOnly));
        QCOMPARE(inProgram.readAll(), inRepository.readAll());
    }
}

void TestManual::everyPageIsInTheContents()
{
    const HelpBook book;
    QCOMPARE(book.parts().size(), size_t(3));
    QStringList listed{HelpBook::index()};
    for (const HelpBook::Part &part : book.parts()) {
        QVERIFY2(!part.entries.empty(), qPrintable(part.title));
        for (const HelpBook::Entry &entry : part.entries) {
            QVERIFY2(book.contains(entry.page), qPrintable(entry.page));
            QVERIFY2(!listed.contains(entry.page),
                     qPrintable(entry.page + QStringLiteral(" is there twice")));
            listed << entry.page;
        }
    }
    QStringList pages =
        QDir(book.folder()).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    pages.replaceInStrings(QStringLiteral(".md"), QString());
    listed.sort();
    QCOMPARE(listed, pages);
}

void TestManual::everyLinkAndPictureIsThere()
{
    QDirIterator files(QStringLiteral(REPOSITORY "/resources/help"), {QStringLiteral("*.md")},
                       QDir::Files);
    QStringList wrong;
    while (files.hasNext())
        wrong << brokenLinks(files.next());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestManual::everyLinkOfTheReadmeIsThere()
{
    for (const char *name : {"README.md", "CONTRIBUTING.md", "resources/third-party-notices.md"}) {
        const QString path = QStringLiteral(REPOSITORY "/") + QString::fromLatin1(name);
        QVERIFY(QFile::exists(path));
        const QStringList wrong = brokenLinks(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestManual::aBrokenLinkWouldBeSeen()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("page.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Page\n\n## A part, here\n\n[good](#a-part-here) [bad](#a-part) [gone](gone.md)\n"
               "![gone](gone.png) `[code](code.md)` [out](https://plant.example)\n");
    file.close();
    QCOMPARE(brokenLinks(path).size(), 3);
}

void TestManual::everyPlaceOfThePanelHasItsPage()
{
    static const QRegularExpression property(
        QStringLiteral("setProperty\\(\\s*\"help\",\\s*QStringLiteral\\(\\s*\"([^\"]*)\"\\s*\\)"));
    static const QRegularExpression any(QStringLiteral("setProperty\\(\\s*\"help\""));
    const HelpBook book;
    qsizetype found = 0;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator files(QStringLiteral(REPOSITORY "/") + QString::fromLatin1(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            const QString text = contentOf(name);
            qsizetype named = 0;
            for (auto it = property.globalMatch(text); it.hasNext(); ++named) {
                const QString page = it.next().captured(1);
                QVERIFY2(book.contains(page),
                         qPrintable(name + QStringLiteral(": no page ") + page));
            }
            // A name that is made at run time could not be checked here.
            QVERIFY2(text.count(any) == named,
                     qPrintable(name + QStringLiteral(": a page that is no literal")));
            found += named;
        }
    }
    QVERIFY(found >= 8);
}

void TestManual::everyPageHasOneTitle()
{
    const HelpBook book;
    for (const HelpBook::Part &part : book.parts()) {
        for (const HelpBook::Entry &entry : part.entries) {
            const QString markdown = book.markdown(entry.page);
            QVERIFY2(markdown.startsWith(QLatin1String("# ")), qPrintable(entry.page));
            QVERIFY2(!withoutCode(markdown).contains(QLatin1String("\n# ")),
                     qPrintable(entry.page));
        }
    }
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
