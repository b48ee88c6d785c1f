// SPDX-License-Identifier: Apache-2.0
// One question at a time; rows come and go, the model is never reset.
#include "journal/journalmodel.h"

#include "base/clock.h"
#include "journal/journalcells.h"
#include "runtime/runtimeclient.h"

#include <algorithm>

namespace Runnel {

JournalModel::JournalModel(RuntimeClient &client, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_clock(clock)
{
    connect(&client, &RuntimeClient::journalReady, this, &JournalModel::take);
}

void JournalModel::ask(const JournalQuery &filter)
{
    m_filter = filter;
    m_head = 0;
    start(0);
}

void JournalModel::tryAgain()
{
    if (m_fault && !isReading())
        read();
}

void JournalModel::goOn()
{
    if (m_more && !m_lines.empty())
        start(m_next);
}

void JournalModel::start(qint64 before)
{
    if (!m_lines.empty()) {
        beginRemoveRows({}, 0, int(m_lines.size()) - 1);
        m_lines.clear();
        endRemoveRows();
    }
    m_asked = true;
    m_fromTop = before == 0;
    m_next = before;
    m_more = true;
    m_reached = 0;
    m_wanted = batch;
    m_fault = {};
    if (m_fromTop)
        forgetNewer();
    read();
}

void JournalModel::read()
{
    JournalQuery query = m_filter;
    query.before = m_next;
    query.after = 0;
    query.limit = int(std::clamp<qsizetype>(m_wanted - qsizetype(m_lines.size()), 1, batch));
    m_reading = m_client.request(query);
    emit stateChanged();
}

void JournalModel::lookAhead()
{
    if (!m_asked || m_looking != 0 || m_moreNewer || (isReading() && m_head == 0))
        return;
    JournalQuery query = m_filter;
    query.before = 0;
    query.after = m_head;
    query.limit = batch;
    m_looking = m_client.request(query);
}

void JournalModel::showNewer()
{
    if (m_newer.empty() && m_fromTop)
        return;
    if (!m_fromTop || m_moreNewer || isReading()) {
        ask(m_filter);
        return;
    }
    beginInsertRows({}, 0, newer() - 1);
    m_lines.insert(m_lines.begin(), m_newer.begin(), m_newer.end());
    endInsertRows();
    forgetNewer();
    if (qsizetype(m_lines.size()) > mostRows) {
        beginRemoveRows({}, int(mostRows), int(m_lines.size()) - 1);
        m_lines.resize(size_t(mostRows));
        endRemoveRows();
        m_more = true;
        m_next = m_lines.back().number;
        m_reached = m_lines.back().at;
    }
    emit stateChanged();
}

void JournalModel::forgetNewer()
{
    m_looking = 0;
    m_moreNewer = false;
    m_newer.clear();
    emit newerChanged();
}

void JournalModel::take(quint64 number, const JournalPage &page, const Fault &fault)
{
    if (number == 0)
        return;
    if (number == m_reading)
        takeOlder(page, fault);
    else if (number == m_looking)
        takeNewer(page, fault);
}

void JournalModel::takeOlder(const JournalPage &page, const Fault &fault)
{
    m_reading = 0;
    m_fault = fault;
    if (fault) {
        emit stateChanged();
        return;
    }
    if (m_next == 0)
        m_head = page.newest;
    // An answer must not make the window larger than it may be, whatever it was asked.
    const auto room = size_t(mostRows) - std::min(size_t(mostRows), m_lines.size());
    const auto count = std::min(page.lines.size(), room);
    if (count > 0) {
        const int first = int(m_lines.size());
        beginInsertRows({}, first, first + int(count) - 1);
        m_lines.insert(m_lines.end(), page.lines.begin(),
                       page.lines.begin() + std::ptrdiff_t(count));
        endInsertRows();
    }
    m_more = page.more;
    m_next = page.next;
    m_reached = page.reached;
    if (m_more && qsizetype(m_lines.size()) < std::min(m_wanted, mostRows))
        read(); // not enough was found in the time of one answer
    else
        emit stateChanged();
}

void JournalModel::takeNewer(const JournalPage &page, const Fault &fault)
{
    m_looking = 0;
    if (fault)
        return;
    m_head = std::max(m_head, page.newest);
    if (page.lines.empty() && !page.more)
        return;
    m_newer.insert(m_newer.begin(), page.lines.begin(), page.lines.end());
    m_moreNewer = page.more || m_newer.size() > size_t(batch);
    if (m_newer.size() > size_t(batch))
        m_newer.resize(size_t(batch));
    emit newerChanged();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalLine &line = m_lines[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return JournalCells::text(line, column, m_clock.wallMilliseconds());
    case Qt::AccessibleTextRole:
        return column == Time ? JournalCells::spoken(line, m_clock.wallMilliseconds())
                              : JournalCells::text(line, column, m_clock.wallMilliseconds());
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return JournalCells::title(Column(section), role == Qt::AccessibleTextRole);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !isReading() && !m_fault && !isFull() && m_asked;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = std::min(mostRows, qsizetype(m_lines.size()) + batch);
    read();
}

void JournalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
}

} // namespace Runnel
