// SPDX-License-Identifier: Apache-2.0
// A payload with line feeds where a person wants them.
#pragma once

#include <QByteArray>

namespace Runnel {

/// Only white space between the tokens changes: order, digits and escapes stay as the camera sent
/// them. Works on JSON that was cut off as well.
QByteArray indentedJson(const QByteArray &json);

} // namespace Runnel
