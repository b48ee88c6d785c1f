// SPDX-License-Identifier: Apache-2.0
// Key function of Transport.
#include "simulator/transport.h"

namespace Runnel {

Transport::~Transport() = default;

} // namespace Runnel
