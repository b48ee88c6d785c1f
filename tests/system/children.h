// SPDX-License-Identifier: Apache-2.0
// What a program under test started, and whether it is gone.
#pragma once

#include <QFile>
#include <QList>

#include <algorithm>

namespace Runnel {

inline QList<qint64> childrenOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : file.readAll().split(' ')) {
            if (child.toLongLong() > 0)
                children.append(child.toLongLong());
        }
    }
    return children;
}

/// A zombie has ended, too: nobody here waits for processes of others.
inline bool hasEnded(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z";
}

inline bool haveEnded(const QList<qint64> &pids)
{
    return std::all_of(pids.begin(), pids.end(), hasEnded);
}

} // namespace Runnel
