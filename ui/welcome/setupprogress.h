// SPDX-License-Identifier: Apache-2.0
// How far a site is on its way to delivered events, in three lines.
#pragma once

#include "runtime/snapshot.h"

#include <QString>

#include <array>
#include <optional>

namespace Runnel {
struct Config;

/// Cameras that are live, a broker that is connected, events that arrived there.
struct SetupProgress
{
    enum class State { Todo, Waiting, Done };
    struct Line
    {
        State state = State::Todo;
        QString words; ///< in the panel's language

        friend bool operator==(const Line &, const Line &) = default;
    };

    Line cameras;
    Line broker;
    Line delivery;

    std::array<const Line *, 3> lines() const { return {&cameras, &broker, &delivery}; }
    bool isDone() const;

    /// `config` is what the runtime runs on.
    static SetupProgress of(const Config &config, const std::optional<Snapshot> &snapshot);

    friend bool operator==(const SetupProgress &, const SetupProgress &) = default;
};

} // namespace Runnel
