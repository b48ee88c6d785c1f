// SPDX-License-Identifier: Apache-2.0
// Copies that keep every digit, JSON that is only indented, and the rate.
#include "feed/feedmodel.h"
#include "feed/feedrate.h"
#include "feed/feedtext.h"

#include "feedsamples.h"
#include "text/payloadtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'767'268'800'000;

} // namespace

class TestFeedText : public QObject
{
    Q_OBJECT

private slots:
    void indentsWithoutChangingATokens_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("indented");
        QTest::newRow("object") << QByteArray(R"({"b":1.10,"a":[1, 2]})")
                                << QByteArray(
                                       "{\n  \"b\": 1.10,\n  \"a\": [\n    1,\n    2\n  ]\n}");
        QTest::newRow("empty ones")
            << QByteArray(R"({"a":{ },"b":[]})") << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
        QTest::newRow("brackets in a string")
            << QByteArray("[\"{,:\\\"]\"]") << QByteArray("[\n  \"{,:\\\"]\"\n]");
        QTest::newRow("cut off") << QByteArray("{\"a\":\"b") << QByteArray("{\n  \"a\": \"b");
        QTest::newRow("more ends than beginnings") << QByteArray("]]") << QByteArray("\n]\n]");
    }

    void indentsWithoutChangingATokens()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, indented);
        QCOMPARE(PayloadText::indented(json), indented);
    }

    void staysBoundedHoweverDeep()
    {
        const QByteArray deep(FeedEvent::longestPayload, '[');
        QVERIFY(PayloadText::indented(deep).size() <= deep.size() * 34);
    }

    void showsLinesAndObeysNoControl()
    {
        QVERIFY(!PayloadText::lines("\"\xe2\x80\xae<b>\x1b[2J\"").contains(QChar(0x202e)));
        QVERIFY(!PayloadText::lines("\x1b[2J").contains(QChar(0x1b)));
        QCOMPARE(PayloadText::lines("a\r\nb"), QStringLiteral("a\nb"));
        const QString many = PayloadText::lines(
            PayloadText::indented('[' + QByteArray("1,").repeated(30'000) + "1]"));
        QVERIFY(many.count(u'\n') <= PayloadText::mostLines);
        QVERIFY(many.endsWith(QChar(0x2026)));
    }

    void copiesThePayloadByteForByte()
    {
        FeedEntry entry{FeedSamples::event(1, noon), noon + 2, 1.5};
        entry.event.payload = R"({"z":1.10,"a":12345678901234567890})";
        entry.event.payloadBytes = entry.event.payload.size();
        const QByteArray copy = FeedText::asJson(entry, QStringLiteral("Tank \"1\""));
        QVERIFY(copy.endsWith(R"("payload":{"z":1.10,"a":12345678901234567890}})"));
        const QJsonObject object = QJsonDocument::fromJson(copy).object();
        QCOMPARE(object[QStringLiteral("camera")].toString(), QStringLiteral("Tank \"1\""));
        QCOMPARE(object[QStringLiteral("latencyMilliseconds")].toDouble(), 1.5);
        QCOMPARE(object[QStringLiteral("receivedAt")].toString(),
                 QStringLiteral("2026-01-01T12:00:00.000Z"));
    }

    void copiesWhatIsNoWholeJsonAsAString()
    {
        FeedEntry entry{FeedSamples::event(1, noon)};
        entry.event.payload = "{\"cut\":";
        entry.event.payloadBytes = 900'000;
        QJsonParseError error;
        const QJsonObject object =
            QJsonDocument::fromJson(FeedText::asJson(entry, {}), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[QStringLiteral("payloadText")].toString(), QStringLiteral("{\"cut\":"));
        QVERIFY(!object.contains(QStringLiteral("latencyMilliseconds")));
        const QString text = FeedText::asText(entry, QStringLiteral("Tank"));
        QVERIFY(text.contains(QStringLiteral("the first 7 bytes of")));
        QVERIFY(text.contains(QStringLiteral("waiting")));
    }

    void wordsDurationsShortly()
    {
        QCOMPARE(FeedText::duration(1.24), QStringLiteral("1.2 ms"));
        QCOMPARE(FeedText::duration(431.6), QStringLiteral("432 ms"));
        QCOMPARE(FeedText::duration(2'340), QStringLiteral("2.3 s"));
        QCOMPARE(FeedText::duration(125'000), QStringLiteral("2 min"));
    }

    void rateIsThatOfTheLastSeconds()
    {
        FeedRate rate;
        QCOMPARE(rate.perSecond(10s), 0.0);
        quint64 total = 0;
        for (auto now = std::chrono::milliseconds(10'000); now <= 20s; now += 200ms)
            rate.add(now, total += 200);
        QVERIFY(std::abs(rate.perSecond(20s) - 1'000) < 50);
        QVERIFY(rate.perSecond(22s) < 800); // nothing came since
        QCOMPARE(rate.perSecond(26s), 0.0);
        rate.add(27s, 5); // another runtime
        QCOMPARE(rate.perSecond(27s), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestFeedText)
#include "tst_feedtext.moc"
