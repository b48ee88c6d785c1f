// SPDX-License-Identifier: Apache-2.0
// Point, number, metres.
#include "siteplan/calibrationpage.h"

#include "base/clock.h"
#include "base/escape.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "map/mapcameras.h"
#include "map/metricplane.h"
#include "map/nicenumbers.h"
#include "place/faultwords.h"
#include "siteplan/planreader.h"
#include "siteplan/planview.h"
#include "siteplan/pointlist.h"
#include "style/panelstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr int viewShare = 5;
constexpr int numbersShare = 3;
constexpr qsizetype longestLabel = 60;

QString metresText(double metres)
{
    return QLocale().toString(metres, 'f', metres < 10 ? 2 : 0);
}

} // namespace

CalibrationPage::CalibrationPage(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_reader(*new PlanReader(this))
    , m_view(*new PlanView(context, this))
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_next(*new PlainText({}, this))
    , m_problem(*new PlainText(QStringLiteral("error"), this))
    , m_list(*new PointList(context, this))
    , m_cameras(*new QComboBox(this))
    , m_agreement(*new PlainText(QStringLiteral("strong"), this))
    , m_scale(*new PlainText(QStringLiteral("quiet"), this))
    , m_warning(*new PlainText(QStringLiteral("strong"), this))
    , m_undo(*new QPushButton(this))
    , m_save(*new QPushButton(this))
    , m_back(*new QPushButton(this))
{
    m_save.setProperty("role", QStringLiteral("primary"));
    m_cameras.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *numbers = new QVBoxLayout;
    makeWrapping(m_title);
    for (QWidget *widget : std::initializer_list<QWidget *>{&m_title, &m_next, &m_problem})
        numbers->addWidget(widget);
    numbers->addWidget(&m_list, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&m_cameras, &m_agreement, &m_scale, &m_warning})
        numbers->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(&m_undo);
    buttons->addWidget(&m_back);
    numbers->addLayout(buttons);
    numbers->addWidget(&m_save);
    auto *row = new QHBoxLayout(this);
    row->addWidget(&m_view, viewShare);
    row->addLayout(numbers, numbersShare);
    const auto measure = [this, row, numbers, buttons] {
        const int gap = m_context.style.gap();
        row->setContentsMargins({});
        row->setSpacing(2 * gap);
        numbers->setSpacing(gap);
        buttons->setSpacing(gap);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    setFocusProxy(&m_view);

    connect(&m_reader, &PlanReader::wasRead, this,
            [this](const std::shared_ptr<const PlanSheet> &sheet) {
                m_plan = sheet;
                take(*sheet);
            });
    connect(&m_reader, &PlanReader::wasSaved, this, [this](const Fault &fault) {
        m_saving = false;
        m_saveProblem = fault ? wordsOf(fault) : QString();
        if (!fault)
            m_sheet.saved(m_written);
        showState();
        if (!fault)
            emit pointsSaved();
    });
    connect(&m_view, &PlanView::tapped, this, [this](QPointF pixel) {
        std::optional<std::size_t> point;
        edit([&] {
            point = m_sheet.add(pixel);
            if (point)
                m_chosen = point;
        });
        if (point)
            m_list.editPoint(*point);
    });
    connect(&m_view, &PlanView::moved, this, [this](std::size_t point, QPointF pixel) {
        edit([&] { m_sheet.move(point, pixel); });
    });
    connect(&m_view, &PlanView::chosen, this, [this](std::size_t point) { choose(point); });
    connect(&m_view, &PlanView::letGo, this, [this] { choose(std::nullopt); });
    connect(&m_list, &PointList::latitudeTyped, this,
            [this](std::size_t point, const QString &text) {
                edit([&] { m_sheet.setLatitude(point, text); });
            });
    connect(&m_list, &PointList::longitudeTyped, this,
            [this](std::size_t point, const QString &text) {
                edit([&] { m_sheet.setLongitude(point, text); });
            });
    connect(&m_list, &PointList::positionEntered, this,
            [this](std::size_t point, const GeoPosition &position) {
                edit([&] { m_sheet.setPosition(point, position); });
            });
    connect(&m_list, &PointList::typingEnded, this, [this] { m_sheet.endStep(); });
    connect(&m_list, &PointList::removed, this, [this](std::size_t point) {
        edit([&] {
            m_sheet.remove(point);
            m_chosen.reset();
        });
    });
    connect(&m_list, &PointList::chosen, this, [this](std::size_t point) {
        choose(point);
        m_view.bringIntoSight(m_sheet.points()[point].pixel);
    });
    connect(&m_cameras, &QComboBox::activated, this, [this](int index) {
        const QVariant held = m_cameras.itemData(index);
        m_cameras.setCurrentIndex(0);
        if (!m_chosen || !held.canConvert<QPointF>())
            return;
        const QPointF degrees = held.toPointF();
        edit([&] { m_sheet.setPosition(*m_chosen, {degrees.y(), degrees.x()}); });
    });
    connect(&m_undo, &QPushButton::clicked, this, [this] { edit([this] { m_sheet.undo(); }); });
    connect(&m_save, &QPushButton::clicked, this, &CalibrationPage::save);
    connect(&m_back, &QPushButton::clicked, this, &CalibrationPage::back);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        if (isVisible())
            fillCameras();
    });
    retranslate();
}

void CalibrationPage::open(const QString &image)
{
    m_plan.reset();
    m_sheet = {};
    m_chosen.reset();
    m_saving = false;
    m_saveProblem.clear();
    m_view.setPlan(nullptr);
    fillCameras();
    showState();
    m_reader.read(image);
}

void CalibrationPage::take(const PlanSheet &plan)
{
    if (plan.image) {
        m_sheet = CalibrationSheet(plan.points.points, plan.image->size());
        m_view.setPlan(std::shared_ptr<const SitePlan>(m_plan, &*plan.image));
    }
    showState();
    emit opened();
}

void CalibrationPage::edit(const std::function<void()> &change)
{
    change();
    m_backAsked = false;
    m_saveProblem.clear();
    if (m_chosen && *m_chosen >= m_sheet.points().size())
        m_chosen.reset();
    showState();
}

void CalibrationPage::choose(const std::optional<std::size_t> &point)
{
    if (point == m_chosen)
        return;
    m_chosen = point;
    showState();
}

Result<Calibration> CalibrationPage::calibration() const
{
    if (m_sheet.points().empty() && m_plan &&
        m_plan->points.source == PlanPoints::Source::WorldFile)
        return m_plan->points.calibration;
    return m_sheet.calibration();
}

void CalibrationPage::showState()
{
    std::vector<PlanView::Mark> marks;
    for (const CalibrationSheet::Point &point : m_sheet.points())
        marks.push_back({point.pixel, point.position().has_value()});
    m_view.setMarks(marks);
    m_view.setChosen(m_chosen);
    m_list.show(m_sheet, m_chosen);
    m_next.show(whatNext());
    QString problem = m_saveProblem;
    if (problem.isEmpty() && m_plan && m_plan->imageFault)
        problem = wordsOf(m_plan->imageFault);
    if (problem.isEmpty() && m_plan && m_sheet.points().empty() &&
        m_plan->points.source != PlanPoints::Source::None && !m_plan->points.calibration)
        problem = wordsOf(m_plan->points.calibration.fault());
    const auto complete = m_sheet.complete().size();
    if (problem.isEmpty() && complete >= 2 && !m_sheet.calibration()) {
        const Fault fault = m_sheet.calibration().fault();
        problem = wordsOf(fault);
    }
    m_problem.show(problem);
    m_agreement.show(agreement());
    m_scale.show(scale());
    m_warning.show(warning());
    m_undo.setEnabled(m_sheet.canUndo() && !m_saving);
    m_save.setEnabled(m_plan && m_plan->image && m_sheet.isChanged() && !m_saving &&
                      m_sheet.isComplete() && m_sheet.calibration());
    m_cameras.setEnabled(m_chosen.has_value() && m_cameras.count() > 1);
    showChecks();
}

void CalibrationPage::showChecks()
{
    std::vector<PlanView::Check> checks;
    if (const Result<Calibration> fit = calibration()) {
        const QTransform toPixels = fit.value().pixelToDegrees.inverted();
        for (int i = 1; i < m_cameras.count(); ++i)
            checks.push_back(
                {toPixels.map(m_cameras.itemData(i).toPointF()), m_cameras.itemText(i)});
    }
    m_view.setChecks(checks);
}

void CalibrationPage::fillCameras()
{
    const QSignalBlocker quiet(m_cameras);
    m_cameras.clear();
    m_cameras.addItem(tr("Take a camera's position"));
    for (const MapCamera &camera :
         mapCamerasOf(m_draft.config(), {}, m_context.clock.wallMilliseconds())) {
        if (isOnGlobe(camera.position))
            m_cameras.addItem(escapedForDisplay(camera.label, longestLabel),
                              QPointF(camera.position.longitude, camera.position.latitude));
    }
    m_cameras.setEnabled(m_chosen.has_value() && m_cameras.count() > 1);
    showChecks();
}

QString CalibrationPage::whatNext() const
{
    if (!m_plan)
        return tr("The site plan is being read.");
    if (!m_plan->image)
        return {};
    if (m_backAsked)
        return tr("The points are not saved. Press Back again to give them up.");
    const std::size_t complete = m_sheet.complete().size();
    if (!m_sheet.isComplete())
        return tr("Type or paste the position of each point, or take a camera's.");
    if (m_sheet.points().empty() && m_plan->points.source == PlanPoints::Source::WorldFile &&
        m_plan->points.calibration)
        return tr("Placed by the world file %1. Points that you set count before it.")
            .arg(QFileInfo(m_plan->points.file).fileName());
    if (complete < 2)
        return tr("Tap a place on the plan of which you know the position. Two are needed, three "
                  "are better.");
    if (complete == 2)
        return tr("A third point, not in a line with these, shows how good they are.");
    return m_sheet.isChanged() ? tr("Not saved yet.") : tr("Saved beside the plan.");
}

QString CalibrationPage::agreement() const
{
    const CalibrationCheck check = m_sheet.check();
    const QString mean = metresText(check.residualMetres);
    const QString worst = metresText(check.worstMetres);
    switch (check.against) {
    case CalibrationCheck::Against::Nothing:
        return m_sheet.complete().size() == 2 && m_sheet.calibration()
                   ? tr("Two points always fit: nothing can be said of their error.")
                   : QString();
    case CalibrationCheck::Against::Scale:
        return tr("Off a plan true to scale: %1 m on average, %2 m at worst.").arg(mean, worst);
    case CalibrationCheck::Against::Plan:
        return tr("Points are off by %1 m on average, %2 m at worst.").arg(mean, worst);
    }
    return {};
}

QString CalibrationPage::scale() const
{
    const Result<Calibration> fit = calibration();
    if (!fit || !m_plan || !m_plan->image)
        return {};
    const PlanScale scale = PlanScale::of(fit.value(), m_plan->image->size());
    return tr("The plan is %1 by %2, its top points to %3° from north.")
        .arg(lengthText(scale.widthMetres), lengthText(scale.heightMetres),
             QLocale().toString(std::round(scale.topBearing)));
}

QString CalibrationPage::warning() const
{
    const auto warnings = m_sheet.warnings();
    if (warnings.empty())
        return {};
    switch (warnings.front()) {
    case CalibrationSheet::Warning::CloseTogether:
        return tr("The points lie close together: far from them the plan may be far off.");
    case CalibrationSheet::Warning::NearlyInLine:
        return tr("The points lie nearly in one line: across it the plan may be far off.");
    case CalibrationSheet::Warning::NotToScale:
        return tr("By these points the plan is stretched. Is one of them wrong?");
    }
    return {};
}

void CalibrationPage::save()
{
    if (!m_plan || !m_sheet.isComplete() || !m_sheet.calibration())
        return;
    m_saving = true;
    m_sheet.endStep();
    m_written = m_sheet.points();
    m_reader.save(m_plan->path, m_sheet.complete());
    showState();
}

void CalibrationPage::back()
{
    if (m_sheet.isChanged() && !std::exchange(m_backAsked, true)) {
        showState();
        return;
    }
    m_backAsked = false;
    emit closed();
}

void CalibrationPage::retranslate()
{
    m_title.setText(tr("Where the plan lies"));
    m_cameras.setAccessibleName(tr("Take a camera's position"));
    m_undo.setText(tr("Undo"));
    m_save.setText(tr("Save the points"));
    m_back.setText(tr("Back"));
    m_undo.setAccessibleName(tr("Undo the last change of the points"));
    setAccessibleName(m_title.text());
    fillCameras();
    showState();
}

void CalibrationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
