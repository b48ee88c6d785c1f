// SPDX-License-Identifier: Apache-2.0
// An event as an MQTT message: the properties that describe it, its expiry and its size.
#include "memoryqueue.h"
#include "mqtt/cloudevent.h"
#include "mqtt/packetsize.h"

#include <QTest>

using namespace Runnel;

namespace {

QByteArray userProperty(const MqttMessage &message, const QByteArray &name)
{
    for (const auto &[key, value] : message.userProperties) {
        if (key == name)
            return value;
    }
    return "(none)";
}

OutboxRecord sampleRecord()
{
    OutboxRecord record;
    record.endpoint = {QStringLiteral("cam/1"), QStringLiteral("events")};
    record.sequence = 42;
    record.event.type = "ALERT_DLQC";
    record.event.data = "{\"a\": 1}";
    record.event.receivedAt = 1'767'225'600'123;
    return record;
}

} // namespace

class TestCloudEvent : public QObject
{
    Q_OBJECT

private slots:
    void describesTheEventInUserProperties();
    void leavesPropertiesOutOn311();
    void shortensTheExpiryByTheTimeWaited();
    void cleansForeignTextForUserProperties();
    void computesThePacketSize();
};

void TestCloudEvent::describesTheEventInUserProperties()
{
    OutboxRecord record = sampleRecord();
    Publication publication = publicationTo("a/b");
    publication.source = "runnel/north";
    publication.subject = "tank";
    const MqttMessage message = CloudEventWriter("north").message(
        record, publication, MqttVersion::V5, record.event.receivedAt);
    QCOMPARE(message.payload, record.event.data);
    QCOMPARE(message.contentType, QByteArray("application/json"));
    QCOMPARE(userProperty(message, "specversion"), QByteArray("1.0"));
    QCOMPARE(userProperty(message, "type"), QByteArray("ALERT_DLQC"));
    QCOMPARE(userProperty(message, "source"), QByteArray("runnel/north"));
    QCOMPARE(userProperty(message, "subject"), QByteArray("tank"));
    QCOMPARE(userProperty(message, "time"), QByteArray("2026-01-01T00:00:00.123Z"));
    QCOMPARE(userProperty(message, "runnel-seq"), QByteArray("42"));
    QVERIFY(!message.expirySeconds);
    const QByteArray id = userProperty(message, "id");
    QCOMPARE(userProperty(CloudEventWriter("north").message(record, publication, MqttVersion::V5,
                                                            record.event.receivedAt + 100'000),
                          "id"),
             id);
    OutboxRecord other = record;
    other.sequence = 43;
    QVERIFY(CloudEventWriter("north").id(other) != id);
    QVERIFY(CloudEventWriter("south").id(record) != id);
    other = record;
    other.endpoint = {QStringLiteral("cam"), QStringLiteral("1/events")};
    QVERIFY(CloudEventWriter("north").id(other) != id);
    record.event.validJson = false;
    QCOMPARE(CloudEventWriter("north").message(record, publication, MqttVersion::V5, 0).contentType,
             QByteArray("text/plain;charset=utf-8"));
}

void TestCloudEvent::leavesPropertiesOutOn311()
{
    Publication publication = publicationTo("a/b");
    publication.ttlSeconds = 10;
    const MqttMessage message =
        CloudEventWriter("north").message(sampleRecord(), publication, MqttVersion::V311, 0);
    QVERIFY(message.userProperties.empty() && message.contentType.isEmpty() &&
            !message.expirySeconds);
    QCOMPARE(message.payload, sampleRecord().event.data);
}

void TestCloudEvent::shortensTheExpiryByTheTimeWaited()
{
    const OutboxRecord record = sampleRecord();
    Publication publication = publicationTo("a/b");
    publication.ttlSeconds = 100;
    const auto expiryAfter = [&](qint64 milliseconds) {
        return CloudEventWriter("north")
            .message(record, publication, MqttVersion::V5, record.event.receivedAt + milliseconds)
            .expirySeconds.value_or(0);
    };
    QCOMPARE(expiryAfter(0), 100U);
    QCOMPARE(expiryAfter(30'500), 70U);
    QCOMPARE(expiryAfter(1'000'000), 1U);
    QCOMPARE(expiryAfter(-5'000), 100U); // a clock that was set back
}

void TestCloudEvent::cleansForeignTextForUserProperties()
{
    QCOMPARE(asPropertyValue("plain"), QByteArray("plain"));
    QCOMPARE(asPropertyValue("a\nb"), QByteArray("a\xEF\xBF\xBD"
                                                 "b"));
    QCOMPARE(asPropertyValue(QByteArray("a\0b", 3)), QByteArray("a\xEF\xBF\xBD"
                                                                "b"));
    QCOMPARE(asPropertyValue("\xFF"), QByteArray("\xEF\xBF\xBD"));
    QCOMPARE(asPropertyValue("gr\xC3\xBC\xC3\x9F"), QByteArray("gr\xC3\xBC\xC3\x9F"));
    const QByteArray cut = asPropertyValue(QByteArray("\xC3\xBC").repeated(400), 511);
    QCOMPARE(cut.size(), 510); // on a character's border
}

void TestCloudEvent::computesThePacketSize()
{
    MqttMessage message;
    message.topic = "a/b";
    message.payload = "xy";
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 2 + 2 + 3 + 2 + 2);
    QCOMPARE(publishPacketSize(message, MqttVersion::V5), 2 + 2 + 3 + 2 + 1 + 2);
    message.qos = 0;
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 2 + 2 + 3 + 2);
    message.payload = QByteArray(200, 'x');
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 1 + 2 + 2 + 3 + 200);
    message.expirySeconds = 1;
    message.userProperties = {{"n", "v"}};
    QCOMPARE(publishPacketSize(message, MqttVersion::V5), 1 + 2 + 2 + 3 + 1 + 5 + 7 + 200);
}

QTEST_GUILESS_MAIN(TestCloudEvent)
#include "tst_cloudevent.moc"
