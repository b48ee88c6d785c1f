// SPDX-License-Identifier: Apache-2.0
// The tiles under a finger.
#pragma once

#include <QListView>

namespace Runnel {
class EndpointDelegate;
class PanelStyle;

/// All tiles are of one size and paint only where they are seen, so a thousand cost as much as ten.
/// What is chosen is chosen by a person, never by a neighbour's going.
class EndpointGrid final : public QListView
{
    Q_OBJECT
public:
    explicit EndpointGrid(const PanelStyle &style, QWidget *parent = nullptr);

    void setTiles(EndpointDelegate &delegate);
    void letGo();

signals:
    void handled(); ///< touched, scrolled, or used by its keys
    void chosen();  ///< another tile, or none

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

protected slots:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    EndpointDelegate *m_delegate = nullptr; ///< lives as long as the page
};

} // namespace Runnel
