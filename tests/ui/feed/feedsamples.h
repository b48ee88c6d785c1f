// SPDX-License-Identifier: Apache-2.0
// Events as a plant's cameras send them.
#pragma once

#include "runtime/runtimeupdate.h"

namespace Runnel {

namespace FeedSamples {

/// From camera 1 to 7 in turn: mostly leaks, some heartbeats, now and then analytics.
FeedEvent event(quint64 number, qint64 at);
/// Text that would like to be markup, another line, or read backwards.
FeedEvent hostile(quint64 number, qint64 at);
/// `count` of them from `first` on.
RuntimeUpdate update(quint64 first, int count, qint64 at);
void acknowledge(RuntimeUpdate &update, quint64 first, int count, qint64 at, double latency = 1.2);

} // namespace FeedSamples
} // namespace Runnel
