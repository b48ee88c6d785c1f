// SPDX-License-Identifier: Apache-2.0
// Selecting, opening, holding.
#include "alarms/alarmview.h"

#include "alarms/alarmcells.h"
#include "alarms/alarmdelegate.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/timetext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>

namespace Runnel {

using namespace std::chrono_literals;

AlarmView::AlarmView(const PanelContext &context, AlarmListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(model)
    , m_delegate(new AlarmDelegate(context, this))
    , m_hold(context.clock)
    , m_second(context.clock.createTimer([this] {
        viewport()->update(); // durations grow; nothing moves
        m_second->start(1s);
    }))
{
    setProperty("help", QStringLiteral("alarms"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAutoScroll(false); // the list does not move under a finger
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);

    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(QScroller::scroller(viewport()), &QScroller::stateChanged, this,
            [this](QScroller::State state) { m_hold.setPressed(state != QScroller::Inactive); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_hold.touch(); });
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this,
            [this] { m_hold.setPressed(true); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this,
            [this] { m_hold.setPressed(false); });
    connect(&m_hold, &HoldRule::changed, &model, &AlarmListModel::setHeld);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_scrolled = m_context.clock.now(); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!isTap())
            return;
        if (const AlarmFold *fold = m_model.foldAt(index.row()))
            setFoldOpen(index.row(), !fold->open);
        else
            choose(index.row());
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AlarmView::mark);
    connect(&model, &AlarmListModel::changed, this, &AlarmView::watchFlash);
    connect(&context.flash, &FlashClock::beat, this, [this] {
        viewport()->update(0, 0, columnWidth(AlarmListModel::State), viewport()->height());
    });
    connect(&context.style, &PanelStyle::changed, this, &AlarmView::restyle);
    restyle();
}

AlarmView::~AlarmView() = default;

void AlarmView::restyle()
{
    verticalHeader()->setMinimumSectionSize(m_context.style.target());
    verticalHeader()->setDefaultSectionSize(m_context.style.target());
    horizontalHeader()->setFixedHeight(m_context.style.pixels(9));
    verticalScrollBar()->setSingleStep(m_context.style.target());
    fitColumns();
    viewport()->update();
}

/// Numbers and times get what they need, the words share the rest.
void AlarmView::fitColumns()
{
    const QFontMetrics body(m_context.style.font(PanelStyle::Type::Body));
    const QFontMetrics strong(m_context.style.font(PanelStyle::Type::Strong));
    const QFontMetrics small(m_context.style.font(PanelStyle::Type::Small));
    const int margins = 2 * m_delegate->margin();
    const auto room = [&](AlarmListModel::Column column, const QString &widest) {
        return margins + std::max(body.horizontalAdvance(widest),
                                  small.horizontalAdvance(AlarmCells::title(column)));
    };
    std::array<int, AlarmListModel::ColumnCount> widths{};
    for (const AlarmState state : {AlarmState::ActiveUnacknowledged, AlarmState::ActiveAcknowledged,
                                   AlarmState::ClearedUnacknowledged, AlarmState::OutOfService})
        widths[AlarmListModel::State] = std::max(widths[AlarmListModel::State],
                                                 strong.horizontalAdvance(AlarmText::state(state)));
    widths[AlarmListModel::State] +=
        m_delegate->symbolRoom() + m_delegate->indent() + m_delegate->margin();
    constexpr qint64 month = 30 * 86'400'000LL;
    for (int number = 0; number < 12; ++number)
        widths[AlarmListModel::Since] =
            std::max(widths[AlarmListModel::Since],
                     room(AlarmListModel::Since,
                          AlarmCells::since(20 * month / 30 + number * month, 20 * month)));
    widths[AlarmListModel::Flow] = room(AlarmListModel::Flow, QStringLiteral("0.000 kg/h"));
    widths[AlarmListModel::Count] = room(AlarmListModel::Count, QStringLiteral("9,999"));
    widths[AlarmListModel::Last] =
        room(AlarmListModel::Last, TimeText::age(std::chrono::milliseconds(59min).count()));
    int taken = 0;
    for (const int width : widths)
        taken += width;
    const int left = std::max(0, viewport()->width() - taken);
    widths[AlarmListModel::What] = std::min(left * 48 / 100, m_context.style.pixels(70));
    widths[AlarmListModel::Camera] = std::max(left * 20 / 100, room(AlarmListModel::Camera, {}));
    widths[AlarmListModel::Where] =
        left - widths[AlarmListModel::What] - widths[AlarmListModel::Camera];
    for (int column = 0; column < AlarmListModel::ColumnCount; ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
}

QItemSelectionModel::SelectionFlags AlarmView::selectionCommand(const QModelIndex &,
                                                                const QEvent *) const
{
    return QItemSelectionModel::NoUpdate; // choose() does it, at the end of a touch
}

void AlarmView::choose(int row)
{
    const Alarm *alarm = m_model.alarmAt(row);
    if (!alarm)
        return;
    const AlarmId id = alarm->id;
    m_selection = id;
    mark();
    m_hold.setSelected(true);
    m_hold.touch();
    emit selected(id);
}

void AlarmView::setFoldOpen(int row, bool open)
{
    m_hold.touch();
    const AlarmFold *fold = m_model.foldAt(row);
    if (fold && fold->open != open)
        m_model.setOpen(EndpointId(fold->endpoint), open);
}

void AlarmView::setSelection(const std::optional<AlarmId> &id)
{
    if (id == m_selection)
        return;
    m_selection = id;
    m_hold.setSelected(id.has_value());
    if (!id) {
        selectionModel()->clearSelection();
        return;
    }
    m_hold.touch(); // it was chosen by somebody, on the map perhaps
    const int row = m_model.reveal(*id);
    mark();
    if (row >= 0)
        scrollTo(m_model.index(row, 0));
}

void AlarmView::mark()
{
    const int row = m_selection ? m_model.rowOf(*m_selection) : -1;
    if (row < 0) {
        selectionModel()->clearSelection();
        return;
    }
    if (!selectionModel()->isRowSelected(row))
        selectionModel()->setCurrentIndex(
            m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool AlarmView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        press();
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_hold.setPressed(false);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void AlarmView::press()
{
    m_stoppedScroll = m_scrolled >= m_context.clock.now() - 150ms;
    m_pressedAt = verticalScrollBar()->value();
    m_hold.setPressed(true);
}

/// In a swipe the row goes with the finger: for the view it is a click upon one row.
bool AlarmView::isTap() const
{
    return !m_stoppedScroll && verticalScrollBar()->value() == m_pressedAt;
}

void AlarmView::wheelEvent(QWheelEvent *event)
{
    m_hold.touch();
    QTableView::wheelEvent(event);
}

void AlarmView::keyPressEvent(QKeyEvent *event)
{
    m_hold.touch();
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const AlarmFold *fold = m_model.foldAt(row))
            setFoldOpen(row, !fold->open);
        else
            choose(row);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        setFoldOpen(row, event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Escape:
        if (m_selection) {
            setSelection(std::nullopt);
            emit selectionCleared();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: {
        if (event->key() == Qt::Key_Home)
            setCurrentIndex(m_model.index(0, 0));
        else if (event->key() == Qt::Key_End)
            setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        else
            QTableView::keyPressEvent(event);
        const QModelIndex now = currentIndex();
        scrollTo(now);
        if (now.isValid() && (now.row() != row || !m_selection))
            choose(now.row());
        return;
    }
    default:
        break;
    }
    event->ignore(); // letters are the page's; no search as one types
}

void AlarmView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AlarmView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(),
                    rowHeight(currentIndex().row()));
    painter.setPen(QPen(m_context.style.palette().priority3, 2));
    painter.drawRect(row.adjusted(1, 1, -1, -2));
}

void AlarmView::watchFlash()
{
    m_context.flash.setWanted(*this, isVisible() && m_model.counts().allUnacknowledged() > 0);
}

void AlarmView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_second->start(1s);
    watchFlash();
}

void AlarmView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_second->stop();
    watchFlash();
}

} // namespace Runnel
