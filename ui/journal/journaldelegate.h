// SPDX-License-Identifier: Apache-2.0
// Paints a row of the journal.
#pragma once

#include <QStyledItemDelegate>

namespace Runnel {
class PanelStyle;

/// Text as it is, elided; the priority as its symbol; a line below each row; a bar at the chosen
/// one, so that it can be told without colour.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JournalDelegate(const PanelStyle &style, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const PanelStyle &m_style;
};

} // namespace Runnel
