// SPDX-License-Identifier: Apache-2.0
// Alarms and folds, cell by cell.
#include "alarms/alarmcells.h"

#include "base/escape.h"
#include "text/alarmtext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Runnel {

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(AlarmCells)
};

const QChar cellDash(0x2013);

} // namespace

QString AlarmCells::title(AlarmListModel::Column column)
{
    switch (column) {
    case AlarmListModel::State:
        return CellWords::tr("State");
    case AlarmListModel::What:
        return CellWords::tr("What");
    case AlarmListModel::Where:
        return CellWords::tr("Where");
    case AlarmListModel::Since:
        return CellWords::tr("Since");
    case AlarmListModel::Flow:
        return CellWords::tr("Flow");
    case AlarmListModel::Count:
        return CellWords::tr("Count");
    case AlarmListModel::Last:
        return CellWords::tr("Last");
    case AlarmListModel::Camera:
        return CellWords::tr("Camera");
    case AlarmListModel::ColumnCount:
        break;
    }
    return {};
}

QString AlarmCells::first()
{
    return CellWords::tr("1st", "the first alarm of a burst");
}

QString AlarmCells::since(qint64 at, qint64 now)
{
    if (at == 0)
        return cellDash;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return TimeText::clock(at);
    return TimeText::day(time.date()) + time.toString(QStringLiteral(" HH:mm"));
}

QString AlarmCells::text(const Alarm &alarm, AlarmListModel::Column column, qint64 now)
{
    switch (column) {
    case AlarmListModel::State:
        return AlarmText::state(alarm.condition.state);
    case AlarmListModel::What:
        return AlarmText::what(alarm);
    case AlarmListModel::Where:
        return AlarmText::where(alarm);
    case AlarmListModel::Since:
        return since(alarm.raisedAt, now);
    case AlarmListModel::Flow:
        return MeasureText::measure(alarm.report.flowRate);
    case AlarmListModel::Count:
        return MeasureText::count(alarm.count);
    case AlarmListModel::Last:
        return TimeText::age(now - alarm.lastAt);
    case AlarmListModel::Camera:
        return alarm.id.endpoint.device.isEmpty() ? QString(cellDash) : AlarmText::camera(alarm.id);
    case AlarmListModel::ColumnCount:
        break;
    }
    return {};
}

QString AlarmCells::text(const AlarmFold &fold, AlarmListModel::Column column, qint64 now)
{
    switch (column) {
    case AlarmListModel::State:
        if (fold.alarms == 0)
            return AlarmText::state(AlarmState::Normal);
        return fold.unacknowledged == 0
                   ? AlarmText::state(AlarmState::ActiveAcknowledged)
                   : CellWords::tr("%n not ack.", "", int(fold.unacknowledged));
    case AlarmListModel::What:
        return CellWords::tr("%n alarms", "", int(fold.alarms));
    case AlarmListModel::Where:
        return fold.asset.isEmpty() ? escapedForDisplay(fold.endpoint.device, 60)
                                    : escapedForDisplay(fold.asset, 80);
    case AlarmListModel::Since:
        return since(fold.raisedAt, now);
    case AlarmListModel::Flow:
        return MeasureText::measure(fold.flowRate);
    case AlarmListModel::Count:
        return MeasureText::count(fold.reports);
    case AlarmListModel::Last:
        return TimeText::age(now - fold.lastAt);
    case AlarmListModel::Camera:
        return escapedForDisplay(fold.endpoint.device, 60);
    case AlarmListModel::ColumnCount:
        break;
    }
    return {};
}

QString AlarmCells::spoken(const Alarm &alarm, qint64 now)
{
    const QString sentence =
        CellWords::tr("Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.", "",
                      int(alarm.count))
            .arg(QString::number(alarm.priority), AlarmText::state(alarm.condition.state),
                 AlarmText::what(alarm), AlarmText::where(alarm), since(alarm.raisedAt, now),
                 TimeText::age(now - alarm.lastAt));
    return alarm.first ? sentence + u' ' + CellWords::tr("The first of a burst.") : sentence;
}

QString AlarmCells::spoken(const AlarmFold &fold)
{
    const QString sentence =
        CellWords::tr("%1: %n alarms, the worst of priority %2.", "", int(fold.alarms))
            .arg(escapedForDisplay(fold.asset.isEmpty() ? fold.endpoint.device : fold.asset, 80),
                 QString::number(fold.priority));
    return sentence + u' ' + (fold.open ? CellWords::tr("Open.") : CellWords::tr("Closed."));
}

bool AlarmCells::isNumber(AlarmListModel::Column column)
{
    return column == AlarmListModel::Flow || column == AlarmListModel::Count ||
           column == AlarmListModel::Last;
}

} // namespace Runnel
