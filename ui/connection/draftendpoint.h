// SPDX-License-Identifier: Apache-2.0
// One endpoint of the configuration as it is edited: its places, and how the core reads it.
#pragma once

#include "config/config.h"
#include "config/configproblem.h"
#include "draft/configpath.h"

#include <QJsonObject>

#include <optional>

namespace Runnel {

/// A value: names a place that need not be there yet.
class DraftEndpoint
{
public:
    DraftEndpoint() = default;
    explicit DraftEndpoint(const EndpointId &id)
        : m_id(id)
    {}

    const EndpointId &id() const { return m_id; }
    ConfigPath device() const;
    ConfigPath path() const;
    ConfigPath path(const char *key) const { return path().key(key); }
    ConfigPath authentication(const char *key) const { return path("authentication").key(key); }
    ConfigPath trust(const char *key) const { return path("trust").key(key); }
    ConfigPath heartbeat(const char *key) const { return path("heartbeat").key(key); }

    bool isIn(const QJsonObject &document) const;
    /// As the core reads it, whatever else is wrong with the document; none while it is wrong
    /// itself: the first of its problems is then in `problem`.
    std::optional<EndpointConfig> read(const QJsonObject &document,
                                       ConfigProblem *problem = nullptr) const;
    QString address(const QJsonObject &document) const;
    bool isEncrypted(const QJsonObject &document) const;    ///< https
    bool isWholeAddress(const QJsonObject &document) const; ///< nothing is wrong with it
    /// It has secrets to send over plain HTTP, and nobody consented.
    bool needsConsent(const QJsonObject &document) const;
    bool sendsSecrets(const QJsonObject &document) const;
    /// A name in the keychain that nothing else in the document uses.
    QString secretName(const QJsonObject &document, const QString &what) const;

    friend bool operator==(const DraftEndpoint &, const DraftEndpoint &) = default;

private:
    EndpointId m_id;
};

} // namespace Runnel
