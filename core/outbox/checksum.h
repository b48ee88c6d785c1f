// SPDX-License-Identifier: Apache-2.0
// A fast checksum against flipped bits and torn writes (not against forgers).
#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstring>

namespace Runnel {

/// Every step maps the state one to one, so a change of up to eight neighbouring bytes is always
/// seen before the fold to 32 bits. `seed` binds the bytes to where they belong.
inline quint32 checksum(QByteArrayView bytes, quint64 seed)
{
    constexpr quint64 first = 0x9E3779B97F4A7C15U;
    constexpr quint64 second = 0xD6E8FEB86659FD93U;
    const auto mix = [](quint64 state, quint64 word) {
        return std::rotl((state ^ word) * first, 31) * second;
    };
    quint64 state = mix(seed, static_cast<quint64>(bytes.size()));
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        state = mix(state, word);
    }
    quint64 tail = 0;
    if (left > 0)
        std::memcpy(&tail, at, static_cast<size_t>(left));
    state = mix(state, tail);
    state ^= state >> 32;
    state *= first;
    return static_cast<quint32>(state >> 32);
}

/// Folds numbers into a seed, in order.
template<typename... Numbers>
quint64 checksumSeed(Numbers... numbers)
{
    quint64 seed = 0x52554E4E454C0001U;
    ((seed = std::rotl((seed ^ static_cast<quint64>(numbers)) * 0x9E3779B97F4A7C15U, 29)), ...);
    return seed;
}

} // namespace Runnel
