// SPDX-License-Identifier: Apache-2.0
// Pictures of the manual, for a person to look at.
#include "help/helppage.h"

#include "panelstage.h"

#include <QLineEdit>
#include <QTest>

using namespace Runnel;

class TestHelpScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void showsItself_data();
    void showsItself();
};

void TestHelpScreenshots::showsItself_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const char *state : {"index", "alarms", "configuration", "map", "search", "nothing"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1208, 696), QSize(1848, 976)})
                QTest::addRow("%s%s %d", state, dark ? " dark" : "", size.width())
                    << QString::fromLatin1(state) << size << dark;
        }
    }
}

void TestHelpScreenshots::showsItself()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    PanelStage stage;
    if (dark)
        stage.style.setTheme(PanelStyle::Theme::Dark);
    HelpPage page(stage.context());
    page.setStyleSheet(stage.style.styleSheet());
    page.resize(size);
    page.show();
    auto *search = page.findChild<QLineEdit *>();
    if (state == u"search") {
        QTest::keyClicks(search, QStringLiteral("certificate"));
        QTest::keyClick(search, Qt::Key_Return);
    } else if (state == u"nothing") {
        QTest::keyClicks(search, QStringLiteral("xylophone"));
    } else {
        page.open(state);
    }
    QVERIFY(stage.screenshot(page, QStringLiteral("help"),
                             dark ? state + QStringLiteral("-dark") : state, size));
}

QTEST_MAIN(TestHelpScreenshots)
#include "tst_helpscreenshots.moc"
