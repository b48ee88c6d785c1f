// SPDX-License-Identifier: Apache-2.0
// What went wrong, as a value: a kind from a closed list, the particulars, and what to do.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace Runnel {

/// How soon trying again makes sense.
enum class RetryAdvice {
    Soon,   ///< the usual backoff
    Slowly, ///< the other side answered and said no: the long ceiling
    Never,  ///< not before somebody changes something
};

/// Detail and remedy are plain English sentences without secrets; foreign text in them is
/// escaped where it is shown (base/escape.h), not here. `code` is the number that belongs to
/// the kind (HTTP status, MQTT reason code, errno), 0 when there is none.
struct Fault
{
    Q_GADGET

public:
    /// The closed list. Names are part of the status contract: extend, never rename.
    enum class Kind {
        None,
        // Reaching a host
        HostNotFound,
        ConnectionRefused,
        ConnectionTimedOut,
        HostUnreachable,
        ConnectionReset,
        ProxyFailed,
        // TLS
        TlsHandshakeFailed,
        TlsCertificateExpired,
        TlsCertificateExpiresSoon,
        TlsCertificateNotYetValid,
        TlsCertificateUntrusted,
        TlsHostNameMismatch,
        TlsPinMismatch,
        TlsConfiguration,
        // An event stream
        AuthenticationRequired,
        AccessForbidden,
        NotFound,
        HttpStatus,
        WrongContentType,
        EncodedContent,
        RedirectRefused,
        TooManyRedirects,
        HeadersTooLarge,
        HeadersTimedOut,
        ProtocolViolation,
        StreamEnded,
        StreamIdle,
        HeartbeatMissed,
        EventTooLarge,
        // Secrets
        SecretNotFound,
        SecretLocked,
        SecretStoreMissing,
        SecretTimedOut,
        SecretUnsafe,
        // The broker
        BrokerNotSetUp,
        BrokerClosedConnection,
        BrokerNoAnswer,
        BrokerProtocolUnsupported,
        BrokerClientIdRejected,
        BrokerBadCredentials,
        BrokerNotAuthorized,
        BrokerBusy,
        BrokerBanned,
        BrokerRefused,
        BrokerSessionTakenOver,
        BrokerTakeOverLoop,
        BrokerQosUnsupported,
        PublishNotAuthorized,
        PublishQuotaExceeded,
        PublishRefused,
        PacketTooLarge,
        TopicInvalid,
        PayloadFormatInvalid,
        // The outbox
        OutboxFull,
        DiskFull,
        OutboxReadOnly,
        OutboxDamaged,
        OutboxRolledBack,
        OutboxUnavailable,
        // The alarm journal
        JournalUnavailable,
        JournalDamaged,
        // The program
        ConfigurationInvalid,
        ConfigurationUnreadable,
        ConfigurationChanged,
        InstanceRunning,
        CommandRefused,
        Internal,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::None;
    QString detail;
    QString remedy;
    int code = 0;
    RetryAdvice retry = RetryAdvice::Soon;

    explicit operator bool() const { return kind != Kind::None; } ///< true when something is wrong
    QString kindName() const; ///< as in the status contract, for example "TlsCertificateExpired"
    QString toString() const; ///< "Kind: detail remedy", for logs

    friend bool operator==(const Fault &, const Fault &) = default;
};

using FaultKind = Fault::Kind;

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::Fault)
