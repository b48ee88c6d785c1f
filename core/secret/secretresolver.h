// SPDX-License-Identifier: Apache-2.0
// Turns secret references into secrets, asynchronously and with a time limit.
#pragma once

#include "base/redacted.h"
#include "base/result.h"
#include "config/secretref.h"

#include <QObject>

#include <functional>

namespace Runnel {

/// Lives on the core thread. Every resolve() ends in exactly one call of `done`, from the event
/// loop and never from within resolve() itself, unless `context` is destroyed first.
class SecretResolver : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Redacted> &secret)>;

    using QObject::QObject;
    ~SecretResolver() override;

    virtual void resolve(const SecretRef &reference, QObject *context, Done done) = 0;
};

} // namespace Runnel
