// SPDX-License-Identifier: Apache-2.0
// One question to the running instance over its local socket.
#pragma once

#include <QJsonObject>
#include <QString>

namespace Runnel {

/// Waits for the answer, at most five seconds. Empty with `error` set when there is none.
QJsonObject askInstance(const QString &socketPath, const QString &command, QString &error);

} // namespace Runnel
