// SPDX-License-Identifier: Apache-2.0
// What every page of the panel borrows.
#pragma once

namespace Runnel {
class Clock;
class FlashClock;
class PanelStyle;
class RuntimeClient;
class Session;

/// All of it outlives the pages. Copy it freely.
struct PanelContext
{
    RuntimeClient &client;
    PanelStyle &style;
    FlashClock &flash;
    Clock &clock;
    Session &session;
};

} // namespace Runnel
