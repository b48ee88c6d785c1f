// SPDX-License-Identifier: Apache-2.0
// The phases of one connection.
#include "mqtt/qtmqttlink.h"

#include "mqtt/brokerreason.h"
#include "mqtt/packetsize.h"
#include "mqtt/qtmqttfaults.h"
#include "mqtt/qtmqttvalues.h"
#include "mqtt/qttlssettings.h"
#include "mqtt/socketfault.h"

#include <QBuffer>
#include <QMqttClient>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <cerrno>
#include <deque>

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr auto goodbyeTimeLimit = 2s;
constexpr quint32 firstLocalToken = 0x10000;  ///< above every packet identifier
constexpr qint64 largestPacket = 268'435'460; ///< the largest length MQTT can write, and its header

} // namespace

struct QtMqttLink::Private
{
    enum class Phase { Idle, Opening, AwaitingAnswer, Connected, Leaving };

    Phase phase = Phase::Idle;
    quint64 attempt = 0; ///< tells a queued call that it came too late
    MqttConnectOptions options;
    QSslSocket *socket = nullptr;
    QMqttClient *client = nullptr;
    Fault tlsFault;
    bool socketConnected = false;
    bool sessionPresent = false;
    QByteArray tail;                                  ///< what was read last
    std::deque<std::pair<qint64, quint32>> unwritten; ///< QoS 0: bytes to wait for, and the token
    qint64 written = 0;
    quint32 nextLocalToken = firstLocalToken;
    qint64 packetLimit = largestPacket; ///< the client sends what the broker has forbidden
    QTimer limit;
    QTimer ping; ///< the client does not honour the server's keep-alive, so this is ours
    bool pingAnswered = true;
};

std::unique_ptr<MqttLink> MqttLink::create()
{
    return std::make_unique<QtMqttLink>();
}

QString MqttLink::adapterName()
{
    return QStringLiteral("Qt MQTT " RUNNEL_QTMQTT_VERSION);
}

QtMqttLink::QtMqttLink(QObject *parent)
    : MqttLink(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->ping, &QTimer::timeout, this, &QtMqttLink::supervise);
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, this, [this] {
        if (d->phase == Private::Phase::Leaving)
            finish({});
        else if (!d->socketConnected)
            finish(systemFault(ETIMEDOUT, d->options.host, d->options.port));
        else
            finish(noAnswerFault());
    });
}

QtMqttLink::~QtMqttLink()
{
    close();
}

/// Also a broker that only swallows what we write must be noticed: a ping each time.
void QtMqttLink::supervise()
{
    if (d->phase != Private::Phase::Connected)
        return;
    if (!std::exchange(d->pingAnswered, false))
        finish(noAnswerFault());
    else
        d->client->requestPing();
}

void QtMqttLink::connectToBroker(const MqttConnectOptions &options)
{
    Q_ASSERT(d->phase == Private::Phase::Idle);
    d->options = options;
    d->phase = Private::Phase::Opening;
    d->limit.start(options.timeLimit);
    const quint64 attempt = ++d->attempt;
    QMetaObject::invokeMethod(
        this,
        [this, attempt] {
            if (attempt == d->attempt)
                openSocket();
        },
        Qt::QueuedConnection);
}

void QtMqttLink::openSocket()
{
    d->tlsFault = {};
    d->socketConnected = false;
    d->sessionPresent = false;
    d->tail.clear();
    d->unwritten.clear();
    d->written = 0;
    d->socket = new QSslSocket(this);
    d->socket->setProxy(QNetworkProxy::NoProxy);
    connect(d->socket, &QAbstractSocket::connected, this, [this] {
        d->socketConnected = true;
        d->socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!d->options.tls)
            socketReady();
    });
    connect(d->socket, &QSslSocket::encrypted, this, &QtMqttLink::socketReady);
    connect(d->socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        d->tlsFault = tlsVerificationFault(errors, d->options.host);
    });
    connect(d->socket, &QAbstractSocket::errorOccurred, this, &QtMqttLink::socketFailed);
    connect(d->socket, &QAbstractSocket::disconnected, this, [this] {
        if (d->phase == Private::Phase::Leaving)
            finish({});
        else
            finishLater(silentEnd(d->phase == Private::Phase::Connected));
    });
    connect(d->socket, &QIODevice::bytesWritten, this, &QtMqttLink::reportWritten);
    if (!d->options.tls) {
        d->socket->connectToHost(d->options.host, d->options.port);
        return;
    }
    const Result<QSslConfiguration> settings = qtTlsSettings(d->options);
    if (!settings) {
        finish(settings.fault());
        return;
    }
    d->socket->setSslConfiguration(settings.value());
    d->socket->connectToHostEncrypted(d->options.host, d->options.port);
}

/// The socket stands: the client speaks over it from here on.
void QtMqttLink::socketReady()
{
    d->phase = Private::Phase::AwaitingAnswer;
    connect(d->socket, &QIODevice::readyRead, this, [this] {
        d->tail = d->socket->peek(d->socket->bytesAvailable());
    }); // before the client
    auto *client = d->client = new QMqttClient(this);
    applyConnectOptions(*client, d->options);
    client->setAutoKeepAlive(false);
    connect(client, &QMqttClient::pingResponseReceived, this, [this] { d->pingAnswered = true; });
    connect(client, &QMqttClient::brokerSessionRestored, this,
            [this] { d->sessionPresent = true; });
    connect(client, &QMqttClient::stateChanged, this, [this](QMqttClient::ClientState state) {
        if (state == QMqttClient::Connected)
            clientConnected();
        else if (state == QMqttClient::Disconnected)
            clientEnded();
    });
    connect(client, &QMqttClient::messageStatusChanged, this,
            [this](qint32 id, QMqtt::MessageStatus status,
                   const QMqttMessageStatusProperties &properties) {
                if (status == QMqtt::MessageStatus::Acknowledged)
                    emit published(quint32(id), quint8(properties.reasonCode()));
            });
    client->setTransport(d->socket, QMqttClient::IODevice);
    client->connectToHost();
}

void QtMqttLink::socketFailed()
{
    const QAbstractSocket::SocketError error = d->socket->error();
    if (d->phase == Private::Phase::Leaving) {
        finish({});
    } else if (d->tlsFault) {
        finishLater(d->tlsFault);
    } else if (d->phase == Private::Phase::Opening && d->options.tls && d->socketConnected) {
        finishLater(tlsHandshakeFault(error, d->socket->errorString()));
    } else if (error == QAbstractSocket::RemoteHostClosedError) {
        finishLater(silentEnd(d->phase == Private::Phase::Connected));
    } else if (error == QAbstractSocket::SslHandshakeFailedError ||
               error == QAbstractSocket::SslInternalError ||
               error == QAbstractSocket::SslInvalidUserDataError) {
        finishLater(tlsHandshakeFault(error, d->socket->errorString()));
    } else {
        finishLater(qtSocketFault(*d->socket, d->options));
    }
}

void QtMqttLink::clientConnected()
{
    MqttSessionLimits limits = grantedLimits(*d->client, d->options.version, d->tail);
    limits.sessionPresent = d->sessionPresent;
    d->packetLimit = std::min<qint64>(limits.maximumPacketSize, largestPacket);
    if (d->options.tls)
        limits.certificates = handshakeCertificates(*d->socket);
    d->phase = Private::Phase::Connected;
    d->limit.stop();
    d->pingAnswered = true;
    d->ping.start(std::max(limits.serverKeepAlive.value_or(d->options.keepAlive), 5s));
    emit connected(limits);
}

/// The client gave up: it has cut all signals of the socket, ours as well.
void QtMqttLink::clientEnded()
{
    if (d->phase == Private::Phase::Leaving) {
        finishLater({});
        return;
    }
    finishLater(d->phase == Private::Phase::Connected
                    ? connectionEnd(*d->client, d->tail)
                    : connectionRefusal(*d->client, d->options.version));
}

/// From the event loop: the socket or the client is still on the stack.
void QtMqttLink::finishLater(const Fault &reason)
{
    const quint64 attempt = ++d->attempt; // the first reason counts
    d->phase = Private::Phase::Leaving;
    QMetaObject::invokeMethod(
        this,
        [this, attempt, reason] {
            if (attempt == d->attempt)
                finish(reason);
        },
        Qt::QueuedConnection);
    if (d->socket)
        d->socket->disconnect(this);
    if (d->client)
        d->client->disconnect(this);
}

void QtMqttLink::finish(const Fault &reason)
{
    close();
    ++d->attempt;
    d->limit.stop();
    d->phase = Private::Phase::Idle;
    d->options = {}; // the secrets go with the connection
    emit disconnected(reason);
}

void QtMqttLink::close()
{
    d->ping.stop();
    if (d->client) {
        d->client->disconnect(this);
        // Its destructor writes a DISCONNECT and waits; that goes where nobody waits.
        auto *nowhere = new QBuffer(d->client);
        nowhere->open(QIODevice::ReadWrite);
        d->client->setState(QMqttClient::Disconnected); // else it keeps its device
        d->client->setTransport(nowhere, QMqttClient::IODevice);
        d->client->deleteLater();
        d->client = nullptr;
    }
    if (d->socket) {
        d->socket->disconnect(); // the client's slots as well
        d->socket->abort();
        d->socket->deleteLater();
        d->socket = nullptr;
    }
}

void QtMqttLink::disconnectFromBroker()
{
    if (d->phase != Private::Phase::Connected) {
        abort();
        return;
    }
    d->phase = Private::Phase::Leaving;
    d->limit.start(goodbyeTimeLimit);
    d->client->disconnect(this);
    d->socket->write(QByteArrayLiteral("\xE0\x00"), 2); // DISCONNECT, normal
    d->socket->disconnectFromHost();                    // once it is written
}

void QtMqttLink::abort()
{
    if (d->phase == Private::Phase::Idle)
        return;
    close();
    finishLater({});
}

quint32 QtMqttLink::publish(const MqttMessage &message)
{
    if (d->phase != Private::Phase::Connected)
        return 0;
    const QMqttTopicName topic(QString::fromUtf8(message.topic));
    quint8 refused = 0;
    if (!topic.isValid() || message.topic.isEmpty() || message.topic.contains('\0'))
        refused = MqttReason::topicNameInvalid;
    else if (publishPacketSize(message, d->options.version) > d->packetLimit)
        refused = MqttReason::packetTooLarge;
    if (refused != 0) {
        const quint32 token = d->nextLocalToken++;
        report(token, refused);
        return token;
    }
    const qint32 id =
        d->options.version == MqttVersion::V5
            ? d->client->publish(topic, qtPropertiesOf<QMqttPublishProperties>(message),
                                 message.payload, message.qos, message.retain)
            : d->client->publish(topic, message.payload, message.qos, message.retain);
    if (id < 0)
        return 0;
    if (message.qos > 0)
        return quint32(id);
    const quint32 token = d->nextLocalToken++;
    if (const qint64 waiting = d->socket->bytesToWrite(); waiting > 0)
        d->unwritten.emplace_back(d->written + waiting, token);
    else
        report(token, 0);
    return token;
}

void QtMqttLink::report(quint32 token, quint8 reason)
{
    const quint64 attempt = d->attempt;
    QMetaObject::invokeMethod(
        this,
        [this, attempt, token, reason] {
            if (attempt == d->attempt)
                emit published(token, reason);
        },
        Qt::QueuedConnection);
}

void QtMqttLink::reportWritten(qint64 bytes)
{
    d->written += bytes;
    while (!d->unwritten.empty() && d->unwritten.front().first <= d->written) {
        report(d->unwritten.front().second, 0);
        d->unwritten.pop_front();
    }
}

quint32 QtMqttLink::subscribe(const QByteArray &filter, quint8 qos)
{
    if (d->phase != Private::Phase::Connected)
        return 0;
    QMqttSubscription *subscription =
        d->client->subscribe(QMqttTopicFilter(QString::fromUtf8(filter)), qos);
    if (!subscription)
        return 0;
    const quint32 token = d->nextLocalToken++;
    connect(subscription, &QMqttSubscription::stateChanged, this,
            [this, subscription, token](QMqttSubscription::SubscriptionState state) {
                if (state == QMqttSubscription::Subscribed)
                    emit subscribed(token, subscription->qos());
                else if (state == QMqttSubscription::Error)
                    emit subscribed(token, std::max<quint8>(MqttReason::firstFailure,
                                                            quint8(subscription->reasonCode())));
            });
    connect(subscription, &QMqttSubscription::messageReceived, this,
            [this](const QMqttMessage &message) { emit messageReceived(fromQtMessage(message)); });
    return token;
}

void QtMqttLink::unsubscribe(const QByteArray &filter)
{
    if (d->phase == Private::Phase::Connected)
        d->client->unsubscribe(QMqttTopicFilter(QString::fromUtf8(filter)));
}

} // namespace Runnel
