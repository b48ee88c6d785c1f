// SPDX-License-Identifier: Apache-2.0
// How long a certificate is still good, and the warning before it is not.
#pragma once

#include "base/fault.h"

#include <QString>

#include <chrono>
#include <vector>

namespace Runnel {

/// The certificate of a chain that expires first.
struct CertificateLife
{
    enum class Owner { Camera, Broker, Client }; ///< Client: the one that Runnel shows

    Owner owner = Owner::Camera;
    QString subject;      ///< its common name, else all of its name; foreign text
    qint64 expiresAt = 0; ///< wall clock, milliseconds since the Unix epoch

    static constexpr std::chrono::days warnedBefore{30};

    QString ownerName() const; ///< as in the status: "camera", "broker", "client"
    /// TlsCertificateExpiresSoon within the last 30 days, TlsCertificateExpired behind them, else
    /// None.
    Fault warning(qint64 wallMilliseconds) const;

    friend bool operator==(const CertificateLife &, const CertificateLife &) = default;
};

using CertificateLives = std::vector<CertificateLife>;

} // namespace Runnel
