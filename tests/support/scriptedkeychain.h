// SPDX-License-Identifier: Apache-2.0
// A keychain in memory that is locked, silent or forgetful when the test says so.
#pragma once

#include "secret/keychainstore.h"

#include <QMap>
#include <QStringList>

namespace Runnel {

class ScriptedKeychain final : public KeychainStore
{
public:
    void read(const QString &name, Done done) override
    {
        asked << name;
        pendingRead = std::move(done);
        if (!silent)
            pendingRead(answerOf(name));
    }
    void write(const QString &name, const Redacted &secret, Finished done) override
    {
        pendingWrite = std::move(done);
        if (silent)
            return;
        if (!fault && !forgetful)
            content[name] = secret;
        pendingWrite(fault);
    }
    void remove(const QString &name, Finished done) override
    {
        pendingWrite = std::move(done);
        if (silent)
            return;
        const bool known = content.contains(name);
        if (!fault)
            content.remove(name);
        pendingWrite(fault || known ? fault : notFound());
    }

    static Fault notFound()
    {
        return {FaultKind::SecretNotFound, QStringLiteral("none"), {}, 0, RetryAdvice::Slowly};
    }
    static Fault locked()
    {
        return {FaultKind::SecretLocked, QStringLiteral("locked"), {}, 0, RetryAdvice::Slowly};
    }

    QMap<QString, Redacted> content;
    Fault fault;            ///< the answer to everything
    bool silent = false;    ///< no answer but by the test, through what is pending
    bool forgetful = false; ///< says "written" and writes nothing
    QStringList asked;
    Done pendingRead;
    Finished pendingWrite;

private:
    Result<Redacted> answerOf(const QString &name) const
    {
        if (fault)
            return fault;
        if (!content.contains(name))
            return notFound();
        return content.value(name);
    }
};

} // namespace Runnel
