// SPDX-License-Identifier: Apache-2.0
// The map of the site: values in, what the operator chose out.
#pragma once

#include "base/fault.h"
#include "map/mapvalues.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class FlashClock;
class MapLayout;
class MapTool;
class SitePlan;
class Viewport;
struct GeoOverlay;
struct Palette;
struct MapTarget;

/// Knows nothing of the runtime. Setters may be called at any rate, they only mark what is stale;
/// it paints when the window system asks. Borrows the flash clock, which outlives it.
///
/// Touch and mouse: drag, pinch, wheel, tap; a tap on a cluster goes through its members. Keys:
/// arrows pan, + and - zoom, Home fits, Tab and Shift+Tab walk through the alarms (worst first) and
/// then the cameras, Ctrl with an arrow takes the neighbour, Return chooses again, Escape lets the
/// next Tab leave the map. Until it is touched it follows: it shows all alarms, or the site.
class MapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(FlashClock &flash, QWidget *parent = nullptr);
    ~MapView() override;

    void setOrigin(const GeoPosition &origin); ///< the site's centre; else the first position seen
    /// An MBTiles file, read on a thread of its own; empty: none. tilesFailed() says what is wrong.
    void setTiles(const QString &path);
    bool hasAllTiles() const; ///< of what was painted last; also when there are none
    void setSitePlan(const std::optional<SitePlan> &plan);
    void setOverlays(const std::vector<GeoOverlay> &overlays);
    void setCameras(const std::vector<MapCamera> &cameras);
    void setLeaks(const std::vector<MapLeak> &leaks);
    void setWind(const std::optional<MapWind> &wind);

    void setColours(const Palette &palette);
    /// Overrides what the screen says of itself, where it lies.
    void setPixelsPerMillimetre(double pixels);

    /// What another view has chosen. Emits nothing. An alarm out of sight is brought into it.
    void setSelection(const std::optional<AlarmId> &alarm);
    void setSelectedCamera(const std::optional<EndpointId> &camera);
    std::optional<AlarmId> selection() const;
    std::optional<EndpointId> selectedCamera() const;

    bool isFollowing() const;
    void setFollowing(bool following);
    void fit(); ///< shows all that there is, once

    void offerFollowing(bool offered); ///< whether there is a button for it; on a map with alarms
    /// What a person does on the map goes there first; null: to the map alone. It is borrowed.
    void setTool(MapTool *tool);
    void toolChanged(); ///< it paints, or says, something else

    const Viewport &viewport() const;
    GeoPosition positionAt(QPointF pixel) const;
    QPointF pixelOf(const GeoPosition &position) const;
    double pixelsPerMillimetre() const;
    void showArea(const GeoPosition &centre, double metresAcross);
    void centreOn(const GeoPosition &position);    ///< in the same scale
    const MapLayout &marks() const;                ///< where things are, up to date
    QString nameOf(const MapTarget &target) const; ///< in words; of the marks as they are now
    void choose(const MapTarget &target);          ///< as a touch there does

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selected(const Runnel::AlarmId &alarm);
    void cameraSelected(const Runnel::EndpointId &camera);
    void followingChanged(bool following);
    void tilesFailed(const Runnel::Fault &fault); ///< once a file

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
