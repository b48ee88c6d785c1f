// SPDX-License-Identifier: Apache-2.0
// Who was at the panel, from the book in which that is written.
#pragma once

#include "handover/handover.h"

namespace Runnel {

/// `lines` oldest first, from before the period on, as RuntimeClient::watchReady() has them; `now`
/// wall clock, ms. The spans cover the whole period, those in which no panel was open, too.
std::vector<Handover::Span> watchSpans(const std::vector<WatchLine> &lines, const Period &period,
                                       qint64 now);
quint64 refusedIn(const std::vector<WatchLine> &lines, const Period &period);

} // namespace Runnel
