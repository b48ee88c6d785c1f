// SPDX-License-Identifier: Apache-2.0
// The map of the set-up: the site as it is being configured, and one camera to place.
#pragma once

#include "base/fault.h"
#include "place/placetool.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ConfigDraft;
class MapView;
class PlainText;
class SiteLoader;

/// Site plan, overlays, tiles and all cameras of the draft. It shows places, not states: every
/// camera is drawn as if it were watching. Borrows the draft.
class PlaceMap final : public QWidget
{
    Q_OBJECT
public:
    PlaceMap(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);
    ~PlaceMap() override;

    void setDevice(const QString &device); ///< empty: none, the map is only to be looked at
    PlaceTool &tool() { return m_tool; }
    MapView &view() { return m_map; }
    void showCamera();
    void reload(); ///< the site's files may have changed
    /// What is wrong with the files stands below the map; else only in the following.
    void setTroublesShown(bool shown);
    const std::vector<Fault> &overlayFaults() const { return m_overlayFaults; }
    const Fault &tilesFault() const { return m_tilesFault; }

signals:
    void tilesJudged(); ///< tilesFault() is another
    void siteLoaded();  ///< plan and overlays are shown, or what is wrong with them

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take();        ///< what the draft says
    void showCameras(); ///< of the draft, with the one in the hand
    void showTroubles();
    void begin(); ///< looks at the camera, or at the site
    bool hasSite() const;

    PanelContext m_context;
    ConfigDraft &m_draft;
    QString m_device;
    MapView &m_map;
    PlaceTool &m_tool;
    SiteLoader &m_loader;
    PlainText &m_trouble;
    std::vector<Fault> m_groundFaults;
    std::vector<Fault> m_overlayFaults; ///< one for each overlay
    QString m_tiles;                    ///< the file
    Fault m_tilesFault;
    bool m_troublesShown = true;
    bool m_hasGround = false;
    bool m_begun = false; ///< it has shown where to begin
    bool m_placed = false;
};

} // namespace Runnel
