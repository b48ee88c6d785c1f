// SPDX-License-Identifier: Apache-2.0
// Builds requests so that nothing is cached, encoded, upgraded or sent to strangers.
#include "stream/streamrequest.h"

#include "config/config.h"
#include "stream/streamcredentials.h"
#include "stream/streampool.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

#include <algorithm>

namespace Runnel {

namespace {

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

int portOf(const QUrl &url)
{
    return url.port(isHttps(url) ? 443 : 80);
}

Fault configurationFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::ConfigurationInvalid, detail, remedy, 0, RetryAdvice::Never};
}

/// No line break and no NUL: nothing that could begin another header.
bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// Those that Runnel or the connection itself must set.
bool isOwnHeader(const QByteArray &name)
{
    static const QByteArray own[] = {"accept",        "accept-encoding",   "cache-control",
                                     "connection",    "content-length",    "host",
                                     "last-event-id", "transfer-encoding", "upgrade"};
    return std::ranges::find(own, name.toLower()) != std::end(own);
}

bool sendsCredentials(const EndpointConfig &endpoint)
{
    const bool method = endpoint.authentication.method == AuthenticationMethod::UsernamePassword ||
                        endpoint.authentication.method == AuthenticationMethod::Bearer;
    return method || std::ranges::any_of(endpoint.headers, [](const HeaderConfig &header) {
               return !header.value.secret.isEmpty();
           });
}

void setUpTransport(QNetworkRequest &request, const StreamTrust &trust)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(0);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(StreamPool::streamsPerManager);
    request.setHttp1Configuration(http1);
#endif
    if (isHttps(request.url()))
        request.setSslConfiguration(trust.tls);
}

/// The challenge of a server that wants Digest is answered later (SseStream).
Fault addCredentials(QNetworkRequest &request, const EndpointConfig &endpoint,
                     const StreamCredentials &credentials)
{
    QByteArray authorization;
    if (endpoint.authentication.method == AuthenticationMethod::UsernamePassword)
        authorization =
            "Basic " +
            (credentials.username.reveal() + ':' + credentials.password.reveal()).toBase64();
    else if (endpoint.authentication.method == AuthenticationMethod::Bearer)
        authorization = "Bearer " + credentials.token.reveal();
    if (!isHeaderValue(authorization))
        return {FaultKind::SecretUnsafe, QStringLiteral("The bearer token holds a line break."),
                QStringLiteral("Store the token alone, without a line break behind it."), 0,
                RetryAdvice::Slowly};
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return {};
}

Fault addOwnHeaders(QNetworkRequest &request, const StreamCredentials &credentials)
{
    for (const auto &[name, value] : credentials.headers) {
        if (isOwnHeader(name))
            return configurationFault(
                QStringLiteral("The header %1 cannot be set.").arg(QString::fromLatin1(name)),
                QStringLiteral("Remove it: Runnel or the connection sets it."));
        if (!isHeaderValue(value.reveal()) || !isHeaderValue(name) || name.isEmpty())
            return configurationFault(
                QStringLiteral("The header %1 holds a line break.").arg(QString::fromLatin1(name)),
                QStringLiteral("A header is one line; mend its value or the secret behind it."));
        request.setRawHeader(name, value.reveal());
    }
    return {};
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

Fault unusableEndpoint(const EndpointConfig &endpoint)
{
    const QString scheme = endpoint.address.scheme();
    if (!endpoint.address.isValid() || endpoint.address.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return configurationFault(
            QStringLiteral("The address is not an http or https URL."),
            QStringLiteral("Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH."));
    if (!isHttps(endpoint.address) && sendsCredentials(endpoint) &&
        !endpoint.authentication.allowPlain)
        return configurationFault(
            QStringLiteral(
                "Credentials would go over plain HTTP, where everyone on the way can read them."),
            QStringLiteral("Use https, or consent with \"allowPlain\": true in the endpoint's "
                           "authentication."));
    return {};
}

Result<QNetworkRequest> makeStreamRequest(const EndpointConfig &endpoint, const QUrl &target,
                                          const QByteArray &lastEventId,
                                          const StreamCredentials &credentials,
                                          const StreamTrust &trust)
{
    if (const Fault fault = unusableEndpoint(endpoint))
        return fault;
    QUrl url = target;
    url.setUserInfo({}); // the library would answer challenges with it
    url.setFragment({});
    QNetworkRequest request(url);
    setUpTransport(request, trust);
    // Nobody else's answer to a challenge, remembered by the manager, may go out with this.
    if (trust.account.isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Runnel");
    if (isSameOrigin(endpoint.address, target)) {
        if (const Fault fault = addCredentials(request, endpoint, credentials))
            return fault;
        if (const Fault fault = addOwnHeaders(request, credentials))
            return fault;
    }
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-store");
    // One stream, one connection: what was agreed on it (TLS, credentials) serves nobody else.
    request.setRawHeader("Connection", "close");
    if (!lastEventId.isEmpty() && lastEventId.size() <= longestLastEventId &&
        isHeaderValue(lastEventId))
        request.setRawHeader("Last-Event-ID", lastEventId);
    return request;
}

} // namespace Runnel
