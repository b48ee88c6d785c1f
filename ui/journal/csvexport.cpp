// SPDX-License-Identifier: Apache-2.0
// A page is asked for when the one before is written.
#include "journal/csvexport.h"

#include "alarm/journalcsv.h"

#include <QIODevice>

namespace Runnel {

CsvExport::CsvExport(RuntimeClient &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_walk(client, clock)
{
    connect(&m_writer, &FileWriter::opened, this, [this] { m_walk.start(m_query); });
    connect(&m_walk, &JournalWalk::pageRead, this, &CsvExport::take);
    connect(&m_walk, &JournalWalk::failed, this, [this](const Fault &fault) {
        m_fault = fault;
        m_writer.cancel();
    });
    connect(&m_writer, &FileWriter::written, this, [this] {
        emit progressed();
        if (m_last)
            m_writer.commit();
        else
            m_walk.goOn();
    });
    connect(&m_writer, &FileWriter::finished, this, [this](const FileOutcome &outcome) {
        m_walk.stop();
        emit finished(outcome, m_fault);
    });
}

void CsvExport::start(const JournalQuery &query, const QString &path, bool replace)
{
    if (isBusy())
        return;
    m_query = query;
    m_fault = {};
    m_lines = 0;
    m_first = true;
    m_last = false;
    m_writer.start(path, replace);
}

void CsvExport::cancel()
{
    m_walk.stop();
    m_writer.cancel();
}

void CsvExport::take(const JournalPage &page, bool last)
{
    m_lines += qint64(page.lines.size());
    m_last = last;
    const bool first = std::exchange(m_first, false);
    m_writer.write([lines = page.lines, first](QIODevice &file, const std::atomic<bool> &) {
        QByteArray records = first ? JournalCsv::begin() : QByteArray();
        for (const JournalLine &line : lines)
            JournalCsv::append(records, line);
        return file.write(records) == records.size();
    });
}

} // namespace Runnel
