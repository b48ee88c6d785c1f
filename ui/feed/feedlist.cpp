// SPDX-License-Identifier: Apache-2.0
// Kinetic scrolling, and knowing when to hold still.
#include "feed/feedlist.h"

#include "feed/feeddelegate.h"
#include "feed/feedmodel.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

namespace Runnel {

FeedList::FeedList(const PanelStyle &style, QWidget *parent)
    : QTableView(parent)
    , m_style(style)
{
    setItemDelegate(new FeedDelegate(style, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the list
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming would narrow the rows
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(QScroller::scroller(viewport()), &QScroller::stateChanged, this,
            [this](QScroller::State state) {
                m_gliding = state != QScroller::Inactive;
                emit handled();
            });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FeedList::handled);
    connect(&style, &PanelStyle::changed, this, &FeedList::measure);
    measure();
}

void FeedList::measure()
{
    const auto wide = [this](PanelStyle::Type type, const char *sample) {
        return QFontMetrics(m_style.font(type)).horizontalAdvance(QLatin1String(sample)) +
               2 * m_style.gap();
    };
    verticalHeader()->setMinimumSectionSize(m_style.target());
    verticalHeader()->setDefaultSectionSize(m_style.target());
    horizontalHeader()->setFixedHeight(m_style.pixels(8));
    if (model() != nullptr) {
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        horizontalHeader()->setSectionResizeMode(FeedModel::Payload, QHeaderView::Stretch);
        setColumnWidth(FeedModel::Time, wide(PanelStyle::Type::Body, "00:00:00.000 "));
        setColumnWidth(FeedModel::What, wide(PanelStyle::Type::Strong, "ANALYTICS_DISABLED"));
        const QFontMetrics head(m_style.font(PanelStyle::Type::Small));
        const QString title = model()->headerData(FeedModel::Broker, Qt::Horizontal).toString();
        setColumnWidth(FeedModel::Broker,
                       std::max(wide(PanelStyle::Type::Body, "not confirmed"),
                                head.horizontalAdvance(title) + 3 * m_style.gap()));
    }
    viewport()->update();
}

void FeedList::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    measure();
}

bool FeedList::isAtNewest() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->minimum();
}

void FeedList::goToNewest()
{
    QScroller::scroller(viewport())->stop();
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void FeedList::letGo()
{
    if (selectionModel() != nullptr)
        selectionModel()->clear();
}

void FeedList::setTouched(bool touched)
{
    if (m_touched == touched)
        return;
    m_touched = touched;
    emit handled();
}

void FeedList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        measure();
}

bool FeedList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setTouched(true);
        break;
    default:
        break;
    }
    const bool done = QTableView::viewportEvent(event);
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::Hide:
        setTouched(false); // after the press has chosen what it hit
        break;
    default:
        break;
    }
    return done;
}

void FeedList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FeedList::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    emit chosen();
}

void FeedList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= first && current.row() <= last)
        letGo();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace Runnel
