// SPDX-License-Identifier: Apache-2.0
// The list of alarms under a hand: what touches, keys and the wheel do to it.
#pragma once

#include "alarms/alarmlistmodel.h"
#include "alarms/holdrule.h"

#include <QTableView>

#include <optional>

namespace Runnel {
class AlarmDelegate;

/// One touch selects an alarm, or opens and closes a fold; keys do the same. The selection is an
/// identity: rows may move, or go and come back. Tells the model when to stand still.
class AlarmView final : public QTableView
{
    Q_OBJECT
public:
    AlarmView(const PanelContext &context, AlarmListModel &model, QWidget *parent = nullptr);
    ~AlarmView() override;

    std::optional<AlarmId> selection() const { return m_selection; }
    /// From elsewhere: opens the fold it is in and scrolls to it. Tells nobody.
    void setSelection(const std::optional<AlarmId> &id);
    HoldRule &hold() { return m_hold; }
    void fitColumns(); ///< to the width, the type and the language

signals:
    void selected(const Runnel::AlarmId &id);
    void selectionCleared();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void choose(int row);
    void press();
    bool isTap() const; ///< the press that ends now was no swipe, and stopped none
    void setFoldOpen(int row, bool open);
    void mark(); ///< shows the selection where its row is
    void watchFlash();
    void restyle();

    PanelContext m_context;
    AlarmListModel &m_model;
    AlarmDelegate *m_delegate;
    HoldRule m_hold;
    std::optional<AlarmId> m_selection;
    int m_pressedAt = 0; ///< the scroll bar's value
    bool m_stoppedScroll = false;
    std::chrono::nanoseconds m_scrolled{std::chrono::hours(-1)};
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
