// SPDX-License-Identifier: Apache-2.0
// QtKeychain between two questions to the keyring: what state is it in, and did it happen?
#include "secret/qtkeychainstore.h"

#include "secret/glibturn.h"
#include "secret/keyringprobe.h"

#include <qt6keychain/keychain.h>

#include <dlfcn.h>

namespace Runnel {

namespace {

using Finding = KeyringProbe::Finding;

const QString ourService = QStringLiteral("runnel");
const QString useFiles = QStringLiteral(
    "A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.");

Fault missingKeychain(const QString &why)
{
    return {FaultKind::SecretStoreMissing, why, useFiles, 0, RetryAdvice::Slowly};
}

Fault lockedKeychain(const QString &name, int code)
{
    return {FaultKind::SecretLocked,
            QStringLiteral("The keychain is locked; \"%1\" stays as it is in it.").arg(name),
            QStringLiteral("Unlock the keychain: log in to the desktop, or open its password "
                           "manager. ") +
                useFiles,
            code, RetryAdvice::Slowly};
}

Fault notFound(const QString &name)
{
    return {FaultKind::SecretNotFound, QStringLiteral("The keychain has no \"%1\".").arg(name),
            QStringLiteral("Store it: runnel secret set %1.").arg(name), 0, RetryAdvice::Slowly};
}

/// What already the keyring's state forbids.
Fault faultOf(Finding finding, const QString &name)
{
    switch (finding) {
    case Finding::NoSession:
        return missingKeychain(
            QStringLiteral("There is no keychain to ask for \"%1\": no desktop session (D-Bus "
                           "session bus) here.")
                .arg(name));
    case Finding::NoService:
        return missingKeychain(QStringLiteral("There is no keychain to ask for \"%1\": no keyring "
                                              "service runs in this session.")
                                   .arg(name));
    case Finding::NoAnswer:
        return {FaultKind::SecretTimedOut,
                QStringLiteral("The keyring service did not answer for \"%1\".").arg(name),
                QStringLiteral("Look whether it waits for somebody. ") + useFiles, 0,
                RetryAdvice::Slowly};
    case Finding::Locked:
        return lockedKeychain(name, 0);
    case Finding::Missing:
    case Finding::NoCollection:
        return notFound(name);
    case Finding::Unknown:
    case Finding::Stored:
        break;
    }
    return {};
}

Fault faultOf(const QKeychain::Job &job, const QString &name)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return notFound(name);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return lockedKeychain(name, int(job.error()));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return missingKeychain(
            QStringLiteral("There is no keychain to ask for \"%1\" on this system.").arg(name));
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {FaultKind::SecretLocked,
            QStringLiteral("The keychain failed for \"%1\": %2.").arg(name, job.errorString()),
            QStringLiteral("Look at the keyring in the desktop's password manager. ") + useFiles,
            int(job.error()), RetryAdvice::Slowly};
}

/// The connection to the session bus that libsecret shares with the whole process.
class SharedSessionBus
{
public:
    /// GLib ends a process whose session bus goes away (SIGTERM), and libsecret is on that bus: a
    /// service that once read from the keychain would stop when its user logs out. Switched off
    /// before the first job; the connection is kept, so that it stays switched off.
    SharedSessionBus()
    {
        void *gio = ::dlopen("libgio-2.0.so.0", RTLD_LAZY);
        if (!gio)
            return; // then there is no libsecret either
        using GetBus = void *(*)(int type, void *cancellable, void **error);
        using SetExit = void (*)(void *connection, int exit);
        const auto getBus = reinterpret_cast<GetBus>(::dlsym(gio, "g_bus_get_sync"));
        const auto setExit =
            reinterpret_cast<SetExit>(::dlsym(gio, "g_dbus_connection_set_exit_on_close"));
        m_isClosed = reinterpret_cast<IsClosed>(::dlsym(gio, "g_dbus_connection_is_closed"));
        constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
        m_connection = getBus && setExit ? getBus(sessionBus, nullptr, nullptr) : nullptr;
        if (m_connection)
            setExit(m_connection, 0);
    }
    Q_DISABLE_COPY_MOVE(SharedSessionBus)

    /// Once closed it stays closed for this process, also when there is a new session.
    bool isClosed() const { return m_connection && m_isClosed && m_isClosed(m_connection) != 0; }

private:
    using IsClosed = int (*)(void *connection);
    void *m_connection = nullptr; ///< never given back
    IsClosed m_isClosed = nullptr;
};

Fault endedSession()
{
    static const SharedSessionBus bus;
    if (!bus.isClosed())
        return {};
    return {FaultKind::SecretStoreMissing,
            QStringLiteral("The desktop session whose keychain Runnel used has ended."),
            QStringLiteral("Restart Runnel to use the keychain of a new session. ") + useFiles, 0,
            RetryAdvice::Slowly};
}

/// What the keyring says, and whether jobs still reach it from this process.
void prepare(const QString &name, std::function<void(Finding finding, const Fault &ended)> done)
{
    KeyringProbe::ask(ourService, name, [done = std::move(done)](Finding finding) {
        const bool reachable = finding != Finding::NoSession && finding != Finding::NoService &&
                               finding != Finding::NoAnswer;
        done(finding, reachable ? endedSession() : Fault{});
    });
}

template<typename Job>
void run(Job *job, const QString &name, std::function<void(Job &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [done = std::move(done)](QKeychain::Job *finished) {
                         done(*static_cast<Job *>(finished));
                     });
    turnGlibWhile(job);
    job->start();
}

void removeNow(const QString &name, KeychainStore::Finished done)
{
    using QKeychain::DeletePasswordJob;
    run<DeletePasswordJob>(new DeletePasswordJob(ourService), name,
                           [name, done = std::move(done)](DeletePasswordJob &job) {
                               const Fault fault = faultOf(job, name);
                               if (fault) {
                                   done(fault);
                                   return;
                               }
                               // "Removed" is not believed: see KeyringProbe.
                               KeyringProbe::ask(ourService, name, [name, done](Finding finding) {
                                   if (finding == Finding::Stored)
                                       done(lockedKeychain(name, 0));
                                   else if (finding == Finding::Missing ||
                                            finding == Finding::Unknown)
                                       done({});
                                   else
                                       done(faultOf(finding, name));
                               });
                           });
}

} // namespace

void QtKeychainStore::read(const QString &name, Done done)
{
    prepare(name, [name, done = std::move(done)](Finding finding, const Fault &ended) {
        if (const Fault fault = ended ? ended : faultOf(finding, name)) {
            done(fault);
            return;
        }
        using QKeychain::ReadPasswordJob;
        run<ReadPasswordJob>(new ReadPasswordJob(ourService), name,
                             [name, done](ReadPasswordJob &job) {
                                 if (const Fault fault = faultOf(job, name))
                                     done(fault);
                                 else
                                     done(Redacted(job.binaryData()));
                             });
    });
}

void QtKeychainStore::write(const QString &name, const Redacted &secret, Finished done)
{
    prepare(name, [name, secret, done = std::move(done)](Finding finding, const Fault &ended) {
        const bool unusable = finding == Finding::NoSession || finding == Finding::NoService ||
                              finding == Finding::NoAnswer;
        if (ended || unusable) {
            done(ended ? ended : faultOf(finding, name));
            return;
        }
        using QKeychain::WritePasswordJob;
        auto *job = new WritePasswordJob(ourService);
        job->setBinaryData(secret.reveal());
        run<WritePasswordJob>(job, name, [name, finding, done](WritePasswordJob &finished) {
            const Fault fault = faultOf(finished, name);
            if (fault && finding == Finding::NoCollection)
                done(missingKeychain(QStringLiteral("There is a keyring service, but no keyring in "
                                                    "it to put \"%1\" into.")
                                         .arg(name)));
            else
                done(fault);
        });
    });
}

void QtKeychainStore::remove(const QString &name, Finished done)
{
    prepare(name, [name, done = std::move(done)](Finding finding, const Fault &ended) {
        if (const Fault fault = ended ? ended : faultOf(finding, name))
            done(fault);
        else
            removeNow(name, done);
    });
}

} // namespace Runnel
