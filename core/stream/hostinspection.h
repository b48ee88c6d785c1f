// SPDX-License-Identifier: Apache-2.0
// Looks at the way to a camera without asking it for anything: name, connection, certificate.
#pragma once

#include "base/fault.h"
#include "stream/streamtrust.h"
#include "stream/tlssummary.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QUrl>

#include <memory>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

namespace Runnel {
struct EndpointConfig;

/// Only measures and shows: the stream's own connection decides afterwards. No request and no
/// credentials leave here, no client certificate either. With a proxy, name and connection are
/// the proxy's and the handshake goes through it. Each call ends in its signal or in failed(),
/// from the event loop; who calls keeps the time. Lives on the core thread.
class HostInspection final : public QObject
{
    Q_OBJECT
public:
    explicit HostInspection(const EndpointConfig &endpoint, QObject *parent = nullptr);
    /// Without a proxy, such as to a broker.
    HostInspection(const QString &host, quint16 port, QObject *parent = nullptr);
    ~HostInspection() override;

    QString host() const { return m_host; } ///< whose name and port these are: see above
    quint16 port() const { return m_port; }
    bool isThroughProxy() const { return !m_proxy.isEmpty(); }

    void resolve();
    void connectToHost();
    /// Behind connected(). `trust` is that of the endpoint without its client certificate.
    void inspectTls(const StreamTrust &trust);
    void close(); ///< nothing is emitted after this returns

    /// What the handshake showed, also when it failed.
    const TlsSummary &tls() const { return m_tls; }
    /// The handshake itself failed, no certificate was judged: a client certificate may help.
    bool failedBeforeJudgement() const { return !m_judged; }

signals:
    void resolved(const QList<QHostAddress> &addresses);
    void connected(const QHostAddress &peer);
    void trusted();
    void failed(const Runnel::Fault &fault);

private:
    void makeSocket();
    void judge(const QList<QSslError> &errors);
    void finishHandshake();
    void fail();

    const QUrl m_address;
    const QUrl m_proxy;
    QString m_host;
    quint16 m_port = 0;
    int m_lookup = -1;
    std::unique_ptr<QSslSocket> m_socket;
    bool m_inHandshake = false;
    bool m_tunnelled = false; ///< the proxy has let us through
    StreamTrust m_trust;
    TlsSummary m_tls;
    Fault m_tlsFault;
    bool m_judged = false;
};

} // namespace Runnel
