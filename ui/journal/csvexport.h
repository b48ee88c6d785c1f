// SPDX-License-Identifier: Apache-2.0
// The journal, as far as a question finds it, into a file.
#pragma once

#include "journal/filewriter.h"
#include "journal/journalwalk.h"

namespace Runnel {

/// One page of lines is in memory at a time. Panel's thread; see FileWriter for the other one.
class CsvExport final : public QObject
{
    Q_OBJECT
public:
    CsvExport(RuntimeClient &client, Clock &clock, QObject *parent = nullptr);

    bool isBusy() const { return m_writer.isBusy(); }
    void start(const JournalQuery &query, const QString &path, bool replace);
    void cancel();
    double share() const { return m_walk.share(); } ///< of what is to be searched, 0 to 1
    qint64 lines() const { return m_lines; }        ///< so far

signals:
    void progressed();
    /// `fault`: the journal could not be read. Where there is one, or the outcome is not ok, no
    /// file was left behind.
    void finished(const Runnel::FileOutcome &outcome, const Runnel::Fault &fault);

private:
    void take(const JournalPage &page, bool last);

    JournalWalk m_walk;
    FileWriter m_writer;
    JournalQuery m_query;
    Fault m_fault;
    qint64 m_lines = 0;
    bool m_first = true; ///< the next page is
    bool m_last = false; ///< the page under way is
};

} // namespace Runnel
