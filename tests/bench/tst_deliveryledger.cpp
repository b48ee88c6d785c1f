// SPDX-License-Identifier: Apache-2.0
// The benchmark's subscriber must see what is lost, late, twice or out of order.
#include "cameraevents.h"
#include "deliveryledger.h"
#include "mqttwire.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace Runnel;

namespace {

MqttMessage message(std::string_view topic, std::string_view payload, int64_t sequence = -1)
{
    MqttMessage result;
    result.topic = topic;
    result.payload = payload;
    result.sequence = sequence;
    return result;
}

std::string payload(int id)
{
    return "{\"event_id\": " + std::to_string(id) + ", \"sent_ns\": 1000}";
}

/// A PUBLISH of QoS 1 with a content type and two user properties, written out by hand.
std::string publishPacket()
{
    using namespace std::string_literals;
    const std::string properties = "\x03\x00\x04text\x26\x00\x02id\x00\x01x"s
                                   "\x26\x00\x0arunnel-seq\x00\x03"s
                                   "412"s;
    const std::string body = "\x00\x03"s
                             "a-1"s
                             "\x12\x34"s +
                             char(properties.size()) + properties + "payload";
    return "\x32"s + char(body.size()) + body;
}

} // namespace

class tst_DeliveryLedger : public QObject
{
    Q_OBJECT
private slots:
    void countsEachEventOnce()
    {
        DeliveryLedger ledger;
        for (const int id : {1, 2, 2, 3})
            ledger.record(message("events/camera-1/ALERT", payload(id)), 2000);
        QCOMPARE(ledger.counts().distinct, 3);
        QCOMPARE(ledger.counts().duplicates, 1);
        QCOMPARE(ledger.counts().outOfOrder, 0);
    }

    void seesAnEventThatComesAfterALaterOne()
    {
        DeliveryLedger ledger;
        for (const int id : {1, 3, 2})
            ledger.record(message("events/camera-1/ALERT", payload(id)), 2000);
        QCOMPARE(ledger.counts().outOfOrder, 1);
    }

    void keepsCamerasApart()
    {
        DeliveryLedger ledger;
        ledger.record(message("events/camera-1/ALERT", payload(5)), 2000);
        ledger.record(message("events/camera-22/ALERT", payload(5)), 2000);
        ledger.record(message("events/camera-22/ALERT", payload(6)), 2000);
        QCOMPARE(ledger.counts().distinct, 3);
        QCOMPARE(ledger.counts().duplicates, 0);
        QCOMPARE(ledger.counts().outOfOrder, 0);
    }

    void seesGapsAndDisorderInTheSequence()
    {
        DeliveryLedger ledger;
        int id = 0;
        for (const int sequence : {1, 2, 4, 3})
            ledger.record(message("events/camera-1/ALERT", payload(++id), sequence), 2000);
        QCOMPARE(ledger.counts().sequenced, 4);
        QCOMPARE(ledger.counts().sequenceGaps, 1);
        QCOMPARE(ledger.counts().sequenceDisorder, 1);
    }

    void reachesOnlyWithDifferentEventsAndOnlyOnce()
    {
        DeliveryLedger ledger;
        ledger.expect(2);
        ledger.record(message("events/camera-1/ALERT", payload(1)), 2000);
        ledger.record(message("events/camera-1/ALERT", payload(1)), 2000);
        QVERIFY(!ledger.takeReached());
        ledger.record(message("events/camera-1/ALERT", payload(2)), 2000);
        QVERIFY(ledger.takeReached());
        QVERIFY(!ledger.takeReached());
    }

    void setsAsideWhatIsNotAnEvent()
    {
        DeliveryLedger ledger;
        ledger.record(message("events/camera-1/ALERT", "not ours"), 2000);
        ledger.record(message("events/nobody/ALERT", payload(1)), 2000);
        ledger.record(message("events/camera-1/ALERT", payload(2'000'000'000)), 2000);
        QCOMPARE(ledger.counts().foreign, 3);
        QCOMPARE(ledger.counts().distinct, 0);
    }

    void forgetsLatenciesAtAMarkButNotTheEvents()
    {
        DeliveryLedger ledger;
        ledger.record(message("events/camera-1/ALERT", payload(1)), 2000);
        ledger.mark();
        QCOMPARE(ledger.latencies(), size_t(0));
        ledger.record(message("events/camera-1/ALERT", payload(1)), 3000);
        QCOMPARE(ledger.counts().duplicates, 1);
    }

    void readsTheMarksOfEveryKindOfEvent()
    {
        CameraEvents events(7, 40);
        for (int id = 1; id <= 10; ++id) {
            const CameraEvents::Event event = events.next(123'456'789);
            const EventMarks marks = readEventMarks(event.data);
            QCOMPARE(marks.eventId, id);
            QCOMPARE(marks.sentNanoseconds, 123'456'789);
            QVERIFY(event.data.ends_with('}'));
        }
    }

    void readsAMessageByteByByte()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        MqttPacketReader reader;
        const std::string packet = publishPacket();
        for (size_t i = 0; i < packet.size(); ++i) {
            QVERIFY(!reader.next());
            QCOMPARE(write(pair[1], &packet[i], 1), ssize_t(1));
            QCOMPARE(reader.readFrom(pair[0]), MqttPacketReader::Fill::Data);
        }
        const auto whole = reader.next();
        QVERIFY(whole);
        const auto parsed = parsePublish(*whole);
        QVERIFY(parsed);
        QVERIFY(parsed->topic == "a-1");
        QVERIFY(parsed->payload == "payload");
        QCOMPARE(parsed->packetId, uint16_t(0x1234));
        QCOMPARE(parsed->sequence, 412);
        close(pair[1]);
        QCOMPARE(reader.readFrom(pair[0]), MqttPacketReader::Fill::Closed);
        close(pair[0]);
    }

    void refusesAMessageThatIsCutOff()
    {
        const std::string packet = publishPacket();
        const MqttPacket cut{MqttPacketType::Publish, 2, std::string_view(packet).substr(2, 9)};
        QVERIFY(!parsePublish(cut));
    }
};

QTEST_GUILESS_MAIN(tst_DeliveryLedger)
#include "tst_deliveryledger.moc"
