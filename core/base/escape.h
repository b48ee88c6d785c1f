// SPDX-License-Identifier: Apache-2.0
// Makes text from outside safe to show in a log, on a terminal or as a topic level.
#pragma once

#include <QByteArray>
#include <QString>

namespace Runnel {

/// One line of plain text: C0, DEL, C1, U+2028, U+2029 and bidirectional controls become
/// \xNN or \u{NNNN}; a backslash stays. Cut after `maximum` characters with an ellipsis.
QString escapedForDisplay(QStringView text, qsizetype maximum = 512);
/// The same for bytes that should be UTF-8; what is not becomes U+FFFD.
QString escapedForDisplay(const QByteArray &utf8, qsizetype maximum = 512);

/// A value as exactly one MQTT topic level: `/ + # %`, controls, NUL and bytes that are not
/// UTF-8 are percent-encoded; cut on a character border to at most `maximum` bytes. An empty
/// value becomes "-" so that a level is never empty.
QByteArray asTopicLevel(const QByteArray &utf8, qsizetype maximum = 128);

} // namespace Runnel
