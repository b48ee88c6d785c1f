// SPDX-License-Identifier: Apache-2.0
// A queue behind a lock.
#include "base/recentlog.h"

#include <QMutex>

#include <deque>

namespace Runnel {

namespace {

// Of the process, as the message handler is.
struct Lines
{
    QMutex lock;
    std::deque<QByteArray> lines;
    qsizetype bytes = 0;
};

Lines &kept()
{
    static Lines instance;
    return instance;
}

} // namespace

void RecentLog::add(const QByteArray &line)
{
    Lines &all = kept();
    const QMutexLocker locked(&all.lock);
    all.lines.push_back(line.size() > mostBytes ? line.left(mostBytes) : line);
    all.bytes += all.lines.back().size();
    while (qsizetype(all.lines.size()) > mostLines || all.bytes > mostBytes) {
        all.bytes -= all.lines.front().size();
        all.lines.pop_front();
    }
}

QByteArray RecentLog::text()
{
    Lines &all = kept();
    const QMutexLocker locked(&all.lock);
    QByteArray text;
    text.reserve(all.bytes);
    for (const QByteArray &line : all.lines)
        text += line;
    return text;
}

void RecentLog::clear()
{
    Lines &all = kept();
    const QMutexLocker locked(&all.lock);
    all.lines.clear();
    all.bytes = 0;
}

} // namespace Runnel
