// SPDX-License-Identifier: Apache-2.0
// Escaping of foreign text.
#include "base/escape.h"

#include <QStringDecoder>

#include <algorithm>

namespace Runnel {

namespace {

bool isUnsafe(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x061c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xd800 && c <= 0xdfff) ||
           (c >= 0xe0000 && c <= 0xe007f);
}

/// Length of the UTF-8 character that begins at `from`, or 0 when it is not one.
qsizetype utf8Length(const QByteArray &bytes, qsizetype from)
{
    const auto lead = static_cast<unsigned char>(bytes[from]);
    const qsizetype length = lead < 0x80                     ? 1
                             : (lead >= 0xc2 && lead < 0xe0) ? 2
                             : (lead >= 0xe0 && lead < 0xf0) ? 3
                             : (lead >= 0xf0 && lead < 0xf5) ? 4
                                                             : 0;
    if (length == 0 || from + length > bytes.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(bytes).sliced(from, length));
    return decoder.hasError() || decoded.contains(QChar::ReplacementCharacter) ? 0 : length;
}

} // namespace

QString escapedForDisplay(QStringView text, qsizetype maximum)
{
    QString safe;
    safe.reserve(std::min(text.size(), maximum));
    qsizetype shown = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++shown) {
        if (shown >= maximum)
            return safe + QChar(0x2026);
        char32_t c = text[i].unicode();
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (!isUnsafe(c))
            safe += text.sliced(i, pair ? 2 : 1);
        else if (c < 0x100)
            safe += QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
        else
            safe += QStringLiteral("\\u{%1}").arg(uint(c), 4, 16, QLatin1Char('0'));
        if (pair)
            ++i;
    }
    return safe;
}

QString escapedForDisplay(const QByteArray &utf8, qsizetype maximum)
{
    // No character takes more than four bytes: what lies beyond would be cut anyway.
    const QByteArrayView head = QByteArrayView(utf8).first(std::min(utf8.size(), maximum * 4 + 4));
    return escapedForDisplay(QString::fromUtf8(head), maximum);
}

QByteArray asTopicLevel(const QByteArray &utf8, qsizetype maximum)
{
    if (utf8.isEmpty())
        return QByteArrayLiteral("-");
    const auto isPlain = [](char c) {
        return c > 0x20 && c < 0x7f && c != '/' && c != '+' && c != '#' && c != '%';
    };
    if (utf8.size() <= maximum && std::all_of(utf8.begin(), utf8.end(), isPlain))
        return utf8; // as nearly all names are
    QByteArray level;
    for (qsizetype i = 0; i < utf8.size();) {
        const qsizetype length = utf8Length(utf8, i);
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool c1 =
            length == 2 && byte == 0xc2 && static_cast<unsigned char>(utf8[i + 1]) < 0xa0;
        const bool noncharacter = length == 3 && byte == 0xef &&
                                  static_cast<unsigned char>(utf8[i + 1]) == 0xbf &&
                                  static_cast<unsigned char>(utf8[i + 2]) >= 0xbe;
        QByteArray piece;
        if (length == 0 || byte < 0x20 || byte == 0x7f || byte == '/' || byte == '+' ||
            byte == '#' || byte == '%')
            piece = utf8.mid(i, 1).toPercentEncoding({}, utf8.mid(i, 1));
        else if (c1 || noncharacter)
            piece = utf8.mid(i, length).toPercentEncoding();
        else
            piece = utf8.mid(i, length);
        if (level.size() + piece.size() > maximum)
            break;
        level += piece;
        i += std::max<qsizetype>(length, 1);
    }
    return level;
}

} // namespace Runnel
