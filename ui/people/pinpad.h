// SPDX-License-Identifier: Apache-2.0
// Digits for fingers in gloves, and a line that shows none of them.
#pragma once

#include "base/redacted.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Runnel {

/// Keys of a keyboard go into the line, fingers press the pad.
class PinPad final : public QWidget
{
    Q_OBJECT
public:
    PinPad(const PanelContext &context, QWidget *parent);

    void setConfirmText(const QString &text); ///< of the button that gives the PIN away
    void setName(const QString &name);        ///< of the line, for those who hear
    void setReady(bool ready);                ///< false: it waits, or is locked
    Redacted pin() const;
    bool isComplete() const; ///< it could be a PIN
    void clear();
    void type(const QString &digits); ///< as if they had been pressed

signals:
    void confirmed();
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void press(const QString &digit);
    void refresh();
    void measure();
    void retranslate();

    PanelContext m_context;
    QGridLayout &m_grid;
    QLineEdit &m_line;
    QPushButton &m_back;
    QPushButton &m_confirm;
    std::vector<QPushButton *> m_digits;
    bool m_isReady = true;
};

} // namespace Runnel
