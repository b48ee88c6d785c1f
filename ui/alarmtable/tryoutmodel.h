// SPDX-License-Identifier: Apache-2.0
// Known alarms, with the priority they have and the one the edited table would give.
#pragma once

#include "alarm/alarm.h"
#include "config/config.h"
#include "runtime/runtimeupdate.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace Runnel {

/// Reports that came since the panel started, newest first, and before the first of them the
/// alarms that stand. Each is judged by the core's table and profiles.
class TryoutModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr size_t mostReports = 50;

    enum Column { Time, Where, Flow, Confidence, Before, After, ColumnCount };
    enum Role { PriorityRole = Qt::UserRole, ChangedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void take(const RuntimeUpdate &update);
    void setConfigs(const Config &running, const Config &edited);
    int changedCount() const; ///< that would have another priority
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known
    {
        EndpointId endpoint;
        QByteArray type;
        QByteArray payload;
        qint64 at = 0; ///< wall clock, ms
    };
    struct Line
    {
        qint64 at = 0;
        QString where;
        AlarmReport report;
        int before = 0; ///< 0: no alarm
        int after = 0;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void judge();

    Config m_running;
    Config m_edited;
    std::deque<Known> m_known; ///< newest first
    std::vector<Line> m_lines;
};

} // namespace Runnel
