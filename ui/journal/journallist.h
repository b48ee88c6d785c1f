// SPDX-License-Identifier: Apache-2.0
// Filters, the lines that were found, and the chosen one.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class JournalFilterBar;
class JournalModel;
struct JournalLine;

/// Newest line first, read from disk as far as it is scrolled. Nothing moves by itself: what was
/// written since is announced and shown when that is asked for. Asks nothing while it is hidden.
class JournalList final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalList(PanelContext context, QWidget *parent = nullptr);
    ~JournalList() override;

    const JournalModel &model() const; ///< its filter() is what was searched last
    const JournalFilterBar &filters() const;
    void retranslate();

signals:
    void csvRequested();
    void handoverRequested();
    void lifeRequested(const Runnel::JournalLine &line); ///< of the alarm in it

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc: no line is chosen any more

private:
    struct Private;

    std::unique_ptr<Private> d;
};

} // namespace Runnel
