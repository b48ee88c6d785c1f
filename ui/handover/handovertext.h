// SPDX-License-Identifier: Apache-2.0
// A shift's handover in words.
#pragma once

#include "handover/handover.h"
#include "handover/sheet.h"

namespace Runnel {

/// In the language that is chosen now. Foreign text comes out escaped.
namespace HandoverText {

Sheet sheet(const Handover &handover);

} // namespace HandoverText
} // namespace Runnel
