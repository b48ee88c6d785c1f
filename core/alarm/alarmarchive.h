// SPDX-License-Identifier: Apache-2.0
// The journal beside the core thread: the core never waits for a disk.
#pragma once

#include "alarm/journal.h"
#include "alarm/watchline.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace Runnel {
class AlarmJournal;
class Clock;
class DistributionScan;
class Timer;

/// Lives on the core thread; its thread has the database. What is recorded is written at once,
/// repeats of an alarm at most once a second. While the disk refuses, what is to be written is
/// kept, newest first and bounded, and tried again. Questions are answered in turn and in short
/// steps, so that writing waits for one step at most.
class AlarmArchive final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostWaiting = 10'000;     ///< lines; then the oldest are given up
    static constexpr size_t mostWatchWaiting = 1'000; ///< lines; then the oldest are given up
    static constexpr size_t mostQuestions = 64;       ///< that wait; further ones are refused
    static constexpr std::chrono::days keptFor{400};

    /// Gives an alarm's present state when it is to be written; nothing when it is over.
    using Find = std::function<std::optional<Alarm>(const AlarmId &)>;

    AlarmArchive(const QString &directory, Clock &clock, Find find, QObject *parent = nullptr);
    ~AlarmArchive() override; ///< writes what waits

    void open();
    void note(const AlarmId &alarm); ///< it changed; its state then is written soon
    void record(const AlarmEntry &entry);
    void record(const WatchLine &line); ///< at the present time where it names none
    /// An answer follows in pageReady() with the number given back.
    quint64 request(const JournalQuery &query);
    /// An answer follows in distributionReady().
    quint64 requestDistribution(const DistributionQuery &query);
    /// Who was at the panel between two times, ms, `to` exclusive, 0: any. An answer follows in
    /// watchReady().
    quint64 requestWatch(qint64 from, qint64 to);
    Fault fault() const { return m_fault; }
    void close(); ///< writes what waits; closed() follows

signals:
    /// What the last run left; and, by AlarmId::toString, what ended in the last two days.
    void opened(const std::vector<Runnel::Alarm> &alarms, const QStringList &ended);
    void pageReady(quint64 request, const Runnel::JournalPage &page, const Runnel::Fault &fault);
    void distributionReady(quint64 request, const Runnel::AlarmDistribution &distribution,
                           const Runnel::Fault &fault);
    void watchReady(quint64 request, const std::vector<Runnel::WatchLine> &lines,
                    const Runnel::Fault &fault);
    void faultChanged();
    void closed();

private:
    struct Question
    {
        quint64 number = 0;
        JournalQuery page;
        std::shared_ptr<DistributionScan> scan{};         ///< null: it asks for something else
        std::optional<std::pair<qint64, qint64>> watch{}; ///< nothing: it asks for something else
    };

    struct Answer
    {
        JournalPage page{};
        std::vector<WatchLine> watch{};
        Fault fault{};
        bool done = true;
    };

    /// What is to be written, apart from the alarms' states.
    struct Lines
    {
        std::vector<AlarmEntry> entries;
        std::vector<WatchLine> watch;

        bool isEmpty() const { return entries.empty() && watch.empty(); }
    };

    void ask(Question question);
    void answerNext();
    Answer find(const Question &question); ///< on m_thread
    void answer(const Question &question, const Answer &answer);
    void flush();
    std::vector<Alarm> takeAlarms();
    void written(const Fault &fault, std::vector<Alarm> alarms, Lines lines);
    void setFault(const Fault &fault);
    void expire();

    QString m_directory;
    Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;       ///< on m_thread: where calls are posted to
    std::unique_ptr<AlarmJournal> m_journal; ///< used on m_thread only
    std::unique_ptr<Timer> m_flushTimer;
    std::unique_ptr<Timer> m_expiryTimer;
    Find m_find;
    std::map<AlarmId, std::optional<Alarm>> m_alarms; ///< nothing: to be asked for
    Lines m_lines;
    bool m_writing = false;
    std::deque<Question> m_questions;
    bool m_answering = false;
    quint64 m_lastRequest = 0;
    Fault m_fault;
};

} // namespace Runnel
