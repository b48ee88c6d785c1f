// SPDX-License-Identifier: Apache-2.0
// A SecretResolver that knows a few names, and can keep silent.
#pragma once

#include "secret/secretresolver.h"

#include <QHash>
#include <QPointer>

namespace Runnel {

class FixedSecrets final : public SecretResolver
{
    Q_OBJECT
public:
    void resolve(const SecretRef &reference, QObject *context, Done done) override
    {
        ++asked;
        if (silent)
            return;
        const Result<Redacted> answer =
            known.contains(reference.name) ? Result<Redacted>(Redacted(known.value(reference.name)))
                                           : Result<Redacted>(Fault{FaultKind::SecretNotFound,
                                                                    QStringLiteral("Not there."),
                                                                    {},
                                                                    0,
                                                                    RetryAdvice::Slowly});
        QMetaObject::invokeMethod(
            context, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> known;
    int asked = 0;
    bool silent = false;
};

} // namespace Runnel
