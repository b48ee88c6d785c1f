# SPDX-License-Identifier: Apache-2.0
"""The core's sentences, out of its sources, for the panel's phrase book.

The core speaks English: into logs, the status and the panel. Whatever it may say is listed in
ui/text/corephrases.cpp, from where the catalogues take it. Here the sources are read: literals
that look like words, joined with what stands beside them by `+`, where everything that is not a
literal becomes a placeholder.
"""
import re
from pathlib import Path

LIST = Path("ui/text/corephrases.cpp")

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      |(?P<raw>(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<inside>.*?)\)(?P=delimiter)")
      |(?P<string>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*")
      |(?P<char>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
      |(?P<directive>^[ \t]*\#(?:[^\n\\]|\\.|\\\n)*)
      |(?P<word>[A-Za-z_]\w*)
      |(?P<number>\d[\w.']*)
      |(?P<space>\s+)
      |(?P<sign>\+=|->|::|<<|>>|&&|\|\||[=!<>]=|.)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
OPENING, CLOSING = "([{", ")]}"
# Where an expression that is added up begins or ends.
EDGES = {",", ";", "?", ":", "=", "+=", "return", "<<", ">>", "&&", "||", "==", "!=", "<=", ">="}
WRAPPERS = {"QStringLiteral", "QLatin1String", "QString", "QLatin1StringView", "tr"}
LOGGING = {"qCDebug", "qCInfo", "qCWarning", "qCCritical", "qDebug", "qInfo", "qWarning", "qCritical"}
PLACEHOLDER = re.compile(r"%(\d{1,2})")
# Not sentences, although they look like it.
DATABASE = re.compile(
    r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|COMMIT|ROLLBACK|ALTER|VACUUM|WITH"
    r"|ATTACH|DETACH|WHERE|AND|ORDER|FROM|REPLACE|VALUES|ON CONFLICT|UNION|LEFT|JOIN|SET|LIMIT)\b"
    r"|\?[\d#]|number, at,|family = "
)
FORMATS = re.compile(r"^[\[\]ds:., hmszyMdHt%'TZ0-9+-]*$")
TECHNICAL = {
    "ddd MMM d HH:mm:ss yyyy",
    "StreamPool undertaker",
    "Basic %1",
    "Bearer %1",
    "libmosquitto %1.%2.%3",
    # What other programs say, looked for in their words.
    "No required SSL certificate",
    "SSL certificate error",
    "plain HTTP request was sent to HTTPS port",
    "wrong version number",
    "http request",
    "packet length too long",
    "alert protocol version",
    "unsupported protocol",
    "version too low",
    "certificate required",
    "alert bad certificate",
    "alert unknown ca",
    "alert certificate unknown",
}


class Token:
    def __init__(self, kind, text, value=None):
        self.kind, self.text, self.value = kind, text, value


def unescaped(literal):
    simple = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "'": "'", "\\": "\\"}

    def one(match):
        code = match.group(1)
        if code[0] in "xuU":
            return chr(int(code[1:], 16))
        return simple.get(code, code)

    return re.sub(r"\\(x[0-9a-fA-F]+|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)", one, literal)


def tokens_of(text):
    tokens = []
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "inside" or kind == "delimiter":
            kind = "raw"
        if match.group("comment") or match.group("space") or match.group("directive"):
            continue
        if match.group("raw"):
            token = Token("string", match.group("raw"), match.group("inside"))
        elif match.group("string"):
            body = match.group("string")
            token = Token("string", body, unescaped(body[body.index('"') + 1 : -1]))
        elif match.group("char"):
            body = match.group("char")
            token = Token("char", body, unescaped(body[body.index("'") + 1 : -1]))
        else:
            token = Token(kind, match.group(0))
        if token.kind == "string" and tokens and tokens[-1].kind == "string":
            tokens[-1] = Token("string", tokens[-1].text, tokens[-1].value + token.value)
        else:
            tokens.append(token)
    return tokens


def ends_of(tokens, at):
    """The expression round the token `at` that is added up: from, to (behind its end)."""
    begin = at
    while begin > 0:
        text = tokens[begin - 1].text if tokens[begin - 1].kind != "string" else "literal"
        if text in CLOSING and len(text) == 1:
            depth = 0
            while begin > 0:
                begin -= 1
                if tokens[begin].kind == "sign" and tokens[begin].text in CLOSING:
                    depth += 1
                elif tokens[begin].kind == "sign" and tokens[begin].text in OPENING:
                    depth -= 1
                    if depth == 0:
                        break
            continue
        if text in EDGES or (text in OPENING and len(text) == 1):
            break
        begin -= 1
    end = at
    depth = 0
    while end < len(tokens):
        token = tokens[end]
        if token.kind == "sign" and token.text in OPENING:
            depth += 1
        elif token.kind == "sign" and token.text in CLOSING:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and token.kind != "string" and token.text in EDGES:
            break
        end += 1
    return begin, end


def split(tokens, sign):
    """`tokens` at every `sign` outside brackets."""
    parts, depth = [[]], 0
    for token in tokens:
        if token.kind == "sign" and token.text in OPENING:
            depth += 1
        elif token.kind == "sign" and token.text in CLOSING:
            depth -= 1
        if depth == 0 and token.kind == "sign" and token.text == sign:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def plain(tokens):
    return "".join(
        (" " if i and token.kind == "word" and tokens[i - 1].kind == "word" else "") + token.text
        for i, token in enumerate(tokens)
    )


def literal_of(operand):
    """The literal of an operand and what fills it: text, [arguments]; None for anything else."""
    tokens = list(operand)
    text = None
    if tokens and tokens[0].kind in ("string", "char"):
        text, tokens = tokens[0].value, tokens[1:]
    elif (
        len(tokens) >= 4
        and tokens[0].text in WRAPPERS
        and tokens[1].text == "("
        and tokens[2].kind in ("string", "char")
        and tokens[3].text == ")"
    ):
        text, tokens = tokens[2].value, tokens[4:]
    if text is None:
        return None
    arguments = []
    while len(tokens) >= 3 and tokens[0].text == "." and tokens[1].text == "arg":
        depth = 0
        for end, token in enumerate(tokens[2:], 2):
            depth += (token.text in OPENING) - (token.text in CLOSING) if token.kind == "sign" else 0
            if depth == 0:
                break
        inner = tokens[3:end]
        for argument in split(inner, ","):
            arguments.append(plain(argument))
        tokens = tokens[end + 1 :]
    return text, arguments


def phrase_at(tokens, at):
    """The phrase of which the literal at `at` is a part: text, hint."""
    # Out of its wrapper first.
    start = at
    if at >= 2 and tokens[at - 1].text == "(" and tokens[at - 2].text in WRAPPERS:
        start = at - 2
    begin, end = ends_of(tokens, start)
    operands = split(tokens[begin:end], "+")
    text, hints, number = "", [], 0
    for operand in operands:
        literal = literal_of(operand)
        if literal is None:
            number += 1
            text += f"%{number}"
            hints.append((number, plain(operand)))
            continue
        words, arguments = literal
        used = sorted({int(n) for n in PLACEHOLDER.findall(words)})
        renamed = {old: number + rank for rank, old in enumerate(used, 1)}
        text += PLACEHOLDER.sub(lambda match: f"%{renamed[int(match.group(1))]}", words)
        for old in used:
            if old <= len(arguments):
                hints.append((renamed[old], arguments[old - 1]))
        number += len(used)
    appended = begin > 0 and tokens[begin - 1].text == "+="
    return text, hints, appended


def is_words(text):
    bare = PLACEHOLDER.sub("", text)
    if DATABASE.search(text) or FORMATS.match(text) or text in TECHNICAL or "\n" in text:
        return False
    # A word and a space: keys, names and paths have none.
    return bool(re.search(r"[A-Za-z]{2,} |[ ][A-Za-z]{2,}", bare)) and len(
        re.findall(r"[A-Za-z]", bare)
    ) >= 5


def phrases_of(text):
    """Phrases and hints of one source file, in its order."""
    tokens = tokens_of(text)
    statement = ""
    found = {}
    for at, token in enumerate(tokens):
        if at == 0 or tokens[at - 1].text in (";", "{", "}"):
            statement = token.text
        if token.kind == "word" and token.text in LOGGING:
            statement = token.text
        if token.kind != "string" or statement in LOGGING or statement == "static_assert":
            continue
        if not is_words(token.value):
            continue
        phrase, hints, appended = phrase_at(tokens, at)
        stripped = phrase.strip()
        # What continues a sentence begins with the sentence.
        if (appended and not stripped[:1].isupper()) or stripped[:1] in ",;.:":
            space = " " if phrase[:1].isspace() else ""
            stripped = PLACEHOLDER.sub(lambda match: f"%{int(match.group(1)) + 1}", stripped)
            hints = [(1, "what came before")] + [(number + 1, hint) for number, hint in hints]
            stripped = "%1" + space + stripped
        if is_words(stripped):
            found.setdefault(stripped, ", ".join(f"%{n}: {hint[:60]}" for n, hint in hints))
    return found


def all_phrases(root):
    """Of every file of the core: {phrase: (file, hint)}, in a stable order."""
    found = {}
    core = Path(root) / "core"
    for path in sorted(core.rglob("*")):
        if path.suffix in (".cpp", ".h"):
            for phrase, hint in phrases_of(path.read_text(encoding="utf-8")).items():
                found.setdefault(phrase, (path.relative_to(root).as_posix(), hint))
    return found


def as_literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def written(root):
    lines = [
        "// SPDX-License-Identifier: Apache-2.0",
        "// Every sentence of the core. Written by `translations/catalogue update`; not by hand.",
        '#include "text/corephrases.h"',
        "",
        "#include <QtGlobal>",
        "",
        "namespace Runnel {",
        "",
        "// clang-format off",
        "const std::vector<const char *> &corePhrases()",
        "{",
        "    static const std::vector<const char *> phrases{",
    ]
    last = ""
    for phrase, (file, hint) in all_phrases(root).items():
        if file != last:
            lines.append(f"        // {file}")
            last = file
        if hint:
            lines.append(f"        //: {hint}")
        lines.append(f'        QT_TRANSLATE_NOOP("Core", {as_literal(phrase)}),')
    lines += ["    };", "    return phrases;", "}", "// clang-format on", "", "} // namespace Runnel", ""]
    return "\n".join(lines)


def write(root):
    (Path(root) / LIST).write_text(written(root), encoding="utf-8")


def missing(root):
    """Phrases of the sources that are not in the list."""
    listed = (Path(root) / LIST).read_text(encoding="utf-8")
    return [phrase for phrase in all_phrases(root) if f'"Core", {as_literal(phrase)})' not in listed]
