// SPDX-License-Identifier: Apache-2.0
// A template that passes gives a valid MQTT topic, whatever the values are. The input is the
// template, a line end, and the value of all tokens.
#include "config/topictemplate.h"

#include <QStringDecoder>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Runnel;

namespace {

void mustHold(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = input.indexOf('\n');
    const QString text = QString::fromUtf8(cut < 0 ? input : input.left(cut));
    TopicTemplate::Error error;
    const auto topic = TopicTemplate::parse(text, error);
    if (!topic) {
        mustHold(error.position >= 0 && error.position <= text.size(), "a place in the text");
        mustHold(!error.message.isEmpty(), "words");
        return 0;
    }
    TopicValues values;
    for (const TopicToken token :
         {TopicToken::Device, TopicToken::Endpoint, TopicToken::Asset, TopicToken::Event,
          TopicToken::Type, TopicToken::Site, TopicToken::Instance})
        values.set(token, cut < 0 ? QByteArray() : input.mid(cut + 1));
    const QByteArray name = topic->expand(values);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(name);
    mustHold(!decoder.hasError(), "UTF-8");
    mustHold(!name.isEmpty() && name.size() <= TopicTemplate::maximumTopicBytes, "a valid length");
    mustHold(!decoded.startsWith(u'$'), "no $ at the head");
    for (const QChar c : decoded)
        mustHold(c.unicode() >= 0x20 && c != u'+' && c != u'#', "no wildcard, no control");
    mustHold(decoded.count(u'/') == text.count(u'/'), "no level more than the template has");
    return 0;
}
