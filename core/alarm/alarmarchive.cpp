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
    if (!m_entries.empty() || !m_alarms.empty()) {
        // The last write was still under way, or it failed: once more, here.
        const std::vector<Alarm> alarms = takeAlarms();
        if (m_journal->isOpen())
            m_journal->store(alarms, m_entries);
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
    if (m_entries.size() >= mostWaiting)
        m_entries.erase(m_entries.begin());
    m_entries.push_back(entry);
    m_alarms.insert_or_assign(entry.alarm.id, entry.alarm);
    if (!m_writing)
        m_flushTimer->start(0ms); // with whatever else this turn brings
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

void AlarmArchive::ask(Question question)
{
    if (m_questions.size() >= mostQuestions) {
        const Fault fault{FaultKind::CommandRefused,
                          QStringLiteral("Too many questions to the alarm journal wait already."),
                          QStringLiteral("Ask again in a moment."), 0, RetryAdvice::Soon};
        QMetaObject::invokeMethod(
            this, [this, question, fault] { answer(question, {}, fault); }, Qt::QueuedConnection);
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
        JournalPage page;
        Fault fault;
        bool done = true;
        if (question.scan) {
            const Result<bool> result = m_journal->advance(*question.scan);
            fault = result.fault();
            done = fault || result.value();
        } else if (Result<JournalPage> result = m_journal->page(question.page)) {
            page = std::move(result).value();
        } else {
            fault = result.fault();
        }
        QMetaObject::invokeMethod(this, [this, question, page = std::move(page), fault, done] {
            m_answering = false;
            if (!done)
                m_questions.push_back(question);
            answerNext();
            if (done)
                answer(question, page, fault);
        });
    });
}

void AlarmArchive::answer(const Question &question, const JournalPage &page, const Fault &fault)
{
    if (question.scan)
        emit distributionReady(question.number,
                               fault ? AlarmDistribution() : question.scan->result(), fault);
    else
        emit pageReady(question.number, page, fault);
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
    if (m_writing || (m_alarms.empty() && m_entries.empty()))
        return;
    m_flushTimer->stop();
    m_writing = true;
    QMetaObject::invokeMethod(m_worker.get(), [this, alarms = takeAlarms(),
                                               entries = std::exchange(m_entries, {})]() mutable {
        Fault fault;
        if (!m_journal->isOpen())
            fault = m_journal->open(m_directory);
        if (m_journal->isOpen())
            fault = m_journal->store(alarms, entries);
        QMetaObject::invokeMethod(this, [this, fault, alarms = std::move(alarms),
                                         entries = std::move(entries)]() mutable {
            written(fault, std::move(alarms), std::move(entries));
        });
    });
}

/// What could not be written goes back before what came meanwhile.
void AlarmArchive::written(const Fault &fault, std::vector<Alarm> alarms,
                           std::vector<AlarmEntry> entries)
{
    m_writing = false;
    setFault(fault);
    if (fault) {
        for (Alarm &alarm : alarms)
            m_alarms.try_emplace(alarm.id, std::move(alarm));
        m_entries.insert(m_entries.begin(), std::make_move_iterator(entries.begin()),
                         std::make_move_iterator(entries.end()));
        if (m_entries.size() > mostWaiting)
            m_entries.erase(m_entries.begin(), m_entries.end() - std::ptrdiff_t(mostWaiting));
        m_flushTimer->start(retryGap);
    } else if (!m_entries.empty()) {
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
