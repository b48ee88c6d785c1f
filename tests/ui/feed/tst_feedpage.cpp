// SPDX-License-Identifier: Apache-2.0
// The feed under the hands of a person: pause, choose, scroll, filter, copy.
#include "feed/feedlist.h"
#include "feed/feedmodel.h"
#include "feed/feedpage.h"

#include "feedsamples.h"
#include "panelstage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTouchEvent>
#include <QTranslator>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    Shown()
    {
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        first.snapshot = PanelSamples::quiet(7, stage.clock.wallMilliseconds());
        emit stage.client.updated(first);
        page.setStyleSheet(stage.style.styleSheet());
        page.resize(1208, 696);
        page.show();
    }

    void send(int count = 50)
    {
        emit stage.client.updated(FeedSamples::update(next, count, stage.clock.wallMilliseconds()));
        next += quint64(count);
        QCoreApplication::processEvents();
    }

    QPushButton &button(const char *text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return *one;
        }
        qFatal("no button \"%s\"", text);
    }

    bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() &&
                   (label->accessibleName().contains(text) || label->text().contains(text));
        });
    }

    quint64 numberAt(int row) const
    {
        return list->model()->index(row, 0).data(FeedModel::NumberRole).toULongLong();
    }

    void touchRow(int row) const
    {
        const QPoint at = list->visualRect(list->model()->index(row, FeedModel::Payload)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    }

    PanelStage stage;
    FeedPage page{stage.context()};
    FeedList *list = page.findChild<FeedList *>();
    QPlainTextEdit *payload = page.findChild<QPlainTextEdit *>();
    quint64 next = 1;
};

/// Every word two fifths longer, as German may be.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'~' + text + QString(text.size() * 2 / 5, u'e');
    }
};

} // namespace

class TestFeedPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFeedSaysWhy()
    {
        Shown shown;
        QVERIFY(shown.says(QStringLiteral("No event yet")));
        QVERIFY(shown.says(QStringLiteral("7 of 7")));
        shown.send(3);
        QVERIFY(shown.list->isVisible());
    }

    void followsTheNewest()
    {
        Shown shown;
        shown.send();
        shown.send();
        QCOMPARE(shown.numberAt(0), quint64{100});
        QVERIFY(shown.list->isAtNewest());
        QVERIFY(!shown.page.model().isHeld());
    }

    void pauseHoldsAndCountsUntilContinued()
    {
        Shown shown;
        shown.send();
        QTest::mouseClick(&shown.button("Pause"), Qt::LeftButton);
        shown.send(1'204);
        QCOMPARE(shown.numberAt(0), quint64{50});
        QVERIFY(shown.says(QStringLiteral("Paused · 1,204 newer")));
        QTest::keyClick(&shown.button("Continue"), Qt::Key_Space);
        QCOMPARE(shown.numberAt(0), quint64{1'254});
        QCOMPARE(shown.button("Pause").text(), QStringLiteral("Pause"));
    }

    void aChosenEventStaysWhereItIs()
    {
        Shown shown;
        shown.send();
        shown.touchRow(3);
        const quint64 chosen = shown.numberAt(3);
        const QRect before = shown.list->visualRect(shown.list->currentIndex());
        for (int i = 0; i < 100; ++i)
            shown.send(200);
        QCOMPARE(shown.numberAt(3), chosen);
        QCOMPARE(shown.list->visualRect(shown.list->currentIndex()), before);
        QVERIFY(shown.payload->toPlainText().contains(QStringLiteral("\"")));
        QVERIFY(shown.says(QStringLiteral("Standing still · 20,000 newer")));
        QTest::keyClick(shown.list, Qt::Key_Escape);
        QCOMPARE(shown.numberAt(0), quint64{20'050});
        QVERIFY(shown.list->selectionModel()->selectedRows().isEmpty());
    }

    void theBrokersAnswerReachesTheChosenEvent()
    {
        Shown shown;
        shown.send(4);
        shown.touchRow(0);
        QVERIFY(shown.says(QStringLiteral("waiting for the acknowledgement")));
        RuntimeUpdate update;
        FeedSamples::acknowledge(update, 4, 1, shown.stage.clock.wallMilliseconds(), 7.4);
        emit shown.stage.client.updated(update);
        QVERIFY(shown.says(QStringLiteral("acknowledged after 7.4")));
    }

    void standsStillUnderAFingerAndWhileScrolledAway()
    {
        Shown shown;
        shown.send(200);
        const QPoint at = shown.list->viewport()->rect().center();
        QTest::mousePress(shown.list->viewport(), Qt::LeftButton, {}, at);
        shown.send(10);
        QCOMPARE(shown.numberAt(0), quint64{200});
        QTest::mouseRelease(shown.list->viewport(), Qt::LeftButton, {}, at);
        QTest::keyClick(&shown.page, Qt::Key_Escape);
        QCOMPARE(shown.numberAt(0), quint64{210});
        shown.list->verticalScrollBar()->setValue(300);
        const int top = shown.list->rowAt(0);
        const quint64 seen = shown.numberAt(top);
        shown.send(500);
        QCOMPARE(shown.numberAt(shown.list->rowAt(0)), seen);
        shown.list->verticalScrollBar()->setValue(0); // back at the newest
        QTRY_VERIFY(!shown.page.model().isHeld());
        QCOMPARE(shown.numberAt(0), quint64{710});
    }

    void aTouchHoldsUntilTheFingerIsGone()
    {
        Shown shown;
        shown.send(20);
        QPointingDevice *device = QTest::createTouchDevice();
        const QPoint at = shown.list->viewport()->rect().center();
        QTest::touchEvent(shown.list->viewport(), device).press(0, at);
        QVERIFY(shown.list->isTouched());
        shown.send(5);
        QCOMPARE(shown.numberAt(0), quint64{20});
        QTest::touchEvent(shown.list->viewport(), device).release(0, at);
        QTRY_VERIFY(!shown.list->isTouched());
    }

    void aRowThatLeavesChoosesNoOther()
    {
        Shown shown;
        shown.send(5);
        shown.list->setFocus(); // makes a current row, chooses none
        for (int i = 0; i < 15; ++i)
            shown.send(200);
        QCOMPARE(shown.numberAt(0), quint64{3'005});
        QVERIFY(shown.list->selectionModel()->selectedRows().isEmpty());
    }

    void anotherRuntimeTakesTheChosenEventAway()
    {
        Shown shown;
        shown.send(200);
        shown.touchRow(3);
        shown.send(50); // wait, since one is chosen
        emit shown.stage.client.updated(FeedSamples::update(1, 7, 1));
        QTRY_VERIFY(!shown.page.model().isHeld());
        QCOMPARE(shown.page.model().rowCount(), 7);
        QVERIFY(shown.says(QStringLiteral("No event chosen")));
    }

    void aFilterThatShortensTheScrolledListGoesOnSafely()
    {
        Shown shown;
        shown.send(400);
        shown.list->verticalScrollBar()->setValue(5'000);
        shown.send(300);
        QVERIFY(shown.page.model().isHeld());
        shown.page.findChild<QLineEdit *>()->setText(QStringLiteral("\"uptime\":7"));
        QTRY_VERIFY(!shown.page.model().isHeld());
        shown.page.findChild<QLineEdit *>()->clear();
        QCOMPARE(shown.list->model()->rowCount(), 700);
    }

    void keysChooseAndCopy()
    {
        Shown shown;
        shown.send(20);
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_Down);
        QTest::keyClick(shown.list, Qt::Key_Down);
        QVERIFY(shown.page.model().isHeld());
        QTest::keyClick(shown.list, Qt::Key_C, Qt::ControlModifier);
        const QJsonObject copy =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        const int row = shown.list->currentIndex().row();
        QCOMPARE(copy[QStringLiteral("number")].toString(), QString::number(shown.numberAt(row)));
        QVERIFY(shown.says(QStringLiteral("Copied")));
        QTest::mouseClick(&shown.button("Copy as text"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Topic: ")));
    }

    void showsThePayloadIndentedOrAsReceived()
    {
        Shown shown;
        shown.send(7); // 5 is a leak
        shown.touchRow(2);
        QVERIFY(shown.payload->toPlainText().startsWith(QStringLiteral("{\n  \"gas_name\"")));
        QTest::mouseClick(&shown.button("As received"), Qt::LeftButton);
        QVERIFY(shown.payload->toPlainText().startsWith(QStringLiteral("{\"gas_name\"")));
    }

    void saysThatThePayloadWasCut()
    {
        Shown shown;
        RuntimeUpdate update = FeedSamples::update(1, 1, 1);
        update.events[0].payload = QByteArray(FeedEvent::longestPayload, '\n');
        update.events[0].payloadBytes = 5'000'000;
        update.events[0].validJson = false;
        emit shown.stage.client.updated(update);
        shown.touchRow(0);
        QVERIFY(shown.says(QStringLiteral("Only the first")));
        QVERIFY(shown.payload->document()->blockCount() <= 2'001);
    }

    void filtersByTextCameraAndType()
    {
        Shown shown;
        shown.send(70);
        auto *search = shown.page.findChild<QLineEdit *>();
        QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("methane"));
        QCOMPARE(shown.list->model()->rowCount(), 42);
        QVERIFY(shown.says(QStringLiteral("42 of the last 70")));
        search->clear();
        const auto boxes = shown.page.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0]->count(), 8);
        boxes[0]->setCurrentIndex(boxes[0]->findText(QStringLiteral("Tank farm 3")));
        QCOMPARE(shown.list->model()->rowCount(), 10);
        boxes[1]->setCurrentIndex(boxes[1]->findText(QStringLiteral("HEARTBEAT")));
        QCOMPARE(shown.list->model()->rowCount(), 3);
        search->setText(QStringLiteral("nowhere"));
        QVERIFY(shown.says(QStringLiteral("No event fits the filter")));
    }

    void aFilterKeepsWhatIsChosenWhileItFits()
    {
        Shown shown;
        shown.send(20);
        shown.touchRow(4); // 16 is a leak... of camera 3
        const quint64 chosen = shown.numberAt(4);
        auto *search = shown.page.findChild<QLineEdit *>();
        search->setText(QStringLiteral("plant"));
        QCOMPARE(shown.numberAt(shown.list->currentIndex().row()), chosen);
        search->setText(QStringLiteral("no such text"));
        QTRY_VERIFY(!shown.page.model().isHeld());
    }

    void tellsRateAndSkipped()
    {
        Shown shown;
        for (int i = 0; i < 30; ++i) {
            shown.stage.clock.advance(200ms);
            shown.send(200);
        }
        QVERIFY(shown.says(QStringLiteral("1,000 events/s")) ||
                shown.says(QStringLiteral("1000 events/s")));
        shown.next += 1'204;
        shown.send(1);
        QVERIFY(shown.says(QStringLiteral("1,204 skipped")));
        shown.stage.clock.advance(10s);
        QVERIFY(shown.says(QStringLiteral("nothing comes")));
    }

    void hostileTextStaysText()
    {
        Shown shown;
        const QSize before = shown.page.minimumSizeHint();
        RuntimeUpdate update;
        update.events.push_back(FeedSamples::hostile(1, shown.stage.clock.wallMilliseconds()));
        emit shown.stage.client.updated(update);
        shown.touchRow(0);
        QCoreApplication::processEvents();
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!shown.payload->toPlainText().contains(QChar(0x202e)));
        QVERIFY(!shown.payload->toPlainText().contains(QChar(0x1b)));
        QVERIFY(shown.payload->toPlainText().contains(QStringLiteral("<b>bold</b>")));
        QVERIFY2(shown.page.minimumSizeHint().width() <= std::max(before.width(), 1208),
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QCOMPARE(shown.page.size(), QSize(1208, 696));
    }

    void opensNoWindow()
    {
        Shown shown;
        const auto before = QApplication::topLevelWidgets().size();
        for (int i = 0; i < 20; ++i)
            shown.send(200);
        shown.touchRow(1);
        QCOMPARE(QApplication::topLevelWidgets().size(), before);
    }

    void whatIsTouchedIsLargeEnoughAndNamed()
    {
        Shown shown;
        shown.send(5);
        shown.touchRow(0);
        const int target = shown.stage.style.target();
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            QVERIFY2(button->height() >= target, qPrintable(button->text()));
            QVERIFY(!button->text().isEmpty());
        }
        QVERIFY(shown.list->rowHeight(0) >= target);
        for (const QComboBox *box : shown.page.findChildren<QComboBox *>()) {
            QVERIFY(box->height() >= target);
            QVERIFY(!box->accessibleName().isEmpty());
        }
        QVERIFY(!shown.list->accessibleName().isEmpty());
    }

    void longerWordsFitAndSwitchAtRunTime()
    {
        Shown shown;
        shown.send(5);
        shown.touchRow(0);
        LongWords longer;
        QCoreApplication::installTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY(shown.says(QStringLiteral("~Live feedeee")));
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'~'), qPrintable(button->text()));
        QVERIFY2(shown.page.minimumSizeHint().width() <= 1208,
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QVERIFY(shown.page.minimumSizeHint().height() <= 696);
        QCoreApplication::removeTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY(shown.says(QStringLiteral("Live feed")));
        QVERIFY(!shown.says(QStringLiteral("~Live feed")));
    }

    void tabGoesThroughThePage()
    {
        Shown shown;
        shown.send(5);
        shown.page.activateWindow();
        auto *search = shown.page.findChild<QLineEdit *>();
        search->setFocus();
        QSet<const QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            visited.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(visited.contains(search));
        QVERIFY(visited.contains(shown.list));
        QVERIFY(visited.contains(&shown.button("Pause")));
        for (const QComboBox *box : shown.page.findChildren<QComboBox *>())
            QVERIFY(visited.contains(box));
    }
};

QTEST_MAIN(TestFeedPage)
#include "tst_feedpage.moc"
