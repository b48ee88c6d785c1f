// SPDX-License-Identifier: Apache-2.0
// A look-up, a connection and a handshake, one after another.
#include "stream/hostinspection.h"

#include "config/config.h"
#include "stream/streamfault.h"
#include "stream/streampool.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace Runnel {

namespace {

QNetworkReply::NetworkError replyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

HostInspection::HostInspection(const EndpointConfig &endpoint, QObject *parent)
    : QObject(parent)
    , m_address(endpoint.address)
    , m_proxy(endpoint.proxy)
{
    if (isThroughProxy()) {
        const QNetworkProxy proxy = networkProxy(m_proxy);
        m_host = proxy.hostName();
        m_port = proxy.port();
    } else {
        const bool https = m_address.scheme() == QLatin1String("https");
        m_host = m_address.host();
        m_port = quint16(m_address.port(https ? 443 : 80));
    }
}

HostInspection::HostInspection(const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
{}

HostInspection::~HostInspection()
{
    close();
}

void HostInspection::close()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // it may be the one that is speaking
    }
}

void HostInspection::resolve()
{
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty()) {
            emit resolved(info.addresses());
            return;
        }
        Fault fault = networkFault(QNetworkReply::HostNotFoundError, {}, StreamPhase::Connecting);
        fault.detail = QStringLiteral("The host name %1 cannot be resolved: %2.")
                           .arg(m_host.left(255), info.errorString());
        emit failed(fault);
    });
}

void HostInspection::makeSocket()
{
    close();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &HostInspection::fail);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &HostInspection::judge);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HostInspection::finishHandshake);
}

void HostInspection::connectToHost()
{
    makeSocket();
    connect(m_socket.get(), &QAbstractSocket::connected, this, [this] {
        if (!m_inHandshake)
            emit connected(m_socket->peerAddress());
    });
    m_socket->connectToHost(m_host, m_port);
}

void HostInspection::inspectTls(const StreamTrust &trust)
{
    m_trust = trust;
    m_inHandshake = true;
    if (isThroughProxy()) {
        makeSocket(); // the one before spoke to the proxy alone
        m_socket->setProxy(networkProxy(m_proxy));
        m_socket->setSslConfiguration(trust.tls);
        connect(m_socket.get(), &QAbstractSocket::connected, this, [this] { m_tunnelled = true; });
        m_socket->connectToHostEncrypted(m_address.host(), quint16(m_address.port(443)));
        return;
    }
    m_socket->setSslConfiguration(trust.tls);
    m_socket->setPeerVerifyName(m_host);
    m_socket->startClientEncryption();
}

void HostInspection::judge(const QList<QSslError> &errors)
{
    m_judged = true;
    m_tls = summarise(m_socket->sslConfiguration());
    m_tls.problems.clear();
    for (const QSslError &error : errors) {
        if (!m_tls.problems.contains(error.errorString()) && m_tls.problems.size() < 10)
            m_tls.problems += error.errorString();
    }
    const PeerJudgement judgement = judgePeer(m_trust, m_socket->peerCertificate(), errors);
    m_tlsFault = judgement.fault;
    if (!m_tlsFault)
        m_socket->ignoreSslErrors(judgement.answered);
}

void HostInspection::finishHandshake()
{
    const QStringList problems = m_tls.problems;
    m_judged = true;
    m_tls = summarise(m_socket->sslConfiguration());
    m_tls.problems = problems;
    const bool pinned =
        m_trust.pin.isEmpty() || matchesPin(m_socket->peerCertificate(), m_trust.pin);
    m_tls.trusted = pinned;
    close();
    if (pinned)
        emit trusted();
    else
        emit failed(pinFault());
}

void HostInspection::fail()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    const QString text = m_socket->errorString();
    Fault fault = m_tlsFault;
    if (!fault)
        fault = networkFault(replyError(error), text, StreamPhase::Connecting);
    if (isThroughProxy() && !m_tunnelled) {
        const QString what = m_inHandshake ? QStringLiteral("does not let the connection through")
                                           : QStringLiteral("cannot be reached");
        fault.kind = FaultKind::ProxyFailed;
        fault.detail = QStringLiteral("The proxy %1, port %2, %3: %4.")
                           .arg(m_host.left(255), QString::number(m_port), what, text);
        fault.remedy = QStringLiteral("Check the endpoint's proxy, and whom it serves.");
    }
    close();
    emit failed(fault);
}

} // namespace Runnel
