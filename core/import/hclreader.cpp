// SPDX-License-Identifier: Apache-2.0
// By recursive descent, at most JsonParser::maximumDepth deep.
#include "import/hclreader.h"

#include <QList>
#include <QStringDecoder>

namespace Runnel {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One run over the text; the first error ends it.
class Run
{
public:
    explicit Run(const QByteArray &text)
        : m_text(text)
    {}

    JsonError read(JsonValue &document);

private:
    bool fail(qsizetype at, const QString &message);
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
    }
    bool startsWith(QByteArrayView what) const
    {
        return QByteArrayView(m_text).sliced(m_at).startsWith(what);
    }
    bool skipSpace(bool lines);
    bool skipComment();
    bool readMembers(JsonValue &object, char close, int depth);
    bool readName(QString &name);
    bool readValue(JsonValue &value, int depth);
    bool readList(JsonValue &list, int depth);
    bool readNumber(JsonValue &number);
    bool readWord(JsonValue &value);
    bool readString(QString &text);
    bool readEscape(QByteArray &out);
    bool readHereDocument(QString &text);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    JsonError m_error;
};

bool Run::fail(qsizetype at, const QString &message)
{
    if (m_error.offset < 0)
        m_error = {std::min(at, m_text.size()), message};
    return false;
}

bool Run::skipComment()
{
    if (peek() == '#' || startsWith("//")) {
        while (!atEnd() && peek() != '\n')
            ++m_at;
        return true;
    }
    const qsizetype end = m_text.indexOf("*/", m_at + 2);
    if (end < 0)
        return fail(m_at, QStringLiteral("this comment has no end"));
    m_at = end + 2;
    return true;
}

/// Over spaces and comments; over ends of lines only when `lines`.
bool Run::skipSpace(bool lines)
{
    while (!atEnd()) {
        const char c = peek();
        if (c == ' ' || c == '\t' || c == '\r' || (c == '\n' && lines)) {
            ++m_at;
        } else if (c == '#' || startsWith("//") || startsWith("/*")) {
            if (!skipComment())
                return false;
        } else {
            break;
        }
    }
    return true;
}

/// `name = value` or `name : value`, each ended by a comma or an end of line, up to `close` ('\0':
/// the end of the text).
bool Run::readMembers(JsonValue &object, char close, int depth)
{
    for (;;) {
        if (!skipSpace(true))
            return false;
        if (atEnd()) {
            return close == '\0' || fail(object.offset, QStringLiteral("this { has no }"));
        }
        if (close != '\0' && peek() == close) {
            ++m_at;
            return true;
        }
        JsonValue::Member member;
        member.offset = m_at;
        if (!readName(member.name) || !skipSpace(false))
            return false;
        if (peek() == '{' && close == '\0')
            return fail(m_at, QStringLiteral("a block does not belong here: a variable file holds "
                                             "only lines of the form name = value"));
        if (peek() != '=' && !(peek() == ':' && close != '\0'))
            return fail(m_at, QStringLiteral("a = is missing behind \"%1\"").arg(member.name));
        ++m_at;
        if (!skipSpace(close != '\0') || !readValue(member.value, depth) || !skipSpace(false))
            return false;
        object.members.push_back(std::move(member));
        if (atEnd() || peek() == '\n' || (close != '\0' && peek() == close))
            continue;
        if (peek() != ',' || close == '\0')
            return fail(m_at, QStringLiteral("the line should end here; values are literals, "
                                             "nothing is computed"));
        ++m_at;
    }
}

bool Run::readName(QString &name)
{
    if (peek() == '"') {
        ++m_at;
        return readString(name);
    }
    if (!isLetter(peek()))
        return fail(m_at, QStringLiteral("a name should stand here"));
    const qsizetype begin = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == '-')
        ++m_at;
    name = QString::fromUtf8(m_text.sliced(begin, m_at - begin));
    return true;
}

bool Run::readValue(JsonValue &value, int depth)
{
    if (depth > JsonParser::maximumDepth)
        return fail(
            m_at,
            QStringLiteral("this is nested deeper than %1 levels").arg(JsonParser::maximumDepth));
    value.offset = m_at;
    const char c = peek();
    if (c == '"') {
        value.kind = JsonValue::Kind::String;
        ++m_at;
        return readString(value.string);
    }
    if (startsWith("<<")) {
        value.kind = JsonValue::Kind::String;
        return readHereDocument(value.string);
    }
    if (c == '[')
        return readList(value, depth);
    if (c == '{') {
        value.kind = JsonValue::Kind::Object;
        ++m_at;
        return readMembers(value, '}', depth + 1);
    }
    if (isDigit(c) || (c == '-' && isDigit(peek(1))))
        return readNumber(value);
    if (isLetter(c))
        return readWord(value);
    return fail(m_at, QStringLiteral("a value should stand here"));
}

bool Run::readList(JsonValue &list, int depth)
{
    list.kind = JsonValue::Kind::Array;
    ++m_at;
    for (;;) {
        if (!skipSpace(true))
            return false;
        if (atEnd())
            return fail(list.offset, QStringLiteral("this [ has no ]"));
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        JsonValue item;
        if (!readValue(item, depth + 1) || !skipSpace(true))
            return false;
        list.items.push_back(std::move(item));
        if (peek() == ',')
            ++m_at;
        else if (!atEnd() && peek() != ']')
            return fail(m_at, QStringLiteral("a comma or ] is missing here"));
    }
}

bool Run::readNumber(JsonValue &number)
{
    const qsizetype begin = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > first;
    };
    if (peek() == '-')
        ++m_at;
    digits();
    if (peek() == '.' && isDigit(peek(1))) {
        ++m_at;
        digits();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!digits())
            return fail(m_at, QStringLiteral("this number has no end"));
    }
    number.kind = JsonValue::Kind::Number;
    number.number = m_text.sliced(begin, m_at - begin);
    return true;
}

bool Run::readWord(JsonValue &value)
{
    const qsizetype begin = m_at;
    QString word;
    if (!readName(word))
        return false;
    if (word == QLatin1String("null"))
        return true;
    if (word != QLatin1String("true") && word != QLatin1String("false"))
        return fail(begin, QStringLiteral("\"%1\" would have to be computed; write its value here, "
                                          "in quotes when it is a text")
                               .arg(word.left(64)));
    value.kind = JsonValue::Kind::Boolean;
    value.boolean = word == QLatin1String("true");
    return true;
}

/// Behind the opening quotes.
bool Run::readString(QString &text)
{
    const qsizetype begin = m_at - 1;
    QByteArray bytes;
    for (;;) {
        if (atEnd() || peek() == '\n')
            return fail(begin, QStringLiteral("this text has no closing quotes"));
        const char c = peek();
        if (c == '"')
            break;
        if ((c == '$' || c == '%') && peek(1) == '{')
            return fail(m_at, QStringLiteral("%1{ would have to be computed; a variable file holds "
                                             "literal values only")
                                  .arg(QLatin1Char(c)));
        if ((c == '$' || c == '%') && peek(1) == c && peek(2) == '{') {
            bytes += c;
            bytes += '{';
            m_at += 3;
        } else if (c == '\\') {
            if (!readEscape(bytes))
                return false;
        } else {
            bytes += c;
            ++m_at;
        }
    }
    ++m_at;
    text = QString::fromUtf8(bytes);
    return true;
}

bool Run::readEscape(QByteArray &out)
{
    const char kind = peek(1);
    static constexpr std::pair<char, char> simple[] = {
        {'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'"', '"'}, {'\\', '\\'}};
    for (const auto &[name, meaning] : simple) {
        if (kind == name) {
            out += meaning;
            m_at += 2;
            return true;
        }
    }
    const qsizetype length = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    bool ok = false;
    const uint code = length > 0 && m_at + 2 + length <= m_text.size()
                          ? m_text.sliced(m_at + 2, length).toUInt(&ok, 16)
                          : 0;
    if (!ok || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return fail(m_at,
                    QStringLiteral("this is no escape of a text: \\n \\r \\t \\\" \\\\ \\uNNNN "
                                   "\\UNNNNNNNN"));
    const char32_t character = code;
    out += QString::fromUcs4(&character, 1).toUtf8();
    m_at += 2 + length;
    return true;
}

/// From << on; with <<- the indentation that all lines have goes.
bool Run::readHereDocument(QString &text)
{
    const qsizetype begin = m_at;
    m_at += 2;
    const bool flush = peek() == '-';
    if (flush)
        ++m_at;
    QString mark;
    if (!isLetter(peek()) || !readName(mark))
        return fail(begin, QStringLiteral("a name should follow <<"));
    while (peek() == '\r')
        ++m_at;
    if (peek() != '\n')
        return fail(m_at, QStringLiteral("the line should end here"));
    ++m_at;
    QList<QByteArray> lines;
    for (;;) {
        if (atEnd())
            return fail(begin, QStringLiteral("the line \"%1\" that would end this text is missing")
                                   .arg(mark.left(64)));
        qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0)
            end = m_text.size();
        QByteArray line = m_text.sliced(m_at, end - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed() == mark.toUtf8()) {
            m_at = end; // the end of the line ends the member, too
            break;
        }
        if (line.contains("${") || line.contains("%{"))
            return fail(m_at, QStringLiteral("${ would have to be computed; a variable file holds "
                                             "literal values only"));
        lines.push_back(line);
        m_at = std::min(end + 1, m_text.size());
    }
    qsizetype indent = flush ? m_text.size() : 0;
    for (const QByteArray &line : std::as_const(lines)) {
        qsizetype spaces = 0;
        while (spaces < line.size() && (line.at(spaces) == ' ' || line.at(spaces) == '\t'))
            ++spaces;
        if (spaces < line.size())
            indent = std::min(indent, spaces);
    }
    QByteArray bytes;
    for (const QByteArray &line : std::as_const(lines))
        bytes += line.mid(std::min(indent, line.size())) + '\n';
    text = QString::fromUtf8(bytes);
    return true;
}

JsonError Run::read(JsonValue &document)
{
    if (m_text.size() > JsonParser::maximumBytes)
        return {JsonParser::maximumBytes, QStringLiteral("the file is larger than 16 MiB")};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(m_text);
    if (decoder.hasError())
        return {0, QStringLiteral("the file is not UTF-8")};
    if (startsWith("\xef\xbb\xbf"))
        m_at = 3;
    document = {};
    document.kind = JsonValue::Kind::Object;
    readMembers(document, '\0', 1);
    return m_error;
}

} // namespace

JsonError HclReader::parse(const QByteArray &text, JsonValue &value)
{
    return Run(text).read(value);
}

} // namespace Runnel
