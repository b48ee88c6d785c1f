// SPDX-License-Identifier: Apache-2.0
// Places in a document, what differs between two, and two people's changes in one.
#include "draft/configmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Runnel;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QStringList places(const ConfigChanges &changes)
{
    QStringList names;
    for (const ConfigChange &change : changes)
        names << QStringLiteral("%1: %2 > %3")
                     .arg(change.path.toString(), shownValue(change.before),
                          shownValue(change.after));
    return names;
}

const ConfigPath devices{"devices"};

} // namespace

class TestConfigChanges : public QObject
{
    Q_OBJECT

private slots:
    void findsAndPutsByKeyNameAndNumber();
    void takesAwayNothingElse();
    void namesPlacesAsTheReaderDoes();
    void comparesNamedElementsByTheirNames();
    void takesOtherListsAsOneValue();
    void noticesAnotherOrder();
    void keepsBothChangesWhereTheyDoNotMeet();
    void tellsWhereTheyContradict();
    void takesTheSameChangeOnce();
    void letsNobodysRemovalWinUnseen();
    void showsHostileTextOnOneLine();
};

void TestConfigChanges::findsAndPutsByKeyNameAndNumber()
{
    QJsonObject document =
        object(R"({"a": {"b": 1}, "list": [{"name": "x", "v": 2}], "n": [5, 6]})");
    QCOMPARE(ConfigPath({"a", "b"}).in(document).toInt(), 1);
    QCOMPARE(ConfigPath({"list"}).named(QStringLiteral("x")).key("v").in(document).toInt(), 2);
    QCOMPARE(ConfigPath({"n"}).index(1).in(document).toInt(), 6);
    QVERIFY(ConfigPath({"n"}).index(9).in(document).isUndefined());
    QVERIFY(ConfigPath({"a", "b", "c"}).in(document).isUndefined());

    ConfigPath({"list"}).named(QStringLiteral("y")).key("v").put(document, 3);
    ConfigPath({"new", "deep"}).put(document, true);
    QCOMPARE(text(document), QByteArray(R"({"a":{"b":1},"list":[{"name":"x","v":2},)"
                                        R"({"name":"y","v":3}],"n":[5,6],"new":{"deep":true}})"));
}

void TestConfigChanges::takesAwayNothingElse()
{
    QJsonObject document = object(R"({"a": {"b": {"c": 1}}, "list": [{"name": "x"}], "e": {}})");
    ConfigPath({"a", "b", "c"}).put(document, QJsonValue::Undefined);
    ConfigPath({"list"}).named(QStringLiteral("x")).put(document, QJsonValue::Undefined);
    ConfigPath({"nowhere", "deep"}).put(document, QJsonValue::Undefined);
    ConfigPath({"list2"}).named(QStringLiteral("x")).key("v").put(document, QJsonValue::Undefined);
    QCOMPARE(text(document), QByteArray(R"({"a":{"b":{}},"e":{},"list":[]})"));
}

void TestConfigChanges::namesPlacesAsTheReaderDoes()
{
    const QJsonObject document = object(R"({"devices": [{"name": "a"}, {"name": "b"}]})");
    const ConfigPath path = devices.named(QStringLiteral("b")).key("endpoints").key("events");
    QCOMPARE(path.toString(), QStringLiteral("devices[b].endpoints.events"));
    QCOMPARE(path.asProblemPath(document), QStringLiteral("devices[1].endpoints.events"));
    QVERIFY(devices.named(QStringLiteral("c")).key("x").asProblemPath(document).isEmpty());
}

void TestConfigChanges::comparesNamedElementsByTheirNames()
{
    const ConfigChanges changes =
        changesBetween(object(R"({"devices": [{"name": "a", "v": 1}, {"name": "b"}]})"),
                       object(R"({"devices": [{"name": "a", "v": 2}, {"name": "c"}]})"));
    QCOMPARE(places(changes), QStringList({QStringLiteral("devices[a].v: 1 > 2"),
                                           QStringLiteral("devices[b]: {\"name\":\"b\"} > "),
                                           QStringLiteral("devices[c]:  > {\"name\":\"c\"}")}));
}

void TestConfigChanges::takesOtherListsAsOneValue()
{
    const ConfigChanges changes = changesBetween(object(R"({"p": [{"priority": 1}]})"),
                                                 object(R"({"p": [{"priority": 2}]})"));
    QCOMPARE(places(changes),
             QStringList{QStringLiteral("p: [{\"priority\":1}] > [{\"priority\":2}]")});
}

void TestConfigChanges::noticesAnotherOrder()
{
    const QJsonObject base = object(R"({"l": [{"name": "a"}, {"name": "b"}, {"name": "c"}]})");
    const QJsonObject mine = object(R"({"l": [{"name": "c"}, {"name": "a"}, {"name": "b"}]})");
    QCOMPARE(places(changesBetween(base, mine)),
             QStringList{QStringLiteral("l: [\"a\",\"b\",\"c\"] > [\"c\",\"a\",\"b\"]")});
    const QJsonObject theirs =
        object(R"({"l": [{"name": "a", "v": 1}, {"name": "b"}, {"name": "c"}, {"name": "d"}]})");
    const ConfigMerge merge = ConfigMerge::of(base, mine, theirs);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(text(merge.document), QByteArray(R"({"l":[{"name":"c"},{"name":"a","v":1},)"
                                              R"({"name":"b"},{"name":"d"}]})"));
}

void TestConfigChanges::keepsBothChangesWhereTheyDoNotMeet()
{
    const QJsonObject base =
        object(R"({"mqtt": {"host": "a"}, "devices": [{"name": "x", "v": 1}]})");
    const QJsonObject mine =
        object(R"({"mqtt": {"host": "b"}, "devices": [{"name": "x", "v": 1}, {"name": "y"}]})");
    const QJsonObject theirs =
        object(R"({"mqtt": {"host": "a", "port": 2}, "devices": [{"name": "x", "v": 3}]})");
    const ConfigMerge merge = ConfigMerge::of(base, mine, theirs);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(text(merge.document), QByteArray(R"({"devices":[{"name":"x","v":3},{"name":"y"}],)"
                                              R"("mqtt":{"host":"b","port":2}})"));
}

void TestConfigChanges::tellsWhereTheyContradict()
{
    const ConfigMerge merge =
        ConfigMerge::of(object(R"({"a": 1})"), object(R"({"a": 2})"), object(R"({"a": 3})"));
    QCOMPARE(merge.conflicts.size(), size_t(1));
    QCOMPARE(merge.conflicts.at(0), (ConfigConflict{ConfigPath{"a"}, 1, 2, 3}));
    QCOMPARE(text(merge.document), QByteArray(R"({"a":3})"));
}

void TestConfigChanges::takesTheSameChangeOnce()
{
    const ConfigMerge merge =
        ConfigMerge::of(object(R"({"a": 1})"), object(R"({"a": 2})"), object(R"({"a": 2})"));
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(text(merge.document), QByteArray(R"({"a":2})"));
}

void TestConfigChanges::letsNobodysRemovalWinUnseen()
{
    const QJsonObject base = object(R"({"devices": [{"name": "x", "v": 1}]})");
    const QJsonObject mine = object(R"({"devices": [{"name": "x", "v": 2}]})");
    const ConfigMerge theirsGone = ConfigMerge::of(base, mine, {});
    QCOMPARE(theirsGone.conflicts.size(), size_t(1));
    const ConfigMerge mineGone = ConfigMerge::of(base, {}, mine);
    QCOMPARE(mineGone.conflicts.size(), size_t(1));
    QCOMPARE(mineGone.document, mine);
}

void TestConfigChanges::showsHostileTextOnOneLine()
{
    const QString shown = shownValue(QStringLiteral("a\nb\u202E") + QString(1000, u'x'));
    QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)));
    QVERIFY(shown.size() < 200);
}

QTEST_APPLESS_MAIN(TestConfigChanges)
#include "tst_configchanges.moc"
