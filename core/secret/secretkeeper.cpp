// SPDX-License-Identifier: Apache-2.0
// One order after the other: the keychain takes no two at a time.
#include "secret/secretkeeper.h"

#include "secret/keychainstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

namespace Runnel {

namespace {

Fault refused(const QString &detail, const QString &remedy)
{
    return {FaultKind::SecretUnsafe, detail, remedy, 0, RetryAdvice::Never};
}

Fault notWritten(const QString &path, const QString &why)
{
    return {FaultKind::SecretStoreMissing,
            QStringLiteral("%1 cannot be written: %2.").arg(path, why),
            QStringLiteral("Check the permissions of its folder and the space on the disk."), 0,
            RetryAdvice::Never};
}

} // namespace

SecretKeeper::SecretKeeper(Clock &clock, std::unique_ptr<KeychainStore> store, KeychainIndex index,
                           const QString &folder)
    : m_hasKeychain(store != nullptr)
    , m_keychain(clock, std::move(store), std::move(index))
    , m_folder(QDir::cleanPath(folder))
{}

SecretKeeper::~SecretKeeper() = default;

SecretRef SecretKeeper::inFolder(const QString &name) const
{
    return {SecretSource::File, m_folder + u'/' + name};
}

void SecretKeeper::store(const SecretRef &reference, const Redacted &secret, Finished done)
{
    m_orders.push_back({reference, secret, std::move(done)});
    if (m_orders.size() == 1)
        begin();
}

void SecretKeeper::remove(const SecretRef &reference, Finished done)
{
    m_orders.push_back({reference, std::nullopt, std::move(done)});
    if (m_orders.size() == 1)
        begin();
}

void SecretKeeper::begin()
{
    const Order &order = m_orders.front();
    const auto done = [this](const Fault &fault) { finish(fault); };
    if (order.reference.source == SecretSource::Keychain) {
        if (order.secret)
            m_keychain.set(order.reference.name, *order.secret, done);
        else
            m_keychain.remove(order.reference.name, done);
        return;
    }
    const Fault fault =
        order.reference.source == SecretSource::File
            ? toFile(order)
            : refused(QStringLiteral("%1 is not kept by Runnel.").arg(order.reference.toString()),
                      QStringLiteral("Change it where it is kept, or choose the keychain."));
    QMetaObject::invokeMethod(
        this, [this, fault] { finish(fault); }, Qt::QueuedConnection);
}

void SecretKeeper::finish(const Fault &fault)
{
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    if (!m_orders.empty())
        QMetaObject::invokeMethod(this, &SecretKeeper::begin, Qt::QueuedConnection);
    order.done(fault);
}

Fault SecretKeeper::toFile(const Order &order) const
{
    const QString path = QDir::cleanPath(order.reference.name);
    if (QFileInfo(path).path() != m_folder || m_folder.isEmpty())
        return refused(QStringLiteral("%1 is not in the folder of Runnel's secrets.").arg(path),
                       QStringLiteral("Change that file by hand, or choose the keychain."));
    if (!order.secret) {
        QFile file(path);
        return !file.exists() || file.remove() ? Fault() : notWritten(path, file.errorString());
    }
    const QByteArray folder = QFile::encodeName(m_folder);
    if (!QDir().mkpath(m_folder) || ::chmod(folder.constData(), S_IRWXU) != 0)
        return notWritten(m_folder, qt_error_string());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(order.secret->reveal());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace Runnel
