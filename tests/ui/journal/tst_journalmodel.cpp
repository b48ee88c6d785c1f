// SPDX-License-Identifier: Apache-2.0
// The journal as rows: read as far as needed, bounded, never moving by itself.
#include "journal/journalcells.h"
#include "journal/journalmodel.h"

#include "journallibrary.h"
#include "manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

struct Desk
{
    Desk()
        : model(client, clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , resets(&model, &QAbstractItemModel::modelReset)
    {
        tester.setUseFetchMore(false); // it would read on whatever the test does
    }

    void fillAndAsk(qint64 lines, const JournalQuery &query = {})
    {
        library.fill(lines, clock.wallMilliseconds());
        model.ask(query);
        library.answerAll();
    }

    QString cell(int row, JournalModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

    ManualClock clock;
    FakeRuntimeClient client;
    JournalLibrary library{client};
    JournalModel model;
    QAbstractItemModelTester tester;
    QSignalSpy resets;
};

Fault broken()
{
    return {FaultKind::JournalUnavailable, QStringLiteral("The alarm journal cannot be used."),
            QStringLiteral("Check the disk."), 14, RetryAdvice::Soon};
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT

private slots:
    void readsTheNewestBatchAndMoreWhenScrolled()
    {
        Desk desk;
        desk.fillAndAsk(1000);
        QCOMPARE(desk.model.rowCount(), JournalModel::batch);
        QCOMPARE(desk.model.line(0).number, 1000);
        QVERIFY(desk.model.canFetchMore({}));
        desk.model.fetchMore({});
        QVERIFY(!desk.model.canFetchMore({})); // one question at a time
        desk.library.answerAll();
        QCOMPARE(desk.model.rowCount(), 2 * JournalModel::batch);
        for (int row = 0; row < desk.model.rowCount(); ++row)
            QCOMPARE(desk.model.line(row).number, 1000 - row);
        for (int i = 0; i < 3; ++i) {
            desk.model.fetchMore({});
            desk.library.answerAll();
        }
        QCOMPARE(desk.model.rowCount(), 1000);
        QVERIFY(!desk.model.canFetchMore({}) && !desk.model.hasMore());
        QCOMPARE(desk.resets.size(), 0);
    }

    void readsOnWhenAnAnswerFoundTooLittle()
    {
        Desk desk;
        desk.library.slice = 50;
        JournalQuery query;
        query.priority = 1;
        desk.fillAndAsk(2000, query);
        QCOMPARE(desk.model.rowCount(), 100); // one in twenty
        QVERIFY(!desk.model.isReading() && !desk.model.hasMore());
        QCOMPARE(desk.client.queries.size(), 40u);
    }

    void saysHowFarItHasSearchedMeanwhile()
    {
        Desk desk;
        desk.library.slice = 300;
        desk.library.fill(1000, desk.clock.wallMilliseconds());
        JournalQuery query;
        query.text = QStringLiteral("not there");
        desk.model.ask(query);
        QVERIFY(desk.model.isReading());
        desk.library.answerNext();
        QVERIFY(desk.model.isReading());
        QCOMPARE(desk.model.reached(), desk.library.lines[700].at);
        desk.library.answerAll();
        QCOMPARE(desk.model.reached(), 0);
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void anotherFilterReplacesTheRowsAndDropsOldAnswers()
    {
        Desk desk;
        desk.fillAndAsk(100);
        desk.model.ask({});
        const quint64 givenUp = desk.client.queries.back().first;
        JournalQuery query;
        query.by = QStringLiteral("A. Berg");
        desk.model.ask(query);
        JournalPage late;
        late.lines.push_back(journalLine(5, 1, AlarmInput::Raised));
        emit desk.client.journalReady(givenUp, late, {});
        QCOMPARE(desk.model.rowCount(), 0);
        desk.library.answerAll();
        QCOMPARE(desk.model.rowCount(), 20);
        QCOMPARE(desk.cell(0, JournalModel::By), QStringLiteral("A. Berg"));
        QCOMPARE(desk.resets.size(), 0);
    }

    void holdsNoMoreThanItMayAndGoesOnInANewWindow()
    {
        Desk desk;
        desk.fillAndAsk(JournalModel::mostRows + 500);
        while (desk.model.canFetchMore({})) {
            desk.model.fetchMore({});
            desk.library.answerAll();
        }
        QCOMPARE(desk.model.rowCount(), int(JournalModel::mostRows));
        QVERIFY(desk.model.isFull() && desk.model.hasMore());
        desk.model.goOn();
        desk.library.answerAll();
        QCOMPARE(desk.model.line(0).number, 500);
        QVERIFY(!desk.model.startsAtNewest());
        desk.model.showNewer();
        desk.library.answerAll();
        QCOMPARE(desk.model.line(0).number, JournalModel::mostRows + 500);
        QVERIFY(desk.model.startsAtNewest());
    }

    void anAnswerThatIsTooLongIsCut()
    {
        Desk desk;
        desk.model.ask({});
        JournalPage page;
        page.lines.resize(size_t(JournalModel::mostRows) + 7);
        emit desk.client.journalReady(desk.client.lastNumber, page, {});
        QCOMPARE(desk.model.rowCount(), int(JournalModel::mostRows));
    }

    void newerLinesAreAnnouncedAndShownWhenAskedFor()
    {
        Desk desk;
        desk.fillAndAsk(50);
        QSignalSpy announced(&desk.model, &JournalModel::newerChanged);
        desk.model.lookAhead();
        desk.library.answerAll();
        QCOMPARE(announced.size(), 0);
        desk.library.fill(3, desk.clock.wallMilliseconds());
        desk.model.lookAhead();
        desk.library.answerAll();
        QCOMPARE(announced.size(), 1);
        QCOMPARE(desk.model.newer(), 3);
        QCOMPARE(desk.model.line(0).number, 50); // nothing moved
        desk.library.fill(1, desk.clock.wallMilliseconds());
        desk.model.lookAhead();
        desk.library.answerAll();
        QCOMPARE(desk.model.newer(), 4);
        desk.model.showNewer();
        QCOMPARE(desk.model.newer(), 0);
        QCOMPARE(desk.model.rowCount(), 54);
        for (int row = 0; row < 54; ++row)
            QCOMPARE(desk.model.line(row).number, 54 - row);
    }

    void looksOnlyAtWhatIsNewer()
    {
        Desk desk;
        JournalQuery query;
        query.text = QStringLiteral("not there");
        desk.fillAndAsk(50, query);
        desk.model.lookAhead();
        QCOMPARE(desk.client.queries.back().second.after, 50);
        desk.library.answerAll();
        desk.library.fill(5, desk.clock.wallMilliseconds());
        desk.model.lookAhead();
        desk.library.answerAll();
        desk.model.lookAhead();
        QCOMPARE(desk.client.queries.back().second.after, 55);
    }

    void tooManyNewerLinesStartAnew()
    {
        Desk desk;
        desk.fillAndAsk(50);
        desk.library.fill(5000, desk.clock.wallMilliseconds());
        desk.model.lookAhead();
        desk.library.answerAll();
        QVERIFY(desk.model.hasMoreNewer());
        desk.model.lookAhead(); // enough is known
        QCOMPARE(desk.client.queries.size(), 2u);
        desk.model.showNewer();
        desk.library.answerAll();
        QCOMPARE(desk.model.line(0).number, 5050);
        QCOMPARE(desk.model.rowCount(), JournalModel::batch);
    }

    void aFullWindowDropsTheOldestForNewer()
    {
        Desk desk;
        desk.fillAndAsk(JournalModel::mostRows);
        while (desk.model.canFetchMore({})) {
            desk.model.fetchMore({});
            desk.library.answerAll();
        }
        QVERIFY(!desk.model.hasMore());
        desk.library.fill(10, desk.clock.wallMilliseconds());
        desk.model.lookAhead();
        desk.library.answerAll();
        desk.model.showNewer();
        QCOMPARE(desk.model.rowCount(), int(JournalModel::mostRows));
        QCOMPARE(desk.model.line(0).number, JournalModel::mostRows + 10);
        QVERIFY(desk.model.hasMore());
        desk.model.goOn();
        desk.library.answerAll();
        QCOMPARE(desk.model.line(0).number, 10);
    }

    void aFaultIsKeptUntilTryingAgainSucceeds()
    {
        Desk desk;
        desk.library.fill(300, desk.clock.wallMilliseconds());
        desk.model.ask({});
        desk.library.refuseNext(broken());
        QCOMPARE(desk.model.fault(), broken());
        QVERIFY(!desk.model.isReading() && !desk.model.canFetchMore({}));
        desk.model.tryAgain();
        desk.library.answerAll();
        QCOMPARE(desk.model.fault(), Fault());
        QCOMPARE(desk.model.rowCount(), JournalModel::batch);
        desk.model.fetchMore({});
        desk.library.refuseNext(broken());
        QCOMPARE(desk.model.rowCount(), JournalModel::batch); // what is read stays
        desk.model.tryAgain();
        desk.library.answerAll();
        QCOMPARE(desk.model.rowCount(), 300);
    }

    void foreignTextStandsOnOneLineEscaped()
    {
        Desk desk;
        JournalLine line =
            journalLine(5, 1, AlarmInput::Shelve, QStringLiteral("<b>eve</b>\n\u202Eevil"),
                        QString(10'000, u'x') + QStringLiteral("<img src=a>"));
        line.asset = QStringLiteral("tank\r\n<script>");
        desk.library.write(line);
        desk.model.ask({});
        desk.library.answerAll();
        for (int column = 0; column < JournalModel::ColumnCount; ++column) {
            const QString text = desk.cell(0, JournalModel::Column(column));
            QVERIFY2(!text.contains(u'\n') && !text.contains(QChar(0x202E)), qPrintable(text));
            QVERIFY(text.size() < 1000);
        }
        QVERIFY(desk.cell(0, JournalModel::By).contains(QStringLiteral("<b>eve</b>")));
        const QString whole = JournalCells::whole(desk.model.line(0));
        QVERIFY(!whole.contains(QChar(0x202E)) && whole.size() < 5000);
    }
};

QTEST_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
