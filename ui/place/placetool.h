// SPDX-License-Identifier: Apache-2.0
// Placing and turning one camera on a map, by finger, mouse and keys.
#pragma once

#include "map/maptool.h"
#include "place/cameraplace.h"

#include <QObject>

namespace Runnel {
class MapView;

/// A tap places the camera; its symbol can be dragged, the handle before it turns it, the wheel
/// over either, too. Keys: an arrow moves it by `keyPixels`, with Ctrl by a metre; with Shift left
/// and right turn by `largeTurn`, up and down by `smallTurn`. Return places it in the middle when
/// it has no place yet. Escape gives up a drag.
///
/// A drag, or a key from its press to its release, is one edit: previewed() while it lasts,
/// edited() once. Borrows the map.
class PlaceTool final : public QObject, public MapTool
{
    Q_OBJECT
public:
    static constexpr double keyPixels = 10;
    static constexpr double keyMetres = 1;
    static constexpr double largeTurn = 5; ///< degrees
    static constexpr double smallTurn = 1;
    static constexpr double handleMillimetres = 16; ///< from the camera's middle

    explicit PlaceTool(MapView &map, QObject *parent = nullptr);

    void setCamera(const QString &label); ///< foreign text
    void setPlace(const CameraPlace &place);
    const CameraPlace &place() const { return m_place; } ///< as it is shown
    bool isEditing() const { return m_drag != Drag::None || m_keyHeld; }

    QPointF cameraAt() const; ///< pixels; only with a position
    QPointF handleAt() const; ///< the same
    /// Degrees clockwise from north; nothing when the two are one.
    static std::optional<double> headingTowards(QPointF from, QPointF to);

    bool begin(QPointF at) override;
    void drag(QPointF at) override;
    void end() override;
    void cancel() override;
    void tap(QPointF at) override;
    bool wheel(QPointF at, double notches) override;
    bool keyPress(const QKeyEvent &key) override;
    bool keyRelease(const QKeyEvent &key) override;
    void leave() override;
    void paint(const MapFrame &frame) override;
    QString name() const override;
    QString description() const override;

signals:
    void previewed();                              ///< place() is another, for now
    void edited(const Runnel::CameraPlace &place); ///< a drag, a tap or a key is done
    void turned(double heading);                   ///< by a notch of the wheel

private:
    enum class Drag { None, Camera, Handle };

    double reach() const; ///< of a finger, pixels
    bool isNear(QPointF at, QPointF what) const;
    void moveTo(QPointF at);
    void turnTo(double heading);
    void finish();

    MapView &m_map;
    QString m_label;
    CameraPlace m_place;
    CameraPlace m_before; ///< the edit under way
    Drag m_drag = Drag::None;
    QPointF m_grip; ///< from where it was taken to the camera's middle
    bool m_keyHeld = false;
};

} // namespace Runnel
