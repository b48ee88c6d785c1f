// SPDX-License-Identifier: Apache-2.0
// Pictures of the journal in each of its states, for a person to look at.
#include "journal/alarmjournalpage.h"

#include "journallibrary.h"
#include "panelstage.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestJournalScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void showsItself_data();
    void showsItself();
};

void TestJournalScreenshots::showsItself_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const char *state : {"empty", "reading", "busy", "chosen", "fault", "nothing-found"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1208, 696), QSize(1848, 976)})
                QTest::addRow("%s%s %d", state, dark ? " dark" : "", size.width())
                    << QString::fromLatin1(state) << size << dark;
        }
    }
}

void TestJournalScreenshots::showsItself()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    PanelStage stage;
    if (dark)
        stage.style.setTheme(PanelStyle::Theme::Dark);
    JournalLibrary library(stage.client);
    if (state != u"empty")
        library.fill(3000, stage.clock.wallMilliseconds(), 240'000);
    AlarmJournalPage page(stage.context());
    page.setStyleSheet(stage.style.styleSheet());
    page.resize(size);
    page.show();
    if (state == u"fault")
        library.refuseNext({FaultKind::JournalUnavailable,
                            QStringLiteral("The alarm journal cannot be used (unable to open "
                                           "database file)."),
                            QStringLiteral("Check the disk and the state directory."), 14,
                            RetryAdvice::Soon});
    else if (state != u"reading")
        library.answerAll();
    if (state == u"busy" || state == u"chosen") {
        library.fill(12, stage.clock.wallMilliseconds() + 240'000 * 12, 240'000);
        stage.client.tell({PanelSamples::leak(1, 1, 5)});
        stage.clock.advance(1s);
        library.answerAll();
    }
    if (state == u"chosen")
        page.findChild<QTableView *>()->selectRow(6);
    if (state == u"nothing-found") {
        auto *search = page.findChild<QLineEdit *>();
        search->setText(QStringLiteral("flange 12"));
        QTest::keyClick(search, Qt::Key_Return);
        library.answerAll();
    }
    QCoreApplication::processEvents(); // layouts, after what was told just now
    QVERIFY(stage.screenshot(page, QStringLiteral("journal"),
                             dark ? state + QStringLiteral("-dark") : state, size));
}

QTEST_MAIN(TestJournalScreenshots)
#include "tst_journalscreenshots.moc"
