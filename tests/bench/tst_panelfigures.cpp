// SPDX-License-Identifier: Apache-2.0
// The soak's book-keeping: percentiles, slopes, and that a table and its line of JSON agree.
#include "panelfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Runnel;

namespace {
constexpr int64_t millisecond = 1'000'000;
}

class TestPanelFigures : public QObject
{
    Q_OBJECT
private slots:
    void tellsPercentilesToATenthOfAMillisecond();
    void keepsTheLongestExactlyAlsoBeyondItsBuckets();
    void addsTheDurationsOfOthers();
    void findsTheSlopeOfMemoryAfterTheWarmUp();
    void tellsNoSlopeOfTwoSamples();
    void keepsPagesInTheOrderOfTheTour();
    void leavesTheStartOutOfTheSum();
    void namesWhatTookLong();
};

void TestPanelFigures::tellsPercentilesToATenthOfAMillisecond()
{
    Durations durations;
    for (int i = 1; i <= 1000; ++i)
        durations.add(i * millisecond / 10);
    QVERIFY(std::abs(durations.percentile(0.5) - 50) <= 0.2);
    QVERIFY(std::abs(durations.percentile(0.99) - 99) <= 0.2);
    QCOMPARE(durations.count(), 1000);
    QCOMPARE(Durations{}.percentile(0.99), 0.0);
}

void TestPanelFigures::keepsTheLongestExactlyAlsoBeyondItsBuckets()
{
    Durations durations;
    durations.add(7 * 1000 * millisecond + 1);
    durations.add(-3); // a clock that stepped is no reason to write elsewhere
    QCOMPARE(durations.longest(), 7000.000001);
}

void TestPanelFigures::addsTheDurationsOfOthers()
{
    Durations one, other;
    one.add(10 * millisecond);
    other.add(90 * millisecond);
    one.add(other);
    QCOMPARE(one.count(), 2);
    QCOMPARE(one.longest(), 90.0);
    QVERIFY(one.percentile(0.5) < 11);
}

void TestPanelFigures::findsTheSlopeOfMemoryAfterTheWarmUp()
{
    std::vector<MemorySample> samples;
    for (int second = 0; second < 120; ++second)
        samples.push_back({double(second), second < 30 ? 10.0 * second : 300 + second / 20.0, 50});
    QVERIFY(std::abs(growth(samples, 30, &MemorySample::resident) - 3) < 0.001);
    QVERIFY(std::abs(growth(samples, 30, &MemorySample::heap)) < 0.001);
    QVERIFY(growth(samples, 0, &MemorySample::resident) > 10);
}

void TestPanelFigures::tellsNoSlopeOfTwoSamples()
{
    QCOMPARE(growth({{0, 1, 1}, {1, 9, 9}}, 0, &MemorySample::resident), 0.0);
}

void TestPanelFigures::keepsPagesInTheOrderOfTheTour()
{
    PanelFigures figures;
    figures.page("Overview").seconds = 2;
    figures.page("Journal").seconds = 3;
    figures.page("Overview").seconds += 1;
    QCOMPARE(figures.pages.size(), size_t(2));
    QCOMPARE(figures.pages.front().first, std::string("Overview"));
    QCOMPARE(figures.total().seconds, 6.0);
}

void TestPanelFigures::leavesTheStartOutOfTheSum()
{
    PanelFigures figures;
    figures.page(PanelFigures::start).stalls.add(170 * millisecond);
    figures.page("Overview").stalls.add(20 * millisecond);
    QCOMPARE(figures.total().stalls.longest(), 20.0);
}

void TestPanelFigures::namesWhatTookLong()
{
    PanelFigures figures;
    figures.page("Feed").seconds = 10;
    figures.longFrames.push_back({.event = "UpdateRequest of Runnel::MainWindow",
                                  .heaviest = "Paint of Runnel::MapView",
                                  .took = 61,
                                  .page = "Feed"});
    const std::string table = asTable(figures);
    QVERIFY(table.find("UpdateRequest of Runnel::MainWindow") != std::string::npos);
    QVERIFY(table.find("Paint of Runnel::MapView") != std::string::npos);

    const std::string line = asJson(figures);
    QVERIFY(line.find('\n') == std::string::npos);
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    QCOMPARE(root.value(QStringLiteral("seconds")).toDouble(), 10.0);
    const QJsonArray frames = root.value(QStringLiteral("long_frame_list")).toArray();
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().toObject().value(QStringLiteral("took_ms")).toDouble(), 61.0);
}

QTEST_GUILESS_MAIN(TestPanelFigures)
#include "tst_panelfigures.moc"
