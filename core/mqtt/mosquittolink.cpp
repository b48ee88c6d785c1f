// SPDX-License-Identifier: Apache-2.0
// The connection's phases, and the socket between the event loop and the library.
#include "mqtt/mosquittolink.h"

#include "mqtt/mosquittohandle.h"
#include "mqtt/socketfault.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <mosquitto.h>

#include <cerrno>

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr auto addressTimeLimit = 3s; ///< for each but the last address of a name
constexpr auto goodbyeTimeLimit = 2s; ///< for DISCONNECT to leave
constexpr int triedAddresses = 4;

/// A notifier may not be destroyed while its signal is being delivered.
void retire(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier.release()->deleteLater();
}

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
    std::unique_ptr<MosquittoHandle> handle;
    std::unique_ptr<QSocketNotifier> readable;
    std::unique_ptr<QSocketNotifier> writable;
    QTimer supervision; ///< keep-alive while connected
    QTimer addressLimit;
    QTimer attemptLimit;
    bool flushScheduled = false;

    bool isOpen() const { return phase == Phase::Connected && !handle->hasEnded(); }
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
    connect(&d->supervision, &QTimer::timeout, this, &MosquittoLink::supervise);
    d->addressLimit.setSingleShot(true);
    connect(&d->addressLimit, &QTimer::timeout, this,
            [this] { tryNextAddress(systemFault(ETIMEDOUT, d->options.host, d->options.port)); });
    d->attemptLimit.setSingleShot(true);
    connect(&d->attemptLimit, &QTimer::timeout, this, &MosquittoLink::limitReached);
}

MosquittoLink::~MosquittoLink()
{
    closeHandle();
}

void MosquittoLink::limitReached()
{
    if (d->phase == Private::Phase::Leaving)
        finish({});
    else if (d->phase <= Private::Phase::Connecting)
        finish(systemFault(ETIMEDOUT, d->options.host, d->options.port));
    else
        finish(noAnswerFault());
}

void MosquittoLink::connectToBroker(const MqttConnectOptions &options)
{
    Q_ASSERT(d->phase == Private::Phase::Idle);
    d->options = options;
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
        auto opened = MosquittoHandle::open(d->options, d->addresses.takeFirst());
        if (opened) {
            d->handle = std::move(opened).value();
            d->phase = Private::Phase::Connecting;
            watchSocket();
            if (!d->addresses.isEmpty())
                d->addressLimit.start(addressTimeLimit);
            return;
        }
        fault = opened.fault();
        if (fault.kind == FaultKind::TlsConfiguration || fault.kind == FaultKind::Internal)
            break; // another address changes nothing
    }
    finish(fault);
}

void MosquittoLink::watchSocket()
{
    const int socket = d->handle->socket();
    d->readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    d->writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    d->readable->setEnabled(false); // until the connection stands
    connect(d->readable.get(), &QSocketNotifier::activated, this, &MosquittoLink::readSocket);
    connect(d->writable.get(), &QSocketNotifier::activated, this, &MosquittoLink::writeSocket);
}

/// The socket became writable or failed.
void MosquittoLink::continueConnecting()
{
    const int error = d->handle->established(d->options.keepAlive);
    if (error == ECONNRESET &&
        d->handle->usesTls()) { // it stood, and the peer disliked what we said
        d->handle->readLastWords();
        finish(d->handle->handshakeFault(QStringLiteral("the broker reset the connection")));
        return;
    }
    if (error != 0) {
        tryNextAddress(systemFault(error, d->options.host, d->options.port));
        return;
    }
    d->addressLimit.stop();
    d->addresses.clear();
    d->writable->setEnabled(false);
    d->readable->setEnabled(true);
    if (d->handle->usesTls()) {
        d->phase = Private::Phase::Handshaking;
        continueHandshake();
    } else {
        d->phase = Private::Phase::AwaitingAnswer;
        flush(); // CONNECT waits in the library
    }
}

void MosquittoLink::continueHandshake()
{
    switch (d->handle->continueHandshake()) {
    case MosquittoHandle::Handshake::Going:
        break;
    case MosquittoHandle::Handshake::Failed:
        finish(d->handle->handshakeFault());
        break;
    case MosquittoHandle::Handshake::Done:
        d->phase = Private::Phase::AwaitingAnswer;
        flush();
        break;
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
    d->handle->read();
    if (emitNotes() && d->handle->wantsToWrite())
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
    if (std::exchange(d->flushScheduled, true))
        return;
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

void MosquittoLink::flush()
{
    if (!d->handle || d->phase < Private::Phase::AwaitingAnswer)
        return;
    d->handle->write();
    if (!d->handle->hasEnded())
        d->writable->setEnabled(d->handle->wantsToWrite());
    emitNotes();
}

void MosquittoLink::supervise()
{
    if (!d->handle)
        return;
    d->handle->supervise();
    if (emitNotes())
        flush();
}

/// Slots may do anything, also end this connection, begin another or delete this object. False
/// when this connection, or this object, is no more.
bool MosquittoLink::emitNotes()
{
    const QPointer<MosquittoLink> alive(this);
    const quint64 attempt = d->attempt;
    while (d->handle->hasNotes()) {
        for (const MosquittoHandle::Note &note : d->handle->takeNotes()) {
            using Kind = MosquittoHandle::Note::Kind;
            switch (note.kind) {
            case Kind::Connected:
                d->phase = Private::Phase::Connected;
                d->attemptLimit.stop();
                d->supervision.start(
                    std::clamp<std::chrono::milliseconds>(d->options.keepAlive / 4, 1s, 5s));
                d->handle->stopListening();
                emit connected(d->handle->limits());
                break;
            case Kind::Published:
                emit published(note.token, note.reason);
                break;
            case Kind::Subscribed:
                emit subscribed(note.token, note.reason);
                break;
            case Kind::Message:
                emit messageReceived(*note.message);
                break;
            }
            if (!alive || attempt != d->attempt)
                return false;
        }
    }
    if (!d->handle->hasEnded())
        return true;
    if (d->phase == Private::Phase::Leaving)
        finish({});
    else
        finish(d->handle->endingFault(d->phase == Private::Phase::Connected));
    return false;
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
    d->handle.reset();
}

void MosquittoLink::disconnectFromBroker()
{
    if (d->phase != Private::Phase::Connected) {
        abort();
        return;
    }
    d->phase = Private::Phase::Leaving;
    d->attemptLimit.start(goodbyeTimeLimit);
    d->handle->sendDisconnect();
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
    if (!d->isOpen())
        return 0;
    scheduleFlush();
    return d->handle->publish(message);
}

quint32 MosquittoLink::subscribe(const QByteArray &filter, quint8 qos)
{
    if (!d->isOpen())
        return 0;
    scheduleFlush();
    return d->handle->subscribe(filter, qos);
}

void MosquittoLink::unsubscribe(const QByteArray &filter)
{
    if (!d->isOpen())
        return;
    scheduleFlush();
    d->handle->unsubscribe(filter);
}

} // namespace Runnel
