// SPDX-License-Identifier: Apache-2.0
// The JSON Schema and the reader know the same keys, in every object of the file.
#include "config/configreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Runnel;

namespace {

QJsonObject load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root)
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    return reference.isEmpty() ? schema
                               : root.value(QLatin1String("definitions"))
                                     .toObject()
                                     .value(reference.section(u'/', -1))
                                     .toObject();
}

/// The keys the reader knows where `problem` complains about an unknown one.
QSet<QString> knownIn(const QString &message)
{
    static const QRegularExpression list(QStringLiteral("Known are: (.*)$"));
    const QStringList names = list.match(message).captured(1).split(QStringLiteral(", "));
    return QSet<QString>(names.begin(), names.end());
}

const QString stranger = QStringLiteral("zzzzzzzzzzzzzzzzzzzz");

} // namespace

class TestConfigSchema : public QObject
{
    Q_OBJECT

private slots:
    void readerAndSchemaKnowTheSameKeys()
    {
        const QJsonObject schema = load(QStringLiteral(SCHEMA_FILE));
        const QJsonObject document = load(QStringLiteral(TEST_DATA "/everykey.json"));
        QVERIFY(!schema.isEmpty() && !document.isEmpty());
        int compared = 0;

        // Walks document and schema together; puts the stranger into each object in turn.
        using Rebuild = std::function<QJsonValue(const QJsonValue &)>;
        std::function<void(const QJsonValue &, const QJsonObject &, const Rebuild &)> walk =
            [&](const QJsonValue &value, const QJsonObject &given, const Rebuild &rebuild) {
                const QJsonObject here = resolved(given, schema);
                if (value.isArray()) {
                    const QJsonArray array = value.toArray();
                    for (int i = 0; i < array.size(); ++i)
                        walk(array.at(i), here.value(QLatin1String("items")).toObject(),
                             [=](const QJsonValue &part) {
                                 QJsonArray changed = array;
                                 changed.replace(i, part);
                                 return rebuild(changed);
                             });
                    return;
                }
                if (!value.isObject())
                    return;
                const QJsonObject object = value.toObject();
                const QJsonObject properties = here.value(QLatin1String("properties")).toObject();
                const QJsonValue additional = here.value(QLatin1String("additionalProperties"));
                if (!properties.isEmpty()) {
                    QVERIFY2(additional.isBool() && !additional.toBool(), "an open object");
                    QJsonObject changed = object;
                    changed.insert(stranger, 1);
                    const auto result =
                        ConfigReader::read(QJsonDocument(rebuild(changed).toObject()).toJson());
                    QCOMPARE(result.problems.size(), size_t(1));
                    const QStringList keys = properties.keys();
                    const QString &message = result.problems.front().message;
                    QVERIFY2(knownIn(message) == QSet<QString>(keys.begin(), keys.end()),
                             qPrintable(result.problems.front().path + u'\n' + message + u'\n' +
                                        keys.join(u' ')));
                    ++compared;
                }
                for (auto member = object.begin(); member != object.end(); ++member) {
                    const QString key = member.key();
                    walk(member.value(),
                         properties.isEmpty() ? additional.toObject()
                                              : properties.value(key).toObject(),
                         [=](const QJsonValue &part) {
                             QJsonObject changed = object;
                             changed.insert(key, part);
                             return rebuild(changed);
                         });
                }
            };
        walk(document, schema, [](const QJsonValue &whole) { return whole; });
        QVERIFY2(compared > 20, qPrintable(QString::number(compared)));
    }

    void theExampleUsesEveryKeyOfTheSchema()
    {
        // Otherwise the walk above would miss an object that no example has.
        const QJsonObject schema = load(QStringLiteral(SCHEMA_FILE));
        QSet<QString> inSchema;
        std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &value) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (member.key() == QLatin1String("properties")) {
                    for (const QString &key : member.value().toObject().keys())
                        inSchema.insert(key);
                }
                collect(member.value());
            }
        };
        collect(schema);
        QFile file(QStringLiteral(TEST_DATA "/everykey.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &key : std::as_const(inSchema))
            QVERIFY2(text.contains(u'"' + key + u'"'), qPrintable(key));
    }

    void everyPropertyIsDescribed()
    {
        const QJsonObject schema = load(QStringLiteral(SCHEMA_FILE));
        std::function<void(const QJsonValue &)> check = [&](const QJsonValue &value) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (member.key() == QLatin1String("properties")) {
                    const QJsonObject properties = member.value().toObject();
                    for (auto property = properties.begin(); property != properties.end();
                         ++property) {
                        const QJsonObject own = property.value().toObject();
                        const bool described =
                            own.contains(QLatin1String("description")) ||
                            resolved(own, schema).contains(QLatin1String("description")) ||
                            own.contains(QLatin1String("properties"));
                        const bool isStructure = property.key() == QLatin1String("configuration");
                        QVERIFY2(described || isStructure, qPrintable(property.key()));
                    }
                }
                check(member.value());
            }
        };
        check(schema);
    }
};

QTEST_GUILESS_MAIN(TestConfigSchema)
#include "tst_configschema.moc"
