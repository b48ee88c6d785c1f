// SPDX-License-Identifier: Apache-2.0
// Events as a plant's cameras send them.
#include "feedsamples.h"

#include "panelsamples.h"

namespace Runnel {

FeedEvent FeedSamples::event(quint64 number, qint64 at)
{
    const int camera = int(number % 7) + 1;
    FeedEvent event;
    event.number = number;
    event.endpoint = PanelSamples::camera(camera);
    event.sequence = number;
    event.receivedAt = at;
    const quint64 turn = number % 10;
    if (turn < 6) {
        event.type = "ALERT_DATA";
        event.payload = R"({"gas_name":"methane","flow_rate":)" +
                        QByteArray::number(0.2 + double(number % 13) / 10, 'f', 2) +
                        R"(,"unit":"g/s","confidence":)" + QByteArray::number(60 + number % 40) +
                        R"(,"position":{"latitude":64.5512,"longitude":35.7820},"wind":[270,4.2]})";
    } else if (turn < 9) {
        event.type = "HEARTBEAT";
        event.payload = R"({"status":"ok","uptime":)" + QByteArray::number(number) + '}';
    } else {
        event.type = "ANALYTICS_ENABLED";
        event.payload = R"({"reason":"operator"})";
        event.sequence = 0;
    }
    event.payloadBytes = event.payload.size();
    if (event.sequence != 0)
        event.topics = {"plant/north/" + event.endpoint.device.toUtf8() + '/' + event.type};
    return event;
}

FeedEvent FeedSamples::hostile(quint64 number, qint64 at)
{
    FeedEvent event = FeedSamples::event(number, at);
    event.type = "<b>x</b><img src=\"file:///x.png\">";
    event.endpoint.device = QStringLiteral("cam\n") + QChar(0x202e) + QStringLiteral("<i>1</i>");
    event.payload = QByteArray(10'000, 'W') + "\r\n\x1b[31m<b>bold</b>\xe2\x80\xae drow";
    event.payloadBytes = event.payload.size();
    event.validJson = false;
    event.topics = {"a/<u>b</u>/" + QByteArray(10'000, 't')};
    return event;
}

RuntimeUpdate FeedSamples::update(quint64 first, int count, qint64 at)
{
    RuntimeUpdate update;
    for (int i = 0; i < count; ++i)
        update.events.push_back(event(first + quint64(i), at + i));
    return update;
}

void FeedSamples::acknowledge(RuntimeUpdate &update, quint64 first, int count, qint64 at,
                              double latency)
{
    for (int i = 0; i < count; ++i)
        update.acknowledged.push_back({first + quint64(i), at, latency});
}

} // namespace Runnel
