// SPDX-License-Identifier: Apache-2.0
// Why a list is empty.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QLabel;

namespace Runnel {

/// Plain words in the middle of the room. Loud: with the hatching of what nobody sees, and framed.
class QuietNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit QuietNotice(const PanelContext &context, QWidget *parent = nullptr);

    void setReason(const QString &title, const QString &detail, bool loud);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    PanelContext m_context;
    QLabel *m_title;
    QLabel *m_detail;
    bool m_loud = false;
};

} // namespace Runnel
