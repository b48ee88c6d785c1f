// SPDX-License-Identifier: Apache-2.0
// A JSON document as a tree in which every value knows where it stands in the text.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace Runnel {

/// One value of a document; objects keep their members in the order of the text, duplicates
/// included.
struct JsonValue
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    struct Member;

    Kind kind = Kind::Null;
    qsizetype offset = 0; ///< of its first byte in the text
    bool boolean = false;
    QByteArray number; ///< as written
    QString string;
    std::vector<JsonValue> items;
    std::vector<Member> members;

    const JsonValue *find(QLatin1String key) const; ///< the first of that name, or null
    QString kindName() const;                       ///< "a string", "an object" …
};

struct JsonValue::Member
{
    QString name;
    qsizetype offset = 0; ///< of the name
    JsonValue value;
};

/// Where a document is no JSON.
struct JsonError
{
    qsizetype offset = -1; ///< -1: there is no error
    QString message;
};

/// Reads one RFC 8259 value of valid UTF-8. A byte order mark in front is tolerated. Refuses
/// more than `maximumBytes` and deeper nesting than `maximumDepth`. Never recurses by the depth
/// of the text while parsing; the tree it makes is at most `maximumDepth` deep.
class JsonParser
{
public:
    static constexpr qsizetype maximumBytes = 16 * 1024 * 1024;
    static constexpr int maximumDepth = 32;

    /// The error's offset is -1 on success; `value` is then complete.
    static JsonError parse(const QByteArray &text, JsonValue &value);
};

} // namespace Runnel
