// SPDX-License-Identifier: Apache-2.0
// The page on which everything that ever happened to an alarm can be found again.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class JournalModel;

/// Newest line first, read from disk as far as it is scrolled. Nothing moves by itself: what was
/// written since is announced and shown when that is asked for. Asks nothing while it is hidden.
class AlarmJournalPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmJournalPage(PanelContext context, QWidget *parent = nullptr);
    ~AlarmJournalPage() override;

    const JournalModel &model() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc: no line is chosen any more

private:
    struct Private;

    void retranslate();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
