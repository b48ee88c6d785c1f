// SPDX-License-Identifier: Apache-2.0
// Parsing of secret references.
#include "config/secretref.h"

#include <array>
#include <utility>

namespace Runnel {

namespace {
constexpr std::array<std::pair<SecretSource, QLatin1String>, 4> schemes{{
    {SecretSource::Keychain, QLatin1String("keychain:")},
    {SecretSource::Credential, QLatin1String("credential:")},
    {SecretSource::File, QLatin1String("file:")},
    {SecretSource::Environment, QLatin1String("env:")},
}};
} // namespace

QString SecretRef::toString() const
{
    for (const auto &[known, scheme] : schemes) {
        if (known == source)
            return scheme + name;
    }
    return {};
}

std::optional<SecretRef> SecretRef::parse(const QString &text)
{
    for (const auto &[known, scheme] : schemes) {
        if (text.startsWith(scheme) && text.size() > scheme.size())
            return SecretRef{known, text.mid(scheme.size())};
    }
    return std::nullopt;
}

} // namespace Runnel
