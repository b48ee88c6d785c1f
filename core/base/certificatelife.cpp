// SPDX-License-Identifier: Apache-2.0
// Days to go, in words.
#include "base/certificatelife.h"

#include <QDateTime>

namespace Runnel {

QString CertificateLife::ownerName() const
{
    switch (owner) {
    case Owner::Camera:
        return QStringLiteral("camera");
    case Owner::Broker:
        return QStringLiteral("broker");
    case Owner::Client:
        break;
    }
    return QStringLiteral("client");
}

Fault CertificateLife::warning(qint64 wallMilliseconds) const
{
    const qint64 left = expiresAt - wallMilliseconds;
    if (left > std::chrono::milliseconds(warnedBefore).count())
        return {};
    const QString what = owner == Owner::Client ? QStringLiteral("The client certificate %1")
                                                : QStringLiteral("The %2's certificate (%1)");
    const QString name =
        (owner == Owner::Client ? what.arg(subject) : what.arg(subject, ownerName()));
    const QString date =
        QDateTime::fromMSecsSinceEpoch(expiresAt, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
    const QString remedy =
        owner == Owner::Client
            ? QStringLiteral(
                  "Have a new one issued and put it in its place; the next connection takes it.")
            : QStringLiteral(
                  "Renew it there in time; an endpoint with a pin needs the new pin too.");
    if (left <= 0)
        return {FaultKind::TlsCertificateExpired,
                QStringLiteral("%1 expired on %2: the next connection will fail.").arg(name, date),
                remedy};
    const qint64 days = left / std::chrono::milliseconds(std::chrono::days(1)).count();
    return {FaultKind::TlsCertificateExpiresSoon,
            days == 0 ? QStringLiteral("%1 expires today (%2).").arg(name, date)
                      : QStringLiteral("%1 expires on %2, in %3 days.")
                            .arg(name, date, QString::number(days)), // a name may hold a %1
            remedy};
}

} // namespace Runnel
