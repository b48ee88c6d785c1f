// SPDX-License-Identifier: Apache-2.0
// What this panel does with whoever sits at it, as panel.json keeps it.
#pragma once

#include <QString>

#include <chrono>

namespace Runnel {
class PanelSettings;

struct SeatSettings
{
    static constexpr std::chrono::minutes longestIdle{24 * 60};

    std::chrono::minutes idleAfter{10}; ///< without a touch; 0: never
    /// Then an engineer goes on as operator, and an operator stays; else nobody is signed in.
    bool idleKeepsOperator = false;
    bool kiosk = false; ///< from the next start on

    /// What is missing or makes no sense is as usual.
    static SeatSettings of(const PanelSettings &settings);
    /// Empty, or why it could not be stored; it counts in this run all the same.
    QString storeIn(PanelSettings &settings) const;

    friend bool operator==(const SeatSettings &, const SeatSettings &) = default;
};

} // namespace Runnel
