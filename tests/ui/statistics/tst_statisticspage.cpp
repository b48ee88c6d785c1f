// SPDX-License-Identifier: Apache-2.0
// The statistics' page: what it asks, when it draws, and what it says in words.
#include "statistics/chatterermodel.h"
#include "statistics/distributionbars.h"
#include "statistics/plot.h"
#include "statistics/priorityload.h"
#include "statistics/statisticspage.h"

#include "panelstage.h"
#include "plantday.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

AlarmDistribution distributionOf(quint64 first, quint64 second, quint64 third, int sources = 10)
{
    AlarmDistribution distribution;
    distribution.raised[0] = first;
    distribution.raised[1] = second;
    distribution.raised[2] = third;
    for (int i = 0; i < sources; ++i) {
        const Alarm alarm = PanelSamples::leak(1 + i % 7, 3, 5, i);
        distribution.worst.push_back({alarm.id, alarm.asset, quint64(100 - i)});
    }
    return distribution;
}

/// As another language might be: 40 % longer.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + QString(words.size() * 2 / 5 + 1, u'~');
    }
    bool isEmpty() const override { return false; }
};

struct Desk
{
    Desk()
    {
        page.resize(1208, 696);
        page.setStyleSheet(stage.style.styleSheet());
    }

    void tell(const std::vector<StatisticsSample> &samples)
    {
        RuntimeUpdate update;
        update.samples = samples;
        emit stage.client.updated(update);
    }
    /// Until every plot had its turn.
    void settle() { stage.clock.advance(1s); }
    void show()
    {
        page.show();
        settle();
    }
    /// One a second, with the clock going on.
    void run(int seconds, int types = 5)
    {
        for (int i = 0; i < seconds; ++i) {
            stage.clock.advance(1s);
            tell({plantSample(stage.clock.wallMilliseconds(), types)});
        }
    }
    void answer(const AlarmDistribution &distribution, const Fault &fault = {})
    {
        emit stage.client.distributionReady(stage.client.distributions.back().first, distribution,
                                            fault);
    }
    Plot &plot(const char *title) const
    {
        for (Plot *plot : page.findChildren<Plot *>()) {
            if (plot->accessibleName().startsWith(QLatin1String(title)))
                return *plot;
        }
        qFatal("no plot %s", title);
    }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    }

    PanelStage stage;
    StatisticsPage page{stage.context()};
};

} // namespace

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyThereIsNothing()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.words().contains(QStringLiteral("No data yet.")));
        QVERIFY(desk.words().contains(QStringLiteral("every second while it runs")));
        QVERIFY(desk.words().contains(QStringLiteral("being counted")));
        desk.run(1);
        QVERIFY(!desk.words().contains(QStringLiteral("No data yet.")));
    }

    void collectsWhileItIsHidden()
    {
        Desk desk;
        desk.run(600);
        QVERIFY(desk.plot("Events").lines().isEmpty()); // and draws nothing
        QVERIFY(desk.stage.client.distributions.empty());
        desk.show();
        QCOMPARE(desk.plot("Events").lines().size(), 5);
        qsizetype points = 0;
        for (const auto &piece : desk.plot("Events").lines()[0].pieces)
            points += piece.size();
        QVERIFY(points > 100);
    }

    void drawsOnceASecondAtMost()
    {
        Desk desk;
        desk.show();
        desk.run(2);
        const auto last = [&desk] {
            return desk.plot("Outbox").lines()[0].pieces.last().last().x();
        };
        double drawn = last();
        int drawings = 0;
        for (int i = 1; i <= 50; ++i) {
            desk.stage.clock.advance(200ms);
            StatisticsSample sample = plantSample(desk.stage.clock.wallMilliseconds());
            sample.seconds = 0.2;
            desk.tell({sample});
            drawings += last() > drawn ? 1 : 0;
            drawn = last();
        }
        QVERIFY2(drawings >= 9 && drawings <= 10, qPrintable(QString::number(drawings)));
        desk.settle(); // what came last is not forgotten
        QCOMPARE(last(), double(desk.stage.clock.wallMilliseconds() - 1000));
    }

    void tellsTheValuesInWords()
    {
        Desk desk;
        desk.show();
        StatisticsSample sample;
        sample.at = desk.stage.clock.wallMilliseconds();
        sample.seconds = 2;
        sample.received = {{"ALERT", 5}, {"HEARTBEAT", 20}};
        sample.delivered = 25;
        sample.latencyP50 = 1.5;
        sample.latencyP99 = 12;
        sample.queued = 3;
        sample.live = 6;
        sample.streams = 7;
        sample.reconnects = 1;
        desk.tell({sample});
        desk.settle();
        const auto said = [&desk](const char *title) {
            return desk.plot(title).accessibleDescription();
        };
        QCOMPARE(said("Events"), QStringLiteral("HEARTBEAT: 10.0; ALERT: 2.50"));
        QCOMPARE(said("Delivery"), QStringLiteral("half within: 1.50 ms; 99 % within: 12.0 ms"));
        QCOMPARE(said("Outbox"), QStringLiteral("waiting: 3"));
        QCOMPARE(said("Streams"), QStringLiteral("live: 6; all: 7"));
        QCOMPARE(said("Reconnects"), QStringLiteral("in all of this time: 1"));
    }

    void drawsTheFirstSecondAlready()
    {
        Desk desk;
        desk.show();
        desk.run(1);
        desk.settle();
        const auto &piece = desk.plot("Streams").lines()[0].pieces[0];
        QCOMPARE(piece.size(), 2);
        QCOMPARE(piece[1].x() - piece[0].x(), 1000.0);
    }

    void latencyHasAGapWhereNothingWasDelivered()
    {
        Desk desk;
        desk.show();
        desk.run(60);
        for (int i = 0; i < 60; ++i) {
            desk.stage.clock.advance(1s);
            StatisticsSample sample = plantSample(desk.stage.clock.wallMilliseconds());
            sample.delivered = 0;
            desk.tell({sample});
        }
        desk.settle();
        QVERIFY(desk.plot("Delivery").accessibleDescription().contains(QChar(0x2013)));
        desk.run(60);
        desk.settle();
        QCOMPARE(desk.plot("Delivery").lines()[0].pieces.size(), 2);
        QCOMPARE(desk.plot("Streams").lines()[0].pieces.size(), 1);
    }

    void oldNumbersDoNotLookLikePresentOnes()
    {
        Desk desk;
        desk.show();
        desk.run(10);
        desk.page.hide();
        desk.stage.clock.advance(10min);
        desk.show();
        QVERIFY(desk.words().contains(QStringLiteral("Nothing was heard for 10 min")));
    }

    void choosesTheTime()
    {
        Desk desk;
        desk.run(3 * 3600);
        desk.show();
        const auto first = [&desk] {
            return desk.plot("Streams").lines()[0].pieces.first().first().x();
        };
        const double now = double(desk.stage.clock.wallMilliseconds());
        QVERIFY(now - first() <= 15 * 60'000);
        for (QPushButton *button : desk.page.findChildren<QPushButton *>()) {
            if (button->text() == u"8 h")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        desk.settle();
        QVERIFY(now - first() > 2.9 * 3'600'000);
    }

    void asksForTheDistributionWhenSeenAndEveryMinute()
    {
        Desk desk;
        desk.show();
        auto &asked = desk.stage.client.distributions;
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].second.from,
                 desk.stage.clock.wallMilliseconds() - 1000 - 30LL * 86'400'000);
        desk.answer(distributionOf(5, 15, 80));
        desk.stage.clock.advance(58s);
        QCOMPARE(asked.size(), 1u);
        desk.stage.clock.advance(1s);
        QCOMPARE(asked.size(), 2u);
        desk.stage.clock.advance(5min); // no answer yet: not asked twice
        QCOMPARE(asked.size(), 2u);
        desk.answer(distributionOf(5, 15, 80));
        desk.page.hide();
        desk.stage.clock.advance(5min);
        QCOMPARE(asked.size(), 2u);
    }

    void showsTheSpreadAgainstItsTarget()
    {
        Desk desk;
        desk.show();
        desk.answer(distributionOf(40, 10, 150));
        const auto &bars = *desk.page.findChild<DistributionBars *>();
        QVERIFY(bars.isVisible());
        QVERIFY2(bars.accessibleDescription().contains(
                     QStringLiteral("Priority 1: 40 · 20 %, target 5 %.")),
                 qPrintable(bars.accessibleDescription()));
        QVERIFY(desk.words().contains(QStringLiteral("200 in the last 30 days")));
        desk.stage.clock.advance(60s);
        desk.answer(distributionOf(0, 0, 0, 0));
        QVERIFY(desk.words().contains(QStringLiteral("No leak alarm was raised")));
        QVERIFY(!bars.isVisible());
    }

    void aFaultIsToldAndTheLastAnswerStays()
    {
        Desk desk;
        desk.show();
        const Fault fault{FaultKind::JournalUnavailable, QStringLiteral("It cannot be used."),
                          QStringLiteral("Check the disk."), 14, RetryAdvice::Soon};
        desk.answer({}, fault);
        QVERIFY(desk.words().contains(QStringLiteral("It cannot be used. Check the disk.")));
        desk.stage.clock.advance(60s);
        desk.answer(distributionOf(1, 2, 3));
        QVERIFY(!desk.words().contains(QStringLiteral("Check the disk.")));
        desk.stage.clock.advance(60s);
        desk.answer({}, fault);
        QVERIFY(desk.words().contains(QStringLiteral("As it was at")));
        QCOMPARE(desk.page.findChild<PriorityLoad *>()->chatterers().rowCount(), 10);
    }

    void theWorstTenChangeInPlace()
    {
        ChattererModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (const int sources : {3, 10, 4, 4, 0, 25, 1}) {
            model.setDistribution(distributionOf(5, 15, 80, sources));
            QCOMPARE(model.rowCount(), std::min(10, sources));
            if (sources > 0)
                QCOMPARE(model.index(0, ChattererModel::Raised).data().toString(),
                         QStringLiteral("100"));
        }
        QCOMPARE(resets.size(), 0);
    }

    void hostileTextStaysPlain()
    {
        Desk desk;
        desk.show();
        StatisticsSample sample = plantSample(desk.stage.clock.wallMilliseconds());
        sample.received.insert("<b>x</b><img src=y>\n\xe2\x80\xae" + QByteArray(10'000, 'w'), 999);
        desk.tell({sample});
        desk.settle();
        AlarmDistribution distribution = distributionOf(1, 1, 1);
        distribution.worst[0].asset = QStringLiteral("<h1>a</h1>\n\u202E") + QString(9999, u'q');
        desk.answer(distribution);
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QString name = desk.plot("Events").lines()[0].name;
        QVERIFY(name.startsWith(QStringLiteral("<b>x</b>")) && name.size() < 120);
        QVERIFY(!name.contains(u'\n') && !name.contains(QChar(0x202E)));
        const auto &model = desk.page.findChild<PriorityLoad *>()->chatterers();
        const QString where = model.index(0, ChattererModel::Where).data().toString();
        QVERIFY(!where.contains(u'\n') && !where.contains(QChar(0x202E)) && where.size() < 200);
        QCOMPARE(desk.page.width(), 1208);
        QVERIFY(desk.page.minimumSizeHint().width() <= 1208);
        QVERIFY(desk.page.minimumSizeHint().height() <= 696);
    }

    void linesAreToldApartWithoutColour()
    {
        const PanelStyle style;
        for (int a = 0; a < Plot::mostLines; ++a) {
            for (int b = 0; b < a; ++b) {
                const QPen one = plotPen(style, a);
                const QPen other = plotPen(style, b);
                QVERIFY2(one.style() != other.style() || one.widthF() != other.widthF(),
                         qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
                QVERIFY(one.color().saturation() == 0);
            }
        }
    }

    void canBeUsedByKeysAlone()
    {
        Desk desk;
        desk.run(5);
        desk.show();
        desk.answer(distributionOf(5, 15, 80));
        QApplication::setActiveWindow(&desk.page);
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.page,
                            Qt::Key_Tab);
            reached += QApplication::focusWidget();
        }
        QVERIFY(reached.contains(&desk.plot("Events")));
        QVERIFY(reached.contains(&desk.plot("Streams")));
        QVERIFY(reached.contains(desk.page.findChild<QTableView *>()));
        QVERIFY(reached.contains(desk.page.findChild<QPushButton *>()));
        for (const QPushButton *button : desk.page.findChildren<QPushButton *>())
            QVERIFY(button->height() >= desk.stage.style.target());
    }

    void survivesLongerTexts()
    {
        Desk desk;
        desk.run(5);
        desk.show();
        desk.answer(distributionOf(5, 15, 80));
        LongWords words;
        QCoreApplication::installTranslator(&words);
        QCoreApplication::processEvents();
        desk.settle();
        QVERIFY(desk.words().contains(QStringLiteral("~~")));
        const QSize least = desk.page.minimumSizeHint();
        QVERIFY2(least.width() <= 1208 && least.height() <= 696,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        QCoreApplication::processEvents();
        desk.stage.screenshot(desk.page, QStringLiteral("statistics"), QStringLiteral("longer"),
                              QSize(1208, 696));
        QCoreApplication::removeTranslator(&words);
    }

    void retranslatesAndChangesItsLooks()
    {
        Desk desk;
        desk.run(5);
        desk.show();
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&desk.page, &change);
        desk.settle();
        QCOMPARE(desk.plot("Events").lines().size(), 5);
        desk.stage.style.setTheme(PanelStyle::Theme::Dark);
        QVERIFY(!desk.page.grab().isNull());
    }
};

QTEST_MAIN(TestStatisticsPage)
#include "tst_statisticspage.moc"
