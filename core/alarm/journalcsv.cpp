// SPDX-License-Identifier: Apache-2.0
// Quoting, and nothing that a spreadsheet would carry out.
#include "alarm/journalcsv.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

const QChar replacement(0xFFFD);

/// Also the full-width forms, which some spreadsheets take for the same.
bool looksLikeFormula(const QString &text)
{
    static const QString heads = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && heads.contains(text.front());
}

/// Names as in the source, which never change.
QByteArray inputName(AlarmInput input)
{
    switch (input) {
    case AlarmInput::Raised:
        return "Raised";
    case AlarmInput::Quiet:
        return "Quiet";
    case AlarmInput::Acknowledge:
        return "Acknowledge";
    case AlarmInput::Close:
        return "Close";
    case AlarmInput::Shelve:
        return "Shelve";
    case AlarmInput::Unshelve:
        return "Unshelve";
    case AlarmInput::ShelfExpired:
        return "ShelfExpired";
    case AlarmInput::Suppress:
        return "Suppress";
    case AlarmInput::Unsuppress:
        return "Unsuppress";
    case AlarmInput::TakeOut:
        return "TakeOut";
    case AlarmInput::PutBack:
        return "PutBack";
    }
    return {};
}

QByteArray stateName(AlarmState state)
{
    return QMetaEnum::fromType<AlarmState>().valueToKey(int(state));
}

QByteArray timeOf(qint64 at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QByteArray JournalCsv::field(const QString &text)
{
    const auto special = [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == u'\0';
    };
    const bool formula = looksLikeFormula(text);
    if (!formula && std::none_of(text.begin(), text.end(), special))
        return text.toUtf8();
    QString safe = text;
    safe.replace(QChar(u'\0'), replacement);
    if (formula)
        safe.prepend(u'\'');
    if (std::none_of(safe.begin(), safe.end(), special))
        return safe.toUtf8();
    safe.replace(u'"', QLatin1String("\"\""));
    return '"' + safe.toUtf8() + '"';
}

QByteArray JournalCsv::begin()
{
    return "\xEF\xBB\xBF"
           "time,number,event,priority,state_before,state_after,family,kind,asset,device,"
           "endpoint,camera,by,note,message,flow_rate,flow_unit,alarm\r\n";
}

void JournalCsv::append(QByteArray &records, const JournalLine &line)
{
    const bool flows = line.flowRate && std::isfinite(*line.flowRate);
    const QByteArray fields[] = {
        timeOf(line.at),
        QByteArray::number(line.number),
        inputName(line.input),
        QByteArray::number(line.priority),
        stateName(line.before),
        stateName(line.after),
        line.alarm.family == AlarmFamily::Leak ? QByteArray("leak") : QByteArray("system"),
        field(line.alarm.kind),
        field(line.asset),
        field(line.alarm.endpoint.device),
        field(line.alarm.endpoint.endpoint),
        field(line.alarm.camera),
        field(line.by),
        field(line.note),
        field(line.message),
        flows ? QByteArray::number(*line.flowRate, 'g', QLocale::FloatingPointShortest)
              : QByteArray(),
        field(line.flowRateUnit),
        field(line.alarm.toString()),
    };
    bool first = true;
    for (const QByteArray &field : fields) {
        if (!first)
            records += ',';
        first = false;
        records += field;
    }
    records += "\r\n";
}

} // namespace Runnel
