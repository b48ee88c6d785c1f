// SPDX-License-Identifier: Apache-2.0
// What is previewed is what a real broker gets from a running connector, and what alarm is raised.
#include "runtime/eventpreview.h"

#include "base/clock.h"
#include "config/configreader.h"
#include "mosquittoprocess.h"
#include "mqttprobe.h"
#include "runtime/runtimethread.h"
#include "scriptedcamera.h"
#include "secret/secretresolver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Runnel;

namespace {

class NoSecrets final : public SecretResolver
{
public:
    void resolve(const SecretRef &, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(Redacted(QByteArrayLiteral("none"))); }, Qt::QueuedConnection);
    }
};

const EndpointId endpoint{QStringLiteral("cam"), QStringLiteral("events")};

/// JSON with single quotes, which moc reads more easily.
Config configured(const QUrl &camera, quint16 port)
{
    QByteArray json =
        "{'site': {'name': 'North terminal'}, 'operations': {'listen': ''}, 'mqtt': {'host': "
        "'127.0.0.1', 'port': " +
        QByteArray::number(port) +
        "}, 'devices': [{'name': 'cam', 'endpoints': {'events': {'address': '" +
        camera.toEncoded() +
        "', 'units': {'flowRate': 'g/s', 'mass': 'kg'}}}}], 'assets': [{'name': 'Tank farm', "
        "'deviceRef': {'deviceName': 'cam', "
        "'endpointName': 'events'}, 'eventGroups': [{'name': 'all', 'defaultDestinations': ["
        "{'configuration': {'topic': '{site}/{asset}/{event}', 'ttl': 3600}}, "
        "{'configuration': {'topic': 'copy/{type}', 'qos': 'Qos0'}}], 'events': ["
        "{'name': 'alert-dlqc', 'dataSource': 'ALERT_DLQC'}, "
        "{'name': 'on', 'dataSource': 'ANALYTICS_ENABLED', 'destinations': ["
        "{'configuration': {'topic': 'kept/{device}/{event}', 'retain': 'Keep'}}]}, "
        "{'name': 'other', 'dataSource': '*'}]}]}], 'alarms': {'priorities': ["
        "{'minFlowRate': 2, 'priority': 1}, {'minConfidence': 60, 'priority': 2}, "
        "{'priority': 3}]}}";
    const ConfigReadResult result = ConfigReader::read(json.replace('\'', '"'));
    if (!result.ok())
        qFatal("%s", qPrintable(result.fault.toString()));
    return result.config;
}

QByteArray userProperty(const MqttMessage &message, const QByteArray &name)
{
    for (const auto &[known, value] : message.userProperties) {
        if (known == name)
            return value;
    }
    return {};
}

/// What was received, as the preview is asked about it.
EventPreview previewOf(const Config &config, const MqttMessage &message)
{
    Event event;
    event.type = userProperty(message, "type");
    event.data = message.payload;
    event.validJson = message.contentType == "application/json";
    const QByteArray id = userProperty(message, "id");
    event.receivedAt = id.mid(id.indexOf('@') + 1).toLongLong();
    return EventPreview::of(config, endpoint, event,
                            userProperty(message, "runnel-seq").toULongLong());
}

} // namespace

class TestEventPreview : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheBrokerGetsAndWhichAlarmIsRaised();
    void showsNothingOfAnAssetThatIsOff();
    void unitsOfTheEventCountBeforeThoseOfTheEndpoint();
};

void TestEventPreview::showsWhatTheBrokerGetsAndWhichAlarmIsRaised()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    MosquittoProcess broker;
    QVERIFY(broker.start());
    ScriptedCamera camera;
    CameraConnection *connection = nullptr;
    camera.setHandler([&](CameraConnection &open) {
        connection = &open;
        open.openStream();
    });
    const Config config = configured(camera.url(), broker.port());
    MqttProbe probe(broker.port(), "#");
    QVERIFY(probe.start());
    std::vector<MqttMessage> messages;
    connect(&probe, &MqttProbe::received, this, [&](const MqttMessage &message) {
        if (!userProperty(message, "runnel-seq").isEmpty())
            messages.push_back(message);
    });

    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("state")));
    SystemClock clock;
    NoSecrets secrets;
    RuntimeThread runtime(
        RuntimeHost::Settings{
            config, {}, directory.filePath(QStringLiteral("state")), QStringLiteral("0")},
        clock, secrets);
    std::map<AlarmId, Alarm> alarms;
    connect(&runtime, &RuntimeClient::updated, this, [&](const RuntimeUpdate &update) {
        for (const Alarm &alarm : update.alarms)
            alarms.insert_or_assign(alarm.id, alarm);
    });
    runtime.start();
    QTRY_VERIFY(connection);
    const QByteArray leak = R"({"flow_rate": 2.5, "mass": 3, "mass_unit": "t", "leak_location":)"
                            R"({"latitude": 64.55, "longitude": 35.78}, "confidence_level": 20})";
    connection->sendChunk("event: ALERT_DLQC\ndata: " + leak +
                          "\n\nevent: ANALYTICS_ENABLED\ndata: {\"a\": \"\\u00fc\"}\n\n"
                          "event: odd/+#\ndata: no json \xC3\xA4\ndata: second\n\n");
    QTRY_COMPARE_WITH_TIMEOUT(messages.size(), size_t(5), 20'000);

    std::map<QByteArray, MqttMessage> byTopic;
    for (const MqttMessage &message : messages)
        byTopic.insert_or_assign(message.topic, message);
    QCOMPARE(byTopic.size(), size_t(5));
    for (const MqttMessage &received : messages) {
        const EventPreview preview = previewOf(config, received);
        const auto same = std::find_if(
            preview.messages.begin(), preview.messages.end(),
            [&](const MqttMessage &message) { return message.topic == received.topic; });
        QVERIFY2(same != preview.messages.end(), received.topic.constData());
        QCOMPARE(same->payload, received.payload);
        QCOMPARE(same->qos, received.qos);
        QCOMPARE(same->contentType, received.contentType);
        QVERIFY(same->userProperties == received.userProperties);
        QCOMPARE(same->expirySeconds.has_value(), received.expirySeconds.has_value());
        QCOMPARE(same->retain, received.topic.startsWith("kept/"));
    }

    QTRY_VERIFY(std::any_of(alarms.begin(), alarms.end(), [](const auto &known) {
        return known.first.family == AlarmFamily::Leak;
    }));
    for (const auto &[id, alarm] : alarms) {
        if (id.family != AlarmFamily::Leak)
            continue;
        Event event;
        event.type = "ALERT_DLQC";
        event.data = leak;
        const EventPreview preview = EventPreview::of(config, endpoint, event, 1);
        QVERIFY(preview.alarm);
        QCOMPARE(preview.alarm->priority, alarm.priority);
        QCOMPARE(preview.alarm->row, std::optional<size_t>(0));
        QCOMPARE(preview.alarm->asset, alarm.asset);
        QCOMPARE(preview.alarm->kind, id.kind);
        QVERIFY(preview.alarm->report == alarm.report);
        QCOMPARE(alarm.report.flowRate->unit, QStringLiteral("g/s"));
        QCOMPARE(alarm.report.mass->unit, QStringLiteral("t"));
    }
}

void TestEventPreview::showsNothingOfAnAssetThatIsOff()
{
    Config config = configured(QUrl(QStringLiteral("http://c/")), 1);
    config.assets.front().enabled = false;
    Event event;
    event.type = "ALERT_DLQC";
    event.data = "{}";
    const EventPreview preview = EventPreview::of(config, endpoint, event, 1);
    QVERIFY(preview.messages.empty());
    QVERIFY(!preview.alarm);
}

void TestEventPreview::unitsOfTheEventCountBeforeThoseOfTheEndpoint()
{
    const Config config = configured(QUrl(QStringLiteral("http://c/")), 1);
    Event event;
    event.type = "ALERT";
    const auto flow = [&](const QByteArray &data) {
        event.data = data;
        return *EventPreview::of(config, endpoint, event, 1).alarm->report.flowRate;
    };
    QCOMPARE(flow(R"({"flow_rate": 1, "unit": "kg/h"})").unit, QStringLiteral("kg/h"));
    QCOMPARE(flow(R"({"flow_rate": 1, "unit": ""})").unit, QStringLiteral("g/s"));
    QCOMPARE(flow(R"({"flow_rate": 1})").unit, QStringLiteral("g/s"));
}

QTEST_GUILESS_MAIN(TestEventPreview)
#include "tst_eventpreview.moc"
