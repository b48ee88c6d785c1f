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

/// Shared by the keychain's answer and the timer: whichever comes first takes `done`.
struct PendingJob
{
    QPointer<QObject> context;
    SecretResolver::Done done;
    std::unique_ptr<Timer> timer;

    void finish(const Result<Redacted> &secret)
    {
        if (timer)
            timer->stop();
        if (const auto once = std::exchange(done, nullptr); once && context)
            once(secret);
    }
};

} // namespace

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
    const auto job = std::make_shared<PendingJob>();
    job->context = context;
    job->done = std::move(done);
    // The timer holds the job and the job the timer; both go when the job ends, and it does.
    job->timer = m_clock.createTimer([job, name] {
        const auto kept = job; // `job` goes with the timer that runs this
        kept->finish(Fault{FaultKind::SecretTimedOut,
                           QStringLiteral("The keychain did not answer for \"%1\".").arg(name),
                           QStringLiteral("Unlock it; a service without a session needs "
                                          "credential: or file: instead."),
                           0, RetryAdvice::Slowly});
        kept->timer.reset();
    });
    job->timer->start(timeLimit);
    QMetaObject::invokeMethod(
        this,
        [this, job, name] {
            const auto answer = [job](const Result<Redacted> &secret) {
                const auto kept = job;
                kept->finish(secret);
                kept->timer.reset();
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
