// SPDX-License-Identifier: Apache-2.0
// Mark, do, check, mark again.
#include "secret/keychain.h"

#include "base/clock.h"
#include "secret/keychainstore.h"

#include <algorithm>
#include <utility>

namespace Runnel {

namespace {

using State = KeychainIndex::State;

Fault late(const QString &name)
{
    return {FaultKind::SecretTimedOut,
            QStringLiteral("The keychain did not answer for \"%1\" in time.").arg(name),
            QStringLiteral("Look whether it waits for somebody to unlock it. A service keeps its "
                           "secrets in credential:NAME or file:PATH instead."),
            0, RetryAdvice::Slowly};
}

} // namespace

struct Keychain::Listing
{
    std::vector<Item> items;
    size_t next = 0;
    Listed done;
};

Keychain::Keychain(Clock &clock, std::unique_ptr<KeychainStore> store, KeychainIndex index)
    : m_clock(clock)
    , m_store(std::move(store))
    , m_index(std::move(index))
    , m_deadlines(clock)
{}

Keychain::~Keychain() = default;

Fault Keychain::noStore() const
{
    if (m_store)
        return {};
    return {FaultKind::SecretStoreMissing, QStringLiteral("This build of Runnel has no keychain."),
            QStringLiteral("Use credential:, file: or env: instead."), 0, RetryAdvice::Never};
}

void Keychain::set(const QString &name, const Redacted &secret, Finished done)
{
    QMetaObject::invokeMethod(
        this,
        [this, name, secret, done = std::move(done)] {
            Fault fault = noStore();
            if (!fault)
                fault = m_index.put(name, State::Setting, m_clock.wallMilliseconds(), false);
            if (fault) {
                done(fault);
                return;
            }
            m_store->write(name, secret,
                           m_deadlines.limit<Fault>(writeLimit, late(name),
                                                    [this, name, secret, done](const Fault &f) {
                                                        afterWrite(name, secret, f, done);
                                                    }));
        },
        Qt::QueuedConnection);
}

void Keychain::afterWrite(const QString &name, const Redacted &secret, const Fault &fault,
                          const Finished &done)
{
    if (!fault) {
        read(name, [this, name, secret, done](const Result<Redacted> &found) {
            afterReadBack(name, secret, found, done);
        });
        return;
    }
    // A write that is merely late may still happen: its mark stays, and list() looks.
    if (fault.kind != FaultKind::SecretTimedOut)
        restore(name);
    done(fault);
}

void Keychain::afterReadBack(const QString &name, const Redacted &secret,
                             const Result<Redacted> &found, const Finished &done)
{
    if (found && found.value() == secret) {
        done(m_index.put(name, State::Stored, m_clock.wallMilliseconds(), true));
        return;
    }
    done(
        {FaultKind::SecretLocked,
         QStringLiteral("The keychain took \"%1\" but does not give it back%2")
             .arg(name, found ? QStringLiteral(" unchanged.")
                              : QStringLiteral(": ") + found.fault().detail),
         QStringLiteral("Look at the keyring in the desktop's password manager, and set it again."),
         0, RetryAdvice::Slowly});
}

/// Nothing was written. What the index knew before is true again: an entry that had been there
/// has a time of its change, a new one has none.
void Keychain::restore(const QString &name)
{
    const auto entry = m_index.find(name);
    if (!entry)
        return;
    if (entry->changed == 0)
        m_index.take(name);
    else
        m_index.put(name, State::Stored, m_clock.wallMilliseconds(), false);
}

void Keychain::remove(const QString &name, Finished done)
{
    QMetaObject::invokeMethod(
        this,
        [this, name, done = std::move(done)] {
            Fault fault = noStore();
            if (!fault && m_index.find(name))
                fault = m_index.put(name, State::Removing, m_clock.wallMilliseconds(), false);
            if (fault) {
                done(fault);
                return;
            }
            m_store->remove(name, m_deadlines.limit<Fault>(writeLimit, late(name),
                                                           [this, name, done](const Fault &f) {
                                                               afterRemove(name, f, done);
                                                           }));
        },
        Qt::QueuedConnection);
}

void Keychain::afterRemove(const QString &name, const Fault &fault, const Finished &done)
{
    const bool gone = !fault || fault.kind == FaultKind::SecretNotFound;
    if (!gone) {
        if (fault.kind != FaultKind::SecretTimedOut)
            restore(name);
        done(fault);
        return;
    }
    const bool known = m_index.find(name).has_value();
    const Fault kept = known ? m_index.take(name) : Fault{};
    if (kept || (fault && known)) // the keychain had lost it before: now the index agrees
        done(kept);
    else
        done(fault);
}

void Keychain::list(const QStringList &more, Listed done)
{
    QMetaObject::invokeMethod(
        this,
        [this, more, done = std::move(done)] {
            const auto entries = m_index.entries();
            if (const Fault fault = m_store ? entries.fault() : noStore()) {
                done(fault);
                return;
            }
            auto listing = std::make_shared<Listing>();
            listing->done = done;
            for (const KeychainIndex::Entry &entry : entries.value())
                listing->items.push_back({entry.name, Presence::Unknown, true, {}});
            for (const QString &name : more) {
                const auto same = [&](const Item &item) { return item.name == name; };
                if (std::none_of(listing->items.begin(), listing->items.end(), same))
                    listing->items.push_back({name, Presence::Unknown, false, {}});
            }
            std::sort(listing->items.begin(), listing->items.end(),
                      [](const Item &a, const Item &b) { return a.name < b.name; });
            if (listing->items.empty())
                listNothing(listing);
            else
                listNext(listing);
        },
        Qt::QueuedConnection);
}

/// No names: that there is no keychain is worth knowing all the same.
void Keychain::listNothing(const std::shared_ptr<Listing> &listing)
{
    read(QStringLiteral("runnel"), [this, listing](const Result<Redacted> &found) {
        const FaultKind kind = found.fault().kind;
        if (kind == FaultKind::SecretStoreMissing || kind == FaultKind::SecretTimedOut)
            listing->done(found.fault());
        else
            listNext(listing);
    });
}

void Keychain::listNext(const std::shared_ptr<Listing> &listing)
{
    if (listing->next == listing->items.size()) {
        listing->done(std::move(listing->items));
        return;
    }
    read(listing->items[listing->next].name, [this, listing](const Result<Redacted> &found) {
        settle(listing->items[listing->next], found);
        const FaultKind kind = found.fault().kind;
        ++listing->next;
        // A keychain that is away or silent is not asked for every name.
        if (kind == FaultKind::SecretStoreMissing || kind == FaultKind::SecretTimedOut) {
            for (; listing->next < listing->items.size(); ++listing->next)
                listing->items[listing->next].fault = found.fault();
        }
        QMetaObject::invokeMethod(
            this, [this, listing] { listNext(listing); }, Qt::QueuedConnection);
    });
}

void Keychain::settle(Item &item, const Result<Redacted> &found)
{
    item.fault = found.fault();
    const bool missing = item.fault.kind == FaultKind::SecretNotFound;
    item.presence = found ? Presence::Stored : missing ? Presence::Missing : Presence::Unknown;
    const auto entry = m_index.find(item.name);
    if (!entry || entry->state == State::Stored)
        return;
    // Interrupted: what the keychain says now is how it ended.
    if (found)
        m_index.put(item.name, State::Stored, m_clock.wallMilliseconds(), true);
    else if (missing) {
        m_index.take(item.name);
        item.indexed = false;
    }
}

void Keychain::read(const QString &name, std::function<void(const Result<Redacted> &)> done)
{
    m_store->read(name,
                  m_deadlines.limit<Result<Redacted>>(readLimit, late(name), std::move(done)));
}

} // namespace Runnel
