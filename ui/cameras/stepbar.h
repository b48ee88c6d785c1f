// SPDX-License-Identifier: Apache-2.0
// The steps of a task, in a row: which are done, which one it is.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace Runnel {

/// A step that is done, or that is next, can be pressed.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is asked again when the language changes.
    StepBar(const PanelContext &context, int count, std::function<QString(int)> name,
            QWidget *parent);

    /// `numbered`: one after the other, each ticked when it lies behind.
    void setNumbered(bool numbered);
    void show(int step, int reachable); ///< those up to `reachable` can be pressed
    using QWidget::show;

signals:
    void chosen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup &m_group;
    std::vector<QPushButton *> m_buttons;
    std::function<QString(int)> m_name;
    bool m_numbered = true;
    int m_step = 0;
};

} // namespace Runnel
