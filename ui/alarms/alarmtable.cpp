// SPDX-License-Identifier: Apache-2.0
// The list, or why there is none; the chip above.
#include "alarms/alarmtable.h"

#include "alarms/alarmview.h"
#include "alarms/quietnotice.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"
#include "text/measuretext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Runnel {

AlarmTable::AlarmTable(const PanelContext &context, AlarmListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_pages(new QStackedLayout)
    , m_view(new AlarmView(context, model, this))
    , m_notice(new QuietNotice(context, this))
    , m_beyond(new QLabel(this))
    , m_chip(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_beyond);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_notice);
    m_beyond->setProperty("role", QStringLiteral("quiet"));
    m_beyond->setTextFormat(Qt::PlainText);
    m_chip->setProperty("role", QStringLiteral("chip"));
    m_chip->hide();
    setFocusProxy(m_view);

    connect(m_view, &AlarmView::selected, this, &AlarmTable::selected);
    connect(m_view, &AlarmView::selectionCleared, this, &AlarmTable::selectionCleared);
    connect(m_chip, &QPushButton::clicked, this, &AlarmTable::showNewer);
    connect(&model, &AlarmListModel::newerChanged, this, &AlarmTable::updateChip);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AlarmTable::updatePage);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AlarmTable::updatePage);
    connect(&model, &AlarmListModel::changed, this, &AlarmTable::updatePage);
    connect(&context.style, &PanelStyle::changed, this, &AlarmTable::updateChip);
    retranslate();
}

AlarmTable::~AlarmTable() = default;

std::optional<AlarmId> AlarmTable::selection() const
{
    return m_view->selection();
}

void AlarmTable::setSelection(const std::optional<AlarmId> &id)
{
    m_view->setSelection(id);
}

void AlarmTable::setQuietReason(const QString &title, const QString &detail, bool loud)
{
    m_notice->setReason(title, detail, loud);
}

void AlarmTable::showNewer()
{
    m_view->hold().touch();
    m_model.settle();
    m_view->scrollToTop();
    m_view->setFocus(Qt::OtherFocusReason);
}

/// With the worst symbol of what waits: a new leak of priority 1 is not just a number.
void AlarmTable::updateChip()
{
    const int newer = m_model.newer();
    m_chip->setVisible(newer > 0);
    if (newer == 0)
        return;
    m_chip->setText(tr("%n newer · show", "", newer));
    m_chip->setAccessibleName(tr("%n newer alarms, the worst of priority %1. Show them.", "", newer)
                                  .arg(m_model.worstNewer()));
    showChipSymbol();
    m_chip->ensurePolished();
    m_chip->adjustSize();
    m_chip->move(width() - m_chip->width() - m_context.style.pixels(7), 0);
    m_chip->raise();
}

/// Made anew only for another look: Qt keeps every icon's pixmap that was ever painted, up to its
/// cache's limit.
void AlarmTable::showChipSymbol()
{
    const PanelStyle &style = m_context.style;
    const ChipSymbol wanted{m_model.worstNewer(), style.pixels(8), devicePixelRatioF(),
                            style.palette()};
    if (m_chipSymbol == wanted)
        return;
    m_chipSymbol = wanted;
    QPixmap pixmap(QSize(wanted.side, wanted.side) * wanted.density);
    pixmap.setDevicePixelRatio(wanted.density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    PrioritySymbol symbol;
    symbol.priority = wanted.priority;
    symbol.paint(painter, QPointF(wanted.side, wanted.side) / 2, style.pixels(4.4), wanted.palette);
    painter.end();
    m_chip->setIcon(pixmap);
    m_chip->setIconSize({wanted.side, wanted.side});
}

void AlarmTable::updatePage()
{
    QWidget *page = m_view;
    if (m_model.rowCount() == 0)
        page = m_notice;
    if (m_pages->currentWidget() != page)
        m_pages->setCurrentWidget(page);
    m_beyond->setVisible(m_model.beyond() > 0);
    if (m_model.beyond() > 0)
        m_beyond->setText(
            tr("%n more alarms, all below these in rank.", "", int(m_model.beyond())));
    updateChip();
}

void AlarmTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateChip();
}

void AlarmTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmTable::retranslate()
{
    m_view->setAccessibleName(tr("Alarms"));
    m_view->setAccessibleDescription(
        tr("Arrow keys select an alarm; Return opens and closes the alarms of one camera."));
    m_model.retranslate();
    m_view->fitColumns();
    updatePage();
}

} // namespace Runnel
