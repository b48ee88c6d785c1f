// SPDX-License-Identifier: Apache-2.0
// The connection's phases, and the socket between the event loop and the library.
#include "mqtt/mosquittolink.h"

#include "mqtt/brokerreason.h"
#include "mqtt/mosquittoproperties.h"
#include "mqtt/socketfault.h"
#include "mqtt/tlsclientcontext.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <openssl/ssl.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <mutex>

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr auto addressTimeLimit = 3s; ///< for each but the last address of a name
constexpr auto goodbyeTimeLimit = 2s; ///< for DISCONNECT to leave
constexpr int triedAddresses = 4;
constexpr quint32 firstLocalToken = 0x10000; ///< above every packet identifier

/// Only once and never undone: mosquitto_lib_cleanup() would unload OpenSSL's configuration
/// under everything else in the process that uses it.
void initializeLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { mosquitto_lib_init(); });
}

int setSocketOption(int socket, int option, int value)
{
    return ::setsockopt(socket, IPPROTO_TCP, option, &value, sizeof value);
}

/// A notifier may not be destroyed while its signal is being delivered.
void retire(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier.release()->deleteLater();
}

struct Happening
{
    enum class Kind { Connected, Published, Subscribed, Message };
    Kind kind;
    quint8 reason = 0;
    quint32 token = 0;
    std::unique_ptr<MqttMessage> message;
};

/// How a connection ended, in the order of what is known first.
struct Ending
{
    int libraryCode = MOSQ_ERR_SUCCESS;
    int systemError = 0;
    std::optional<quint8> connackReason;
    std::optional<quint8> disconnectReason;
};

} // namespace

struct MosquittoLink::Private
{
    enum class Phase {
        Idle,
        Resolving,
        Connecting,
        Handshaking,
        AwaitingAnswer,
        Connected,
        Leaving
    };

    Phase phase = Phase::Idle;
    quint64 attempt = 0; ///< tells a queued call that it came too late
    MqttConnectOptions options;
    int lookup = -1;
    QStringList addresses; ///< still to try
    std::unique_ptr<TlsClientContext> tls;
    mosquitto *handle = nullptr;
    std::unique_ptr<QSocketNotifier> readable;
    std::unique_ptr<QSocketNotifier> writable;
    QTimer supervision; ///< keep-alive while connected
    QTimer addressLimit;
    QTimer attemptLimit;
    bool flushScheduled = false;
    int queuedPackets = 0; ///< since the last flush
    quint32 nextLocalToken = firstLocalToken;
    MqttSessionLimits limits;
    std::vector<Happening> happenings;
    std::optional<Ending> ending;
    QString lastError; ///< the library's words until it is connected

    bool isOpen() const { return phase == Phase::Connected; }
    SSL *ssl() const { return static_cast<SSL *>(mosquitto_ssl_get(handle)); }
};

std::unique_ptr<MqttLink> MqttLink::create()
{
    return std::make_unique<MosquittoLink>();
}

QString MqttLink::adapterName()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    mosquitto_lib_version(&major, &minor, &revision);
    return QStringLiteral("libmosquitto %1.%2.%3").arg(major).arg(minor).arg(revision);
}

MosquittoLink::MosquittoLink(QObject *parent)
    : MqttLink(parent)
    , d(std::make_unique<Private>())
{
    initializeLibrary();
    connect(&d->supervision, &QTimer::timeout, this, &MosquittoLink::supervise);
    d->addressLimit.setSingleShot(true);
    connect(&d->addressLimit, &QTimer::timeout, this,
            [this] { tryNextAddress(systemFault(ETIMEDOUT, d->options.host, d->options.port)); });
    d->attemptLimit.setSingleShot(true);
    connect(&d->attemptLimit, &QTimer::timeout, this, [this] {
        if (d->phase == Private::Phase::Leaving)
            finish({});
        else if (d->phase <= Private::Phase::Connecting)
            finish(systemFault(ETIMEDOUT, d->options.host, d->options.port));
        else
            finish(noAnswerFault());
    });
}

MosquittoLink::~MosquittoLink()
{
    closeHandle();
}

void MosquittoLink::connectToBroker(const MqttConnectOptions &options)
{
    Q_ASSERT(d->phase == Private::Phase::Idle);
    d->options = options;
    d->limits = {};
    d->addresses.clear();
    d->phase = Private::Phase::Resolving;
    d->attemptLimit.start(options.timeLimit);
    const quint64 attempt = ++d->attempt;
    QMetaObject::invokeMethod(
        this,
        [this, attempt] {
            if (attempt == d->attempt)
                start();
        },
        Qt::QueuedConnection);
}

void MosquittoLink::start()
{
    if (!QHostAddress(d->options.host).isNull()) {
        d->addresses << d->options.host;
        tryNextAddress({});
        return;
    }
    d->lookup = QHostInfo::lookupHost(d->options.host, this, [this](const QHostInfo &found) {
        d->lookup = -1;
        for (const QHostAddress &address : found.addresses().mid(0, triedAddresses))
            d->addresses << address.toString();
        tryNextAddress(hostNotFoundFault(d->options.host, found.errorString()));
    });
}

void MosquittoLink::tryNextAddress(const Fault &lastFault)
{
    closeHandle();
    Fault fault = lastFault;
    while (!d->addresses.isEmpty()) {
        fault = openHandle(d->addresses.takeFirst());
        if (!fault) {
            if (!d->addresses.isEmpty())
                d->addressLimit.start(addressTimeLimit);
            return;
        }
        closeHandle();
        if (fault.kind == FaultKind::TlsConfiguration || fault.kind == FaultKind::Internal)
            break; // another address changes nothing
    }
    finish(fault);
}

Fault MosquittoLink::openHandle(const QString &address)
{
    d->ending.reset();
    d->happenings.clear();
    d->lastError.clear();
    d->queuedPackets = 0;
    const QByteArray clientId = d->options.clientId.toUtf8();
    d->handle = mosquitto_new(clientId.isEmpty() ? nullptr : clientId.constData(),
                              d->options.cleanStart || clientId.isEmpty(), this);
    if (!d->handle)
        return libraryFault(
            QStringLiteral("libmosquitto cannot be set up for this client identifier"));
    if (Fault fault = configureHandle())
        return fault;

    const int keepAlive =
        static_cast<int>(std::clamp<qint64>(d->options.keepAlive.count(), 5, 65535));
    MosquittoProperties properties;
    if (d->options.version == MqttVersion::V5)
        properties = MosquittoProperties::forConnect(d->options);
    if (properties.get()) { // stores them and returns, see the class's comment
        mosquitto_connect_bind_v5(d->handle, nullptr, d->options.port, keepAlive, nullptr,
                                  properties.get());
    }
    const int result = mosquitto_connect_async(d->handle, address.toLatin1().constData(),
                                               d->options.port, keepAlive);
    if (result == MOSQ_ERR_ERRNO)
        return systemFault(errno, d->options.host, d->options.port);
    if (result > MOSQ_ERR_SUCCESS) // below it stands "pending"
        return libraryFault(QString::fromLatin1(mosquitto_strerror(result)));
    d->phase = Private::Phase::Connecting;
    watchSocket();
    return {};
}

Fault MosquittoLink::configureHandle()
{
    mosquitto *handle = d->handle;
    const MqttConnectOptions &options = d->options;
    const bool version5 = options.version == MqttVersion::V5;
    mosquitto_int_option(handle, MOSQ_OPT_PROTOCOL_VERSION,
                         version5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(handle, MOSQ_OPT_SEND_MAXIMUM, 0); // the window is the publisher's
    mosquitto_int_option(handle, MOSQ_OPT_RECEIVE_MAXIMUM, 0);
    mosquitto_int_option(handle, MOSQ_OPT_TCP_NODELAY, 1); // flush() gathers by itself
    mosquitto_threaded_set(handle, true); // "queue only, somebody else writes": flush() does

    mosquitto_connect_v5_callback_set(handle, &MosquittoLink::connectAnswered);
    mosquitto_publish_v5_callback_set(handle, &MosquittoLink::messagePublished);
    mosquitto_subscribe_v5_callback_set(handle, &MosquittoLink::subscriptionAnswered);
    mosquitto_message_v5_callback_set(handle, &MosquittoLink::messageArrived);
    mosquitto_disconnect_v5_callback_set(handle, &MosquittoLink::connectionEnded);
    mosquitto_log_callback_set(handle, &MosquittoLink::lineLogged);

    int result = MOSQ_ERR_SUCCESS;
    if (!options.username.isEmpty() || !options.password.isEmpty()) {
        const QByteArray &name = options.username.reveal();
        const QByteArray &password = options.password.reveal();
        const bool named = !name.isEmpty() || !version5; // only 5.0 allows a password alone
        result = mosquitto_username_pw_set(handle, named ? name.constData() : nullptr,
                                           password.isEmpty() ? nullptr : password.constData());
    }
    if (result == MOSQ_ERR_SUCCESS && options.will) {
        const MqttMessage &will = *options.will;
        MosquittoProperties properties =
            version5 ? MosquittoProperties::forMessage(will) : MosquittoProperties();
        result = mosquitto_will_set_v5(handle, will.topic.constData(),
                                       static_cast<int>(will.payload.size()),
                                       will.payload.constData(), will.qos, will.retain,
                                       const_cast<mosquitto_property *>(properties.get()));
        if (result == MOSQ_ERR_SUCCESS)
            properties.release(); // the library keeps them, not a copy
    }
    if (result != MOSQ_ERR_SUCCESS)
        return libraryFault(QString::fromLatin1(mosquitto_strerror(result)));
    if (!options.tls)
        return {};

    auto tls = TlsClientContext::create(options);
    if (!tls)
        return tls.fault();
    d->tls = std::move(tls).value();
    mosquitto_int_option(handle, MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0); // the context is complete
    mosquitto_void_option(handle, MOSQ_OPT_SSL_CTX, d->tls->get());
    return {};
}

void MosquittoLink::watchSocket()
{
    const int socket = mosquitto_socket(d->handle);
    d->readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    d->writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    d->readable->setEnabled(false); // until the connection stands
    connect(d->readable.get(), &QSocketNotifier::activated, this, &MosquittoLink::readSocket);
    connect(d->writable.get(), &QSocketNotifier::activated, this, &MosquittoLink::writeSocket);
}

/// The socket became writable or failed.
void MosquittoLink::continueConnecting()
{
    const int socket = mosquitto_socket(d->handle);
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error == ECONNRESET && d->tls) { // it stood, and the peer did not like the first bytes
        finish(d->tls->handshakeFault(QStringLiteral("the broker reset the connection")));
        return;
    }
    if (error != 0) {
        tryNextAddress(systemFault(error, d->options.host, d->options.port));
        return;
    }
    d->addressLimit.stop();
    d->addresses.clear();
    // Written bytes nobody acknowledges end the connection even while we only write.
    setSocketOption(socket, TCP_USER_TIMEOUT,
                    static_cast<int>(std::max(d->options.keepAlive, 5s) / 1ms));
    d->writable->setEnabled(false);
    d->readable->setEnabled(true);
    d->phase = d->tls ? Private::Phase::Handshaking : Private::Phase::AwaitingAnswer;
    if (d->tls)
        continueHandshake();
    else
        flush();
}

/// libmosquitto takes a peer that hangs up during the handshake for "try again": look first.
void MosquittoLink::continueHandshake()
{
    char byte = 0;
    const ssize_t peeked = ::recv(mosquitto_socket(d->handle), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    const int error = peeked < 0 ? errno : 0;
    if (peeked == 0 || (peeked < 0 && error != EAGAIN && error != EINTR)) {
        finish(d->tls->handshakeFault(
            peeked == 0 ? QStringLiteral("the broker closed the connection")
                        : systemFault(error, d->options.host, d->options.port).detail));
        return;
    }
    const int result = mosquitto_loop_read(d->handle, 1); // drives SSL_connect
    if (result != MOSQ_ERR_SUCCESS) {
        finish(d->tls->handshakeFault(d->lastError));
        return;
    }
    if (SSL_is_init_finished(d->ssl())) {
        d->phase = Private::Phase::AwaitingAnswer;
        flush(); // CONNECT waits in the library
    }
}

void MosquittoLink::readSocket()
{
    if (!d->handle)
        return;
    if (d->phase == Private::Phase::Handshaking) {
        continueHandshake();
        return;
    }
    int result = mosquitto_loop_read(d->handle, 1);
    // Bytes already decrypted raise no event of the socket.
    for (int i = 0; i < 16 && result == MOSQ_ERR_SUCCESS && !d->ending && d->ssl() &&
                    SSL_pending(d->ssl()) > 0;
         ++i)
        result = mosquitto_loop_read(d->handle, 1);
    if (result != MOSQ_ERR_SUCCESS && !d->ending)
        d->ending = Ending{result, errno, {}, {}};
    if (emitHappenings() && mosquitto_want_write(d->handle))
        flush(); // acknowledgements of what was received, and what slots published
}

void MosquittoLink::writeSocket()
{
    if (!d->handle)
        return;
    if (d->phase == Private::Phase::Connecting)
        continueConnecting();
    else
        flush();
}

void MosquittoLink::scheduleFlush()
{
    if (d->flushScheduled)
        return;
    d->flushScheduled = true;
    const quint64 attempt = d->attempt;
    QMetaObject::invokeMethod(
        this,
        [this, attempt] {
            d->flushScheduled = false;
            if (attempt == d->attempt)
                flush();
        },
        Qt::QueuedConnection);
}

/// Writes everything queued, one system call a packet (the library knows no other way); the cork
/// makes them leave in full segments, which halves the price of each call.
void MosquittoLink::flush()
{
    if (!d->handle || d->ending || d->phase < Private::Phase::AwaitingAnswer)
        return;
    const int socket = mosquitto_socket(d->handle);
    const bool corked = d->queuedPackets > 1;
    d->queuedPackets = 0;
    if (corked)
        setSocketOption(socket, TCP_CORK, 1);
    const int result = mosquitto_loop_write(d->handle, 1);
    const int error = errno;
    if (mosquitto_socket(d->handle) != socket) { // closed: it failed, or DISCONNECT has left
        if (!d->ending)
            d->ending = Ending{result, error, {}, {}};
    } else {
        if (corked)
            setSocketOption(socket, TCP_CORK, 0);
        d->writable->setEnabled(mosquitto_want_write(d->handle));
    }
    emitHappenings();
}

void MosquittoLink::supervise()
{
    if (!d->handle)
        return;
    const int result = mosquitto_loop_misc(d->handle); // PINGREQ, and the end when none is answered
    if (result != MOSQ_ERR_SUCCESS && !d->ending)
        d->ending = Ending{result, errno, {}, {}};
    if (emitHappenings())
        flush();
}

/// Slots may do anything, also end this connection, begin another or delete this object.
/// False when this connection, or this object, is no more.
bool MosquittoLink::emitHappenings()
{
    const QPointer<MosquittoLink> alive(this);
    const quint64 attempt = d->attempt;
    while (!d->happenings.empty()) {
        const std::vector<Happening> happenings = std::exchange(d->happenings, {});
        for (const Happening &happening : happenings) {
            switch (happening.kind) {
            case Happening::Kind::Connected:
                d->phase = Private::Phase::Connected;
                d->attemptLimit.stop();
                d->supervision.start(
                    std::clamp<std::chrono::milliseconds>(d->options.keepAlive / 4, 1s, 5s));
                mosquitto_log_callback_set(d->handle, nullptr); // it would format every packet
                emit connected(d->limits);
                break;
            case Happening::Kind::Published:
                emit published(happening.token, happening.reason);
                break;
            case Happening::Kind::Subscribed:
                emit subscribed(happening.token, happening.reason);
                break;
            case Happening::Kind::Message:
                emit messageReceived(*happening.message);
                break;
            }
            if (!alive || attempt != d->attempt)
                return false;
        }
    }
    if (d->ending) {
        finish(endingFault());
        return false;
    }
    return d->handle != nullptr;
}

Fault MosquittoLink::endingFault() const
{
    const Ending &ending = *d->ending;
    const bool answered =
        d->phase == Private::Phase::Connected || d->phase == Private::Phase::Leaving;
    if (d->phase == Private::Phase::Leaving)
        return {};
    if (ending.connackReason)
        return connectionRefusal(*ending.connackReason, d->options.version);
    if (ending.disconnectReason)
        return brokerDisconnect(*ending.disconnectReason);
    switch (ending.libraryCode) {
    case MOSQ_ERR_KEEPALIVE:
        return noAnswerFault();
    case MOSQ_ERR_PROTOCOL:
    case MOSQ_ERR_MALFORMED_PACKET:
        return notMqttFault();
    case MOSQ_ERR_TLS:
        return d->tls ? d->tls->handshakeFault(d->lastError) : silentEnd(answered);
    case MOSQ_ERR_ERRNO:
        // TLS reports its errors, a farewell included, as EPROTO. Before the broker's answer
        // that is TLS 1.3 telling that it wants a (different) client certificate.
        if (ending.systemError == EPROTO && !answered && d->tls && !d->lastError.isEmpty())
            return d->tls->handshakeFault(d->lastError);
        if (ending.systemError == EPROTO || ending.systemError == EPIPE || ending.systemError == 0)
            return silentEnd(answered);
        return systemFault(ending.systemError, d->options.host, d->options.port);
    default:
        return silentEnd(answered);
    }
}

void MosquittoLink::finish(const Fault &reason)
{
    closeHandle();
    ++d->attempt;
    d->attemptLimit.stop();
    d->phase = Private::Phase::Idle;
    d->options = {}; // the secrets go with the connection
    emit disconnected(reason);
}

void MosquittoLink::closeHandle()
{
    if (d->lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(d->lookup, -1));
    d->supervision.stop();
    d->addressLimit.stop();
    retire(d->readable); // before the library closes the socket
    retire(d->writable);
    if (d->handle)
        mosquitto_destroy(std::exchange(d->handle, nullptr));
    d->tls.reset();
    d->happenings.clear();
    d->ending.reset();
}

void MosquittoLink::disconnectFromBroker()
{
    if (d->phase != Private::Phase::Connected) {
        abort();
        return;
    }
    d->phase = Private::Phase::Leaving;
    d->attemptLimit.start(goodbyeTimeLimit);
    mosquitto_disconnect_v5(d->handle, 0, nullptr);
    scheduleFlush();
}

void MosquittoLink::abort()
{
    if (d->phase == Private::Phase::Idle)
        return;
    closeHandle();
    d->phase = Private::Phase::Leaving;
    d->attemptLimit.start(0ms); // disconnected() from the event loop
    ++d->attempt;
}

quint32 MosquittoLink::publish(const MqttMessage &message)
{
    if (!d->isOpen() || d->ending)
        return 0;
    MosquittoProperties properties;
    if (d->options.version == MqttVersion::V5)
        properties = MosquittoProperties::forMessage(message);
    int id = 0;
    int result = MOSQ_ERR_INVAL;
    if (!message.topic.isEmpty() && !message.topic.contains('\0')) {
        result = message.payload.size() > MQTT_MAX_PAYLOAD
                     ? MOSQ_ERR_PAYLOAD_SIZE
                     : mosquitto_publish_v5(d->handle, &id, message.topic.constData(),
                                            static_cast<int>(message.payload.size()),
                                            message.payload.constData(), message.qos,
                                            message.retain, properties.get());
    }
    quint8 refused = 0;
    switch (result) {
    case MOSQ_ERR_SUCCESS:
        ++d->queuedPackets;
        scheduleFlush();
        return static_cast<quint32>(id);
    case MOSQ_ERR_INVAL:
    case MOSQ_ERR_MALFORMED_UTF8:
        refused = MqttReason::topicNameInvalid;
        break;
    case MOSQ_ERR_PAYLOAD_SIZE:
    case MOSQ_ERR_OVERSIZE_PACKET:
        refused = MqttReason::packetTooLarge;
        break;
    case MOSQ_ERR_QOS_NOT_SUPPORTED:
        refused = MqttReason::qosNotSupported;
        break;
    default:
        refused = MqttReason::implementationSpecific;
        break;
    }
    const quint32 token = d->nextLocalToken++;
    d->happenings.push_back({Happening::Kind::Published, refused, token, nullptr});
    scheduleFlush();
    return token;
}

quint32 MosquittoLink::subscribe(const QByteArray &filter, quint8 qos)
{
    int id = 0;
    if (!d->isOpen() || d->ending ||
        mosquitto_subscribe_v5(d->handle, &id, filter.constData(), qos, 0, nullptr) !=
            MOSQ_ERR_SUCCESS)
        return 0;
    scheduleFlush();
    return static_cast<quint32>(id);
}

void MosquittoLink::unsubscribe(const QByteArray &filter)
{
    if (!d->isOpen() || d->ending)
        return;
    mosquitto_unsubscribe_v5(d->handle, nullptr, filter.constData(), nullptr);
    scheduleFlush();
}

// What follows runs inside the library and only notes what happened.

void MosquittoLink::connectAnswered(mosquitto *, void *self, int reason, int flags,
                                    const mqtt5__property *properties)
{
    auto &d = *static_cast<MosquittoLink *>(self)->d;
    if (reason != 0) {
        if (!d.ending)
            d.ending = Ending{MOSQ_ERR_CONN_REFUSED, 0, static_cast<quint8>(reason), {}};
        return;
    }
    d.limits = sessionLimits(properties, (flags & 1) != 0);
    d.happenings.push_back({Happening::Kind::Connected, 0, 0, nullptr});
}

void MosquittoLink::messagePublished(mosquitto *, void *self, int id, int reason,
                                     const mqtt5__property *)
{
    static_cast<MosquittoLink *>(self)->d->happenings.push_back(
        {Happening::Kind::Published, static_cast<quint8>(reason), static_cast<quint32>(id),
         nullptr});
}

void MosquittoLink::subscriptionAnswered(mosquitto *, void *self, int id, int count,
                                         const int *granted, const mqtt5__property *)
{
    const quint8 reason = count > 0 ? static_cast<quint8>(granted[0]) : MqttReason::firstFailure;
    static_cast<MosquittoLink *>(self)->d->happenings.push_back(
        {Happening::Kind::Subscribed, reason, static_cast<quint32>(id), nullptr});
}

void MosquittoLink::messageArrived(mosquitto *, void *self, const mosquitto_message *message,
                                   const mqtt5__property *properties)
{
    static_cast<MosquittoLink *>(self)->d->happenings.push_back(
        {Happening::Kind::Message, 0, 0,
         std::make_unique<MqttMessage>(receivedMessage(*message, properties))});
}

void MosquittoLink::connectionEnded(mosquitto *, void *self, int reason, const mqtt5__property *)
{
    auto &d = *static_cast<MosquittoLink *>(self)->d;
    if (d.ending)
        return;
    const int error = errno;
    if (reason >= MqttReason::firstFailure)
        d.ending = Ending{MOSQ_ERR_SUCCESS, 0, {}, static_cast<quint8>(reason)};
    else
        d.ending = Ending{reason, error, {}, {}};
}

void MosquittoLink::lineLogged(mosquitto *, void *self, int level, const char *text)
{
    if (level != MOSQ_LOG_ERR)
        return;
    // "OpenSSL Error[0]: error:0A000086:SSL routines::certificate verify failed"
    const QString line = QString::fromUtf8(text);
    static_cast<MosquittoLink *>(self)->d->lastError = line.section(u':', -1).trimmed();
}

} // namespace Runnel
