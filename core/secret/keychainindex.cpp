// SPDX-License-Identifier: Apache-2.0
// One small JSON file, replaced as a whole.
#include "secret/keychainindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

namespace Runnel {

namespace {

using State = KeychainIndex::State;
using Entry = KeychainIndex::Entry;

constexpr int lockLimitMs = 2000;
constexpr std::array<std::pair<State, QLatin1String>, 3> stateNames{{
    {State::Setting, QLatin1String("setting")},
    {State::Stored, QLatin1String("stored")},
    {State::Removing, QLatin1String("removing")},
}};

Fault unreadable(const QString &file, const QString &why)
{
    return {FaultKind::SecretStoreMissing,
            QStringLiteral("The list of what is in the keychain, %1, %2.").arg(file, why),
            QStringLiteral("Mend it, or remove it and set the secrets again; the keychain itself "
                           "is as it was."),
            0, RetryAdvice::Slowly};
}

Fault unwritable(const QString &file)
{
    return {
        FaultKind::SecretStoreMissing,
        QStringLiteral("The list of what is in the keychain, %1, cannot be written.").arg(file),
        QStringLiteral("Look who may write to its folder, whether the disk is full, and whether "
                       "another `runnel secret` hangs."),
        0, RetryAdvice::Slowly};
}

std::optional<Entry> entryOf(const QJsonObject &object)
{
    Entry entry{object.value(QLatin1String("name")).toString(), State::Stored,
                object.value(QLatin1String("changed")).toInteger()};
    const QString state = object.value(QLatin1String("state")).toString();
    const auto known = std::find_if(stateNames.begin(), stateNames.end(),
                                    [&](const auto &named) { return named.second == state; });
    if (known == stateNames.end() || !KeychainIndex::nameProblem(entry.name).isEmpty())
        return std::nullopt;
    entry.state = known->first;
    return entry;
}

QByteArray written(const std::vector<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries) {
        const auto state =
            std::find_if(stateNames.begin(), stateNames.end(),
                         [&](const auto &named) { return named.first == entry.state; });
        array.append(QJsonObject{{QStringLiteral("name"), entry.name},
                                 {QStringLiteral("state"), QString(state->second)},
                                 {QStringLiteral("changed"), entry.changed}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("secrets"), array}})
        .toJson();
}

} // namespace

KeychainIndex::KeychainIndex(QString file)
    : m_file(std::move(file))
{}

KeychainIndex KeychainIndex::system()
{
    QString directory = QFile::decodeName(qgetenv("XDG_CONFIG_HOME"));
    if (!QDir::isAbsolutePath(directory)) {
        const QString home = QFile::decodeName(qgetenv("HOME"));
        if (!QDir::isAbsolutePath(home))
            return KeychainIndex();
        directory = home + QStringLiteral("/.config");
    }
    return KeychainIndex(QDir::cleanPath(directory + QStringLiteral("/runnel/keychain.json")));
}

QString KeychainIndex::nameProblem(const QString &name)
{
    if (name.isEmpty())
        return QStringLiteral("A name is needed.");
    if (name.startsWith(QLatin1String("keychain:")))
        return QStringLiteral("Write the name alone, without \"keychain:\".");
    if (name.size() > maximumNameLength)
        return QStringLiteral("A name has at most %1 characters.").arg(maximumNameLength);
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    const auto allowed = [&](QChar c) {
        return plain(c) || c == u'.' || c == u'_' || c == u'-' || c == u'@' || c == u'/';
    };
    if (!plain(name.front()) || !std::all_of(name.begin(), name.end(), allowed))
        return QStringLiteral("A name begins with a letter or a digit and goes on with letters, "
                              "digits, and . _ - @ /");
    return {};
}

Result<std::vector<Entry>> KeychainIndex::entries() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return std::vector<Entry>{};
    if (!QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(m_file, QStringLiteral("cannot be read"));
    const QByteArray bytes = file.read(maximumBytes + 1);
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (bytes.size() > maximumBytes || !root.value(QLatin1String("secrets")).isArray())
        return unreadable(m_file, QStringLiteral("is damaged"));
    std::vector<Entry> entries;
    const QJsonArray secrets = root.value(QLatin1String("secrets")).toArray();
    for (const auto &value : secrets) {
        const auto entry = entryOf(value.toObject());
        if (!entry)
            return unreadable(m_file, QStringLiteral("is damaged"));
        entries.push_back(*entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return entries;
}

std::optional<Entry> KeychainIndex::find(const QString &name) const
{
    const auto all = entries();
    if (!all)
        return std::nullopt;
    const auto found = std::find_if(all.value().begin(), all.value().end(),
                                    [&](const Entry &entry) { return entry.name == name; });
    return found == all.value().end() ? std::nullopt : std::optional(*found);
}

Fault KeychainIndex::put(const QString &name, State state, qint64 wallMilliseconds, bool completed)
{
    return change(name, Entry{name, state, wallMilliseconds}, completed);
}

Fault KeychainIndex::take(const QString &name)
{
    return change(name, std::nullopt, true);
}

Fault KeychainIndex::change(const QString &name, const std::optional<Entry> &entry, bool completed)
{
    if (m_file.isEmpty())
        return {};
    const QString directory = QFileInfo(m_file).absolutePath();
    if (!QDir().exists(directory)) {
        QDir().mkpath(directory);
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockLimitMs))
        return unwritable(m_file);
    auto before = entries();
    if (!before)
        return before.fault();
    std::vector<Entry> &all = before.value();
    const auto old =
        std::find_if(all.begin(), all.end(), [&](const Entry &e) { return e.name == name; });
    const qint64 changed = old == all.end() ? 0 : old->changed;
    if (old != all.end())
        all.erase(old);
    if (entry) {
        all.push_back(*entry);
        all.back().changed = completed ? std::max(entry->changed, changed + 1) : changed;
    }
    std::sort(all.begin(), all.end(),
              [](const Entry &a, const Entry &b) { return a.name < b.name; });
    const QByteArray bytes = written(all);
    QSaveFile file(m_file);
    if (bytes.size() > maximumBytes || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(m_file);
    return {};
}

} // namespace Runnel
