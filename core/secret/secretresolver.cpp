// SPDX-License-Identifier: Apache-2.0
// Key function of SecretResolver.
#include "secret/secretresolver.h"

namespace Runnel {

SecretResolver::~SecretResolver() = default;

} // namespace Runnel
