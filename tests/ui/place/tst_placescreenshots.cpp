// SPDX-License-Identifier: Apache-2.0
// Pictures of a camera being placed, for a person to look at.
#include "placestage.h"
#include "pseudolocale.h"

#include <QFile>
#include <QTest>

using namespace Runnel;

namespace {

/// The demo's plan as a file: the configuration names files.
QByteArray demoMap(const QTemporaryDir &folder)
{
    for (const char *name : {"demo-site.png", "demo-site.points.json"}) {
        const QString file = QString::fromLatin1(name);
        QFile::copy(QStringLiteral(":/runnel/map/") + file, folder.filePath(file));
    }
    return "{\"sitePlan\": \"" + folder.filePath(QStringLiteral("demo-site.png")).toUtf8() + "\"}";
}

} // namespace

class TestPlaceScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1030, 600);
        QTest::newRow("1920x1080") << QSize(1670, 880);
    }

    void looksAsMeant_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<int>("plan"); // 0 none, 1 the demo's, 2 damaged
        QTest::addColumn<bool>("dark");
        const QByteArray at = R"({"latitude": 64.5492, "longitude": 35.775, "heading": 40})";
        QTest::newRow("placed") << at << 1 << false;
        QTest::newRow("placed-dark") << at << 1 << true;
        QTest::newRow("no-place") << QByteArray("{}") << 1 << false;
        QTest::newRow("no-heading")
            << QByteArray(R"({"latitude": 64.5492, "longitude": 35.775})") << 1 << false;
        QTest::newRow("no-plan") << at << 0 << false;
        QTest::newRow("faulty-plan") << at << 2 << false;
    }

    void looksAsMeant()
    {
        QFETCH_GLOBAL(QSize, size);
        QFETCH(QByteArray, attributes);
        QFETCH(int, plan);
        QFETCH(bool, dark);
        const QTemporaryDir folder;
        QByteArray map = plan == 0 ? QByteArray("{}") : demoMap(folder);
        if (plan == 2) {
            QFile file(folder.filePath(QStringLiteral("demo-site.png")));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(file.resize(5000));
        }
        PlaceStage stage(attributes, map);
        stage.style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        stage.settle(stage.editor, size);
        QTRY_COMPARE(stage.loaded.size(), 1);
        QVERIFY(stage.screenshot(stage.editor, QStringLiteral("place"),
                                 QString::fromLatin1(QTest::currentDataTag()), size));
    }

    void longWordsFit()
    {
        QFETCH_GLOBAL(QSize, size);
        const PseudoLocale locale;
        PlaceStage stage(R"({"latitude": 64.5492, "longitude": 35.775, "heading": 40})");
        stage.draft.set(attributePath(QStringLiteral("cam"), QStringLiteral("heading")), 400);
        stage.settle(stage.editor, size);
        QVERIFY(
            stage.screenshot(stage.editor, QStringLiteral("place"), QStringLiteral("long"), size));
        QCOMPARE(clippedTexts(stage.editor), QStringList());
    }
};

QTEST_MAIN(TestPlaceScreenshots)
#include "tst_placescreenshots.moc"
