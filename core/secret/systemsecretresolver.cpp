// SPDX-License-Identifier: Apache-2.0
// Dispatches a reference to its source; keeps the time for those that may not answer.
#include "secret/systemsecretresolver.h"

#include "secret/keychainstore.h"
#include "secret/secretfile.h"

#include <QPointer>

namespace Runnel {

namespace {

Result<Redacted> readEnvironment(const QString &name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (value.isEmpty())
        return Fault{FaultKind::SecretNotFound,
                     QStringLiteral("The environment variable %1 is not set or empty.").arg(name),
                     QStringLiteral("Set it for the process of Runnel."), 0, RetryAdvice::Slowly};
    return Redacted(value);
}

Result<Redacted> readNow(const SecretRef &reference)
{
    switch (reference.source) {
    case SecretSource::Environment:
        return readEnvironment(reference.name);
    case SecretSource::File:
        return SecretFile::read(reference.name);
    case SecretSource::Credential:
        return SecretFile::readCredential(reference.name);
    case SecretSource::Keychain:
    case SecretSource::None:
        break;
    }
    return Fault{FaultKind::SecretNotFound, QStringLiteral("There is no reference to a secret."),
                 QStringLiteral("Write one, such as keychain:NAME."), 0, RetryAdvice::Never};
}

} // namespace

SystemSecretResolver::SystemSecretResolver(Clock &clock)
    : SystemSecretResolver(clock, KeychainStore::create(), KeychainIndex::system())
{}

SystemSecretResolver::SystemSecretResolver(Clock &clock, std::unique_ptr<KeychainStore> keychain,
                                           KeychainIndex index)
    : m_deadlines(clock)
    , m_keychain(std::move(keychain))
    , m_index(std::move(index))
{}

SystemSecretResolver::~SystemSecretResolver() = default;

void SystemSecretResolver::resolve(const SecretRef &reference, QObject *context, Done done)
{
    if (reference.source == SecretSource::Keychain) {
        readKeychain(reference.name, context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context, [reference, done = std::move(done)] { done(readNow(reference)); },
        Qt::QueuedConnection);
}

void SystemSecretResolver::readKeychain(const QString &name, QObject *context, Done done)
{
    const Fault late{FaultKind::SecretTimedOut,
                     QStringLiteral("The keychain did not answer for \"%1\".").arg(name),
                     QStringLiteral("Unlock it; a service without a session needs credential: or "
                                    "file: instead."),
                     0, RetryAdvice::Slowly};
    const auto answer = m_deadlines.limit<Result<Redacted>>(
        timeLimit, late,
        [this, name, context = QPointer<QObject>(context),
         done = std::move(done)](const Result<Redacted> &secret) {
            if (context)
                done(judged(name, secret));
        });
    QMetaObject::invokeMethod(
        this,
        [this, answer, name] {
            if (m_keychain)
                m_keychain->read(name, answer);
            else
                answer(Fault{FaultKind::SecretStoreMissing,
                             QStringLiteral("This build of Runnel has no keychain."),
                             QStringLiteral("Use credential:, file: or env: instead."), 0,
                             RetryAdvice::Never});
        },
        Qt::QueuedConnection);
}

/// "Not found" is not believed of what `runnel secret set` stored: some keychains say so when
/// they are locked, or not the one it was stored in.
Result<Redacted> SystemSecretResolver::judged(const QString &name,
                                              const Result<Redacted> &answer) const
{
    if (answer || answer.fault().kind != FaultKind::SecretNotFound)
        return answer;
    const auto entry = m_index.find(name);
    if (!entry || entry->changed == 0)
        return answer;
    return Fault{FaultKind::SecretLocked,
                 QStringLiteral("\"%1\" was stored in the keychain, which does not give it now: it "
                                "is locked, another one, or lost the entry.")
                     .arg(name),
                 QStringLiteral("Unlock the keychain. If the entry is lost, store it again: runnel "
                                "secret set %1.")
                     .arg(name),
                 0, RetryAdvice::Slowly};
}

} // namespace Runnel
