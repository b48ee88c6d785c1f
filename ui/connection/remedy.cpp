// SPDX-License-Identifier: Apache-2.0
// From a kind of fault to what one press can do.
#include "connection/remedy.h"

#include "connection/draftendpoint.h"
#include "draft/configdraft.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

struct RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

} // namespace

std::vector<Remedy> remediesFor(const ProbeStep &step, const ProbeReport &report)
{
    switch (step.kind) {
    case FaultKind::AuthenticationRequired:
    case FaultKind::AccessForbidden:
    case FaultKind::SecretNotFound:
    case FaultKind::SecretLocked:
    case FaultKind::SecretStoreMissing:
    case FaultKind::SecretTimedOut:
    case FaultKind::SecretUnsafe:
        return {Remedy::SignIn};
    case FaultKind::TlsCertificateUntrusted:
    case FaultKind::TlsHostNameMismatch:
        if (report.tls.chain.isEmpty())
            return {Remedy::Trust};
        return {Remedy::Trust, Remedy::PinCertificate};
    case FaultKind::TlsPinMismatch: // pinning again by one press would be no pin at all
    case FaultKind::TlsConfiguration:
        return {Remedy::Trust};
    case FaultKind::TlsHandshakeFailed:
        return {Remedy::SignIn};
    case FaultKind::ConnectionReset:
        // TLS 1.3 refuses a missing client certificate only behind the handshake.
        if (step.id == ProbeStep::Id::Http && !report.tls.isEmpty())
            return {Remedy::SignIn};
        return {};
    case FaultKind::WrongContentType:
        if (step.state == ProbeStep::State::Failed)
            return {Remedy::AcceptContentType};
        return {};
    default:
        return {};
    }
}

QString remedyName(Remedy remedy)
{
    switch (remedy) {
    case Remedy::SignIn:
        return RemedyWords::tr("Sign in");
    case Remedy::Trust:
        return RemedyWords::tr("Choose whom to trust");
    case Remedy::PinCertificate:
        return RemedyWords::tr("Pin this certificate");
    case Remedy::AcceptContentType:
        return RemedyWords::tr("Accept any content type");
    case Remedy::AllowPlain:
        return RemedyWords::tr("Send it unencrypted");
    case Remedy::UseHttps:
        return RemedyWords::tr("Use https://");
    }
    return {};
}

bool applyRemedy(Remedy remedy, const DraftEndpoint &endpoint, const TlsSummary &tls,
                 ConfigDraft &draft)
{
    draft.endStep();
    switch (remedy) {
    case Remedy::SignIn:
    case Remedy::Trust:
        return false;
    case Remedy::PinCertificate:
        if (tls.chain.isEmpty())
            return false;
        draft.set(endpoint.trust("pin"), tls.chain.constFirst().pin);
        break;
    case Remedy::AcceptContentType:
        draft.set(endpoint.path("acceptAnyContentType"), true);
        break;
    case Remedy::AllowPlain:
        draft.edit([&endpoint](QJsonObject &document) {
            if (endpoint.authentication("method").in(document).isUndefined())
                endpoint.authentication("method").put(document, QStringLiteral("Anonymous"));
            endpoint.authentication("allowPlain").put(document, true);
        });
        break;
    case Remedy::UseHttps: {
        QUrl address(endpoint.address(draft.document()));
        address.setScheme(QStringLiteral("https"));
        draft.set(endpoint.path("address"), address.toString());
        break;
    }
    }
    draft.endStep();
    return true;
}

} // namespace Runnel
