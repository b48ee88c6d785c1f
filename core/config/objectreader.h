// SPDX-License-Identifier: Apache-2.0
// Takes the members of one JSON object by name and type, and tells what does not fit.
#pragma once

#include "config/configproblem.h"
#include "config/jsonvalue.h"
#include "config/secretref.h"

#include <chrono>
#include <initializer_list>
#include <optional>

namespace Runnel {

/// Every getter answers the default when the member is absent or wrong; what is wrong has been
/// told then. finish() tells the members nobody asked for, so ask for all before.
class ObjectReader
{
public:
    template<typename Enum>
    using Choices = std::initializer_list<std::pair<const char *, Enum>>;

    /// `value` must be an object; when it is not, that is told and it counts as an empty one.
    ObjectReader(const JsonValue &value, const QString &path, ConfigProblems &problems);

    void finish();
    bool has(const char *key) { return member(key) != nullptr; }
    const JsonValue *member(const char *key); ///< null when absent; counts as asked for
    const JsonValue *required(const char *key, const QString &why);
    const JsonValue *object(const char *key); ///< null when absent or told to be no object
    const JsonValue *array(const char *key);

    QString string(const char *key, const QString &fallback = {});
    /// Not empty, at most 256 characters, no controls: what names something.
    QString name(const char *key);
    bool boolean(const char *key, bool fallback);
    qint64 integer(const char *key, qint64 fallback, qint64 lowest, qint64 highest);
    double number(const char *key, double fallback, double lowest, double highest);
    std::chrono::milliseconds seconds(const char *key, std::chrono::milliseconds fallback,
                                      double lowest, double highest);
    QString absolutePath(const char *key); ///< empty when absent
    SecretRef secret(const char *key);
    PlainOrSecret plainOrSecret(const char *key);
    PlainOrSecret pathOrSecret(const char *key);

    template<typename Enum>
    Enum choice(const char *key, Enum fallback, Choices<Enum> choices)
    {
        QStringList names;
        const JsonValue *value = typed(key, JsonValue::Kind::String);
        if (!value)
            return fallback;
        for (const auto &[text, chosen] : choices) {
            if (value->string == QLatin1String(text))
                return chosen;
            names << QLatin1String(text);
        }
        problem(key, notAmong(value->string, names));
        return fallback;
    }

    const JsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }
    QString pathOf(const QString &key) const;
    void problem(const QString &message) const;                  ///< about the object itself
    void problem(const char *key, const QString &message) const; ///< about a member, or its absence
    void problemAt(qsizetype offset, const char *key, const QString &message) const;
    ConfigProblems &problems() const { return m_problems; }

    /// Reads and checks a reference that stands in `value`; empty when it is none, told then.
    SecretRef secretIn(const JsonValue &value, const QString &path) const;
    PlainOrSecret plainOrSecretIn(const JsonValue &value, const QString &path) const;
    static QString notAmong(const QString &given, const QStringList &known);

private:
    const JsonValue *typed(const char *key, JsonValue::Kind kind);
    bool checkReference(const SecretRef &reference, const JsonValue &value,
                        const QString &path) const;

    const JsonValue &m_value;
    QString m_path;
    ConfigProblems &m_problems;
    QStringList m_known;
};

} // namespace Runnel
