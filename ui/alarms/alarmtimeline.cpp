// SPDX-License-Identifier: Apache-2.0
// Journal lines in words.
#include "alarms/alarmtimeline.h"

#include "alarms/alarmcells.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"
#include "text/measuretext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Runnel {

namespace {

/// Nothing that the journal has a line for.
bool isSameForJournal(const Alarm &a, const Alarm &b)
{
    return a.id == b.id && a.condition == b.condition && a.priority == b.priority &&
           a.shelf == b.shelf && a.raisedAt == b.raisedAt && a.acknowledgedAt == b.acknowledgedAt;
}

} // namespace

AlarmTimeline::AlarmTimeline(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_timer(context.clock.createTimer([this] {
        m_number = 0;
        m_trouble = tr("The journal does not answer.");
        showLines();
    }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    m_title->setProperty("role", QStringLiteral("strong"));
    m_note->setProperty("role", QStringLiteral("quiet"));
    for (QLabel *label : {m_title, m_note}) {
        makeWrapping(*label);
    }
    connect(&context.client, &RuntimeClient::journalReady, this, &AlarmTimeline::take);
    connect(&context.style, &PanelStyle::changed, this, &AlarmTimeline::restyle);
    restyle();
    retranslate();
}

void AlarmTimeline::restyle()
{
    layout()->setSpacing(m_context.style.pixels(1));
    m_grid->setVerticalSpacing(m_context.style.pixels(1));
    m_grid->setHorizontalSpacing(m_context.style.pixels(3));
}

void AlarmTimeline::setAlarm(const std::optional<Alarm> &alarm)
{
    const bool isSame = alarm && m_alarm && isSameForJournal(*alarm, *m_alarm);
    const bool isOther = !alarm || !m_alarm || alarm->id != m_alarm->id;
    m_alarm = alarm;
    if (isSame)
        return;
    if (isOther) {
        m_page = {};
        m_trouble.clear();
    }
    ask();
    showLines();
}

void AlarmTimeline::ask()
{
    m_number = 0;
    m_timer->stop();
    if (!m_alarm)
        return;
    JournalQuery query;
    query.alarm = m_alarm->id;
    query.limit = mostLines;
    m_number = m_context.client.request(query);
    m_timer->start(patience);
}

void AlarmTimeline::take(quint64 number, const JournalPage &page, const Fault &fault)
{
    if (m_number == 0 || number != m_number)
        return;
    m_number = 0;
    m_timer->stop();
    m_page = page;
    m_trouble = fault ? FaultText::detail(fault) : QString();
    showLines();
}

QString AlarmTimeline::textOf(const JournalLine &line) const
{
    QStringList parts{AlarmText::happened(line)};
    if (line.input == AlarmInput::Raised && line.flowRate)
        parts.append(MeasureText::measure(Measure{*line.flowRate, line.flowRateUnit}));
    if (!line.by.isEmpty())
        parts.append(escapedForDisplay(line.by, 60));
    if (!line.note.isEmpty())
        parts.append(escapedForDisplay(line.note, 200));
    return parts.join(QStringLiteral(" · "));
}

void AlarmTimeline::showLines()
{
    const auto count = std::min(m_page.lines.size(), std::size_t(mostLines));
    while (m_lines.size() < count) {
        const Line line{new QLabel(this), new QLabel(this)};
        line.time->setProperty("role", QStringLiteral("quiet"));
        line.time->setTextFormat(Qt::PlainText);
        line.time->setAlignment(Qt::AlignTop);
        makeWrapping(*line.text);
        m_grid->addWidget(line.time, int(m_lines.size()), 0);
        m_grid->addWidget(line.text, int(m_lines.size()), 1);
        m_lines.push_back(line);
    }
    const qint64 now = m_context.clock.wallMilliseconds();
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const Line &line = m_lines[number];
        line.time->setVisible(number < count);
        line.text->setVisible(number < count);
        if (number >= count)
            continue;
        line.time->setText(AlarmCells::since(m_page.lines[number].at, now));
        line.text->setText(breakable(textOf(m_page.lines[number])));
    }
    if (!m_trouble.isEmpty())
        m_note->setText(breakable(m_trouble));
    else if (count == 0)
        m_note->setText(m_number != 0 ? tr("Reading the journal…")
                                      : tr("The journal has nothing on it."));
    if (m_trouble.isEmpty() && m_page.more)
        m_note->setText(tr("The newest lines; the page of the journal has them all."));
    m_note->setVisible(!m_trouble.isEmpty() || count == 0 || m_page.more);
}

void AlarmTimeline::retranslate()
{
    m_title->setText(tr("Timeline"));
    setAccessibleName(m_title->text());
    showLines();
}

} // namespace Runnel
