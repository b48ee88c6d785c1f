// SPDX-License-Identifier: Apache-2.0
// The image under a viewport, points above it.
#include "siteplan/planview.h"

#include "map/hittest.h"
#include "map/siteplan.h"
#include "style/panelstyle.h"
#include "style/plainlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Runnel {

namespace {

constexpr double slop = 2;         // mm; a hand is never still
constexpr double markRadius = 3.2; // mm
constexpr double keyPixels = 10;   // of the screen
constexpr double keyZoom = 1.4;

/// A viewport counts upward, an image downward.
QPointF turned(QPointF p)
{
    return {p.x(), -p.y()};
}

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

PlanView::PlanView(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    connect(&context.style, &PanelStyle::changed, this, qOverload<>(&QWidget::update));
    describe();
}

PlanView::~PlanView() = default;

double PlanView::mm(double millimetres) const
{
    return millimetres * m_context.style.pixelsPerMillimetre();
}

void PlanView::setPlan(const std::shared_ptr<const SitePlan> &plan)
{
    m_plan = plan;
    m_fitted = true;
    fit();
}

void PlanView::setMarks(const std::vector<Mark> &marks)
{
    if (m_dragged)
        return;
    m_marks = marks;
    if (m_chosen && *m_chosen >= m_marks.size())
        m_chosen.reset();
    describe();
    update();
}

void PlanView::setChosen(const std::optional<std::size_t> &mark)
{
    m_chosen = mark && *mark < m_marks.size() ? mark : std::nullopt;
    describe();
    update();
}

void PlanView::setChecks(const std::vector<Check> &checks)
{
    m_checks = checks;
    update();
}

void PlanView::fit()
{
    if (m_plan) {
        const QSizeF size(m_plan->size());
        const double edge = mm(4);
        m_viewport.fit(QRectF(0, -size.height(), size.width(), size.height()),
                       QMarginsF(edge, edge, edge, edge));
        m_fitted = true;
    }
    update();
}

void PlanView::bringIntoSight(QPointF pixel)
{
    if (rect().contains(toWidget(pixel).toPoint()))
        return;
    m_viewport.setCentre(turned(pixel));
    m_fitted = false;
    update();
}

QPointF PlanView::toImage(QPointF at) const
{
    return turned(m_viewport.toMetres(at));
}

QPointF PlanView::toWidget(QPointF pixel) const
{
    return m_viewport.toPixel(turned(pixel));
}

QSize PlanView::sizeHint() const
{
    return {760, 500};
}

QSize PlanView::minimumSizeHint() const
{
    return {320, 240};
}

std::optional<std::size_t> PlanView::markAt(QPointF at) const
{
    std::vector<TouchShape> shapes;
    for (const Mark &mark : m_marks)
        shapes.push_back({toWidget(mark.pixel), mm(markRadius)});
    return nearestShape(shapes, at, mm(fingerMillimetres / 2 - markRadius));
}

void PlanView::zoomAbout(QPointF at, double factor)
{
    m_viewport.zoomAbout(at, factor);
    m_fitted = false;
    update();
}

void PlanView::press(const QList<QPointF> &points)
{
    finishKey();
    m_dragged = points.size() == 1 ? markAt(points.front()) : std::nullopt;
    if (!m_dragged) {
        m_pointer.begin(points, mm(slop));
        return;
    }
    m_from = points.front();
    m_grip = toWidget(m_marks[*m_dragged].pixel) - m_from;
    m_moving = false;
}

void PlanView::drag(const QList<QPointF> &points)
{
    if (points.isEmpty())
        return;
    if (m_dragged) {
        const QPointF off = points.front() - m_from;
        m_moving = m_moving || std::hypot(off.x(), off.y()) > mm(slop);
        if (m_moving) {
            m_marks[*m_dragged].pixel = toImage(points.front() + m_grip);
            update();
        }
        return;
    }
    if (!m_pointer.isActive())
        return;
    const PointerTracker::Motion motion = m_pointer.move(points);
    if (m_pointer.isTap())
        return;
    m_viewport.panBy(motion.pan);
    zoomAbout(motion.about, motion.zoom);
}

void PlanView::release()
{
    if (const auto dragged = std::exchange(m_dragged, std::nullopt)) {
        m_chosen = dragged;
        emit chosen(*dragged);
        if (m_moving)
            emit moved(*dragged, m_marks[*dragged].pixel);
        update();
        return;
    }
    if (const auto at = m_pointer.end())
        emit tapped(toImage(*at));
}

bool PlanView::event(QEvent *event)
{
    const bool touch = event->type() == QEvent::TouchBegin ||
                       event->type() == QEvent::TouchUpdate || event->type() == QEvent::TouchEnd ||
                       event->type() == QEvent::TouchCancel;
    if (!touch) {
        if (event->type() == QEvent::LanguageChange)
            describe();
        return QWidget::event(event);
    }
    QList<QPointF> points;
    for (const QEventPoint &point : static_cast<QTouchEvent *>(event)->points()) {
        if (point.state() != QEventPoint::Released)
            points.append(point.position());
    }
    if (event->type() == QEvent::TouchBegin) {
        setFocus(Qt::MouseFocusReason);
        press(points);
    } else if (event->type() == QEvent::TouchUpdate) {
        drag(points);
    } else if (event->type() == QEvent::TouchEnd) {
        release();
    } else {
        m_pointer.cancel();
        m_dragged.reset();
    }
    event->accept();
    return true;
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press({event->position()});
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    drag({event->position()});
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        release();
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    const double turns = event->angleDelta().y() / notch;
    if (turns != 0)
        zoomAbout(event->position(), std::pow(1.25, std::clamp(turns, -8.0, 8.0)));
    event->accept();
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const QPointF step = stepOf(event->key());
    const QPointF middle = QRectF(rect()).center();
    if (!step.isNull() && m_chosen) {
        m_keyHeld = true;
        QPointF &pixel = m_marks[*m_chosen].pixel;
        pixel = event->modifiers() & Qt::ControlModifier
                    ? pixel + step
                    : toImage(toWidget(pixel) + step * keyPixels);
        bringIntoSight(pixel);
        update();
    } else if (!step.isNull()) {
        m_viewport.panBy(-step * std::min(width(), height()) * 0.15);
        m_fitted = false;
        update();
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomAbout(middle, keyZoom);
    } else if (event->key() == Qt::Key_Minus) {
        zoomAbout(middle, 1 / keyZoom);
    } else if (event->key() == Qt::Key_Home) {
        fit();
    } else if (event->key() == Qt::Key_Escape && m_chosen) {
        finishKey();
        m_chosen.reset();
        update();
        emit letGo();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Space) {
        finishKey();
        emit tapped(toImage(middle));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PlanView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && !stepOf(event->key()).isNull())
        finishKey();
    QWidget::keyReleaseEvent(event);
}

void PlanView::finishKey()
{
    if (std::exchange(m_keyHeld, false) && m_chosen)
        emit moved(*m_chosen, m_marks[*m_chosen].pixel);
}

void PlanView::resizeEvent(QResizeEvent *)
{
    m_viewport.setSize(size());
    if (m_fitted)
        fit();
}

void PlanView::focusInEvent(QFocusEvent *)
{
    update();
}

void PlanView::focusOutEvent(QFocusEvent *)
{
    finishKey();
    update();
}

void PlanView::paintMarks(QPainter &painter) const
{
    const Palette &palette = m_context.style.palette();
    const QFont font = m_context.style.font(PanelStyle::Type::Strong);
    for (const Check &check : m_checks) {
        const QPointF at = toWidget(check.pixel);
        painter.setPen(QPen(palette.plate, 4));
        painter.setBrush(Qt::NoBrush);
        const double half = mm(1.6);
        const QRectF box(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
        painter.drawRect(box);
        painter.setPen(QPen(palette.text, 1.6));
        painter.drawRect(box);
        const PlainLabel label({}, check.label, m_context.style.font(PanelStyle::Type::Small),
                               mm(40));
        QRectF room({0, 0}, label.size());
        room.moveCenter(at + QPointF(0, half + label.size().height() / 2));
        label.paint(painter, room, palette, true);
    }
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF at = toWidget(m_marks[i].pixel);
        const double radius = mm(markRadius);
        const bool isChosen = m_chosen == i;
        // A cross with a free middle: what lies at the very point stays to be seen.
        for (const auto &[colour, width] :
             {std::pair(palette.plate, 5.0), std::pair(palette.text, 2.0)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
            for (const QPointF &arm :
                 {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
                painter.drawLine(at + arm * mm(0.8), at + arm * radius);
        }
        if (isChosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.plate, 5));
            painter.drawEllipse(at, radius, radius);
            painter.setPen(QPen(palette.selection, 2.5));
            painter.drawEllipse(at, radius, radius);
        }
        if (!m_marks[i].complete && !isChosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.text, 1.6, Qt::DashLine));
            painter.drawEllipse(at, radius, radius);
        }
        const PlainLabel number(QLocale().toString(qulonglong(i + 1)), {}, font, mm(12));
        QRectF room({0, 0}, number.size());
        room.moveBottomLeft(at + QPointF(mm(1.2), -mm(1.2)));
        number.paint(painter, room, palette, true);
    }
}

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_context.style.palette();
    painter.fillRect(rect(), palette.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_plan) {
        const double scale = 1 / m_viewport.metresPerPixel();
        const QImage &image = m_plan->levelFor(scale);
        const double shrunk = double(image.width()) / m_plan->size().width();
        painter.save();
        painter.translate(toWidget({0, 0}));
        // Paper under a drawing on nothing: its lines are dark.
        painter.fillRect(QRectF({0, 0}, QSizeF(m_plan->size()) * scale),
                         Palette::light().ground.lighter(108));
        painter.scale(scale / shrunk, scale / shrunk);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 8);
        painter.drawImage(QPointF(0, 0), image);
        painter.restore();
    }
    paintMarks(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    if (m_plan && !m_chosen) {
        const QPointF middle = QRectF(rect()).center(); // where Return taps
        painter.setPen(QPen(palette.text, 2));
        painter.drawLine(middle - QPointF(mm(4), 0), middle + QPointF(mm(4), 0));
        painter.drawLine(middle - QPointF(0, mm(4)), middle + QPointF(0, mm(4)));
    }
    painter.setPen(QPen(palette.selection, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void PlanView::describe()
{
    setAccessibleName(tr("Site plan"));
    setAccessibleDescription(
        m_chosen ? tr("Point %1 is chosen: arrows move it, Escape lets it go.").arg(*m_chosen + 1)
                 : tr("%n point(s). Arrows move the plan, Return sets a point in its middle.",
                      nullptr, int(m_marks.size())));
}

} // namespace Runnel
