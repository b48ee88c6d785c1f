// SPDX-License-Identifier: Apache-2.0
// Whatever a camera sends, the parser takes bounded memory and time and finds back into step.
#include "parseroutcome.h"

using namespace Runnel;

class TestParserLimits : public QObject
{
    Q_OBJECT

private slots:
    void dropsWhatIsTooLargeAndResynchronises_data();
    void dropsWhatIsTooLargeAndResynchronises();
    void boundsAnEndlessLine();
    void boundsAnEndlessEvent();
    void repairsInvalidUtf8InLinearTime();
    void sharesTheBytesOfARepeatedType();
};

void TestParserLimits::dropsWhatIsTooLargeAndResynchronises_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, const QByteArray &stream, std::vector<Dispatched> events,
                        quint64 oversized, const QByteArray &position = {}, quint64 comments = 0) {
        QTest::newRow(name) << stream
                            << Outcome{std::move(events), position, -1, comments, oversized};
    };
    const QByteArray limit(30, 'x');    // the largest data
    const QByteArray longLine(41, 'x'); // longer than any line may be

    row("the largest event passes", "data:" + limit + "\n\n", {{"message", limit, ""}}, 0);
    row("one byte more does not", "data:" + limit + "x\n\ndata: b\n\n", {{"message", "b", ""}}, 1);
    row("over several lines",
        "data:" + limit.left(15) + "\ndata:" + limit.left(15) + "\n\ndata: b\n\n",
        {{"message", "b", ""}}, 1);
    row("exactly over several lines",
        "data:" + limit.left(15) + "\ndata:" + limit.left(14) + "\n\ndata: b\n\n",
        {{"message", limit.left(15) + '\n' + limit.left(14), ""}, {"message", "b", ""}}, 0);
    row("counted once an event", "data:" + limit + "x\ndata:" + limit + "x\n" + longLine + "\n\n",
        {}, 1);
    row("counted for each event", "data:" + limit + "x\n\ndata:" + limit + "x\n\ndata: b\n\n",
        {{"message", "b", ""}}, 2);
    row("a long line", "data: a\n" + longLine + "\ndata: b\n\ndata: c\n\n", {{"message", "c", ""}},
        1);
    row("a long line with CRLF", longLine + "\r\ndata: b\r\n\r\ndata: c\r\n\r\n",
        {{"message", "c", ""}}, 1);
    row("a long line of data", "data: " + longLine + "\n\ndata: c\n\n", {{"message", "c", ""}}, 1);
    row("a line of exactly the limit", longLine.left(40) + "\ndata: c\n\n", {{"message", "c", ""}},
        0);
    row("a long comment harms nothing", "data: a\n:" + longLine + "\ndata: b\n\n",
        {{"message", "a\nb", ""}}, 0, {}, 1);
    row("a long incomplete line", "data: a\n\n" + longLine, {{"message", "a", ""}}, 1);
    row("the id of a dropped event counts", "id: 7\ndata:" + limit + "x\n\ndata: c\n\n",
        {{"message", "c", "7"}}, 1, "7");
    row("the type of a dropped event does not stay", "data:" + limit + "x\nevent: A\n\ndata: c\n\n",
        {{"message", "c", ""}}, 1);
    row("repair counts too", "data:" + QByteArray(11, '\xff') + "\n\ndata: c\n\n",
        {{"message", "c", ""}}, 1);
    row("repair that fits", "data:" + QByteArray(10, '\xff') + "\n\n",
        {{"message", QByteArray("\xef\xbf\xbd").repeated(10), ""}}, 0);
}

void TestParserLimits::dropsWhatIsTooLargeAndResynchronises()
{
    checkAllCuts({40, 30});
}

void TestParserLimits::boundsAnEndlessLine()
{
    EventStreamParser parser({1024, 1024});
    std::vector<Event> events;
    const QByteArray chunk(64 * 1024, 'x');
    for (int i = 0; i < 1000; ++i)
        parser.feed(chunk, events);
    QCOMPARE(parser.counters().oversized, 1u);
    QCOMPARE(parser.counters().bytes, quint64(64 * 1024 * 1000));
    parser.feed("\n\ndata: a\n\n", events);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events.front().data, QByteArray("a"));
}

void TestParserLimits::boundsAnEndlessEvent()
{
    EventStreamParser parser({1024, 1024});
    std::vector<Event> events;
    for (int i = 0; i < 100'000; ++i)
        parser.feed("data: 0123456789\n", events);
    QCOMPARE(parser.counters().oversized, 1u);
    QVERIFY(events.empty());
    parser.feed("\ndata: a\n\n", events);
    QCOMPARE(events.size(), 1u);
}

void TestParserLimits::repairsInvalidUtf8InLinearTime()
{
    // A quadratic repair of this would take minutes and run into the test's time limit.
    EventStreamParser parser({16 * 1024 * 1024, 64 * 1024 * 1024});
    std::vector<Event> events;
    const QByteArray bad = QByteArray("\xff"
                                      "a")
                               .repeated(4 * 1024 * 1024);
    parser.feed("data: " + bad + "\n\n", events);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events.front().data.size(), 4 * bad.size() / 2);
}

void TestParserLimits::sharesTheBytesOfARepeatedType()
{
    EventStreamParser parser;
    std::vector<Event> events;
    parser.feed("event: HEARTBEAT\ndata: 1\n\nevent: ALERT\ndata: 2\n\n", events);
    parser.feed("event: HEARTBEAT\ndata: 3\n\nevent: ALERT\ndata: 4\n\n", events);
    QCOMPARE(events.size(), 4u);
    QCOMPARE(events[0].type.constData(), events[2].type.constData());
    QCOMPARE(events[1].type.constData(), events[3].type.constData());
}

QTEST_GUILESS_MAIN(TestParserLimits)
#include "tst_parserlimits.moc"
