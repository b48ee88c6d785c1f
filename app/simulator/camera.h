// SPDX-License-Identifier: Apache-2.0
// One simulated analytics camera: makes events, keeps the last ones, and tells its readers.
#pragma once

#include "simulator/leaksite.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <deque>
#include <vector>

namespace Runnel {

struct CameraSettings
{
    int number = 1; ///< 1 is the first
    GeoPoint position;
    quint32 seed = 0;
    double alertProbability = 0.3; ///< 0 to 1
    int leaks = 0;                 ///< at a time; 0: one to three
    qint64 count = 0;              ///< events in total; 0: no end
    bool ids = false;              ///< number the events and keep them for a resume
    int keep = 1000;               ///< events kept behind the newest
    bool stamp = false;            ///< add the time of making in microseconds
    bool badJson = false;          ///< now and then a payload that is not JSON
    bool noIds = false;            ///< a fault: keeps as with `ids`, but sends none
    qint64 hugeLineBytes = 0;      ///< now and then a line this long; 0: never
};

/// Somebody who reads the camera's stream. `cursor` is the sequence of the last event taken.
class CameraReader
{
public:
    virtual ~CameraReader();
    virtual void eventsAvailable() = 0;
    virtual void sendComment(const QByteArray &text) = 0;

    quint64 cursor = 0;
};

/// Events are numbered from 1 in the order made, whatever their type; `event_id` numbers the
/// alerts alone, without a gap, so that a subscriber can prove order and loss. Without ids
/// nothing is made while nobody reads; with ids the camera goes on once it had a reader.
class Camera
{
public:
    explicit Camera(const CameraSettings &settings);

    void addReader(CameraReader &reader); ///< starts behind the newest event
    void removeReader(CameraReader &reader);
    /// Puts the reader behind the event with that id; false when the id tells nothing.
    bool resume(CameraReader &reader, const QByteArray &lastEventId);

    bool isAwake() const;     ///< makes events now
    bool isExhausted() const; ///< has made all it is to make
    /// Makes one event, rendered for the wire; nothing when exhausted.
    void makeEvent(qint64 wallMicroseconds);
    void makeHeartbeat(qint64 wallMicroseconds);
    bool mayMakeMore() const; ///< no reader lags so far that it would lose events
    void notifyReaders();
    void comment(const QByteArray &text);

    quint64 newest() const { return m_newest; }
    /// The event behind the cursor, which moves on; null when there is none yet. A reader that
    /// lagged too far goes on with the oldest kept; what it missed is counted.
    const QByteArray *take(CameraReader &reader);

    int number() const { return m_settings.number; }
    const GeoPoint &position() const { return m_settings.position; }
    double heading() const { return m_heading; } ///< degrees clockwise from north
    size_t readers() const { return m_readers.size(); }
    quint64 alerts() const { return m_lastEventId - firstEventId + 1; }
    quint64 missed() const { return m_missed; }

private:
    static constexpr quint64 firstEventId = 1001;

    void append(const char *type, QByteArray &&data);
    void forgetOld();
    QByteArray alert(qint64 wallMicroseconds);
    QByteArray detailedAlert(qint64 wallMicroseconds);
    QByteArray analyticsChange(bool enabled, qint64 wallMicroseconds);
    void beginData(QByteArray &data, const char *type, qint64 wallMicroseconds) const;
    LeakSite &nextLeak();

    CameraSettings m_settings;
    QRandomGenerator m_random;
    std::vector<LeakSite> m_leaks;
    std::vector<CameraReader *> m_readers;
    std::deque<QByteArray> m_kept; ///< the events m_newest - size + 1 to m_newest
    quint64 m_newest = 0;
    quint64 m_lastEventId = firstEventId - 1;
    quint64 m_missed = 0;
    double m_heading;
    double m_depression;
    double m_windSpeed;
    double m_windDirection;
    double m_temperature;
    double m_humidity;
    bool m_hadReader = false;
    bool m_analytics = false;
};

} // namespace Runnel
