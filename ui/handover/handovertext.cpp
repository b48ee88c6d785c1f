// SPDX-License-Identifier: Apache-2.0
// Section by section, what is urgent first.
#include "handover/handovertext.h"

#include "alarm/systemalarms.h"
#include "base/escape.h"
#include "text/alarmtext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Runnel {

namespace {

using Kind = SheetBlock::Kind;

constexpr qsizetype longestName = 80;
constexpr qsizetype longestNote = 600;
constexpr int whenShare = 17;

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
public:
    explicit Writer(const Handover &handover)
        : m_handover(handover)
    {}

    Sheet write()
    {
        const Period &period = m_handover.period;
        const QString site = escapedForDisplay(m_handover.site, longestName);
        m_sheet.title = site.isEmpty() ? tr("Shift handover") : tr("Shift handover: %1").arg(site);
        m_sheet.subtitle = tr("%1 to %2 (%3). Made on %4 by %5.")
                               .arg(whole(period.from), whole(period.to), zone(period.from),
                                    whole(m_handover.madeAt), name(m_handover.madeBy));
        m_sheet.footer =
            tr("%1 · %2 to %3").arg(m_sheet.title, whole(period.from), whole(period.to));
        m_sheet.page = tr("Page %1 of %2");
        remarks();
        openAlarms();
        counts();
        watch();
        overAlarms();
        acts();
        shelves();
        outages();
        heading(tr("Signatures"));
        SheetBlock signatures;
        signatures.kind = Kind::Signature;
        signatures.lines = {tr("Handed over by: name, time, signature"),
                            tr("Taken over by: name, time, signature")};
        m_sheet.blocks.push_back(signatures);
        return std::move(m_sheet);
    }

private:
    static QString whole(qint64 at)
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
        return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' +
               QLocale().toString(time.time(), QStringLiteral("HH:mm"));
    }
    static QString zone(qint64 at)
    {
        return QDateTime::fromMSecsSinceEpoch(at).timeZoneAbbreviation();
    }
    /// With the day where the shift has several.
    QString when(qint64 at) const { return TimeText::dayAndClock(at, m_handover.period.from); }
    static QString name(const QString &name)
    {
        return name.isEmpty() ? tr("nobody") : escapedForDisplay(name, longestName);
    }
    static QString note(const QString &note) { return escapedForDisplay(note, longestNote); }
    static QString where(const AlarmId &id, const QString &asset)
    {
        Alarm alarm;
        alarm.id = id;
        alarm.asset = asset;
        const QString place = AlarmText::where(alarm);
        const QString camera = AlarmText::camera(id);
        return camera.isEmpty() || camera == place ? place : place + QStringLiteral(" · ") + camera;
    }
    QString since(qint64 at) const
    {
        return at > 0 ? when(at) : tr("before %1").arg(when(readFrom()));
    }
    qint64 readFrom() const { return 2 * m_handover.period.from - m_handover.period.to; }
    static QString count(quint64 number) { return MeasureText::count(number); }

    void heading(const QString &text) { m_sheet.blocks.push_back({Kind::Heading, text}); }
    void say(const QString &text, Kind kind = Kind::Text)
    {
        m_sheet.blocks.push_back({kind, text});
    }
    void add(SheetTable table)
    {
        SheetBlock block;
        block.kind = Kind::Table;
        block.table = std::move(table);
        m_sheet.blocks.push_back(std::move(block));
    }
    void omitted(quint64 number)
    {
        if (number > 0)
            say(tr("Not listed, because there are too many: %1. The journal has them all.")
                    .arg(count(number)),
                Kind::Quiet);
    }

    void remarks()
    {
        if (m_handover.remarks.trimmed().isEmpty())
            return;
        heading(tr("Remarks"));
        for (const QString &line :
             m_handover.remarks.left(Handover::longestRemarks).trimmed().split(u'\n'))
            say(escapedForDisplay(line, Handover::longestRemarks));
    }

    SheetTable alarmTable(const std::vector<Handover::AlarmRow> &rows) const
    {
        SheetTable table;
        table.symbols = true;
        table.header = {tr("State at the end"), tr("Alarm"),  tr("Where"), tr("Since"),
                        tr("Raised"),           tr("Message")};
        table.shares = {20, 20, 22, double(whenShare), 9, 24};
        for (const Handover::AlarmRow &alarm : rows) {
            SheetRow row;
            row.priority = alarm.priority;
            row.unacknowledged = isUnacknowledged(alarm.state);
            row.active = alarm.state != AlarmState::ClearedUnacknowledged;
            row.strong = row.unacknowledged;
            QString state = AlarmText::state(alarm.state);
            if (alarm.shelvedUntil > 0)
                state = tr("Shelved until %1").arg(when(alarm.shelvedUntil));
            QString what = AlarmText::kind(alarm.id);
            if (alarm.flow)
                what += QStringLiteral(" · ") + MeasureText::measure(alarm.flow);
            row.cells = {state,
                         what,
                         where(alarm.id, alarm.asset),
                         since(alarm.since),
                         count(alarm.raised),
                         note(AlarmText::message(alarm.id, alarm.message))};
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    void openAlarms()
    {
        heading(tr("Not over at the end of the shift"));
        if (m_handover.open.empty())
            say(tr("No alarm: everything was over and acknowledged."));
        else
            add(alarmTable(m_handover.open));
        omitted(m_handover.omittedAlarms);
    }

    void overAlarms()
    {
        heading(tr("Alarms of the shift that are over"));
        if (m_handover.over.empty())
            say(tr("None."));
        else
            add(alarmTable(m_handover.over));
    }

    void counts()
    {
        heading(tr("In numbers"));
        const Handover::Counts &now = m_handover.counts;
        const Handover::Counts &before = m_handover.before;
        SheetTable table;
        table.header = {QString(), tr("This shift"),
                        tr("%1 to %2").arg(whole(readFrom()), whole(m_handover.period.from))};
        table.shares = {60, 20, 40};
        const auto row = [&table](const QString &what, quint64 here, quint64 there) {
            SheetRow line;
            line.cells = {what, count(here), count(there)};
            table.rows.push_back(line);
        };
        for (int priority = 1; priority <= 3; ++priority)
            row(tr("Leak alarms raised, priority %1").arg(priority), now.leaks[priority - 1],
                before.leaks[priority - 1]);
        row(tr("Alarms of the connector raised"), now.system, before.system);
        row(tr("Outages begun"), now.outages, before.outages);
        row(tr("Acknowledged"), now.acknowledged, before.acknowledged);
        row(tr("Shelved"), now.shelved, before.shelved);
        add(std::move(table));
    }

    static QString person(const Handover::Span &span)
    {
        if (!span.panel)
            return tr("No panel was open");
        if (span.name.isEmpty())
            return tr("Nobody had signed in");
        const QString who = name(span.name);
        return span.locked ? tr("%1, panel locked").arg(who)
                           : tr("%1, %2").arg(who, AlarmText::role(span.role));
    }
    QString ending(const Handover::Span &span) const
    {
        using End = Handover::Span::End;
        if (!span.panel || span.to >= m_handover.period.to)
            return {};
        switch (span.end) {
        case End::Stays:
            return {};
        case End::Left:
            return tr("Signed out");
        case End::Other:
            return tr("Somebody else signed in");
        case End::Locked:
            return tr("Nobody touched the panel; it locked");
        case End::Closed:
            return tr("The panel was closed");
        case End::CutOff:
            return tr("Cut off; nobody knows since when, at the latest %1").arg(when(span.to));
        }
        return {};
    }

    void watch()
    {
        heading(tr("Who was watching"));
        if (!m_handover.watchKnown) {
            say(tr("Nobody wrote down who was at the panel."));
            return;
        }
        SheetTable table;
        table.header = {tr("From"), tr("To"), tr("Who"), tr("How it ended")};
        table.shares = {double(whenShare), double(whenShare), 34, 40};
        for (const Handover::Span &span : m_handover.spans) {
            SheetRow row;
            const bool unknown = span.end == Handover::Span::End::CutOff && span.panel;
            row.strong = !span.panel || unknown;
            row.cells = {when(span.from), unknown ? tr("not known") : when(span.to), person(span),
                         ending(span)};
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
        if (m_handover.refused > 0)
            say(tr("Wrong PINs: %1").arg(count(m_handover.refused)));
    }

    void acts()
    {
        heading(tr("What was done"));
        if (m_handover.acts.empty()) {
            say(tr("Nobody acknowledged, shelved or closed anything."));
            return;
        }
        SheetTable table;
        table.symbols = true;
        table.header = {tr("Time"), tr("What"), tr("Alarm"), tr("By"), tr("Note")};
        table.shares = {double(whenShare), 20, 30, 18, 34};
        for (const Handover::Act &act : m_handover.acts) {
            SheetRow row;
            row.priority = act.priority;
            row.cells = {when(act.at), AlarmText::input(act.input),
                         AlarmText::kind(act.id) + QStringLiteral(" · ") + where(act.id, act.asset),
                         name(act.by), note(act.note)};
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
        omitted(m_handover.omittedActs);
    }

    QString endOf(const Handover::Shelf &shelf) const
    {
        if (shelf.to == 0)
            return shelf.until > 0 ? tr("Still shelved, until %1").arg(when(shelf.until))
                                   : tr("Still shelved");
        return QStringLiteral("%1\n%2").arg(when(shelf.to), AlarmText::input(shelf.end));
    }

    void shelves()
    {
        heading(tr("Shelved"));
        if (m_handover.shelves.empty()) {
            say(tr("Nothing was shelved."));
            return;
        }
        SheetTable table;
        table.symbols = true;
        table.header = {tr("From"), tr("To"), tr("Alarm"), tr("By"), tr("Reason")};
        table.shares = {double(whenShare), 22, 30, 18, 32};
        for (const Handover::Shelf &shelf : m_handover.shelves) {
            SheetRow row;
            row.priority = shelf.priority;
            row.strong = shelf.to == 0;
            row.cells = {since(shelf.from), endOf(shelf),
                         AlarmText::kind(shelf.id) + QStringLiteral(" · ") +
                             where(shelf.id, shelf.asset),
                         shelf.by.isEmpty() ? QString() : name(shelf.by), note(shelf.note)};
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
        omitted(m_handover.omittedShelves);
    }

    void outages()
    {
        heading(tr("Outages of streams and broker"));
        if (m_handover.outages.empty()) {
            say(tr("None."));
        } else {
            SheetTable table;
            table.header = {tr("From"), tr("To"), tr("Lasted"), tr("What"), tr("Where"), tr("Why")};
            table.shares = {double(whenShare), double(whenShare), 12, 26, 22, 32};
            for (const Handover::Outage &outage : m_handover.outages) {
                SheetRow row;
                row.strong = outage.to == 0;
                const bool known = outage.from > 0 && outage.to > 0;
                row.cells = {since(outage.from),
                             outage.to > 0 ? when(outage.to) : tr("still so"),
                             known ? TimeText::running(outage.to - outage.from) : QString(),
                             AlarmText::kind(outage.id),
                             where(outage.id, outage.asset),
                             note(AlarmText::message(outage.id, outage.message))};
                table.rows.push_back(std::move(row));
            }
            add(std::move(table));
            omitted(m_handover.omittedOutages);
        }
        say(tr("Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. "
               "Shorter outages are not listed.")
                .arg(SystemAlarms::streamPatience.count())
                .arg(SystemAlarms::brokerPatience.count()),
            Kind::Quiet);
    }

    const Handover &m_handover;
    Sheet m_sheet;
};

} // namespace

Sheet HandoverText::sheet(const Handover &handover)
{
    return Writer(handover).write();
}

} // namespace Runnel
