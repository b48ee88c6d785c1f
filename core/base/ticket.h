// SPDX-License-Identifier: Apache-2.0
// A place that is given up when its ticket goes.
#pragma once

#include <functional>
#include <utility>

namespace Runnel {

/// Move-only; an empty one holds no place. Calls `giveUp` once, when it is destroyed or replaced.
class Ticket
{
public:
    Ticket() = default;
    explicit Ticket(std::function<void()> giveUp)
        : m_giveUp(std::move(giveUp))
    {}
    Ticket(Ticket &&other) noexcept
        : m_giveUp(std::exchange(other.m_giveUp, nullptr))
    {}
    Ticket &operator=(Ticket &&other) noexcept
    {
        if (this != &other) {
            release();
            m_giveUp = std::exchange(other.m_giveUp, nullptr);
        }
        return *this;
    }
    ~Ticket() { release(); }

private:
    void release()
    {
        if (const auto giveUp = std::exchange(m_giveUp, nullptr))
            giveUp();
    }

    std::function<void()> m_giveUp;
};

} // namespace Runnel
