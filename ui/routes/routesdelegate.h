// SPDX-License-Identifier: Apache-2.0
// Paints a route.
#pragma once

#include <QStyledItemDelegate>

namespace Runnel {
class PanelStyle;

class RoutesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RoutesDelegate(const PanelStyle &style, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const PanelStyle &m_style;
};

} // namespace Runnel
