// SPDX-License-Identifier: Apache-2.0
// Which alarm this is: symbol, title, where from, and its state.
#pragma once

#include "alarm/alarm.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Runnel {

class AlarmHeading final : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmHeading(const PanelContext &context, QWidget *parent = nullptr);

    void setAlarm(const Alarm &alarm);
    void refresh(); ///< time went on, or another language is chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QRect symbolRoom() const;
    void watchFlash();
    void fitHeight();
    void restyle();

    PanelContext m_context;
    std::optional<Alarm> m_alarm;
    QLabel *m_title;
    QLabel *m_origin;
    QLabel *m_state;
};

} // namespace Runnel
