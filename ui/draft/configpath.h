// SPDX-License-Identifier: Apache-2.0
// A place in a configuration document.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace Runnel {

/// Steps from the document's root: a member by its key, an element of a list by its number, or by
/// the "name" it carries, which stays the same when others come and go.
class ConfigPath
{
public:
    struct Step
    {
        enum class Kind { Key, Index, Named };

        Kind kind = Kind::Key;
        QString name; ///< of Key and Named
        qsizetype index = 0;

        friend bool operator==(const Step &, const Step &) = default;
    };

    ConfigPath() = default; ///< the root
    ConfigPath(std::initializer_list<const char *> keys);

    ConfigPath key(const QString &name) const;
    ConfigPath key(const char *name) const { return key(QString::fromLatin1(name)); }
    ConfigPath index(qsizetype number) const;
    ConfigPath named(const QString &name) const;

    bool isEmpty() const { return m_steps.empty(); }
    const std::vector<Step> &steps() const { return m_steps; }
    bool startsWith(const ConfigPath &other) const; ///< true, too, when they are the same

    /// What stands there; undefined when nothing does.
    QJsonValue in(const QJsonValue &document) const;
    /// Puts `value` there, and objects and lists on the way where there are none; a named element
    /// that is missing is appended with its name. An undefined value takes away what stands there;
    /// what held it stays, though it may be empty then.
    void put(QJsonObject &document, const QJsonValue &value) const;

    /// For people: "devices[camera-01].endpoints.events.address".
    QString toString() const;
    /// As a ConfigProblem of that document names the place: with numbers in the place of names.
    /// Empty when a named element is not there.
    QString asProblemPath(const QJsonObject &document) const;

    friend bool operator==(const ConfigPath &, const ConfigPath &) = default;

private:
    std::vector<Step> m_steps;
};

/// The number of the element of that name; -1 when there is none.
qsizetype indexOfNamed(const QJsonArray &array, const QString &name);

} // namespace Runnel
