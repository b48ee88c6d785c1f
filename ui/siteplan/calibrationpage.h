// SPDX-License-Identifier: Apache-2.0
// A site plan finds its place on earth by points.
#pragma once

#include "session/panelcontext.h"
#include "siteplan/calibrationsheet.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;
class PlanReader;
class PlanView;
class PointList;
struct PlanSheet;

/// The image large, its points beside it, and how many metres they are off. The points go into the
/// file beside the image, not into the draft; the draft's cameras are drawn as a check. Borrows the
/// draft.
class CalibrationPage final : public QWidget
{
    Q_OBJECT
public:
    CalibrationPage(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void open(const QString &image);
    const CalibrationSheet &sheet() const { return m_sheet; }
    PlanView &view() { return m_view; }

signals:
    void opened(); ///< read, or what is wrong with it is shown
    void closed();
    void pointsSaved(); ///< they stand in the file

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const PlanSheet &sheet);
    void edit(const std::function<void()> &change);
    void choose(const std::optional<std::size_t> &point);
    void showState(); ///< everything that follows from the sheet
    void showChecks();
    void fillCameras();
    void back();
    void save();
    void retranslate();
    QString whatNext() const;
    QString agreement() const;
    QString scale() const;
    QString warning() const;
    Result<Calibration> calibration() const; ///< by the points, else by the world file

    PanelContext m_context;
    ConfigDraft &m_draft;
    PlanReader &m_reader;
    std::shared_ptr<const PlanSheet> m_plan;
    CalibrationSheet m_sheet;
    std::optional<std::size_t> m_chosen;
    bool m_saving = false;
    std::vector<CalibrationSheet::Point> m_written; ///< by the save under way
    bool m_backAsked = false;
    QString m_saveProblem;
    PlanView &m_view;
    QLabel &m_title;
    PlainText &m_next;
    PlainText &m_problem;
    PointList &m_list;
    QComboBox &m_cameras;
    PlainText &m_agreement;
    PlainText &m_scale;
    PlainText &m_warning;
    QPushButton &m_undo;
    QPushButton &m_save;
    QPushButton &m_back;
};

} // namespace Runnel
