// SPDX-License-Identifier: Apache-2.0
// The camera in the hand, and its handle.
#include "place/placetool.h"

#include "base/escape.h"
#include "map/hittest.h"
#include "map/layer.h"
#include "map/mapview.h"
#include "map/metricplane.h"
#include "style/plainlabel.h"
#include "text/measuretext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace Runnel {

namespace {

QPointF arrowOf(int key)
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

QPointF towards(double heading)
{
    const double angle = heading * std::numbers::pi / 180;
    return {std::sin(angle), -std::cos(angle)};
}

double distanceOf(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

PlaceTool::PlaceTool(MapView &map, QObject *parent)
    : QObject(parent)
    , m_map(map)
{}

void PlaceTool::setCamera(const QString &label)
{
    m_label = label;
    m_map.toolChanged();
}

void PlaceTool::setPlace(const CameraPlace &place)
{
    m_place = place;
    m_map.toolChanged();
}

QPointF PlaceTool::cameraAt() const
{
    return m_place.position ? m_map.pixelOf(*m_place.position) : QPointF();
}

QPointF PlaceTool::handleAt() const
{
    return cameraAt() +
           towards(m_place.heading.value_or(0)) * handleMillimetres * m_map.pixelsPerMillimetre();
}

std::optional<double> PlaceTool::headingTowards(QPointF from, QPointF to)
{
    constexpr double least = 1; // pixel
    if (distanceOf(from, to) < least)
        return std::nullopt;
    const double angle = std::atan2(to.x() - from.x(), from.y() - to.y());
    return fullCircle(angle * 180 / std::numbers::pi);
}

double PlaceTool::reach() const
{
    return fingerMillimetres / 2 * m_map.pixelsPerMillimetre();
}

bool PlaceTool::isNear(QPointF at, QPointF what) const
{
    return distanceOf(at, what) <= reach();
}

bool PlaceTool::begin(QPointF at)
{
    finish(); // a key that is still held
    if (!m_place.position)
        return false;
    const double toCamera = distanceOf(at, cameraAt());
    const double toHandle = distanceOf(at, handleAt());
    if (std::min(toCamera, toHandle) > reach())
        return false;
    m_drag = toHandle < toCamera ? Drag::Handle : Drag::Camera;
    m_map.setFollowing(false);
    m_grip = (m_drag == Drag::Handle ? handleAt() : cameraAt()) - at;
    m_before = m_place;
    return true;
}

void PlaceTool::drag(QPointF at)
{
    if (m_drag == Drag::Camera) {
        moveTo(at + m_grip);
    } else if (m_drag == Drag::Handle) {
        if (const auto heading = headingTowards(cameraAt(), at + m_grip))
            turnTo(std::round(*heading));
    }
}

void PlaceTool::end()
{
    m_drag = Drag::None;
    if (m_place != m_before)
        emit edited(m_place);
}

void PlaceTool::cancel()
{
    if (m_drag == Drag::None && !m_keyHeld)
        return;
    m_drag = Drag::None;
    m_keyHeld = false;
    m_place = m_before;
    m_map.toolChanged();
    emit previewed();
}

void PlaceTool::tap(QPointF at)
{
    const GeoPosition position = roundedPlace(m_map.positionAt(at));
    if (!isOnGlobe(position))
        return; // beside the earth
    finish();
    m_map.setFollowing(false); // what is under the finger stays there
    m_place.position = position;
    m_map.toolChanged();
    emit edited(m_place);
}

void PlaceTool::moveTo(QPointF at)
{
    const GeoPosition position = roundedPlace(m_map.positionAt(at));
    if (!isOnGlobe(position))
        return;
    m_place.position = position;
    m_map.toolChanged();
    emit previewed();
}

void PlaceTool::turnTo(double heading)
{
    m_place.heading = fullCircle(heading);
    m_map.toolChanged();
    emit previewed();
}

bool PlaceTool::wheel(QPointF at, double notches)
{
    if (!m_place.position || isEditing() || !(isNear(at, cameraAt()) || isNear(at, handleAt())))
        return false;
    m_map.setFollowing(false);
    const double turn = std::clamp(notches, -8.0, 8.0) * largeTurn;
    m_place.heading = fullCircle(std::round(m_place.heading.value_or(0) - turn));
    m_map.toolChanged();
    emit turned(*m_place.heading);
    return true;
}

bool PlaceTool::keyPress(const QKeyEvent &key)
{
    if (m_drag != Drag::None) {
        if (key.key() == Qt::Key_Escape)
            cancel();
        return true;
    }
    const bool enter =
        key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space;
    if (enter && !m_place.position) {
        tap(QRectF(m_map.rect()).center());
        return true;
    }
    const QPointF arrow = arrowOf(key.key());
    if (arrow.isNull() || !m_place.position)
        return false;
    m_map.setFollowing(false);
    if (!std::exchange(m_keyHeld, true))
        m_before = m_place;
    if (key.modifiers() & Qt::ShiftModifier) {
        const double turn = arrow.x() * largeTurn - arrow.y() * smallTurn;
        turnTo(std::round(m_place.heading.value_or(0)) + turn);
    } else if (key.modifiers() & Qt::ControlModifier) {
        const MetricPlane here(*m_place.position);
        m_place.position =
            roundedPlace(here.toPosition(QPointF(arrow.x(), -arrow.y()) * keyMetres));
        m_map.toolChanged();
        emit previewed();
    } else {
        moveTo(cameraAt() + arrow * keyPixels);
    }
    if (!QRectF(m_map.rect()).contains(cameraAt()))
        m_map.centreOn(*m_place.position);
    return true;
}

bool PlaceTool::keyRelease(const QKeyEvent &key)
{
    if (!m_keyHeld || arrowOf(key.key()).isNull())
        return false;
    if (!key.isAutoRepeat())
        finish();
    return true;
}

void PlaceTool::leave()
{
    finish();
}

void PlaceTool::finish()
{
    if (std::exchange(m_keyHeld, false) && m_place != m_before)
        emit edited(m_place);
}

void PlaceTool::paint(const MapFrame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](QPointF from, QPointF to) {
        painter.setPen(QPen(frame.palette.plate, 5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
        painter.setPen(QPen(frame.palette.text, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    };
    if (!m_place.position) {
        if (!m_map.hasFocus())
            return;
        const QPointF middle = QRectF(m_map.rect()).center(); // where Return places it
        const double arm = frame.mm(5);
        line(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        line(middle - QPointF(0, arm), middle + QPointF(0, arm));
        return;
    }
    const QPointF camera = cameraAt();
    const QPointF handle = handleAt();
    const double ring = MapLayout::cameraSide(frame.face.pixelsPerMillimetre) * 0.95;
    const double knob = frame.mm(3);
    const QPointF along = towards(m_place.heading.value_or(0));
    line(camera + along * ring, handle - along * knob);
    painter.setPen(QPen(frame.palette.plate, 6));
    painter.drawEllipse(handle, knob, knob);
    painter.setPen(QPen(frame.palette.text, 2.5));
    // A hollow one says that the camera has no heading yet.
    painter.setBrush(m_place.heading ? frame.palette.text : frame.palette.plate);
    painter.drawEllipse(handle, knob, knob);
    if (m_place.heading) {
        const PlainLabel label(tr("%1°").arg(QLocale().toString(std::round(*m_place.heading))), {},
                               frame.face.font, frame.mm(30));
        QRectF room({0, 0}, label.size());
        room.moveCenter(handle +
                        along * (knob + frame.mm(1) +
                                 std::max(label.size().width(), label.size().height()) / 2));
        label.paint(painter, room, frame.palette, true);
    }
}

QString PlaceTool::name() const
{
    constexpr qsizetype longest = 120;
    return tr("Map: place of %1").arg(escapedForDisplay(m_label, longest));
}

QString PlaceTool::description() const
{
    if (!m_place.position)
        return tr("No place yet. Arrows move the map, Return places the camera in its middle.");
    const QString keys =
        tr("Arrows move the camera, with Ctrl by a metre; with Shift they turn it.");
    const QString where = MeasureText::position(m_place.position);
    if (!m_place.heading)
        return tr("At %1, no heading. %2").arg(where, keys);
    return tr("At %1, heading %2°. %3")
        .arg(where, QLocale().toString(*m_place.heading, 'g', 6), keys);
}

} // namespace Runnel
