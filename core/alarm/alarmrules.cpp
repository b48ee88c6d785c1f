// SPDX-License-Identifier: Apache-2.0
// Assets to profiles, and the checks of a command.
#include "alarm/alarmrules.h"

#include "config/alarmfields.h"

#include <algorithm>
#include <map>

namespace Runnel {

namespace {

Fault refused(const QString &why, const QString &remedy)
{
    return {FaultKind::CommandRefused, why, remedy, 0, RetryAdvice::Never};
}

Role neededFor(AlarmCommand::Kind kind)
{
    const bool engineering =
        kind == AlarmCommand::Kind::TakeOut || kind == AlarmCommand::Kind::PutBack;
    return engineering ? Role::Engineer : Role::Operator;
}

bool needsNote(AlarmCommand::Kind kind)
{
    return kind == AlarmCommand::Kind::Shelve || kind == AlarmCommand::Kind::Close ||
           kind == AlarmCommand::Kind::TakeOut;
}

} // namespace

AlarmReport AlarmRules::Source::read(const QByteArray &payload) const
{
    AlarmReport report = profile.read(payload);
    const auto complete = [](std::optional<Measure> &measure, const QString &unit) {
        if (measure && measure->unit.isEmpty())
            measure->unit = unit;
    };
    complete(report.flowRate, units.flowRate);
    complete(report.mass, units.mass);
    complete(report.temperature, units.temperature);
    complete(report.windSpeed, units.windSpeed);
    return report;
}

void AlarmRules::setConfig(const Config &config)
{
    m_config = config.alarms;
    m_sources.clear();
    // Compiled once: many cameras share one.
    std::map<QString, AlarmProfile> profiles{
        {builtInAlarmProfile, AlarmProfile::analyticsCamera()}};
    for (const auto &[name, profile] : config.alarms.profiles)
        profiles.try_emplace(name, profile.alarmTypes, profile.fields);
    QHash<EndpointId, UnitsConfig> units;
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints)
            units.insert(endpoint.id, endpoint.units);
    }
    for (const AssetConfig &asset : config.assets) {
        if (!asset.enabled)
            continue;
        // The reader lets no unknown name pass; should one come, leaks are still alarms.
        auto profile = profiles.find(asset.profile);
        if (profile == profiles.end())
            profile = profiles.find(builtInAlarmProfile);
        const QString name = asset.displayName.isEmpty() ? asset.name : asset.displayName;
        std::vector<Source> &sources = m_sources[asset.endpoint];
        // A second asset of the same profile would never be asked.
        if (std::none_of(sources.begin(), sources.end(), [&](const Source &source) {
                return source.profileName == profile->first;
            }))
            sources.push_back({name, profile->first, profile->second, units.value(asset.endpoint)});
    }
}

const AlarmRules::Source *AlarmRules::sourceOf(const EndpointId &endpoint) const
{
    const auto sources = m_sources.constFind(endpoint);
    return sources == m_sources.constEnd() ? nullptr : &sources->front();
}

const AlarmRules::Source *AlarmRules::alarmSourceOf(const EndpointId &endpoint,
                                                    const QByteArray &type) const
{
    const auto sources = m_sources.constFind(endpoint);
    if (sources == m_sources.constEnd())
        return nullptr;
    const auto source = std::find_if(sources->begin(), sources->end(),
                                     [&](const Source &one) { return one.profile.isAlarm(type); });
    return source == sources->end() ? nullptr : &*source;
}

QString AlarmRules::kindOf(const QByteArray &type) const
{
    return type == "ALERT_DLQC" ? QStringLiteral("ALERT") : QString::fromUtf8(type);
}

Fault AlarmRules::refusal(const AlarmCommand &command)
{
    if (command.role < neededFor(command.kind))
        return refused(QStringLiteral("Your role may not do this."),
                       neededFor(command.kind) == Role::Engineer
                           ? QStringLiteral("Sign in as engineer.")
                           : QStringLiteral("Sign in as operator."));
    if (command.by.trimmed().isEmpty())
        return refused(QStringLiteral("Nobody is named who does this."),
                       QStringLiteral("Sign in with a name."));
    if (needsNote(command.kind) && command.note.trimmed().isEmpty())
        return refused(QStringLiteral("This needs a reason."), QStringLiteral("Write one line."));
    if (command.note.size() > AlarmCommand::longestNote)
        return refused(
            QStringLiteral("The note is longer than %1 characters.").arg(AlarmCommand::longestNote),
            QStringLiteral("Shorten it."));
    if (command.kind == AlarmCommand::Kind::Shelve &&
        (command.shelfTime <= std::chrono::seconds(0) ||
         command.shelfTime > AlarmCommand::longestShelf))
        return refused(QStringLiteral("A shelf lasts up to 12 hours."),
                       QStringLiteral("Choose a time."));
    return {};
}

AlarmInput AlarmRules::inputOf(AlarmCommand::Kind kind)
{
    switch (kind) {
    case AlarmCommand::Kind::Acknowledge:
        return AlarmInput::Acknowledge;
    case AlarmCommand::Kind::Shelve:
        return AlarmInput::Shelve;
    case AlarmCommand::Kind::Unshelve:
        return AlarmInput::Unshelve;
    case AlarmCommand::Kind::Close:
        return AlarmInput::Close;
    case AlarmCommand::Kind::TakeOut:
        return AlarmInput::TakeOut;
    case AlarmCommand::Kind::PutBack:
        break;
    }
    return AlarmInput::PutBack;
}

Fault AlarmRules::unknownAlarm()
{
    return refused(QStringLiteral("This alarm is over."),
                   QStringLiteral("Nothing needs to be done; the journal has it."));
}

Fault AlarmRules::notInThisState()
{
    return refused(QStringLiteral("This cannot be done in the alarm's present state."),
                   QStringLiteral("Look at the alarm again: somebody may have been faster."));
}

} // namespace Runnel
