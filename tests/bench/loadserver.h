// SPDX-License-Identifier: Apache-2.0
// The cameras of the benchmarks: one epoll set, so that the load costs little beside what it loads.
#pragma once

#include "cameraevents.h"

#include <cstdint>
#include <queue>
#include <random>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace Runnel {

struct LoadOptions
{
    int cameras = 1;
    int padding = 0; ///< bytes more in each payload
    bool heartbeatsOnly = false;
    bool oneAddress = false; ///< all behind 127.0.0.1, as behind a gateway
    bool chunked = true; ///< transfer coding, one chunk an event; else the connection's end ends it
};

/// Serves `/cameras/K/camera-events` for K from 1, one stream each, at any of its addresses; a
/// second request for a camera takes its stream over. Sends what send() orders, else a comment
/// every 15 s. As cameras are hosts of their own, there is an address for each: 127.1.0.1 for the
/// first, 127.1.1.1 for the 251st, all with the same port.
class LoadServer
{
public:
    explicit LoadServer(const LoadOptions &options);

    uint16_t port() const { return m_port; }

    /// `count` events, evenly over the cameras; at `rate` events a second in all, each camera in a
    /// phase of its own and with jitter, or as fast as they are taken when `rate` is 0.
    void send(int64_t count, double rate);

    void stop(); ///< what the order has left is not sent

    /// Serves until standard input is readable.
    void serve();

private:
    struct Camera
    {
        explicit Camera(int number, const LoadOptions &options)
            : events(number, options.padding, options.heartbeatsOnly)
        {}
        CameraEvents events;
        int socket = -1;
        std::string pending;   ///< bytes the kernel has not taken yet
        int64_t remaining = 0; ///< flat-out events still to send
        int64_t lastWrite = 0;
        int64_t phase = 0; ///< nanoseconds into the period, when paced
    };
    struct Due
    {
        int64_t at = 0;
        size_t camera = 0;
        int64_t turn = 0; ///< how many periods after the start
        bool operator>(const Due &other) const { return at > other.at; }
    };

    void watch(int descriptor, uint32_t events) const;
    void acceptRequests(int listener);
    void readSocket(int socket);
    void openStream(int socket, const std::string &request);
    void dropSocket(int socket);
    void produce(Camera &camera);
    void appendEvent(Camera &camera, int64_t now);
    void flush(Camera &camera);
    void sendDue(int64_t now);
    void schedule(size_t camera, int64_t turn);
    void keepAlive(int64_t now);
    void reportWhenSent();
    int64_t nextWakeUp(int64_t now) const;

    const LoadOptions m_options;
    const int m_poll;
    std::unordered_set<int> m_listeners;
    uint16_t m_port = 0;
    std::vector<Camera> m_cameras;
    std::unordered_map<int, std::string> m_requests; ///< sockets whose request is not complete
    std::unordered_map<int, size_t> m_streams;       ///< socket to camera
    std::vector<size_t> m_ready;                     ///< cameras to produce for at the next turn
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::mt19937_64 m_random{1};
    std::string m_frame;
    bool m_sending = false;
    int64_t m_begin = 0;
    int64_t m_period = 0;
    int64_t m_left = 0; ///< events of the order not yet sent or given up
    int64_t m_sent = 0;
    int64_t m_unsent = 0; ///< nobody listened, or was too slow for a paced camera
    int64_t m_nextKeepAlive = 0;
    bool m_allConnected = false;
};

} // namespace Runnel
