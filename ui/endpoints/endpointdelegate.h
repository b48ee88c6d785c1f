// SPDX-License-Identifier: Apache-2.0
// How a tile is drawn.
#pragma once

#include <QStyledItemDelegate>

namespace Runnel {
class Clock;
class EndpointFilter;
class EndpointModel;
class PanelStyle;
struct EndpointItem;

/// Hatched: nobody watches through it. A coloured plate behind the state's words: it should be
/// watching, and something has to be done. A plain grey tile is a camera that watches.
class EndpointDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EndpointDelegate(const PanelStyle &style, const Clock &clock, const EndpointModel &model,
                     const EndpointFilter &filter, QObject *parent = nullptr);

    QSize tile() const; ///< all are of one size, its gap to the next one included
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A sparkline with its baseline; in a tile and in the detail alike.
    static void paintRate(QPainter &painter, const QRectF &room, const EndpointItem &item,
                          qint64 now, const PanelStyle &style);
    /// The state as a sign, apart from its words.
    static void paintSign(QPainter &painter, const QRectF &room, const EndpointItem &item,
                          const QColor &ink);

private:
    const PanelStyle &m_style;
    const Clock &m_clock;
    const EndpointModel &m_model;
    const EndpointFilter &m_filter;
};

} // namespace Runnel
