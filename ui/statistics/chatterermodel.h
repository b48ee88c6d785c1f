// SPDX-License-Identifier: Apache-2.0
// The alarms that were raised most often.
#pragma once

#include "alarm/journal.h"

#include <QAbstractTableModel>

namespace Runnel {

/// At most DistributionQuery::mostSources rows, the worst first; changes in place.
class ChattererModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Raised, Where, Camera, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDistribution(const AlarmDistribution &distribution);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AlarmDistribution::Source> m_sources;
    quint64 m_all = 0;
};

} // namespace Runnel
