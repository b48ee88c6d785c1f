// SPDX-License-Identifier: Apache-2.0
// Derived, compared without telling how far it was right.
#include "access/pinhash.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Runnel {

namespace {

QByteArray derive(const Redacted &pin, const QByteArray &salt, int iterations)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.reveal(), salt,
                                              iterations, quint64(PinHash::hashBytes));
}

} // namespace

PinHash PinHash::of(const Redacted &pin, int iterations)
{
    std::array<quint32, saltBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    PinHash made;
    made.salt = QByteArray(reinterpret_cast<const char *>(random.data()), saltBytes);
    made.iterations = iterations;
    made.hash = derive(pin, made.salt, iterations);
    return made;
}

bool PinHash::matches(const Redacted &pin) const
{
    if (!isComplete())
        return false;
    const QByteArray other = derive(pin, salt, iterations);
    unsigned char difference = other.size() == hash.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(other.size(), hash.size()); ++i)
        difference = static_cast<unsigned char>(difference | (other[i] ^ hash[i]));
    return difference == 0;
}

bool PinHash::isComplete() const
{
    return salt.size() == saltBytes && hash.size() == hashBytes && iterations > 0 &&
           iterations <= mostIterations;
}

QString PinHash::problemOf(const Redacted &pin)
{
    const QByteArray &digits = pin.reveal();
    const bool onlyDigits =
        std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (onlyDigits && digits.size() >= fewestDigits && digits.size() <= mostDigits)
        return {};
    return QStringLiteral("A PIN is %1 to %2 digits.").arg(fewestDigits).arg(mostDigits);
}

} // namespace Runnel
