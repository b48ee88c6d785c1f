// SPDX-License-Identifier: Apache-2.0
// Looks for the beginnings of secrets, and takes away as much as follows of them.
#include "stream/echoedsecrets.h"

#include "stream/streamcredentials.h"

#include <utility>

namespace Runnel {

namespace {

constexpr qsizetype telling = 8;  ///< so much of a secret's beginning counts as the secret
constexpr qsizetype shortest = 4; ///< anything shorter stands in any text by chance

QString withoutSecret(const QString &text, const QString &secret)
{
    const QString head = secret.left(telling);
    QString clean;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = text.indexOf(head, from, Qt::CaseInsensitive)) >= 0;) {
        qsizetype end = at + head.size();
        while (end < text.size() && end - at < secret.size() &&
               text.at(end).toCaseFolded() == secret.at(end - at).toCaseFolded())
            ++end;
        clean += QStringView(text).mid(from, at - from);
        clean += QLatin1String("[redacted]");
        from = end;
    }
    clean += QStringView(text).mid(from);
    return clean;
}

} // namespace

QString withoutSecrets(const QString &text, const StreamCredentials &credentials)
{
    QString clean = text;
    const auto remove = [&clean](const QByteArray &secret) {
        if (secret.size() < shortest)
            return;
        clean = withoutSecret(clean, QString::fromUtf8(secret));
        clean = withoutSecret(clean, QString::fromUtf8(secret.toPercentEncoding()));
        // Whatever stands before it: from the first character that is the secret's alone.
        const std::pair<qsizetype, qsizetype> alignments[] = {{0, 0}, {1, 2}, {2, 3}};
        for (const auto &[before, first] : alignments)
            clean = withoutSecret(clean,
                                  QString::fromLatin1((QByteArray(before, ' ') + secret)
                                                          .toBase64(QByteArray::OmitTrailingEquals)
                                                          .mid(first)));
    };
    if (!credentials.password.isEmpty())
        clean = withoutSecret(
            clean,
            QString::fromLatin1(
                (credentials.username.reveal() + ':' + credentials.password.reveal()).toBase64()));
    remove(credentials.password.reveal());
    remove(credentials.token.reveal());
    for (const auto &[name, value] : credentials.headers)
        remove(value.reveal());
    return clean;
}

} // namespace Runnel
