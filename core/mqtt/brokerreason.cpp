// SPDX-License-Identifier: Apache-2.0
// Wording and advice per reason code.
#include "mqtt/brokerreason.h"

namespace Runnel {
namespace {

Fault refusal(FaultKind kind, quint8 code, const char *detail, const char *remedy,
              RetryAdvice retry)
{
    return {
        kind,
        QStringLiteral("%1 (reason 0x%2).")
            .arg(QString::fromLatin1(detail), QString::number(code, 16).rightJustified(2, u'0')),
        QString::fromLatin1(remedy), code, retry};
}

quint8 asVersion5(quint8 returnCode)
{
    switch (returnCode) { // MQTT 3.1.1, table 3.1
    case 1:
        return MqttReason::unsupportedProtocolVersion;
    case 2:
        return MqttReason::clientIdentifierNotValid;
    case 3:
        return 0x88;
    case 4:
        return MqttReason::badUserNameOrPassword;
    case 5:
        return MqttReason::notAuthorized;
    default:
        return returnCode;
    }
}

} // namespace

Fault connectionRefusal(quint8 code, MqttVersion version)
{
    const quint8 reason =
        version == MqttVersion::V311 || code < MqttReason::firstFailure ? asVersion5(code) : code;
    switch (reason) {
    case MqttReason::unsupportedProtocolVersion:
        return refusal(FaultKind::BrokerProtocolUnsupported, code,
                       "The broker does not speak this version of MQTT",
                       "Set mqtt.protocol to \"auto\" or to the version the broker speaks.",
                       RetryAdvice::Soon);
    case MqttReason::clientIdentifierNotValid:
        return refusal(FaultKind::BrokerClientIdRejected, code,
                       "The broker does not accept the client identifier",
                       "Set mqtt.clientId to one the broker allows.", RetryAdvice::Slowly);
    case MqttReason::badUserNameOrPassword:
    case 0x8C: // bad authentication method
        return refusal(
            FaultKind::BrokerBadCredentials, code,
            "The broker does not accept the user name, password or authentication method",
            "Check mqtt.authentication and the stored password.", RetryAdvice::Slowly);
    case MqttReason::notAuthorized:
        return refusal(FaultKind::BrokerNotAuthorized, code,
                       "The broker does not allow this client to connect",
                       "Check user name and password in mqtt.authentication, and what the broker "
                       "allows this user and client.",
                       RetryAdvice::Slowly);
    case 0x88: // server unavailable
    case MqttReason::serverBusy:
    case MqttReason::quotaExceeded:
    case 0x9F: // connection rate exceeded
        return refusal(
            FaultKind::BrokerBusy, code, "The broker is busy or takes no more connections",
            "Nothing to do here: Runnel tries again. Look at the broker's load and limits.",
            RetryAdvice::Slowly);
    case 0x8A:
        return refusal(FaultKind::BrokerBanned, code, "The broker has banned this client",
                       "Ask the broker's administrator to lift the ban.", RetryAdvice::Slowly);
    case 0x9C: // use another server
    case 0x9D: // server moved
        return refusal(FaultKind::BrokerRefused, code, "The broker asks to use another server",
                       "Set mqtt.host to the broker's new address.", RetryAdvice::Slowly);
    default:
        return refusal(FaultKind::BrokerRefused, code, "The broker refused the connection",
                       "Look into the broker's log for the reason.", RetryAdvice::Slowly);
    }
}

Fault brokerDisconnect(quint8 code)
{
    switch (code) {
    case MqttReason::sessionTakenOver:
        return refusal(FaultKind::BrokerSessionTakenOver, code,
                       "Another client connected with the same client identifier",
                       "Give every instance a client identifier of its own (mqtt.clientId).",
                       RetryAdvice::Soon);
    case MqttReason::packetTooLarge:
        return refusal(FaultKind::PacketTooLarge, code,
                       "The broker ended the connection because a message was too large",
                       "Raise the broker's maximum packet size.", RetryAdvice::Soon);
    case 0x8D: // keep alive timeout
        return refusal(FaultKind::BrokerNoAnswer, code,
                       "The broker did not hear from Runnel within the keep-alive time",
                       "Check the network between Runnel and the broker.", RetryAdvice::Soon);
    case 0x8B: // server shutting down
        return refusal(FaultKind::BrokerClosedConnection, code, "The broker is shutting down",
                       "Nothing to do here: Runnel connects again when the broker is back.",
                       RetryAdvice::Soon);
    case MqttReason::notAuthorized:
    case 0x98: // administrative action
        return refusal(FaultKind::BrokerNotAuthorized, code,
                       "The broker ended the connection by its rules or an administrator's action",
                       "Check what the broker allows this user and client.", RetryAdvice::Slowly);
    case MqttReason::serverBusy:
    case 0x93: // receive maximum exceeded
    case 0x96: // message rate too high
    case MqttReason::quotaExceeded:
    case 0x9F: // connection rate exceeded
        return refusal(FaultKind::BrokerBusy, code,
                       "The broker ended the connection because it is busy or a quota was exceeded",
                       "Look at the broker's load and limits.", RetryAdvice::Slowly);
    case 0x9C: // use another server
    case 0x9D: // server moved
        return refusal(FaultKind::BrokerRefused, code, "The broker asks to use another server",
                       "Set mqtt.host to the broker's new address.", RetryAdvice::Slowly);
    default:
        return refusal(FaultKind::BrokerClosedConnection, code, "The broker ended the connection",
                       "Look into the broker's log for the reason.", RetryAdvice::Soon);
    }
}

Fault publishRefusal(quint8 code)
{
    switch (code) {
    case MqttReason::notAuthorized:
        return refusal(FaultKind::PublishNotAuthorized, code,
                       "The broker does not allow this client to publish to the topic",
                       "Allow it in the broker's access rules, or change the topic of the route.",
                       RetryAdvice::Slowly);
    case MqttReason::quotaExceeded:
        return refusal(
            FaultKind::PublishQuotaExceeded, code, "The broker's quota for this client is used up",
            "Raise the quota, or wait until the broker has room again.", RetryAdvice::Slowly);
    case MqttReason::packetTooLarge:
        return refusal(FaultKind::PacketTooLarge, code, "The message is too large for the broker",
                       "Raise the broker's maximum packet size.", RetryAdvice::Never);
    case MqttReason::topicNameInvalid:
        return refusal(FaultKind::TopicInvalid, code, "The broker does not accept the topic name",
                       "Change the topic of the route.", RetryAdvice::Never);
    case MqttReason::payloadFormatInvalid:
        return refusal(FaultKind::PayloadFormatInvalid, code,
                       "The broker does not accept the format of the message",
                       "Look at what the camera sends and at the broker's payload rules.",
                       RetryAdvice::Never);
    case MqttReason::qosNotSupported:
        return refusal(FaultKind::BrokerQosUnsupported, code,
                       "The broker does not support the quality of service of the message",
                       "Use a broker with QoS 1, or set the route to Qos0.", RetryAdvice::Slowly);
    default:
        return refusal(FaultKind::PublishRefused, code, "The broker did not take the message",
                       "Look into the broker's log for the reason.", RetryAdvice::Slowly);
    }
}

Fault silentEnd(bool answered)
{
    if (answered) {
        return {FaultKind::BrokerClosedConnection,
                QStringLiteral("The broker closed the connection without a reason."),
                QStringLiteral("If it happens again, look into the broker's log."), 0,
                RetryAdvice::Soon};
    }
    return {FaultKind::BrokerClosedConnection,
            QStringLiteral("The broker closed the connection before it answered."),
            QStringLiteral("Check mqtt.port, whether the broker expects TLS there, and whether it "
                           "wants a client certificate of an authority that it trusts."),
            0, RetryAdvice::Soon};
}

} // namespace Runnel
