// SPDX-License-Identifier: Apache-2.0
// Key functions of KeychainStore, and its absence from builds without QtKeychain.
#include "secret/keychainstore.h"

#ifdef RUNNEL_KEYCHAIN
#include "secret/qtkeychainstore.h"
#endif

namespace Runnel {

KeychainStore::~KeychainStore() = default;

std::unique_ptr<KeychainStore> KeychainStore::create()
{
#ifdef RUNNEL_KEYCHAIN
    return std::make_unique<QtKeychainStore>();
#else
    return nullptr;
#endif
}

} // namespace Runnel
