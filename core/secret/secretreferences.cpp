// SPDX-License-Identifier: Apache-2.0
// Walks the configuration.
#include "secret/secretreferences.h"

#include <algorithm>

namespace Runnel {

namespace {

void add(std::vector<SecretRef> &all, const SecretRef &reference)
{
    if (!reference.isEmpty() && std::find(all.begin(), all.end(), reference) == all.end())
        all.push_back(reference);
}

void add(std::vector<SecretRef> &all, const AuthenticationConfig &authentication)
{
    switch (authentication.method) {
    case AuthenticationMethod::Anonymous:
        break;
    case AuthenticationMethod::UsernamePassword:
        add(all, authentication.username.secret);
        add(all, authentication.password);
        break;
    case AuthenticationMethod::Certificate:
        add(all, authentication.certificate.secret);
        add(all, authentication.key);
        add(all, authentication.passphrase);
        break;
    case AuthenticationMethod::Bearer:
        add(all, authentication.token);
        break;
    }
}

} // namespace

std::vector<SecretRef> secretsOf(const EndpointConfig &endpoint)
{
    std::vector<SecretRef> all;
    if (!endpoint.enabled)
        return all;
    add(all, endpoint.authentication);
    for (const HeaderConfig &header : endpoint.headers)
        add(all, header.value.secret);
    return all;
}

std::vector<SecretRef> secretsOf(const MqttConfig &mqtt)
{
    std::vector<SecretRef> all;
    if (mqtt.tls) {
        add(all, mqtt.tlsCertificate.secret);
        add(all, mqtt.tlsKey);
        add(all, mqtt.tlsPassphrase);
    }
    add(all, mqtt.authentication);
    return all;
}

std::vector<SecretRef> secretsOf(const Config &config)
{
    std::vector<SecretRef> all = secretsOf(config.mqtt);
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            for (const SecretRef &reference : secretsOf(endpoint))
                add(all, reference);
        }
    }
    return all;
}

} // namespace Runnel
