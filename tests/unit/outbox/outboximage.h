// SPDX-License-Identifier: Apache-2.0
// The files of an outbox as a crash leaves them, to damage and to open again.
#pragma once

#include "outboxfixture.h"

#include <QMap>

namespace Runnel {

inline const QStringList stateFiles{QStringLiteral("outbox.db"), QStringLiteral("outbox.db-wal"),
                                    QStringLiteral("outbox.mark")};

/// By the file's name; copied while the outbox is open.
using OutboxImage = QMap<QString, QByteArray>;

constexpr int storedInImage = 400;
constexpr int acknowledgedInImage = 150;

/// Two endpoints, some of it delivered; the newest of it still in the write-ahead log.
OutboxImage makeImage();
/// In place of all that is in the directory.
void putImage(const OutboxImage &image, const QString &directory);

bool writeFile(const QString &path, const QByteArray &bytes);
QString setAsideIn(const QString &directory); ///< a damaged database that was kept; or empty

} // namespace Runnel
