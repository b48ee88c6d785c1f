// SPDX-License-Identifier: Apache-2.0
// Profiles of alarms: what is read, what is told with its place, and what survives a save.
#include "config/alarmfields.h"
#include "config/configdiff.h"
#include "config/configwriter.h"
#include "configwords.h"

#include <QTest>

using namespace Runnel;

namespace {

/// A configuration of one asset of this profile, and of these profiles from its second line on.
QByteArray withProfiles(const QByteArray &profile, const QByteArray &profiles)
{
    return quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': "
                  "{'address': 'http://c/'}}}], 'alarms': {'profiles': {\n" +
                  profiles +
                  "}},\n'assets': [{'name': 'a', 'deviceRef': {'deviceName': 'd', "
                  "'endpointName': 'e'}, 'profile': '" +
                  profile + "'}]}");
}

QByteArray withFields(const QByteArray &fields)
{
    return withProfiles("p", "'p': {'alarmTypes': ['LEAK'],\n'fields': {" + fields + "}}");
}

} // namespace

class TestConfigAlarms : public QObject
{
    Q_OBJECT

private slots:
    void readsTypesAndPointers()
    {
        const auto result = ConfigReader::read(
            withProfiles("sniffer", "'sniffer': {'alarmTypes': ['GAS', 'message'], 'fields': "
                                    "{'flowRate': '/a~1b/0', 'message': '/~0'}}"));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(result.config.assets.front().profile, QStringLiteral("sniffer"));
        const AlarmProfileConfig &profile =
            result.config.alarms.profiles.at(QStringLiteral("sniffer"));
        QCOMPARE(profile.alarmTypes, (QList<QByteArray>{"GAS", "message"}));
        QCOMPARE(profile.fields,
                 (QMap<QString, QString>{{QStringLiteral("flowRate"), QStringLiteral("/a~1b/0")},
                                         {QStringLiteral("message"), QStringLiteral("/~0")}}));
    }

    void theBuiltInProfileNeedsNoEntry()
    {
        for (const QByteArray name : {"", "analytics-camera"}) {
            const auto result = ConfigReader::read(withProfiles(name, ""));
            QVERIFY2(result.ok(), qPrintable(told(result)));
            QVERIFY(result.config.alarms.profiles.empty());
        }
    }

    void theUsualPointersAreValid()
    {
        QByteArray fields;
        for (const AlarmFieldInfo &field : alarmFields)
            fields += QByteArray(fields.isEmpty() ? "" : ",") + '\'' + field.name + "': '" +
                      field.usualPointer + '\'';
        const auto result = ConfigReader::read(withFields(fields));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(size_t(result.config.alarms.profiles.at(QStringLiteral("p")).fields.size()),
                 alarmFields.size());
    }

    void problemsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << json << QString::fromUtf8(expected);
        };
        row("unknown field", withFields("'flowrat': '/x'"),
            "f:3:12: alarms.profiles.p.fields.flowrat: there is no such key here; did you mean "
            "\"flowRate\"? Known are: camera, message, timestamp, latitude, longitude, flowRate,");
        row("no slash", withFields("'flowRate': 'data.flow'"),
            "f:3:24: alarms.profiles.p.fields.flowRate: this is no JSON pointer (RFC 6901): it "
            "must begin with /, for example \"/data/flow\"");
        row("fragment", withFields("'flowRate': '#/flow'"), "it must begin with /");
        row("empty pointer", withFields("'flowRate': ''"), "it must begin with /");
        row("tilde", withFields("'flowRate': '/a~2b'"),
            "f:3:24: alarms.profiles.p.fields.flowRate: a ~ must be followed by 0 or 1");
        row("tilde at the end", withFields("'flowRate': '/a~'"), "a ~ must be followed by 0 or 1");
        row("second tilde", withFields("'flowRate': '/a~0~'"), "a ~ must be followed by 0 or 1");
        row("nul", withFields("'flowRate': '/a\\u0000'"),
            "fields.flowRate: a pointer must not contain U+0000");
        row("pointer is a number", withFields("'flowRate': 7"),
            "fields.flowRate: this must be a string, not a number");
        row("half a position", withFields("'latitude': '/x'"),
            "fields.latitude: a position needs both; \"longitude\" is missing");
        row("the camera's half", withFields("'cameraLongitude': '/x'"),
            "a position needs both; \"cameraLatitude\" is missing");
        row("fields twice", withFields("'camera': '/x', 'camera': '/y'"),
            "fields.camera: this key stands here twice");
        row("fields a list", withProfiles("p", "'p': {'alarmTypes': ['A'], 'fields': []}"),
            "f:2:38: alarms.profiles.p.fields: this must be an object, not a list");
        row("no types", withProfiles("p", "'p': {}"),
            "f:2:6: alarms.profiles.p.alarmTypes: this key is missing; it lists the types");
        row("empty types", withProfiles("p", "'p': {'alarmTypes': []}"),
            "f:2:21: alarms.profiles.p.alarmTypes: without a type nothing the camera says is an "
            "alarm; list at least one");
        row("types a string", withProfiles("p", "'p': {'alarmTypes': 'LEAK'}"),
            "alarms.profiles.p.alarmTypes: this must be a list, not a string");
        row("empty type", withProfiles("p", "'p': {'alarmTypes': ['A', '']}"),
            "f:2:27: alarms.profiles.p.alarmTypes[1]: an event's type is not empty");
        row("type a number", withProfiles("p", "'p': {'alarmTypes': [1]}"),
            "alarmTypes[0]: this must be a string, the type of an event, not a number");
        row("every type", withProfiles("p", "'p': {'alarmTypes': ['*']}"),
            "alarmTypes[0]: types stand here to the letter");
        row("type of two lines", withProfiles("p", "'p': {'alarmTypes': ['A\\nB']}"),
            "no event's type contains a line break");
        row("same type", withProfiles("p", "'p': {'alarmTypes': ['A', 'A']}"),
            "alarmTypes[1]: this type stands here twice");
        row("long type", withProfiles("p", "'p': {'alarmTypes': ['" + QByteArray(257, 'A') + "']}"),
            "a type has at most 256 characters here");
        row("built in", withProfiles("", "'analytics-camera': {'alarmTypes': ['A']}"),
            "f:2:1: alarms.profiles.analytics-camera: this profile is built in and stays as it "
            "is; give yours another name");
        row("nameless", withProfiles("", "' ': {'alarmTypes': ['A']}"),
            "a profile's name must not be empty");
        row("long name", withProfiles("", "'" + QByteArray(257, 'p') + "': {'alarmTypes': ['A']}"),
            "a profile's name has at most 256 characters");
        row("same name",
            withProfiles("", "'p': {'alarmTypes': ['A']},\n'p': {'alarmTypes': "
                             "['B']}"),
            "f:3:1: alarms.profiles.p: this key stands here twice");
        row("unknown key", withProfiles("", "'p': {'alarmTypes': ['A'], 'field': {}}"),
            "did you mean \"fields\"? Known are: alarmTypes, fields");
        row("unknown profile", withProfiles("sniffre", "'sniffer': {'alarmTypes': ['A']}"),
            "f:3:92: assets[0].profile: there is no such profile in \"alarms.profiles\": "
            "\"sniffre\" is not known here; did you mean \"sniffer\"? One of: analytics-camera, "
            "sniffer");
        row("case", withProfiles("Analytics-Camera", ""), "did you mean \"analytics-camera\"?");
    }

    void problemsAreToldWithTheirPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, expected);
        const auto result = ConfigReader::read(json);
        QCOMPARE(result.fault.kind, FaultKind::ConfigurationInvalid);
        QCOMPARE(result.problems.size(), size_t(1));
        QVERIFY2(told(result).contains(expected), qPrintable(told(result)));
    }

    void aBrokenProfileIsNotAlsoAnUnknownOne()
    {
        const auto result = ConfigReader::read(withProfiles("p", "'p': {'alarmTypes': []}"));
        QCOMPARE(result.problems.size(), size_t(1));
    }

    void numbersAreBounded()
    {
        const auto profiles = [](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i)
                text += (i > 0 ? ",'" : "'") + QByteArray::number(i) + "': {'alarmTypes': ['A']}";
            return ConfigReader::read(withProfiles("0", text));
        };
        QVERIFY2(profiles(50).ok(), qPrintable(told(profiles(50))));
        QVERIFY2(told(profiles(51))
                     .contains(QLatin1String(
                         "f:1:122: alarms.profiles: there are more than 50 profiles")),
                 qPrintable(told(profiles(51))));
        QCOMPARE(profiles(51).problems.size(), size_t(1));

        const auto types = [](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i)
                text += (i > 0 ? ",'" : "'") + QByteArray::number(i) + '\'';
            return ConfigReader::read(withProfiles("p", "'p': {'alarmTypes': [" + text + "]}"));
        };
        QVERIFY2(types(50).ok(), qPrintable(told(types(50))));
        QCOMPARE(types(100'000).problems.size(), size_t(1));
        QVERIFY(told(types(100'000)).contains(QLatin1String("there are more than 50 types")));

        const auto pointer = [](qsizetype length) {
            return ConfigReader::read(
                withFields("'camera': '/" + QByteArray(length - 1, 'x') + '\''));
        };
        QVERIFY2(pointer(1024).ok(), qPrintable(told(pointer(1024))));
        for (const qsizetype length : {1025, 10'000}) {
            const QString text = told(pointer(length));
            QVERIFY2(text.contains(QLatin1String("a pointer has at most 1024 characters here")),
                     qPrintable(text));
            QVERIFY(text.size() < 300); // what is too long is not repeated
        }
    }

    void controlsInNamesAreShownEscaped()
    {
        const auto result = ConfigReader::read(
            withProfiles("\\u001b[2Jx", "'\\u001b[31m\\u202ep': {'alarmTypes': ['A']}, "
                                        "'\\u202eq': {'alarmTypes': ['A'], 'fields': "
                                        "{'\\u0007': '/x'}}"));
        const QString text = told(result);
        QCOMPARE(result.problems.size(), size_t(3));
        for (const char *part : {"\\x1b[31m", "must not contain control characters", "\\x1b[2Jx",
                                 "\\u{202e}q.fields.\\x07: "})
            QVERIFY2(text.contains(QLatin1String(part), Qt::CaseInsensitive), qPrintable(text));
        for (const QChar control : {QChar(0x1b), QChar(0x202e), QChar(7)})
            QVERIFY2(!text.contains(control), qPrintable(text));
    }

    void aThousandHostileProfilesHaveABoundedReport()
    {
        QByteArray profiles;
        for (int i = 0; i < 1000; ++i)
            profiles += (i > 0 ? ",'" : "'") + QByteArray(1000, 'n') + QByteArray::number(i) +
                        "': {'fields': {'x': '" + QByteArray(10'000, '~') + "'}}";
        const auto result = ConfigReader::read(withProfiles("other", profiles));
        QCOMPARE(result.problems.size(), ConfigProblems::maximum + 1);
        for (const ConfigProblem &problem : result.problems)
            QVERIFY(problem.path.size() <= 600 && problem.message.size() <= 1100);
    }

    void profilesSurviveASave()
    {
        const auto first = ConfigReader::read(
            withProfiles("b", "'b': {'alarmTypes': ['B', 'A\\u0022\\u202e']}, 'a \\u00e4': "
                              "{'alarmTypes': ['A'], 'fields': {'message': '/~0~1/\\u0007\\\\'}}"));
        QVERIFY2(first.ok(), qPrintable(told(first)));
        QCOMPARE(first.config.alarms.profiles.size(), size_t(2));
        const QByteArray json = ConfigWriter::toJson(first.config);
        const auto second = ConfigReader::read(json);
        QVERIFY2(second.ok(), qPrintable(told(second)));
        QVERIFY2(second.config == first.config, json.constData());
    }

    void aChangedProfileIsADifference()
    {
        const auto read = [](const QByteArray &profile) {
            return ConfigReader::read(withProfiles("p", "'p': {" + profile + "}")).config;
        };
        const Config before = read("'alarmTypes': ['A'], 'fields': {'camera': '/x'}");
        for (const QByteArray after :
             {"'alarmTypes': ['B'], 'fields': {'camera': '/x'}",
              "'alarmTypes': ['A'], 'fields': {'camera': '/y'}", "'alarmTypes': ['A']"}) {
            const ConfigDiff diff = ConfigDiff::between(before, read(after));
            QCOMPARE(diff.summary(), QStringLiteral("alarms changed"));
            QVERIFY(diff.changed.empty()); // no stream is opened again
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigAlarms)
#include "tst_configalarms.moc"
