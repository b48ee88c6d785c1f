// SPDX-License-Identifier: Apache-2.0
// The fewest moves that put rows in order.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace Runnel {

/// The row at `from` goes to where `to` is, counted once it is taken out.
struct RowMove
{
    int from = 0;
    int to = 0;

    friend bool operator==(const RowMove &, const RowMove &) = default;
};

/// `places[row]` is where the row belongs; no place comes twice, not all need be taken. To be done
/// one after the other. Nothing when it takes more than `most`: then a view had better look at all
/// rows anew.
std::optional<std::vector<RowMove>> movesIntoOrder(std::vector<int> places, std::size_t most);

} // namespace Runnel
