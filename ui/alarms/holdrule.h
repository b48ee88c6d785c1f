// SPDX-License-Identifier: Apache-2.0
// How long a list stands still after a hand was on it.
#pragma once

#include "base/clock.h"

#include <QObject>

namespace Runnel {

/// Holds while something is pressed and for 10 s after the last touch; for 60 s where a row is
/// selected. Never longer than 60 s after the last touch: a selection that was forgotten, or a
/// release that was lost, does not freeze the list. Panel's thread.
class HoldRule final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds afterTouch{10};
    static constexpr std::chrono::seconds longest{60};

    explicit HoldRule(Clock &clock, QObject *parent = nullptr);

    bool holds() const { return m_holds; }
    void touch(); ///< a hand, a wheel or a key, just now
    void setPressed(bool pressed);
    void setSelected(bool selected); ///< a row is

signals:
    void changed(bool holds);

private:
    void look();

    Clock &m_clock;
    std::chrono::nanoseconds m_touched{0};
    bool m_wasTouched = false;
    bool m_pressed = false;
    bool m_selected = false;
    bool m_holds = false;
    std::unique_ptr<Timer> m_timer;
};

} // namespace Runnel
