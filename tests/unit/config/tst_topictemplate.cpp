// SPDX-License-Identifier: Apache-2.0
// What the parser lets through expands to a valid topic, whatever the values are.
#include "config/topictemplate.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Runnel;

class TestTopicTemplate : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenIsReplaced()
    {
        TopicTemplate::Error error;
        const auto topic = TopicTemplate::parse(
            QStringLiteral("{instance}/{site}/{device}/{endpoint}/{asset}-{event}/x{type}"), error);
        QVERIFY(topic);
        TopicValues values;
        values.set(TopicToken::Instance, QStringLiteral("i"));
        values.set(TopicToken::Site, QStringLiteral("Nörd"));
        values.set(TopicToken::Device, QStringLiteral("d"));
        values.set(TopicToken::Endpoint, QStringLiteral("e"));
        values.set(TopicToken::Asset, QStringLiteral("a"));
        values.set(TopicToken::Event, QStringLiteral("v"));
        QCOMPARE(topic->expand(values), QByteArray("i/Nörd/d/e/a-v/x-")); // an empty value is "-"
    }

    void aValueIsOneLevel()
    {
        TopicTemplate::Error error;
        const auto topic = TopicTemplate::parse(QStringLiteral("e/{type}"), error);
        TopicValues values;
        values.set(TopicToken::Type, QByteArray("a/+/#\0%", 7));
        QCOMPARE(topic->expand(values), QByteArray("e/a%2F%2B%2F%23%00%25"));
    }

    void noValueCanPutADollarAtTheHead()
    {
        TopicTemplate::Error error;
        const auto topic = TopicTemplate::parse(QStringLiteral("{type}/x"), error);
        TopicValues values;
        values.set(TopicToken::Type, QByteArray("$SYS"));
        QCOMPARE(topic->expand(values), QByteArray("%24SYS/x"));
        values.set(TopicToken::Type, QByteArray("$"));
        QCOMPARE(topic->expand(values), QByteArray("%24/x"));
    }

    void errorsHaveTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("plus") << QStringLiteral("a/+") << 2;
        QTest::newRow("hash") << QStringLiteral("ä#") << 1;
        QTest::newRow("dollar") << QStringLiteral("$share/x") << 0;
        QTest::newRow("unknown") << QStringLiteral("a/{foo}/b") << 2;
        QTest::newRow("case") << QStringLiteral("{Device}") << 0;
        QTest::newRow("open") << QStringLiteral("a/{device") << 2;
        QTest::newRow("close") << QStringLiteral("a}/b") << 1;
        QTest::newRow("nested") << QStringLiteral("{{device}}") << 0;
        QTest::newRow("nul") << QStringLiteral("a") + QChar(0) << 1;
        QTest::newRow("control") << QStringLiteral("a\nb") << 1;
        QTest::newRow("surrogate") << QStringLiteral("ab") + QChar(0xd800) << 2;
        QTest::newRow("long") << QString(65'536, u'x') << 0;
        QTest::newRow("long with tokens") << QString(65'500, u'x') + QStringLiteral("{type}") << 0;
    }

    void errorsHaveTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        TopicTemplate::Error error;
        QVERIFY(!TopicTemplate::parse(text, error));
        QCOMPARE(error.position, position);
        QVERIFY(!error.message.isEmpty());
    }

    void onlyAllowedTokensPass()
    {
        TopicTemplate::Error error;
        QVERIFY(TopicTemplate::parse(QStringLiteral("{site}"), error, {TopicToken::Site}));
        QVERIFY(!TopicTemplate::parse(QStringLiteral("{type}"), error, {TopicToken::Site}));
        QCOMPARE(error.message, QStringLiteral("there is no token {type} here; known are {site}"));
    }

    void randomValuesGiveValidTopics()
    {
        QRandomGenerator random(7);
        TopicTemplate::Error error;
        const auto topic = TopicTemplate::parse(QStringLiteral("{device}{type}/{event}"), error);
        for (int round = 0; round < 5000; ++round) {
            TopicValues values;
            for (const TopicToken token :
                 {TopicToken::Device, TopicToken::Type, TopicToken::Event}) {
                QByteArray value(random.bounded(300), Qt::Uninitialized);
                for (char &byte : value)
                    byte = char(random.bounded(round % 2 ? 256 : 48));
                values.set(token, value);
            }
            const QByteArray name = topic->expand(values);
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString text = decoder.decode(name);
            QVERIFY(!decoder.hasError());
            QVERIFY(!text.isEmpty() && !text.startsWith(u'$'));
            QCOMPARE(text.count(u'/'), 1);
            QVERIFY(!text.contains(u'+') && !text.contains(u'#') && !text.contains(QChar(0)));
            QVERIFY(name.size() <= 3 * TopicTemplate::maximumValueBytes + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestTopicTemplate)
#include "tst_topictemplate.moc"
