// SPDX-License-Identifier: Apache-2.0
// Pictures of the statistics in each of their states, for a person to look at.
#include "statistics/statisticspage.h"

#include "panelstage.h"
#include "plantday.h"

#include <QPushButton>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestStatisticsScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void showsItself_data();
    void showsItself();
};

void TestStatisticsScreenshots::showsItself_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const char *state : {"empty", "busy", "day", "gap", "fault"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1208, 696), QSize(1848, 976)})
                QTest::addRow("%s%s %d", state, dark ? " dark" : "", size.width())
                    << QString::fromLatin1(state) << size << dark;
        }
    }
}

void TestStatisticsScreenshots::showsItself()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    PanelStage stage;
    if (dark)
        stage.style.setTheme(PanelStyle::Theme::Dark);
    StatisticsPage page(stage.context());
    page.setStyleSheet(stage.style.styleSheet());
    page.resize(size);
    const int seconds = state == u"empty" ? 0 : state == u"day" ? 86'400 : 900;
    RuntimeUpdate update;
    const qint64 now = stage.clock.wallMilliseconds();
    const int step = state == u"day" ? 10 : 1;
    for (int i = seconds; i > 0; i -= step) {
        StatisticsSample sample = plantSample(now - (i - step) * 1000LL, 9);
        sample.seconds = step;
        for (quint64 &count : sample.received)
            count *= quint64(step);
        if (state == u"gap" && i > 300 && i < 500)
            continue;
        if (state == u"gap" && i <= 300 && i > 200)
            sample.delivered = 0;
        update.samples.push_back(sample);
    }
    emit stage.client.updated(update);
    page.show();
    if (state == u"day") {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"24 h")
                button->click();
        }
    }
    AlarmDistribution distribution;
    Fault fault;
    if (state == u"fault") {
        fault = {FaultKind::JournalUnavailable,
                 QStringLiteral("The alarm journal cannot be used (unable to open database file)."),
                 QStringLiteral("Check the disk and the state directory."), 14, RetryAdvice::Soon};
    } else if (state != u"empty") {
        distribution.raised[0] = 41;
        distribution.raised[1] = 212;
        distribution.raised[2] = 903;
        for (int i = 0; i < 10; ++i) {
            const Alarm alarm = PanelSamples::leak(1 + i % 7, 3, 5, i);
            distribution.worst.push_back({alarm.id, alarm.asset, quint64(311 / (i + 1))});
        }
    }
    emit stage.client.distributionReady(stage.client.lastNumber, distribution, fault);
    stage.clock.advance(1s);
    QCoreApplication::processEvents();
    QVERIFY(stage.screenshot(page, QStringLiteral("statistics"),
                             dark ? state + QStringLiteral("-dark") : state, size));
}

QTEST_MAIN(TestStatisticsScreenshots)
#include "tst_statisticsscreenshots.moc"
