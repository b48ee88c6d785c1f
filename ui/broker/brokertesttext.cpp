// SPDX-License-Identifier: Apache-2.0
// Short where it works, exact where it does not.
#include "broker/brokertesttext.h"

#include "base/escape.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Runnel {

namespace {

using Id = BrokerTestStep::Id;
using State = BrokerTestStep::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BrokerTestText)
};

QString tlsDetail(const BrokerTestReport &report)
{
    if (!report.wantsTls)
        return Words::tr("Not encrypted.");
    if (report.tls.chain.isEmpty())
        return report.tls.protocol;
    const CertificateSummary &own = report.tls.chain.front();
    const QString end = QLocale().toString(own.until.toLocalTime().date(), QLocale::ShortFormat);
    if (report.tls.protocol.isEmpty())
        return Words::tr("%1 · valid to %2").arg(own.subject, end);
    return Words::tr("%1 · %2 · valid to %3").arg(report.tls.protocol, own.subject, end);
}

QString connectDetail(const BrokerTestReport &report)
{
    if (!report.version)
        return {};
    if (*report.version == MqttVersion::V5)
        return Words::tr("MQTT 5.0, as %1").arg(report.clientId);
    if (report.refusedVersion5)
        return Words::tr("MQTT 3.1.1, as %1. The broker does not take 5.0.").arg(report.clientId);
    return Words::tr("MQTT 3.1.1, as %1").arg(report.clientId);
}

} // namespace

QString BrokerTestText::name(Id id)
{
    switch (id) {
    case Id::Resolve:
        return Words::tr("Name");
    case Id::Tcp:
        return Words::tr("Connection");
    case Id::Tls:
        return Words::tr("Encryption");
    case Id::Connect:
        return Words::tr("Sign-in");
    case Id::Publish:
        return Words::tr("Message");
    case Id::Arrival:
        return Words::tr("Message arrived");
    case Id::Disconnect:
        return Words::tr("Goodbye");
    }
    return {};
}

QString BrokerTestText::state(State state)
{
    switch (state) {
    case State::Waiting:
        return Words::tr("to come");
    case State::Running:
        return Words::tr("under way");
    case State::Passed:
        return Words::tr("passed");
    case State::Warned:
        return Words::tr("passed, with a warning");
    case State::Failed:
        return Words::tr("failed");
    case State::Skipped:
        return Words::tr("left out");
    }
    return {};
}

QString BrokerTestText::detail(const BrokerTestReport &report, Id id)
{
    const State state = report.step(id).state;
    const bool good = state == State::Passed || state == State::Warned;
    switch (id) {
    case Id::Resolve:
        return report.addresses.join(QStringLiteral(", "));
    case Id::Tcp:
        return good ? Words::tr("%1, port %2").arg(report.peer).arg(report.port) : QString();
    case Id::Tls:
        return good || (state == State::Skipped && !report.wantsTls) ? tlsDetail(report)
                                                                     : QString();
    case Id::Connect:
        return connectDetail(report);
    case Id::Publish:
        return good ? Words::tr("%1 · acknowledged").arg(QString::fromUtf8(report.topic))
                    : QString::fromUtf8(report.topic);
    case Id::Arrival:
        if (state == State::Passed)
            return Words::tr("It came back from the broker.");
        if (state == State::Skipped && report.step(Id::Publish).state == State::Passed)
            return Words::tr("The broker does not show this client the topic; Runnel does not "
                             "need that.");
        return {};
    case Id::Disconnect:
        return {};
    }
    return {};
}

QString BrokerTestText::elapsed(std::chrono::microseconds time)
{
    const double milliseconds = double(time.count()) / 1000;
    if (milliseconds < 10)
        return Words::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 1));
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 0));
    return Words::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QString BrokerTestText::outcome(const BrokerTestReport &report, bool finished, bool stopped)
{
    if (!finished)
        return Words::tr("Testing %1, port %2 …").arg(report.host).arg(report.port);
    if (const BrokerTestStep *failed = report.failedStep())
        return Words::tr("It does not work yet: %1.").arg(name(failed->id));
    if (stopped)
        return Words::tr("The test was stopped.");
    if (report.step(Id::Arrival).state == State::Passed)
        return Words::tr("It works: the message arrived, after %1.").arg(elapsed(report.elapsed));
    if (report.step(Id::Publish).state == State::Passed)
        return Words::tr("It works: the broker took the message, after %1.")
            .arg(elapsed(report.elapsed));
    return Words::tr("It works: the broker let Runnel in, after %1.").arg(elapsed(report.elapsed));
}

} // namespace Runnel
