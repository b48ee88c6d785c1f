// SPDX-License-Identifier: Apache-2.0
// Searching for secrets in every dress.
#include "canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace Runnel {

namespace {

/// What of a secret's base64 does not depend on the bytes around it, for each alignment.
QList<QByteArray> base64Cores(const QByteArray &secret)
{
    QList<QByteArray> cores;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, 'x') + secret).toBase64();
        const qsizetype first = before == 0 ? 0 : 4;
        const qsizetype whole = (before + secret.size()) / 3 * 4;
        cores += text.mid(first, whole - first);
    }
    return cores;
}

} // namespace

QByteArray Canaries::plant(const QString &name)
{
    static constexpr char letters[] = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QByteArray value = "cnry+";
    for (int i = 0; i < 20; ++i)
        value += letters[QRandomGenerator::system()->bounded(int(sizeof letters - 1))];
    value += "=/7";
    m_values[name] = value;
    return value;
}

void Canaries::plant(const QString &name, const QByteArray &value)
{
    m_values[name] = value;
}

bool Canaries::contains(const QByteArray &text, const QByteArray &secret)
{
    if (text.contains(secret) || text.contains(secret.toPercentEncoding()) ||
        text.toLower().contains(secret.toHex()))
        return true;
    QByteArray lines = text; // a file may have been wrapped
    lines.replace('\n', "").replace('\r', "");
    for (const QByteArray &core : base64Cores(secret)) {
        QByteArray urlSafe = core;
        urlSafe.replace('+', '-').replace('/', '_');
        if (lines.contains(core) || lines.contains(urlSafe))
            return true;
    }
    return false;
}

QString Canaries::leakIn(const QByteArray &text, const QString &where,
                         const QStringList &allowed) const
{
    for (const auto &[name, value] : m_values) {
        if (!allowed.contains(name) && contains(text, value))
            return QStringLiteral("the secret \"%1\" is in %2").arg(name, where);
    }
    return {};
}

QString Canaries::leakBelow(const QString &directory, const QStringList &allowed) const
{
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        const QByteArray content = files.fileInfo().isFile() && file.open(QIODevice::ReadOnly)
                                       ? file.readAll()
                                       : QByteArray();
        const QString leak = leakIn(path.toUtf8() + '\n' + content, path, allowed);
        if (!leak.isEmpty())
            return leak;
    }
    return {};
}

} // namespace Runnel
