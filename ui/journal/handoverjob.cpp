// SPDX-License-Identifier: Apache-2.0
// A file that can be written first; then lines and people; then words; then paper.
#include "journal/handoverjob.h"

#include "handover/handovertext.h"
#include "handover/sheetprinter.h"
#include "handover/watchspans.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"

namespace Runnel {

HandoverJob::HandoverJob(const PanelContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_walk(context.client, context.clock)
    , m_watchTimer(context.clock.createTimer([this] {
        fail({FaultKind::JournalUnavailable, QStringLiteral("The alarm journal does not answer."),
              QStringLiteral("Try again; look at the status strip whether Runnel runs."), 0,
              RetryAdvice::Soon});
    }))
{
    connect(&m_writer, &FileWriter::opened, this, &HandoverJob::read);
    connect(&m_walk, &JournalWalk::pageRead, this, [this](const JournalPage &page, bool last) {
        m_scan->take(page);
        m_isRead = last;
        emit progressed();
        if (!last)
            m_walk.goOn();
        else
            print();
    });
    connect(&m_walk, &JournalWalk::failed, this, &HandoverJob::fail);
    connect(&context.client, &RuntimeClient::watchReady, this, &HandoverJob::takeWatch);
    connect(&m_writer, &FileWriter::written, this, [this] { m_writer.commit(); });
    connect(&m_writer, &FileWriter::finished, this, [this](const FileOutcome &outcome) {
        m_walk.stop();
        m_watchTimer->stop();
        m_watchAsked = 0;
        m_printing = false;
        m_scan.reset();
        emit finished(outcome, m_fault);
    });
}

void HandoverJob::start(Order order)
{
    if (isBusy())
        return;
    m_order = std::move(order);
    m_fault = {};
    m_isRead = false;
    m_printing = false;
    m_watch.clear();
    m_writer.start(m_order.path, m_order.replace);
}

void HandoverJob::cancel()
{
    m_walk.stop();
    m_writer.cancel();
}

void HandoverJob::fail(const Fault &fault)
{
    m_fault = fault;
    cancel();
}

/// From the beginning of the time before up to now: see HandoverScan.
void HandoverJob::read()
{
    m_scan.emplace(m_order.period, std::move(m_order.now));
    m_watchAsked = m_context.client.requestWatch(0, m_order.period.to);
    m_watchTimer->start(JournalWalk::patience);
    JournalQuery query;
    query.from = HandoverScan::readFrom(m_order.period);
    m_walk.start(query);
}

void HandoverJob::takeWatch(quint64 number, const std::vector<WatchLine> &lines, const Fault &fault)
{
    if (m_watchAsked == 0 || number != m_watchAsked)
        return;
    m_watchAsked = 0;
    m_watchTimer->stop();
    if (fault) {
        fail(fault);
        return;
    }
    m_watch = lines;
    print();
}

void HandoverJob::print()
{
    if (!m_isRead || m_watchAsked != 0 || m_printing || !m_scan)
        return;
    m_printing = true;
    emit progressed();
    Handover handover = m_scan->finish();
    handover.site = m_order.site;
    handover.remarks = m_order.remarks;
    handover.madeAt = m_context.clock.wallMilliseconds();
    handover.madeBy = m_context.session.name();
    handover.watchKnown = !m_watch.empty();
    handover.spans = watchSpans(m_watch, m_order.period, handover.madeAt);
    handover.refused = refusedIn(m_watch, m_order.period);
    m_sheet = HandoverText::sheet(handover);
    m_writer.write([sheet = m_sheet, font = m_context.style.font(PanelStyle::Type::Body)](
                       QIODevice &file, const std::atomic<bool> &cancelled) {
        return SheetPrinter(sheet, font).print(file, cancelled) > 0;
    });
}

} // namespace Runnel
