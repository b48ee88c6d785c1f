// SPDX-License-Identifier: Apache-2.0
// MQTT 5 properties between our values and libmosquitto's linked lists.
#pragma once

#include "mqtt/mqttlink.h"

#include <mosquitto.h>

#include <memory>

namespace Runnel {

/// An owned property list; null when empty.
class MosquittoProperties
{
public:
    static MosquittoProperties forConnect(const MqttConnectOptions &options);
    static MosquittoProperties forMessage(const MqttMessage &message);

    const mosquitto_property *get() const { return m_list.get(); }
    mosquitto_property *release() { return m_list.release(); }

private:
    struct Free
    {
        void operator()(mosquitto_property *list) const { mosquitto_property_free_all(&list); }
    };
    std::unique_ptr<mosquitto_property, Free> m_list;
};

MqttSessionLimits sessionLimits(const mosquitto_property *connack, bool sessionPresent);
MqttMessage receivedMessage(const mosquitto_message &message, const mosquitto_property *properties);

} // namespace Runnel
