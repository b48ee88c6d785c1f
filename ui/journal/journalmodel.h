// SPDX-License-Identifier: Apache-2.0
// The journal's lines as far as they have been read from disk.
#pragma once

#include "alarm/journal.h"
#include "base/fault.h"

#include <QAbstractTableModel>

#include <deque>

namespace Runnel {
class Clock;
class RuntimeClient;

/// Newest first. Reads a batch whenever the view comes near the end, in as many answers as that
/// takes; holds at most mostRows, then goes on in a new window when it is told to. Rows are never
/// added at the top by themselves. Answers to questions that were given up are dropped.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRows = 20'000;
    static constexpr int batch = 200;

    enum Column { Time, Priority, Happened, What, Where, Camera, By, Note, ColumnCount };

    JournalModel(RuntimeClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Starts anew at the newest line; numbers and limit of `filter` mean nothing.
    void ask(const JournalQuery &filter);
    const JournalQuery &filter() const { return m_filter; }
    void tryAgain();  ///< after a fault
    void goOn();      ///< when it is full: a new window, from its end on
    void lookAhead(); ///< whether anything was written since; answered by newerChanged()
    void showNewer(); ///< at the top

    const JournalLine &line(int row) const { return m_lines[size_t(row)]; }
    bool isReading() const { return m_reading != 0; }
    bool isAsked() const { return m_asked; }     ///< ask() was called once
    Fault fault() const { return m_fault; }      ///< of the last answer
    bool hasMore() const { return m_more; }      ///< not all was searched
    qint64 reached() const { return m_reached; } ///< searched back to here, wall clock, ms
    bool isFull() const { return qsizetype(m_lines.size()) >= mostRows; }
    bool startsAtNewest() const { return m_fromTop; }
    int newer() const { return int(m_newer.size()); }
    bool hasMoreNewer() const { return m_moreNewer; } ///< than newer() says

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void retranslate();

signals:
    void stateChanged(); ///< reading, fault, how far
    void newerChanged();

private:
    void start(qint64 before);
    void read();
    void take(quint64 number, const JournalPage &page, const Fault &fault);
    void takeOlder(const JournalPage &page, const Fault &fault);
    void takeNewer(const JournalPage &page, const Fault &fault);
    void forgetNewer();

    RuntimeClient &m_client;
    const Clock &m_clock;
    JournalQuery m_filter;
    std::deque<JournalLine> m_lines;
    std::vector<JournalLine> m_newer; ///< newest first, at most a batch
    Fault m_fault;
    quint64 m_reading = 0; ///< the question under way
    quint64 m_looking = 0; ///< the one about newer lines
    qint64 m_next = 0;     ///< where reading goes on; 0: at the newest
    qint64 m_head = 0;     ///< nothing up to here is newer
    qint64 m_reached = 0;
    qsizetype m_wanted = 0; ///< rows until which to read on
    bool m_asked = false;
    bool m_more = false;
    bool m_fromTop = true;
    bool m_moreNewer = false;
};

} // namespace Runnel
