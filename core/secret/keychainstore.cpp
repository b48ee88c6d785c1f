// SPDX-License-Identifier: Apache-2.0
// QtKeychain behind KeychainStore.
#include "secret/keychainstore.h"

#ifdef RUNNEL_KEYCHAIN
#include <qt6keychain/keychain.h>

#include <QPointer>
#endif

namespace Runnel {

KeychainStore::~KeychainStore() = default;

#ifdef RUNNEL_KEYCHAIN

namespace {

Fault faultOf(const QKeychain::Job &job, const QString &name)
{
    Fault fault;
    fault.code = int(job.error());
    fault.retry = RetryAdvice::Slowly;
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        fault.kind = FaultKind::SecretLocked;
        fault.detail = QStringLiteral("The keychain did not let Runnel read \"%1\".").arg(name);
        fault.remedy = QStringLiteral("Unlock the keychain and allow the access.");
        break;
    case QKeychain::NoBackendAvailable:
        fault.kind = FaultKind::SecretLocked;
        fault.detail = QStringLiteral("There is no keychain to ask for \"%1\": no session with a "
                                      "secret service runs here.")
                           .arg(name);
        fault.remedy = QStringLiteral("A service needs credential: or file: instead.");
        break;
    default:
        // A locked keychain says "not found" as well: nothing may be concluded from it.
        fault.kind = FaultKind::SecretNotFound;
        fault.detail = QStringLiteral("The keychain has no \"%1\", or it is locked.").arg(name);
        fault.remedy =
            QStringLiteral("Unlock the keychain, or store it: runnel secret set %1.").arg(name);
        break;
    }
    return fault;
}

class QtKeychainStore final : public KeychainStore
{
public:
    void read(const QString &name, Done done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("runnel"));
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(name);
        QObject::connect(
            job, &QKeychain::Job::finished, job,
            [name, done = std::move(done)](QKeychain::Job *finished) {
                if (finished->error() != QKeychain::NoError)
                    done(faultOf(*finished, name));
                else
                    done(Redacted(
                        static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData()));
            });
        job->start();
    }
};

} // namespace

std::unique_ptr<KeychainStore> KeychainStore::create()
{
    return std::make_unique<QtKeychainStore>();
}

#else

std::unique_ptr<KeychainStore> KeychainStore::create()
{
    return nullptr;
}

#endif

} // namespace Runnel
