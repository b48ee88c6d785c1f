// SPDX-License-Identifier: Apache-2.0
// A short table with symbols.
#include "alarmtable/tryout.h"

#include "alarmtable/tryoutmodel.h"
#include "config/configreader.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPainter>
#include <QScroller>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int shownRows = 6;

/// A symbol where there is a priority; bold where it changes.
class TryoutDelegate final : public QStyledItemDelegate
{
public:
    TryoutDelegate(const PanelStyle &style, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Palette &palette = m_style.palette();
        painter->save();
        painter->fillRect(option.rect, palette.sheet);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          palette.line);
        QRect room = option.rect.adjusted(m_style.gap(), 0, 0, 0);
        if (const int priority = index.data(TryoutModel::PriorityRole).toInt(); priority > 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            PrioritySymbol symbol;
            symbol.priority = priority;
            const int side = m_style.pixels(5);
            symbol.paint(*painter, {room.left() + side / 2.0, room.center().y() + 0.5}, side,
                         palette);
            room.setLeft(room.left() + side + m_style.gap());
        }
        const bool strong =
            index.column() == TryoutModel::After && index.data(TryoutModel::ChangedRole).toBool();
        painter->setFont(m_style.font(strong ? PanelStyle::Type::Strong : PanelStyle::Type::Body));
        painter->setPen(index.column() == TryoutModel::Time ? palette.quiet : palette.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            room.width()));
        painter->restore();
    }

private:
    const PanelStyle &m_style;
};

} // namespace

Tryout::Tryout(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_state(*new PlainText(QStringLiteral("quiet"), this))
    , m_table(*new QTableView(this))
    , m_model(*new TryoutModel(this))
{
    QFrame::setProperty("role", QStringLiteral("card"));
    m_table.setModel(&m_model);
    m_table.setItemDelegate(new TryoutDelegate(context.style, &m_table));
    m_table.setSelectionMode(QAbstractItemView::NoSelection);
    m_table.setShowGrid(false);
    m_table.setWordWrap(false);
    m_table.setTabKeyNavigation(false);
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table.verticalHeader()->hide();
    m_table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table.horizontalHeader()->setSectionsClickable(false);
    m_table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table.horizontalHeader()->setSectionResizeMode(TryoutModel::Where, QHeaderView::Stretch);
    QScroller::grabGesture(m_table.viewport(), QScroller::TouchGesture);
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_state);
    column->addWidget(&m_table);
    column->addStretch();
    const auto lay = [this, column] {
        const int gap = m_context.style.gap();
        column->setContentsMargins(gap, m_context.style.pixels(1.2), gap, gap);
        column->setSpacing(m_context.style.pixels(1));
        measure();
    };
    connect(&context.style, &PanelStyle::changed, this, lay);
    lay();
    connect(&draft, &ConfigDraft::changed, this, &Tryout::judge);
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        m_model.take(update);
        explain();
    });
    retranslate();
    judge();
}

void Tryout::measure()
{
    const PanelStyle &style = m_context.style;
    const int row = style.pixels(8);
    m_table.verticalHeader()->setDefaultSectionSize(row);
    m_table.horizontalHeader()->setFixedHeight(row);
    m_table.setFixedHeight((shownRows + 1) * row + 4);
    m_table.setColumnWidth(TryoutModel::Time, style.pixels(19));
    m_table.setColumnWidth(TryoutModel::Flow, style.pixels(23));
    m_table.setColumnWidth(TryoutModel::Confidence, style.pixels(23));
    m_table.setColumnWidth(TryoutModel::Before, style.pixels(27));
    m_table.setColumnWidth(TryoutModel::After, style.pixels(30));
}

void Tryout::judge()
{
    // What runs stands in the base; the draft's is its last state without a mistake.
    const auto running =
        ConfigReader::read(QJsonDocument(m_draft.base()).toJson(QJsonDocument::Compact));
    m_model.setConfigs(running.config, m_draft.config());
    explain();
}

void Tryout::explain()
{
    m_table.setVisible(m_model.rowCount() > 0);
    if (!m_draft.problemBelow(ConfigPath({"alarms"})).isEmpty())
        m_state.show(tr("The table is not valid yet: shown is what its last valid state does."));
    else if (m_model.rowCount() == 0)
        m_state.show(tr("No alarm stands, and none was reported since the panel started. The next "
                        "ones are tried here."));
    else if (m_model.changedCount() == 0)
        m_state.show(tr("Of the last %n report(s) none would have another priority.", "",
                        m_model.rowCount()));
    else
        m_state.show(
            tr("%1 of the last %n report(s) would have another priority.", "", m_model.rowCount())
                .arg(m_model.changedCount()));
}

void Tryout::retranslate()
{
    m_title.show(tr("Tried on what came"));
    m_table.setAccessibleName(tr("The last reports, with the priority by this table"));
    m_model.retranslate();
    explain();
}

void Tryout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Tryout::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    judge();
}

} // namespace Runnel
