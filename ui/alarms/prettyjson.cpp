// SPDX-License-Identifier: Apache-2.0
// Not through a tree of values: that sorts names and rounds numbers.
#include "alarms/prettyjson.h"

#include "base/escape.h"

#include <QJsonDocument>
#include <QStringList>

namespace Runnel {

namespace {

constexpr int mostLines = 5'000;
constexpr int longestLine = 2'000;
constexpr int deepestIndent = 40;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray laidOut(const QByteArray &json)
{
    QByteArray out;
    int depth = 0;
    bool inString = false;
    const auto breakLine = [&] {
        out += '\n';
        out += QByteArray(2 * std::min(depth, deepestIndent), ' ');
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            out += c;
            if (c == '\\' && at + 1 < json.size())
                out += json[++at];
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
            out += c;
        } else if (c == '{' || c == '[') {
            out += c;
            qsizetype next = at + 1;
            while (next < json.size() && isSpace(json[next]))
                ++next;
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                at = next;
                continue;
            }
            ++depth;
            breakLine();
        } else if (c == '}' || c == ']') {
            --depth;
            breakLine();
            out += c;
        } else if (c == ',') {
            out += c;
            breakLine();
        } else if (c == ':') {
            out += ": ";
        } else if (!isSpace(c)) {
            out += c;
        }
    }
    return out;
}

} // namespace

QString prettyJson(const QByteArray &utf8)
{
    QJsonParseError error;
    QJsonDocument::fromJson(utf8, &error);
    const bool isJson = error.error == QJsonParseError::NoError;
    QStringList lines;
    for (const QByteArray &line : (isJson ? laidOut(utf8) : utf8).split('\n')) {
        if (lines.size() >= mostLines) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(escapedForDisplay(line, longestLine));
    }
    return lines.join(u'\n');
}

} // namespace Runnel
