// SPDX-License-Identifier: Apache-2.0
// What can be said about an event's payload without trusting it.
#pragma once

#include <QByteArray>

namespace Runnel {

/// True when `data` is one JSON value (RFC 8259) of valid UTF-8, nested at most `maximumDepth`
/// deep. Numbers beyond the range of a double are refused, as RFC 8259 allows. Allocates nothing
/// that grows with the input but the depth stack. Any thread.
bool isValidJson(const QByteArray &data, int maximumDepth = 64);

} // namespace Runnel
