// SPDX-License-Identifier: Apache-2.0
// The parser against the HTML standard's section 9.2, every case cut at every byte.
#include "parseroutcome.h"

using namespace Runnel;

class TestEventStreamParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAsTheStandardSays_data();
    void readsAsTheStandardSays();
    void keepsThePositionItWasStartedWith();
    void throwsAwayAnIncompleteEventOnReset();
    void readsTheFiveCameraEvents();
    void saysWhetherItStandsInsideAnEvent();
};

void TestEventStreamParser::readsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, const QByteArray &stream, std::vector<Dispatched> events,
                        const QByteArray &position = {}, qint64 retry = -1, quint64 comments = 0) {
        QTest::newRow(name) << stream << Outcome{std::move(events), position, retry, comments, 0};
    };

    row("nothing", ""_b, {});
    row("one event", "data: a\n\n"_b, {{"message", "a", ""}});
    row("no space after the colon", "data:a\n\n"_b, {{"message", "a", ""}});
    row("only one space is removed", "data:  a\n\n"_b, {{"message", " a", ""}});
    row("a tab is data", "data:\ta\n\n"_b, {{"message", "\ta", ""}});
    row("a type", "event: ALERT\ndata: {}\n\n"_b, {{"ALERT", "{}", ""}});
    row("the type comes last", "data: {}\nevent: ALERT\n\n"_b, {{"ALERT", "{}", ""}});
    row("the last type counts", "event: A\nevent: B\ndata\n\n"_b, {{"B", "", ""}});
    row("an empty type is message", "event: A\nevent\ndata: x\n\n"_b, {{"message", "x", ""}});
    row("the type is not kept", "event: A\ndata: 1\n\ndata: 2\n\n"_b,
        {{"A", "1", ""}, {"message", "2", ""}});
    row("a type without data is dropped", "event: A\n\ndata: 2\n\n"_b, {{"message", "2", ""}});
    row("two data lines", "data: a\ndata: b\n\n"_b, {{"message", "a\nb", ""}});
    row("three data lines", "data: a\ndata:\ndata: b\n\n"_b, {{"message", "a\n\nb", ""}});
    row("a data line without a colon", "data\n\n"_b, {{"message", "", ""}});
    row("two empty data lines", "data\ndata\n\n"_b, {{"message", "\n", ""}});
    row("exactly one line feed is removed", "data: a\ndata:\ndata:\n\n"_b,
        {{"message", "a\n\n", ""}});
    row("many blank lines", "\n\n\ndata: a\n\n\n\ndata: b\n\n\n"_b,
        {{"message", "a", ""}, {"message", "b", ""}});

    row("CRLF", "event: A\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n"_b,
        {{"A", "1", ""}, {"message", "2", ""}});
    row("CR", "event: A\rdata: 1\r\rdata: 2\r\r"_b, {{"A", "1", ""}, {"message", "2", ""}});
    row("mixed ends", "event: A\rdata: 1\r\n\ndata: 2\n\r\ndata: 3\r\r\n"_b,
        {{"A", "1", ""}, {"message", "2", ""}, {"message", "3", ""}});
    row("CR LF CR is a line and a blank line", "data: 1\r\n\rdata: 2\r\r\n"_b,
        {{"message", "1", ""}, {"message", "2", ""}});
    row("LF CR is two ends", "data: 1\n\rdata: 2"_b, {{"message", "1", ""}});
    row("a CR ends its event at once", "data: 1\r\r"_b, {{"message", "1", ""}});
    row("other separators are data",
        "data: a\vb\fc\xc2\x85"
        "d\xe2\x80\xa8"
        "e\xe2\x80\xa9"
        "f\n\n"_b,
        {{"message",
          "a\vb\fc\xc2\x85"
          "d\xe2\x80\xa8"
          "e\xe2\x80\xa9"
          "f",
          ""}});

    row("comments", ":\n: hello\n:data: no\ndata: a\n:\n\n"_b, {{"message", "a", ""}}, "", -1, 4);
    row("a comment does not dispatch", "data: a\n:\ndata: b\n\n"_b, {{"message", "a\nb", ""}}, "",
        -1, 1);
    row("a space before the colon is another name", " data: a\ndata : b\n\n"_b, {});
    row("case counts", "Data: a\nDATA: b\nEVENT: c\ndata: d\n\n"_b, {{"message", "d", ""}});
    row("unknown fields", "foo: bar\nfoo\ndata2: x\ndat: y\ndata: z\n\n"_b, {{"message", "z", ""}});
    row("colons in the value", "data: a: b:c\n\n"_b, {{"message", "a: b:c", ""}});
    row("NUL is data", "data: a\0b\n\n"_b, {{"message", "a\0b"_b, ""}});

    row("an id", "id: 7\ndata: a\n\n"_b, {{"message", "a", "7"}}, "7");
    row("the id stays", "id: 7\ndata: a\n\ndata: b\n\n"_b,
        {{"message", "a", "7"}, {"message", "b", "7"}}, "7");
    row("an id behind its data", "data: a\nid: 7\n\n"_b, {{"message", "a", "7"}}, "7");
    row("the last id counts", "id: 7\nid: 8\ndata: a\n\n"_b, {{"message", "a", "8"}}, "8");
    row("an empty id clears it", "id: 7\ndata: a\n\nid\ndata: b\n\n"_b,
        {{"message", "a", "7"}, {"message", "b", ""}}, "");
    row("a block with only an id moves the position", "id: 7\ndata: a\n\nid: 9\n\n"_b,
        {{"message", "a", "7"}}, "9");
    row("an id with NUL is ignored whole", "id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n"_b,
        {{"message", "a", "7"}, {"message", "b", "7"}}, "7");
    row("an id of only NUL", "id: \0\ndata: b\n\n"_b, {{"message", "b", ""}});
    row("an id in UTF-8", "id: \xe2\x98\x83\ndata: b\n\n"_b, {{"message", "b", "\xe2\x98\x83"}},
        "\xe2\x98\x83");
    row("an id keeps its inner spaces", "id:  a b \ndata: b\n\n"_b, {{"message", "b", " a b "}},
        " a b ");

    row("retry", "retry: 1500\n"_b, {}, "", 1500);
    row("retry needs no blank line and dispatches nothing", "retry:1\n\n"_b, {}, "", 1);
    row("the last retry counts", "retry: 1\nretry: 2\n"_b, {}, "", 2);
    row("a retry with anything else is ignored",
        "retry: 12\nretry: 1 \nretry: -1\nretry: 1.5\nretry: 0x1\nretry\nretry:  3\n"_b, {}, "",
        12);
    row("a huge retry does not wrap around", "retry: 99999999999999999999999999\n"_b, {}, "",
        1'000'000'000'000);
    row("zeros before a retry", "retry: 000000000000000000000000000007\n"_b, {}, "", 7);

    row("an incomplete event is dropped", "data: a\n\ndata: b\n"_b, {{"message", "a", ""}});
    row("an incomplete line is dropped", "data: a\n\ndata: b"_b, {{"message", "a", ""}});
    row("an incomplete id is dropped", "id: 1\ndata: a\n\nid: 2\ndata: b\n"_b,
        {{"message", "a", "1"}}, "1");

    row("a byte order mark",
        "\xef\xbb\xbf"
        "data: a\n\n"_b,
        {{"message", "a", ""}});
    row("only one mark",
        "\xef\xbb\xbf\xef\xbb\xbf"
        "data: a\ndata: b\n\n"_b,
        {{"message", "b", ""}});
    row("a mark only at the very start",
        "\n\xef\xbb\xbf"
        "data: a\ndata: b\n\n"_b,
        {{"message", "b", ""}});
    row("a mark in the data stays",
        "data: \xef\xbb\xbf"
        "a\n\n"_b,
        {{"message",
          "\xef\xbb\xbf"
          "a",
          ""}});
    row("half a mark is a line of its own", "\xef\xbb\ndata: a\n\n"_b, {{"message", "a", ""}});
    row("half a mark before data",
        "\xef\xbb"
        "data: a\ndata: b\n\n"_b,
        {{"message", "b", ""}});
    row("only a mark", "\xef\xbb\xbf"_b, {});

    row("UTF-8 is kept", "data: \xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\n\n"_b,
        {{"message", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", ""}});
    row("a lone continuation",
        "data: a\x80"
        "b\n\n"_b,
        {{"message",
          "a\xef\xbf\xbd"
          "b",
          ""}});
    row("Latin-1", "data: caf\xe9 x\n\n"_b, {{"message", "caf\xef\xbf\xbd x", ""}});
    row("a cut character at the line's end", "data: a\xe2\x82\ndata: b\n\n"_b,
        {{"message", "a\xef\xbf\xbd\nb", ""}});
    row("an overlong form", "data: \xc0\xaf\n\n"_b, {{"message", "\xef\xbf\xbd\xef\xbf\xbd", ""}});
    row("an overlong form of three", "data: \xe0\x80\xaf\n\n"_b,
        {{"message", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", ""}});
    row("a surrogate", "data: \xed\xa0\x80\n\n"_b,
        {{"message", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", ""}});
    row("beyond U+10FFFF", "data: \xf4\x90\x80\x80\n\n"_b,
        {{"message", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", ""}});
    row("a maximal part is one replacement",
        "data: \xf0\x9f\x98"
        "a\xe1\x80\xe2\xf0\x91\x92\xf1\xbf"
        "b\n\n"_b,
        {{"message",
          "\xef\xbf\xbd"
          "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
          "b",
          ""}});
    row("bad bytes among many good ones",
        "data: 0123456789abcdef0123456789abcde\xe2\x82\xac"
        "0123456789abcdef\xff"
        "0123456789abcdef\n\n"_b,
        {{"message",
          "0123456789abcdef0123456789abcde\xe2\x82\xac"
          "0123456789abcdef\xef\xbf\xbd"
          "0123456789abcdef",
          ""}});
    row("a bad second line", "data: ok\ndata: \xff\ndata: ok\n\n"_b,
        {{"message", "ok\n\xef\xbf\xbd\nok", ""}});
    row("a bad type", "event: \xff\ndata: a\n\n"_b, {{"\xef\xbf\xbd", "a", ""}});
    row("a bad id", "id: 1\xff\ndata: a\n\n"_b, {{"message", "a", "1\xef\xbf\xbd"}},
        "1\xef\xbf\xbd");
    row("a bad field name", "da\xffta: x\ndata: a\n\n"_b, {{"message", "a", ""}});
}

void TestEventStreamParser::readsAsTheStandardSays()
{
    checkAllCuts({});
}

void TestEventStreamParser::keepsThePositionItWasStartedWith()
{
    const Outcome outcome = parsed({"data: a\n\n: only a comment\n\n"}, {}, "41");
    QCOMPARE(outcome.position, QByteArray("41"));
    QCOMPARE(outcome.events.front().id, QByteArray("41"));
    QCOMPARE(parsed({"id\n\n"}, {}, "41").position, QByteArray());
}

void TestEventStreamParser::throwsAwayAnIncompleteEventOnReset()
{
    EventStreamParser parser;
    std::vector<Event> events;
    parser.feed("id: 1\ndata: a\n\nid: 2\nevent: A\ndata: half\r", events);
    const QByteArray position = parser.lastEventId();
    QCOMPARE(position, QByteArray("1"));
    parser.reset(position);
    parser.feed("\n\xef\xbb\xbf"_b, events); // no LF is swallowed, and this is no mark any more
    parser.feed("\ndata: b\n\n", events);
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events.back().type, QByteArray("message"));
    QCOMPARE(events.back().data, QByteArray("b"));
    QCOMPARE(events.back().id, QByteArray("1"));
    parser.reset(position);
    parser.feed("\xef\xbb\xbf"
                "data: c\n\n"_b,
                events);
    QCOMPARE(events.size(), 3u);
}

void TestEventStreamParser::readsTheFiveCameraEvents()
{
    const std::vector<Dispatched> expected{
        {"HEARTBEAT", R"({"type": "HEARTBEAT", "timestamp": 1705339200000})", "1"},
        {"ALERT",
         R"({"type": "ALERT", "timestamp": 1705339205000, "message": "leak", "event_id": 1001})",
         "2"},
        {"ALERT_DLQC",
         R"({"type": "ALERT_DLQC", "timestamp": 1705339210000, "message": "leak", "event_id": 1002, "camera_id": 3, )"
         R"("leak_location": {"latitude": 64.55, "longitude": 35.78}, "flow_rate": 0.71, "confidence_level": 85, "temperature": 38.2})",
         "3"},
        {"ANALYTICS_ENABLED",
         R"({"type": "ANALYTICS_ENABLED", "timestamp": 1705339215000, "analytics_type": "leak detection"})",
         "4"},
        {"ANALYTICS_DISABLED",
         R"({"type": "ANALYTICS_DISABLED", "timestamp": 1705339215000, "analytics_type": "leak detection"})",
         "5"},
    };
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        QByteArray stream;
        for (const Dispatched &event : expected)
            stream += "event: " + event.type + end + "data: " + event.data + end +
                      "id: " + event.id + end + end;
        for (const std::vector<QByteArray> &chunks : cuts(stream))
            QCOMPARE(parsed(chunks, {}), (Outcome{expected, "5", -1, 0, 0}));
    }
}

void TestEventStreamParser::saysWhetherItStandsInsideAnEvent()
{
    EventStreamParser parser;
    std::vector<Event> events;
    QVERIFY(!parser.isInsideEvent());
    parser.feed("d", events);
    QVERIFY(parser.isInsideEvent());
    parser.feed("ata: a\n", events);
    QVERIFY(parser.isInsideEvent());
    parser.feed("\n: comment\n", events);
    QVERIFY(!parser.isInsideEvent());
    parser.feed("id: 4\n", events);
    QVERIFY(parser.isInsideEvent());
    parser.feed("\n", events);
    QVERIFY(!parser.isInsideEvent());
}

QTEST_GUILESS_MAIN(TestEventStreamParser)
#include "tst_eventstreamparser.moc"
