// SPDX-License-Identifier: Apache-2.0
// An outbox in a directory of its own, and short words for what tests do with it.
#pragma once

#include "manualclock.h"
#include "outbox/outbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Runnel {

inline EndpointId camera(int number = 1)
{
    return {QStringLiteral("camera-%1").arg(number), QStringLiteral("events")};
}

Event makeEvent(const QByteArray &data, const QByteArray &type = QByteArrayLiteral("ALERT"),
                const QByteArray &id = {});
Event makeHeartbeat(const QByteArray &data);
Publications makeRoute(const QByteArray &topic = QByteArrayLiteral("events/camera/alert"));

/// Every wait pumps the event loop and has an end.
class OutboxFixture
{
public:
    explicit OutboxFixture(const OutboxConfig &limits = {});

    QString directory() const { return path.isEmpty() ? m_directory.path() : path; }
    Outbox &box() { return *m_box; }
    bool start(); ///< a new outbox on the directory; true when it opened
    void startWithoutWaiting();
    void stop(); ///< as the end of the program

    void append(const EndpointId &endpoint, const std::vector<Event> &events,
                const Publications &route = makeRoute());
    /// `count` alerts whose data is "<prefix><number>", numbered from 1 in this fixture.
    void appendMany(const EndpointId &endpoint, int count, const QByteArray &padding = {});
    bool waitDurable(quint64 events); ///< in all since start()
    /// Takes until that many came.
    std::vector<OutboxRecord> takeCount(size_t count);
    std::vector<OutboxRecord> takeNow(qsizetype maximum = 1'000'000);
    void acknowledge(const std::vector<OutboxRecord> &records);
    bool waitUntil(const std::function<bool()> &condition, int milliseconds = 20'000);
    /// Until what was settled is in the database (its file says so).
    bool waitSettled();

    bool identityHolds(const EndpointId &endpoint);
    bool identityHolds(); ///< for all that were appended to

    ManualClock clock;
    OutboxConfig limits;
    QString path; ///< instead of the temporary directory
    quint64 durable = 0;
    QSet<EndpointId> used;

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Outbox> m_box;
    int m_next = 0;
};

/// Says what differs when it fails.
bool isInOrder(const std::vector<OutboxRecord> &records);

} // namespace Runnel
