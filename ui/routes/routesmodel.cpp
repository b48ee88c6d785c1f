// SPDX-License-Identifier: Apache-2.0
// Words of a route.
#include "routes/routesmodel.h"

#include "base/escape.h"
#include "text/measuretext.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype longest = 256;

} // namespace

void RoutesModel::setLines(std::vector<RouteLine> lines)
{
    const bool same =
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                   [](const RouteLine &a, const RouteLine &b) { return a.row.isSame(b.row); });
    if (!same) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i])
            continue;
        m_lines[i] = std::move(lines[i]);
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

const RouteLine *RoutesModel::line(int row) const
{
    return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr;
}

int RoutesModel::find(const RouteRow &row) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const RouteLine &line) { return line.row.isSame(row); });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void RoutesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

int RoutesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RoutesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoutesModel::note(const RouteLine &line) const
{
    if (!line.problem.isEmpty())
        return tr("see below what is wrong");
    if (line.row.kind == RouteRow::Kind::Proposed)
        return tr("proposed");
    if (!line.row.assetEnabled)
        return tr("its asset is off");
    return {};
}

QString RoutesModel::checkWords(const RouteRow &row) const
{
    if (row.validation.isUndefined() || row.validation == QLatin1String("Off"))
        return tr("off", "check of the payload");
    if (row.validation == QLatin1String("Report"))
        return tr("report");
    if (row.validation == QLatin1String("Quarantine"))
        return tr("set aside");
    return escapedForDisplay(row.validation.toVariant().toString(), longest);
}

QString RoutesModel::words(const RouteLine &line, int column) const
{
    const RouteRow &row = line.row;
    switch (column) {
    case Event:
        if (row.isOther())
            return row.kind == RouteRow::Kind::Implied ? tr("every event") : tr("any other");
        return escapedForDisplay(row.type, longest);
    case Heard:
        return row.isOther() || line.heard == 0 ? QStringLiteral("–")
                                                : MeasureText::count(line.heard);
    case Topic:
        return escapedForDisplay(row.topicText(), longest);
    case Qos:
        return row.isQos0() ? QStringLiteral("0") : QStringLiteral("1");
    case Retain:
        return row.isRetained() ? tr("yes") : tr("no");
    case Check:
        return checkWords(row);
    default:
        return {};
    }
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    const RouteLine *known = line(index.row());
    if (!known || index.parent().isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*known, index.column());
    case Qt::AccessibleTextRole: {
        const QString below = index.column() == Event ? note(*known) : QString();
        return below.isEmpty() ? words(*known, index.column())
                               : tr("%1, %2", "event type, its state")
                                     .arg(words(*known, index.column()), below);
    }
    case Qt::TextAlignmentRole:
        return index.column() == Heard || index.column() == Qos
                   ? QVariant(int(Qt::AlignVCenter | Qt::AlignRight))
                   : QVariant(int(Qt::AlignVCenter | Qt::AlignLeft));
    case NoteRole:
        return index.column() == Event ? note(*known) : QString();
    case FaultyRole:
        return !known->problem.isEmpty();
    case QuietRole:
        return known->row.kind == RouteRow::Kind::Proposed;
    default:
        return {};
    }
}

QVariant RoutesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Heard || section == Qos ? QVariant(int(Qt::AlignVCenter | Qt::AlignRight))
                                                  : QVariant(int(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Event:
        return tr("Event");
    case Heard:
        return tr("Heard");
    case Topic:
        return tr("Topic");
    case Qos:
        return tr("QoS");
    case Retain:
        return tr("Retained");
    case Check:
        return tr("Check");
    default:
        return {};
    }
}

} // namespace Runnel
