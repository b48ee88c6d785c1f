// SPDX-License-Identifier: Apache-2.0
// UTF-8 checks and repair as the WHATWG Encoding standard's decoder does it.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Runnel {

/// Length of the longest prefix that is whole, valid UTF-8.
qsizetype validUtf8Prefix(QByteArrayView bytes);

inline bool isValidUtf8(QByteArrayView bytes)
{
    return validUtf8Prefix(bytes) == bytes.size();
}

/// Appends `bytes` with U+FFFD for each maximal part that is not UTF-8. Stops after the first
/// character that makes `target` longer than `maximum`.
void appendRepairedUtf8(QByteArray &target, QByteArrayView bytes, qsizetype maximum);

} // namespace Runnel
