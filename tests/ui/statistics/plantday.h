// SPDX-License-Identifier: Apache-2.0
// Samples as a plant makes them in a day.
#pragma once

#include "runtime/runtimeupdate.h"

#include <cmath>

namespace Runnel {

/// The sample that ends at `at`; the same for the same time.
inline StatisticsSample plantSample(qint64 at, int types = 5)
{
    static const QByteArray names[] = {"HEARTBEAT", "ALERT", "ANALYTICS_ENABLED", "LEAK", "STATUS",
                                       "FRAME",     "WIND",  "CALIBRATION",       "TEST", "HEALTH",
                                       "GAS",       "MASS"};
    const auto second = at / 1000;
    const double wave = 1 + 0.5 * std::sin(double(second) / 700) + 0.1 * double(second % 7) / 7;
    StatisticsSample sample;
    sample.at = at;
    sample.seconds = 1;
    for (int type = 0; type < types; ++type)
        sample.received.insert(names[size_t(type) % std::size(names)],
                               quint64(120 * wave / (type + 1)));
    sample.delivered = 200;
    sample.latencyP50 = 1.2 * wave;
    sample.latencyP99 = 4 * wave + (second % 900 == 0 ? 250 : 0);
    sample.reconnects = second % 1800 == 0 ? 1 : 0;
    sample.queued = second / 600 % 6 == 0 ? quint64(second % 600) : 0;
    sample.streams = 7;
    sample.live = second % 1800 < 30 ? 6 : 7;
    return sample;
}

} // namespace Runnel
