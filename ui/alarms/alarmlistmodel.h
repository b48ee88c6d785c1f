// SPDX-License-Identifier: Apache-2.0
// The alarms as rows: by identity, in order, and still while a hand is on them.
#pragma once

#include "alarms/alarmcounts.h"
#include "alarms/alarmfold.h"
#include "session/panelcontext.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace Runnel {
struct RuntimeUpdate;

/// Lives on the panel's thread; listens to the context's client itself. In the order of AlarmRank,
/// reached by inserting, removing and moving rows, never by a reset: so a selection, and a screen
/// reader, stays on its alarm.
///
/// While it is held nothing moves and nothing goes: what changes, changes in its row; what is new
/// waits and is counted; what is over stays and says so. In a flood the leaks of one camera are one
/// row that can be opened.
///
/// All alarms that the runtime tells are known; it bounds them (AlarmStore::mostPerEndpoint).
/// The rows are at most mostRows, from the top.
class AlarmListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, What, Where, Since, Flow, Count, Last, Camera, ColumnCount };
    static constexpr std::size_t mostRows = 20'000;
    static constexpr std::size_t mostMoves = 64; ///< above these the layout changes as a whole

    explicit AlarmListModel(const PanelContext &context, QObject *parent = nullptr);
    ~AlarmListModel() override;

    void take(const RuntimeUpdate &update);

    bool isHeld() const;
    void setHeld(bool held); ///< false puts everything in order
    void settle();           ///< puts everything in order now, held or not
    int newer() const;       ///< alarms that wait until it is no longer held
    int worstNewer() const;  ///< priority of the worst of them; 0 when there are none
    bool isFlood() const;
    std::size_t beyond() const; ///< alarms that have no row, because there are too many

    /// Also what is shelved, suppressed or out of service, below the rest.
    bool showsSetAside() const;
    void setShowsSetAside(bool shows);

    /// Null when there is none. Valid until the next update. What is over is known as long as it
    /// has a row.
    const Alarm *find(const AlarmId &id) const;
    std::vector<const Alarm *> alarms() const; ///< all, also without a row; in no order
    const Alarm *worstUnacknowledged() const;  ///< null when all are acknowledged
    const AlarmCounts &counts() const;

    const Alarm *alarmAt(int row) const;    ///< null for a fold
    const AlarmFold *foldAt(int row) const; ///< null for an alarm
    bool isFolded(int row) const;           ///< an alarm that stands below its fold
    int rowOf(const AlarmId &id) const;     ///< -1 when it has none
    void setOpen(const EndpointId &fold, bool open);
    int reveal(const AlarmId &id); ///< rowOf(), with its fold opened where it is in one

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate(); ///< another language is chosen

signals:
    void changed(); ///< something of the alarms or the counts; after the rows
    void newerChanged(int newer);
    void heldChanged(bool held);
    void floodChanged(bool flood);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
