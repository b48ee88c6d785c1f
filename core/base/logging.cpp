// SPDX-License-Identifier: Apache-2.0
// The message handler behind installLogging().
#include "base/logging.h"

#include "base/escape.h"
#include "base/recentlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

namespace Runnel {

Q_LOGGING_CATEGORY(logConfig, "runnel.config")
Q_LOGGING_CATEGORY(logStream, "runnel.stream")
Q_LOGGING_CATEGORY(logRoute, "runnel.route")
Q_LOGGING_CATEGORY(logOutbox, "runnel.outbox")
Q_LOGGING_CATEGORY(logMqtt, "runnel.mqtt")
Q_LOGGING_CATEGORY(logAlarm, "runnel.alarm")
Q_LOGGING_CATEGORY(logRuntime, "runnel.runtime")
Q_LOGGING_CATEGORY(logSecret, "runnel.secret")

namespace {

// Written once by installLogging(), before any other thread exists; only read afterwards.
struct LoggingSettings
{
    LogFormat format = LogFormat::Text;
    bool journal = false;
};
LoggingSettings &settings()
{
    static LoggingSettings instance;
    return instance;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

int syslogPriority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        break;
    }
    return 2;
}

void writeLine(const QByteArray &line)
{
    for (qsizetype written = 0; written < line.size();) {
        const auto n =
            ::write(STDERR_FILENO, line.constData() + written, size_t(line.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; // nobody reads stderr: a log line is not worth stopping for
        written += n;
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = escapedForDisplay(message, 4096);
    QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (settings().format == LogFormat::Json) {
        const QJsonObject object{{QStringLiteral("time"), time},
                                 {QStringLiteral("level"), QLatin1String(levelName(type))},
                                 {QStringLiteral("category"), category},
                                 {QStringLiteral("message"), safe}};
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        RecentLog::add(line);
        writeLine(line);
        return;
    }
    if (category.startsWith(QLatin1String("runnel.")))
        category.remove(0, 7);
    const QString head = QStringLiteral("%1 %2 ").arg(time, QLatin1String(levelName(type)));
    const QByteArray rest = (category + QStringLiteral(": ") + safe + u'\n').toUtf8();
    RecentLog::add(head.toUtf8() + rest);
    writeLine(
        (settings().journal ? QStringLiteral("<%1>").arg(syslogPriority(type)) : head).toUtf8() +
        rest);
}

} // namespace

void installLogging(LogLevel level, LogFormat format)
{
    settings() = {format, qEnvironmentVariableIsSet("JOURNAL_STREAM")};
    // Libraries' own categories stay quiet below warning unless somebody debugs.
    QString rules = QStringLiteral("*.debug=false\n");
    if (level == LogLevel::Debug)
        rules = QStringLiteral("runnel.*.debug=true\nqt.*.debug=false\n");
    if (level >= LogLevel::Warning)
        rules += QStringLiteral("*.info=false\n");
    if (level >= LogLevel::Error)
        rules += QStringLiteral("*.warning=false\n");
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(handleMessage);
}

} // namespace Runnel
