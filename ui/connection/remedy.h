// SPDX-License-Identifier: Apache-2.0
// What a press of a button can do about a step that failed.
#pragma once

#include "stream/probereport.h"

#include <QString>

#include <vector>

namespace Runnel {
class ConfigDraft;
class DraftEndpoint;
class ProbeRun;

enum class Remedy {
    SignIn,            ///< go to the fields
    Trust,             ///< go to the fields
    PinCertificate,    ///< the one that was shown
    AcceptContentType, ///< any
    AllowPlain,        ///< consent to send secrets in the clear
    UseHttps,          ///< the same address, encrypted
};

/// The obvious ones for this step, the best first; none when it did not fail or warn.
std::vector<Remedy> remediesFor(const ProbeStep &step, const ProbeReport &report);
/// In the words of a button.
QString remedyName(Remedy remedy);
/// Changes the draft, in one step for undo. False for those that only lead somewhere.
bool applyRemedy(Remedy remedy, const DraftEndpoint &endpoint, const TlsSummary &tls,
                 ConfigDraft &draft);

} // namespace Runnel
