// SPDX-License-Identifier: Apache-2.0
// The banner: the worst alarm, never a wrong acknowledgement, and louder about blindness than
// about emptiness.
#include "shell/banner.h"

#include "alarms/alarmlistmodel.h"
#include "panelstage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestBanner : public QObject
{
    Q_OBJECT

    struct Stage : PanelStage
    {
        AlarmListModel model{context()};
        Banner banner{context(), model};

        Stage()
        {
            banner.resize(1280, 64);
            banner.show();
        }
        qint64 now() const { return clock.wallMilliseconds(); }
        QPushButton *ack() { return banner.findChild<QPushButton *>(QStringLiteral("ack")); }
        QPushButton *silence()
        {
            return banner.findChild<QPushButton *>(QStringLiteral("silence"));
        }
        QStringList words()
        {
            QStringList texts;
            for (const QLabel *label : banner.findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts << label->text();
            }
            return texts;
        }
        bool says(const QString &text) { return words().join(u'|').contains(text); }
    };

private slots:
    void saysWhyItIsQuiet()
    {
        Stage stage;
        stage.client.tell(PanelSamples::quiet(7, stage.now()));
        QVERIFY(stage.says(QStringLiteral("No alarms")));
        QVERIFY(stage.says(QStringLiteral("7 of 7 cameras watching")));
        QVERIFY(!stage.ack()->isVisible());
    }

    void isLouderAboutALostLinkThanAboutEmptiness()
    {
        Stage stage;
        stage.client.tell(PanelSamples::quiet(7, stage.now()));
        stage.clock.advance(30s);
        QVERIFY(stage.says(QStringLiteral("The connector does not answer")));
        // The same is said over an alarm: what is shown may be out of date.
        stage.client.tell({PanelSamples::leak(1, 1, stage.now())});
        QVERIFY(stage.says(QStringLiteral("Tank farm 1")));
        stage.clock.advance(30s);
        QVERIFY(stage.says(QStringLiteral("The connector does not answer")));
    }

    void showsTheWorstThatNobodyAcknowledged()
    {
        Stage stage;
        stage.client.tell({PanelSamples::leak(1, 2, stage.now())});
        QVERIFY(stage.says(QStringLiteral("Tank farm 1")));
        stage.client.tell({PanelSamples::leak(2, 1, stage.now())});
        QVERIFY(stage.says(QStringLiteral("Tank farm 2")));
        stage.client.tell(
            {PanelSamples::acknowledged(PanelSamples::leak(2, 1, stage.now()), stage.now())});
        QVERIFY(stage.says(QStringLiteral("Tank farm 1")));
    }

    void acknowledgesWhatItShows()
    {
        Stage stage;
        const Alarm leak = PanelSamples::leak(1, 2, stage.now());
        stage.client.tell({leak});
        stage.clock.advance(Banner::guardTime);
        QTest::mouseClick(stage.ack(), Qt::LeftButton);
        QCOMPARE(stage.client.commands.size(), 1u);
        QCOMPARE(stage.client.commands[0].alarm, leak.id);
        QCOMPARE(stage.client.commands[0].kind, AlarmCommand::Kind::Acknowledge);
        QCOMPARE(stage.client.commands[0].by, QStringLiteral("A. Berg"));
    }

    void aFingerOnItsWayAcknowledgesNoOther()
    {
        Stage stage;
        stage.client.tell({PanelSamples::leak(1, 2, stage.now())});
        stage.clock.advance(10s);
        QVERIFY(stage.ack()->isEnabled());
        stage.client.tell({PanelSamples::leak(2, 1, stage.now())});
        QTest::mouseClick(stage.ack(), Qt::LeftButton);
        QVERIFY(stage.client.commands.empty());
        stage.clock.advance(Banner::guardTime);
        QTest::mouseClick(stage.ack(), Qt::LeftButton);
        QCOMPARE(stage.client.commands.size(), 1u);
    }

    void acknowledgesNothingByItself()
    {
        Stage stage;
        for (int i = 0; i < 100; ++i) {
            stage.client.tell({PanelSamples::leak(i % 7, 1 + i % 3, stage.now(), i)});
            stage.clock.advance(1s);
        }
        QTest::mouseClick(stage.silence(), Qt::LeftButton);
        QVERIFY(stage.client.commands.empty());
    }

    void saysWhyAnAcknowledgementWasRefused()
    {
        Stage stage;
        stage.client.tell({PanelSamples::leak(1, 1, stage.now())});
        stage.clock.advance(Banner::guardTime);
        QTest::mouseClick(stage.ack(), Qt::LeftButton);
        emit stage.client.commandDone(
            stage.client.lastNumber,
            {FaultKind::CommandRefused, QStringLiteral("A viewer may not."), QString()});
        QVERIFY(stage.says(QStringLiteral("A viewer may not.")));
    }

    void showsForeignTextAsText()
    {
        Stage stage;
        Alarm leak = PanelSamples::leak(1, 1, stage.now());
        leak.asset = QStringLiteral("<b>x</b><img src='a'>\u202Eabc\n") + QString(10'000, u'w');
        leak.report.flowRate->unit = QStringLiteral("<i>g</i>");
        stage.client.tell({leak});
        for (const QLabel *label : stage.banner.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
            QVERIFY(!label->text().contains(u'\n'));
        }
        QVERIFY(stage.says(QStringLiteral("<b>x</b>")));
        QVERIFY(stage.banner.minimumSizeHint().width() <= 1280);
    }

    void tellsWhereThereIsNoSound()
    {
        Stage stage;
        stage.banner.setSound(true, {});
        QVERIFY(stage.silence()->isEnabled());
        QSignalSpy asked(&stage.banner, &Banner::silenceRequested);
        QTest::mouseClick(stage.silence(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        stage.banner.setSound(false, QStringLiteral("No audio device."));
        QCOMPARE(stage.silence()->text(), QStringLiteral("NO SOUND"));
        QVERIFY(stage.silence()->toolTip().contains(QStringLiteral("No audio device.")));
    }

    void targetsAreLargeEnoughForGloves()
    {
        Stage stage;
        stage.client.tell({PanelSamples::leak(1, 1, stage.now())});
        for (const double density : {96 / 25.4, 6.0, 8.5}) {
            stage.style.setPixelsPerMillimetre(density);
            stage.banner.resize(int(340 * density), stage.banner.height());
            QCoreApplication::processEvents();
            for (const QPushButton *button : {stage.ack(), stage.silence()}) {
                QVERIFY(button->width() >= stage.style.actionTarget());
                QVERIFY2(button->height() >= stage.style.target(),
                         qPrintable(QString::number(button->height())));
            }
        }
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
