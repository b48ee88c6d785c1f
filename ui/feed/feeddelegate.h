// SPDX-License-Identifier: Apache-2.0
// How a row of the feed is drawn.
#pragma once

#include <QStyledItemDelegate>

namespace Runnel {
class PanelStyle;

/// Two lines: what and what it says above, from whom and where to below.
class FeedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FeedDelegate(const PanelStyle &style, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void measure();

    const PanelStyle &m_style;
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    int m_gap = 0;
    int m_bar = 0;
};

} // namespace Runnel
