// SPDX-License-Identifier: Apache-2.0
// From Qt's certificates to the one that expires first. Header only: base links no network library.
#pragma once

#include "base/certificatelife.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace Runnel {

/// Appends the first of `chain` to expire; nothing when the chain is empty.
inline void appendCertificateLife(CertificateLives &lives, CertificateLife::Owner owner,
                                  const QList<QSslCertificate> &chain)
{
    const auto first = std::ranges::min_element(chain, {}, &QSslCertificate::expiryDate);
    if (first == chain.end())
        return;
    const QStringList names = first->subjectInfo(QSslCertificate::CommonName);
    lives.push_back({owner, names.isEmpty() ? first->subjectDisplayName() : names.constFirst(),
                     first->expiryDate().toMSecsSinceEpoch()});
}

} // namespace Runnel
