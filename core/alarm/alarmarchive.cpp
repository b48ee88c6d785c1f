// SPDX-License-Identifier: Apache-2.0
// What is to be written, and who waits for what.
#include "alarm/alarmarchive.h"

#include "alarm/alarmjournal.h"
#include "base/clock.h"
#include "base/logging.h"

#include <algorithm>
#include <chrono>

namespace Runnel {

using namespace std::chrono_literals;

namespace {

constexpr auto repeatGap = 1000ms;
constexpr auto retryGap = 5000ms;
constexpr auto expiryGap = std::chrono::milliseconds(1h);

/// The newest, at most `most`.
template<typename Line>
void keep(std::vector<Line> &waiting, const Line &line, size_t most)
{
    if (waiting.size() >= most)
        waiting.erase(waiting.begin());
    waiting.push_back(line);
}

/// `earlier` goes before what came meanwhile; of too many, the oldest are given up.
template<typename Line>
void putBack(std::vector<Line> &waiting, std::vector<Line> earlier, size_t most)
{
    waiting.insert(waiting.begin(), std::make_move_iterator(earlier.begin()),
                   std::make_move_iterator(earlier.end()));
    if (waiting.size() > most)
        waiting.erase(waiting.begin(), waiting.end() - std::ptrdiff_t(most));
}

} // namespace

AlarmArchive::AlarmArchive(const QString &directory, Clock &clock, Find find, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_worker(std::make_unique<QObject>())
    , m_journal(std::make_unique<AlarmJournal>())
    , m_flushTimer(clock.createTimer([this] { flush(); }))
    , m_expiryTimer(clock.createTimer([this] { expire(); }))
    , m_find(std::move(find))
{
    m_thread.setObjectName(QStringLiteral("AlarmArchive"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

AlarmArchive::~AlarmArchive()
{
    flush();
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_thread.quit(); }); // behind the rest
    m_thread.wait();
    if (!m_lines.isEmpty() || !m_alarms.empty()) {
        // The last write was still under way, or it failed: once more, here.
        const std::vector<Alarm> alarms = takeAlarms();
        if (m_journal->isOpen())
            m_journal->store(alarms, m_lines.entries, m_lines.watch);
    }
}

void AlarmArchive::open()
{
    const qint64 recently = m_clock.wallMilliseconds() - std::chrono::milliseconds(48h).count();
    QMetaObject::invokeMethod(m_worker.get(), [this, recently] {
        const Fault fault = m_journal->open(m_directory);
        std::vector<Alarm> alarms = m_journal->alarms();
        const QStringList ended = m_journal->endedSince(recently);
        QMetaObject::invokeMethod(this, [this, fault, alarms = std::move(alarms), ended] {
            setFault(fault);
            emit opened(alarms, ended);
            expire();
        });
    });
}

void AlarmArchive::close()
{
    m_expiryTimer->stop();
    m_flushTimer->stop();
    m_writing = false; // what is under way comes first on its thread; the rest goes behind it
    flush();
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_journal->close();
        QMetaObject::invokeMethod(this, &AlarmArchive::closed);
    });
}

void AlarmArchive::note(const AlarmId &alarm)
{
    m_alarms.insert_or_assign(alarm, std::nullopt);
    if (!m_flushTimer->isActive() && !m_writing)
        m_flushTimer->start(repeatGap);
}

void AlarmArchive::record(const AlarmEntry &entry)
{
    keep(m_lines.entries, entry, mostWaiting);
    m_alarms.insert_or_assign(entry.alarm.id, entry.alarm);
    if (!m_writing)
        m_flushTimer->start(0ms); // with whatever else this turn brings
}

void AlarmArchive::record(const WatchLine &line)
{
    WatchLine timed = line;
    if (timed.at == 0)
        timed.at = m_clock.wallMilliseconds();
    keep(m_lines.watch, timed, mostWatchWaiting);
    if (!m_writing)
        m_flushTimer->start(0ms);
}

quint64 AlarmArchive::request(const JournalQuery &query)
{
    const quint64 number = ++m_lastRequest;
    ask({number, query, nullptr});
    return number;
}

quint64 AlarmArchive::requestDistribution(const DistributionQuery &query)
{
    const quint64 number = ++m_lastRequest;
    ask({number, {}, std::make_shared<DistributionScan>(query)});
    return number;
}

quint64 AlarmArchive::requestWatch(qint64 from, qint64 to)
{
    const quint64 number = ++m_lastRequest;
    ask({number, {}, nullptr, std::pair(from, to)});
    return number;
}

void AlarmArchive::ask(Question question)
{
    if (m_questions.size() >= mostQuestions) {
        const Fault fault{FaultKind::CommandRefused,
                          QStringLiteral("Too many questions to the alarm journal wait already."),
                          QStringLiteral("Ask again in a moment."), 0, RetryAdvice::Soon};
        QMetaObject::invokeMethod(
            this, [this, question, fault] { answer(question, {.fault = fault}); },
            Qt::QueuedConnection);
        return;
    }
    m_questions.push_back(std::move(question));
    answerNext();
}

/// One step of one question at a time: what is to be written meanwhile goes before the next step,
/// and a long count lets the pages pass.
void AlarmArchive::answerNext()
{
    if (m_answering || m_questions.empty())
        return;
    m_answering = true;
    Question next = std::move(m_questions.front());
    m_questions.pop_front();
    QMetaObject::invokeMethod(m_worker.get(), [this, question = std::move(next)] {
        QMetaObject::invokeMethod(this, [this, question, found = find(question)] {
            m_answering = false;
            if (!found.done)
                m_questions.push_back(question);
            answerNext();
            if (found.done)
                answer(question, found);
        });
    });
}

AlarmArchive::Answer AlarmArchive::find(const Question &question)
{
    Answer found;
    if (question.scan) {
        const Result<bool> result = m_journal->advance(*question.scan);
        found.fault = result.fault();
        found.done = found.fault || result.value();
    } else if (question.watch) {
        Result<std::vector<WatchLine>> result =
            m_journal->watch(question.watch->first, question.watch->second);
        if (result)
            found.watch = std::move(result).value();
        else
            found.fault = result.fault();
    } else if (Result<JournalPage> result = m_journal->page(question.page)) {
        found.page = std::move(result).value();
    } else {
        found.fault = result.fault();
    }
    return found;
}

void AlarmArchive::answer(const Question &question, const Answer &found)
{
    if (question.scan)
        emit distributionReady(question.number,
                               found.fault ? AlarmDistribution() : question.scan->result(),
                               found.fault);
    else if (question.watch)
        emit watchReady(question.number, found.watch, found.fault);
    else
        emit pageReady(question.number, found.page, found.fault);
}

std::vector<Alarm> AlarmArchive::takeAlarms()
{
    std::vector<Alarm> alarms;
    alarms.reserve(m_alarms.size());
    for (auto &[id, known] : m_alarms) {
        if (std::optional<Alarm> alarm = known ? std::move(known) : m_find(id))
            alarms.push_back(std::move(*alarm));
    }
    m_alarms.clear();
    return alarms;
}

void AlarmArchive::flush()
{
    if (m_writing || (m_alarms.empty() && m_lines.isEmpty()))
        return;
    m_flushTimer->stop();
    m_writing = true;
    QMetaObject::invokeMethod(m_worker.get(), [this, alarms = takeAlarms(),
                                               lines = std::exchange(m_lines, {})]() mutable {
        Fault fault;
        if (!m_journal->isOpen())
            fault = m_journal->open(m_directory);
        if (m_journal->isOpen())
            fault = m_journal->store(alarms, lines.entries, lines.watch);
        QMetaObject::invokeMethod(
            this, [this, fault, alarms = std::move(alarms), lines = std::move(lines)]() mutable {
                written(fault, std::move(alarms), std::move(lines));
            });
    });
}

/// What could not be written goes back before what came meanwhile.
void AlarmArchive::written(const Fault &fault, std::vector<Alarm> alarms, Lines lines)
{
    m_writing = false;
    setFault(fault);
    if (fault) {
        for (Alarm &alarm : alarms)
            m_alarms.try_emplace(alarm.id, std::move(alarm));
        putBack(m_lines.entries, std::move(lines.entries), mostWaiting);
        putBack(m_lines.watch, std::move(lines.watch), mostWatchWaiting);
        m_flushTimer->start(retryGap);
    } else if (!m_lines.isEmpty()) {
        flush();
    } else if (!m_alarms.empty()) {
        m_flushTimer->start(repeatGap);
    }
}

void AlarmArchive::setFault(const Fault &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    if (fault)
        qCWarning(logAlarm).noquote() << fault.toString();
    emit faultChanged();
}

void AlarmArchive::expire()
{
    const qint64 before = m_clock.wallMilliseconds() - std::chrono::milliseconds(keptFor).count();
    QMetaObject::invokeMethod(m_worker.get(), [this, before] {
        const bool more = m_journal->isOpen() && m_journal->expire(before);
        QMetaObject::invokeMethod(this, [this, more] {
            m_expiryTimer->start(more ? std::chrono::milliseconds(100) : expiryGap);
        });
    });
}

} // namespace Runnel
