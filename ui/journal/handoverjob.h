// SPDX-License-Identifier: Apache-2.0
// Reads a shift and prints its handover sheet.
#pragma once

#include "handover/handoverscan.h"
#include "handover/sheet.h"
#include "journal/filewriter.h"
#include "journal/journalwalk.h"
#include "session/panelcontext.h"

#include <QFont>

#include <optional>

namespace Runnel {

/// Reads page by page, prints on the writer's thread. Panel's thread.
class HandoverJob final : public QObject
{
    Q_OBJECT
public:
    /// What is not in the journal.
    struct Order
    {
        Period period; ///< both ends are set
        std::vector<Alarm> now;
        QString site;
        QString remarks;
        QString path;
        bool replace = false;
    };

    explicit HandoverJob(const PanelContext &context, QObject *parent = nullptr);

    bool isBusy() const { return m_writer.isBusy(); }
    void start(Order order);
    void cancel();
    double share() const { return m_walk.share(); } ///< of what is to be read, 0 to 1
    bool isPrinting() const { return m_printing; }
    const Sheet &sheet() const { return m_sheet; } ///< that was printed last

signals:
    void progressed();
    /// `fault`: the journal could not be read. Where there is one, or the outcome is not ok, no
    /// file was left behind.
    void finished(const Runnel::FileOutcome &outcome, const Runnel::Fault &fault);

private:
    void read();
    void takeWatch(quint64 number, const std::vector<WatchLine> &lines, const Fault &fault);
    void fail(const Fault &fault);
    void print();

    PanelContext m_context;
    JournalWalk m_walk;
    FileWriter m_writer;
    Order m_order;
    std::optional<HandoverScan> m_scan;
    std::vector<WatchLine> m_watch;
    std::unique_ptr<Timer> m_watchTimer;
    quint64 m_watchAsked = 0; ///< 0: nothing is
    bool m_isRead = false;
    bool m_printing = false;
    Sheet m_sheet;
    Fault m_fault;
};

} // namespace Runnel
