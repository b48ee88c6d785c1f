// SPDX-License-Identifier: Apache-2.0
// The parts of the configuration reader, one a section of the file. Internal to core/config.
#pragma once

#include "config/config.h"
#include "config/objectreader.h"
#include "config/topictemplate.h"

#include <QSet>

namespace Runnel {

/// What an authentication object may hold where it stands.
struct AuthenticationRules
{
    bool encrypted = false;   ///< the connection uses TLS
    bool mayUseBearer = true; ///< endpoints only
    QString plainName;        ///< of the unencrypted transport: "plain HTTP", "MQTT without TLS"
};

AuthenticationConfig readAuthentication(const JsonValue &value, const QString &path,
                                        const AuthenticationRules &rules, ConfigProblems &problems);

MqttConfig readMqtt(const JsonValue &value, const QString &path, ConfigProblems &problems);

std::vector<DeviceConfig> readDevices(const JsonValue &list, ConfigProblems &problems);
EndpointConfig readEndpoint(const JsonValue &value, const QString &path, const EndpointId &id,
                            bool deviceEnabled, ConfigProblems &problems);

std::vector<AssetConfig> readAssets(const JsonValue &list, const QSet<EndpointId> &endpoints,
                                    const std::map<QString, AlarmProfileConfig> &profiles,
                                    ConfigProblems &problems);
/// The asset of an endpoint that no asset refers to.
AssetConfig impliedAsset(const EndpointId &endpoint);

OutboxConfig readOutbox(const JsonValue &value, ConfigProblems &problems);
AlarmsConfig readAlarms(const JsonValue &value, ConfigProblems &problems);
/// Tells when the `profile` that an asset names is none.
void checkAlarmProfile(ObjectReader &asset, const QString &profile,
                       const std::map<QString, AlarmProfileConfig> &profiles);
MapConfig readMap(const JsonValue &value, ConfigProblems &problems);
OperationsConfig readOperations(const JsonValue &value, ConfigProblems &problems);

QMap<QString, QString> readAttributes(const JsonValue &value, const QString &path,
                                      ConfigProblems &problems);
/// Tells what is wrong with the template that is the string `key` of the object, at its place.
void checkTopicTemplate(ObjectReader &object, const char *key,
                        const std::vector<TopicToken> &allowed = {});

} // namespace Runnel
