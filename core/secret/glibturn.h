// SPDX-License-Identifier: Apache-2.0
// Turns GLib's main context where Qt's event loop does not.
#pragma once

#include <QObject>

namespace Runnel {

/// libsecret answers through GLib's default main context. A program that runs Qt's own event loop
/// (it costs a fifth less time an event) has nobody who turns that context: this does, every few
/// milliseconds, as long as `job` lives. Does nothing where Qt's loop is GLib's. Main thread.
void turnGlibWhile(QObject *job);

} // namespace Runnel
