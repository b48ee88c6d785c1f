// SPDX-License-Identifier: Apache-2.0
// Reads the --fault option.
#include "simulator/streamfaults.h"

#include <QStringList>

namespace Runnel {

namespace {

std::optional<std::chrono::milliseconds> secondsIn(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > 1e6)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

std::optional<qint64> numberIn(const QString &text, qint64 low, qint64 high)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < low || number > high)
        return std::nullopt;
    return number;
}

} // namespace

QString StreamFaults::add(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString kind = equals < 0 ? text : text.left(equals);
    const QString argument = equals < 0 ? QString() : text.mid(equals + 1);

    if (kind == u"drop" || kind == u"reset" || kind == u"stall") {
        const auto after = secondsIn(argument);
        if (!after)
            return kind + QStringLiteral(" needs a time in seconds, for example %1=10").arg(kind);
        (kind == u"drop" ? drop : kind == u"reset" ? reset : stall) = after;
        return {};
    }
    if (kind == u"flap") {
        const QStringList times = argument.split(u',');
        const auto up = secondsIn(times.value(0));
        const auto down = secondsIn(times.value(1));
        if (times.size() != 2 || !up || !down || up->count() == 0 || down->count() == 0)
            return QStringLiteral("flap needs two times in seconds, for example flap=20,5");
        flapUp = *up;
        flapDown = *down;
        return {};
    }
    if (kind == u"status") {
        const auto code = numberIn(argument, 200, 599);
        if (!code)
            return QStringLiteral("status needs an HTTP status, for example status=503");
        status = int(*code);
        return {};
    }
    if (kind == u"redirect") {
        if (argument.isEmpty() || argument.contains(u'\n') || argument.contains(u'\r'))
            return QStringLiteral("redirect needs an address, for example redirect=/elsewhere");
        redirect = argument.toUtf8();
        return {};
    }
    if (kind == u"slow") {
        const auto rate = numberIn(argument, 1, 1'000'000'000);
        if (!rate)
            return QStringLiteral("slow needs bytes per second, for example slow=200");
        slowBytesPerSecond = *rate;
        return {};
    }
    if (kind == u"hugeline") {
        const auto bytes = argument.isEmpty() ? qint64{17} << 20 : numberIn(argument, 1, 1 << 28);
        if (!bytes)
            return QStringLiteral("hugeline takes a size in bytes, for example hugeline=20000000");
        hugeLineBytes = *bytes;
        return {};
    }
    if (kind == u"slowheaders") {
        const auto pause =
            argument.isEmpty() ? std::chrono::milliseconds(1000) : secondsIn(argument);
        if (!pause || pause->count() == 0)
            return QStringLiteral("slowheaders takes the seconds between two bytes");
        slowHeaders = *pause;
        return {};
    }
    bool *const flag = kind == u"garbage"           ? &garbage
                       : kind == u"split"           ? &split
                       : kind == u"gzip"            ? &gzip
                       : kind == u"close-delimited" ? &closeDelimited
                       : kind == u"noid"            ? &noIds
                       : kind == u"badjson"         ? &badJson
                       : kind == u"wrongtype"       ? &wrongType
                                                    : nullptr;
    if (!flag)
        return QStringLiteral("there is no fault \"%1\"; --help lists them").arg(kind);
    if (equals >= 0)
        return kind + QStringLiteral(" takes no argument");
    *flag = true;
    return {};
}

QString StreamFaults::help()
{
    return QStringLiteral(
        "Faults (--fault, repeatable; \"3:drop=5\" gives a fault to camera 3 alone):\n"
        "  drop=SECONDS           close each stream after that time, in the middle of an event\n"
        "  reset=SECONDS          the same with a TCP reset\n"
        "  stall=SECONDS          fall silent after that time and stay connected\n"
        "  flap=UP,DOWN           reachable for UP seconds, then refuse for DOWN seconds (all "
        "cameras)\n"
        "  status=CODE            answer this HTTP status instead of a stream\n"
        "  redirect=URL           answer 302 to URL\n"
        "  slow=BYTES_PER_SECOND  send no faster\n"
        "  slowheaders[=SECONDS]  that long between two bytes of the response's head (1)\n"
        "  split                  cut the stream into pieces of 1 to 7 bytes\n"
        "  garbage                lines between the events that mean nothing\n"
        "  badjson                every tenth payload is cut in half\n"
        "  hugeline[=BYTES]       every fiftieth event is one line of BYTES (17825792)\n"
        "  gzip                   compress although nobody asked\n"
        "  wrongtype              call the stream text/html\n"
        "  close-delimited        no chunked coding: the stream ends with the connection\n"
        "  noid                   with --ids: keep the events, but send no ids and resume "
        "nothing\n");
}

} // namespace Runnel
