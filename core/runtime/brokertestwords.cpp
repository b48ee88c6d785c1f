// SPDX-License-Identifier: Apache-2.0
// Sentences and remedies.
#include "runtime/brokertestwords.h"

#include "config/topictemplate.h"
#include "mqtt/brokerreason.h"
#include "mqtt/socketfault.h"
#include "runtime/brokertestrequest.h"

#include <cerrno>

namespace Runnel {

namespace {

QString topicOf(const BrokerTestReport &report)
{
    return QString::fromUtf8(report.topic);
}

} // namespace

Fault brokerStepTimedOut(BrokerTestStep::Id id, const QString &host, quint16 port)
{
    switch (id) {
    case BrokerTestStep::Id::Resolve:
        return hostNotFoundFault(host, QStringLiteral("the name service does not answer"));
    case BrokerTestStep::Id::Tcp:
        return systemFault(ETIMEDOUT, host, port);
    case BrokerTestStep::Id::Tls:
        return {FaultKind::TlsHandshakeFailed,
                QStringLiteral("What listens at %1:%2 does not answer the TLS handshake.")
                    .arg(host, QString::number(port)),
                QStringLiteral("Check that the port is the one for TLS, and that the broker is "
                               "healthy.")};
    case BrokerTestStep::Id::Connect:
        return {FaultKind::SecretTimedOut,
                QStringLiteral("The broker's secrets did not come in time."),
                QStringLiteral("Unlock the keyring, or look at the secrets' source.")};
    default:
        return {FaultKind::BrokerNoAnswer,
                QStringLiteral("The broker did not acknowledge the test message in time."),
                QStringLiteral("Check that the broker is healthy, and the network between.")};
    }
}

Fault brokerNotReached(const Fault &fault, const QString &host, quint16 port)
{
    switch (fault.kind) {
    case FaultKind::HostNotFound:
        return {fault.kind, fault.detail, hostNotFoundFault(host, {}).remedy};
    case FaultKind::ConnectionRefused:
        return systemFault(ECONNREFUSED, host, port);
    case FaultKind::ConnectionTimedOut:
        return systemFault(ETIMEDOUT, host, port);
    case FaultKind::ConnectionReset:
        return systemFault(ECONNRESET, host, port);
    default:
        return systemFault(EHOSTUNREACH, host, port);
    }
}

bool isTlsFault(FaultKind kind)
{
    return kind >= FaultKind::TlsHandshakeFailed && kind <= FaultKind::TlsConfiguration;
}

Fault brokerTestRefused(const Fault &reason, const BrokerTestReport &report)
{
    Fault fault = reason;
    if (reason.kind == FaultKind::BrokerClientIdRejected ||
        reason.kind == FaultKind::BrokerNotAuthorized)
        fault.remedy += QStringLiteral(" This test connects as %1, so as not to throw out the "
                                       "running connection; a broker that admits only %2 refuses "
                                       "the test, but not Runnel.")
                            .arg(report.clientId, report.ownClientId);
    return fault;
}

Fault brokerSessionWarning(const MqttSessionLimits &limits)
{
    if (limits.maximumQos >= 1)
        return {};
    return publishRefusal(MqttReason::qosNotSupported);
}

Fault brokerTestMessageRefused(quint8 reason, const BrokerTestReport &report)
{
    Fault fault = publishRefusal(reason);
    if (reason == MqttReason::notAuthorized)
        fault.remedy = QStringLiteral("Let this user, or the client %1, publish to %2 in the "
                                      "broker's access rules, or test with a topic of a route.")
                           .arg(report.clientId, topicOf(report));
    else if (reason == MqttReason::topicNameInvalid)
        fault.remedy = QStringLiteral("Test with another topic.");
    return fault;
}

Fault brokerHungUpOnMessage(const Fault &reason, const BrokerTestReport &report)
{
    Fault fault = reason;
    if (reason.kind == FaultKind::BrokerClosedConnection ||
        reason.kind == FaultKind::ConnectionReset)
        fault.remedy = QStringLiteral("With MQTT 3.1.1 a broker hangs up on a message that it "
                                      "refuses: check its access rules for %1; its log says more.")
                           .arg(topicOf(report));
    return fault;
}

Fault brokerTestMessageNotSeen(const BrokerTestReport &report)
{
    return {FaultKind::PublishNotAuthorized,
            QStringLiteral("MQTT 3.1.1 acknowledges also what the broker's rules throw away, and "
                           "the message did not come back."),
            QStringLiteral("Look with a subscriber of your own whether it arrives on %1; if not, "
                           "allow it in the broker's access rules.")
                .arg(topicOf(report))};
}

Result<QByteArray> brokerTestTopic(const BrokerTestRequest &request)
{
    TopicTemplate::Error error;
    const auto parsed =
        TopicTemplate::parse(request.topic, error, {TopicToken::Site, TopicToken::Instance});
    if (!parsed || request.topic.isEmpty()) {
        return Fault{
            FaultKind::TopicInvalid,
            QStringLiteral("The topic of the test message cannot be used: %1.")
                .arg(request.topic.isEmpty() ? QStringLiteral("it is empty") : error.message),
            QStringLiteral("Test with another topic."), 0, RetryAdvice::Never};
    }
    TopicValues values;
    values.set(TopicToken::Site, request.siteName);
    values.set(TopicToken::Instance, request.instance);
    return parsed->expand(values);
}

} // namespace Runnel
