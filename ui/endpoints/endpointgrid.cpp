// SPDX-License-Identifier: Apache-2.0
// A list that wraps.
#include "endpoints/endpointgrid.h"

#include "endpoints/endpointdelegate.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QScrollBar>
#include <QScroller>

namespace Runnel {

EndpointGrid::EndpointGrid(const PanelStyle &style, QWidget *parent)
    : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming would move the tiles
    setVerticalScrollMode(ScrollPerPixel);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EndpointGrid::handled);
    connect(&style, &PanelStyle::changed, this, [this] {
        if (m_delegate != nullptr)
            setGridSize(m_delegate->tile());
        viewport()->update();
    });
}

void EndpointGrid::setTiles(EndpointDelegate &delegate)
{
    m_delegate = &delegate;
    setItemDelegate(&delegate);
    setGridSize(delegate.tile());
    verticalScrollBar()->setSingleStep(delegate.tile().height() / 3);
}

void EndpointGrid::letGo()
{
    if (selectionModel() != nullptr)
        selectionModel()->clear();
}

bool EndpointGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
        emit handled();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void EndpointGrid::keyPressEvent(QKeyEvent *event)
{
    emit handled();
    QListView::keyPressEvent(event);
}

void EndpointGrid::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QListView::selectionChanged(now, before);
    emit chosen();
}

void EndpointGrid::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= first && current.row() <= last)
        letGo();
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace Runnel
