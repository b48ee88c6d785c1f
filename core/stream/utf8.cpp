// SPDX-License-Identifier: Apache-2.0
// The WHATWG UTF-8 decoder's state machine, over whole byte runs.
#include "stream/utf8.h"

#include <cstring>

namespace Runnel {

namespace {

struct Utf8Step
{
    qsizetype length; ///< bytes of the character, or of the part to replace
    bool valid;
};

/// The character at `from` (Encoding standard, 8.1.1). A part that cannot go on is as long as
/// the bytes that could have begun a character, at least one.
Utf8Step stepUtf8(QByteArrayView bytes, qsizetype from)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(from);
    if (lead < 0x80)
        return {1, true};
    unsigned char lower = 0x80;
    unsigned char upper = 0xbf;
    qsizetype length = 0;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        if (lead == 0xe0)
            lower = 0xa0; // no overlong forms
        else if (lead == 0xed)
            upper = 0x9f; // no surrogates
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        if (lead == 0xf0)
            lower = 0x90;
        else if (lead == 0xf4)
            upper = 0x8f; // nothing beyond U+10FFFF
    } else {
        return {1, false};
    }
    for (qsizetype i = 1; i < length; ++i) {
        if (from + i >= bytes.size() || at(from + i) < lower || at(from + i) > upper)
            return {i, false};
        lower = 0x80;
        upper = 0xbf;
    }
    return {length, true};
}

} // namespace

qsizetype validUtf8Prefix(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    qsizetype i = 0;
    while (i < size) {
        // Camera events are nearly all ASCII: sixteen bytes a step.
        while (i + 16 <= size) {
            quint64 words[2];
            std::memcpy(words, bytes.data() + i, sizeof words);
            if ((words[0] | words[1]) & 0x8080808080808080ull)
                break;
            i += 16;
        }
        const qsizetype stop = qMin(size, i + 16);
        while (i < stop) {
            const Utf8Step step = stepUtf8(bytes, i);
            if (!step.valid)
                return i;
            i += step.length;
        }
    }
    return size;
}

void appendRepairedUtf8(QByteArray &target, QByteArrayView bytes, qsizetype maximum)
{
    while (!bytes.isEmpty() && target.size() <= maximum) {
        const qsizetype valid = validUtf8Prefix(bytes);
        target.append(bytes.first(valid));
        bytes = bytes.sliced(valid);
        while (!bytes.isEmpty() && target.size() <= maximum) {
            const Utf8Step step = stepUtf8(bytes, 0);
            if (step.valid)
                break;
            target.append("\xef\xbf\xbd", 3);
            bytes = bytes.sliced(step.length);
        }
    }
}

} // namespace Runnel
