// SPDX-License-Identifier: Apache-2.0
// Files, and the page that calibrates.
#include "siteplan/mapsection.h"

#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/filefield.h"
#include "place/faultwords.h"
#include "place/placemap.h"
#include "siteplan/calibrationpage.h"
#include "siteplan/overlaylist.h"
#include "siteplan/planreader.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int formShare = 2;
constexpr int mapShare = 3;
const ConfigPath sitePlan{"map", "sitePlan"};
const ConfigPath tiles{"map", "tiles"};

} // namespace

MapSection::MapSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_stack(*new QStackedWidget(this))
    , m_calibration(*new CalibrationPage(context, draft, this))
    , m_plan(*new FileField(context, draft, sitePlan, this))
    , m_planState(*new PlainText({}, this))
    , m_planProblem(*new PlainText(QStringLiteral("error"), this))
    , m_calibrate(*new QPushButton(this))
    , m_tiles(*new FileField(context, draft, tiles, this))
    , m_tilesProblem(*new PlainText(QStringLiteral("error"), this))
    , m_overlays(*new OverlayList(context, draft, this))
    , m_preview(*new PlaceMap(context, draft, this))
    , m_reader(*new PlanReader(this))
{
    setProperty("help", QStringLiteral("setup-map"));
    m_preview.setTroublesShown(false); // each stands beside its file
    auto *inside = new QWidget(this);
    auto *form = new QVBoxLayout(inside);
    form->setContentsMargins({});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&m_plan, &m_planProblem, &m_planState, &m_calibrate,
                                          &m_tiles, &m_tilesProblem, &m_overlays})
        form->addWidget(widget);
    form->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    auto *front = new QWidget(this);
    auto *row = new QHBoxLayout(front);
    row->setContentsMargins({});
    row->addWidget(area, formShare);
    row->addWidget(&m_preview, mapShare);
    m_stack.addWidget(front);
    m_stack.addWidget(&m_calibration);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(&m_stack);
    const auto measure = [this, form, row] {
        row->setSpacing(2 * m_context.style.gap());
        form->setSpacing(m_context.style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();

    m_plan.setFilter([] { return tr("Pictures (*.png *.jpg *.jpeg)"); });
    m_tiles.setFilter([] { return tr("MBTiles (*.mbtiles)"); });
    connect(&m_calibrate, &QPushButton::clicked, this, [this] {
        m_calibration.open(m_planPath);
        m_stack.setCurrentWidget(&m_calibration);
        m_calibration.setFocus(); // its proxy: the plan
    });
    connect(&m_calibration, &CalibrationPage::closed, this, [this] {
        m_stack.setCurrentIndex(0);
        m_calibrate.setFocus();
    });
    connect(&m_calibration, &CalibrationPage::pointsSaved, this, [this] {
        m_preview.reload();
        m_reader.read(m_planPath);
    });
    connect(&m_reader, &PlanReader::wasRead, this,
            [this](const std::shared_ptr<const PlanSheet> &sheet) {
                auto words = std::make_shared<PlanSheet>();
                words->imageFault = sheet->imageFault;
                words->points = sheet->points;
                m_sheet = words; // the picture itself is large, and the preview has it
                showState();
            });
    connect(&m_preview, &PlaceMap::siteLoaded, this, [this] {
        m_overlays.setFaults(m_preview.overlayFaults());
        if (m_sheet) // a file has changed meanwhile
            m_reader.read(m_planPath);
    });
    connect(&m_preview, &PlaceMap::tilesJudged, this, &MapSection::showState);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        readPlan();
        showState();
    });
    retranslate();
}

/// Of the file that stands in the draft; once a file.
void MapSection::readPlan()
{
    const QString path = m_draft.config().map.sitePlan;
    if (path == m_planPath || !isVisible())
        return;
    m_planPath = path;
    m_sheet.reset();
    if (!path.isEmpty())
        m_reader.read(path);
    showState();
}

QString MapSection::whereThePlanLies() const
{
    if (m_planPath.isEmpty())
        return tr("Without a plan the map shows a grid in metres.");
    if (!m_sheet)
        return tr("The site plan is being read.");
    if (m_sheet->imageFault)
        return {};
    const PlanPoints &points = m_sheet->points;
    const QString file = QFileInfo(points.file).fileName();
    if (points.source == PlanPoints::Source::None)
        return tr("Nothing says yet where the plan lies: set two or three points.");
    if (!points.calibration)
        return {};
    if (points.source == PlanPoints::Source::WorldFile)
        return tr("Placed by the world file %1.").arg(file);
    return tr("Placed by %n point(s) in %1.", nullptr, int(points.points.size())).arg(file);
}

void MapSection::showState()
{
    QString problem;
    if (m_sheet && m_sheet->imageFault)
        problem = wordsOf(m_sheet->imageFault);
    else if (m_sheet && m_sheet->points.source != PlanPoints::Source::None &&
             !m_sheet->points.calibration)
        problem = wordsOf(m_sheet->points.calibration.fault());
    m_planProblem.show(problem);
    m_planState.show(whereThePlanLies());
    m_calibrate.setEnabled(m_sheet && !m_sheet->imageFault);
    const Fault fault = m_preview.tilesFault();
    m_tilesProblem.show(fault ? wordsOf(fault) : QString());
}

void MapSection::retranslate()
{
    m_plan.setWords([] { return tr("Site plan"); }, [] { return tr("A PNG or JPEG picture"); });
    m_tiles.setWords([] { return tr("Map tiles"); },
                     [] { return tr("An MBTiles file; nothing is fetched from a network"); });
    m_calibrate.setText(tr("Set where the plan lies"));
    setAccessibleName(tr("Map and site plan"));
    showState();
}

void MapSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPlan();
    showState();
}

} // namespace Runnel
