// SPDX-License-Identifier: Apache-2.0
// What the core says, in the language of the panel.
#pragma once

#include <QString>

namespace Runnel {

/// The core has no languages: its faults, problems and findings are English sentences, the same
/// for the log, the status and the panel. Here they are recognised again by the phrase book
/// (corephrases.h), with what was filled in, and said anew. Sentences that are not in the book, and
/// whatever cameras, brokers and libraries say, stay as they are.
namespace CoreText {

constexpr qsizetype longest = 4'000; ///< characters; a longer text is not looked at

/// `english` may hold several sentences, and may begin with "FILE:LINE: path: ". Raw in, raw out:
/// escape afterwards. Bounded in time whatever the text is; any thread.
QString translated(const QString &english);

} // namespace CoreText
} // namespace Runnel
