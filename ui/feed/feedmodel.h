// SPDX-License-Identifier: Apache-2.0
// The last events of all cameras, as rows.
#pragma once

#include "runtime/runtimeupdate.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace Runnel {

/// An event, and what is known of its way to the broker.
struct FeedEntry
{
    FeedEvent event;
    qint64 acknowledgedAt = 0; ///< wall clock, ms; 0: not yet
    double latencyMilliseconds = 0;
};

/// A ring, newest first: what is new comes in above, and nothing that is seen has to move for it
/// while the list stands at its top. Rows are inserted and removed, never reset.
///
/// While held, the rows stay as they are but for what the broker says; what comes waits in a
/// second ring of the same size. Together they keep at most mostPayloadBytes.
class FeedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, Payload, Broker, columns };
    enum Role {
        NumberRole = Qt::UserRole, ///< FeedEvent::number
        CameraRole,
        NoteRole,   ///< below the payload: where it goes
        SettledRole ///< the broker has acknowledged it
    };

    static constexpr int mostEvents = 2'000;
    static constexpr qint64 mostPayloadBytes = 32 * 1024 * 1024;
    static constexpr qsizetype mostTypes = 64;
    static constexpr qsizetype mostCameras = 4'096;

    using QAbstractTableModel::QAbstractTableModel;

    void setConfig(const Config &config); ///< for the cameras' names
    /// Events and acknowledgements of it. Numbers that begin anew are another runtime's: the rows
    /// of the last one go, since nothing will be heard of them.
    void take(const RuntimeUpdate &update);
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    void retranslate();

    quint64 seen() const { return m_seen; }       ///< since the start, skipped ones too
    quint64 skipped() const { return m_skipped; } ///< that the runtime left out of the feed
    quint64 newer() const { return m_newer; }     ///< came while held, whether kept or not
    qint64 keptBytes() const { return m_shown.bytes + m_waiting.bytes; }
    qsizetype keptNewer() const { return qsizetype(m_waiting.entries.size()); }
    const FeedEntry *find(quint64 number) const; ///< null: not in a row
    const FeedEntry &entry(int row) const { return m_shown.entries[std::size_t(row)]; }
    QString cameraName(const EndpointId &endpoint) const; ///< the asset's, else the device's
    const std::vector<EndpointId> &cameras() const { return m_cameras; } ///< configured or seen
    const std::vector<QByteArray> &types() const { return m_types; }     ///< as they were seen

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void counted();        ///< seen, skipped or newer changed
    void choicesChanged(); ///< of cameras or types

private:
    /// Newest in front, so by falling numbers.
    struct Ring
    {
        std::deque<FeedEntry> entries;
        qint64 bytes = 0;

        std::optional<std::size_t> placeOf(quint64 number) const;
        void push(FeedEntry entry);
        void dropOldest();
    };

    static qint64 bytesOf(const FeedEvent &event);
    void startOver();
    void receive(const FeedEvent &event);
    void acknowledge(const std::vector<FeedAcknowledgement> &acknowledged);
    void showWaiting();
    void noteCamera(const EndpointId &endpoint);
    void noteType(const QByteArray &type);

    Ring m_shown;
    Ring m_waiting;
    QHash<EndpointId, QString> m_names;
    std::vector<EndpointId> m_cameras;
    std::vector<QByteArray> m_types;
    QSet<EndpointId> m_knownCameras;
    QSet<QByteArray> m_knownTypes;
    bool m_choicesChanged = false;
    bool m_held = false;
    quint64 m_last = 0;
    quint64 m_seen = 0;
    quint64 m_skipped = 0;
    quint64 m_newer = 0;
};

} // namespace Runnel
