// SPDX-License-Identifier: Apache-2.0
// Compiles the assets to rules, and remembers what they gave.
#include "route/router.h"

#include "base/escape.h"
#include "base/logging.h"
#include "config/topictemplate.h"

#include <QHash>

namespace Runnel {

namespace {

struct CompiledDestination
{
    TopicTemplate topic;
    quint8 qos = 1;
    bool retain = false;
    std::optional<quint32> ttlSeconds;
};

/// One configured event of one asset.
struct Rule
{
    QByteArray asset;
    QByteArray group;
    QByteArray event; ///< empty: named by the type (a `*`)
    std::vector<CompiledDestination> destinations;
};

struct EndpointRoutes
{
    QByteArray source;
    QHash<QByteArray, std::vector<Rule>> exact; ///< by event type
    std::vector<Rule> others;
    QHash<QByteArray, Publications> cache;
};

QByteArray subjectOf(const Rule &rule, const QByteArray &event)
{
    return asTopicLevel(rule.asset) + '/' + asTopicLevel(rule.group) + '/' + asTopicLevel(event);
}

/// CloudEvents wants a URI reference: runnel:INSTANCE/DEVICE/ENDPOINT, percent-encoded.
QByteArray sourceOf(const QString &instance, const EndpointId &endpoint)
{
    return "runnel:" + instance.toUtf8().toPercentEncoding() + '/' +
           endpoint.device.toUtf8().toPercentEncoding() + '/' +
           endpoint.endpoint.toUtf8().toPercentEncoding();
}

std::vector<CompiledDestination> compiled(const std::vector<DestinationConfig> &destinations)
{
    std::vector<CompiledDestination> result;
    for (const DestinationConfig &destination : destinations) {
        TopicTemplate::Error error;
        const auto topic = TopicTemplate::parse(destination.topic, error);
        if (!topic) {
            // ConfigReader refuses such a file; a configuration from elsewhere may have it.
            qCWarning(logRoute).noquote()
                << "Topic" << destination.topic << "left out:" << error.message;
            continue;
        }
        result.push_back({*topic, quint8(destination.qos == 0 ? 0 : 1), destination.retain,
                          destination.ttlSeconds});
    }
    return result;
}

} // namespace

struct Router::Private
{
    explicit Private(const Config &config);

    void add(const AssetConfig &asset);
    Publications publicationsFor(const EndpointId &endpoint, const EndpointRoutes &routes,
                                 const QByteArray &type) const;

    QString instance;
    QString site;
    QHash<EndpointId, EndpointRoutes> endpoints;
};

Router::Private::Private(const Config &config)
    : instance(config.instance)
    , site(config.siteName)
{
    for (const AssetConfig &asset : config.assets) {
        if (asset.enabled)
            add(asset);
    }
}

void Router::Private::add(const AssetConfig &asset)
{
    EndpointRoutes &routes = endpoints[asset.endpoint];
    routes.source = sourceOf(instance, asset.endpoint);
    for (const EventGroupConfig &group : asset.eventGroups) {
        for (const EventConfig &event : group.events) {
            const auto &destinations =
                !event.destinations.empty() ? event.destinations : group.defaultDestinations;
            Rule rule{asset.name.toUtf8(),
                      group.name.toUtf8(),
                      {},
                      compiled(destinations.empty()
                                   ? std::vector<DestinationConfig>{DestinationConfig{}}
                                   : destinations)};
            const bool isOther = event.dataSource.isEmpty() || event.dataSource == "*";
            if (!isOther)
                rule.event = event.name.toUtf8();
            (isOther ? routes.others : routes.exact[event.dataSource]).push_back(std::move(rule));
        }
    }
}

Publications Router::Private::publicationsFor(const EndpointId &endpoint,
                                              const EndpointRoutes &routes,
                                              const QByteArray &type) const
{
    const auto exact = routes.exact.constFind(type);
    const std::vector<Rule> &rules = exact != routes.exact.cend() ? *exact : routes.others;
    auto publications = std::make_shared<std::vector<Publication>>();
    TopicValues values;
    values.set(TopicToken::Device, endpoint.device);
    values.set(TopicToken::Endpoint, endpoint.endpoint);
    values.set(TopicToken::Type, type);
    values.set(TopicToken::Site, site);
    values.set(TopicToken::Instance, instance);
    for (const Rule &rule : rules) {
        const QByteArray &event = rule.event.isEmpty() ? type : rule.event;
        values.set(TopicToken::Asset, rule.asset);
        values.set(TopicToken::Event, event);
        for (const CompiledDestination &destination : rule.destinations)
            publications->push_back({destination.topic.expand(values), destination.qos,
                                     destination.retain, destination.ttlSeconds, routes.source,
                                     subjectOf(rule, event)});
    }
    if (publications->empty())
        return nullptr;
    return publications;
}

Router::Router(const Config &config)
    : d(std::make_unique<Private>(config))
{}

Router::Router(Router &&other) noexcept = default;
Router &Router::operator=(Router &&other) noexcept = default;
Router::~Router() = default;

Publications Router::route(const EndpointId &endpoint, const Event &event)
{
    const auto routes = d->endpoints.find(endpoint);
    if (routes == d->endpoints.end())
        return nullptr;
    if (const auto known = routes->cache.constFind(event.type); known != routes->cache.cend())
        return *known;
    Publications publications = d->publicationsFor(endpoint, *routes, event.type);
    if (event.type.size() <= maximumCachedBytes && routes->cache.size() < maximumCachedTypes)
        routes->cache.insert(event.type, publications);
    return publications;
}

} // namespace Runnel
