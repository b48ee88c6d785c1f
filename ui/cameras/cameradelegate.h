// SPDX-License-Identifier: Apache-2.0
// A row of the list of cameras: name, address, state.
#pragma once

#include <QStyledItemDelegate>

namespace Runnel {
class PanelStyle;

class CameraDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CameraDelegate(const PanelStyle &style, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PanelStyle &m_style;
};

} // namespace Runnel
