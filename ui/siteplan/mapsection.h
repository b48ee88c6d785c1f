// SPDX-License-Identifier: Apache-2.0
// The set-up's section of the map: its files at the left, what they make at the right.
#pragma once

#include "map/siteloader.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace Runnel {
class CalibrationPage;
class ConfigDraft;
class FileField;
class OverlayList;
class PlaceMap;
class PlainText;
class PlanReader;
struct PlanSheet;

/// Edits map.sitePlan, map.tiles and map.overlays of the draft. What is wrong with a file is what
/// the map's own readers say. The calibration is a page in the place of this one. Scrolls by
/// itself. Borrows the draft.
class MapSection final : public QWidget
{
    Q_OBJECT
public:
    MapSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    CalibrationPage &calibration() { return m_calibration; }
    PlaceMap &preview() { return m_preview; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void readPlan();
    void showState();
    void retranslate();
    QString whereThePlanLies() const;

    PanelContext m_context;
    ConfigDraft &m_draft;
    QStackedWidget &m_stack;
    CalibrationPage &m_calibration;
    FileField &m_plan;
    PlainText &m_planState;
    PlainText &m_planProblem;
    QPushButton &m_calibrate;
    FileField &m_tiles;
    PlainText &m_tilesProblem;
    OverlayList &m_overlays;
    PlaceMap &m_preview;
    PlanReader &m_reader;
    QString m_planPath;
    std::shared_ptr<const PlanSheet> m_sheet;
};

} // namespace Runnel
