// SPDX-License-Identifier: Apache-2.0
// A change of the whole configuration, as a panel asks for it.
#pragma once

#include <QByteArray>

namespace Runnel {

/// Both are JSON texts of a configuration.
struct ConfigEdit
{
    QByteArray json; ///< what is to count from now on
    QByteArray base; ///< what it was made from: refused when something else counts by now
    /// The file as it stands is no valid configuration, and whoever asks has seen that.
    bool replaceInvalid = false;
};

} // namespace Runnel
