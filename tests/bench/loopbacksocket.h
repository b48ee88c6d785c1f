// SPDX-License-Identifier: Apache-2.0
// TCP on loopback for the benchmark's tools: listen, connect, send what the kernel takes.
#pragma once

#include <cstdint>
#include <string>

namespace Runnel {

constexpr uint32_t loopbackHost = 0x7f000001; ///< 127.0.0.1; Linux answers to all of 127/8

/// A listening, non-blocking socket; a port of 0 takes a free one. Ends the program when that is
/// not possible.
int listenOnLoopback(uint16_t port, uint32_t host = loopbackHost);
uint16_t localPort(int socket);
/// -1 when nobody listens. The socket is non-blocking and does not wait to fill its segments.
int connectToLoopback(uint16_t port);
int acceptConnection(int listener); ///< non-blocking, or -1 when none waits

/// Sends from the front of `pending` and removes what went; false when the peer is gone.
bool flushTo(int socket, std::string &pending);

} // namespace Runnel
