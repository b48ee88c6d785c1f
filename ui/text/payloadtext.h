// SPDX-License-Identifier: Apache-2.0
// A payload as a person reads it.
#pragma once

#include <QByteArray>
#include <QString>

namespace Runnel {

namespace PayloadText {

constexpr qsizetype mostLines = 2'000; ///< then an ellipsis

/// JSON with line feeds where a person wants them. Only white space between the tokens changes:
/// order, digits and escapes stay as the camera sent them. Works on JSON that was cut off as well;
/// for JSON only.
QByteArray indented(const QByteArray &json);
/// Lines to be shown: line feeds stay, every other control and every bidirectional mark is told,
/// not obeyed.
QString lines(const QByteArray &payload);

} // namespace PayloadText
} // namespace Runnel
