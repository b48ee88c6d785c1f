// SPDX-License-Identifier: Apache-2.0
// Finds the sample, and the route's own message among all that it becomes.
#include "routes/routepreview.h"

#include "config/configreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Runnel {

namespace {

/// What concerns this endpoint: a large site is not read again for every keystroke.
QByteArray slim(const QJsonObject &document, const EndpointId &endpoint)
{
    QJsonObject part = document;
    QJsonArray devices;
    for (const QJsonValue &device : document.value(QLatin1String("devices")).toArray()) {
        if (device.toObject().value(QLatin1String("name")) == endpoint.device)
            devices.append(device);
    }
    QJsonArray assets;
    const QJsonArray all = document.value(QLatin1String("assets")).toArray();
    for (const qsizetype number : Routes::assetsOf(document, endpoint))
        assets.append(all.at(number));
    part.insert(QStringLiteral("devices"), devices);
    part.insert(QStringLiteral("assets"), assets);
    return QJsonDocument(part).toJson(QJsonDocument::Compact);
}

std::optional<RouteSample> sampleOf(const std::vector<RouteRow> &rows, const EndpointId &endpoint,
                                    const RouteRow &row, const RouteSamples &samples)
{
    if (!row.isOther())
        return samples.find(endpoint, row.type);
    // The newest of those that nothing else takes.
    std::optional<RouteSample> best;
    for (const QByteArray &type : samples.types(endpoint)) {
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const RouteRow &known) { return known.type == type; }))
            continue;
        const auto sample = samples.find(endpoint, type);
        if (sample && (!best || sample->receivedAt > best->receivedAt))
            best = sample;
    }
    return best;
}

/// The router goes through assets, groups, events and destinations in the document's order.
std::optional<size_t> messageOf(std::vector<RouteRow> rows, const RouteRow &row,
                                const QByteArray &type)
{
    std::erase_if(rows, [](const RouteRow &known) { return !known.assetEnabled; });
    const bool exact = std::any_of(rows.begin(), rows.end(),
                                   [&](const RouteRow &known) { return known.type == type; });
    size_t number = 0;
    for (const RouteRow &known : rows) {
        if (known.type != (exact ? type : QByteArrayLiteral("*")))
            continue;
        if (known.asset == row.asset && known.group == row.group && known.event == row.event &&
            known.destination == row.destination)
            return number;
        ++number;
    }
    return std::nullopt;
}

} // namespace

RoutePreview RoutePreview::of(const QJsonObject &document, const EndpointId &endpoint,
                              const RouteRow &row, const RouteSamples &samples, qint64 now)
{
    RoutePreview preview;
    const std::vector<RouteRow> rows = Routes::rowsOf(document, endpoint);
    preview.sample = sampleOf(rows, endpoint, row, samples);
    if (!preview.sample)
        return preview;
    const RouteSample &sample = *preview.sample;
    const Config config = ConfigReader::read(slim(document, endpoint)).config;
    Event event;
    event.type = sample.type;
    event.data = sample.payload;
    event.validJson = sample.validJson;
    event.receivedAt = sample.receivedAt != 0 ? sample.receivedAt : now;
    preview.whole =
        EventPreview::of(config, endpoint, event,
                         sample.sequence != 0 ? sample.sequence : samples.nextSequence(endpoint));
    preview.which = messageOf(rows, row, sample.type);
    if (preview.which && *preview.which >= preview.whole.messages.size())
        preview.which.reset();
    return preview;
}

} // namespace Runnel
