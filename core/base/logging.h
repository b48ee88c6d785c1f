// SPDX-License-Identifier: Apache-2.0
// Log categories, and how a line looks: text for people, JSON for machines, priorities for
// journald.
#pragma once

#include <QLoggingCategory>

namespace Runnel {

Q_DECLARE_LOGGING_CATEGORY(logConfig)
Q_DECLARE_LOGGING_CATEGORY(logStream)
Q_DECLARE_LOGGING_CATEGORY(logRoute)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)
Q_DECLARE_LOGGING_CATEGORY(logMqtt)
Q_DECLARE_LOGGING_CATEGORY(logAlarm)
Q_DECLARE_LOGGING_CATEGORY(logRuntime)
Q_DECLARE_LOGGING_CATEGORY(logSecret)

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/// Sends every message to stderr, one line each, escaped: nothing from outside can start a new
/// line or move the cursor. Under journald (JOURNAL_STREAM) text lines begin with a syslog
/// priority instead of a time. Call once, before other threads exist.
void installLogging(LogLevel level, LogFormat format);

} // namespace Runnel
