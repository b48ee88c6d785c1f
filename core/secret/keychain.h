// SPDX-License-Identifier: Apache-2.0
// What people do with the keychain: set, remove, list. Keeps the index right whatever happens.
#pragma once

#include "base/redacted.h"
#include "base/result.h"
#include "secret/deadlines.h"
#include "secret/keychainindex.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Runnel {

class Clock;
class KeychainStore;

/// Lives on one thread; borrows the clock. Every call ends within its time limit in one call of
/// `done`, from the event loop. One call at a time.
class Keychain final : public QObject
{
    Q_OBJECT
public:
    enum class Presence {
        Stored,
        Missing, ///< was stored once, or is only asked for; the open keychain has it no longer
        Unknown, ///< the keychain is locked, away, or does not answer
    };
    struct Item
    {
        QString name;
        Presence presence = Presence::Unknown;
        bool indexed = false; ///< Runnel put it there
        Fault fault;          ///< why it is not Stored
    };
    using Finished = std::function<void(const Fault &fault)>;
    using Listed = std::function<void(const Result<std::vector<Item>> &items)>;

    static constexpr std::chrono::milliseconds readLimit{5000};
    static constexpr std::chrono::milliseconds writeLimit{60'000}; ///< somebody may have to unlock

    Keychain(Clock &clock, std::unique_ptr<KeychainStore> store, KeychainIndex index);
    ~Keychain() override;

    /// No fault: it was read back and is the same.
    void set(const QString &name, const Redacted &secret, Finished done);
    void remove(const QString &name, Finished done);
    /// What the index knows and what `more` names, each looked for in the keychain, in the order
    /// of their names. Clears up what an interrupted set() or remove() left behind.
    void list(const QStringList &more, Listed done);

private:
    struct Listing;

    void afterWrite(const QString &name, const Redacted &secret, const Fault &fault,
                    const Finished &done);
    void afterReadBack(const QString &name, const Redacted &secret, const Result<Redacted> &found,
                       const Finished &done);
    void afterRemove(const QString &name, const Fault &fault, const Finished &done);
    void restore(const QString &name);
    void listNothing(const std::shared_ptr<Listing> &listing);
    void listNext(const std::shared_ptr<Listing> &listing);
    void settle(Item &item, const Result<Redacted> &found);
    void read(const QString &name, std::function<void(const Result<Redacted> &)> done);
    Fault noStore() const;

    Clock &m_clock;
    std::unique_ptr<KeychainStore> m_store; ///< null when this build has none
    KeychainIndex m_index;
    Deadlines m_deadlines;
};

} // namespace Runnel
