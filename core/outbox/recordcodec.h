// SPDX-License-Identifier: Apache-2.0
// How an event and its publications lie in a row: compact, and every flipped bit is seen.
#pragma once

#include "event/event.h"
#include "route/publication.h"

#include <QByteArrayView>

namespace Runnel {

/// The columns of a row beside the bytes. They go into the checksum too.
struct RecordKey
{
    qint64 position = 0;
    qint64 endpoint = 0; ///< number in the `endpoints` table
    quint64 sequence = 0;
    qint64 flags = 0; ///< RecordFlag
    qint64 route = 0; ///< number in the `routes` table, or minus the length of the inline route
};

enum RecordFlag : qint64 { HeartbeatRecord = 1, InvalidJsonRecord = 2 };

qint64 recordFlags(const Event &event);

/// Length of the encoded event without an inline route.
qint64 encodedEventSize(const Event &event);

/// What the limit counts for a row of that many encoded bytes: its share of database pages.
qint64 storedBytes(qint64 encodedSize);

/// Replaces what `out` holds (its memory is used again). `inlineRoute` may be empty; when not,
/// key.route must be minus its length.
void encodeRecord(const RecordKey &key, const Event &event, QByteArrayView inlineRoute,
                  QByteArray &out);

/// False when the bytes are not what was written under that key. `inlineRoute` is a view of
/// `bytes`.
bool decodeRecord(const RecordKey &key, QByteArrayView bytes, Event &event,
                  QByteArrayView &inlineRoute);
/// The same test without building the event.
bool isIntactRecord(const RecordKey &key, QByteArrayView bytes);
qint64 recordReceivedAt(QByteArrayView bytes); ///< 0 when there is no telling

QByteArray encodePublications(const std::vector<Publication> &publications);
Publications decodePublications(QByteArrayView bytes); ///< null when damaged

} // namespace Runnel
