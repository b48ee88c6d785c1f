// SPDX-License-Identifier: Apache-2.0
// Lines in words.
#include "journal/journalcells.h"

#include "base/escape.h"
#include "text/alarmtext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Runnel {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalCells)
};

const QChar journalDash(0x2013);
constexpr qsizetype longestCell = 160;
constexpr qsizetype longestWhole = 1000; ///< more than a message or a note may have

QString whatOf(const JournalLine &line)
{
    const QString kind = AlarmText::kind(line.alarm);
    if (!line.flowRate)
        return kind;
    return kind + QStringLiteral(" · ") +
           MeasureText::measure(Measure{*line.flowRate, line.flowRateUnit});
}

QString whereOf(const JournalLine &line)
{
    Alarm alarm;
    alarm.id = line.alarm;
    alarm.asset = line.asset;
    return AlarmText::where(alarm);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QString(journalDash) : text;
}

} // namespace

QString JournalCells::title(JournalModel::Column column, bool spoken)
{
    switch (column) {
    case JournalModel::Time:
        return JournalWords::tr("Time");
    case JournalModel::Priority:
        return spoken ? JournalWords::tr("Priority") : QString();
    case JournalModel::Happened:
        return JournalWords::tr("What happened");
    case JournalModel::What:
        return JournalWords::tr("Alarm");
    case JournalModel::Where:
        return JournalWords::tr("Where");
    case JournalModel::Camera:
        return JournalWords::tr("Camera");
    case JournalModel::By:
        return JournalWords::tr("By");
    case JournalModel::Note:
        return JournalWords::tr("Note");
    case JournalModel::ColumnCount:
        break;
    }
    return {};
}

QString JournalCells::time(qint64 at, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (time.date() == today)
        return TimeText::clock(at);
    return TimeText::day(time.date(), time.date().year() != today.year()) + QStringLiteral("  ") +
           TimeText::clock(at);
}

QString JournalCells::text(const JournalLine &line, JournalModel::Column column, qint64 now)
{
    switch (column) {
    case JournalModel::Time:
        return time(line.at, now);
    case JournalModel::Priority:
        return QString::number(line.priority);
    case JournalModel::Happened:
        return AlarmText::happened(line);
    case JournalModel::What:
        return whatOf(line);
    case JournalModel::Where:
        return whereOf(line);
    case JournalModel::Camera:
        return orDash(AlarmText::camera(line.alarm));
    case JournalModel::By:
        return orDash(escapedForDisplay(line.by, longestCell));
    case JournalModel::Note:
        return escapedForDisplay(line.note.isEmpty() ? AlarmText::message(line.alarm, line.message)
                                                     : line.note,
                                 longestCell);
    case JournalModel::ColumnCount:
        break;
    }
    return {};
}

QString JournalCells::spoken(const JournalLine &line, qint64 now)
{
    QString sentence = JournalWords::tr("%1: %2. Priority %3, %4, %5.")
                           .arg(time(line.at, now), AlarmText::happened(line),
                                QString::number(line.priority), whatOf(line), whereOf(line));
    if (!line.by.isEmpty())
        sentence += u' ' + JournalWords::tr("By %1.").arg(escapedForDisplay(line.by, longestCell));
    if (!line.note.isEmpty())
        sentence +=
            u' ' + JournalWords::tr("Note: %1").arg(escapedForDisplay(line.note, longestCell));
    return sentence;
}

QString JournalCells::headline(const JournalLine &line)
{
    return JournalWords::tr("%1 · %2 · %3")
        .arg(AlarmText::happened(line), whatOf(line), whereOf(line));
}

QString JournalCells::whole(const JournalLine &line)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.at);
    QStringList rows;
    if (!line.note.isEmpty())
        rows += JournalWords::tr("Note: %1").arg(escapedForDisplay(line.note, longestWhole));
    if (!line.message.isEmpty())
        rows +=
            JournalWords::tr("Message: %1")
                .arg(escapedForDisplay(AlarmText::message(line.alarm, line.message), longestWhole));
    rows += JournalWords::tr("%1 by %2. Priority %3; before: %4; after: %5.")
                .arg(TimeText::day(time.date(), true) + u' ' + TimeText::clockMilliseconds(line.at),
                     line.by.isEmpty() ? JournalWords::tr("itself")
                                       : escapedForDisplay(line.by, longestCell),
                     QString::number(line.priority), AlarmText::state(line.before),
                     AlarmText::state(line.after));
    const QString camera = AlarmText::camera(line.alarm);
    if (!camera.isEmpty())
        rows += JournalWords::tr("Camera: %1").arg(camera);
    rows += JournalWords::tr("Identity: %1")
                .arg(escapedForDisplay(line.alarm.toString(), longestWhole));
    return rows.join(u'\n');
}

} // namespace Runnel
