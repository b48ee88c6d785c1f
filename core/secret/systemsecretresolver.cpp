// SPDX-License-Identifier: Apache-2.0
// Dispatches a reference to its source; keeps the time for those that may not answer.
#include "secret/systemsecretresolver.h"

#include "base/clock.h"
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

/// Waited for by the keychain's answer and by the timer: whichever comes first takes `done`.
struct SystemSecretResolver::KeychainJob
{
    QPointer<QObject> context;
    Done done;
    std::unique_ptr<Timer> timer;

    void finish(const Result<Redacted> &secret)
    {
        timer->stop();
        if (const auto once = std::exchange(done, nullptr); once && context)
            once(secret);
    }
};

SystemSecretResolver::SystemSecretResolver(Clock &clock)
    : SystemSecretResolver(clock, KeychainStore::create())
{}

SystemSecretResolver::SystemSecretResolver(Clock &clock, std::unique_ptr<KeychainStore> keychain)
    : m_clock(clock)
    , m_keychain(std::move(keychain))
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
    // What is done is cleared away here and not in finish(), which runs inside timer and answer.
    std::erase_if(m_jobs, [](const auto &old) { return !old->done; });
    const auto job = std::make_shared<KeychainJob>();
    m_jobs.push_back(job);
    job->context = context;
    job->done = std::move(done);
    job->timer = m_clock.createTimer([waiting = job.get(), name] {
        waiting->finish(Fault{FaultKind::SecretTimedOut,
                              QStringLiteral("The keychain did not answer for \"%1\".").arg(name),
                              QStringLiteral("Unlock it; a service without a session needs "
                                             "credential: or file: instead."),
                              0, RetryAdvice::Slowly});
    });
    job->timer->start(timeLimit);
    QMetaObject::invokeMethod(
        this,
        [this, weak = std::weak_ptr(job), name] {
            const auto answer = [weak](const Result<Redacted> &secret) {
                if (const auto waiting = weak.lock())
                    waiting->finish(secret);
            };
            if (m_keychain)
                m_keychain->read(name, answer);
            else
                answer(Fault{FaultKind::SecretNotFound,
                             QStringLiteral("This build of Runnel has no keychain."),
                             QStringLiteral("Use credential:, file: or env: instead."), 0,
                             RetryAdvice::Never});
        },
        Qt::QueuedConnection);
}

} // namespace Runnel
