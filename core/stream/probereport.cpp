// SPDX-License-Identifier: Apache-2.0
// Names and questions of a probe's findings.
#include "stream/probereport.h"

#include <QMetaEnum>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype shownSchemes = 8;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// The parts of a list, cut at commas and line ends outside of quoted strings.
QList<QByteArray> listParts(const QByteArray &list)
{
    QList<QByteArray> parts;
    QByteArray part;
    bool quoted = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (quoted && c == '\\' && i + 1 < list.size()) {
            part += list[++i];
        } else if (!quoted && (c == ',' || c == '\n')) {
            parts += part.trimmed();
            part.clear();
        } else {
            quoted = quoted != (c == '"');
            part += c;
        }
    }
    parts += part.trimmed();
    return parts;
}

} // namespace

QString ProbeStep::idName() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(static_cast<int>(id)));
}

QString ProbeStep::stateName() const
{
    return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(static_cast<int>(state)));
}

ProbeReport::ProbeReport()
{
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].id = static_cast<ProbeStep::Id>(i);
}

const ProbeStep *ProbeReport::failedStep() const
{
    const auto found = std::ranges::find(steps, ProbeStep::State::Failed, &ProbeStep::state);
    return found == steps.end() ? nullptr : &*found;
}

bool ProbeReport::succeeded() const
{
    const ProbeStep::State last = step(ProbeStep::Id::FirstEvent).state;
    return !failedStep() && (last == ProbeStep::State::Passed || last == ProbeStep::State::Warned);
}

QStringList authenticationSchemes(const QByteArray &challenges)
{
    QStringList schemes;
    for (const QByteArray &part : listParts(challenges.left(4096))) {
        // "Digest realm=..." and "Negotiate" begin a challenge, "nonce=..." goes on with one.
        const auto end = std::ranges::find_if_not(part, isTokenCharacter);
        const auto length = std::distance(part.begin(), end);
        if (length == 0 || (end != part.end() && *end != ' '))
            continue;
        const QString scheme = QString::fromLatin1(part.left(length));
        const QByteArray rest = part.mid(length).trimmed();
        if (!rest.startsWith('=') && schemes.size() < shownSchemes && !schemes.contains(scheme))
            schemes += scheme;
    }
    return schemes;
}

} // namespace Runnel
