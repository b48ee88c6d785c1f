// SPDX-License-Identifier: Apache-2.0
// The bundle as a file: whole or not at all, for its owner only.
#include "support/bundlefile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Runnel;

namespace {

std::vector<SupportPart> samples()
{
    QByteArray bytes(300'000, 0); // does not get smaller
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return {{SupportPart::Kind::Contents, QStringLiteral("contents.txt"), "what is in it\n"},
            {SupportPart::Kind::Log, QStringLiteral("log.txt"), QByteArray(100'000, 'x')},
            {SupportPart::Kind::Picture, QStringLiteral("panel.png"), bytes}};
}

} // namespace

class TestBundleFile : public QObject
{
    Q_OBJECT

private slots:
    void anotherProgramReadsEveryPart();
    void onlyItsOwnerMayReadIt();
    void aFileThatIsThereIsNotReplaced();
    void aFullDiskIsSaidAndLeavesNothing();
    void aFolderThatIsNotThereIsSaid();

private:
    QTemporaryDir m_folder;
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void TestBundleFile::anotherProgramReadsEveryPart()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    const QString path = at("whole.zip");
    const Fault fault = writeBundle(samples(), path);
    QVERIFY2(!fault, qPrintable(fault.toString()));
    QProcess process;
    process.start(python, {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                           path, at("out")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    for (const SupportPart &part : samples()) {
        QFile file(at("out") + u'/' + part.name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == part.content);
    }
    QCOMPARE(QDir(at("out")).entryList(QDir::Files).size(), qsizetype(3));
}

void TestBundleFile::onlyItsOwnerMayReadIt()
{
    const QString path = at("mine.zip");
    QVERIFY(!writeBundle(samples(), path));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestBundleFile::aFileThatIsThereIsNotReplaced()
{
    const QString path = at("there.zip");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Fault fault = writeBundle(samples(), path);
    QVERIFY2(fault.detail.contains(QLatin1String("of that name")), qPrintable(fault.toString()));
    QCOMPARE(QFileInfo(path).size(), qint64(4));
    QVERIFY(QFile::link(at("nowhere"), at("link.zip"))); // would write elsewhere
    QVERIFY(writeBundle(samples(), at("link.zip")));
    QVERIFY(!QFile::exists(at("nowhere")));
}

void TestBundleFile::aFullDiskIsSaidAndLeavesNothing()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 16 * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Fault fault = writeBundle(samples(), at("full.zip"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(fault.kind, FaultKind::DiskFull);
    QVERIFY(!fault.remedy.isEmpty());
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("full*")}, QDir::Files).isEmpty());
}

void TestBundleFile::aFolderThatIsNotThereIsSaid()
{
    const Fault fault = writeBundle(samples(), at("no/such/folder.zip"));
    QVERIFY(fault);
    QVERIFY2(fault.detail.contains(QLatin1String("folder.zip")), qPrintable(fault.toString()));
}

QTEST_GUILESS_MAIN(TestBundleFile)
#include "tst_bundlefile.moc"
