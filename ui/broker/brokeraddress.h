// SPDX-License-Identifier: Apache-2.0
// The address of a broker as people copy it: a URL, or a host with its port.
#pragma once

#include "base/redacted.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Runnel {

struct BrokerAddress
{
    QString host;
    int port = 0;            ///< 0: not said
    std::optional<bool> tls; ///< what the scheme says; none without one
    QString user;
    Redacted password;

    /// mqtt, tcp, mqtts, ssl and tls URLs, and HOST:PORT. Nothing for anything else, a host alone
    /// included.
    static std::optional<BrokerAddress> parse(const QString &text);
    /// Into "mqtt" of a configuration. `passwordReference` is where the password will be kept.
    void writeTo(QJsonObject &document, const QString &passwordReference) const;
};

/// Sets "mqtt.tls" on or off; what else stands there stays. A port that is the usual one of the
/// other kind goes, and so does the consent to send a password in the clear once it is on.
void setBrokerTls(QJsonObject &document, bool on);
bool hasBrokerTls(const QJsonObject &document);

} // namespace Runnel
