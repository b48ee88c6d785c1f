// SPDX-License-Identifier: Apache-2.0
// Everything that calls libmosquitto, and what it calls.
#include "mqtt/mosquittohandle.h"

#include "mqtt/brokerreason.h"
#include "mqtt/mosquittoproperties.h"
#include "mqtt/socketfault.h"
#include "mqtt/tlsclientcontext.h"
#include "mqtt/tlsfarewell.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <openssl/ssl.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <mutex>

namespace Runnel {
namespace {

using namespace std::chrono_literals;

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

SSL *sslOf(mosquitto *handle)
{
    return static_cast<SSL *>(mosquitto_ssl_get(handle));
}

} // namespace

Result<std::unique_ptr<MosquittoHandle>> MosquittoHandle::open(const MqttConnectOptions &options,
                                                               const QString &address)
{
    initializeLibrary();
    std::unique_ptr<MosquittoHandle> handle(new MosquittoHandle(options));
    if (!handle->m_handle)
        return libraryFault(QStringLiteral("the client identifier cannot be used"));
    if (Fault fault = handle->configure(options))
        return fault;
    if (Fault fault = handle->connectTo(options, address))
        return fault;
    return handle;
}

MosquittoHandle::MosquittoHandle(const MqttConnectOptions &options)
    : m_host(options.host)
    , m_port(options.port)
    , m_version(options.version)
    , m_nextLocalToken(firstLocalToken)
{
    const QByteArray clientId = options.clientId.toUtf8();
    m_handle = mosquitto_new(clientId.isEmpty() ? nullptr : clientId.constData(),
                             options.cleanStart || clientId.isEmpty(), this);
}

MosquittoHandle::~MosquittoHandle()
{
    mosquitto_destroy(m_handle);
}

Fault MosquittoHandle::configure(const MqttConnectOptions &options)
{
    mosquitto *handle = m_handle;
    const bool version5 = m_version == MqttVersion::V5;
    mosquitto_int_option(handle, MOSQ_OPT_PROTOCOL_VERSION,
                         version5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(handle, MOSQ_OPT_SEND_MAXIMUM, 0); // the window is the publisher's
    mosquitto_int_option(handle, MOSQ_OPT_RECEIVE_MAXIMUM, 0);
    mosquitto_int_option(handle, MOSQ_OPT_TCP_NODELAY, 1); // write() gathers by itself
    mosquitto_threaded_set(handle, true); // "queue only, somebody else writes": write() does

    mosquitto_connect_v5_callback_set(handle, &MosquittoHandle::connectAnswered);
    mosquitto_publish_v5_callback_set(handle, &MosquittoHandle::messagePublished);
    mosquitto_subscribe_v5_callback_set(handle, &MosquittoHandle::subscriptionAnswered);
    mosquitto_message_v5_callback_set(handle, &MosquittoHandle::messageArrived);
    mosquitto_disconnect_v5_callback_set(handle, &MosquittoHandle::connectionEnded);
    mosquitto_log_callback_set(handle, &MosquittoHandle::lineLogged);

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
        MosquittoProperties properties;
        if (version5)
            properties = MosquittoProperties::forMessage(will);
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
    m_tls = std::move(tls).value();
    mosquitto_int_option(handle, MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0); // the context is complete
    mosquitto_void_option(handle, MOSQ_OPT_SSL_CTX, m_tls->get());
    return {};
}

Fault MosquittoHandle::connectTo(const MqttConnectOptions &options, const QString &address)
{
    const int keepAlive = static_cast<int>(std::clamp<qint64>(options.keepAlive.count(), 5, 65535));
    MosquittoProperties properties;
    if (m_version == MqttVersion::V5)
        properties = MosquittoProperties::forConnect(options);
    if (properties.get()) // stores them and returns, see the class's comment
        mosquitto_connect_bind_v5(m_handle, nullptr, m_port, keepAlive, nullptr, properties.get());
    const int result =
        mosquitto_connect_async(m_handle, address.toLatin1().constData(), m_port, keepAlive);
    if (result == MOSQ_ERR_ERRNO)
        return systemFault(errno, m_host, m_port);
    if (result == MOSQ_ERR_TLS && m_tls) // so near a broker that its certificate is here already
        return handshakeFault();
    if (result > MOSQ_ERR_SUCCESS) // below it stands "pending"
        return libraryFault(QString::fromLatin1(mosquitto_strerror(result)));
    return {};
}

int MosquittoHandle::socket() const
{
    return mosquitto_socket(m_handle);
}

bool MosquittoHandle::wantsToWrite() const
{
    return mosquitto_want_write(m_handle);
}

int MosquittoHandle::established(std::chrono::seconds keepAlive)
{
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(socket(), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return errno;
    // Written bytes nobody acknowledges end the connection even while we only write.
    if (error == 0)
        setSocketOption(socket(), TCP_USER_TIMEOUT,
                        static_cast<int>(std::max(keepAlive, 5s) / 1ms));
    return error;
}

/// libmosquitto takes a peer that hangs up during the handshake for "try again": look first.
MosquittoHandle::Handshake MosquittoHandle::continueHandshake()
{
    char byte = 0;
    const ssize_t peeked = ::recv(socket(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (peeked == 0 || (peeked < 0 && errno != EAGAIN && errno != EINTR)) {
        m_lastError = QStringLiteral("the broker closed the connection");
        return Handshake::Failed;
    }
    if (mosquitto_loop_read(m_handle, 1) != MOSQ_ERR_SUCCESS) // drives SSL_connect
        return Handshake::Failed;
    return SSL_is_init_finished(sslOf(m_handle)) ? Handshake::Done : Handshake::Going;
}

void MosquittoHandle::readLastWords()
{
    char byte = 0;
    if (SSL *ssl = sslOf(m_handle))
        SSL_read(ssl, &byte, 1);
}

Fault MosquittoHandle::handshakeFault(const QString &words) const
{
    return m_tls->handshakeFault(words.isEmpty() ? m_lastError : words);
}

void MosquittoHandle::read()
{
    int result = mosquitto_loop_read(m_handle, 1);
    // Bytes already decrypted raise no event of the socket.
    SSL *ssl = sslOf(m_handle);
    for (int i = 0;
         ssl && i < 16 && result == MOSQ_ERR_SUCCESS && !m_ending && SSL_pending(ssl) > 0; ++i) {
        result = mosquitto_loop_read(m_handle, 1);
        ssl = sslOf(m_handle);
    }
    if (result != MOSQ_ERR_SUCCESS)
        end(result, errno);
}

/// One system call a packet (the library knows no other way); the cork makes them leave in full
/// segments, which makes each call cheaper for both ends.
void MosquittoHandle::write()
{
    if (m_ending)
        return;
    const int before = socket();
    const bool corked = std::exchange(m_queuedPackets, 0) > 1;
    if (corked)
        setSocketOption(before, TCP_CORK, 1);
    TlsFarewell farewell(m_answered ? nullptr : sslOf(m_handle), before);
    const int result = mosquitto_loop_write(m_handle, 1);
    if (socket() != before) { // closed: it failed, or DISCONNECT has left
        end(result, errno);
        farewell.read();
    } else if (corked) {
        setSocketOption(before, TCP_CORK, 0);
    }
}

void MosquittoHandle::supervise()
{
    const int result = mosquitto_loop_misc(m_handle); // PINGREQ, and the end when none is answered
    if (result != MOSQ_ERR_SUCCESS)
        end(result, errno);
}

void MosquittoHandle::sendDisconnect()
{
    mosquitto_disconnect_v5(m_handle, 0, nullptr);
}

void MosquittoHandle::stopListening()
{
    mosquitto_log_callback_set(m_handle, nullptr);
}

void MosquittoHandle::end(int libraryCode, int systemError)
{
    if (!m_ending)
        m_ending = Ending{libraryCode, systemError, {}, {}};
}

Fault MosquittoHandle::endingFault(bool answered) const
{
    const Ending &ending = *m_ending;
    if (ending.connackReason)
        return connectionRefusal(*ending.connackReason, m_version);
    if (ending.disconnectReason)
        return brokerDisconnect(*ending.disconnectReason);
    if (!answered && m_tls && m_tls->brokerComplained())
        return handshakeFault();
    switch (ending.libraryCode) {
    case MOSQ_ERR_KEEPALIVE:
        return noAnswerFault();
    case MOSQ_ERR_PROTOCOL:
    case MOSQ_ERR_MALFORMED_PACKET:
        return notMqttFault();
    case MOSQ_ERR_TLS:
        return m_tls ? handshakeFault() : silentEnd(answered);
    case MOSQ_ERR_ERRNO:
        if (ending.systemError == EPROTO && !answered && m_tls && !m_lastError.isEmpty())
            return handshakeFault();
        if (ending.systemError == EPROTO || ending.systemError == EPIPE || ending.systemError == 0)
            return silentEnd(answered);
        return systemFault(ending.systemError, m_host, m_port);
    default:
        return silentEnd(answered);
    }
}

quint32 MosquittoHandle::publish(const MqttMessage &message)
{
    MosquittoProperties properties;
    if (m_version == MqttVersion::V5)
        properties = MosquittoProperties::forMessage(message);
    int id = 0;
    int result = MOSQ_ERR_INVAL;
    if (!message.topic.isEmpty() && !message.topic.contains('\0')) {
        result = message.payload.size() > MQTT_MAX_PAYLOAD
                     ? MOSQ_ERR_PAYLOAD_SIZE
                     : mosquitto_publish_v5(m_handle, &id, message.topic.constData(),
                                            static_cast<int>(message.payload.size()),
                                            message.payload.constData(), message.qos,
                                            message.retain, properties.get());
    }
    quint8 refused = 0;
    switch (result) {
    case MOSQ_ERR_SUCCESS:
        ++m_queuedPackets;
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
    const quint32 token = m_nextLocalToken++;
    m_notes.push_back({Note::Kind::Published, refused, token, nullptr});
    return token;
}

quint32 MosquittoHandle::subscribe(const QByteArray &filter, quint8 qos)
{
    int id = 0;
    return mosquitto_subscribe_v5(m_handle, &id, filter.constData(), qos, 0, nullptr) ==
                   MOSQ_ERR_SUCCESS
               ? static_cast<quint32>(id)
               : 0;
}

void MosquittoHandle::unsubscribe(const QByteArray &filter)
{
    mosquitto_unsubscribe_v5(m_handle, nullptr, filter.constData(), nullptr);
}

// What follows runs inside the library and only takes notes.

void MosquittoHandle::connectAnswered(mosquitto *, void *self, int reason, int flags,
                                      const mqtt5__property *properties)
{
    auto &handle = *static_cast<MosquittoHandle *>(self);
    if (reason != 0) {
        if (!handle.m_ending)
            handle.m_ending = Ending{MOSQ_ERR_CONN_REFUSED, 0, static_cast<quint8>(reason), {}};
        return;
    }
    handle.m_answered = true;
    handle.m_limits = sessionLimits(properties, (flags & 1) != 0);
    if (handle.m_tls)
        handle.m_limits.certificates = TlsClientContext::certificatesOf(
            static_cast<const SSL *>(mosquitto_ssl_get(handle.m_handle)));
    handle.m_notes.push_back({Note::Kind::Connected, 0, 0, nullptr});
}

void MosquittoHandle::messagePublished(mosquitto *, void *self, int id, int reason,
                                       const mqtt5__property *)
{
    static_cast<MosquittoHandle *>(self)->m_notes.push_back(
        {Note::Kind::Published, static_cast<quint8>(reason), static_cast<quint32>(id), nullptr});
}

void MosquittoHandle::subscriptionAnswered(mosquitto *, void *self, int id, int count,
                                           const int *granted, const mqtt5__property *)
{
    const quint8 reason = count > 0 ? static_cast<quint8>(granted[0]) : MqttReason::firstFailure;
    static_cast<MosquittoHandle *>(self)->m_notes.push_back(
        {Note::Kind::Subscribed, reason, static_cast<quint32>(id), nullptr});
}

void MosquittoHandle::messageArrived(mosquitto *, void *self, const mosquitto_message *message,
                                     const mqtt5__property *properties)
{
    static_cast<MosquittoHandle *>(self)->m_notes.push_back(
        {Note::Kind::Message, 0, 0,
         std::make_unique<MqttMessage>(receivedMessage(*message, properties))});
}

void MosquittoHandle::connectionEnded(mosquitto *, void *self, int reason, const mqtt5__property *)
{
    auto &handle = *static_cast<MosquittoHandle *>(self);
    const int error = errno;
    if (reason < MqttReason::firstFailure)
        handle.end(reason, error);
    else if (!handle.m_ending)
        handle.m_ending = Ending{MOSQ_ERR_SUCCESS, 0, {}, static_cast<quint8>(reason)};
}

void MosquittoHandle::lineLogged(mosquitto *, void *self, int level, const char *text)
{
    if (level != MOSQ_LOG_ERR)
        return;
    // "OpenSSL Error[0]: error:0A000086:SSL routines::certificate verify failed"
    const QString line = QString::fromUtf8(text);
    static_cast<MosquittoHandle *>(self)->m_lastError = line.section(u':', -1).trimmed();
}

} // namespace Runnel
