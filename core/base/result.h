// SPDX-License-Identifier: Apache-2.0
// A value, or the fault that stood in its way.
#pragma once

#include "base/fault.h"

#include <utility>
#include <variant>

namespace Runnel {

/// Holds exactly one of the two. value() may be called only when it holds a value.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Fault fault)
        : m_state(std::in_place_index<1>, std::move(fault))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    Fault fault() const { return m_state.index() == 1 ? std::get<1>(m_state) : Fault{}; }

private:
    std::variant<T, Fault> m_state;
};

} // namespace Runnel
