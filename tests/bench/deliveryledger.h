// SPDX-License-Identifier: Apache-2.0
// What arrived: how many, how late, in which order, and what came twice.
#pragma once

#include "mqttwire.h"

#include <cstdint>
#include <map>
#include <vector>

namespace Runnel {

/// Counts and order are kept from the start; latencies and times only since the last mark(), so
/// that a warm-up does not count. Cameras are told apart by the number in the topic's second level
/// (`events/camera-7/ALERT`).
class DeliveryLedger
{
public:
    void record(const MqttMessage &message, int64_t nowNanoseconds);
    void mark();                                             ///< begin a new window of measurement
    void expect(int64_t distinct) { m_expected = distinct; } ///< from the start, not from the mark
    /// True once, when as many different events have come as expected.
    bool takeReached();
    void report(const char *event);

    /// From the start, whatever was marked.
    struct Counts
    {
        int64_t distinct = 0;
        int64_t duplicates = 0;
        int64_t outOfOrder = 0;       ///< events that came first after a later one of their camera
        int64_t sequenced = 0;        ///< events that carried runnel-seq
        int64_t sequenceDisorder = 0; ///< whose runnel-seq did not grow
        int64_t sequenceGaps = 0;     ///< and grew by more than one
        int64_t foreign = 0;          ///< not an event of ours
    };
    const Counts &counts() const { return m_counts; }
    size_t latencies() const { return m_latencies.size(); } ///< since the mark

private:
    struct Camera
    {
        std::vector<bool> seen; ///< by event_id
        int64_t lastId = 0;
        int64_t lastSequence = -1;
    };
    static constexpr int64_t largestId = 100'000'000; ///< bounds `seen`; larger is foreign
    static constexpr size_t mostSamples = 8'000'000;  ///< bounds the latencies

    std::map<int, Camera> m_cameras;
    std::vector<int64_t> m_latencies;
    int64_t m_expected = -1;
    Counts m_counts;
    int64_t m_windowCount = 0;
    int64_t m_firstSent = -1;
    int64_t m_firstArrival = -1;
    int64_t m_lastArrival = -1;
    int64_t m_longestSilence = 0;
};

} // namespace Runnel
