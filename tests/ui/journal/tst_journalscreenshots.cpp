// SPDX-License-Identifier: Apache-2.0
// Pictures of the journal in each of its states, for a person to look at.
#include "journal/alarmjournalpage.h"

#include "journallibrary.h"
#include "panelstage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

/// A night with one leak.
void writeLife(JournalLibrary &library, qint64 now)
{
    constexpr qint64 minute = 60'000;
    AlarmCondition condition;
    double flow = 0.3;
    const auto write = [&](qint64 minutes, AlarmInput input, const char *by = "",
                           const char *note = "") {
        JournalLine line = journalLine(now - minutes * minute, 1, input, QString::fromUtf8(by),
                                       QString::fromUtf8(note));
        line.alarm = PanelSamples::leak(9, 1, 0).id;
        line.asset = QStringLiteral("T-104 manifold");
        line.before = condition.state;
        condition = nextCondition(condition, input).value_or(condition);
        line.after = condition.state;
        line.flowRate = flow += 0.2;
        library.write(line);
    };
    write(400, AlarmInput::Raised);
    write(391, AlarmInput::Acknowledge, "A. Berg", "On my way");
    write(350, AlarmInput::Shelve, "A. Berg", "Valve 12 is being repaired, permit 4471");
    write(300, AlarmInput::Quiet);
    write(295, AlarmInput::Raised);
    write(290, AlarmInput::ShelfExpired);
    write(287, AlarmInput::Acknowledge, "Maria-Josefina Ortiz-Hernández");
    write(120, AlarmInput::Quiet);
    write(60, AlarmInput::Raised);
    write(40, AlarmInput::Quiet);
}

} // namespace

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
    for (const char *state : {"empty", "reading", "busy", "chosen", "fault", "nothing-found",
                              "from-to", "csv-running", "csv-failed", "handover", "life"}) {
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
    QTemporaryDir directory;
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
        page.findChild<QTableView *>(QStringLiteral("journal"))->selectRow(6);
    if (state == u"nothing-found") {
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("search"));
        search->setText(QStringLiteral("flange 12"));
        QTest::keyClick(search, Qt::Key_Return);
        library.answerAll();
    }
    if (state == u"from-to")
        for (QComboBox *list : page.findChildren<QComboBox *>()) {
            if (list->accessibleName() == u"Time")
                list->setCurrentIndex(list->count() - 1);
        }
    library.answerAll();
    if (state.startsWith(u"csv")) {
        library.slice = 100;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(u"CSV"))
                button->click();
        }
        auto *path = qobject_cast<QLineEdit *>(page.focusWidget());
        QVERIFY(path);
        path->setText(state == u"csv-failed" ? QStringLiteral("/media/usb-stick/journal.csv")
                                             : directory.filePath(QStringLiteral("j.csv")));
        const size_t asked = stage.client.queries.size();
        QTest::keyClick(path, Qt::Key_Return);
        if (state == u"csv-failed") {
            QTRY_VERIFY(!path->hasFocus() && path->isEnabled());
        } else {
            QTRY_VERIFY(stage.client.queries.size() > asked);
            library.answerNext();
            QTRY_VERIFY(stage.client.queries.size() > asked + 1);
        }
    }
    const auto press = [&page](const char *text) {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String(text)))
                button->click();
        }
    };
    if (state == u"handover")
        press("handover");
    if (state == u"life") {
        writeLife(library, stage.clock.wallMilliseconds());
        page.findChild<QTableView *>(QStringLiteral("journal"))->scrollToTop();
        press("Show all");
        library.answerAll();
        page.findChild<QTableView *>(QStringLiteral("journal"))->selectRow(2);
        press("Whole life");
        library.answerAll();
    }
    QCoreApplication::processEvents(); // layouts, after what was told just now
    QVERIFY(stage.screenshot(page, QStringLiteral("journal"),
                             dark ? state + QStringLiteral("-dark") : state, size));
}

QTEST_MAIN(TestJournalScreenshots)
#include "tst_journalscreenshots.moc"
