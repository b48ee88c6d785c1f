// SPDX-License-Identifier: Apache-2.0
// A walk over the tokens; nothing is parsed.
#include "text/payloadtext.h"

#include "base/escape.h"

#include <QStringList>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int indentation = 2;
constexpr int deepest = 16; // deeper ones stand no further to the right

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void newLine(QByteArray &out, int depth)
{
    out += '\n';
    out.append(qsizetype(std::clamp(depth, 0, deepest)) * indentation, ' ');
}

/// From the opening quote; the end of the closing one.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

} // namespace

QByteArray PayloadText::indented(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isSpace(c))
            continue;
        switch (c) {
        case '"': {
            const qsizetype end = endOfString(json, i);
            out += json.mid(i, end - i);
            i = end - 1;
            break;
        }
        case '{':
        case '[': {
            qsizetype next = i + 1;
            while (next < json.size() && isSpace(json[next]))
                ++next;
            out += c;
            if (next < json.size() && json[next] == (c == '{' ? '}' : ']')) {
                out += json[next]; // an empty one stays on its line
                i = next;
            } else {
                newLine(out, ++depth);
            }
            break;
        }
        case '}':
        case ']':
            newLine(out, --depth);
            out += c;
            break;
        case ',':
            out += c;
            newLine(out, depth);
            break;
        case ':':
            out += ": ";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString PayloadText::lines(const QByteArray &payload)
{
    const QString text = QString::fromUtf8(payload);
    QStringList lines;
    qsizetype from = 0;
    while (from <= text.size() && lines.size() < mostLines) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        qsizetype length = end - from;
        if (length > 0 && text[from + length - 1] == u'\r')
            --length;
        QString line = text.mid(from, length);
        line.replace(u'\t', QLatin1String("    "));
        lines += escapedForDisplay(line, line.size());
        from = end + 1;
    }
    if (from < text.size())
        lines += QString(QChar(0x2026));
    return lines.join(u'\n');
}

} // namespace Runnel
