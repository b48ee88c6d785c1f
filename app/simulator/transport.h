// SPDX-License-Identifier: Apache-2.0
// One accepted connection, plain or TLS, with a write queue whose length can be seen.
#pragma once

#include <QByteArray>
#include <QObject>

namespace Runnel {

/// Whoever writes must watch pending(): nothing is refused, so the bound is the writer's.
/// After closed() nothing is emitted and everything written is ignored.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Transport() override;

    virtual QByteArray readAll() = 0; ///< at most 64 KiB at a time
    virtual void write(const QByteArray &bytes) = 0;
    virtual qint64 pending() const = 0; ///< bytes the peer's window does not take yet
    virtual void finish() = 0;          ///< sends what is pending, then closes
    virtual void reset() = 0;           ///< closes at once with a TCP reset

signals:
    void received();
    void drained(); ///< pending() has become 0
    void closed();  ///< by either side; emitted once
};

} // namespace Runnel
