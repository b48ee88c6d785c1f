// SPDX-License-Identifier: Apache-2.0
// Lists and a line to type in.
#include "journal/journalfilterbar.h"

#include "alarms/shiftend.h"
#include "base/escape.h"
#include "config/config.h"
#include "fields/labels.h"
#include "journal/momentfield.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/timetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qint64 minute = 60'000;

qint64 lengthOf(JournalFilterBar::Span span)
{
    using Span = JournalFilterBar::Span;
    switch (span) {
    case Span::Hour:
        return std::chrono::milliseconds(1h).count();
    case Span::Day:
        return std::chrono::milliseconds(24h).count();
    case Span::Week:
        return std::chrono::milliseconds(7 * 24h).count();
    case Span::Month:
        return std::chrono::milliseconds(30 * 24h).count();
    case Span::Shift:
    case Span::ThisShift:
    case Span::ShiftBefore:
    case Span::All:
    case Span::FromTo:
        break;
    }
    return 0;
}

QComboBox *newList(QWidget *parent, int entries)
{
    auto *list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    list->setMaxVisibleItems(10);
    for (int i = 0; i < entries; ++i)
        list->addItem(QString());
    return list;
}

} // namespace

JournalFilterBar::JournalFilterBar(PanelContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shiftChanges(usualShiftEnds())
    , m_span(newList(this, int(Span::FromTo) + 1))
    , m_priority(newList(this, 4))
    , m_device(newList(this, 1))
    , m_by(newList(this, 1))
    , m_text(new QLineEdit(this))
    , m_reset(new QPushButton(this))
    , m_times(new QWidget(this))
    , m_from(new MomentField(context.style, m_times))
    , m_to(new MomentField(context.style, m_times))
    , m_problem(wrappingLabel(QStringLiteral("error"), m_times))
    , m_typing(context.clock.createTimer([this] { emit changed(); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.style.gap());
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_times);
    row->setSpacing(context.style.gap());
    row->addWidget(m_span, 10); // such that longer languages fit
    row->addWidget(m_priority, 9);
    row->addWidget(m_device, 9);
    row->addWidget(m_by, 8);
    row->addWidget(m_text, 15);
    row->addWidget(m_reset);
    auto *times = new QHBoxLayout(m_times);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(3 * context.style.gap());
    times->addWidget(m_from);
    times->addWidget(m_to);
    times->addWidget(m_problem, 1);
    m_times->hide();
    m_text->setMaxLength(longestText);
    m_text->setObjectName(QStringLiteral("search"));
    m_span->setCurrentIndex(int(Span::Day));
    noteOperator(context.session.name());
    updateShift();
    m_lastPeriod = period();
    connect(m_span, &QComboBox::currentIndexChanged, this,
            [this] { showTimes(span() == Span::FromTo); });
    for (const MomentField *field : {m_from, m_to}) {
        connect(field, &MomentField::changed, this, [this] {
            explainTimes();
            m_typing->start(typingPause);
        });
    }
    for (const QComboBox *list : {m_span, m_priority, m_device, m_by})
        connect(list, &QComboBox::currentIndexChanged, this, [this] {
            m_typing->stop();
            emit changed();
        });
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing->start(typingPause); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        emit changed();
    });
    connect(m_reset, &QPushButton::clicked, this, &JournalFilterBar::reset);
    connect(&context.session, &Session::changed, this, [this] {
        noteOperator(m_context.session.name());
        updateShift();
    });
    retranslate();
}

JournalFilterBar::Span JournalFilterBar::span() const
{
    return Span(m_span->currentIndex());
}

void JournalFilterBar::choose(Span span)
{
    m_span->setCurrentIndex(int(span));
}

Period JournalFilterBar::period() const
{
    const qint64 now = m_context.clock.wallMilliseconds();
    switch (span()) {
    case Span::Shift:
        return {m_context.session.since(), 0};
    case Span::ThisShift:
        return {LocalTime::shiftAt(m_shiftChanges, now).from, 0};
    case Span::ShiftBefore:
        return LocalTime::shiftBefore(m_shiftChanges, now);
    case Span::FromTo:
        return {LocalTime::earliest(m_from->date(), m_from->time()),
                LocalTime::latest(m_to->date(), m_to->time())};
    case Span::All:
        return {};
    default:
        return {now - lengthOf(span()), 0};
    }
}

QString JournalFilterBar::problem() const
{
    if (span() != Span::FromTo)
        return {};
    const Period typed = period();
    return typed.from < typed.to ? QString() : tr("The end must be later than the beginning.");
}

void JournalFilterBar::setShiftChanges(const QList<QTime> &changes)
{
    m_shiftChanges = changes;
    if (span() == Span::ThisShift || span() == Span::ShiftBefore)
        emit changed();
}

void JournalFilterBar::showTimes(bool show)
{
    m_times->setVisible(show);
    if (!show) {
        m_lastPeriod = period();
        return;
    }
    const qint64 now = m_context.clock.wallMilliseconds();
    const qint64 day = lengthOf(Span::Day);
    m_from->setMoment(m_lastPeriod.from > 0 ? m_lastPeriod.from : now - day);
    m_to->setMoment((m_lastPeriod.to > 0 ? m_lastPeriod.to : now) + minute - 1);
    explainTimes();
}

void JournalFilterBar::explainTimes()
{
    m_problem->setText(problem());
}

JournalQuery JournalFilterBar::query() const
{
    JournalQuery query;
    const Period chosen = period();
    query.from = chosen.from;
    query.to = chosen.to;
    query.priority = m_priority->currentIndex();
    query.device = m_device->currentData().toString();
    query.by = m_by->currentData().toString();
    query.text = m_text->text().trimmed();
    return query;
}

bool JournalFilterBar::isUsual() const
{
    return m_priority->currentIndex() == 0 && m_device->currentIndex() == 0 &&
           m_by->currentIndex() == 0 && m_text->text().trimmed().isEmpty();
}

QString JournalFilterBar::inWords() const
{
    QStringList words{m_span->currentText()};
    const qint64 now = m_context.clock.wallMilliseconds();
    if (span() == Span::FromTo)
        words.front() = tr("From %1 to %2").arg(m_from->inWords(), m_to->inWords());
    else if (const Period chosen = period(); span() == Span::ThisShift)
        words.front() = tr("This shift, since %1").arg(TimeText::dayAndClock(chosen.from, now));
    else if (span() == Span::ShiftBefore)
        words.front() = tr("The shift before, %1 to %2")
                            .arg(TimeText::dayAndClock(chosen.from, now),
                                 TimeText::dayAndClock(chosen.to, now));
    for (const QComboBox *list : {m_priority, m_device, m_by}) {
        if (list->currentIndex() > 0)
            words += list->currentText();
    }
    if (const QString text = m_text->text().trimmed(); !text.isEmpty())
        words += tr("“%1”", "quoted search text").arg(escapedForDisplay(text, longestText));
    return words.join(QStringLiteral(" · "));
}

void JournalFilterBar::reset()
{
    {
        const QSignalBlocker blocked[] = {QSignalBlocker(m_span), QSignalBlocker(m_priority),
                                          QSignalBlocker(m_device), QSignalBlocker(m_by)};
        m_span->setCurrentIndex(int(Span::All));
        for (QComboBox *list : {m_priority, m_device, m_by})
            list->setCurrentIndex(0);
        showTimes(false);
    }
    m_text->clear();
    m_typing->stop();
    emit changed();
}

/// Without somebody who signed in there is no shift to count from.
void JournalFilterBar::updateShift()
{
    const bool known = m_context.session.since() > 0;
    auto *items = qobject_cast<QStandardItemModel *>(m_span->model());
    items->item(int(Span::Shift))->setEnabled(known);
    if (span() == Span::Shift) {
        if (!known)
            m_span->setCurrentIndex(int(Span::Day));
        else
            emit changed(); // another person's shift
    }
}

void JournalFilterBar::addName(QComboBox &box, const QString &name)
{
    if (!name.isEmpty() && box.count() <= mostNames && box.findData(name) < 0)
        box.addItem(escapedForDisplay(name, longestName), name);
}

/// Cameras that are no longer configured stay in the list: the journal still knows them.
void JournalFilterBar::setDevices(const Config &config)
{
    for (const DeviceConfig &device : config.devices)
        addName(*m_device, device.name);
}

void JournalFilterBar::noteOperator(const QString &name)
{
    addName(*m_by, name);
}

void JournalFilterBar::retranslate()
{
    const QStringList spans{tr("Last hour"),        tr("Since my shift began"), tr("This shift"),
                            tr("The shift before"), tr("Last 24 hours"),        tr("Last 7 days"),
                            tr("Last 30 days"),     tr("All of the time"),      tr("From … to …")};
    for (int i = 0; i < spans.size(); ++i)
        m_span->setItemText(i, spans[i]);
    m_priority->setItemText(0, tr("Every priority"));
    for (int i = 1; i <= 3; ++i)
        m_priority->setItemText(i, tr("Priority %1").arg(i));
    m_device->setItemText(0, tr("Every camera"));
    m_by->setItemText(0, tr("Everybody"));
    m_text->setPlaceholderText(tr("Search where, message and note"));
    m_reset->setText(tr("Show all"));
    m_from->retranslate();
    m_to->retranslate();
    m_from->setTitle(tr("From"));
    m_to->setTitle(tr("To"));
    explainTimes();
    m_span->setAccessibleName(tr("Time"));
    m_priority->setAccessibleName(tr("Priority"));
    m_device->setAccessibleName(tr("Camera"));
    m_by->setAccessibleName(tr("Who did it"));
    m_text->setAccessibleName(tr("Search text"));
    m_reset->setAccessibleDescription(tr("Removes every restriction"));
}

} // namespace Runnel
