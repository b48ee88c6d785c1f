// SPDX-License-Identifier: Apache-2.0
// Typed reading with the place of every problem.
#include "config/objectreader.h"

#include "base/escape.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

/// Edits that make one word of the other (Levenshtein); both are short.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            const bool same = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            row[size_t(j)] =
                std::min({above + 1, row[size_t(j - 1)] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The known word that was probably meant; empty when none is near.
QString nearest(const QString &given, const QStringList &known)
{
    if (given.size() > 64)
        return {};
    QString best;
    qsizetype distance = std::max<qsizetype>(2, given.size() / 3) + 1;
    for (const QString &word : known) {
        const qsizetype d = editDistance(given, word);
        if (d < distance) {
            distance = d;
            best = word;
        }
    }
    return best;
}

QString shown(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

ObjectReader::ObjectReader(const JsonValue &value, const QString &path, ConfigProblems &problems)
    : m_value(value)
    , m_path(path)
    , m_problems(problems)
{
    if (value.kind != JsonValue::Kind::Object)
        problem(QStringLiteral("an object { … } is expected here, not %1").arg(value.kindName()));
    // Two members of one name: which one counts differs between readers, so neither may.
    QSet<QString> seen;
    for (const JsonValue::Member &member : value.members) {
        if (m_problems.isFull())
            break;
        if (seen.contains(member.name))
            m_problems.add(member.offset, pathOf(member.name),
                           QStringLiteral("this key stands here twice; keep one"));
        seen.insert(member.name);
    }
}

void ObjectReader::finish()
{
    for (const JsonValue::Member &member : m_value.members) {
        if (m_known.contains(member.name))
            continue;
        if (m_problems.isFull())
            break;
        const QString meant = nearest(member.name, m_known);
        QString message = QStringLiteral("there is no such key here; ");
        if (!meant.isEmpty())
            message += QStringLiteral("did you mean \"%1\"? ").arg(meant);
        message += QStringLiteral("Known are: ") + m_known.join(QStringLiteral(", "));
        m_problems.add(member.offset, pathOf(member.name), message);
    }
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ObjectReader::problem(const QString &message) const
{
    m_problems.add(m_value.offset, m_path, message);
}

void ObjectReader::problem(const char *key, const QString &message) const
{
    const JsonValue *value = m_value.find(QLatin1String(key));
    problemAt(value ? value->offset : m_value.offset, key, message);
}

void ObjectReader::problemAt(qsizetype offset, const char *key, const QString &message) const
{
    m_problems.add(offset, pathOf(QLatin1String(key)), message);
}

const JsonValue *ObjectReader::member(const char *key)
{
    if (const QString name = QLatin1String(key); !m_known.contains(name))
        m_known << name;
    return m_value.find(QLatin1String(key));
}

const JsonValue *ObjectReader::required(const char *key, const QString &why)
{
    const JsonValue *value = member(key);
    if (!value && m_value.kind == JsonValue::Kind::Object)
        problem(key, QStringLiteral("this key is missing; ") + why);
    return value;
}

const JsonValue *ObjectReader::typed(const char *key, JsonValue::Kind kind)
{
    const JsonValue *value = member(key);
    if (!value || value->kind == kind)
        return value;
    JsonValue expected;
    expected.kind = kind;
    problem(key,
            QStringLiteral("this must be %1, not %2").arg(expected.kindName(), value->kindName()));
    return nullptr;
}

const JsonValue *ObjectReader::object(const char *key)
{
    return typed(key, JsonValue::Kind::Object);
}

const JsonValue *ObjectReader::array(const char *key)
{
    return typed(key, JsonValue::Kind::Array);
}

QString ObjectReader::string(const char *key, const QString &fallback)
{
    const JsonValue *value = typed(key, JsonValue::Kind::String);
    return value ? value->string : fallback;
}

QString ObjectReader::name(const char *key)
{
    const JsonValue *value = typed(key, JsonValue::Kind::String);
    if (!value)
        return {};
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (value->string.trimmed().isEmpty())
        problem(key, QStringLiteral("a name must not be empty"));
    else if (value->string.size() > 256)
        problem(key, QStringLiteral("a name has at most 256 characters"));
    else if (std::any_of(value->string.begin(), value->string.end(), isControl))
        problem(key, QStringLiteral("a name must not contain control characters"));
    return value->string;
}

bool ObjectReader::boolean(const char *key, bool fallback)
{
    const JsonValue *value = typed(key, JsonValue::Kind::Boolean);
    return value ? value->boolean : fallback;
}

qint64 ObjectReader::integer(const char *key, qint64 fallback, qint64 lowest, qint64 highest)
{
    const JsonValue *value = typed(key, JsonValue::Kind::Number);
    if (!value)
        return fallback;
    bool isInteger = false;
    const qint64 number = value->number.toLongLong(&isInteger);
    if (isInteger && number >= lowest && number <= highest)
        return number;
    problem(key,
            QStringLiteral("this must be a whole number from %1 to %2").arg(lowest).arg(highest));
    return fallback;
}

double ObjectReader::number(const char *key, double fallback, double lowest, double highest)
{
    const JsonValue *value = typed(key, JsonValue::Kind::Number);
    if (!value)
        return fallback;
    bool isNumber = false;
    const double number = value->number.toDouble(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    problem(
        key,
        QStringLiteral("this must be a number from %1 to %2").arg(shown(lowest), shown(highest)));
    return fallback;
}

std::chrono::milliseconds ObjectReader::seconds(const char *key, std::chrono::milliseconds fallback,
                                                double lowest, double highest)
{
    const double given = number(key, double(fallback.count()) / 1000, lowest, highest);
    return std::chrono::milliseconds(std::llround(given * 1000));
}

QString ObjectReader::absolutePath(const char *key)
{
    QString path = string(key);
    if (!path.isEmpty() && !QDir::isAbsolutePath(path))
        problem(key, QStringLiteral("a path must be absolute: a service has no current directory"));
    return path;
}

bool ObjectReader::checkReference(const SecretRef &reference, const JsonValue &value,
                                  const QString &path) const
{
    static const QRegularExpression variable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    QString wrong;
    if (reference.source == SecretSource::File && !QDir::isAbsolutePath(reference.name))
        wrong = QStringLiteral("the path behind \"file:\" must be absolute");
    else if (reference.source == SecretSource::Credential &&
             (reference.name.contains(u'/') || reference.name.startsWith(u'.')))
        wrong = QStringLiteral("behind \"credential:\" stands the name of a file in "
                               "$CREDENTIALS_DIRECTORY, without / and not hidden");
    else if (reference.source == SecretSource::Environment &&
             !variable.match(reference.name).hasMatch())
        wrong = QStringLiteral("behind \"env:\" stands the name of an environment variable");
    if (wrong.isEmpty())
        return true;
    m_problems.add(value.offset, path, wrong);
    return false;
}

SecretRef ObjectReader::secretIn(const JsonValue &value, const QString &path) const
{
    const auto reference =
        value.kind == JsonValue::Kind::String ? SecretRef::parse(value.string) : std::nullopt;
    if (!reference) {
        // Whatever stands here may be the secret itself: it is not shown.
        m_problems.add(value.offset, path,
                       QStringLiteral("a reference to a secret is expected: keychain:NAME, "
                                      "credential:NAME, file:PATH or env:NAME. A secret must not "
                                      "stand in this file; what stands here is not shown"));
        return {};
    }
    return checkReference(*reference, value, path) ? *reference : SecretRef{};
}

PlainOrSecret ObjectReader::plainOrSecretIn(const JsonValue &value, const QString &path) const
{
    if (value.kind != JsonValue::Kind::String) {
        m_problems.add(value.offset, path,
                       QStringLiteral("this must be a string, not %1").arg(value.kindName()));
        return {};
    }
    const auto reference = SecretRef::parse(value.string);
    if (!reference)
        return {value.string, {}};
    return checkReference(*reference, value, path) ? PlainOrSecret{{}, *reference}
                                                   : PlainOrSecret{};
}

SecretRef ObjectReader::secret(const char *key)
{
    const JsonValue *value = member(key);
    return value ? secretIn(*value, pathOf(QLatin1String(key))) : SecretRef{};
}

PlainOrSecret ObjectReader::plainOrSecret(const char *key)
{
    const JsonValue *value = member(key);
    return value ? plainOrSecretIn(*value, pathOf(QLatin1String(key))) : PlainOrSecret{};
}

PlainOrSecret ObjectReader::pathOrSecret(const char *key)
{
    PlainOrSecret given = plainOrSecret(key);
    if (!given.plain.isEmpty() && !QDir::isAbsolutePath(given.plain)) {
        problem(key, QStringLiteral("this must be an absolute path or a reference such as "
                                    "credential:NAME"));
        return {};
    }
    return given;
}

QString ObjectReader::notAmong(const QString &given, const QStringList &known)
{
    const QString meant = nearest(given, known);
    QString message =
        QStringLiteral("\"%1\" is not known here; ").arg(escapedForDisplay(given, 40));
    if (!meant.isEmpty())
        message += QStringLiteral("did you mean \"%1\"? ").arg(meant);
    return message + QStringLiteral("One of: ") + known.join(QStringLiteral(", "));
}

} // namespace Runnel
