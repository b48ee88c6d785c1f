// SPDX-License-Identifier: Apache-2.0
// The life of an alarm as a line of time: states, what happened, and the flow below.
#pragma once

#include "journal/alarmlife.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace Runnel {
class TimeScale;

/// Painted. Only states are coloured, as the symbols are: filled while nobody has acknowledged,
/// outlined afterwards, dashed when it is quiet again, hatched while it is set aside. Numbers are
/// those of the list below it.
class LifePicture final : public QWidget
{
    Q_OBJECT
public:
    explicit LifePicture(const PanelContext &context, QWidget *parent = nullptr);

    /// `present`: the alarm as it is now, where this is the life it has now.
    void setLife(const std::optional<AlarmLife> &life, const std::optional<Alarm> &present);
    void setChosen(int line); ///< of the life; -1: none
    void retranslate();
    QSize sizeHint() const override;

signals:
    void lineTouched(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    TimeScale scale() const;
    QRectF band() const;
    void paintBand(QPainter &painter, const TimeScale &scale) const;
    void paintMarks(QPainter &painter, const TimeScale &scale) const;
    void paintFlow(QPainter &painter, const TimeScale &scale) const;
    void paintAxis(QPainter &painter, const TimeScale &scale) const;
    void collectFlow();
    void describe();

    PanelContext m_context;
    std::optional<AlarmLife> m_life;
    std::vector<Alarm::TrendPoint> m_flow; ///< oldest first
    QString m_unit;
    int m_chosen = -1;
};

} // namespace Runnel
