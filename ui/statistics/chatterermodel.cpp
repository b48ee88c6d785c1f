// SPDX-License-Identifier: Apache-2.0
// Ten rows.
#include "statistics/chatterermodel.h"

#include "text/alarmtext.h"
#include "text/measuretext.h"

#include <QLocale>

#include <algorithm>

namespace Runnel {

namespace {

QString sourcePlace(const AlarmDistribution::Source &source)
{
    Alarm alarm;
    alarm.id = source.alarm;
    alarm.asset = source.asset;
    return AlarmText::where(alarm);
}

} // namespace

void ChattererModel::setDistribution(const AlarmDistribution &distribution)
{
    const auto count = std::min(distribution.worst.size(), size_t(DistributionQuery::mostSources));
    const size_t before = m_sources.size();
    m_all = distribution.raised[0] + distribution.raised[1] + distribution.raised[2];
    if (count < before) {
        beginRemoveRows({}, int(count), int(before) - 1);
        m_sources.resize(count);
        endRemoveRows();
    }
    const auto kept = std::ptrdiff_t(m_sources.size());
    std::copy_n(distribution.worst.begin(), kept, m_sources.begin());
    if (kept > 0)
        emit dataChanged(index(0, 0), index(int(kept) - 1, ColumnCount - 1));
    if (count > before) {
        beginInsertRows({}, int(before), int(count) - 1);
        m_sources.insert(m_sources.end(), distribution.worst.begin() + kept,
                         distribution.worst.begin() + std::ptrdiff_t(count));
        endInsertRows();
    }
}

int ChattererModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int ChattererModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChattererModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlarmDistribution::Source &source = m_sources[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Raised ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Raised)
        return tr("%1 at %2, raised %3 times, %4 % of all")
            .arg(AlarmText::kind(source.alarm), sourcePlace(source),
                 MeasureText::count(source.raised))
            .arg(QLocale().toString(m_all > 0 ? 100.0 * double(source.raised) / double(m_all) : 0,
                                    'f', 1));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Raised:
        return MeasureText::count(source.raised);
    case Where:
        return sourcePlace(source);
    default:
        return AlarmText::camera(source.alarm);
    }
}

QVariant ChattererModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Raised ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Raised:
        return tr("Raised");
    case Where:
        return tr("Where");
    case Camera:
        return tr("Camera");
    default:
        return {};
    }
}

void ChattererModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sources.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace Runnel
