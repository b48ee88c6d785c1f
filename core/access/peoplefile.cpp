// SPDX-License-Identifier: Apache-2.0
// JSON, read strictly: half a list of people would let in the wrong ones.
#include "access/peoplefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

const QLatin1String method("PBKDF2-HMAC-SHA256");

Fault unreadable(const QString &path, const QString &why)
{
    return {AccessFault::peopleUnreadable,
            QStringLiteral("The list of people cannot be used (%1: %2); nobody can sign in.")
                .arg(QFileInfo(path).fileName(), why),
            QStringLiteral("Whoever administers this machine sets it up again: runnel people set "
                           "NAME engineer."),
            0, RetryAdvice::Never};
}

std::optional<Person> personOf(const QJsonObject &object)
{
    Person person;
    person.name = object.value(QLatin1String("name")).toString();
    const auto role = roleNamed(object.value(QLatin1String("role")).toString());
    const QJsonObject pin = object.value(QLatin1String("pin")).toObject();
    person.pin.iterations = pin.value(QLatin1String("iterations")).toInt();
    const auto bytes = [&](const char *key) {
        return QByteArray::fromBase64(pin.value(QLatin1String(key)).toString().toLatin1());
    };
    person.pin.salt = bytes("salt");
    person.pin.hash = bytes("hash");
    if (!role || !nameProblem(person.name).isEmpty() || !person.pin.isComplete() ||
        pin.value(QLatin1String("method")).toString() != method)
        return std::nullopt;
    person.role = *role;
    const QJsonValue wrong = object.value(QLatin1String("wrongTries"));
    if (!wrong.isUndefined() && wrong.toInt(-1) < 0)
        return std::nullopt;
    person.tries.wrong = wrong.toInt();
    const QJsonValue until = object.value(QLatin1String("lockedUntil"));
    if (!until.isUndefined()) {
        const QDateTime time = QDateTime::fromString(until.toString(), Qt::ISODateWithMs);
        const int seconds = object.value(QLatin1String("lockSeconds")).toInt(-1);
        if (!time.isValid() || seconds < 0)
            return std::nullopt;
        person.tries.lockedUntil = time.toMSecsSinceEpoch();
        person.tries.lockTime = std::min(std::chrono::seconds(seconds), TryLimit::longestLock);
    }
    return person;
}

QJsonObject toJson(const Person &person)
{
    QJsonObject object{
        {QStringLiteral("name"), person.name},
        {QStringLiteral("role"), roleName(person.role)},
        {QStringLiteral("pin"),
         QJsonObject{{QStringLiteral("method"), method},
                     {QStringLiteral("iterations"), person.pin.iterations},
                     {QStringLiteral("salt"), QString::fromLatin1(person.pin.salt.toBase64())},
                     {QStringLiteral("hash"), QString::fromLatin1(person.pin.hash.toBase64())}}}};
    if (person.tries.wrong > 0)
        object.insert(QStringLiteral("wrongTries"), person.tries.wrong);
    if (person.tries.lockedUntil != 0) {
        object.insert(QStringLiteral("lockedUntil"),
                      QDateTime::fromMSecsSinceEpoch(person.tries.lockedUntil, Qt::UTC)
                          .toString(Qt::ISODateWithMs));
        object.insert(QStringLiteral("lockSeconds"), qint64(person.tries.lockTime.count()));
    }
    return object;
}

Fault unwritable(const QString &path, const QString &why)
{
    return {FaultKind::CommandRefused,
            QStringLiteral("The list of people cannot be written (%1: %2).").arg(path, why),
            QStringLiteral("Check the permissions of the state directory and the space on its "
                           "disk."),
            0, RetryAdvice::Never};
}

Fault write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    struct stat directory
    {};
    const bool root = ::geteuid() == 0;
    if (::fchmod(file.handle(), S_IRUSR | S_IWUSR) != 0 ||
        (root &&
         (::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &directory) != 0 ||
          ::fchown(file.handle(), directory.st_uid, directory.st_gid) != 0)))
        return unwritable(path, qt_error_string(errno));
    file.write(bytes);
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

} // namespace

PeopleFile::PeopleFile(const QString &stateDirectory)
    : m_path(QDir(stateDirectory).absoluteFilePath(QStringLiteral("people.json")))
{}

QString PeopleFile::backupPath() const
{
    return m_path + QStringLiteral(".bak");
}

Result<People> PeopleFile::load() const
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return loadFrom(m_path);
    if (QFileInfo::exists(backupPath()))
        return unreadable(m_path, QStringLiteral("it is gone, and an older one is there"));
    return People();
}

Result<People> PeopleFile::loadBackup() const
{
    return loadFrom(backupPath());
}

Result<People> PeopleFile::loadFrom(const QString &path) const
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW);
    if (descriptor < 0)
        return unreadable(path, qt_error_string(errno));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, file.errorString());
    }
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(path, QStringLiteral("it is not a file"));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return unreadable(path, QStringLiteral("its group or others may read or write it"));
    if (status.st_uid != 0 && status.st_uid != ::geteuid() && ::geteuid() != 0)
        return unreadable(path, QStringLiteral("it belongs to another user"));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > mostBytes)
        return unreadable(path, QStringLiteral("it cannot be read"));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    const QJsonValue list = object.value(QLatin1String("people"));
    if (error.error != QJsonParseError::NoError || !list.isArray())
        return unreadable(path, QStringLiteral("it is damaged"));
    if (object.value(QLatin1String("version")).toInt() != version)
        return unreadable(path, QStringLiteral("another version of Runnel wrote it"));
    People people;
    for (const QJsonValue &value : list.toArray()) {
        auto person = personOf(value.toObject());
        if (!person || people.find(person->name) || people.persons.size() >= People::most)
            return unreadable(path, QStringLiteral("it is damaged"));
        people.persons.push_back(*std::move(person));
    }
    return people;
}

Fault PeopleFile::save(const People &people) const
{
    QJsonArray list;
    for (const Person &person : people.persons)
        list.append(toJson(person));
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                                       {QStringLiteral("people"), list}})
                                 .toJson();
    QFile previous(m_path);
    if (previous.exists()) {
        if (!previous.open(QIODevice::ReadOnly))
            return unwritable(m_path, previous.errorString());
        if (const Fault fault = write(backupPath(), previous.read(mostBytes)))
            return fault;
    }
    return write(m_path, bytes);
}

Fault PeopleFile::setAside() const
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return {};
    const QByteArray aside = QFile::encodeName(m_path + QStringLiteral(".damaged"));
    if (::rename(QFile::encodeName(m_path).constData(), aside.constData()) != 0)
        return unwritable(m_path, qt_error_string(errno));
    return {};
}

} // namespace Runnel
