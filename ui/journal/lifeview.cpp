// SPDX-License-Identifier: Apache-2.0
// Reads all lines of the alarm, then shows one life of it.
#include "journal/lifeview.h"

#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "journal/alarmsnow.h"
#include "journal/journalcells.h"
#include "journal/lifepicture.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScroller>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

constexpr auto lookAgain = 1000ms; ///< between what happened and the look into the journal
constexpr qsizetype longestNote = 600;
/// Millimetres, by LifeView::Column; the last one takes the rest.
constexpr double columnWidths[] = {12, 40, 46, 46, 40, 0};

} // namespace

LifeView::LifeView(const PanelContext &context, const AlarmsNow &now, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_now(now)
    , m_walk(context.client, context.clock)
    , m_again(context.clock.createTimer([this] { read(); }))
    , m_title(wrappingLabel(QStringLiteral("title"), this))
    , m_words(wrappingLabel(QStringLiteral("quiet"), this))
    , m_back(new QPushButton(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_picture(new LifePicture(context, this))
    , m_list(new QTableWidget(0, ColumnCount, this))
{
    const int gap = context.style.gap();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_picture);
    column->addWidget(m_list, 1);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(context.style.target());
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setStretchLastSection(true);
    QScroller::grabGesture(m_list->viewport(), QScroller::TouchGesture);
    connect(m_back, &QPushButton::clicked, this, &LifeView::closed);
    connect(m_earlier, &QPushButton::clicked, this, [this] { show(m_shown - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { show(m_shown + 1); });
    connect(m_picture, &LifePicture::lineTouched, m_list, &QTableWidget::selectRow);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        m_picture->setChosen(rows.isEmpty() ? -1 : rows.first().row());
    });
    connect(&m_walk, &JournalWalk::pageRead, this, &LifeView::take);
    connect(&m_walk, &JournalWalk::failed, this, [this](const Fault &fault) {
        m_reading = false;
        m_fault = fault;
        explain();
    });
    connect(&now, &AlarmsNow::stateChanged, this, [this](const AlarmId &id) {
        if (isVisible() && id == m_line.alarm && !m_again->isActive())
            m_again->start(lookAgain);
    });
    retranslate();
}

void LifeView::open(const JournalLine &line)
{
    m_line = line;
    m_lives.clear();
    m_shown = 0;
    read();
    fillList();
    m_list->setFocus();
}

void LifeView::close()
{
    m_again->stop();
    m_walk.stop();
    m_reading = false;
}

void LifeView::read()
{
    m_read.clear();
    m_cut = false;
    m_fault = {};
    m_reading = true;
    JournalQuery query;
    query.alarm = m_line.alarm;
    m_walk.start(query);
    explain();
}

void LifeView::take(const JournalPage &page, bool last)
{
    m_read.insert(m_read.end(), page.lines.begin(), page.lines.end());
    m_cut = !last && m_read.size() >= mostLines;
    if (!last && !m_cut) {
        m_walk.goOn();
        explain();
        return;
    }
    m_reading = false;
    m_lives = AlarmLife::lives(m_read);
    m_read.clear();
    size_t chosen = m_lives.empty() ? 0 : m_lives.size() - 1;
    for (size_t i = 0; i < m_lives.size(); ++i) {
        for (const JournalLine &line : m_lives[i].lines) {
            if (line.number == m_line.number)
                chosen = i;
        }
    }
    show(chosen);
}

const AlarmLife *LifeView::shown() const
{
    return m_shown < m_lives.size() ? &m_lives[m_shown] : nullptr;
}

void LifeView::show(size_t life)
{
    m_shown = life;
    fillList();
    explain();
}

void LifeView::fillList()
{
    const AlarmLife *life = shown();
    const bool isPresent = life && m_shown + 1 == m_lives.size() && !life->isOver();
    m_list->clearContents();
    m_list->setRowCount(life ? int(life->lines.size()) : 0);
    int chosen = -1;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const JournalLine &line = life->lines[size_t(row)];
        QString note = escapedForDisplay(
            line.note.isEmpty() ? AlarmText::message(line.alarm, line.message) : line.note,
            longestNote);
        if (line.flowRate && line.input == AlarmInput::Raised)
            note = MeasureText::measure(Measure{*line.flowRate, line.flowRateUnit}) +
                   (note.isEmpty() ? QString() : QStringLiteral(" · ") + note);
        const QString cells[] = {
            QString::number(row + 1),
            JournalCells::time(line.at, m_context.clock.wallMilliseconds()),
            AlarmText::happened(line),
            AlarmText::state(line.after),
            escapedForDisplay(line.by, 80),
            note,
        };
        for (int column = 0; column < ColumnCount; ++column)
            m_list->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (line.number == m_line.number)
            chosen = row;
    }
    for (int column = 0; column < Note; ++column)
        m_list->setColumnWidth(column, m_context.style.pixels(columnWidths[column]));
    m_list->resizeRowsToContents();
    m_picture->setLife(life ? std::optional(*life) : std::nullopt,
                       isPresent ? m_now.find(m_line.alarm) : std::nullopt);
    if (chosen >= 0)
        m_list->selectRow(chosen);
}

void LifeView::explain()
{
    const AlarmLife *life = shown();
    const qint64 now = m_context.clock.wallMilliseconds();
    m_title->setText(breakable(JournalCells::headline(m_line)));
    m_earlier->setEnabled(!m_reading && m_shown > 0 && life);
    m_later->setEnabled(!m_reading && m_shown + 1 < m_lives.size());
    setRole(*m_words, m_fault ? QStringLiteral("error") : QStringLiteral("quiet"));
    QStringList words;
    if (m_fault) {
        words = {FaultText::detail(m_fault), FaultText::remedy(m_fault)};
    } else if (!life) {
        words += m_reading ? tr("Reading the journal …")
                           : tr("The journal has no line of this alarm any more.");
    } else {
        const QString from = JournalCells::time(life->from(), now);
        const QString length = TimeText::running(life->to(now) - life->from());
        words +=
            life->isOver()
                ? tr("From %1 to %2, %3.").arg(from, JournalCells::time(life->to(now), now), length)
                : tr("Since %1, for %2; not over yet.").arg(from, length);
        if (m_lives.size() > 1)
            words += tr("It was raised %1 times; this is number %2.")
                         .arg(m_lives.size())
                         .arg(m_shown + 1);
        if (!life->begun)
            words += tr("Its beginning is no longer in the journal.");
        if (m_cut)
            words += tr("Only its newest lines were read.");
        const auto present = m_now.find(m_line.alarm);
        if (present && m_shown + 1 == m_lives.size() && present->count > 1)
            words += tr("Reported %1 times, at last %2.")
                         .arg(MeasureText::count(present->count),
                              JournalCells::time(present->lastAt, now));
    }
    m_words->setText(words.join(u' '));
}

void LifeView::retranslate()
{
    m_back->setText(tr("Back"));
    m_earlier->setText(tr("Time before"));
    m_earlier->setAccessibleDescription(tr("Shows when this alarm was raised before"));
    m_later->setText(tr("Time after"));
    m_later->setAccessibleDescription(tr("Shows when this alarm was raised afterwards"));
    m_list->setHorizontalHeaderLabels(
        {tr("No."), tr("Time"), tr("What happened"), tr("State then"), tr("By"), tr("Note")});
    m_list->setAccessibleName(tr("What happened to this alarm, oldest first"));
    m_picture->retranslate();
    fillList();
    explain();
}

void LifeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LifeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->resizeRowsToContents();
}

} // namespace Runnel
