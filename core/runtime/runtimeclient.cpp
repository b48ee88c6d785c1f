// SPDX-License-Identifier: Apache-2.0
// Out of line: the anchor of the virtual table.
#include "runtime/runtimeclient.h"

namespace Runnel {
RuntimeClient::~RuntimeClient() = default;
} // namespace Runnel
