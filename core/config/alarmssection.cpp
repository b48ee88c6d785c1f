// SPDX-License-Identifier: Apache-2.0
// Reads "alarms": quiet time, priorities and the profiles of cameras.
#include "config/alarmfields.h"
#include "config/configsections.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr size_t mostProfiles = 50;
constexpr size_t mostAlarmTypes = 50;
constexpr qsizetype longestName = 256;
constexpr qsizetype longestPointer = 1024;

void readPriorities(const JsonValue &rows, ObjectReader &alarms,
                    std::vector<AlarmPriorityConfig> &priorities)
{
    ConfigProblems &problems = alarms.problems();
    priorities.clear();
    for (size_t i = 0; i < rows.items.size() && !problems.isFull(); ++i) {
        ObjectReader row(rows.items[i], QStringLiteral("alarms.priorities[%1]").arg(i), problems);
        AlarmPriorityConfig priority;
        if (row.has("minFlowRate"))
            priority.minFlowRate = row.number("minFlowRate", 0, 0, 1e9);
        if (row.has("minConfidence"))
            priority.minConfidence = row.number("minConfidence", 0, 0, 100);
        row.required("priority", QStringLiteral("1 is the most urgent, 5 the least"));
        priority.priority = int(row.integer("priority", priority.priority, 1, 5));
        row.finish();
        priorities.push_back(priority);
    }
    if (rows.items.empty())
        alarms.problem("priorities", QStringLiteral("an empty table gives no alarm a priority; "
                                                    "leave the key out for the default table"));
    else if (const AlarmPriorityConfig &last = priorities.back();
             last.minFlowRate || last.minConfidence)
        alarms.problem("priorities", QStringLiteral("the last row must have no condition, so that "
                                                    "every alarm gets a priority"));
}

/// Empty: nothing is wrong.
QString wrongWithAlarmType(const JsonValue &value)
{
    if (value.kind != JsonValue::Kind::String)
        return QStringLiteral("this must be a string, the type of an event, not %1")
            .arg(value.kindName());
    if (value.string.isEmpty())
        return QStringLiteral("an event's type is not empty; that of events without one is "
                              "\"message\"");
    if (value.string.size() > longestName)
        return QStringLiteral("a type has at most %1 characters here").arg(longestName);
    if (value.string.contains(u'\n') || value.string.contains(u'\r'))
        return QStringLiteral("no event's type contains a line break");
    if (value.string == QLatin1String("*"))
        return QStringLiteral("types stand here to the letter, and * would make an alarm of every "
                              "heartbeat; list the types that are alarms");
    return {};
}

QList<QByteArray> readAlarmTypes(ObjectReader &profile)
{
    QList<QByteArray> types;
    profile.required("alarmTypes", QStringLiteral("it lists the types of the events that are "
                                                  "alarms: \"alarmTypes\": [\"LEAK\"]"));
    const JsonValue *list = profile.array("alarmTypes");
    if (!list)
        return types;
    if (list->items.empty())
        profile.problem("alarmTypes", QStringLiteral("without a type nothing the camera says is an "
                                                     "alarm; list at least one, such as \"LEAK\""));
    if (list->items.size() > mostAlarmTypes)
        profile.problem("alarmTypes", QStringLiteral("there are more than %1 types here; make "
                                                     "several profiles of them")
                                          .arg(mostAlarmTypes));
    const QString path = profile.pathOf(QStringLiteral("alarmTypes"));
    for (size_t i = 0; i < std::min(list->items.size(), mostAlarmTypes); ++i) {
        const JsonValue &item = list->items[i];
        QString wrong = wrongWithAlarmType(item);
        const QByteArray type = item.string.toUtf8();
        if (wrong.isEmpty() && types.contains(type))
            wrong = QStringLiteral("this type stands here twice; keep one");
        if (wrong.isEmpty())
            types << type;
        else
            profile.problems().add(item.offset, path + QStringLiteral("[%1]").arg(i), wrong);
    }
    return types;
}

/// RFC 6901, but for the pointer to the whole payload, which is no field. Empty: nothing is wrong.
QString wrongWithPointer(const QString &pointer)
{
    if (!pointer.startsWith(u'/'))
        return QStringLiteral("this is no JSON pointer (RFC 6901): it must begin with /, for "
                              "example \"/data/flow\"");
    if (pointer.size() > longestPointer)
        return QStringLiteral("a pointer has at most %1 characters here").arg(longestPointer);
    if (pointer.contains(QChar(u'\0')))
        return QStringLiteral("a pointer must not contain U+0000");
    for (qsizetype at = pointer.indexOf(u'~'); at >= 0; at = pointer.indexOf(u'~', at + 1)) {
        const QChar next = at + 1 < pointer.size() ? pointer[at + 1] : QChar();
        if (next != u'0' && next != u'1')
            return QStringLiteral("a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of "
                                  "the key write ~0, for a / write ~1");
    }
    return {};
}

QMap<QString, QString> readFields(const JsonValue &value, const QString &path,
                                  ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    QMap<QString, QString> fields;
    for (const AlarmFieldInfo &field : alarmFields) {
        if (!object.has(field.name))
            continue;
        // What is no string has been told; a valid fallback keeps it at one problem.
        const QString pointer = object.string(field.name, QStringLiteral("/"));
        if (const QString wrong = wrongWithPointer(pointer); !wrong.isEmpty())
            object.problem(field.name, wrong);
        fields.insert(QString::fromLatin1(field.name), pointer);
    }
    // Half a position is none, and nobody would notice that the map stays empty.
    const auto needs = [&object](const char *key, const char *other) {
        if (object.has(key) && !object.has(other))
            object.problem(key, QStringLiteral("a position needs both; \"%1\" is missing")
                                    .arg(QLatin1String(other)));
    };
    needs("latitude", "longitude");
    needs("longitude", "latitude");
    needs("cameraLatitude", "cameraLongitude");
    needs("cameraLongitude", "cameraLatitude");
    object.finish();
    return fields;
}

AlarmProfileConfig readProfile(const JsonValue &value, const QString &path,
                               ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    AlarmProfileConfig profile;
    profile.alarmTypes = readAlarmTypes(object);
    if (const JsonValue *fields = object.object("fields"))
        profile.fields = readFields(*fields, object.pathOf(QStringLiteral("fields")), problems);
    object.finish();
    return profile;
}

QString wrongWithProfileName(const QString &name)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (name.trimmed().isEmpty())
        return QStringLiteral("a profile's name must not be empty: assets refer to it");
    if (name.size() > longestName)
        return QStringLiteral("a profile's name has at most %1 characters").arg(longestName);
    if (std::any_of(name.begin(), name.end(), isControl))
        return QStringLiteral("a profile's name must not contain control characters");
    if (name == builtInAlarmProfile)
        return QStringLiteral("this profile is built in and stays as it is; give yours another "
                              "name, and name it in the \"profile\" of the assets");
    return {};
}

std::map<QString, AlarmProfileConfig> readProfiles(const JsonValue &value, ObjectReader &alarms)
{
    ConfigProblems &problems = alarms.problems();
    const ObjectReader object(value, alarms.pathOf(QStringLiteral("profiles")), problems);
    std::map<QString, AlarmProfileConfig> profiles;
    if (value.members.size() > mostProfiles)
        alarms.problem("profiles",
                       QStringLiteral("there are more than %1 profiles; cameras of one kind "
                                      "can share one")
                           .arg(mostProfiles));
    for (const JsonValue::Member &member : value.members) {
        if (problems.isFull())
            break;
        const QString path = object.pathOf(member.name);
        if (const QString wrong = wrongWithProfileName(member.name); !wrong.isEmpty())
            problems.add(member.offset, path, wrong);
        profiles[member.name] = readProfile(member.value, path, problems);
    }
    return profiles;
}

} // namespace

AlarmsConfig readAlarms(const JsonValue &value, ConfigProblems &problems)
{
    ObjectReader object(value, QStringLiteral("alarms"), problems);
    AlarmsConfig alarms;
    alarms.quietAfter = std::chrono::seconds(
        object.integer("quietAfterSeconds", alarms.quietAfter.count(), 1, 7 * 86'400));
    alarms.cellMetres = object.number("cellMetres", alarms.cellMetres, 0.1, 10'000);
    if (const JsonValue *rows = object.array("priorities"))
        readPriorities(*rows, object, alarms.priorities);
    if (const JsonValue *profiles = object.object("profiles"))
        alarms.profiles = readProfiles(*profiles, object);
    object.finish();
    return alarms;
}

void checkAlarmProfile(ObjectReader &asset, const QString &profile,
                       const std::map<QString, AlarmProfileConfig> &profiles)
{
    if (profile.isEmpty() || profile == builtInAlarmProfile || profiles.contains(profile))
        return;
    QStringList known{builtInAlarmProfile};
    for (const auto &[name, unused] : profiles) {
        if (known.size() == 20)
            break;
        known << name;
    }
    asset.problem("profile", QStringLiteral("there is no such profile in \"alarms.profiles\": ") +
                                 ObjectReader::notAmong(profile, known));
}

} // namespace Runnel
