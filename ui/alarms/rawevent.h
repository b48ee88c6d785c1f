// SPDX-License-Identifier: Apache-2.0
// The latest event of an alarm as it came, for who wants to see it.
#pragma once

#include "session/panelcontext.h"

#include <QByteArray>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Runnel {

/// Closed until it is asked for; lays nothing out while it is. What is copied are the bytes as
/// they came.
class RawEvent final : public QWidget
{
    Q_OBJECT
public:
    explicit RawEvent(const PanelContext &context, QWidget *parent = nullptr);

    void setPayload(const QByteArray &payload);
    void retranslate();

private:
    void refresh();
    void restyle();

    PanelContext m_context;
    QByteArray m_payload;
    QByteArray m_shown;
    QPushButton *m_toggle;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace Runnel
