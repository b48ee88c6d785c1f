// SPDX-License-Identifier: Apache-2.0
// MQTT topics with tokens such as {asset}: checked when read, expanded for each event type.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Runnel {

enum class TopicToken { Device, Endpoint, Asset, Event, Type, Site, Instance };

/// What the tokens stand for, as UTF-8 from wherever; made safe when expanded.
class TopicValues
{
public:
    void set(TopicToken token, const QByteArray &value) { m_values[size_t(token)] = value; }
    void set(TopicToken token, const QString &value) { set(token, value.toUtf8()); }
    const QByteArray &value(TopicToken token) const { return m_values[size_t(token)]; }

private:
    std::array<QByteArray, 7> m_values;
};

/// Compiled once. Lives beside the configuration rather than the router, because a template that
/// can yield an invalid topic is a configuration error: what parse() lets through expands to a
/// valid topic name (MQTT 5, 4.7) whatever the values are.
class TopicTemplate
{
public:
    static constexpr qsizetype maximumTopicBytes = 65'535;
    static constexpr qsizetype maximumValueBytes = 128; ///< of one token's value, encoded

    struct Error
    {
        qsizetype position = 0; ///< in characters of the text
        QString message;
    };

    TopicTemplate() = default; ///< of nothing; expands to nothing
    /// The template, or what is wrong with the text (then `error` is set). `allowed` empty: all.
    static std::optional<TopicTemplate> parse(const QString &text, Error &error,
                                              const std::vector<TopicToken> &allowed = {});

    QByteArray expand(const TopicValues &values) const;

private:
    struct Piece
    {
        QByteArray literal;
        std::optional<TopicToken> token; ///< follows the literal
    };
    std::vector<Piece> m_pieces;
};

} // namespace Runnel
