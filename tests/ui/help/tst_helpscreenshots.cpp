// SPDX-License-Identifier: Apache-2.0
// Pictures of the manual, for a person to look at.
#include "help/aboutview.h"
#include "help/bundleview.h"
#include "help/helppage.h"

#include "panelstage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
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
    for (const char *state : {"index", "operator", "reference", "configuration", "panel", "search",
                              "nothing", "about", "support", "support-refused"}) {
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
    } else if (!state.startsWith(u"support") && state != u"about") {
        page.open(state);
    }
    const ProgramPlaces places{QStringLiteral("0.1.0"), QStringLiteral("/etc/runnel/runnel.json"),
                               QStringLiteral("/var/lib/runnel")};
    auto *about = new AboutView(stage.context(), places);
    auto *support =
        new BundleView(stage.context(), places, [&page] { return page.grab().toImage(); });
    page.addView(about, QStringLiteral("about"), [] { return QStringLiteral("About Runnel"); });
    page.addView(support, QStringLiteral("support"), [] { return QStringLiteral("Support file"); });
    if (state != u"support-refused")
        stage.session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
    RuntimeUpdate update;
    update.config = PanelSamples::site(5);
    emit stage.client.updated(update);
    stage.client.tell(PanelSamples::quiet(5, stage.clock.wallMilliseconds()));
    if (state == u"about")
        page.openView(about);
    if (state.startsWith(u"support")) {
        page.openView(support);
        auto *parts = support->findChild<QListWidget *>();
        if (state == u"support") {
            QTRY_VERIFY(parts->count() >= 4);
            parts->setCurrentRow(2);
        }
    }
    QVERIFY(stage.screenshot(page, QStringLiteral("help"),
                             dark ? state + QStringLiteral("-dark") : state, size));
}

QTEST_MAIN(TestHelpScreenshots)
#include "tst_helpscreenshots.moc"
