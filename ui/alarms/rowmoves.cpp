// SPDX-License-Identifier: Apache-2.0
// What is in order already stays; the rest moves, each row once.
#include "alarms/rowmoves.h"

#include <algorithm>

namespace Runnel {

namespace {

/// True for the rows of a longest rising subsequence: they need not move.
std::vector<bool> rowsThatStay(const std::vector<int> &places)
{
    std::vector<int> ends;                      // row that ends the best chain of each length
    std::vector<int> before(places.size(), -1); // the row before in its chain
    for (std::size_t row = 0; row < places.size(); ++row) {
        const auto length =
            std::lower_bound(ends.begin(), ends.end(), places[row],
                             [&](int end, int place) { return places[std::size_t(end)] < place; });
        if (length != ends.begin())
            before[row] = *std::prev(length);
        if (length == ends.end())
            ends.push_back(int(row));
        else
            *length = int(row);
    }
    std::vector<bool> stays(places.size(), false);
    for (int row = ends.empty() ? -1 : ends.back(); row >= 0; row = before[std::size_t(row)])
        stays[std::size_t(row)] = true;
    return stays;
}

template<typename T>
void moveElement(std::vector<T> &values, std::ptrdiff_t from, std::ptrdiff_t to)
{
    const auto begin = values.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

} // namespace

std::optional<std::vector<RowMove>> movesIntoOrder(std::vector<int> places, std::size_t most)
{
    std::vector<RowMove> moves;
    if (std::is_sorted(places.begin(), places.end()))
        return moves;
    const std::vector<bool> fixed = rowsThatStay(places);
    if (std::size_t(std::count(fixed.begin(), fixed.end(), false)) > most)
        return std::nullopt;
    std::vector<char> stays(fixed.begin(), fixed.end());
    const auto move = [&](std::ptrdiff_t from, std::ptrdiff_t to) {
        moves.push_back({int(from), int(to)});
        moveElement(places, from, to);
        moveElement(stays, from, to);
    };
    std::vector<int> order = places;
    std::sort(order.begin(), order.end());
    const auto size = std::ptrdiff_t(places.size());
    for (std::ptrdiff_t row = 0; row < size; ++row) {
        const int wanted = order[std::size_t(row)];
        if (places[std::size_t(row)] == wanted)
            continue;
        const auto found = std::find(places.begin() + row, places.end(), wanted) - places.begin();
        if (!stays[std::size_t(found)]) {
            move(found, row);
            continue;
        }
        // The wanted one stays; who stands here belongs before the first such that comes after it.
        const int place = places[std::size_t(row)];
        std::ptrdiff_t to = size;
        for (std::ptrdiff_t other = row + 1; other < size; ++other) {
            if (stays[std::size_t(other)] && places[std::size_t(other)] > place) {
                to = other;
                break;
            }
        }
        move(row, to - 1);
        stays[std::size_t(to - 1)] = 1;
        --row; // who stands here now?
    }
    return moves;
}

} // namespace Runnel
