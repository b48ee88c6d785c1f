// SPDX-License-Identifier: Apache-2.0
// Touch, mouse, wheel and keys, and following until one of them says otherwise.
#include "map/mapviewprivate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Runnel {

namespace {

constexpr double keyZoom = 1.4;
constexpr double slopMillimetres = 2;

QPointF directionOf(int key)
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

void MapView::setFollowing(bool following)
{
    if (following == d->following)
        return;
    d->following = following;
    d->followButton->setChecked(following);
    d->placeButtons();
    update();
    d->follow();
    emit followingChanged(following);
}

void MapView::fit()
{
    d->touched();
    d->fitTo(d->scene.siteBounds().united(d->scene.alarmBounds()));
}

void MapView::showArea(const GeoPosition &centre, double metresAcross)
{
    d->touched();
    d->viewport.setCentre(d->scene.plane().toMetres(centre));
    d->viewport.setMetresPerPixel(metresAcross / std::max(1, std::min(width(), height())));
    d->moved();
}

void MapView::centreOn(const GeoPosition &position)
{
    d->touched();
    d->viewport.setCentre(d->scene.plane().toMetres(position));
    d->moved();
}

void MapView::Private::fitTo(const QRectF &metres)
{
    if (metres.isNull())
        return;
    const double mm = face.pixelsPerMillimetre;
    constexpr double closest = 0.05; // metres per pixel: one leak is not shown as a wall of grey
    const double side = 12 * mm;
    viewport.fit(metres, QMarginsF(side, side, 17 * mm, 17 * mm), closest);
    moved();
}

/// Moves only when it has to: something is out of sight, or all of it has become small.
void MapView::Private::follow()
{
    if (!following || pointer.isActive() || toolDrags)
        return;
    const QRectF alarms = scene.alarmBounds();
    if (alarms.isNull()) {
        fitTo(scene.siteBounds());
        return;
    }
    const QRectF seen = viewport.visible();
    const bool large = alarms.width() > seen.width() / 4 || alarms.height() > seen.height() / 4;
    ensureMarks();
    if (!layout.arrows().empty() || !large)
        fitTo(alarms);
}

void MapView::Private::touched()
{
    view.setFollowing(false);
}

void MapView::Private::moved()
{
    groundStale = true;
    marksChanged();
}

void MapView::Private::panBy(QPointF pixels)
{
    viewport.panBy(pixels);
    moved();
}

void MapView::Private::zoomAbout(QPointF pixel, double factor)
{
    viewport.zoomAbout(pixel, factor);
    moved();
}

void MapView::Private::press(const QList<QPointF> &points)
{
    toolDrags = tool != nullptr && points.size() == 1 && tool->begin(points.front());
    if (toolDrags)
        touched();
    else
        pointer.begin(points, slopMillimetres * face.pixelsPerMillimetre);
}

void MapView::Private::drag(const QList<QPointF> &points)
{
    if (toolDrags) {
        if (!points.isEmpty())
            tool->drag(points.front());
        return;
    }
    if (!pointer.isActive())
        return;
    const PointerTracker::Motion motion = pointer.move(points);
    if (pointer.isTap())
        return;
    touched();
    panBy(motion.pan);
    zoomAbout(motion.about, motion.zoom);
}

void MapView::Private::release()
{
    if (std::exchange(toolDrags, false)) {
        tool->end();
        return;
    }
    if (const auto at = pointer.end()) {
        touched();
        tap(*at);
    }
}

void MapView::Private::cancel()
{
    pointer.cancel();
    if (std::exchange(toolDrags, false))
        tool->cancel();
}

bool MapView::Private::touchEvent(const QTouchEvent &event)
{
    QList<QPointF> points;
    for (const QEventPoint &point : event.points()) {
        if (point.state() != QEventPoint::Released)
            points.append(point.position());
    }
    switch (event.type()) {
    case QEvent::TouchBegin:
        if (points.isEmpty() || view.childAt(points.front().toPoint()) != nullptr)
            return false; // a button's; as a mouse it gets there
        view.setFocus(Qt::MouseFocusReason);
        press(points);
        return true;
    case QEvent::TouchUpdate:
        drag(points);
        return true;
    case QEvent::TouchEnd:
        release();
        return true;
    default:
        cancel();
        return true;
    }
}

bool MapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: {
        const bool taken = d->touchEvent(*static_cast<QTouchEvent *>(event));
        event->setAccepted(taken);
        return taken;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        const bool tab = back || key->key() == Qt::Key_Tab;
        if (tab && d->tool == nullptr && d->walk(back ? -1 : 1))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void MapView::resizeEvent(QResizeEvent *)
{
    d->viewport.setSize(size());
    d->placeButtons();
    d->siteChanged();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        d->symbols = SymbolCache();
        d->placeButtons();
        d->siteChanged();
    }
    QWidget::changeEvent(event);
}

void MapView::showEvent(QShowEvent *)
{
    d->placeButtons(); // only now it is known on which screen
    d->wishToFlash();
}

void MapView::hideEvent(QHideEvent *)
{
    d->wishToFlash();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    const double turned = event->angleDelta().y() / notch;
    if (turned != 0 && !(d->tool != nullptr && d->tool->wheel(event->position(), turned))) {
        d->touched();
        d->zoomAbout(event->position(), std::pow(1.25, std::clamp(turned, -8.0, 8.0)));
    }
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        d->press({event->position()});
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    d->drag({event->position()});
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        d->release();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (d->tool != nullptr && d->tool->keyPress(*event)) {
        d->touched();
        return;
    }
    const QPointF direction = directionOf(event->key());
    const QPointF middle = QRectF(rect()).center();
    if (!direction.isNull() && (event->modifiers() & Qt::ControlModifier)) {
        d->chooseTowards(direction);
    } else if (!direction.isNull()) {
        d->touched();
        d->panBy(-direction * std::min(width(), height()) * 0.15);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        d->touched();
        d->zoomAbout(middle, keyZoom);
    } else if (event->key() == Qt::Key_Minus) {
        d->touched();
        d->zoomAbout(middle, 1 / keyZoom);
    } else if (event->key() == Qt::Key_Home) {
        fit();
    } else if (event->key() == Qt::Key_Escape) {
        d->leavesByTab = true;
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Space) {
        if (d->selection.alarm)
            emit selected(*d->selection.alarm);
        else if (d->selection.camera)
            emit cameraSelected(*d->selection.camera);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MapView::keyReleaseEvent(QKeyEvent *event)
{
    if (d->tool == nullptr || !d->tool->keyRelease(*event))
        QWidget::keyReleaseEvent(event);
}

void MapView::focusInEvent(QFocusEvent *)
{
    d->leavesByTab = false;
    update();
}

void MapView::focusOutEvent(QFocusEvent *)
{
    if (d->tool != nullptr)
        d->tool->leave();
    update();
}

} // namespace Runnel
