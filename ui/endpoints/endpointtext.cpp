// SPDX-License-Identifier: Apache-2.0
// The wording of tiles and of the detail beside them.
#include "endpoints/endpointtext.h"

#include "base/escape.h"
#include "endpoints/endpointitem.h"
#include "text/faulttext.h"
#include "text/measuretext.h"
#include "text/statetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EndpointText)
};

constexpr qsizetype longestAddress = 300;
constexpr qsizetype longestSubject = 80;
const QString between = QStringLiteral(" · ");

/// The present fault, or the warning of a certificate.
Fault faultOf(const EndpointItem &item, qint64 now)
{
    if (item.told.stream.fault)
        return item.told.stream.fault;
    for (const CertificateLife &life : item.told.stream.certificates) {
        if (const Fault warning = life.warning(now))
            return warning;
    }
    return {};
}

QString reason(DropReason reason)
{
    switch (reason) {
    case DropReason::DiskFull:
        return Words::tr("disk full");
    case DropReason::Expired:
        return Words::tr("too old");
    case DropReason::Damaged:
        return Words::tr("damaged");
    }
    return {};
}

QString milliseconds(double value)
{
    return MeasureText::number(value) + QChar(0x00a0) + Words::tr("ms");
}

} // namespace

QString EndpointText::state(const EndpointItem &item)
{
    if (item.removed)
        return Words::tr("Removed");
    return item.known ? StateText::watching(item.told.stream) : Words::tr("Not told yet");
}

QString EndpointText::since(const EndpointItem &item, qint64 now)
{
    const qint64 since = item.told.stream.since;
    return item.known && since != 0 ? TimeText::running(now - since) : QString();
}

QString EndpointText::heartbeat(const EndpointItem &item, qint64 now)
{
    const EndpointStatus &stream = item.told.stream;
    if (stream.lastHeartbeatAt != 0)
        return Words::tr("Heartbeat %1 ago").arg(TimeText::age(now - stream.lastHeartbeatAt));
    if (stream.lastEventAt != 0)
        return Words::tr("Last event %1 ago").arg(TimeText::age(now - stream.lastEventAt));
    return Words::tr("No event yet");
}

QString EndpointText::analytics(const EndpointItem &item)
{
    const EndpointStatus &stream = item.told.stream;
    // What it said before it fell silent says nothing of now.
    if (stream.state != EndpointState::Live && stream.analytics != AnalyticsState::Unknown)
        return Words::tr("Analytics: not known now");
    return StateText::analytics(stream.analytics);
}

QString EndpointText::nextRetry(const EndpointItem &item, qint64 now)
{
    const EndpointStatus &stream = item.told.stream;
    const bool waits =
        stream.state == EndpointState::Retrying || stream.state == EndpointState::Failed;
    if (!waits || stream.nextRetryAt == 0)
        return {};
    return stream.nextRetryAt <= now
               ? Words::tr("Trying now")
               : Words::tr("Next try in %1").arg(TimeText::running(stream.nextRetryAt - now + 999));
}

QString EndpointText::trouble(const EndpointItem &item, qint64 now)
{
    if (const Fault fault = faultOf(item, now))
        return FaultText::detail(fault);
    if (item.known && item.told.stream.state == EndpointState::Live && isUnwatched(item))
        return Words::tr("The camera says that it does not look.");
    return {};
}

QString EndpointText::remedy(const EndpointItem &item, qint64 now)
{
    if (const Fault fault = faultOf(item, now))
        return FaultText::remedy(fault);
    if (item.known && item.told.stream.state == EndpointState::Live && isUnwatched(item))
        return Words::tr("Switch its analytics on, at the camera.");
    return {};
}

QString EndpointText::rate(double perSecond)
{
    return perSecond > 0 ? Words::tr("%1 events/s").arg(MeasureText::number(perSecond))
                         : Words::tr("no events");
}

QString EndpointText::figures(const EndpointItem &item)
{
    const EndpointAccount &account = item.told.account;
    QString figures =
        Words::tr("In %1 · out %2")
            .arg(MeasureText::count(account.received()), MeasureText::count(account.delivered));
    if (item.told.stream.reconnects > 0)
        figures += between +
                   Words::tr("reconnects %1").arg(MeasureText::count(item.told.stream.reconnects));
    return figures;
}

QString EndpointText::counts(const EndpointItem &item)
{
    const EndpointAccount &account = item.told.account;
    QString counts =
        Words::tr("%1 received, %2 delivered")
            .arg(MeasureText::count(account.received()), MeasureText::count(account.delivered));
    if (item.told.stream.reconnects > 0)
        counts += between +
                  Words::tr("reconnects: %1").arg(MeasureText::count(item.told.stream.reconnects));
    return counts;
}

QString EndpointText::dropped(const EndpointItem &item)
{
    const EndpointAccount &account = item.told.account;
    QStringList reasons;
    for (const DropReason why : {DropReason::DiskFull, DropReason::Expired, DropReason::Damaged}) {
        if (const quint64 count = account.dropped.value(why); count > 0)
            reasons += MeasureText::count(count) + u' ' + reason(why);
    }
    const QString total = MeasureText::count(account.droppedTotal());
    return reasons.isEmpty() ? total : total + QStringLiteral(" (%1)").arg(reasons.join(u", "));
}

QString EndpointText::latency(const EndpointItem &item)
{
    if (item.told.latencyP99 <= 0)
        return Words::tr("nothing delivered lately");
    return Words::tr("half within %1, 99 % within %2")
        .arg(milliseconds(item.told.latencyP50), milliseconds(item.told.latencyP99));
}

QString EndpointText::certificate(const CertificateLife &life, qint64 now)
{
    const QString whose = life.owner == CertificateLife::Owner::Client ? Words::tr("Runnel's own")
                                                                       : Words::tr("the camera's");
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(life.expiresAt).date(),
                                           QLocale::ShortFormat);
    const qint64 left = life.expiresAt - now;
    return QStringLiteral("%1, %2: ").arg(whose, escapedForDisplay(life.subject, longestSubject)) +
           (left > 0 ? Words::tr("good for %1, until %2").arg(TimeText::age(left), day)
                     : Words::tr("EXPIRED on %1").arg(day));
}

QString EndpointText::address(const QUrl &address)
{
    QString shown =
        address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (address.hasQuery())
        shown += QStringLiteral("?…");
    return escapedForDisplay(shown, longestAddress);
}

QString EndpointText::sentence(const EndpointItem &item, qint64 now)
{
    QStringList parts{item.name,          state(item),
                      since(item, now),   heartbeat(item, now),
                      analytics(item),    rate(item.rate.perSecond(now)),
                      trouble(item, now), nextRetry(item, now),
                      counts(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Runnel
