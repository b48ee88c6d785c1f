// SPDX-License-Identifier: Apache-2.0
// A camera may be called anything.
#include "alarms/wrapping.h"

#include <QLabel>

namespace Runnel {

namespace {

constexpr qsizetype longestWord = 24;
constexpr qsizetype piece = 10;
constexpr QChar breakPlace(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype space = text.indexOf(u' ', begin);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        if (word.size() <= longestWord) {
            out += word;
        } else {
            for (qsizetype at = 0; at < word.size(); ++at) {
                if (at > 0 && at % piece == 0 && !word[at].isLowSurrogate() && !word[at].isMark())
                    out += breakPlace;
                out += word[at];
            }
        }
        begin = end;
    }
    return out;
}

void makeWrapping(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setMinimumWidth(1);
}

} // namespace Runnel
