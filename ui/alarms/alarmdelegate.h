// SPDX-License-Identifier: Apache-2.0
// Paints the rows of alarms.
#pragma once

#include "alarms/alarmlistmodel.h"

#include <QStyledItemDelegate>

namespace Runnel {

/// Only the symbol has colour, and only it flashes. What nobody has acknowledged is bold; what is
/// over is grey. For indexes of an AlarmListModel alone.
class AlarmDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AlarmDelegate(const PanelContext &context, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    int margin() const;     ///< left and right of a text
    int symbolRoom() const; ///< width before the first text
    double symbolSide() const;
    int indent() const; ///< of what stands below a fold

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int column) const;
    int paintState(QPainter &painter, const QRect &room, const AlarmListModel &model,
                   int row) const;
    int paintArrow(QPainter &painter, const QRect &room, bool open) const;
    int paintFirst(QPainter &painter, const QRect &room, int textWidth) const;

    PanelContext m_context;
};

} // namespace Runnel
