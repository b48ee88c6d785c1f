// SPDX-License-Identifier: Apache-2.0
// Rows as high as a finger; the topic takes what the other columns leave.
#include "routes/routestable.h"

#include "routes/routesdelegate.h"
#include "routes/routesmodel.h"
#include "style/panelstyle.h"

#include <QHeaderView>
#include <QScroller>

namespace Runnel {

namespace {

constexpr int shownRows = 4;       ///< at least
constexpr double headerHeight = 8; ///< mm

} // namespace

RoutesTable::RoutesTable(const PanelStyle &style, RoutesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_style(style)
{
    setModel(&model);
    setItemDelegate(new RoutesDelegate(style, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RoutesModel::Topic, QHeaderView::Stretch);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(&style, &PanelStyle::changed, this, &RoutesTable::measure);
    measure();
}

void RoutesTable::select(int row)
{
    if (row < 0 || row >= model()->rowCount()) {
        clearSelection();
        return;
    }
    if (currentIndex().row() != row || !selectionModel()->hasSelection())
        setCurrentIndex(model()->index(row, RoutesModel::Event));
}

void RoutesTable::measure()
{
    const int row = m_style.target();
    const int header = m_style.pixels(headerHeight);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(header);
    setMinimumHeight(header + shownRows * row + 2 * frameWidth());
    const auto width = [&](RoutesModel::Column column, double millimetres) {
        setColumnWidth(column, m_style.pixels(millimetres));
    };
    width(RoutesModel::Event, 52);
    width(RoutesModel::Heard, 18);
    width(RoutesModel::Qos, 14);
    width(RoutesModel::Retain, 24);
    width(RoutesModel::Check, 24);
}

} // namespace Runnel
