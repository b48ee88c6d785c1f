// SPDX-License-Identifier: Apache-2.0
// Checks and expands topic templates.
#include "config/topictemplate.h"

#include "base/escape.h"

#include <QStringList>

#include <algorithm>

namespace Runnel {

namespace {

struct TokenName
{
    TopicToken token;
    QLatin1String name;
};
constexpr std::array<TokenName, 7> tokenNames{{
    {TopicToken::Device, QLatin1String("device")},
    {TopicToken::Endpoint, QLatin1String("endpoint")},
    {TopicToken::Asset, QLatin1String("asset")},
    {TopicToken::Event, QLatin1String("event")},
    {TopicToken::Type, QLatin1String("type")},
    {TopicToken::Site, QLatin1String("site")},
    {TopicToken::Instance, QLatin1String("instance")},
}};

bool isAllowed(TopicToken token, const std::vector<TopicToken> &allowed)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), token) != allowed.end();
}

QString unknownToken(const QString &name, const std::vector<TopicToken> &allowed)
{
    QStringList known;
    for (const TokenName &token : tokenNames) {
        if (isAllowed(token.token, allowed))
            known << u'{' + token.name + u'}';
    }
    return QStringLiteral("there is no token {%1} here; known are %2")
        .arg(escapedForDisplay(name, 40), known.join(u' '));
}

/// What must not stand in a topic as literal text (MQTT 5, 4.7 and 1.5.4); empty: it may.
QString wrongWith(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'+' || c == u'#')
        return QStringLiteral("a topic that is published to must not contain %1").arg(c);
    if (c == u'$' && at == 0)
        return QStringLiteral("topics that begin with $ belong to the broker");
    if (c == u'}')
        return QStringLiteral("this } closes no token");
    if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() >= 0xfffe)
        return QStringLiteral("a topic must not contain control characters");
    if (c.isSurrogate()) {
        const bool paired = c.isHighSurrogate()
                                ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                                : at > 0 && text[at - 1].isHighSurrogate();
        if (!paired)
            return QStringLiteral("half a character stands here (an unpaired surrogate)");
    }
    return {};
}

} // namespace

std::optional<TopicTemplate> TopicTemplate::parse(const QString &text, Error &error,
                                                  const std::vector<TopicToken> &allowed)
{
    const auto fail = [&error](qsizetype position, const QString &message) {
        error = {position, message};
        return std::nullopt;
    };
    if (text.isEmpty())
        return fail(0, QStringLiteral("a topic must not be empty"));
    TopicTemplate result;
    QString literal;
    qsizetype worst = 0;
    const auto endPiece = [&](std::optional<TopicToken> token) {
        result.m_pieces.push_back({literal.toUtf8(), token});
        worst += result.m_pieces.back().literal.size() + (token ? maximumValueBytes : 0);
        literal.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'{') {
            if (const QString wrong = wrongWith(text, at); !wrong.isEmpty())
                return fail(at, wrong);
            literal += text[at];
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            return fail(at, QStringLiteral("the } of this token is missing"));
        const QString name = text.mid(at + 1, end - at - 1);
        const auto known =
            std::find_if(tokenNames.begin(), tokenNames.end(), [&](const TokenName &t) {
                return name == t.name && isAllowed(t.token, allowed);
            });
        if (known == tokenNames.end())
            return fail(at, unknownToken(name, allowed));
        endPiece(known->token);
        at = end;
        if (worst > maximumTopicBytes)
            break;
    }
    if (!literal.isEmpty())
        endPiece(std::nullopt);
    if (worst > maximumTopicBytes)
        return fail(0, QStringLiteral("this can become longer than 65,535 bytes (each token counts "
                                      "for 128)"));
    return result;
}

QByteArray TopicTemplate::expand(const TopicValues &values) const
{
    QByteArray topic;
    for (const Piece &piece : m_pieces) {
        topic += piece.literal;
        if (!piece.token)
            continue;
        const QByteArray &value = values.value(*piece.token);
        // Only the broker may own a topic that begins with $, whoever chose the value.
        if (!topic.isEmpty() || !value.startsWith('$'))
            topic += asTopicLevel(value, maximumValueBytes);
        else if (value.size() == 1)
            topic += "%24";
        else
            topic += "%24" + asTopicLevel(value.mid(1), maximumValueBytes - 3);
    }
    return topic;
}

} // namespace Runnel
