// SPDX-License-Identifier: Apache-2.0
// A subscriber that keeps books: which numbered messages arrived, how often and in what order.
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

struct mosquitto;
struct mosquitto_message;
struct mqtt5__property;

namespace Runnel {

class MosquittoProcess;

/// Uses libmosquitto itself, on a thread of its own, so that it shares nothing with what it
/// checks and reads on while the test waits. It subscribes at QoS 0 with a session that is kept:
/// the broker then writes a message to this socket before it acknowledges it to the publisher, and
/// nothing that was acknowledged is lost even when the broker is killed.
class MessageLedger
{
public:
    /// What the books say of one endpoint (CloudEvents `source`).
    struct Book
    {
        struct Entry
        {
            QByteArray payload;
            QByteArray id; ///< CloudEvents `id`
            QByteArray topic;
            quint64 disturbance = 0;  ///< how many were noted when it arrived first
            bool isDisturbed = false; ///< the last one may still have been going on
        };
        std::map<quint64, Entry> entries; ///< by runnel-seq
        quint64 highest = 0;
        quint64 duplicates = 0;
        std::vector<QString> problems;
    };

    explicit MessageLedger(quint16 port, const QByteArray &filter = QByteArrayLiteral("events/#"));
    ~MessageLedger();
    MessageLedger(const MessageLedger &) = delete;
    MessageLedger &operator=(const MessageLedger &) = delete;

    /// Lines a broker needs to keep this subscriber's messages whatever their number.
    static void prepare(MosquittoProcess &broker);
    /// Before start(): MQTT 3.1.1, which has no numbers; a simulated alert's `event_id` stands in.
    void useProtocol311();
    bool start(); ///< true once subscribed
    bool isSubscribed() const { return m_subscribed; }

    /// Say it before killing or cutting anything: only then may what came before, or in the
    /// moments until it happens, come again.
    void noteDisturbance();
    /// Where kills follow each other quickly, what was on its way at one arrives behind it: repeats
    /// are then counted, and must be equal, but need no cause of their own.
    void expectRepeats() { m_repeatsExpected = true; }

    quint64 arrived() const;    ///< messages, repeats included
    quint64 distinct() const;   ///< of all endpoints
    quint64 duplicates() const; ///< of all endpoints
    quint64 unnumbered() const; ///< without a runnel-seq, for example drop markers
    std::map<QByteArray, Book> books() const;
    QByteArray lastTopic() const;

    /// Empty when of every endpoint each number from 1 on is there, first arrivals were in order,
    /// and every repeat followed a disturbance and was equal. `gapsAllowed` for what was dropped.
    QString problem(bool gapsAllowed = false) const;
    /// For simulated cameras that send alerts only: empty when each payload's `event_id` is 1000
    /// and its number, so that nothing was lost or doubled between the camera and the number
    /// either.
    QString eventIdProblem() const;

private:
    void run();
    bool connectOnce();
    void record(const mosquitto_message &message, const mqtt5__property *properties);

    const QByteArray m_filter;
    const quint16 m_port;
    mosquitto *m_client = nullptr;
    bool m_isOld = false;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_subscribed = false;
    std::atomic<bool> m_repeatsExpected = false;
    std::condition_variable m_wake;
    mutable std::mutex m_mutex; ///< guards everything below
    std::map<QByteArray, Book> m_books;
    quint64 m_disturbance = 0;
    std::chrono::steady_clock::time_point m_disturbedAt;
    quint64 m_arrived = 0;
    quint64 m_unnumbered = 0;
    QByteArray m_lastTopic;
};

} // namespace Runnel
