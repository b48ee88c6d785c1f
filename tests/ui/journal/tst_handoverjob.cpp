// SPDX-License-Identifier: Apache-2.0
// The handover sheet from the question to the file.
#include "journal/handoverjob.h"

#include "journallibrary.h"
#include "panelstage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using Trouble = FileOutcome::Trouble;

namespace {

constexpr qint64 hour = 3'600'000;

struct Desk
{
    explicit Desk(qint64 lines = 400)
    {
        library.fill(lines, stage.clock.wallMilliseconds(), 8 * hour / std::max<qint64>(lines, 1));
    }

    void start()
    {
        const qint64 now = stage.clock.wallMilliseconds();
        HandoverJob::Order order;
        order.period = {now - 8 * hour, now};
        order.now = {PanelSamples::leak(3, 1, now - 300 * hour)};
        order.site = QStringLiteral("North terminal");
        order.remarks = QStringLiteral("Pump 3 is noisy");
        order.path = path;
        job.start(order);
    }
    /// Answers what is asked, the book of the panel only where `watch` is set.
    bool run(bool watch = true)
    {
        QElapsedTimer timer;
        timer.start();
        while (ended.isEmpty() && timer.elapsed() < 60'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            library.answerNext();
            if (watch && answered < stage.client.watches.size())
                emit stage.client.watchReady(std::get<0>(stage.client.watches[answered++]), book,
                                             Fault());
        }
        return !ended.isEmpty();
    }
    FileOutcome outcome() const { return ended.last().at(0).value<FileOutcome>(); }
    Fault fault() const { return ended.last().at(1).value<Fault>(); }
    QStringList files() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
    }

    PanelStage stage;
    JournalLibrary library{stage.client};
    QTemporaryDir directory;
    QString path = directory.filePath(QStringLiteral("handover.pdf"));
    std::vector<WatchLine> book{{stage.clock.wallMilliseconds() - 5 * hour,
                                 WatchLine::Kind::Started, QStringLiteral("M. Ortiz"),
                                 Role::Operator}};
    size_t answered = 0;
    HandoverJob job{stage.context()};
    QSignalSpy ended{&job, &HandoverJob::finished};
};

} // namespace

class TestHandoverJob : public QObject
{
    Q_OBJECT
private slots:
    void makesAPdf();
    void readsTheTimeBeforeAndAfter();
    void cancelLeavesNothing();
    void cancelWhilePrintingLeavesNothing();
    void aFaultLeavesNothing();
    void waitsForTheBookOnlySoLong();
    void keepsThePanelGoing();
};

void TestHandoverJob::makesAPdf()
{
    Desk desk;
    desk.start();
    QVERIFY(desk.run());
    QVERIFY(desk.outcome().ok());
    QFile file(desk.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(desk.files().size(), 1);
    // For a person to look at, beside the screenshots.
    const QDir pictures(QStringLiteral(RUNNEL_SCREENSHOTS "/journal"));
    QVERIFY(pictures.mkpath(QStringLiteral(".")));
    QFile copy(pictures.filePath(QStringLiteral("handover.pdf")));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(pdf) == pdf.size());
    const QString text = desk.job.sheet().plainText();
    for (const char *words : {"North terminal", "Pump 3 is noisy", "M. Ortiz", "Tank farm 3",
                              "permit 4471", "No panel was open"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestHandoverJob::readsTheTimeBeforeAndAfter()
{
    Desk desk;
    desk.start();
    QVERIFY(desk.run());
    const qint64 now = desk.stage.clock.wallMilliseconds();
    const JournalQuery asked = desk.stage.client.queries.front().second;
    QCOMPARE(asked.from, now - 16 * hour);
    QCOMPARE(asked.to, 0); // what was done since tells what was open at the end
    QVERIFY(!asked.alarm && asked.device.isEmpty());
}

void TestHandoverJob::cancelLeavesNothing()
{
    Desk desk(5'000);
    desk.start();
    QTRY_VERIFY(!desk.stage.client.queries.empty());
    desk.library.answerNext();
    desk.job.cancel();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::Cancelled);
    QVERIFY(desk.files().isEmpty());
    desk.ended.clear();
    desk.start();
    QVERIFY(desk.run());
    QVERIFY(desk.outcome().ok());
}

void TestHandoverJob::cancelWhilePrintingLeavesNothing()
{
    Desk desk(5'000);
    QObject::connect(&desk.job, &HandoverJob::progressed, &desk.job, [&desk] {
        if (desk.job.isPrinting())
            QMetaObject::invokeMethod(&desk.job, &HandoverJob::cancel, Qt::QueuedConnection);
    });
    desk.start();
    QVERIFY(desk.run());
    QCOMPARE(desk.outcome().trouble, Trouble::Cancelled);
    QVERIFY(desk.files().isEmpty());
}

void TestHandoverJob::aFaultLeavesNothing()
{
    Desk desk(5'000);
    const Fault broken{
        FaultKind::JournalUnavailable, QStringLiteral("broken"), {}, 0, RetryAdvice::Soon};
    desk.start();
    QTRY_VERIFY(!desk.stage.client.watches.empty());
    emit desk.stage.client.watchReady(std::get<0>(desk.stage.client.watches[0]), {}, broken);
    QVERIFY(desk.run(false));
    QCOMPARE(desk.fault(), broken);
    QVERIFY(desk.files().isEmpty());
}

void TestHandoverJob::waitsForTheBookOnlySoLong()
{
    Desk desk;
    desk.start();
    QTRY_VERIFY(!desk.stage.client.watches.empty());
    desk.library.answerAll();
    desk.stage.clock.advance(JournalWalk::patience);
    QVERIFY(desk.run(false));
    QCOMPARE(desk.fault().kind, FaultKind::JournalUnavailable);
    QVERIFY(desk.files().isEmpty());
}

/// The longest time for which the panel's thread was away, while a sheet of many pages is made.
void TestHandoverJob::keepsThePanelGoing()
{
    Desk desk(20'000);
    desk.start();
    QElapsedTimer whole;
    QElapsedTimer turn;
    whole.start();
    qint64 longest = 0;
    while (desk.ended.isEmpty() && whole.elapsed() < 60'000) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, turn.elapsed());
        desk.library.answerNext();
        if (desk.answered < desk.stage.client.watches.size())
            emit desk.stage.client.watchReady(
                std::get<0>(desk.stage.client.watches[desk.answered++]), desk.book, Fault());
    }
    QVERIFY(desk.outcome().ok());
    qInfo("made in %lld ms, the panel was away for %lld ms at most", whole.elapsed(), longest);
    QVERIFY(longest < 500); // 50 in a release build, on a machine that does nothing else
}

QTEST_MAIN(TestHandoverJob)
#include "tst_handoverjob.moc"
