// SPDX-License-Identifier: Apache-2.0
// The rows of the feed under a finger.
#pragma once

#include <QTableView>

namespace Runnel {
class PanelStyle;

/// One row an event, all of one height, the newest at the top. What is chosen is chosen by a
/// person: a row that goes never hands its place to its neighbour.
class FeedList final : public QTableView
{
    Q_OBJECT
public:
    explicit FeedList(const PanelStyle &style, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    bool isTouched() const { return m_touched || m_gliding; }
    bool isAtNewest() const;
    void goToNewest();
    void letGo(); ///< of what is chosen

signals:
    void handled();       ///< touched, let go, or scrolled
    void chosen();        ///< another row, or none
    void copyRequested(); ///< by the keys

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

protected slots:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void measure();
    void setTouched(bool touched);

    const PanelStyle &m_style;
    bool m_touched = false;
    bool m_gliding = false; ///< the kinetic scroll after the finger has gone
};

} // namespace Runnel
