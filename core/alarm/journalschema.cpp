// SPDX-License-Identifier: Apache-2.0
// Every index is there for a question of the panel; numbers are the order in all of them.
#include "alarm/journalschema.h"

#include "alarm/alarmid.h"
#include "alarm/alarmstate.h"

namespace Runnel {

static_assert(int(AlarmFamily::Leak) == 0 && int(AlarmInput::Raised) == 0 &&
                  int(AlarmState::Normal) == 0 && int(AlarmState::ClearedUnacknowledged) == 3,
              "JournalSchema::raised says so in SQL, and so do the databases there are");

namespace {

constexpr char journalMode[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

constexpr char tables[] =
    "CREATE TABLE IF NOT EXISTS alarm(id TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS line(number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,"
    " alarm TEXT NOT NULL, family INTEGER NOT NULL, device TEXT NOT NULL, endpoint TEXT NOT NULL,"
    " camera TEXT NOT NULL, kind TEXT NOT NULL, north INTEGER NOT NULL, east INTEGER NOT NULL,"
    " asset TEXT NOT NULL, priority INTEGER NOT NULL, state_before INTEGER NOT NULL,"
    " state_after INTEGER NOT NULL, input INTEGER NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL,"
    " message TEXT NOT NULL, flow REAL, flow_unit TEXT NOT NULL);"
    "CREATE INDEX IF NOT EXISTS line_at ON line(at);"
    "CREATE INDEX IF NOT EXISTS line_alarm ON line(alarm, number);"
    "CREATE INDEX IF NOT EXISTS line_device ON line(device, number);"
    "CREATE INDEX IF NOT EXISTS line_priority ON line(priority, number);"
    // Most lines have nobody in them.
    "CREATE INDEX IF NOT EXISTS line_by ON line(by, number) WHERE by <> '';"
    // Has everything that a distribution counts.
    "CREATE INDEX IF NOT EXISTS line_raised ON line(alarm, at, priority)"
    " WHERE family = 0 AND input = 0 AND state_before IN (0, 3);"
    // Which numbers an hour has: a clock that was set makes times unordered, but never numbers.
    "CREATE TABLE IF NOT EXISTS hour(hour INTEGER PRIMARY KEY, first INTEGER NOT NULL,"
    " last INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS watch(number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " at INTEGER NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, role INTEGER NOT NULL);"
    "CREATE INDEX IF NOT EXISTS watch_at ON watch(at);";

constexpr qint64 versionWithHours = 2;

/// Also where a program of version 1 has written after a later one.
constexpr char countHours[] =
    "DELETE FROM hour;"
    "INSERT INTO hour SELECT at / 3600000, min(number), max(number) FROM line GROUP BY 1;";
constexpr char setVersion[] = "PRAGMA user_version=3;";
static_assert(JournalSchema::version == 3, "setVersion says so in SQL");

} // namespace

int JournalSchema::prepare(SqliteConnection &database)
{
    int code = database.exec(journalMode);
    if (code == SQLITE_OK)
        code = database.exec("BEGIN IMMEDIATE");
    if (code != SQLITE_OK)
        return code;
    code = database.exec(tables);
    const qint64 found = database.number("PRAGMA user_version");
    if (code == SQLITE_OK && found < versionWithHours)
        code = database.exec(countHours);
    if (code == SQLITE_OK && found < version)
        code = database.exec(setVersion);
    if (code == SQLITE_OK)
        code = database.exec("COMMIT");
    if (code != SQLITE_OK)
        database.exec("ROLLBACK");
    return code;
}

} // namespace Runnel
