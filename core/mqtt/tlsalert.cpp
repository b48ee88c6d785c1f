// SPDX-License-Identifier: Apache-2.0
// The alerts about certificates by themselves; the others by their names.
#include "mqtt/tlsalert.h"

#include <openssl/ssl.h>

namespace Runnel {

Fault tlsAlertFault(int description, bool showedCertificate)
{
    Fault fault{FaultKind::TlsHandshakeFailed,
                {},
                QStringLiteral("Set mqtt.tls.certificate and mqtt.tls.key to a client certificate "
                               "of an authority that the broker trusts; its log says more."),
                description,
                RetryAdvice::Slowly};
    const QString number = QStringLiteral(" (TLS alert %1).").arg(description);
    switch (description) {
    case SSL_AD_CERTIFICATE_REQUIRED:
        fault.detail = QStringLiteral("The broker wants a client certificate, and none is set");
        break;
    case SSL_AD_HANDSHAKE_FAILURE:
        if (showedCertificate) {
            fault.detail = QStringLiteral("The broker found no TLS settings in common");
            fault.remedy = QStringLiteral("Check which ciphers, curves and kinds of client "
                                          "certificate the broker allows.");
        } else {
            fault.detail = QStringLiteral("The broker wants a client certificate, and none is set, "
                                          "or there are no TLS settings in common");
        }
        break;
    case SSL_AD_CERTIFICATE_REVOKED:
        fault.detail = QStringLiteral("The broker refuses the client certificate: it was revoked");
        fault.remedy = QStringLiteral("Have a new client certificate issued, and set "
                                      "mqtt.tls.certificate and mqtt.tls.key to it.");
        break;
    case SSL_AD_CERTIFICATE_EXPIRED:
        fault.detail = QStringLiteral("The broker refuses the client certificate: its time is over "
                                      "or has not begun");
        fault.remedy = QStringLiteral("Renew the client certificate (mqtt.tls.certificate); if it "
                                      "should be valid, check the clock of the broker.");
        break;
    case SSL_AD_UNKNOWN_CA:
        fault.detail = QStringLiteral("The broker refuses the client certificate: it does not "
                                      "trust the authority that signed it");
        break;
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_DECRYPT_ERROR:
        fault.detail = QStringLiteral("The broker refuses the client certificate");
        break;
    case SSL_AD_PROTOCOL_VERSION:
    case SSL_AD_INSUFFICIENT_SECURITY:
        fault.detail = QStringLiteral("The broker speaks neither TLS 1.2 nor 1.3 as Runnel does");
        fault.remedy = QStringLiteral("Switch TLS 1.2 or later on in the broker.");
        break;
    case SSL_AD_UNRECOGNIZED_NAME:
        fault.detail = QStringLiteral("The broker does not know the name that it was called by");
        fault.remedy = QStringLiteral("Set mqtt.host to the name in the broker's certificate.");
        break;
    default:
        fault.detail = QStringLiteral("The broker ended the TLS handshake: %1")
                           .arg(QString::fromLatin1(SSL_alert_desc_string_long(description)));
        fault.remedy = QStringLiteral("Look into the broker's log; check whether the port speaks "
                                      "TLS and whether it wants a client certificate.");
        break;
    }
    fault.detail += number;
    return fault;
}

} // namespace Runnel
