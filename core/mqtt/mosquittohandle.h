// SPDX-License-Identifier: Apache-2.0
// One libmosquitto handle for one connection: settings in, notes of what happened out.
#pragma once

#include "base/result.h"
#include "mqtt/mqttlink.h"

#include <memory>
#include <optional>
#include <vector>

struct mosquitto;
struct mosquitto_message;
struct mqtt5__property;

namespace Runnel {
class TlsClientContext;

/// The library's callbacks only take notes here; whoever drives the handle reads them after the
/// library has returned. Never blocks; emits nothing; the socket is the library's.
///
/// How it connects without blocking: libmosquitto resolves names and, in the one call that takes
/// CONNECT properties, waits for the connection. So it is given a numeric address only; the
/// blocking call is made without a host, which stores the properties and returns "invalid" before
/// it touches the network; then the asynchronous call connects.
class MosquittoHandle
{
public:
    struct Note
    {
        enum class Kind { Connected, Published, Subscribed, Message };
        Kind kind;
        quint8 reason = 0;
        quint32 token = 0;
        std::unique_ptr<MqttMessage> message;
    };
    /// How the connection ended, in the order of what is known first.
    struct Ending
    {
        int libraryCode = 0;
        int systemError = 0;
        std::optional<quint8> connackReason;
        std::optional<quint8> disconnectReason;
    };
    enum class Handshake { Going, Done, Failed };

    /// Begins to connect to the numeric `address`; the socket becomes writable when it stands.
    static Result<std::unique_ptr<MosquittoHandle>> open(const MqttConnectOptions &options,
                                                         const QString &address);
    ~MosquittoHandle();
    MosquittoHandle(const MosquittoHandle &) = delete;
    MosquittoHandle &operator=(const MosquittoHandle &) = delete;

    int socket() const; ///< -1 once the library has closed it
    bool wantsToWrite() const;
    bool usesTls() const { return m_tls != nullptr; }
    int established(std::chrono::seconds keepAlive); ///< errno of the connect, 0 when it stands
    Handshake continueHandshake();
    void readLastWords(); ///< of a broker that has reset the connection: for handshakeFault()
    Fault handshakeFault(const QString &words = {}) const; ///< empty: the library's words
    void read();
    void write();     ///< everything queued, in as few segments as possible
    void supervise(); ///< keep-alive
    void sendDisconnect();
    void stopListening(); ///< to the library's log, which formats every packet

    quint32 publish(const MqttMessage &message); ///< queues; refusals become a note
    quint32 subscribe(const QByteArray &filter, quint8 qos);
    void unsubscribe(const QByteArray &filter);

    std::vector<Note> takeNotes() { return std::exchange(m_notes, {}); }
    bool hasNotes() const { return !m_notes.empty(); }
    bool hasEnded() const { return m_ending.has_value(); }
    Fault endingFault(bool answered) const;
    const MqttSessionLimits &limits() const { return m_limits; }

private:
    explicit MosquittoHandle(const MqttConnectOptions &options);
    Fault configure(const MqttConnectOptions &options);
    Fault connectTo(const MqttConnectOptions &options, const QString &address);
    void end(int libraryCode, int systemError);

    static void connectAnswered(mosquitto *, void *self, int reason, int flags,
                                const mqtt5__property *properties);
    static void messagePublished(mosquitto *, void *self, int id, int reason,
                                 const mqtt5__property *);
    static void subscriptionAnswered(mosquitto *, void *self, int id, int count, const int *granted,
                                     const mqtt5__property *);
    static void messageArrived(mosquitto *, void *self, const mosquitto_message *message,
                               const mqtt5__property *properties);
    static void connectionEnded(mosquitto *, void *self, int reason, const mqtt5__property *);
    static void lineLogged(mosquitto *, void *self, int level, const char *text);

    QString m_host;
    quint16 m_port;
    MqttVersion m_version;
    std::unique_ptr<TlsClientContext>
        m_tls; ///< outlives the handle, which is gone in the destructor
    mosquitto *m_handle = nullptr;
    int m_queuedPackets = 0; ///< since the last write()
    quint32 m_nextLocalToken;
    MqttSessionLimits m_limits;
    std::vector<Note> m_notes;
    std::optional<Ending> m_ending;
    bool m_answered = false; ///< the broker took us
    QString m_lastError;     ///< the library's words until it is connected
};

} // namespace Runnel
