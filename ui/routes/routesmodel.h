// SPDX-License-Identifier: Apache-2.0
// Routes as rows of a table.
#pragma once

#include "routes/routerows.h"

#include <QAbstractTableModel>

#include <vector>

namespace Runnel {

struct RouteLine
{
    RouteRow row;
    quint64 heard = 0;
    QString problem; ///< empty: none

    friend bool operator==(const RouteLine &, const RouteLine &) = default;
};

/// Rows that stay the same place only change their words, so that what is chosen stays chosen.
class RoutesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Event, Heard, Topic, Qos, Retain, Check, ColumnCount };
    enum Role {
        NoteRole = Qt::UserRole, ///< below the type, small
        FaultyRole,              ///< the note tells that something is wrong
        QuietRole,               ///< not a route yet
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<RouteLine> lines);
    const RouteLine *line(int row) const; ///< null: there is none
    int find(const RouteRow &row) const;  ///< -1: it is not there
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const RouteLine &line, int column) const;
    QString note(const RouteLine &line) const;
    QString checkWords(const RouteRow &row) const;

    std::vector<RouteLine> m_lines;
};

} // namespace Runnel
