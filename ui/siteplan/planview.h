// SPDX-License-Identifier: Apache-2.0
// A site plan large, to point at.
#pragma once

#include "map/pointertracker.h"
#include "map/viewport.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Runnel {
class SitePlan;

/// Pixels of the image in and out. Touch and mouse: drag and pinch move it, a tap is tapped(), a
/// point is dragged. Keys: arrows move the image, and the chosen point while there is one (Ctrl: by
/// one pixel); + and - zoom, Home shows all of it, Return taps the cross in the middle, Escape lets
/// the point go.
class PlanView final : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        QPointF pixel;
        bool complete = false; ///< its place on earth is known

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Check ///< where the calibration puts a camera
    {
        QPointF pixel;
        QString label; ///< foreign text
    };

    PlanView(const PanelContext &context, QWidget *parent = nullptr);
    ~PlanView() override;

    /// null: none.
    void setPlan(const std::shared_ptr<const SitePlan> &plan);
    void setMarks(const std::vector<Mark> &marks);
    void setChosen(const std::optional<std::size_t> &mark);
    void setChecks(const std::vector<Check> &checks);
    void fit();
    void bringIntoSight(QPointF pixel);

    QPointF toImage(QPointF at) const; ///< of a place on the widget
    QPointF toWidget(QPointF pixel) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tapped(QPointF pixel);
    void chosen(std::size_t mark);
    void letGo(); ///< no point is chosen any more
    void moved(std::size_t mark,
               QPointF pixel); ///< a drag, or a key from press to release, is done

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void press(const QList<QPointF> &points);
    void drag(const QList<QPointF> &points);
    void release();
    void zoomAbout(QPointF at, double factor);
    void finishKey();
    std::optional<std::size_t> markAt(QPointF at) const;
    void paintMarks(QPainter &painter) const;
    void describe();
    double mm(double millimetres) const;

    PanelContext m_context;
    std::shared_ptr<const SitePlan> m_plan;
    std::vector<Mark> m_marks;
    std::vector<Check> m_checks;
    std::optional<std::size_t> m_chosen;
    Viewport m_viewport; ///< of the image's pixels, y turned round
    PointerTracker m_pointer;
    std::optional<std::size_t> m_dragged;
    QPointF m_grip;
    QPointF m_from;        ///< of the drag, on the widget
    bool m_moving = false; ///< beyond the slop
    bool m_keyHeld = false;
    bool m_fitted = true; ///< nobody has zoomed or moved it
};

} // namespace Runnel
