// SPDX-License-Identifier: Apache-2.0
// A checksummed mark outside the database: how far each endpoint had come at the last commit.
#pragma once

#include "outbox/endpointtotals.h"

#include <QString>

#include <vector>

namespace Runnel {

/// SQLite drops what follows a damaged frame of its write-ahead log without a word, and the
/// database opens at an earlier state. The mark is what notices.
///
/// After every commit each endpoint that changed is written, without a flush of its own, into
/// one of its two slots in turn: a torn write leaves the other slot. So the mark is never ahead
/// of the database, survives the end of the process, and after a loss of power is at worst
/// older than the database, which is harmless. sync() flushes it now and then.
/// Names longer than a slot together (about 900 bytes) cannot be restored from it.
/// Lives on the outbox thread.
class HighWater
{
public:
    explicit HighWater(QString path);
    ~HighWater();
    Q_DISABLE_COPY_MOVE(HighWater)

    /// The newest intact slot of every endpoint; damaged slots are left out. Opens the file and
    /// creates it when there is none.
    std::vector<NumberedEndpoint> load();
    /// False when it could not be written: try again with the next commit.
    bool write(const NumberedEndpoint &endpoint);
    void sync();
    void close();

private:
    bool open();

    QString m_path;
    int m_descriptor = -1;
    std::vector<quint64> m_generations; ///< by endpoint number
};

} // namespace Runnel
