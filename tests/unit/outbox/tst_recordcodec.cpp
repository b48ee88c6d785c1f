// SPDX-License-Identifier: Apache-2.0
// A row's bytes: back as they went in, and every flipped bit is seen.
#include "outbox/recordcodec.h"

#include <QTest>

using namespace Runnel;

namespace {

Event sample()
{
    Event event;
    event.type = "ALERT_DLQC";
    event.data = QByteArray("{\"a\":\0 1}", 9);
    event.id = QByteArray(300, 'i');
    event.receivedAt = -5;
    event.eventClass = EventClass::Heartbeat;
    event.validJson = false;
    return event;
}

} // namespace

class TestRecordCodec : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWentIn()
    {
        const Event event = sample();
        const QByteArray route = "inline";
        RecordKey key{7, 3, 99, recordFlags(event), -route.size()};
        QByteArray bytes;
        encodeRecord(key, event, route, bytes);
        QCOMPARE(bytes.size(), encodedEventSize(event) + route.size());
        Event back;
        QByteArrayView inlineRoute;
        QVERIFY(decodeRecord(key, bytes, back, inlineRoute));
        QCOMPARE(back.type, event.type);
        QCOMPARE(back.data, event.data);
        QCOMPARE(back.id, event.id);
        QCOMPARE(back.receivedAt, event.receivedAt);
        QCOMPARE(back.eventClass, event.eventClass);
        QCOMPARE(back.validJson, event.validJson);
        QCOMPARE(inlineRoute.toByteArray(), route);
        QCOMPARE(recordReceivedAt(bytes), event.receivedAt);
    }

    void givesBackAnEmptyEvent()
    {
        const RecordKey key;
        QByteArray bytes(1000, 'x');
        encodeRecord(key, {}, {}, bytes);
        Event back;
        QByteArrayView route;
        QVERIFY(decodeRecord(key, bytes, back, route));
        QVERIFY(back.data.isEmpty() && back.type.isEmpty() && back.id.isEmpty());
    }

    void seesEveryFlippedBit()
    {
        const Event event = sample();
        const RecordKey key{7, 3, 99, recordFlags(event), 1};
        QByteArray bytes;
        encodeRecord(key, event, {}, bytes);
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray damaged = bytes;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
            QVERIFY(!isIntactRecord(key, damaged));
        }
    }

    void seesARowInTheWrongPlace()
    {
        const Event event = sample();
        const RecordKey key{7, 3, 99, recordFlags(event), 1};
        QByteArray bytes;
        encodeRecord(key, event, {}, bytes);
        QVERIFY(isIntactRecord(key, bytes));
        for (int member = 0; member < 5; ++member) {
            RecordKey other = key;
            (member == 0   ? other.position
             : member == 1 ? other.endpoint
             : member == 2 ? other.flags
                           : other.route) += member < 4 ? 1 : 0;
            other.sequence += member == 4 ? 1 : 0;
            QVERIFY(!isIntactRecord(other, bytes));
        }
    }

    void refusesEveryCut()
    {
        const RecordKey key{7, 3, 99, recordFlags(sample()), 1};
        QByteArray bytes;
        encodeRecord(key, sample(), {}, bytes);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!isIntactRecord(key, bytes.first(length)));
    }

    void keepsPublicationsAndRefusesDamagedOnes()
    {
        std::vector<Publication> two(2);
        two[0] = {"a/b", 1, true, 0, "src", {}};
        two[1] = {QByteArray(70'000, 't'), 0, false, std::nullopt, {}, "sub"};
        const QByteArray bytes = encodePublications(two);
        const Publications back = decodePublications(bytes);
        QVERIFY(back);
        QCOMPARE(*back, two);
        for (qsizetype at = 0; at < bytes.size(); at += at < 40 ? 1 : 997) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            QVERIFY(!decodePublications(damaged));
            QVERIFY(!decodePublications(bytes.first(at)));
        }
    }

    void countsTheShareOfPages_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("empty") << qint64{12} << qint64{12} << qint64{60};
        QTest::newRow("alert") << qint64{250} << qint64{260} << qint64{300};
        QTest::newRow("half a page") << qint64{2100} << qint64{4096} << qint64{4096};
        QTest::newRow("two pages") << qint64{5000} << qint64{8192} << qint64{8192};
        QTest::newRow("largest") << qint64{16 << 20} << qint64{16 << 20} << qint64{17 << 20};
    }
    void countsTheShareOfPages()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QVERIFY2(storedBytes(size) >= least && storedBytes(size) <= most,
                 qPrintable(QString::number(storedBytes(size))));
    }
};

QTEST_GUILESS_MAIN(TestRecordCodec)
#include "tst_recordcodec.moc"
