// SPDX-License-Identifier: Apache-2.0
// The page on which every event passes by, with what became of it.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class FeedModel;
struct RuntimeUpdate;

/// Newest event first. The list stands still while it is paused, while an event is chosen, and
/// while it is touched or scrolled away from the newest; it then says how many came meanwhile.
class FeedPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FeedPage(PanelContext context, QWidget *parent = nullptr);
    ~FeedPage() override;

    const FeedModel &model() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc goes on with the newest

private:
    struct Private;

    void retranslate();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
