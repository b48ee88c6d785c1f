// SPDX-License-Identifier: Apache-2.0
// The journal's lines and the questions to it, as values.
#pragma once

#include "alarm/alarmstore.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// One line: what happened to an alarm, when, and by whom. Numbers grow with time.
struct JournalLine
{
    qint64 number = 0;
    qint64 at = 0; ///< wall clock, ms since the Unix epoch
    AlarmId alarm;
    QString asset;
    int priority = 3;
    AlarmState before = AlarmState::Normal;
    AlarmState after = AlarmState::Normal;
    AlarmInput input = AlarmInput::Raised;
    QString by; ///< empty: by itself
    QString note;
    QString message;
    std::optional<double> flowRate;
    QString flowRateUnit;

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

/// Everything that is set must hold. The newest lines come first.
struct JournalQuery
{
    static constexpr int longestPage = 1000;

    qint64 before = 0; ///< only lines with a smaller number; 0: from the newest on
    qint64 after = 0;  ///< only lines with a larger number
    int limit = 200;
    qint64 from = 0; ///< wall clock, ms; 0: any
    qint64 to = 0;   ///< exclusive; 0: any
    QString device;
    int priority = 0; ///< 0: any
    QString by;
    QString text; ///< somewhere in asset, camera, message or note; case does not matter in ASCII
    std::optional<AlarmId> alarm;

    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// New alarms of the leak family between two times: such that were normal, or cleared and not yet
/// acknowledged, and were reported again. Repeats, and reports under a shelf, are none.
struct DistributionQuery
{
    static constexpr int mostSources = 10;

    qint64 from = 0; ///< wall clock, ms; 0: any
    qint64 to = 0;   ///< exclusive; 0: any
};

/// How alarms were spread: against the 5/15/80 % of ISA-18.2, and who chatters most.
struct AlarmDistribution
{
    struct Source
    {
        AlarmId alarm;
        QString asset;
        quint64 raised = 0;
    };

    quint64 raised[3] = {};    ///< by priority, 1 first
    std::vector<Source> worst; ///< most often raised first, at most DistributionQuery::mostSources
};

/// What was found in the time that one answer may take. A journal of any length is searched in
/// several answers: there may be fewer lines than asked for, even none, and still more to come.
struct JournalPage
{
    std::vector<JournalLine> lines;
    bool more = false;  ///< not all of the journal was searched yet
    qint64 next = 0;    ///< JournalQuery::before of the question that goes on from here
    qint64 newest = 0;  ///< largest number in the query's time when it was asked: see `after`
    qint64 reached = 0; ///< searched back to this time, wall clock, ms; 0 when all was searched
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::AlarmDistribution)
Q_DECLARE_METATYPE(Runnel::JournalPage)
