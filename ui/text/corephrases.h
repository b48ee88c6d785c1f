// SPDX-License-Identifier: Apache-2.0
// Every sentence of the core, for the catalogues.
#pragma once

#include <vector>

namespace Runnel {

/// In English, UTF-8, with %1, %2 … for what the core fills in; each once. Their translations are
/// in the context "Core".
const std::vector<const char *> &corePhrases();

} // namespace Runnel
