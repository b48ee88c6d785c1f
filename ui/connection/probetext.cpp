// SPDX-License-Identifier: Apache-2.0
// The wording of steps and of what was heard.
#include "connection/probetext.h"

#include "base/escape.h"
#include "text/faulttext.h"
#include "text/measuretext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeText)
};

constexpr qsizetype longestType = 64;
constexpr qsizetype group = 4;
const QString between = QStringLiteral(" · ");

} // namespace

QString ProbeText::step(ProbeStep::Id id)
{
    switch (id) {
    case ProbeStep::Id::Dns:
        return Words::tr("Name");
    case ProbeStep::Id::Tcp:
        return Words::tr("Connection");
    case ProbeStep::Id::Tls:
        return Words::tr("Encryption");
    case ProbeStep::Id::Http:
        return Words::tr("Answer");
    case ProbeStep::Id::ContentType:
        return Words::tr("Content");
    case ProbeStep::Id::FirstByte:
        return Words::tr("First byte");
    case ProbeStep::Id::FirstEvent:
        return Words::tr("First event");
    case ProbeStep::Id::Listen:
        return Words::tr("Listening");
    }
    return {};
}

QString ProbeText::state(ProbeStep::State state)
{
    switch (state) {
    case ProbeStep::State::Waiting:
        return Words::tr("waiting");
    case ProbeStep::State::Running:
        return Words::tr("running");
    case ProbeStep::State::Passed:
        return Words::tr("passed");
    case ProbeStep::State::Warned:
        return Words::tr("works, but look");
    case ProbeStep::State::Failed:
        return Words::tr("failed");
    case ProbeStep::State::Skipped:
        return Words::tr("not tested");
    }
    return {};
}

QString ProbeText::found(const ProbeStep &step, const ProbeReport &report)
{
    if (step.state == ProbeStep::State::Running && step.id == ProbeStep::Id::FirstEvent)
        return Words::tr("A quiet camera may take a while.");
    if (step.state != ProbeStep::State::Passed)
        return core(step.detail);
    switch (step.id) {
    case ProbeStep::Id::Tcp:
        return Words::tr("port %1").arg(
            report.address.port(report.address.scheme() == QLatin1String("https") ? 443 : 80));
    case ProbeStep::Id::Tls:
        if (report.tls.chain.isEmpty())
            return report.tls.protocol;
        return Words::tr("%1 · valid until %2")
            .arg(report.tls.protocol, day(report.tls.chain.constFirst().until));
    case ProbeStep::Id::ContentType:
        return QString::fromUtf8(report.contentType);
    case ProbeStep::Id::FirstByte:
        return {};
    case ProbeStep::Id::FirstEvent:
        return report.types.empty() ? core(step.detail)
                                    : QString::fromUtf8(report.types.front().type);
    case ProbeStep::Id::Dns:
    case ProbeStep::Id::Http:
    case ProbeStep::Id::Listen:
        break;
    }
    return core(step.detail);
}

QString ProbeText::core(const QString &sentence)
{
    return FaultText::detail({FaultKind::None, sentence, {}});
}

QString ProbeText::time(const ProbeStep &step)
{
    const bool ran =
        step.state != ProbeStep::State::Waiting && step.state != ProbeStep::State::Running;
    if (!ran || step.elapsed.count() == 0)
        return {};
    const double milliseconds = double(step.elapsed.count()) / 1000;
    if (milliseconds < 1)
        return Words::tr("< 1 ms");
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(QLocale().toString(qRound(milliseconds)));
    return Words::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QString ProbeText::types(const std::vector<ProbeEventType> &types)
{
    QStringList all;
    for (const ProbeEventType &type : types)
        all += QStringLiteral("%1 %2").arg(escapedForDisplay(type.type, longestType),
                                           MeasureText::count(type.count));
    return all.join(between);
}

QString ProbeText::pace(const QByteArray &heartbeat, std::chrono::seconds interval)
{
    return Words::tr("%1 every %2 s: missing three makes the camera stale.")
        .arg(escapedForDisplay(heartbeat, longestType),
             QLocale().toString(qint64(interval.count())));
}

QString ProbeText::day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString ProbeText::fingerprint(const QString &pin)
{
    const QString digits = pin.section(u':', 1).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups += digits.mid(at, group);
    return groups.join(u' ');
}

} // namespace Runnel
