// SPDX-License-Identifier: Apache-2.0
// The Retry-After header (RFC 9110, 10.2.3): seconds or a date.
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Runnel {

/// How long the server asks to wait, counted from `nowMilliseconds` (wall clock); never negative.
/// Empty when the value is neither digits nor an HTTP date of any of the three forms.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                         qint64 nowMilliseconds);

} // namespace Runnel
