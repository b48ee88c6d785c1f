// SPDX-License-Identifier: Apache-2.0
// Where a secret is, never the secret: "keychain:NAME", "credential:NAME", "file:PATH", "env:NAME".
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Runnel {

enum class SecretSource { None, Keychain, Credential, File, Environment };

/// A parsed reference; safe to print.
struct SecretRef
{
    SecretSource source = SecretSource::None;
    QString name; ///< key, credential's file name, path, or variable

    bool isEmpty() const { return source == SecretSource::None; }
    QString toString() const; ///< as written in the configuration
    /// Empty when `text` has no known scheme or no name; the text is then perhaps a secret
    /// somebody wrote in the clear and must not be printed.
    static std::optional<SecretRef> parse(const QString &text);

    friend bool operator==(const SecretRef &, const SecretRef &) = default;
};

/// A value that may stand in the configuration itself or behind a reference.
struct PlainOrSecret
{
    QString plain;
    SecretRef secret;

    bool isEmpty() const { return plain.isEmpty() && secret.isEmpty(); }

    friend bool operator==(const PlainOrSecret &, const PlainOrSecret &) = default;
};

} // namespace Runnel
