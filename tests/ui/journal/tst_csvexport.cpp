// SPDX-License-Identifier: Apache-2.0
// The journal into a file: whole or not at all, in a bounded memory, whatever the disk says.
#include "alarm/journalcsv.h"
#include "journal/csvexport.h"

#include "journallibrary.h"
#include "panelstage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Runnel;
using namespace std::chrono_literals;
using Trouble = FileOutcome::Trouble;

namespace {

/// Answers as soon as it is asked, from the event loop.
struct Desk
{
    explicit Desk(qint64 lines = 0) { library.fill(lines, stage.clock.wallMilliseconds(), 1000); }

    void start(const JournalQuery &query = {}, bool replace = false)
    {
        job.start(query, path, replace);
    }
    /// Until it has ended.
    bool run()
    {
        QElapsedTimer timer;
        timer.start();
        while (ended.isEmpty() && timer.elapsed() < 60'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            library.answerNext();
        }
        return !ended.isEmpty();
    }
    /// The first question.
    bool answerOne()
    {
        return QTest::qWaitFor([this] { return !stage.client.queries.empty(); }) &&
               library.answerNext();
    }
    FileOutcome outcome() const { return ended.last().at(0).value<FileOutcome>(); }
    Fault fault() const { return ended.last().at(1).value<Fault>(); }
    QByteArray file() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
    }

    PanelStage stage;
    JournalLibrary library{stage.client};
    QTemporaryDir directory;
    QString path = directory.filePath(QStringLiteral("journal.csv"));
    CsvExport job{stage.client, stage.clock};
    QSignalSpy ended{&job, &CsvExport::finished};
};

/// Kilobytes of this process that are in memory.
qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

/// A file system of 1 MiB; needs root.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &directory)
        : m_directory(directory.toUtf8())
    {
        QDir().mkpath(directory);
        m_mounted = ::geteuid() == 0 && ::mount("tmpfs", m_directory.constData(), "tmpfs",
                                                MS_NOSUID | MS_NODEV, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_directory.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }
    bool setReadOnly() const
    {
        return ::mount("tmpfs", m_directory.constData(), "tmpfs",
                       MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV, "size=1m") == 0;
    }

private:
    QByteArray m_directory;
    bool m_mounted = false;
};

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT
private slots:
    void writesEveryLineOnce();
    void asksForWhatWasFiltered();
    void nothingFoundIsAHeader();
    void cancelLeavesNothing();
    void cancelKeepsWhatStoodThere();
    void replacesOnlyWhenToldTo();
    void aFaultOfTheJournalLeavesNothing();
    void aJournalThatDoesNotAnswerIsSaid();
    void saysWhatIsWrongWithAPath_data();
    void saysWhatIsWrongWithAPath();
    void neverReplacesADevice();
    void aFullDiskIsSaidAndNothingStays();
    void aDiskThatCanOnlyBeReadIsSaid();
    void knowsHowFarItHasCome();
    void aLongJournalTakesNoMemory();
    void canBeDestroyedWhileItWrites();
};

void TestCsvExport::writesEveryLineOnce()
{
    Desk desk(2'345);
    QByteArray expected = JournalCsv::begin();
    for (auto line = desk.library.lines.rbegin(); line != desk.library.lines.rend(); ++line)
        JournalCsv::append(expected, *line);
    desk.start();
    QVERIFY(desk.run());
    QVERIFY(desk.outcome().ok());
    QCOMPARE(desk.job.lines(), 2'345);
    QVERIFY(desk.file() == expected);
    QCOMPARE(desk.files(), QStringList(QStringLiteral("journal.csv")));
}

void TestCsvExport::asksForWhatWasFiltered()
{
    Desk desk(500);
    JournalQuery query;
    query.priority = 2;
    query.by = QStringLiteral("A. Berg");
    query.before = 17; // of another question
    query.limit = 3;
    desk.start(query);
    QVERIFY(desk.run());
    QCOMPARE(desk.job.lines(), 100);
    QVERIFY(!desk.file().contains(",Shelve,"));
}

void TestCsvExport::nothingFoundIsAHeader()
{
    Desk desk;
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.file(), JournalCsv::begin());
}

void TestCsvExport::cancelLeavesNothing()
{
    Desk desk(5'000);
    QSignalSpy progress(&desk.job, &CsvExport::progressed);
    desk.start();
    QVERIFY(desk.answerOne());
    QTRY_COMPARE(progress.size(), 1);
    desk.job.cancel();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::Cancelled);
    QVERIFY(desk.files().isEmpty());
    desk.start(); // and it can be started anew
    desk.ended.clear();
    QVERIFY(desk.run());
    QCOMPARE(desk.job.lines(), 5'000);
}

void TestCsvExport::cancelKeepsWhatStoodThere()
{
    Desk desk(5'000);
    QFile old(desk.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    desk.start({}, true);
    QVERIFY(desk.answerOne());
    desk.job.cancel();
    QVERIFY(desk.run());
    QCOMPARE(desk.file(), QByteArray("old"));
    QCOMPARE(desk.files().size(), 1);
}

void TestCsvExport::replacesOnlyWhenToldTo()
{
    Desk desk(10);
    QFile old(desk.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::Exists);
    QCOMPARE(desk.file(), QByteArray("old"));
    desk.ended.clear();
    desk.start({}, true);
    QVERIFY(desk.run());
    QVERIFY(desk.outcome().ok());
    QVERIFY(desk.file().startsWith(JournalCsv::begin()));
}

void TestCsvExport::aFaultOfTheJournalLeavesNothing()
{
    Desk desk(5'000);
    QSignalSpy progress(&desk.job, &CsvExport::progressed);
    desk.start();
    QVERIFY(desk.answerOne());
    QTRY_COMPARE(progress.size(), 1);
    const Fault broken{
        FaultKind::JournalUnavailable, QStringLiteral("broken"), {}, 0, RetryAdvice::Soon};
    desk.library.refuseNext(broken);
    QVERIFY(desk.run());
    QCOMPARE(desk.fault(), broken);
    QVERIFY(desk.files().isEmpty());
}

void TestCsvExport::aJournalThatDoesNotAnswerIsSaid()
{
    Desk desk(10);
    desk.start();
    QTRY_COMPARE(desk.stage.client.queries.size(), 1u);
    desk.stage.clock.advance(JournalWalk::patience);
    QTRY_COMPARE(desk.ended.size(), 1);
    QCOMPARE(desk.fault().kind, FaultKind::JournalUnavailable);
    QVERIFY(desk.files().isEmpty());
}

void TestCsvExport::saysWhatIsWrongWithAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("empty") << QString() << Trouble::NoPath;
    QTest::newRow("relative") << QStringLiteral("journal.csv") << Trouble::NoPath;
    QTest::newRow("folder") << QStringLiteral("%1/") << Trouble::NoPath;
    QTest::newRow("no folder") << QStringLiteral("%1/not/there.csv") << Trouble::NoFolder;
    QTest::newRow("a folder has the name") << QStringLiteral("%1/..") << Trouble::NotAFile;
}

void TestCsvExport::saysWhatIsWrongWithAPath()
{
    QFETCH(const QString, path);
    QFETCH(const Trouble, trouble);
    Desk desk(10);
    desk.path = path.contains(u'%') ? path.arg(desk.directory.path()) : path;
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, trouble);
    QVERIFY(desk.stage.client.queries.empty());
}

/// Root may write into /dev: a temporary file beside /dev/full could take its place.
void TestCsvExport::neverReplacesADevice()
{
    Desk desk(10);
    const QString link = desk.directory.filePath(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
    for (const QString &path : {QStringLiteral("/dev/full"), link}) {
        desk.path = path;
        desk.ended.clear();
        desk.start({}, true);
        QVERIFY(desk.run());
        QCOMPARE(desk.outcome().trouble, Trouble::NotAFile);
    }
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void TestCsvExport::aFullDiskIsSaidAndNothingStays()
{
    Desk desk(20'000);
    const QString place = desk.directory.filePath(QStringLiteral("disk"));
    const SmallDisk disk(place);
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small file system (run as root)");
    desk.path = place + QStringLiteral("/journal.csv");
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::Full);
    QVERIFY(QDir(place).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(desk.job.lines() < 20'000); // it did not read on in vain
}

void TestCsvExport::aDiskThatCanOnlyBeReadIsSaid()
{
    Desk desk(10);
    const QString place = desk.directory.filePath(QStringLiteral("disk"));
    const SmallDisk disk(place);
    if (!disk.isMounted() || !disk.setReadOnly())
        QSKIP("needs the right to mount a small file system (run as root)");
    desk.path = place + QStringLiteral("/journal.csv");
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::ReadOnly);
}

void TestCsvExport::knowsHowFarItHasCome()
{
    for (const bool timed : {false, true}) {
        Desk desk(10'000);
        QList<double> shares;
        QObject::connect(&desk.job, &CsvExport::progressed, &desk.job,
                         [&] { shares += desk.job.share(); });
        JournalQuery query;
        query.from = timed ? desk.library.lines.front().at : 0;
        desk.start(query);
        QVERIFY(desk.run());
        QCOMPARE(shares.size(), 10);
        QVERIFY(shares[0] > 0.05 && shares[0] < 0.15);
        QVERIFY(shares[4] > 0.45 && shares[4] < 0.55);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.last(), 1.0);
    }
}

void TestCsvExport::aLongJournalTakesNoMemory()
{
    Desk desk(100'000);
    desk.start();
    QVERIFY(desk.answerOne());
    const qint64 before = residentKilobytes();
    QVERIFY(before > 0);
    qint64 most = 0;
    QObject::connect(&desk.job, &CsvExport::progressed, &desk.job,
                     [&most] { most = std::max(most, residentKilobytes()); });
    QVERIFY(desk.run());
    QCOMPARE(desk.job.lines(), 100'000);
    const qint64 bytes = QFileInfo(desk.path).size();
    QVERIFY(bytes > 15'000'000);
    QVERIFY2(most - before < 8'000, qPrintable(QString::number(most - before)));
    QVERIFY(desk.stage.client.queries.size() == 100);
}

void TestCsvExport::canBeDestroyedWhileItWrites()
{
    QTemporaryDir directory;
    PanelStage stage;
    JournalLibrary library(stage.client);
    library.fill(5'000, stage.clock.wallMilliseconds());
    for (int turn = 0; turn < 20; ++turn) {
        CsvExport job(stage.client, stage.clock);
        job.start({}, directory.filePath(QStringLiteral("x.csv")), false);
        for (int i = 0; i < turn; ++i) {
            QCoreApplication::processEvents();
            library.answerNext();
        }
    }
    QVERIFY(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
}

QTEST_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
