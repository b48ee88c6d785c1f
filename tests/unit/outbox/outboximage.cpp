// SPDX-License-Identifier: Apache-2.0
// Made with a real outbox, so that the files are what the product writes.
#include "outboximage.h"

#include "database/sqlite.h"

#include <QDir>
#include <QFile>

namespace Runnel {
namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OutboxImage takeImage(const QString &directory)
{
    OutboxImage image;
    for (const QString &name : stateFiles)
        image[name] = readFile(directory + u'/' + name);
    return image;
}

} // namespace

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

void putImage(const OutboxImage &image, const QString &directory)
{
    QDir(directory).removeRecursively();
    QDir().mkpath(directory);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        if (!it->isEmpty())
            writeFile(directory + u'/' + it.key(), *it);
    }
}

QString setAsideIn(const QString &directory)
{
    const QStringList found =
        QDir(directory).entryList({QStringLiteral("outbox.db.damaged-*")}, QDir::Files);
    return found.isEmpty() ? QString() : found.first();
}

OutboxImage makeImage()
{
    OutboxFixture f;
    f.start();
    for (int i = 0; i < storedInImage; i += 20) {
        f.appendMany(camera(1), 10, QByteArray(300, 'p'));
        f.appendMany(camera(2), 10, QByteArray(300, 'p'));
        f.waitDurable(static_cast<quint64>(i) + 20);
        if (i == storedInImage / 2) { // fold the first half into the database
            SqliteConnection other;
            other.open(f.directory() + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            other.exec("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }
    f.acknowledge(f.takeCount(acknowledgedInImage));
    f.waitSettled();
    return takeImage(f.directory());
}

} // namespace Runnel
