// SPDX-License-Identifier: Apache-2.0
// Lines, marks and the JSON of a probe.
#include "probeprint.h"

#include "base/escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace Runnel {

namespace {

constexpr qsizetype longestText = 1024;

QString stepTitle(ProbeStep::Id id)
{
    switch (id) {
    case ProbeStep::Id::Dns:
        return QStringLiteral("DNS");
    case ProbeStep::Id::Tcp:
        return QStringLiteral("TCP");
    case ProbeStep::Id::Tls:
        return QStringLiteral("TLS");
    case ProbeStep::Id::Http:
        return QStringLiteral("HTTP status");
    case ProbeStep::Id::ContentType:
        return QStringLiteral("content type");
    case ProbeStep::Id::FirstByte:
        return QStringLiteral("first byte");
    case ProbeStep::Id::FirstEvent:
        return QStringLiteral("first event");
    case ProbeStep::Id::Listen:
        return QStringLiteral("event types");
    }
    return {};
}

double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

QString isoText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString shownAddress(const QUrl &address)
{
    return address.toDisplayString(QUrl::RemoveUserInfo);
}

void put(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

void putLine(const QString &text)
{
    put(text + u'\n');
}

void putIndented(const QString &text)
{
    putLine(QString(12, u' ') + text);
}

QString safe(const QString &text)
{
    return escapedForDisplay(text, longestText);
}

QJsonObject stepJson(const ProbeStep &step)
{
    const bool bad = step.kind != FaultKind::None;
    QJsonObject object{{QStringLiteral("step"), step.idName()},
                       {QStringLiteral("state"), step.stateName()},
                       {QStringLiteral("ms"), inMilliseconds(step.elapsed)},
                       {QStringLiteral("detail"), step.detail},
                       {QStringLiteral("kind"), QJsonValue::Null},
                       {QStringLiteral("remedy"), step.remedy}};
    if (bad) {
        Fault fault;
        fault.kind = step.kind;
        object.insert(QStringLiteral("kind"), fault.kindName());
        object.insert(QStringLiteral("code"), step.code);
    }
    return object;
}

QJsonObject tlsJson(const TlsSummary &tls, qint64 nowMilliseconds)
{
    QJsonArray chain;
    for (const CertificateSummary &certificate : tls.chain)
        chain +=
            QJsonObject{{QStringLiteral("subject"), certificate.subject},
                        {QStringLiteral("issuer"), certificate.issuer},
                        {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
                        {QStringLiteral("notBefore"), isoText(certificate.from)},
                        {QStringLiteral("notAfter"), isoText(certificate.until)},
                        {QStringLiteral("pin"), certificate.pin},
                        {QStringLiteral("keyPin"), certificate.keyPin}};
    QJsonObject object{
        {QStringLiteral("protocol"), tls.protocol},
        {QStringLiteral("cipher"), tls.cipher},
        {QStringLiteral("trusted"), tls.trusted},
        {QStringLiteral("problems"), QJsonArray::fromStringList(tls.problems)},
        {QStringLiteral("chain"), chain},
    };
    if (!tls.chain.isEmpty())
        object.insert(QStringLiteral("daysLeft"), tls.daysLeft(nowMilliseconds));
    return object;
}

QJsonArray typesJson(const ProbeReport &report)
{
    QJsonArray types;
    for (const ProbeEventType &type : report.types)
        types += QJsonObject{{QStringLiteral("type"), QString::fromUtf8(type.type)},
                             {QStringLiteral("count"), qint64(type.count)},
                             {QStringLiteral("largestBytes"), type.largestBytes},
                             {QStringLiteral("json"), type.json},
                             {QStringLiteral("sample"), QString::fromUtf8(type.sample)}};
    return types;
}

QByteArray asciiJson(const QJsonObject &object)
{
    QByteArray line;
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    for (const QChar c : text) {
        if (c.unicode() < 0x7f)
            line += char(c.unicode());
        else
            line += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return line;
}

} // namespace

ProbePrinter::ProbePrinter()
    : m_terminal(::isatty(STDOUT_FILENO) == 1)
    , m_colours(m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
{}

QString ProbePrinter::mark(ProbeStep::State state) const
{
    const auto coloured = [this](const char *colour, const char *word) {
        const QString padded = QString::fromLatin1(word).leftJustified(7);
        return m_colours ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(colour), padded)
                         : padded;
    };
    switch (state) {
    case ProbeStep::State::Passed:
        return coloured("32", "ok");
    case ProbeStep::State::Warned:
        return coloured("33", "warn");
    case ProbeStep::State::Failed:
        return coloured("1;31", "FAIL");
    case ProbeStep::State::Skipped:
        return coloured("2", "skipped");
    case ProbeStep::State::Waiting:
    case ProbeStep::State::Running:
        break;
    }
    return coloured("2", "...");
}

void ProbePrinter::printHead(const QUrl &address) const
{
    putLine(safe(shownAddress(address)));
}

void ProbePrinter::printStep(const ProbeStep &step, const ProbeReport &report) const
{
    const QString title = stepTitle(step.id).leftJustified(13);
    if (step.state == ProbeStep::State::Running) {
        if (m_terminal)
            put(mark(step.state) + u' ' + title);
        return;
    }
    if (step.id == ProbeStep::Id::Listen && step.state == ProbeStep::State::Skipped)
        return; // nobody asked for it, or it is plain that there is nothing to hear
    const bool ran = step.state != ProbeStep::State::Skipped;
    const QString time = ran ? QStringLiteral("%1 ms").arg(inMilliseconds(step.elapsed), 9, 'f', 1)
                             : QString(12, u' ');
    QString line = m_terminal ? QStringLiteral("\r\x1b[K") : QString();
    line += mark(step.state) + u' ' + title + time + QLatin1String("  ") + safe(step.detail);
    while (line.endsWith(u' '))
        line.chop(1);
    putLine(line);
    if (step.id == ProbeStep::Id::Tls)
        printChain(report.tls);
    if (!step.remedy.isEmpty())
        putIndented(QLatin1String("-> ") + safe(step.remedy));
}

void ProbePrinter::printChain(const TlsSummary &tls) const
{
    for (const CertificateSummary &certificate : tls.chain) {
        putIndented(
            safe(QStringLiteral("%1, signed by %2").arg(certificate.subject, certificate.issuer)));
        if (!certificate.names.isEmpty())
            putIndented(QLatin1String("  names ") +
                        safe(certificate.names.join(QStringLiteral(", "))));
        putIndented(QStringLiteral("  valid %1 to %2")
                        .arg(isoText(certificate.from), isoText(certificate.until)));
        putIndented(QLatin1String("  certificate ") + certificate.pin);
        putIndented(QLatin1String("  key         ") + certificate.keyPin);
    }
    for (const QString &problem : tls.problems)
        putIndented((tls.trusted ? QLatin1String("answered by the pin: ")
                                 : QLatin1String("verification: ")) +
                    safe(problem));
}

void ProbePrinter::printEnd(const ProbeReport &report) const
{
    if (report.step(ProbeStep::Id::Listen).state == ProbeStep::State::Skipped)
        return;
    for (const ProbeEventType &type : report.types)
        putIndented(QStringLiteral("%1 x %2, at most %3 bytes%4: %5")
                        .arg(QString::number(type.count), escapedForDisplay(type.type, 256),
                             QString::number(type.largestBytes),
                             type.json ? QString() : QStringLiteral(", not JSON"),
                             escapedForDisplay(type.sample, 160)));
    if (report.moreTypes > 0)
        putIndented(QStringLiteral("%1 events of further types").arg(report.moreTypes));
}

QByteArray probeJson(const ProbeReport &report, qint64 nowMilliseconds)
{
    QJsonArray steps;
    for (const ProbeStep &step : report.steps)
        steps += stepJson(step);
    QJsonObject object{{QStringLiteral("address"), shownAddress(report.address)},
                       {QStringLiteral("ok"), report.succeeded() && !report.timedOut},
                       {QStringLiteral("timedOut"), report.timedOut},
                       {QStringLiteral("ms"), inMilliseconds(report.elapsed)},
                       {QStringLiteral("steps"), steps},
                       {QStringLiteral("tls"), QJsonValue::Null},
                       {QStringLiteral("http"), QJsonValue::Null},
                       {QStringLiteral("events"), typesJson(report)},
                       {QStringLiteral("moreEvents"), qint64(report.moreTypes)}};
    if (!report.tls.isEmpty())
        object.insert(QStringLiteral("tls"), tlsJson(report.tls, nowMilliseconds));
    if (report.httpStatus != 0)
        object.insert(
            QStringLiteral("http"),
            QJsonObject{
                {QStringLiteral("status"), report.httpStatus},
                {QStringLiteral("contentType"), QString::fromUtf8(report.contentType)},
                {QStringLiteral("challenges"), QJsonArray::fromStringList(report.challenges)},
                {QStringLiteral("redirects"), QJsonArray::fromStringList(report.redirects)}});
    return asciiJson(object);
}

} // namespace Runnel
