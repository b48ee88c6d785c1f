// SPDX-License-Identifier: Apache-2.0
// The list of alarms with what belongs round it: what is new, and why it is empty.
#pragma once

#include "alarms/alarmlistmodel.h"
#include "style/palette.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Runnel {
class AlarmView;
class QuietNotice;

/// Borrows the model, which is its own: no other table holds it. It stands still while a hand is on
/// it (HoldRule); what came meanwhile is counted on a chip over its upper edge, which shows it.
class AlarmTable final : public QWidget
{
    Q_OBJECT
public:
    AlarmTable(const PanelContext &context, AlarmListModel &model, QWidget *parent = nullptr);
    ~AlarmTable() override;

    std::optional<AlarmId> selection() const;
    /// From elsewhere, the map for one: tells nobody, opens the fold it is in, scrolls to it. The
    /// selection stays on its identity also when that is over and has no row.
    void setSelection(const std::optional<AlarmId> &id);
    /// What stands in place of an empty list. Loud: nobody can say that there is nothing.
    void setQuietReason(const QString &title, const QString &detail, bool loud);
    void retranslate();

signals:
    void selected(const Runnel::AlarmId &id); ///< by a hand or a key, here
    void selectionCleared();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNewer();
    void updateChip();
    void showChipSymbol();
    void updatePage();

    struct ChipSymbol
    {
        int priority = 0;
        int side = 0;
        double density = 0;
        Palette palette;
        friend bool operator==(const ChipSymbol &, const ChipSymbol &) = default;
    };

    PanelContext m_context;
    AlarmListModel &m_model;
    QStackedLayout *m_pages;
    AlarmView *m_view;
    QuietNotice *m_notice;
    QLabel *m_beyond;
    QPushButton *m_chip;
    std::optional<ChipSymbol> m_chipSymbol; ///< what its icon shows
};

} // namespace Runnel
