// SPDX-License-Identifier: Apache-2.0
// Builds the tree from RapidJSON's iterative reader.
#include "config/jsonvalue.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace Runnel {

namespace {

/// RapidJSON tells a handler what it read but not where it began; between the end of the last
/// token and the beginning of this one stands nothing but white space, commas and colons.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    TreeBuilder(const QByteArray &text, const rapidjson::MemoryStream &input, qsizetype origin,
                JsonValue &root)
        : m_text(text)
        , m_input(input)
        , m_origin(origin)
        , m_end(origin)
        , m_root(root)
    {}

    bool Null() { return place(JsonValue::Kind::Null), true; }
    bool Bool(bool value)
    {
        place(JsonValue::Kind::Boolean).boolean = value;
        return true;
    }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        place(JsonValue::Kind::Number).number = QByteArray(digits, qsizetype(length));
        return true;
    }
    bool String(const char *utf8, rapidjson::SizeType length, bool)
    {
        place(JsonValue::Kind::String).string = QString::fromUtf8(utf8, qsizetype(length));
        return true;
    }
    bool Key(const char *utf8, rapidjson::SizeType length, bool)
    {
        m_open.back()->members.push_back(
            {QString::fromUtf8(utf8, qsizetype(length)), takeStart(), {}});
        return true;
    }
    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool StartArray() { return open(JsonValue::Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    qsizetype takeStart()
    {
        qsizetype start = m_end;
        while (start < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text[start]))
            ++start;
        m_end = m_origin + qsizetype(m_input.Tell());
        return start;
    }

    JsonValue &place(JsonValue::Kind kind)
    {
        JsonValue *value = &m_root;
        if (!m_open.empty() && m_open.back()->kind == JsonValue::Kind::Array)
            value = &m_open.back()->items.emplace_back();
        else if (!m_open.empty())
            value = &m_open.back()->members.back().value;
        value->kind = kind;
        value->offset = takeStart();
        return *value;
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() >= size_t(JsonParser::maximumDepth))
            return false;
        JsonValue &container = place(kind);
        ++m_end; // RapidJSON takes the bracket after it has told it
        // The pointer stays good: a container grows only when everything below it is closed.
        m_open.push_back(&container);
        return true;
    }

    bool close()
    {
        takeStart();
        ++m_end;
        m_open.pop_back();
        return true;
    }

    const QByteArray &m_text;
    const rapidjson::MemoryStream &m_input;
    qsizetype m_origin;
    qsizetype m_end; ///< behind the last token
    JsonValue &m_root;
    std::vector<JsonValue *> m_open;
};

QString describe(rapidjson::ParseErrorCode code, bool atEnd)
{
    if (atEnd && code != rapidjson::kParseErrorTermination)
        return QStringLiteral("the text ends too early; is the file complete?");
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return QStringLiteral("there is nothing here; the smallest configuration has \"mqtt\" and "
                              "\"devices\"");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return QStringLiteral("something follows the end of the configuration; remove it");
    case rapidjson::kParseErrorValueInvalid:
        return QStringLiteral("this is no JSON value (strings need double quotes; there are no "
                              "comments and no trailing commas)");
    case rapidjson::kParseErrorObjectMissName:
        return QStringLiteral("a key in double quotes is expected here (no comma before a }, no "
                              "comments)");
    case rapidjson::kParseErrorObjectMissColon:
        return QStringLiteral("a : is missing behind the key");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return QStringLiteral("a , or } is missing before this");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return QStringLiteral("a , or ] is missing before this");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return QStringLiteral("the \\u escape in this string is not complete");
    case rapidjson::kParseErrorStringEscapeInvalid:
        return QStringLiteral("there is no such \\ escape in JSON; write \\\\ for a backslash");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return QStringLiteral("the closing double quote of this string is missing");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return QStringLiteral(
            "a string here is not valid UTF-8, or has a control character or line "
            "break in it; save the file as UTF-8");
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return QStringLiteral("this is no JSON number");
    case rapidjson::kParseErrorTermination:
        return QStringLiteral("objects and lists are nested deeper than %1 levels")
            .arg(JsonParser::maximumDepth);
    default:
        return QStringLiteral("this is not JSON");
    }
}

} // namespace

const JsonValue *JsonValue::find(QLatin1String key) const
{
    for (const Member &member : members) {
        if (member.name == key)
            return &member.value;
    }
    return nullptr;
}

QString JsonValue::kindName() const
{
    switch (kind) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Boolean:
        return QStringLiteral("true or false");
    case Kind::Number:
        return QStringLiteral("a number");
    case Kind::String:
        return QStringLiteral("a string");
    case Kind::Array:
        return QStringLiteral("a list");
    case Kind::Object:
        break;
    }
    return QStringLiteral("an object");
}

JsonError JsonParser::parse(const QByteArray &text, JsonValue &value)
{
    if (text.size() > maximumBytes)
        return {0, QStringLiteral("the text is longer than %1 MiB").arg(maximumBytes >> 20)};
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return {0, QStringLiteral("the file is UTF-16; save it as UTF-8")};
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return {nul, QStringLiteral("there is a NUL byte here; is this a text file in UTF-8?")};
    const qsizetype origin = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const auto length = size_t(text.size() - origin);
    rapidjson::MemoryStream input(text.constData() + origin, length);
    TreeBuilder builder(text, input, origin, value);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNumbersAsStringsFlag;
    if (!reader.Parse<flags>(input, builder).IsError())
        return {};
    const auto at = std::min(origin + qsizetype(reader.GetErrorOffset()), text.size());
    const bool atEnd = QByteArrayView(text).sliced(at).trimmed().isEmpty() &&
                       reader.GetParseErrorCode() != rapidjson::kParseErrorDocumentEmpty;
    return {at, describe(reader.GetParseErrorCode(), atEnd)};
}

} // namespace Runnel
