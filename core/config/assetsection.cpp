// SPDX-License-Identifier: Apache-2.0
// Reads "assets": event groups, events and their destinations.
#include "config/configsections.h"

namespace Runnel {

namespace {

DestinationConfig readDestination(const JsonValue &value, const QString &path,
                                  ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    DestinationConfig destination;
    object.choice<int>("target", 0, {{"Mqtt", 0}});
    if (const JsonValue *configuration = object.object("configuration")) {
        ObjectReader inner(*configuration, object.pathOf(QStringLiteral("configuration")),
                           problems);
        destination.topic = inner.string("topic", destination.topic);
        checkTopicTemplate(inner, "topic");
        destination.qos = inner.choice<int>("qos", 1, {{"Qos0", 0}, {"Qos1", 1}});
        destination.retain =
            inner.choice<bool>("retain", false, {{"Never", false}, {"Keep", true}});
        if (inner.has("ttl"))
            destination.ttlSeconds = quint32(inner.integer("ttl", 1, 1, 4'294'967'295));
        inner.finish();
    }
    object.finish();
    return destination;
}

std::vector<DestinationConfig> readDestinations(ObjectReader &owner, const char *key)
{
    std::vector<DestinationConfig> destinations;
    const JsonValue *list = owner.array(key);
    if (!list)
        return destinations;
    if (list->items.size() > 16)
        owner.problem(key, QStringLiteral("there are more than 16 destinations"));
    const QString path = owner.pathOf(QLatin1String(key));
    for (size_t i = 0; i < list->items.size() && !owner.problems().isFull(); ++i)
        destinations.push_back(readDestination(list->items[i], path + QStringLiteral("[%1]").arg(i),
                                               owner.problems()));
    return destinations;
}

EventConfig readEvent(const JsonValue &value, const QString &path, ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    EventConfig event;
    object.required("name", QStringLiteral("topics refer to an event by its name"));
    event.name = object.name("name");
    if (object.has("dataSource") && object.has("eventNotifier"))
        object.problem("eventNotifier", QStringLiteral("this is the older name of \"dataSource\", "
                                                       "which stands here too; remove this one"));
    event.dataSource =
        object.string(object.has("dataSource") ? "dataSource" : "eventNotifier").toUtf8();
    if (event.dataSource.isEmpty())
        event.dataSource = QByteArrayLiteral("*");
    if (event.dataSource.contains('\n') || event.dataSource.contains('\r'))
        object.problem("dataSource", QStringLiteral("no event's type contains a line break"));
    if (const JsonValue *schema = object.object("schema")) {
        ObjectReader inner(*schema, object.pathOf(QStringLiteral("schema")), problems);
        event.validation =
            inner.choice<SchemaValidation>("validation", SchemaValidation::Off,
                                           {{"Off", SchemaValidation::Off},
                                            {"Report", SchemaValidation::Report},
                                            {"Quarantine", SchemaValidation::Quarantine}});
        inner.finish();
    }
    event.destinations = readDestinations(object, "destinations");
    object.finish();
    return event;
}

EventGroupConfig readGroup(const JsonValue &value, const QString &path, ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    EventGroupConfig group;
    object.required("name", QStringLiteral("every event group has a name"));
    group.name = object.name("name");
    group.defaultDestinations = readDestinations(object, "defaultDestinations");
    if (const JsonValue *events = object.array("events")) {
        QSet<QString> names;
        const QString eventsPath = object.pathOf(QStringLiteral("events"));
        for (size_t i = 0; i < events->items.size() && !problems.isFull(); ++i) {
            const QString where = eventsPath + QStringLiteral("[%1]").arg(i);
            EventConfig event = readEvent(events->items[i], where, problems);
            if (!event.name.isEmpty() && names.contains(event.name))
                problems.add(events->items[i].offset, where + QStringLiteral(".name"),
                             QStringLiteral("another event of this group has this name already"));
            names.insert(event.name);
            group.events.push_back(std::move(event));
        }
    }
    object.finish();
    return group;
}

EndpointId readDeviceRef(ObjectReader &asset, const QSet<EndpointId> &endpoints)
{
    asset.required("deviceRef", QStringLiteral("it names the device and its endpoint"));
    const JsonValue *value = asset.object("deviceRef");
    if (!value)
        return {};
    ObjectReader object(*value, asset.pathOf(QStringLiteral("deviceRef")), asset.problems());
    object.required("deviceName", QStringLiteral("it is the name of one of the \"devices\""));
    object.required("endpointName",
                    QStringLiteral("it is the name of one of the device's \"endpoints\""));
    const EndpointId id{object.string("deviceName"), object.string("endpointName")};
    if (!id.device.isEmpty() && !id.endpoint.isEmpty() && !endpoints.contains(id)) {
        QStringList devices;
        QStringList names;
        for (const EndpointId &known : endpoints) {
            devices << known.device;
            if (known.device == id.device)
                names << known.endpoint;
        }
        devices.removeDuplicates();
        devices.sort();
        names.sort();
        if (names.isEmpty())
            object.problem("deviceName",
                           QStringLiteral("no device with an endpoint has this name: ") +
                               ObjectReader::notAmong(id.device, devices.mid(0, 20)));
        else
            object.problem("endpointName",
                           QStringLiteral("the device has no such endpoint: ") +
                               ObjectReader::notAmong(id.endpoint, names.mid(0, 20)));
    }
    object.finish();
    return id;
}

} // namespace

void checkTopicTemplate(ObjectReader &object, const char *key,
                        const std::vector<TopicToken> &allowed)
{
    const JsonValue *value = object.member(key);
    if (!value || value->kind != JsonValue::Kind::String)
        return;
    TopicTemplate::Error error;
    if (TopicTemplate::parse(value->string, error, allowed))
        return;
    // Point into the string where the text is as it is read, that is, without escapes.
    const QByteArray utf8 = value->string.toUtf8();
    qsizetype offset = value->offset;
    if (object.problems().text().mid(offset + 1, utf8.size()) == utf8)
        offset += 1 + value->string.left(error.position).toUtf8().size();
    object.problemAt(offset, key, error.message);
}

AssetConfig impliedAsset(const EndpointId &endpoint)
{
    EventConfig all;
    all.name = QStringLiteral("all");
    all.dataSource = QByteArrayLiteral("*");
    EventGroupConfig group;
    group.name = QStringLiteral("events");
    group.events.push_back(all);
    AssetConfig asset;
    asset.name = endpoint.device;
    asset.displayName = endpoint.device;
    asset.endpoint = endpoint;
    asset.eventGroups.push_back(group);
    asset.implied = true;
    return asset;
}

std::vector<AssetConfig> readAssets(const JsonValue &list, const QSet<EndpointId> &endpoints,
                                    const std::map<QString, AlarmProfileConfig> &profiles,
                                    ConfigProblems &problems)
{
    std::vector<AssetConfig> assets;
    QSet<QString> names;
    for (size_t i = 0; i < list.items.size() && !problems.isFull(); ++i) {
        ObjectReader object(list.items[i], QStringLiteral("assets[%1]").arg(i), problems);
        AssetConfig asset;
        object.required("name", QStringLiteral("topics refer to an asset by its name"));
        asset.name = object.name("name");
        if (!asset.name.isEmpty() && names.contains(asset.name))
            object.problem("name", QStringLiteral("another asset has this name already"));
        names.insert(asset.name);
        asset.displayName = object.string("displayName", asset.name);
        asset.enabled = object.boolean("enabled", true);
        asset.endpoint = readDeviceRef(object, endpoints);
        asset.profile = object.string("profile");
        checkAlarmProfile(object, asset.profile, profiles);
        if (const JsonValue *attributes = object.object("attributes"))
            asset.attributes =
                readAttributes(*attributes, object.pathOf(QStringLiteral("attributes")), problems);
        if (const JsonValue *groups = object.array("eventGroups")) {
            QSet<QString> groupNames;
            for (size_t g = 0; g < groups->items.size() && !problems.isFull(); ++g) {
                const QString where = object.path() + QStringLiteral(".eventGroups[%1]").arg(g);
                EventGroupConfig group = readGroup(groups->items[g], where, problems);
                if (!group.name.isEmpty() && groupNames.contains(group.name))
                    problems.add(
                        groups->items[g].offset, where + QStringLiteral(".name"),
                        QStringLiteral("another event group of this asset has this name already"));
                groupNames.insert(group.name);
                asset.eventGroups.push_back(std::move(group));
            }
        }
        object.finish();
        assets.push_back(std::move(asset));
    }
    return assets;
}

} // namespace Runnel
